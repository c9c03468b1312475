// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/statementdialog.h"

#include "models/store/store.h"
#include "tests/support/casetext.h"
#include "tests/unit/ui/madecase.h"
#include "ui/cases/datefilter.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/statementchoices.h"
#include "ui/parts/messagebar.h"

#include <QComboBox>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <mutex>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Pages that say what was asked for; three for a payment history, else one.
std::vector<Page> pagesOf(const StatementChoice &choice)
{
    Page page;
    page.texts.push_back({ .rect = { 20, 20, 100, 6 },
        .text = QStringLiteral("kind %1 role %2 from %3")
                    .arg(int(choice.kind))
                    .arg(int(choice.role))
                    .arg(choice.period.first.toString(Qt::ISODate)) });
    return std::vector<Page>(choice.kind == StatementKind::PaymentHistory ? 3 : 1, page);
}

} // namespace

/// The statement dialog: choices, preview, file.
class TestStatementDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const DatabaseSpec spec { .path = m_folder.filePath(QStringLiteral("office.db")), .keyFile = {} };
        QVERIFY(Connection::create(spec));
        m_store = std::make_unique<Store>(spec);
    }

    void init()
    {
        m_made = 0;
        m_desk = std::make_unique<Desk>(Desk { *m_store, Phrasebook(),
            { .statement =
                    [this](const CaseFile &, const Office &, const StatementChoice &choice) {
                        ++m_made;
                        const std::lock_guard wait(m_gate);
                        return pagesOf(choice);
                    },
                .title = [](StatementKind) { return QStringLiteral("Statement"); },
                .savePdf = [](const std::vector<Page> &pages, const QString &, const QString &file) -> Result<int> {
                    QFile output(file);
                    if (!output.open(QIODevice::WriteOnly))
                        return failure(Error::Kind::Failed, QStringLiteral("cannot write the file"));
                    output.write("pdf");
                    return int(pages.size());
                } } });
        m_dialog = std::make_unique<StatementDialog>(*m_desk, usualCase());
        m_shown = std::make_unique<QSignalSpy>(m_dialog.get(), &StatementDialog::previewShown);
        m_dialog->show();
    }

    void showsTheFirstPageAtOnce()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QCOMPARE(m_dialog->browser()->position(), QStringLiteral("Page 1 of 1"));
        // Default: both in one, custodial parent, since January of last year
        QCOMPARE(preview(), QStringLiteral("kind 2 role 0 from 2025-01-01"));
        QVERIFY(button("Save P&DF…")->isEnabled());
        QVERIFY(!m_dialog->grab().isNull());
    }

    void followsEveryChoice()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        m_dialog->choices()->choose(StatementKind::PaymentHistory);
        QTRY_COMPARE(preview(), QStringLiteral("kind 0 role 0 from 2025-01-01"));
        m_dialog->choices()->choose(Role::Noncustodial);
        QTRY_COMPARE(preview(), QStringLiteral("kind 0 role 1 from 2025-01-01"));
        m_dialog->choices()->period()->choose(DatePreset::All); // from the opening day on
        QTRY_COMPARE(preview(), QStringLiteral("kind 0 role 1 from 2026-01-01"));
        QCOMPARE(m_dialog->choices()->choice().period.last, day("2026-04-20"));
    }

    void theNewestChoiceWins()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        {
            const std::lock_guard hold(m_gate);
            m_dialog->choices()->choose(StatementKind::PaymentHistory);
            m_dialog->choices()->choose(StatementKind::ObligationSummary);
            m_dialog->choices()->choose(Role::Noncustodial);
            QVERIFY(!button("&Print…")->isEnabled()); // nothing is printed that is not shown
        }
        QTRY_COMPARE(m_shown->count(), 2); // the two in between were dropped
        QCOMPARE(m_made.load(), 4);
        QCOMPARE(preview(), QStringLiteral("kind 1 role 1 from 2025-01-01"));
    }

    void turnsPages()
    {
        m_dialog->choices()->choose(StatementKind::PaymentHistory);
        QTRY_COMPARE(m_dialog->browser()->position(), QStringLiteral("Page 1 of 3"));
        QVERIFY(!button("Pre&vious page")->isEnabled());
        button("Ne&xt page")->click();
        button("Ne&xt page")->click();
        QCOMPARE(m_dialog->browser()->position(), QStringLiteral("Page 3 of 3"));
        QVERIFY(!button("Ne&xt page")->isEnabled());
        m_dialog->choices()->choose(Role::Noncustodial);
        QTRY_COMPARE(m_dialog->browser()->position(), QStringLiteral("Page 1 of 3"));
    }

    void savesWhatIsShown()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QSignalSpy saved(m_dialog.get(), &StatementDialog::saved);
        const QString file = m_folder.filePath(QStringLiteral("paper.pdf"));
        m_dialog->save(file);
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(saved.at(0).at(0).value<Result<int>>());
        QVERIFY(QFile::exists(file));
        QVERIFY(message().contains(file));
    }

    void saysWhyItCouldNotSave()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QSignalSpy saved(m_dialog.get(), &StatementDialog::saved);
        m_dialog->save(m_folder.filePath(QStringLiteral("nowhere/paper.pdf")));
        QTRY_COMPARE(saved.count(), 1);
        QVERIFY(!saved.at(0).at(0).value<Result<int>>());
        QCOMPARE(message(), QStringLiteral("cannot write the file"));
    }

    void saysWhatToHeed()
    {
        QVERIFY(m_dialog->choices()->notice().isEmpty());
        Party unknown = madeParty(QStringLiteral("Ben"), QStringLiteral("Invented"));
        unknown.address = {};
        StatementChoices choices(
            withParents(usualCase(), madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"), true), unknown),
            Phrasebook());
        QVERIFY(choices.notice().startsWith(QLatin1String("Protected")));
        choices.choose(Role::Noncustodial);
        QVERIFY(choices.notice().startsWith(QLatin1String("No address")));
    }

    void aProtectedAddressIsOnThePaperAndNotOnTheScreen()
    {
        size_t texts = 0;
        m_desk->papers.statement = [](const CaseFile &, const Office &, const StatementChoice &) {
            Page page;
            for (const QString &line : { QStringLiteral("Ada Madeup"), QStringLiteral("1 Secret Lane") })
                page.texts.push_back({ .rect = { 20, 20, 100, 6 }, .text = line, .role = TextRole::Address });
            return std::vector<Page> { page };
        };
        m_desk->papers.savePdf
            = [&texts](const std::vector<Page> &pages, const QString &, const QString &) -> Result<int> {
            texts = pages.front().texts.size();
            return 1;
        };
        const Party ada = madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"), true);
        const Party ben = madeParty(QStringLiteral("Ben"), QStringLiteral("Invented"));
        m_dialog = std::make_unique<StatementDialog>(*m_desk, withParents(usualCase(), ada, ben));
        QTRY_COMPARE(preview(), QStringLiteral("Address withheld on the screen"));
        QSignalSpy saved(m_dialog.get(), &StatementDialog::saved);
        m_dialog->save(QStringLiteral("paper.pdf"));
        QTRY_COMPARE(saved.count(), 1);
        QCOMPARE(texts, size_t(2));
        m_dialog->choices()->choose(Role::Noncustodial);
        QTRY_VERIFY(preview().contains(QLatin1String("1 Secret Lane"))); // not protected: as it is printed
    }

    void theTabKeyGoesDownThePage()
    {
        const QWidget *kind = m_dialog->choices()->findChildren<QRadioButton *>().first();
        QList<const QWidget *> order;
        for (const QWidget *each = kind; order.isEmpty() || each != kind; each = each->nextInFocusChain())
            order.append(each);
        const auto place = [&order](const QWidget *widget) { return order.indexOf(widget); };
        const auto *period = m_dialog->choices()->period()->findChild<QComboBox *>();
        QVERIFY(place(kind) < place(period));
        QVERIFY(place(period) < place(button("Ne&xt page")));
        QVERIFY(place(button("Ne&xt page")) < place(button("&Print…")));
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
        QCOMPARE(letters.size(), 11);
        QCOMPARE(QSet(letters.begin(), letters.end()).size(), letters.size());
    }

    void whatTakesTheKeysHasAName()
    {
        for (const QWidget *each : m_dialog->findChildren<QScrollArea *>()) {
            if (each->focusPolicy() != Qt::NoFocus)
                QTRY_VERIFY(each->accessibleName().startsWith(QLatin1String("Page 1")));
        }
    }

    void aLowWindowCutsNoChoiceAndLongNamesNoPreview()
    {
        const QString longName(200, u'x');
        const Party somebody = madeParty(longName, longName);
        m_dialog = std::make_unique<StatementDialog>(*m_desk, withParents(usualCase(), somebody, somebody));
        m_dialog->resize(640, 360);
        m_dialog->show();
        QCOMPARE(m_dialog->size(), QSize(640, 360));
        QVERIFY(m_dialog->browser()->width() > 240);
        for (const QRadioButton *each : m_dialog->findChildren<QRadioButton *>())
            QVERIFY(each->height() >= each->sizeHint().height());
    }

    void closingWhileItWorksHarmsNobody()
    {
        {
            const std::lock_guard hold(m_gate);
            m_dialog->choices()->choose(StatementKind::PaymentHistory);
            m_dialog.reset();
        }
        QTest::qWait(0);
        QVERIFY(!m_dialog);
    }

    void namesTheCaseAndNoPerson()
    {
        QVERIFY(m_dialog->windowTitle().contains(QLatin1String("ZZ00001A1")));
        QVERIFY(!m_dialog->windowTitle().contains(QLatin1String("Madeup")));
    }

private:
    QString preview() const { return m_dialog->findChild<PagePreview *>()->accessibleDescription(); }
    QString message() const { return m_dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<Store> m_store;
    std::mutex m_gate;
    std::atomic<int> m_made = 0;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<StatementDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_shown;
};

QTEST_MAIN(TestStatementDialog)
#include "tst_statementdialog.moc"
