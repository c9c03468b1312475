// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/view/filterwords.h"
#include "models/tables/view/rowfilter.h"
#include "models/tables/view/savedfilters.h"
#include "models/text/namefold.h"
#include "tests/unit/tableviews/madetable.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const QDate day(2026, 4, 20);

TableCondition madeCondition(const char *column, FilterKind kind, const QStringList &texts = {}, qint64 cents = 0)
{
    return { .column = QString::fromLatin1(column),
        .kind = kind,
        .texts = texts,
        .preset = DatePreset::Custom,
        .days = {},
        .amount = Money::fromCents(cents) };
}

TableCondition madeDays(DatePreset preset, const DateRange &days = {})
{
    TableCondition condition = madeCondition("paid_on", FilterKind::Days);
    condition.preset = preset;
    condition.days = days;
    return condition;
}

bool hasWords(const QString &cell, const QString &typed)
{
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::all_of(words, [&cell](const QString &word) { return cell.contains(folded(word)); });
}

/// The same, read off the row one by one, as slowly as it likes.
bool passesNaively(const MadeRow &row, const TableFilter &filter)
{
    return std::ranges::all_of(filter, [&row](const TableCondition &condition) {
        const QString text = condition.texts.value(0);
        if (condition.column.isEmpty())
            return hasWords(
                folded(row.name) + u'|' + (row.kind.isEmpty() ? QString() : folded(QStringLiteral("the ") + row.kind)),
                text);
        if (condition.column == QLatin1String("name"))
            return condition.kind == FilterKind::Contains ? hasWords(folded(row.name), text)
                                                          : condition.texts.contains(row.name);
        if (condition.column == QLatin1String("kind"))
            return condition.texts.contains(row.kind);
        if (condition.column == QLatin1String("count"))
            return condition.texts.contains(QString::number(row.count));
        if (condition.column == QLatin1String("paid_on"))
            return row.on.isValid()
                && (condition.preset == DatePreset::Custom ? condition.days : rangeOf(condition.preset, day))
                       .contains(row.on);
        if (!row.cents)
            return false;
        const qint64 asked = condition.amount.cents();
        return condition.kind == FilterKind::AtLeast ? *row.cents >= asked
            : condition.kind == FilterKind::AtMost   ? *row.cents <= asked
                                                     : *row.cents == asked;
    });
}

TableCondition anyCondition(QRandomGenerator &random)
{
    const auto one = [&random](const QStringList &texts) { return texts.at(random.bounded(int(texts.size()))); };
    const QStringList kinds { QStringLiteral("lottery"), QStringLiteral("tax"), QString(), QStringLiteral("gone") };
    const QStringList typed { QStringLiteral("zoe"), QStringLiteral("ZOE brien"), QStringLiteral("nandu"),
        QStringLiteral("김"), QStringLiteral("احمد"), QStringLiteral("the"), QStringLiteral("o'brien"),
        QStringLiteral("nobody") };
    switch (random.bounded(8)) {
    case 0:
        return madeCondition("", FilterKind::Contains, { one(typed) });
    case 1:
        return madeCondition("name", FilterKind::Contains, { one(typed) });
    case 2:
        return madeCondition("kind", FilterKind::OneOf, { one(kinds), one(kinds) });
    case 3:
        return madeCondition("count", FilterKind::OneOf, { QString::number(random.bounded(6)) });
    case 4:
        return madeDays(DatePreset::Last3Months);
    case 5:
        return madeDays(DatePreset::Custom,
            { QDate(2026, 1, 1).addDays(random.bounded(60)),
                random.bounded(2) ? QDate() : QDate(2026, 3, 1).addDays(random.bounded(60)) });
    default:
        return madeCondition("amount", FilterKind(int(FilterKind::AtLeast) + random.bounded(3)), {},
            qint64(random.bounded(40)) * 2'500 - 10'000);
    }
}

} // namespace

/// Conditions: what they leave, how they are kept, how they are said.
class TestTableFilter : public QObject
{
    Q_OBJECT

private slots:
    void leavesWhatANaiveFilterLeaves()
    {
        const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
        const int rounds = isLong ? 20'000 : 400;
        QRandomGenerator random(6);
        int left = 0;
        for (int round = 0; round < rounds; ++round) {
            const QList<MadeRow> rows = madeRows(60, quint32(round));
            RecordTableModel<MadeRow> model(madeColumns(), Phrasebook());
            model.setRows(rows);
            RowFilter filter;
            filter.setRecords(&model);
            filter.setSearched({ 1, 2 });
            TableFilter conditions;
            for (int i = 0; i < random.bounded(4); ++i)
                conditions.append(anyCondition(random));
            const std::vector<char> passing = filter.passing(conditions, day);
            for (int row = 0; row < rows.size(); ++row) {
                QCOMPARE(bool(passing[size_t(row)]), passesNaively(rows.at(row), conditions));
                left += passing[size_t(row)];
            }
        }
        qInfo("%d filters (%d in the long form), %d rows left", rounds, 20'000, left);
        QVERIFY(left > rounds && left < rounds * 60);
    }

    void findsWordsInEveryKindOfCell_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<bool>("found");
        QTest::newRow("a name without its marks") << QStringLiteral("nandu") << true;
        QTest::newRow("words in any order") << QStringLiteral("lottery abel") << true;
        QTest::newRow("one word of another row") << QStringLiteral("abel nobody") << false;
        QTest::newRow("an amount as shown") << QStringLiteral("$1,234.50") << true;
        QTest::newRow("its beginning") << QStringLiteral("1234") << true;
        QTest::newRow("another amount") << QStringLiteral("1234.51") << false;
        QTest::newRow("a day as shown") << QStringLiteral("03/31") << true;
        QTest::newRow("another day") << QStringLiteral("03/30") << false;
        QTest::newRow("digits of another script") << QStringLiteral("١٢٣٤") << true;
        QTest::newRow("a sign alone asks for nothing") << QStringLiteral("?") << true;
        QTest::newRow("nothing") << QString() << true;
    }

