// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterwindow.h"

#include "letterdesk.h"
#include "ui/cases/rowdetails.h"
#include "ui/guard/curtain.h"
#include "ui/guard/curtains.h"
#include "ui/guard/deskapplication.h"
#include "ui/letters/letterdeeddialog.h"
#include "ui/letters/letterdetails.h"
#include "ui/letters/letterfilterbar.h"
#include "ui/letters/letterlist.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QElapsedTimer>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::samples;
using namespace caseledger::test;
using Group = LetterChoice::Group;

namespace {

/// Makes a letter older than it is: in its state since some hours.
void age(const LetterOffice &office, const PaperNumber &number, int hours)
{
    const QString moment = QDateTime::currentDateTimeUtc().addSecs(-3600 * hours).toString(Qt::ISODateWithMs);
    rawQuery(office.path(),
        QStringLiteral("UPDATE letter SET changed_at = '%1' WHERE number = '%2'").arg(moment, number.text()));
}

LetterChoice all() { return { .group = Group::All, .text = {} }; }

QTimer &beatOf(LetterWindow &window) { return *window.findChild<LetterReader *>()->findChild<QTimer *>(); }

} // namespace

/// The window of the queue over a real office: what it shows, counts and keeps up with.
class TestLetterWindow : public QObject
{
    Q_OBJECT

private slots:
    void cleanup()
    {
        m_opened.reset();
        m_office.reset();
    }

    void openLettersAreShownAtFirst()
    {
        fillWithAllStates();
        open();
        QCOMPARE(m_opened->rows(), 9); // all but mailed and void
        QCOMPARE(m_opened->cell(0, "State"), QStringLiteral("Needs approval"));
        QCOMPARE(m_opened->cell(0, "Letter"), m_letters.first().text());
        QCOMPARE(m_opened->cell(0, "Case"), caseOfParent(0).text());
        QCOMPARE(m_opened->cell(0, "Parent"), QStringLiteral("Custodial"));
        QCOMPARE(m_opened->cell(0, "By"), QStringLiteral("agent"));
        QVERIFY(m_opened->texts().contains(QLatin1String("9 of 11 letters shown.")));
        QVERIFY(m_opened->list().currentIndex().isValid());
    }

    void filtersNarrowItDown()
    {
        fillWithAllStates();
        open();
        m_opened->show({ .group = Group::NeedsSupervisor, .text = {} });
        QCOMPARE(m_opened->rows(), 4);
        for (size_t state = 0; state < codesOf(LetterState()).size(); ++state) {
            m_opened->show({ .group = Group::OneState, .state = LetterState(state), .text = {} });
            QCOMPARE(m_opened->rows(), 1);
            QCOMPARE(m_opened->list().current()->number, m_letters.at(qsizetype(state)));
        }
        m_opened->show(all());
        QCOMPARE(m_opened->rows(), 11);
        QVERIFY(m_opened->texts().contains(QLatin1String("11 of 11 letters shown.")));
        m_opened->show({ .text = caseOfParent(3).text() });
        QCOMPARE(m_opened->rows(), 1);
        m_opened->show({ .text = m_letters.at(4).text().toLower() });
        QCOMPARE(m_opened->rows(), 1);
        QCOMPARE(m_opened->list().current()->number, m_letters.at(4));
    }

    void totalsCountAgesAndStates()
    {
        m_office = std::make_unique<LetterOffice>(4);
        int parent = 0;
        for (const int hours : { 1, 30, 50, 200 }) {
            const PaperNumber letter = m_office->put(parent++);
            age(*m_office, letter, hours);
        }
        open();
        const QString texts = m_opened->texts();
        for (const char *text : { "Open: 4 (Queued: 4).", "The longest wait is 8 days.", "more than 2 days: 2." })
            QVERIFY2(texts.contains(QLatin1String(text)), qPrintable(texts));
        QCOMPARE(m_opened->cell(0, "Waiting"), QStringLiteral("8 days")); // the longest first
        QCOMPARE(m_opened->cell(1, "Waiting"), QStringLiteral("2 days"));
        QCOMPARE(m_opened->cell(3, "Waiting"), QStringLiteral("1 h"));
        const QHash<int, int> expected { { 1, 3 }, { 3, 1 }, { 7, 1 } };
        for (const int days : expected.keys()) {
            m_opened->show({ .longerThanDays = days, .text = {} });
            QCOMPARE(m_opened->rows(), expected.value(days));
        }
    }

