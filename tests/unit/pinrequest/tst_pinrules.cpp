// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/domain/letters/pinrules.h"

#include <QTest>

#include <set>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 3, 31);

/// The rules as the contract and the issue word them, written down anew in another form: a letter is asked for with all
/// of this.
struct Situation
{
    bool byPhone = true;
    int failures = 0;
    bool name = true, ssn = true, cases = true, address = true, hasSignature = true;
    std::optional<int> written; ///< days after the day; null: no date
    bool hasPin = true, bad = false, open = false, known = true;
    std::optional<int> changed, verified, returned; ///< days before the day; null: never
    bool own = false;
    int letters = 0;
};

using Codes = std::set<std::string>;

Codes expectedCodes(const Situation &s)
{
    if (s.byPhone && s.failures > 2)
        return { "refused", "locked" };
    if (s.failures > 9)
        return { "refused", "locked_in_writing" };
    Codes first;
    if (!(s.name && s.ssn && s.cases && s.address && s.known))
        first.insert("no_match");
    if (!s.byPhone && !s.hasSignature)
        first.insert("not_signed");
    if (!s.byPhone && s.written.value_or(1) > 0)
        first.insert("no_letter_date");
    if (first.empty()) {
        if (!s.hasPin)
            first.insert("no_sealed_pin");
        if (s.hasPin && s.bad)
            first.insert("quarantined");
        if (s.open)
            first.insert("open_letter");
    }
    if (!first.empty()) {
        first.insert("refused");
        return first;
    }
    Codes second;
    if (s.changed.value_or(31) < 31)
        second.insert("address_changed");
    if (s.own)
        second.insert("address_changed_by_requester");
    if (s.returned && !(s.verified && *s.verified < *s.returned))
        second.insert("mail_returned");
    if (!s.verified || (s.changed && *s.verified > *s.changed))
        second.insert("address_not_verified");
    if (s.letters > 1)
        second.insert("many_letters");
    second.insert(second.empty() ? "queued" : "needs_approval");
    return second;
}

PinFacts factsOf(const Situation &s)
{
    const auto before = [](const std::optional<int> &days) { return days ? theDay.addDays(-*days) : QDate(); };
    PinFacts facts;
    facts.channel = s.byPhone ? PinChannel::Phone : PinChannel::Written;
    facts.checks = { .fullName = s.name, .ssn = s.ssn, .caseIds = s.cases, .mailingAddress = s.address };
    if (!s.byPhone)
        facts.checks.signature = s.hasSignature;
    facts.writtenOn = s.written ? theDay.addDays(*s.written) : QDate();
    facts.days = { theDay };
    facts.failuresToday = s.failures;
    facts.recentLetters = s.letters;
    facts.hasSealedPin = s.hasPin;
    facts.isQuarantined = s.bad;
    facts.hasOpenLetter = s.open;
    facts.hasAddress = s.known;
    facts.addressVerifiedOn = before(s.verified);
    facts.addressChangedOn = before(s.changed);
    facts.returnedMailOn = before(s.returned);
    facts.addressChangedByRequester = s.own;
    return facts;
}

Codes codesOfDecision(const PinDecision &decision)
{
    Codes codes { QString(code(decision.result)).toStdString() };
    for (const PinObstacle obstacle : decision.obstacles)
        codes.insert(QString(code(obstacle)).toStdString());
    return codes;
}

/// What a way to write a date down may be worth: never, and days around the borders.
const QList<std::optional<int>> &daysBefore()
{
    static const QList<std::optional<int>> days { std::nullopt, -1, 0, 1, 29, 30, 31, 400 };
    return days;
}

} // namespace

/// Every combination of what the rules look at, against the rules written down a second time.
class TestPinRules : public QObject
{
    Q_OBJECT

private slots:
    void everyCombinationByPhone() { everyCombination(true); }
    void everyCombinationInWriting() { everyCombination(false); }
    void whatWasNotComparedDoesNotMatch();
    void onTwoDaysTheHarderCounts_data();
    void onTwoDaysTheHarderCounts();
    void withoutAnyDayNothingIsOld();
    void codesAreThoseOfTheContract();

private:
    static void everyCombination(bool byPhone);
};

