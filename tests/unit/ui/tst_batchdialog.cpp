// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/batch/batchdialog.h"

#include "tests/support/casetext.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/batch/batchchoices.h"
#include "ui/batch/batchreport.h"
#include "ui/batch/casechoice.h"
#include "ui/casetabs.h"
#include "ui/papermenus.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/datefilter.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QRadioButton>
#include <QSemaphore>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A batch that goes case by case as the test lets it.
class MadeBatch
{
public:
    explicit MadeBatch(Desk &desk)
    {
        desk.papers.dayOfBatch = [this](const QString &) { return dayInFolder; };
        desk.papers.estimateBatch = [this](const BatchWish &asked) -> Result<BatchEstimate> {
            wish = asked;
            if (fails)
                return tl::unexpected(*fails);
            return BatchEstimate { .cases = 2000, .pages = 4100, .seconds = 65 };
        };
        desk.papers.runBatch = [this](const BatchWish &asked,
                                   const std::function<bool(const BatchProgress &)> &goOn) -> Result<BatchProgress> {
            wish = asked;
            thread = QThread::currentThread();
            if (fails)
                return tl::unexpected(*fails);
            return go(goOn);
        };
    }

    QSemaphore steps; ///< one for each of the four cases
    std::optional<Error> fails;
    BatchWish wish;
    QDate dayInFolder;
    QThread *thread = nullptr;

private:
    Result<BatchProgress> go(const std::function<bool(const BatchProgress &)> &goOn)
    {
        BatchProgress progress { .total = 4,
            .pagesPerSecond = 812.4,
            .secondsLeft = 125,
            .first = *CaseId::parse(u"ZZ00001A1"),
            .last = *CaseId::parse(u"ZZ00004A1"),
            .sum = Money::fromCents(1234567) };
        while (progress.done + progress.refused < progress.total) {
            while (!steps.tryAcquire(1, 10)) {
                if (!goOn(progress)) // asked several times a second, as the real one does
                    return progress;
            }
            ++(progress.done < 2 ? progress.done : progress.refused);
            if (!goOn(progress))
                return progress;
        }
        progress.complete = true;
        return progress;
    }
};

} // namespace

