// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/codes.h"
#include "models/domain/letters/pinrules.h"

#include <QSet>
#include <QTest>

#include <cstdio>
#include <functional>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

const QDate theDay(2026, 3, 31);

/// What is varied, each over all that the rules tell apart. Days are days before theDay; null: unknown.
struct Variation
{
    PinChannel channel = PinChannel::Phone;
    QString signs; ///< what was compared, in the order of PinChecks
    bool lacksDay = false;
    bool hasAddress = true;
    int failures = 0;
    int letters = 0;
    bool hasPin = true;
    bool isQuarantined = false;
    bool hasOpenLetter = false;
    std::optional<int> verified, changed, returned;
    bool isChangedByRequester = false;
};

QDate dayBefore(const std::optional<int> &days) { return days ? theDay.addDays(-*days) : QDate(); }

std::optional<bool> checkOf(QChar sign) { return sign == u'-' ? std::nullopt : std::optional(sign == u'y'); }

PinFacts factsOf(const Variation &v)
{
    PinFacts facts;
    facts.channel = v.channel;
    facts.checks
        = { checkOf(v.signs[0]), checkOf(v.signs[1]), checkOf(v.signs[2]), checkOf(v.signs[3]), checkOf(v.signs[4]) };
    facts.writtenOn = v.lacksDay ? QDate() : theDay;
    facts.days = { theDay };
    facts.failuresToday = v.failures;
    facts.recentLetters = v.letters;
    facts.hasSealedPin = v.hasPin;
    facts.isQuarantined = v.isQuarantined;
    facts.hasOpenLetter = v.hasOpenLetter;
    facts.hasAddress = v.hasAddress;
    facts.addressVerifiedOn = dayBefore(v.verified);
    facts.addressChangedOn = dayBefore(v.changed);
    facts.returnedMailOn = dayBefore(v.returned);
    facts.addressChangedByRequester = v.isChangedByRequester;
    return facts;
}

/// "needs_approval address_changed many_letters"
QString saidBy(const PinDecision &decision)
{
    QStringList words { code(decision.result) };
    for (const PinObstacle obstacle : decision.obstacles)
        words.append(code(obstacle));
    return words.join(u' ');
}

/// The risks of an address and of many letters, beside a request that is otherwise as it should be.
void eachRisk(Variation v, const std::function<void(const Variation &)> &take)
{
    for (const int letters : { 0, 1, 2, 3 }) {
        for (const bool own : { false, true }) {
            for (const auto verified :
                { std::optional<int>(), std::optional(0), std::optional(30), std::optional(400) }) {
                for (const auto changed :
                    { std::optional<int>(), std::optional(-1), std::optional(30), std::optional(31) }) {
                    for (const auto returned :
                        { std::optional<int>(), std::optional(0), std::optional(30), std::optional(401) }) {
                        v.letters = letters;
                        v.isChangedByRequester = own;
                        v.verified = verified;
                        v.changed = changed;
                        v.returned = returned;
                        take(v);
                    }
                }
            }
        }
    }
}

/// What is wrong with a request, or stands on record against it.
void eachVariation(const std::function<void(const Variation &)> &take)
{
    QStringList signs { u"-----"_s };
    for (int bits = 0; bits < 16; ++bits) {
        QString four;
        for (int place = 0; place < 4; ++place)
            four += (bits >> place & 1) != 0 ? u'n' : u'y';
        for (const QChar signature : { u'-', u'y', u'n' })
            signs.append(four + signature);
    }
    Variation v;
    for (const PinChannel channel : { PinChannel::Phone, PinChannel::Written }) {
        for (const QString &compared : signs) {
            for (const int failures : { 0, 2, 3, 9, 10 }) {
                for (int bits = 0; bits < 32; ++bits) {
                    v = { .channel = channel, .signs = compared, .failures = failures };
                    v.lacksDay = (bits & 1) != 0;
                    v.hasAddress = (bits & 2) == 0;
                    v.hasPin = (bits & 4) == 0;
                    v.isQuarantined = (bits & 8) != 0;
                    v.hasOpenLetter = (bits & 16) != 0;
                    take(v);
                }
            }
        }
        eachRisk({ .channel = channel, .signs = channel == PinChannel::Phone ? u"yyyy-"_s : u"yyyyy"_s }, take);
    }
}

QString dayText(const std::optional<int> &days) { return dayBefore(days).toString(Qt::ISODate); }

/// A line for the test of a shared office's server, which decides the same facts again.
void print(const Variation &v)
{
    const auto yes = [](bool is) { return is ? u"t"_s : u"f"_s; };
    const QStringList fields { QString::number(int(v.channel)), v.signs, yes(v.lacksDay), yes(v.hasAddress),
        QString::number(v.failures), QString::number(v.letters), yes(v.hasPin), yes(v.isQuarantined),
        yes(v.hasOpenLetter), dayText(v.verified), dayText(v.changed), dayText(v.returned), yes(v.isChangedByRequester),
        theDay.toString(Qt::ISODate), saidBy(decide(factsOf(v))) };
    std::puts(fields.join(u'|').toUtf8().constData());
}

} // namespace

/// Every combination of the facts that the rules of a request tell apart. With CASELEDGER_PRINT_PIN_TABLE set the
/// program prints them with its decisions instead: tests/server/test_pins.py has a server decide them again.
class PinTableTest : public QObject
{
    Q_OBJECT

private slots:
    void everyAnswerComesUp();
};

/// The table is worth comparing only where it meets all that can be said.
void PinTableTest::everyAnswerComesUp()
{
    QSet<QString> codes;
    qsizetype count = 0;
    eachVariation([&](const Variation &v) {
        ++count;
        for (const QString &word : saidBy(decide(factsOf(v))).split(u' '))
            codes.insert(word);
    });
    qInfo("%lld combinations of the facts", static_cast<long long>(count));
    QVERIFY(count > 10'000);
    for (const QLatin1String result : codesOf(PinResult()))
        QVERIFY2(codes.contains(result), result.data());
    for (const QLatin1String obstacle : codesOf(PinObstacle()))
        QVERIFY2(codes.contains(obstacle), obstacle.data());
}

int main(int argc, char *argv[])
{
    if (qEnvironmentVariableIsSet("CASELEDGER_PRINT_PIN_TABLE")) {
        eachVariation(print);
        return 0;
    }
    PinTableTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_pintable.moc"