    void anEmptyQueueSaysWhy()
    {
        m_office = std::make_unique<LetterOffice>(1);
        open();
        QVERIFY(m_opened->texts().contains(QLatin1String("Nobody has asked for a PIN letter yet.")));
        QVERIFY(!m_opened->list().isVisible());
        const PaperNumber mailed = m_office->put(0, { LetterState::Mailed, SpoolStep::None });
        m_opened->look();
        QVERIFY2(m_opened->texts().contains(QLatin1String("No letter fits. Hidden by the filters: 1.")),
            qPrintable(m_opened->texts()));
        QSignalSpy shown(&m_opened->window(), &LetterWindow::lettersShown);
        buttonWith("Show all letters")->click();
        QTRY_COMPARE(shown.count(), 1);
        QVERIFY(m_opened->list().isVisible());
        QCOMPARE(m_opened->list().current()->number, mailed);
    }

    void theHistoryAndTheWholeReasonAreRead()
    {
        const QString reason = QStringLiteral("the printer is out of paper and somebody ").repeated(4).trimmed();
        m_office = std::make_unique<LetterOffice>(1);
        const PaperNumber letter = m_office->put(0, { LetterState::Failed, SpoolStep::None });
        const auto supervisor = m_office->as("colleague");
        QVERIFY(manageLetter(*supervisor, letter, LetterDeed::Retry, reason));
        open();
        const QString facts = textOf("Letter");
        QVERIFY2(facts.contains(reason) && facts.contains(letter.text()), qPrintable(facts));
        QTRY_VERIFY2(textOf("History").contains(QLatin1String("Failed")), qPrintable(textOf("History")));
        const QString history = textOf("History");
        QVERIFY2(history.contains(QStringLiteral("colleague · attempt 1 · ") + reason), qPrintable(history));
        QVERIFY(history.indexOf(QLatin1String("colleague")) < history.indexOf(QLatin1String("agent")));
        QCOMPARE(historiesNoted(), 1);
    }

    void passingByReadsNoHistory()
    {
        m_office = std::make_unique<LetterOffice>(20);
        m_office->putMany(20);
        open();
        auto *details = m_opened->window().findChild<LetterDetails *>();
        QSignalSpy read(details, &LetterDetails::historyShown);
        for (int step = 0; step < 10; ++step)
            QTest::keyClick(&m_opened->list(), Qt::Key_Down);
        QTRY_COMPARE(read.count(), 1);
        QCOMPARE(historiesNoted(), 1); // each of them stands in the trail
        QVERIFY(textOf("Letter").contains(m_opened->list().current()->number.text()));
    }

    void itKeepsUpByItself()
    {
        m_office = std::make_unique<LetterOffice>(3);
        m_office->put(0);
        m_office->put(1);
        open();
        QCOMPARE(beatOf(m_opened->window()).interval(), 30000);
        QVERIFY(beatOf(m_opened->window()).isActive());
        const qsizetype readings = readingsNoted();
        QSignalSpy shown(&m_opened->window(), &LetterWindow::lettersShown);
        QSignalSpy unchanged(m_opened->window().findChild<LetterReader *>(), &LetterReader::queueUnchanged);
        beatOf(m_opened->window()).setInterval(10);
        QTRY_VERIFY(unchanged.count() > 2);
        QCOMPARE(readingsNoted(), readings); // nothing has happened, so nothing is read and noted
        m_office->put(2);
        QTRY_COMPARE(m_opened->rows(), 3);
        QCOMPARE(shown.count(), 1);
        m_opened->window().hide();
        QVERIFY(!beatOf(m_opened->window()).isActive());
        m_opened->window().show();
        QVERIFY(beatOf(m_opened->window()).isActive());
    }

    void theNewestReadingWins()
    {
        fillWithAllStates();
        open();
        QSignalSpy shown(&m_opened->window(), &LetterWindow::lettersShown);
        m_opened->window().look();
        m_opened->filter().setChoice(all());
        m_opened->window().look();
        QTRY_COMPARE(m_opened->rows(), 11);
        QCOMPARE(shown.count(), 1); // the others were overtaken
    }

    void whoMayNotReadsNothing()
    {
        m_office = std::make_unique<LetterOffice>(1);
        m_office->put(0);
        m_opened = std::make_unique<OpenedLetters>(*m_office, "caseworker");
        QCOMPARE(m_opened->rows(), 0);
        QVERIFY(!m_opened->news().isEmpty());
        QVERIFY(m_office->lastNoted().contains(QLatin1String("caseworker")));
    }

