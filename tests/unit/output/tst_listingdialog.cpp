// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/listingdialog.h"

#include "models/store/contact/contactwork.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/access/rightwords.h"
#include "ui/actions/deskactions.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepane.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/tablefooter.h"
#include "ui/casetabs.h"
#include "ui/output/exportdialog.h"
#include "ui/output/outputmenu.h"
#include "ui/papers/pagebrowser.h"
#include "ui/papers/pagepreview.h"
#include "ui/tables/recordtableview.h"

#include <QFile>
#include <QMenu>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

LoadedCasePointer loadedAt(SignedInDesk &desk, const char *text)
{
    auto answer = desk.desk().store.run([id = id(text)](Connection &connection) { return loadCase(connection, id); });
    answer.waitForFinished();
    const Result<LoadedCasePointer> loaded = answer.result();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

struct Payments
{
    ShownTable shown;
    QList<SummaryFigure> figures;
};

Payments paymentsOf(const Desk &desk, const LoadedCasePointer &loaded)
{
    CasePage page(loaded->id(), desk);
    page.resize(1200, 800);
    page.show();
    page.showCase(loaded);
    return { currentTable(page)->shown(), page.panes()->currentPane()->findChild<TableFooter *>()->summary().figures };
}

std::shared_ptr<QPrinter> filePrinter(const QString &file)
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setOutputFormat(QPrinter::PdfFormat);
    printer->setOutputFileName(file);
    return printer;
}