/// The window of many papers: what is asked for, estimate, progress, Cancel, figures at the end.
class TestBatchDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeDesk>();
        m_batch = std::make_unique<MadeBatch>(m_made->desk());
        m_dialog = std::make_unique<BatchDialog>(m_made->desk(), day("2026-11-20"));
        m_dialog->show();
    }

    void cleanup()
    {
        m_batch->steps.release(10); // nobody waits for ever
        m_dialog.reset();
        m_made.reset();
        m_batch.reset();
    }

    void saysWhatIsMissing()
    {
        button("&Estimate")->click();
        QVERIFY(message().contains(QLatin1String("folder")));
        QVERIFY(!m_dialog->batch()->isBusy());
        m_dialog->choices()->chooseFolder(m_made->path(QStringLiteral("out")));
        m_dialog->choices()->cases()->chooseOffice(QStringLiteral("  "));
        button("&Estimate")->click();
        QVERIFY(message().contains(QLatin1String("office")));
        m_dialog->choices()->cases()->chooseList({});
        button("&Estimate")->click();
        QVERIFY(message().contains(QLatin1String("list")));
    }

    void asksForWhatIsChosen()
    {
        BatchChoices *choices = m_dialog->choices();
        BatchWish wish = choices->wish();
        QCOMPARE(wish.paper.kind, PaperKind::Statement);
        QCOMPARE(wish.paper.role, std::optional(Role::Custodial));
        QCOMPARE(wish.paper.language, std::optional<Language>());
        QCOMPARE(wish.paper.period, DateRange());
        QCOMPARE(wish.paper.asOf, day("2026-11-20"));
        QCOMPARE(wish.chunk, 0);
        QVERIFY(wish.office.isEmpty() && wish.caseList.isEmpty() && !wish.keepContent);

        choices->choose(PaperKind::Coupon);
        field("Reaso&n")->setText(QStringLiteral(" between employers "));
        choices->cases()->chooseOffice(QStringLiteral(" Kings "));
        choices->cases()->lastPayment()->choose(DatePreset::Last3Months);
        combo("Sh&ape")->setCurrentIndex(1);
        m_dialog->findChild<QSpinBox *>()->setValue(250);
        combo("Lan&guage")->setCurrentIndex(2);
        wish = choices->wish();
        QCOMPARE(wish.paper.role, std::optional(Role::Noncustodial));
        QCOMPARE(wish.paper.language, std::optional(Language::Arabic));
        QCOMPARE(wish.overrideReason, QStringLiteral("between employers"));
        QVERIFY(wish.paper.overridden);
        QCOMPARE(wish.office, QStringLiteral("Kings"));
        QCOMPARE(wish.lastPayment, (DateRange { day("2026-08-21"), day("2026-11-20") }));
        QCOMPARE(wish.chunk, 250);
        QVERIFY(!m_dialog->findChild<QCheckBox *>()->isEnabled()); // a chunk's papers cannot be kept one by one

        choices->choose(PaperKind::AccessNotice); // which has neither days nor a rule
        choices->cases()->chooseList(QStringLiteral("/tmp/list"));
        wish = choices->wish();
        QVERIFY(!wish.paper.overridden && wish.overrideReason.isEmpty());
        QCOMPARE(wish.caseList, QStringLiteral("/tmp/list"));
        QCOMPARE(wish.lastPayment, DateRange()); // a list is a list
        QVERIFY(wish.office.isEmpty());
    }

    void estimatesBeforeItStarts()
    {
        QVERIFY(!button("&Start")->isEnabled());
        estimate();
        QVERIFY(report().contains(QLatin1String("4,100 pages for 2,000 cases")));
        QVERIFY(report().contains(QLatin1String("1 min 5 s")));
        m_dialog->choices()->choose(PaperKind::Disbursements); // another batch
        QVERIFY(!button("&Start")->isEnabled());
        QVERIFY(!report().contains(QLatin1String("4,100")));
    }

    void tellsHowFarItIsAndWhatItCameTo()
    {
        writeIndex();
        start();
        QVERIFY(!m_dialog->choices()->isEnabled());
        QVERIFY(m_batch->thread != QThread::currentThread());
        m_batch->steps.release(1);
        QTRY_VERIFY(report().contains(QStringLiteral("1 of 4 cases · 812 pages a second · 2 min 5 s left")));
        QSignalSpy ended(m_dialog.get(), &BatchDialog::ended);
        m_batch->steps.release(3);
        QTRY_COMPARE(ended.count(), 1);
        for (const char *part : { "The batch is through.", "ZZ00001A1", "ZZ00004A1", "$12,345.67", "Refused", "wages" })
            QVERIFY2(report().contains(QString::fromLatin1(part)), part);
        QVERIFY(button("Open the inde&x")->isVisible());
        QVERIFY(m_dialog->choices()->isEnabled());
        QVERIFY(!button("&Start")->isEnabled()); // not twice by a slip
    }

    void cancelLeavesWhatIsWhole()
    {
        start();
        m_batch->steps.release(1);
        QTRY_VERIFY(report().contains(QLatin1String("1 of 4")));
        button("&Cancel the batch")->click();
        QVERIFY(!button("&Cancel the batch")->isEnabled());
        QTRY_VERIFY(report().contains(QLatin1String("Stopped. What is written is whole")));
        QVERIFY(!m_dialog->batch()->isRunning());
    }

    void goesOnInTheSameFolderOnItsOwnDay()
    {
        m_batch->dayInFolder = day("2026-11-02");
        m_dialog->choices()->chooseFolder(m_made->path(QStringLiteral("out")));
        QVERIFY(button("Re&sume"));
        QVERIFY(!button("&Start"));
        QCOMPARE(m_dialog->choices()->wish().paper.asOf, day("2026-11-02"));
    }

    void saysWhyItCannot()
    {
        m_batch->fails = Error { Error::Kind::Refused, QStringLiteral("the folder holds another batch") };
        m_dialog->choices()->chooseFolder(m_made->path(QStringLiteral("out")));
        button("&Estimate")->click();
        QTRY_COMPARE(message(), QStringLiteral("the folder holds another batch"));
        QVERIFY(!button("&Start")->isEnabled());
        QVERIFY(button("&Estimate")->isEnabled());
    }

    void goingWhileItRunsStopsIt()
    {
        start();
        m_batch->steps.release(1);
        QTRY_VERIFY(report().contains(QLatin1String("1 of 4")));
        m_dialog.reset(); // comes back
        m_batch->steps.release(1);
        QCOMPARE(m_batch->steps.available(), 1); // nobody is there to take it
    }

    void closingTheProgramAsksWhileABatchRuns()
    {
        QWidget window;
        CaseTabs tabs(m_made->desk());
        PaperMenus menus(m_made->desk(), &tabs, &window);
        QMenu tools;
        menus.addTools(&tools);
        QVERIFY(!tools.actions().first()->isEnabled()); // the office's day is not known yet
        menus.setToday(day("2026-11-20"));
        QVERIFY(menus.mayClose());
        tools.actions().first()->trigger();
        QVERIFY(menus.batch());
        menus.batch()->choices()->chooseFolder(m_made->path(QStringLiteral("out")));
        menus.batch()->batch()->start(menus.batch()->choices()->wish());
        QSignalSpy closing(&menus, &PaperMenus::closeWanted);
        QVERIFY(!menus.mayClose());
        QVERIFY(!menus.mayClose()); // asked once
        QCOMPARE(window.findChildren<QMessageBox *>().size(), 1);
        for (QPushButton *each : window.findChild<QMessageBox *>()->findChildren<QPushButton *>()) {
            if (each->text() == QLatin1String("&Stop and quit"))
                each->click();
        }
        QCOMPARE(closing.count(), 0); // the papers in hand first
        QTRY_COMPARE(closing.count(), 1);
        QVERIFY(menus.mayClose());
    }

    void aClosedWindowSendsWord()
    {
        QWidget window;
        CaseTabs tabs(m_made->desk());
        PaperMenus menus(m_made->desk(), &tabs, &window);
        QMenu tools;
        menus.addTools(&tools);
        menus.setToday(day("2026-11-20"));
        tools.actions().first()->trigger();
        QSignalSpy news(&menus, &PaperMenus::news);
        menus.batch()->choices()->chooseFolder(m_made->path(QStringLiteral("out")));
        menus.batch()->batch()->start(menus.batch()->choices()->wish());
        menus.batch()->close();
        m_batch->steps.release(4);
        QTRY_COMPARE(news.count(), 1);
        QCOMPARE(news.at(0).at(0).toString(), QStringLiteral("The batch is through."));
    }

    void reasonsAreCounted()
    {
        writeIndex();
        const Result<QList<BatchReason>> reasons = reasonsOf(m_made->path(QStringLiteral("out/index.csv")));
        QVERIFY(reasons);
        QCOMPARE(reasons->size(), 2);
        QCOMPARE(reasons->at(0).count, 2);
        QCOMPARE(reasons->at(0).first.text(), QStringLiteral("ZZ00002A1"));
        QCOMPARE(reasons->at(0).reason, QStringLiteral("Payments come from wages (11/09/2026), so there is none"));
        QCOMPARE(reasons->at(1).status, QStringLiteral("failed"));
        QVERIFY(!reasonsOf(m_made->path(QStringLiteral("nowhere.csv"))));
    }

    void times_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<QString>("text");
        QTest::newRow("none") << 0.0 << QStringLiteral("less than a second");
        QTest::newRow("short") << 1.2 << QStringLiteral("2 s");
        QTest::newRow("a minute") << 60.0 << QStringLiteral("1 min 0 s");
        QTest::newRow("hours") << 7500.0 << QStringLiteral("2 h 5 min");
    }
    void times()
    {
        QFETCH(double, seconds);
        QTEST(durationText(seconds), "text");
    }

    void mnemonicsAreUnique()
    {
        QStringList letters;
        for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>())
            letters.append(each->text());
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->buddy())
                letters.append(each->text());
        }
        letters.removeIf([](const QString &text) { return !text.contains(u'&'); });
        for (QString &text : letters)
            text = text.mid(text.indexOf(u'&') + 1, 1).toLower();
        QVERIFY(letters.size() > 12);
        QCOMPARE(QSet(letters.begin(), letters.end()).size(), letters.size());
    }

