// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/traildialog.h"

#include "models/store/trail/checkpoint.h"
#include "models/store/trail/trail.h"
#include "models/text/trailwords.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"
#include "ui/tables/recordtableview.h"
#include "ui/trail/codetips.h"
#include "ui/trail/integrityline.h"
#include "ui/trail/lastviewsdialog.h"
#include "ui/trail/trailcolumns.h"
#include "ui/trail/trailfilterbar.h"
#include "ui/trail/trailtextline.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The viewer of the trail over a real office: what it asks, shows, verifies and saves, and that it notes itself.
class TestTrailDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_office = std::make_unique<StaffedOffice>();
        SignedInDesk worker(*m_office, QStringLiteral("caseworker"));
        note(worker, { .action = TrailAction::View, .caseId = id("AA00001A1"), .officeOfCase = m_office->office() });
        note(worker,
            { .action = TrailAction::View,
                .caseId = id("AA00002A1"),
                .officeOfCase = m_office->office(),
                .reason = QStringLiteral("=cmd|'x'") });
        note(worker, { .action = TrailAction::Search, .detail = QStringLiteral("name: 2 found") });
        note(worker,
            { .action = TrailAction::Print,
                .outcome = TrailOutcome::Refused,
                .caseId = id("AA00002A1"),
                .officeOfCase = m_office->office() });
    }

    void cleanup()
    {
        m_dialog.reset();
        m_desk.reset();
    }

    void anAuditorSeesAllOfItInPlainWords()
    {
        open("auditor");
        QVERIFY(rows() > 4);
        const int search = rowWith("What", word(TrailAction::Search, Phrasebook()));
        QVERIFY(search >= 0);
        QCOMPARE(cell(search, "Who"), QStringLiteral("caseworker"));
        QCOMPARE(cell(search, "Outcome"), word(TrailOutcome::Done, Phrasebook()));
        QCOMPARE(cell(search, "Detail"), QStringLiteral("name: 2 found"));
        QVERIFY(!cell(search, "When").isEmpty());
        QVERIFY(table()->currentIndex().isValid());
        QCOMPARE(table()->accessibleName(), QStringLiteral("Trail"));
    }

    void theCodeIsBehindTheWord()
    {
        open("auditor");
        const int search = rowWith("What", word(TrailAction::Search, Phrasebook()));
        QCOMPARE(codeBehind(index(search, "What")), QStringLiteral("search"));
        QCOMPARE(codeBehind(index(search, "Outcome")), QStringLiteral("done"));
        QVERIFY(codeBehind(index(search, "Who")).isEmpty());
        QVERIFY(codeBehind(index(search, "When")).isEmpty());
    }

    void timesAreThoseOfTheOffice()
    {
        TrailEntry entry;
        entry.row.at = QDateTime(QDate(2026, 11, 21), QTime(2, 5), Qt::UTC);
        QCOMPARE(trailColumns()[0].text(entry, Phrasebook()), QStringLiteral("11/20/2026 21:05"));
        QCOMPARE(trailColumns()[0].plain(entry), QStringLiteral("2026-11-21T02:05:00.000Z"));
    }

    void filtersNarrowItDown_data()
    {
        QTest::addColumn<QString>("by");
        QTest::addColumn<int>("expected");
        QTest::newRow("case") << QStringLiteral("case") << 3; // and this look at it
        QTest::newRow("user") << QStringLiteral("user") << -1;
        QTest::newRow("action") << QStringLiteral("action") << 1;
        QTest::newRow("outcome") << QStringLiteral("outcome") << 1;
        QTest::newRow("reason") << QStringLiteral("reason") << 1;
        QTest::newRow("nobody") << QStringLiteral("nobody") << 0;
    }
    void filtersNarrowItDown()
    {
        QFETCH(QString, by);
        QFETCH(int, expected);
        open("auditor");
        const QHash<QString, TrailFilter> filters {
            { QStringLiteral("case"), { .caseId = id("AA00002A1") } },
            { QStringLiteral("user"), { .user = QStringLiteral("caseworker") } },
            { QStringLiteral("action"), { .actions = { TrailAction::Search } } },
            { QStringLiteral("outcome"), { .outcomes = { TrailOutcome::Refused } } },
            { QStringLiteral("reason"), { .withReasonOnly = true } },
            { QStringLiteral("nobody"), { .user = QStringLiteral("nobody-here") } },
        };
        m_dialog->filterBar()->setFilter(filters.value(by));
        look();
        if (expected >= 0)
            QCOMPARE(rows(), expected);
        for (int row = 0; by == QLatin1String("user") && row < rows(); ++row)
            QCOMPARE(cell(row, "Who"), QStringLiteral("caseworker"));
        QCOMPARE(texts().contains(QLatin1String("Nothing in the trail fits")), rows() == 0);
    }

    void aMistypedCaseAsksNothing()
    {
        open("auditor");
        const auto reads = readings();
        m_dialog->findChild<QLineEdit *>()->setText(QStringLiteral("AA1"));
        QSignalSpy failed(m_dialog.get(), &TrailDialog::failed);
        m_dialog->look();
        QCOMPARE(failed.count(), 1);
        QVERIFY(m_dialog->findChild<MessageBar *>()->text().contains(QLatin1String("case number")));
        QCOMPARE(readings(), reads);
    }

    void eachLookStandsInTheTrail()
    {
        open("auditor");
        QCOMPARE(readings(), 1);
        look();
        QCOMPARE(readings(), 2);
        auto *field = m_dialog->findChildren<QLineEdit *>().at(1);
        QTest::keyClicks(field, QStringLiteral("caseworker")); // typing is no look
        QCOMPARE(readings(), 2);
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_COMPARE(readings(), 3);
    }

    void anAuditorVerifies()
    {
        open("auditor");
        QSignalSpy verified(m_dialog->integrity(), &IntegrityLine::verified);
        m_dialog->integrity()->verify();
        QTRY_COMPARE(verified.count(), 1);
        QVERIFY(verified.at(0).at(0).toBool());
        const QString said = m_dialog->integrity()->text();
        QVERIFY2(said.contains(QLatin1String("verified to session")), qPrintable(said));
        QVERIFY(m_office->trailOf(m_desk->desk().who).join(u'\n').contains(QLatin1String("verify_trail done")));
    }

    void aCheckpointShowsMore()
    {
        open("auditor");
        const QString file = m_office->path(QStringLiteral("checkpoint"));
        auto made = m_desk->desk().store.run([file](Connection &connection) -> Result<> {
            QFile out(file);
            if (!out.open(QIODevice::WriteOnly))
                return failure(Error::Kind::Failed, file);
            const auto head = makeCheckpoint(connection, [&out](const QByteArray &line) { out.write(line + '\n'); });
            return head ? Result<>() : tl::unexpected(head.error());
        });
        made.waitForFinished();
        QVERIFY(made.result());
        QSignalSpy verified(m_dialog->integrity(), &IntegrityLine::verified);
        m_dialog->integrity()->verify(file);
        QTRY_COMPARE(verified.count(), 1);
        QVERIFY(verified.at(0).at(0).toBool());
        QVERIFY(m_dialog->integrity()->text().contains(QLatin1String("checkpoint")));
        QSignalSpy failed(m_dialog->integrity(), &IntegrityLine::failed);
        m_dialog->integrity()->verify(m_office->path(QStringLiteral("nothing here")));
        QTRY_COMPARE(failed.count(), 1);
    }

    void anAdministratorVerifiesAndDoesNotRead()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("administrator"));
        m_dialog = std::make_unique<TrailDialog>(m_desk->desk());
        m_dialog->show();
        QVERIFY(m_dialog->integrity()->isVisible());
        QVERIFY(!table()->isVisible());
        QVERIFY(!m_dialog->filterBar()->isVisible());
        QCOMPARE(readings(), 0);
    }

    void aSupervisorReadsTheOfficesAndDoesNotVerify()
    {
        open("supervisor");
        QVERIFY(!m_dialog->integrity());
        QVERIFY(rowWith("Case", QStringLiteral("AA00002A1")) >= 0);
    }

    void whatIsSavedIsSafeForSpreadsheets()
    {
        open("auditor");
        m_dialog->filterBar()->setFilter({ .withReasonOnly = true });
        look();
        const QString file = m_office->path(QStringLiteral("trail.csv"));
        QSignalSpy saved(m_dialog.get(), &TrailDialog::fileSaved);
        m_dialog->saveAs(file);
        QTRY_COMPARE(saved.count(), 1);
        QFile written(file);
        QVERIFY(written.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(written.readAll());
        QVERIFY2(text.startsWith(QLatin1String("at,user,role,workstation,case,action,outcome,reason,detail")),
            qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("'=cmd|'x'")), qPrintable(text));
        QVERIFY(text.contains(QLatin1String(",view,done,")));
        QVERIFY(m_office->trailOf(m_desk->desk().who).contains(QLatin1String("export done trail: 1 rows")));
    }

    void aFileThatCannotBeWrittenIsTold()
    {
        open("auditor");
        QSignalSpy failed(m_dialog.get(), &TrailDialog::failed);
        m_dialog->saveAs(m_office->path(QStringLiteral("no/such/folder/trail.csv")));
        QTRY_COMPARE(failed.count(), 1);
    }

    void ownLastViewsAreForEverybodyWhoOpensCases()
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QStringLiteral("caseworker"));
        LastViewsDialog views(m_desk->desk());
        QSignalSpy shown(&views, &LastViewsDialog::viewsShown);
        views.show();
        QTRY_COMPARE(shown.count(), 1);
        const auto *list = views.findChild<RecordTableView *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->model()->rowCount(), 2); // what was refused was not seen
        QCOMPARE(list->model()->index(0, 1).data().toString(), QStringLiteral("AA00002A1"));
        QVERIFY(m_office->trailOf(m_desk->desk().who).filter(QLatin1String("read_trail")).isEmpty());

        SignedInDesk fresh(*m_office, QStringLiteral("visitor"));
        LastViewsDialog none(fresh.desk());
        QSignalSpy noneShown(&none, &LastViewsDialog::viewsShown);
        none.show();
        QTRY_COMPARE(noneShown.count(), 1);
        QVERIFY(!none.findChild<RecordTableView *>()->isVisible());
    }

    void aLongReasonIsReadWhole()
    {
        const QString reason = QStringLiteral("covering for a colleague, ").repeated(7);
        SignedInDesk worker(*m_office, QStringLiteral("caseworker"));
        note(worker,
            { .action = TrailAction::View,
                .caseId = id("AA00003A1"),
                .officeOfCase = m_office->office(),
                .reason = reason,
                .detail = QStringLiteral("by number") });
        open("auditor");
        const int row = rowWith("Case", QStringLiteral("AA00003A1"));
        QVERIFY(row >= 0);
        table()->setCurrentIndex(index(row, "When"));
        const auto *whole = m_dialog->findChild<TrailTextLine *>();
        QVERIFY(whole->isVisible());
        QCOMPARE(whole->text(), QStringLiteral("Reason: %1\nDetail: by number").arg(reason));
        const QRect lines
            = whole->fontMetrics().boundingRect(QRect(0, 0, whole->width(), 1000), Qt::TextWordWrap, whole->text());
        QTRY_VERIFY(whole->height() >= lines.height());
        table()->setCurrentIndex(index(rowWith("What", word(TrailAction::ReadTrail, Phrasebook())), "When"));
        QVERIFY(!whole->text().contains(QLatin1String("Reason")));
    }

    void theTableDoesNotScrollSideways()
    {
        open("auditor");
        m_dialog->resize(1180, 720);
        QTRY_COMPARE(table()->horizontalScrollBar()->maximum(), 0);
        QVERIFY(table()->columnWidth(index(0, "Detail").column()) > 90);
    }

    void thePeriodHasItsLabel()
    {
        open("auditor");
        const auto labels = m_dialog->filterBar()->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *each) {
            return each->isVisible() && each->buddy() && each->text() == QLatin1String("P&eriod");
        }));
    }

    void everyControlHasANameAndItsOwnLetter()
    {
        open("auditor");
        QStringList letters;
        for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>()) {
            if (each->isVisible()) {
                QVERIFY2(!each->text().isEmpty() || !each->accessibleName().isEmpty(), each->metaObject()->className());
                letters.append(each->text());
            }
        }
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->buddy() && each->isVisible())
                letters.append(each->text());
        }
        letters.removeIf([](const QString &text) { return !text.contains(u'&'); });
        for (QString &text : letters)
            text = text.mid(text.indexOf(u'&') + 1, 1).toLower();
        QVERIFY(letters.size() >= 7);
        QVERIFY2(QSet(letters.begin(), letters.end()).size() == letters.size(), qPrintable(letters.join(u' ')));
        for (const QComboBox *each : m_dialog->findChildren<QComboBox *>())
            QVERIFY(each->count() > 1);
    }