void TestPinRules::everyCombination(bool byPhone)
{
    qint64 count = 0;
    qint64 queued = 0;
    const auto check = [&](const Situation &s) {
        ++count;
        const Codes decided = codesOfDecision(decide(factsOf(s)));
        queued += decided.contains("queued");
        if (decided != expectedCodes(s)) {
            QStringList words;
            for (const std::string &word : decided)
                words.append(QString::fromStdString(word));
            QFAIL(qPrintable(u"combination %1 was decided: %2"_s.arg(count).arg(words.join(u' '))));
        }
    };
    const auto bit = [](int bits, int place) { return (bits >> place & 1) != 0; };
    const QList<std::optional<int>> letterDays = byPhone ? QList<std::optional<int>> { std::nullopt, 1 }
                                                         : QList<std::optional<int>> { std::nullopt, -400, -1, 0, 1 };
    using Days = QList<std::optional<int>>;
    const auto forDates = [&](const Days &changes, const Days &verifications, const Days &returns, const auto &work) {
        for (const std::optional<int> &changed : changes) {
            for (const std::optional<int> &verified : verifications) {
                for (const std::optional<int> &returned : returns)
                    work(changed, verified, returned);
            }
        }
    };
    // All yes and no with all counts, and some dates: in the long form with all dates.
    const bool isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
    const Days few { std::nullopt, 1, 40 };
    const Days never { std::nullopt };
    const auto allYesAndNo = [&](const auto &changed, const auto &verified, const auto &returned) {
        for (int bits = 0; bits < 1 << 10; ++bits) {
            for (const int failures : { 0, 2, 3, 9, 10 }) {
                for (const int letters : { 0, 1, 2, 3 }) {
                    for (const std::optional<int> &written : letterDays)
                        check({ byPhone, failures, bit(bits, 0), bit(bits, 1), bit(bits, 2), bit(bits, 3), bit(bits, 4),
                            written, bit(bits, 5), bit(bits, 6), bit(bits, 7), bit(bits, 8), changed, verified,
                            returned, bit(bits, 9), letters });
                }
            }
        }
    };
    forDates(
        isLong ? daysBefore() : Days { 31 }, isLong ? daysBefore() : few, isLong ? daysBefore() : never, allYesAndNo);
    // All dates, where nothing keeps them from being looked at.
    forDates(
        daysBefore(), daysBefore(), daysBefore(), [&](const auto &changed, const auto &verified, const auto &returned) {
            for (int letters = 0; letters < 4; ++letters) {
                for (const bool own : { false, true })
                    check({ .byPhone = byPhone,
                        .written = 0,
                        .changed = changed,
                        .verified = verified,
                        .returned = returned,
                        .own = own,
                        .letters = letters });
            }
        });
    QVERIFY(queued > 0 && queued < count / 4);
    qInfo("%lld combinations %s, %lld of them queued", static_cast<long long>(count),
        byPhone ? "by phone" : "in writing", static_cast<long long>(queued));
}

void TestPinRules::whatWasNotComparedDoesNotMatch()
{
    const Situation sound { .verified = 1 };
    QCOMPARE(decide(factsOf(sound)).result, PinResult::Queued);
    const auto refused = PinDecision { PinResult::Refused, { PinObstacle::NoMatch } };
    for (auto check : { &PinChecks::fullName, &PinChecks::ssn, &PinChecks::caseIds, &PinChecks::mailingAddress }) {
        PinFacts facts = factsOf(sound);
        facts.checks.*check = std::nullopt;
        QCOMPARE(decide(facts), refused);
    }
    PinFacts written = factsOf({ .byPhone = false, .written = 0, .verified = 1 });
    QCOMPARE(decide(written).result, PinResult::Queued);
    written.checks.signature = std::nullopt;
    QCOMPARE(decide(written), (PinDecision { PinResult::Refused, { PinObstacle::NotSigned } }));
}

void TestPinRules::onTwoDaysTheHarderCounts_data()
{
    QTest::addColumn<QDate>("other");
    QTest::addColumn<QDate>("changedOn");
    QTest::addColumn<QDate>("writtenOn");
    QTest::addColumn<PinResult>("result");
    const QDate past = theDay.addDays(-200);
    const QDate future = theDay.addDays(200);
    QTest::newRow("a day to come makes a change no older")
        << future << theDay.addDays(-5) << theDay << PinResult::NeedsApproval;
    QTest::newRow("nor does a day of the past hide it")
        << past << theDay.addDays(-5) << past << PinResult::NeedsApproval;
    QTest::newRow("an old change stays old") << future << theDay.addDays(-31) << theDay << PinResult::Queued;
    QTest::newRow("a letter is not dated ahead of either day")
        << future << theDay.addDays(-60) << theDay.addDays(1) << PinResult::Refused;
    QTest::newRow("nor of a day of the past") << past << QDate() << theDay << PinResult::Refused;
}

void TestPinRules::onTwoDaysTheHarderCounts()
{
    QFETCH(QDate, other);
    QFETCH(QDate, changedOn);
    QFETCH(QDate, writtenOn);
    QFETCH(PinResult, result);
    PinFacts facts = factsOf({ .byPhone = false, .written = 0, .verified = 1 });
    facts.addressChangedOn = changedOn;
    facts.writtenOn = writtenOn;
    facts.days = { other, theDay };
    QCOMPARE(decide(facts).result, result);
    facts.days = { theDay, other };
    QCOMPARE(decide(facts).result, result);
}

void TestPinRules::withoutAnyDayNothingIsOld()
{
    PinFacts facts = factsOf({ .changed = 400, .verified = 300 });
    QCOMPARE(decide(facts).result, PinResult::Queued);
    facts.days.clear();
    QCOMPARE(decide(facts), (PinDecision { PinResult::NeedsApproval, { PinObstacle::AddressChanged } }));
}

void TestPinRules::codesAreThoseOfTheContract()
{
    QCOMPARE(code(PinResult::Queued), QLatin1String("queued"));
    QCOMPARE(code(PinResult::NeedsApproval), QLatin1String("needs_approval"));
    QCOMPARE(code(PinResult::Refused), QLatin1String("refused"));
    QCOMPARE(fromCode<PinObstacle>(u"many_letters"), PinObstacle::ManyLetters);
    std::set<QString> different;
    for (const QLatin1String text : codesOf(PinObstacle {}))
        different.insert(text);
    QCOMPARE(different.size(), size_t(PinObstacle::ManyLetters) + 1);
}

QTEST_GUILESS_MAIN(TestPinRules)
#include "tst_pinrules.moc"