    void findsWordsInEveryKindOfCell()
    {
        QFETCH(QString, typed);
        QFETCH(bool, found);
        QCOMPARE(leaves(typed,
                     { .on = QDate(2026, 3, 31),
                         .name = QStringLiteral("Ábel Ñandú"),
                         .kind = QStringLiteral("lottery"),
                         .cents = 123'450,
                         .count = 3 }),
            found);
    }

    void aSyllableThatIsBeingTypedIsFound()
    {
        const MadeRow row { .on = {}, .name = QStringLiteral("김민준"), .kind = {}, .cents = std::nullopt, .count = 0 };
        QVERIFY(leaves(QStringLiteral("기"), row)); // on the way to 김
        QVERIFY(leaves(QStringLiteral("김"), row));
        QVERIFY(!leaves(QStringLiteral("박"), row));
    }

    void asciiIsFoldedAsEverywhere()
    {
        QRandomGenerator random(9);
        for (int round = 0; round < 3'000; ++round) {
            QString text;
            for (int i = 0; i < random.bounded(12); ++i)
                text.append(QChar(char16_t(random.bounded(128))));
            QCOMPARE(searchable(text, text), folded(text));
        }
    }

    void presetsStayRelative()
    {
        const CellTest now = cellTest(madeDays(DatePreset::ThisMonth), day);
        const CellTest later = cellTest(madeDays(DatePreset::ThisMonth), day.addMonths(1));
        const auto text = [] { return QString(); };
        QVERIFY(now(QDate(2026, 4, 1), text));
        QVERIFY(!later(QDate(2026, 4, 1), text));
        QVERIFY(!now(QVariant(), text));
        for (int preset = 0; preset <= int(DatePreset::Custom); ++preset)
            QCOMPARE(presetOfCode(presetCode(DatePreset(preset))), std::optional(DatePreset(preset)));
        QVERIFY(!presetOfCode(u"next_week"));
    }

    void aColumnThatIsNotThereLeavesNothing()
    {
        RecordTableModel<MadeRow> model(madeColumns(), Phrasebook());
        model.setRows(madeRows(5, 1));
        RowFilter filter;
        filter.setRecords(&model);
        const auto passing = filter.passing({ madeCondition("gone", FilterKind::OneOf, { QString() }) }, day);
        QCOMPARE(std::ranges::count(passing, 1), 0);
    }

    void comesBackAsItWas()
    {
        QRandomGenerator random(3);
        for (int round = 0; round < 200; ++round) {
            TableFilter filter;
            for (int i = 0; i < 4; ++i)
                filter.append(anyCondition(random));
            QCOMPARE(filterOf(jsonOf(filter)), std::optional(filter));
        }
    }