private:
    static void note(SignedInDesk &worker, const TrailRow &row)
    {
        auto noted = worker.desk().store.run([row](Connection &connection) { return record(connection, row); });
        noted.waitForFinished();
        QVERIFY2(noted.result(), noted.result() ? "" : qPrintable(noted.result().error().message));
    }
    void open(const char *user)
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, QString::fromLatin1(user));
        m_dialog = std::make_unique<TrailDialog>(m_desk->desk());
        QSignalSpy shown(m_dialog.get(), &TrailDialog::trailShown);
        m_dialog->show();
        QTRY_COMPARE(shown.count(), 1);
    }
    void look()
    {
        QSignalSpy shown(m_dialog.get(), &TrailDialog::trailShown);
        m_dialog->look();
        QTRY_COMPARE(shown.count(), 1);
    }
    qsizetype readings() const
    {
        return m_office->trailOf(m_desk->desk().who).filter(QLatin1String("read_trail")).size();
    }
    RecordTableView *table() const { return m_dialog->findChild<RecordTableView *>(); }
    int rows() const { return table()->model()->rowCount(); }
    QModelIndex index(int row, const char *title) const
    {
        const QAbstractItemModel *model = table()->model();
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(title))
                return model->index(row, column);
        }
        return {};
    }
    QString cell(int row, const char *title) const { return index(row, title).data().toString(); }
    int rowWith(const char *title, const QString &text) const
    {
        for (int row = 0; row < rows(); ++row) {
            if (cell(row, title) == text)
                return row;
        }
        return -1;
    }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->isVisible())
                all.append(each->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<TrailDialog> m_dialog;
};

QTEST_MAIN(TestTrailDialog)
#include "tst_traildialog.moc"