private:
    void estimate()
    {
        m_dialog->choices()->chooseFolder(m_made->path(QStringLiteral("out")));
        button("&Estimate")->click();
        QTRY_VERIFY(button("&Start")->isEnabled());
    }
    void start()
    {
        estimate();
        button("&Start")->click();
        QVERIFY(m_dialog->batch()->isRunning());
        QTRY_VERIFY(button("&Cancel the batch")->isEnabled());
    }
    void writeIndex() const
    {
        QDir().mkpath(m_made->path(QStringLiteral("out")));
        QFile index(m_made->path(QStringLiteral("out/index.csv")));
        QVERIFY(index.open(QIODevice::WriteOnly));
        index.write("case,kind,for,language,file,pages,amount,number,status,reason\n"
                    "ZZ00001A1,coupon,noncustodial,en,a.pdf,1,10.00,234-567-89A,done,\n"
                    "ZZ00003A1,coupon,noncustodial,en,,0,0.00,,failed,the disk is full\n"
                    "ZZ00002A1,coupon,noncustodial,en,,0,0.00,,refused,\"Payments come from wages (11/09/2026), so "
                    "there is none\"\n"
                    "ZZ00004A1,coupon,noncustodial,en,,0,0.00,,refused,\"Payments come from wages (10/31/2026), so "
                    "there is none\"\n");
    }
    QString report() const { return m_dialog->report()->text(); }
    QString message() const { return m_dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    QWidget *buddyOf(const char *text) const
    {
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each->buddy();
        }
        return nullptr;
    }
    QLineEdit *field(const char *label) const { return qobject_cast<QLineEdit *>(buddyOf(label)); }
    /// By its label, or by its accessible name.
    QComboBox *combo(const char *name) const
    {
        if (auto *byLabel = qobject_cast<QComboBox *>(buddyOf(name)))
            return byLabel;
        for (QComboBox *each : m_dialog->findChildren<QComboBox *>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }

    std::unique_ptr<MadeDesk> m_made;
    std::unique_ptr<MadeBatch> m_batch;
    std::unique_ptr<BatchDialog> m_dialog;
};

QTEST_MAIN(TestBatchDialog)
#include "tst_batchdialog.moc"