    void theMenuOffersItToWhoMay_data()
    {
        QTest::addColumn<QByteArray>("user");
        QTest::addColumn<bool>("offered");
        for (const char *user : { "agent", "caseworker", "mailroom", "auditor", "root" })
            QTest::newRow(user) << QByteArray(user) << false;
        QTest::newRow("supervisor") << QByteArray("supervisor") << true;
    }
    void theMenuOffersItToWhoMay()
    {
        QFETCH(QByteArray, user);
        QFETCH(bool, offered);
        m_office = std::make_unique<LetterOffice>(1);
        m_office->put(0);
        LetterDesk desk(*m_office, user.constData());
        QWidget window;
        QMenu menu;
        QStringList opened;
        const auto actions
            = addLetterActions(&menu, desk.desk(), &window, [&opened](const CaseId &id) { opened.append(id.text()); });
        QCOMPARE(actions.size(), offered ? 1 : 0);
        QCOMPARE(menu.actions().size(), actions.size());
        if (!offered)
            return;
        actions.first()->trigger();
        actions.first()->trigger();
        QCOMPARE(window.findChildren<LetterWindow *>().size(), 1); // once
        auto *letters = window.findChild<LetterWindow *>();
        QSignalSpy shown(letters, &LetterWindow::lettersShown);
        QTRY_VERIFY(shown.count() > 0);
        QVERIFY(letters->isVisible() && !letters->isModal());
        for (auto *button : letters->findChildren<QPushButton *>()) {
            if (button->text() == QLatin1String("Open &case"))
                button->click();
        }
        QCOMPARE(opened, QStringList(caseOfParent(0).text()));
        QVERIFY(!letters->isVisible()); // it steps aside
        actions.first()->trigger();
        QVERIFY(letters->isVisible());
        letters->close();
        QTRY_COMPARE(window.findChildren<LetterWindow *>().size(), 0);
    }

    void everyControlHasANameAndItsOwnLetter()
    {
        fillWithAllStates();
        open();
        QStringList letters;
        for (const QAbstractButton *each : m_opened->window().findChildren<QAbstractButton *>()) {
            if (each->isVisible() && each->focusPolicy() != Qt::NoFocus) {
                QVERIFY2(!each->text().isEmpty() || !each->accessibleName().isEmpty(), each->metaObject()->className());
                letters.append(each->text());
            }
        }
        for (const QLabel *each : m_opened->window().findChildren<QLabel *>()) {
            if (each->buddy())
                letters.append(each->text());
        }
        letters.removeIf([](const QString &text) { return !text.contains(u'&'); });
        for (QString &text : letters)
            text = text.mid(text.indexOf(u'&') + 1, 1).toLower();
        QCOMPARE(letters.size(), 12); // six deeds, three buttons below, three filters
        QVERIFY2(QSet(letters.begin(), letters.end()).size() == letters.size(), qPrintable(letters.join(u' ')));
        QVERIFY(!letters.contains(QStringLiteral("t"))); // that of "Show all letters", where it is shown
    }

    void nothingScrollsSideways()
    {
        fillWithAllStates();
        rawQuery(m_office->path(),
            QStringLiteral("UPDATE letter SET approved_by = 'supervisor', place = 'printer KYO-2', attempt = 2, "
                           "reason = 'the address has been changed in the last 30 days, and mail came back'"));
        open();
        m_opened->window().resize(1180, 720);
        QTRY_COMPARE(m_opened->list().horizontalScrollBar()->maximum(), 0);
        const QHeaderView *head = m_opened->list().horizontalHeader();
        for (int column = 0; column < head->count(); ++column)
            QVERIFY2(head->sectionSize(column) > 40, qPrintable(QString::number(column)));
    }

