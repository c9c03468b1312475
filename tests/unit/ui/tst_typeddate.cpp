// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tables/datefilter.h"

#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;

namespace {

const QDate today(2026, 11, 22);

QString iso(const std::optional<QDate> &date) { return date ? date->toString(Qt::ISODate) : QStringLiteral("none"); }

} // namespace

/// Days as caseworkers type them, and the field they type them into.
class TestTypedDate : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("asFirst");
        QTest::addColumn<QString>("asLast");
        const auto row = [](const char *typed, const char *first, const char *last = nullptr) {
            QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromLatin1(first)
                                 << QString::fromLatin1(last ? last : first);
        };
        row("2026-03-31", "2026-03-31");
        row("2026-3-1", "2026-03-01");
        row("3/31/2026", "2026-03-31");
        row("3/31/26", "2026-03-31");
        row("3/31/98", "1998-03-31");
        row("3.31.2026", "2026-03-31");
        row("03312026", "2026-03-31");
        row("033126", "2026-03-31");
        row("20260331", "2026-03-31");
        row("3/3", "2026-03-03");
        row("0303", "2026-03-03");
        row(" 3/3 ", "2026-03-03");
        row("11/22", "2026-11-22"); // today itself
        row("11/23", "2025-11-23"); // not yet this year
        row("12/31", "2025-12-31");
        row("2/29", "2024-02-29"); // the latest there was
        row("t", "2026-11-22");
        row("T", "2026-11-22");
        row("t-30", "2026-10-23");
        row("t+5", "2026-11-27");
        row("m", "2026-11-01", "2026-11-30");
        row("m-1", "2026-10-01", "2026-10-31");
        row("m-9", "2026-02-01", "2026-02-28");
        row("m+1", "2026-12-01", "2026-12-31");
        row("y", "2026-01-01", "2026-12-31");
        row("y-1", "2025-01-01", "2025-12-31");
        row("\u0663/\u0663", "2026-03-03"); // Arabic-Indic digits
        row("\u09e6\u09e9\u09e6\u09e9", "2026-03-03"); // Bengali digits
    }
    void reads()
    {
        QFETCH(QString, typed);
        QFETCH(QString, asFirst);
        QFETCH(QString, asLast);
        QCOMPARE(iso(typedDate(typed, today, RangeEnd::First)), asFirst);
        QCOMPARE(iso(typedDate(typed, today, RangeEnd::Last)), asLast);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("typed");
        for (const char *typed : { "", " ", "x", "tomorrow", "t-", "t30", "t--3", "t-999999", "m1", "2/30", "13/1",
                 "0/1", "1/0", "2026-02-29", "2026-13-01", "1/2/3/4", "1//2", "/", "-", "3/31/226", "123", "12345",
                 "1234567", "99999999", "3/3x", "+3/3", "-3/3", "99999999999999999999", "\u0661\u0663/\u0661" })
            QTest::newRow(typed) << QString::fromUtf8(typed);
    }
    void refuses()
    {
        QFETCH(QString, typed);
        QCOMPARE(iso(typedDate(typed, today, RangeEnd::First)), QStringLiteral("none"));
        QCOMPARE(iso(typedDate(typed, today, RangeEnd::Last)), QStringLiteral("none"));
    }

    void presetsCountFromToday()
    {
        QCOMPARE(rangeOf(DatePreset::All, today), DateRange());
        QCOMPARE(rangeOf(DatePreset::ThisMonth, today), (DateRange { QDate(2026, 11, 1), QDate(2026, 11, 30) }));
        QCOMPARE(rangeOf(DatePreset::Last3Months, today), (DateRange { QDate(2026, 8, 23), today }));
        QCOMPARE(rangeOf(DatePreset::Last12Months, today), (DateRange { QDate(2025, 11, 23), today }));
        QCOMPARE(rangeOf(DatePreset::ThisYear, today), (DateRange { QDate(2026, 1, 1), QDate(2026, 12, 31) }));
        QCOMPARE(rangeOf(DatePreset::LastYear, today), (DateRange { QDate(2025, 1, 1), QDate(2025, 12, 31) }));
        QCOMPARE(rangeOf(DatePreset::SinceLastYear, today), (DateRange { QDate(2025, 1, 1), today }));
    }

    void presetsAheadBeginToday()
    {
        QCOMPARE(rangeOf(DatePreset::Usual, today), DateRange());
        QCOMPARE(rangeOf(DatePreset::ThisAndNextMonth, today), (DateRange { today, QDate(2026, 12, 31) }));
        QCOMPARE(rangeOf(DatePreset::ThisAndNextMonth, QDate(2027, 1, 31)),
            (DateRange { QDate(2027, 1, 31), QDate(2027, 2, 28) }));
        QCOMPARE(rangeOf(DatePreset::Next3Months, today), (DateRange { today, QDate(2027, 2, 21) }));
        QCOMPARE(rangeOf(DatePreset::Next6Months, today), (DateRange { today, QDate(2027, 5, 21) }));
        QCOMPARE(rangeOf(DatePreset::Next12Months, today), (DateRange { today, QDate(2027, 11, 21) }));
    }

    void readsAhead_data()
    {
        QTest::addColumn<QString>("day");
        const auto row = [](const char *typed, const char *day) { QTest::newRow(typed) << QString::fromLatin1(day); };
        row("3/31", "2027-03-31"); // not last March
        row("11/22", "2026-11-22"); // today
        row("11/21", "2027-11-21");
        row("1201", "2026-12-01");
        row("2/29", "2028-02-29");
        row("3/31/2026", "2026-03-31"); // as typed
        row("t-30", "2026-10-23"); // as typed
        row("t+30", "2026-12-22");
        row("m+1", "2026-12-01");
        row("x", "none");
    }
    void readsAhead()
    {
        const QString typed = QString::fromLatin1(QTest::currentDataTag());
        QTEST(iso(typedDateAhead(typed, today, RangeEnd::First)), "day");
    }

    void aFilterOfDaysToComeReadsAhead()
    {
        DateFilter filter({ DatePreset::ThisAndNextMonth }, today);
        type(filter, 1, QStringLiteral("3/31"));
        QCOMPARE(filter.range(), (DateRange { today, QDate(2027, 3, 31) }));
        DateFilter behind({ DatePreset::All }, today);
        type(behind, 0, QStringLiteral("3/31"));
        QCOMPARE(behind.range().first, QDate(2026, 3, 31));
    }

    void typedDaysBecomeACustomRange()
    {
        DateFilter filter({ DatePreset::All, DatePreset::ThisMonth }, today);
        QSignalSpy changes(&filter, &DateFilter::rangeChanged);
        type(filter, 0, QStringLiteral("m-2"));
        type(filter, 1, QStringLiteral("t"));
        QCOMPARE(changes.count(), 2);
        QCOMPARE(filter.range(), (DateRange { QDate(2026, 9, 1), today }));
        QCOMPARE(filter.preset(), DatePreset::Custom);
        QCOMPARE(filter.findChildren<QLineEdit *>().at(0)->text(), QStringLiteral("09/01/2026"));
        type(filter, 0, QString()); // an empty end is an open one
        QCOMPARE(filter.range(), (DateRange { QDate(), today }));
    }

    void whatIsNoDateChangesNothing()
    {
        DateFilter filter({ DatePreset::ThisMonth }, today);
        const DateRange before = filter.range();
        QSignalSpy changes(&filter, &DateFilter::rangeChanged);
        type(filter, 0, QStringLiteral("2/30"));
        QCOMPARE(changes.count(), 0);
        QCOMPARE(filter.range(), before);
        QVERIFY(problem(filter).contains(QLatin1String("Not a date")));
        type(filter, 0, QStringLiteral("t+400"));
        QVERIFY(problem(filter).contains(QLatin1String("after the last")));
        QCOMPARE(filter.range(), before);
        type(filter, 0, QStringLiteral("11/5"));
        QVERIFY(problem(filter).isEmpty());
        QCOMPARE(filter.range().first, QDate(2026, 11, 5));
    }

    void aDayWaitsForTheOtherToBeInOrder()
    {
        DateFilter filter({ DatePreset::LastYear }, today);
        type(filter, 0, QStringLiteral("3/1/2026"));
        QVERIFY(problem(filter).contains(QLatin1String("after the last")));
        type(filter, 1, QStringLiteral("3/31/2026"));
        QCOMPARE(filter.range(), (DateRange { QDate(2026, 3, 1), QDate(2026, 3, 31) }));
        QVERIFY(problem(filter).isEmpty());
    }

    void enterTakesTheDayAndNothingElse()
    {
        QDialog dialog;
        auto *ok = new QPushButton(&dialog);
        ok->setDefault(true);
        auto *filter = new DateFilter({ DatePreset::All }, today, &dialog);
        dialog.show();
        QSignalSpy clicked(ok, &QPushButton::clicked);
        type(*filter, 0, QStringLiteral("2/30"));
        type(*filter, 0, QStringLiteral("m"));
        QCOMPARE(filter->range().first, QDate(2026, 11, 1));
        QCOMPARE(clicked.count(), 0);
    }

    void aPresetMovesWithTheDay()
    {
        DateFilter filter({ DatePreset::All, DatePreset::ThisMonth }, today);
        filter.choose(DatePreset::ThisMonth);
        filter.setToday(QDate(2026, 12, 1));
        QCOMPARE(filter.range().first, QDate(2026, 12, 1));
    }

private:
    static void type(DateFilter &filter, int field, const QString &text)
    {
        filter.window()->show(); // in one that is hidden nothing is taken
        QLineEdit *edit = filter.findChildren<QLineEdit *>().at(field);
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
        QTest::keyClick(edit, Qt::Key_Return);
    }

    /// The complaint shown; empty while there is none.
    static QString problem(const DateFilter &filter)
    {
        for (const QLabel *label : filter.findChildren<QLabel *>()) {
            if (!label->buddy() && label->isVisibleTo(&filter))
                return label->text();
        }
        return {};
    }
};

QTEST_MAIN(TestTypedDate)
#include "tst_typeddate.moc"