QByteArray writtenTo(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// What is shown, on paper: looked at, noted, then printed or saved.
class TestListingDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }
    void init() { m_file = m_office->path(QStringLiteral("listing-%1.pdf").arg(++m_files)); }
    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void showsThePagesFirst()
    {
        openFor("caseworker");
        const auto *preview = m_dialog->findChild<PagePreview *>();
        const QString page = preview->accessibleDescription();
        for (const QString &text : { QStringLiteral("Payments"), QStringLiteral("DEMO"), QStringLiteral("All rows"),
                 QStringLiteral("For office use. Not a statement for a parent."), m_loaded->office.name })
            QVERIFY2(page.contains(text), qPrintable(text));
        QVERIFY(page.contains(QLatin1String("AA00001A1")));
        QVERIFY(!m_desk->trail().last().startsWith(QLatin1String("export"))); // nothing has left yet
    }

    void theFootIsOnPaperToo()
    {
        openFor("caseworker");
        const Payments payments = paymentsOf(m_desk->desk(), m_loaded);
        QVERIFY(!payments.figures.isEmpty());
        const QList<ListingTotal> totals = listingTotals(payments.figures, m_desk->desk().book);
        QCOMPARE(totals.size(), payments.figures.size());
        QCOMPARE(totals.first().label, payments.figures.first().label);
        QCOMPARE(totals.first().amount, m_desk->desk().book.money(payments.figures.first().amount));
    }

    void theConditionsAreSaidInWords()
    {
        const LoadedCasePointer loaded = usualCase();
        ShownTable shown { .title = QStringLiteral("Payments"), .allRows = 1284 };
        shown.cells.rowCount = 12;
        shown.conditions = { QStringLiteral("Received: 2026"), QStringLiteral("Status: held") };
        const ListingWords words = listingWords(*loaded, shown, Phrasebook());
        QCOMPARE(words.conditions.size(), 3);
        QCOMPARE(words.conditions.first(), shown.conditions.first());
        QVERIFY(words.conditions.last().contains(QLatin1String("1,284")));
        QVERIFY(words.mark.isEmpty()); // no demo office
        QCOMPARE(listingWords(*loaded, shown, Phrasebook(Language::Arabic)).direction, Qt::RightToLeft);
    }

    void anotherDayIsSaidOnPaper()
    {
        const LoadedCasePointer loaded = usualCase();
        ShownTable shown { .title = QStringLiteral("Balances") };
        const QString today = Phrasebook().date(loaded->today);
        QVERIFY(listingWords(*loaded, shown, Phrasebook()).facts.contains(today));
        shown.asOf = QDate(2026, 2, 28);
        const QString facts = listingWords(*loaded, shown, Phrasebook()).facts;
        QVERIFY2(facts.contains(QLatin1String("02/28/2026")) && !facts.contains(today), qPrintable(facts));
    }

    void whatHasChangedSinceIsNotPrinted()
    {
        openFor("caseworker");
        SignedInDesk other(*m_office, QStringLiteral("supervisor"));
        const LoadedCasePointer theirs = loadedAt(other, "AA00001A1");
        auto changed = other.desk().store.run([theirs](Connection &connection) {
            return changeContact(connection,
                { theirs->id(), Role::Noncustodial, { .phone = QStringLiteral("518-555-0178") },
                    QStringLiteral("told by phone"), theirs->file->revision });
        });
        changed.waitForFinished();
        QVERIFY(changed.result());
        QSignalSpy failed(m_dialog.get(), &ListingDialog::failed);
        m_dialog->print(filePrinter(m_file));
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Conflict);
        QVERIFY(!QFile::exists(m_file));
    }

    void printsAfterItIsNoted()
    {
        openFor("supervisor");
        QSignalSpy done(m_dialog.get(), &ListingDialog::done);
        m_dialog->print(filePrinter(m_file));
        QVERIFY(!m_dialog->isReady());
        m_dialog->print(filePrinter(m_file)); // a second click
        QVERIFY(done.wait());
        QVERIFY(writtenTo(m_file).startsWith("%PDF"));
        const QStringList trail = m_desk->trail();
        QCOMPARE(trail.last(),
            QStringLiteral("export done AA00001A1 payments on paper, %1 rows").arg(m_loaded->tables.payments.size()));
        QCOMPARE(trail.filter(QStringLiteral("on paper")).size(), 1);
        QVERIFY(m_dialog->isReady());
    }

    void savesAPdf()
    {
        openFor("caseworker");
        QSignalSpy done(m_dialog.get(), &ListingDialog::done);
        m_dialog->save(m_file);
        QVERIFY(done.wait());
        QVERIFY(writtenTo(m_file).startsWith("%PDF"));
        QVERIFY(m_desk->trail().last().contains(QLatin1String("payments on paper")));
    }

    void noInkWithoutANote_data()
    {
        QTest::addColumn<QString>("user");
        for (const char *user : { "agent", "mailroom", "auditor", "administrator" })
            QTest::newRow(user) << QString::fromLatin1(user);
    }
    void noInkWithoutANote()
    {
        QFETCH(QString, user);
        openFor("caseworker"); // who may have the case before her
        SignedInDesk other(*m_office, user);
        ListingDialog dialog(other.desk(), m_loaded, paymentsOf(m_desk->desk(), m_loaded).shown, {});
        QSignalSpy shown(&dialog, &ListingDialog::pagesShown);
        QVERIFY(shown.wait());
        QSignalSpy failed(&dialog, &ListingDialog::failed);
        dialog.print(filePrinter(m_file));
        QVERIFY(failed.wait());
        QCOMPARE(failed.at(0).at(0).value<Error>().kind, Error::Kind::Denied);
        dialog.save(m_file);
        QVERIFY(failed.wait());
        QVERIFY(!QFile::exists(m_file));
        QCOMPARE(other.trail().filter(QStringLiteral("export refused AA00001A1")).size(), 2);
    }

    void theMenuOffersWhatTheRoleMay()
    {
        for (int role = 0; role <= int(StaffRole::Administrator); ++role) {
            SignedInDesk desk(*m_office, QStringLiteral("caseworker"));
            desk.desk().who.worker.role = StaffRole(role);
            const Worker &worker = desk.desk().who.worker;
            QWidget window;
            CaseTabs tabs(desk.desk());
            QMenu menu;
            OutputMenu output(desk.desk(), &tabs, &window);
            const QList<QAction *> offered = output.addTo(&menu);
            for (const auto &[code, right] :
                { std::pair("export_table", Right::ExportCase), std::pair("print_shown", Right::PrintPapers) }) {
                const auto *action = output.findChild<QAction *>(QString::fromLatin1(code));
                QVERIFY(action);
                QCOMPARE(action->isEnabled(), may(worker, right));
                QCOMPARE(offered.contains(action), may(worker, right));
                if (!may(worker, right))
                    QCOMPARE(action->toolTip(), whyNot(worker, right));
            }
        }
    }

    void theMenuTakesTheTableOneIsIn()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("caseworker"));
        QWidget window;
        CaseTabs tabs(m_desk->desk(), &window);
        tabs.resize(1200, 800);
        OutputMenu output(m_desk->desk(), &tabs, &window);
        output.exportCurrent(); // no case is open
        QVERIFY(!window.findChild<ExportDialog *>());
        QSignalSpy shown(&tabs, &CaseTabs::caseShown);
        tabs.open(id("AA00001A1"));
        QVERIFY(shown.wait());
        window.show();
        tabs.currentPage()->panes()->choosePane(CasePaneId::Charges);
        QCOMPARE(currentTable(*tabs.currentPage())->key(), QStringLiteral("charges"));
        output.exportCurrent();
        const auto *exporting = window.findChild<ExportDialog *>();
        QVERIFY(exporting && exporting->windowTitle().contains(QLatin1String("Charges")));
        output.printCurrent();
        const auto *printing = window.findChild<ListingDialog *>();
        QVERIFY(printing && printing->windowTitle().contains(QLatin1String("AA00001A1")));
    }

private:
    void openFor(const char *user)
    {
        m_dialog.reset();
        m_desk = std::make_unique<SignedInDesk>(*m_office, QString::fromLatin1(user));
        m_loaded = loadedAt(*m_desk, "AA00001A1");
        const Payments payments = paymentsOf(m_desk->desk(), m_loaded);
        m_dialog = std::make_unique<ListingDialog>(m_desk->desk(), m_loaded, payments.shown, payments.figures);
        QSignalSpy shown(m_dialog.get(), &ListingDialog::pagesShown);
        if (!shown.wait())
            qFatal("no pages came");
    }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<ListingDialog> m_dialog;
    LoadedCasePointer m_loaded;
    QString m_file;
    int m_files = 0;
};

QTEST_MAIN(TestListingDialog)
#include "tst_listingdialog.moc"