    void hideCoversItAndWhatItAsks()
    {
        m_office = std::make_unique<LetterOffice>(2);
        m_office->put(0, { LetterState::Requested, SpoolStep::None });
        open();
        LetterDeedDialog *dialog = m_opened->press(LetterDeed::Void);
        QVERIFY(dialog);
        OpenedLetters::reasonOf(*dialog).setText(QStringLiteral("half a"));
        Curtains curtains;
        static_cast<DeskApplication *>(qApp)->setWatch(
            [&curtains](QObject *receiver, QEvent *event) { return curtains.stops(receiver, event); });
        const QList<QWidget *> windows { &m_opened->window(), dialog };
        const QString title = dialog->windowTitle();
        curtains.cover(WayBack::Button);
        for (const QWidget *window : windows) {
            const auto *curtain = window->findChild<Curtain *>(QString(), Qt::FindDirectChildrenOnly);
            QVERIFY(curtain && curtain->isVisible());
            QCOMPARE(curtain->geometry(), window->rect());
            QCOMPARE(window->windowTitle(), QStringLiteral("Caseledger"));
        }
        m_office->put(1, { LetterState::Mailed, SpoolStep::None }); // and it reads on beneath
        m_opened->look();
        QCOMPARE(dialog->windowTitle(), QStringLiteral("Caseledger"));
        curtains.uncover();
        static_cast<DeskApplication *>(qApp)->setWatch({});
        QCOMPARE(dialog->windowTitle(), title);
        QCOMPARE(dialog->reason(), QStringLiteral("half a"));
        QVERIFY(m_opened->texts().contains(QLatin1String("1 of 2 letters shown.")));
    }

    /// Measured, not judged: 2,000 letters, how long the window's thread is away from its events at most.
    void twoThousandLettersAreNoStall()
    {
        constexpr int letters = 2000;
        m_office = std::make_unique<LetterOffice>(letters + 1);
        m_office->putMany(letters);
        open(); // the window's words, columns and store are warm
        QElapsedTimer since;
        qint64 longest = 0;
        int beats = 0;
        QTimer pulse;
        connect(&pulse, &QTimer::timeout, this, [&] {
            longest = std::max(longest, since.restart());
            ++beats;
        });
        QElapsedTimer whole;
        QSignalSpy shown(&m_opened->window(), &LetterWindow::lettersShown);
        m_office->put(letters); // so that all rows are anew
        pulse.start(0);
        since.start();
        whole.start();
        m_opened->window().look();
        QCOMPARE(shown.count(), 0); // another thread reads
        QTRY_COMPARE_WITH_TIMEOUT(shown.count(), 1, 20000);
        const qint64 took = whole.elapsed();
        pulse.stop();
        longest = std::max(longest, since.elapsed());
        QVERIFY(beats > 3); // the window went on meanwhile
        whole.restart();
        m_opened->filter().setChoice({ .text = QStringLiteral("AA0") });
        m_opened->filter().setChoice({ .text = QStringLiteral("AA01") });
        m_opened->list().selectAll();
        qInfo(
            "%d letters: read and shown in %lld ms, the window's thread busy for %lld ms of it at most; filtered twice "
            "and all of them chosen in %lld ms",
            letters, took, longest, whole.elapsed());
        QCOMPARE(m_opened->rows(), 1000);
        m_opened->show(all());
        QCOMPARE(m_opened->rows(), letters + 1);
    }

private:
    /// A letter in every state, in the order of the states, each a minute younger than the one before.
    void fillWithAllStates()
    {
        m_letters.clear();
        m_office = std::make_unique<LetterOffice>(11);
        for (size_t state = 0; state < codesOf(LetterState()).size(); ++state) {
            const bool isSubmitted = LetterState(state) == LetterState::Submitted;
            m_letters.append(
                m_office->put(int(state), { LetterState(state), isSubmitted ? SpoolStep::Held : SpoolStep::None }));
            age(*m_office, m_letters.last(), 20 - int(state));
        }
    }
    void open() { m_opened = std::make_unique<OpenedLetters>(*m_office); }
    QPushButton *buttonWith(const char *text)
    {
        for (auto *button : m_opened->window().findChildren<QPushButton *>()) {
            if (button->text().remove(u'&') == QString::fromLatin1(text))
                return button;
        }
        return nullptr;
    }
    QString textOf(const char *name)
    {
        for (const auto *pane : m_opened->window().findChildren<RowDetails *>()) {
            if (pane->accessibleName() == QString::fromLatin1(name))
                return pane->toPlainText();
        }
        return {};
    }
    qsizetype noted(const char *detail) const
    {
        const QStringList rows = m_office->staffed().rowsOf(QStringLiteral("letter"));
        return rows.filter(QString::fromLatin1(detail)).size();
    }
    qsizetype historiesNoted() const { return noted("read steps of"); }
    qsizetype readingsNoted() const { return noted("read letters"); }

    std::unique_ptr<LetterOffice> m_office;
    std::unique_ptr<OpenedLetters> m_opened;
    QList<PaperNumber> m_letters;
};

int main(int argc, char **argv)
{
    DeskApplication application(argc, argv); // as the program has it, so that curtains work
    TestLetterWindow test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_letterwindow.moc"