    void aFilterWithABrokenPartIsNone_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("an unknown kind") << QByteArray(R"([{"column":"a","kind":"like","texts":["x"]}])");
        QTest::newRow("no texts") << QByteArray(R"([{"column":"a","kind":"one_of","texts":[]}])");
        QTest::newRow("an empty text") << QByteArray(R"([{"column":"a","kind":"contains","texts":[""]}])");
        QTest::newRow("no amount") << QByteArray(R"([{"column":"a","kind":"is","cents":"much"}])");
        QTest::newRow("an unknown preset") << QByteArray(R"([{"column":"a","kind":"days","preset":"soon"}])");
        QTest::newRow("no days") << QByteArray(R"([{"column":"a","kind":"days","preset":"custom","first":"x"}])");
        QTest::newRow("no column") << QByteArray(R"([{"kind":"is","cents":"100"}])");
        QTest::newRow("not an object") << QByteArray("[7]");
        QTest::newRow("one of two") << QByteArray(
            R"([{"column":"a","kind":"is","cents":"100"},{"column":"a","kind":"is"}])");
    }

    void aFilterWithABrokenPartIsNone()
    {
        QFETCH(QByteArray, json);
        QVERIFY(!filterOf(QJsonDocument::fromJson(json).array()));
    }

    void savedOnesAreKeptUnderTheirNames()
    {
        const TableFilter lottery { madeCondition("kind", FilterKind::OneOf, { QStringLiteral("lottery") }) };
        const TableFilter large { madeCondition("amount", FilterKind::AtLeast, {}, 10'000) };
        QList<SavedFilter> saved = withFilter({}, { QStringLiteral("Wins"), lottery });
        saved = withFilter(saved, { QStringLiteral("Large"), large });
        saved = withFilter(saved, { QStringLiteral("Wins"), large }); // in its place
        QCOMPARE(saved.size(), 2);
        QCOMPARE(saved.first(), (SavedFilter { QStringLiteral("Wins"), large }));
        QCOMPARE(savedFiltersOf(textOf(saved)), saved);
        QCOMPARE(filterName(QStringLiteral("  a\n b  ")), QStringLiteral("a b"));
        QCOMPARE(filterName(QString(90, u'x')).size(), longestFilterName);
        for (int i = 0; i < 2 * mostSavedFilters; ++i)
            saved = withFilter(saved, { QString::number(i), large });
        QCOMPARE(saved.size(), mostSavedFilters);
    }

    void brokenSavedOnesAreLeftOut()
    {
        const auto saved = savedFiltersOf(QStringLiteral(
            R"({"version":1,"filters":[{"name":"","conditions":[{"column":"a","kind":"is","cents":"1"}]},7,
            {"name":"Broken","conditions":[{"kind":"x"}]},{"name":"Empty","conditions":[]},
            {"name":"Whole","conditions":[{"column":"a","kind":"is","cents":"1"}]}]})"));
        QCOMPARE(saved.size(), 1);
        QCOMPARE(saved.first().name, QStringLiteral("Whole"));
        QVERIFY(savedFiltersOf(QStringLiteral("{\"version\":2}")).isEmpty());
        QRandomGenerator random(8);
        const QByteArray whole = textOf(saved).toUtf8();
        for (int round = 0; round < 5'000; ++round) {
            QByteArray text = whole;
            text[random.bounded(int(text.size()))] = char(random.bounded(256));
            for (const SavedFilter &one : savedFiltersOf(QString::fromUtf8(text)))
                QVERIFY(!one.filter.isEmpty() && !one.name.isEmpty());
        }
    }

    void saysWhatItAsksFor()
    {
        RecordTableModel<MadeRow> model(madeColumns(), Phrasebook());
        model.setRows(madeRows(40, 1));
        const auto words
            = [&model](const TableCondition &condition) { return conditionWords(condition, model, Phrasebook()); };
        QCOMPARE(words(madeCondition("amount", FilterKind::AtLeast, {}, 10'000)),
            QStringLiteral("Amount: at least $100.00"));
        QCOMPARE(words(madeCondition("amount", FilterKind::Is, {}, 5)), QStringLiteral("Amount: exactly $0.05"));
        QCOMPARE(words(madeCondition("kind", FilterKind::OneOf, { QStringLiteral("tax"), QString() })),
            QStringLiteral("Kind: the tax, none"));
        QCOMPARE(words(madeCondition("name", FilterKind::Contains, { QStringLiteral("%1") })),
            QStringLiteral("Name: with “%1”"));
        QCOMPARE(words(madeCondition("", FilterKind::Contains, { QStringLiteral("zoe") })),
            QStringLiteral("Anywhere: “zoe”"));
        QCOMPARE(words(madeDays(DatePreset::LastYear)), QStringLiteral("Paid: Last year"));
        QCOMPARE(
            words(madeDays(DatePreset::Custom, { QDate(2026, 1, 2), {} })), QStringLiteral("Paid: from 01/02/2026"));
    }

    void listsTheValuesThatAreThere()
    {
        RecordTableModel<MadeRow> model(madeColumns(), Phrasebook());
        model.setRows(madeRows(60, 1));
        const auto values = presentValues(model, 2);
        QCOMPARE(values.size(), 4);
        QCOMPARE(values.at(0).second, QString());
        QCOMPARE(values.at(1), (std::pair(QStringLiteral("lottery"), QStringLiteral("the lottery"))));
        QCOMPARE(contentOf(model, 0), ColumnContent::Days);
        QCOMPARE(contentOf(model, 1), ColumnContent::Texts);
        QCOMPARE(contentOf(model, 3), ColumnContent::Amounts);
        QCOMPARE(contentOf(model, 4), ColumnContent::Texts);
    }

private:
    static bool leaves(const QString &typed, const MadeRow &row)
    {
        RecordTableModel<MadeRow> model(madeColumns(), Phrasebook());
        model.setRows({ row });
        RowFilter filter;
        filter.setRecords(&model);
        filter.setSearched({ 0, 1, 2, 3, 4 });
        return filter.passing({ madeCondition("", FilterKind::Contains, { typed }) }, day).front();
    }
};

QTEST_MAIN(TestTableFilter)
#include "tst_tablefilter.moc"
