// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/safety/trailchain.h"

#include <QCryptographicHash>
#include <QSet>
#include <QTest>

#include <functional>
#include <vector>

using namespace caseledger;

namespace {

/// The encoding of docs/trail.md, written a second time: every field with its length, the lowest byte first.
QByteArray encoded(const QList<QByteArray> &fields)
{
    QByteArray bytes;
    for (const QByteArray &field : fields) {
        for (int shift = 0; shift < 32; shift += 8)
            bytes.append(char((quint32(field.size()) >> shift) & 0xff));
        bytes += field;
    }
    return bytes;
}

QByteArray sha256(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256); }
QByteArray blake2b(const QByteArray &bytes) { return QCryptographicHash::hash(bytes, QCryptographicHash::Blake2b_256); }

TrailStart madeUpStart()
{
    return { .session = 17,
        .startedAt = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 0, 7), Qt::UTC),
        .user = QStringLiteral("J\u00f6rg"),
        .role = QStringLiteral("caseworker"),
        .office = QStringLiteral("Office \u9f8d"),
        .workstation = QStringLiteral("desk-4"),
        .program = QStringLiteral("caseledger") };
}

QList<QByteArray> fieldsOfStart(const QByteArray &title, const QByteArray &before)
{
    return { title, before, "17", "2026-03-01T12:00:00.007Z", "J\xc3\xb6rg", "caseworker", "Office \xe9\xbe\x8d",
        "desk-4", "caseledger" };
}

TrailRow madeUpRow()
{
    return { .session = 17,
        .number = 2,
        .entry = 1234567,
        .at = QDateTime(QDate(2026, 3, 1), QTime(12, 0, 1), Qt::UTC),
        .action = TrailAction::Batch,
        .outcome = TrailOutcome::Done,
        .caseId = {},
        .officeOfCase = QStringLiteral("Office A"),
        .reason = QStringLiteral("a reason"),
        .detail = QStringLiteral("coupon, unit 1"),
        .cases = { *CaseId::parse(QStringLiteral("AA00001A1")), *CaseId::parse(QStringLiteral("AA00002A2")) } };
}

QList<QByteArray> fieldsOfRow(const QByteArray &title, const QByteArray &before)
{
    return { title, before, "17", "2", "1234567", "2026-03-01T12:00:01.000Z", "batch", "done", "", "Office A",
        "a reason", "coupon, unit 1", "AA00001A1 AA00002A2" };
}

} // namespace

/// Both hashes, by another way through other code than the product's.
class TrailChainTest : public QObject
{
    Q_OBJECT

private slots:
    void startIsHashedAsDocumented_data() { algorithms(); }
    void startIsHashedAsDocumented()
    {
        const auto [algorithm, title, hash] = chosen("start");
        for (const QByteArray &before : { QByteArray(), QByteArray(32, 'x') })
            QCOMPARE(startHash(before, madeUpStart(), algorithm), hash(encoded(fieldsOfStart(title, before))));
    }

    void rowIsHashedAsDocumented_data() { algorithms(); }
    void rowIsHashedAsDocumented()
    {
        const auto [algorithm, title, hash] = chosen("row");
        const QByteArray before(32, '\0');
        QCOMPARE(rowHash(before, madeUpRow(), algorithm), hash(encoded(fieldsOfRow(title, before))));
    }

    void everyFieldCounts()
    {
        QSet<QByteArray> hashes;
        const TrailRow row = madeUpRow();
        const QByteArray before(32, 'b');
        hashes.insert(rowHash(before, row, TrailHash::Sha256));
        hashes.insert(rowHash(before, row, TrailHash::Blake2b));
        hashes.insert(rowHash(QByteArray(32, 'c'), row, TrailHash::Sha256));
        const std::vector<std::function<void(TrailRow &)>> changes {
            [](TrailRow &r) { ++r.session; },
            [](TrailRow &r) { ++r.number; },
            [](TrailRow &r) { ++r.entry; },
            [](TrailRow &r) { r.at = r.at.addMSecs(1); },
            [](TrailRow &r) { r.action = TrailAction::Print; },
            [](TrailRow &r) { r.outcome = TrailOutcome::Refused; },
            [](TrailRow &r) { r.caseId = r.cases.front(); },
            [](TrailRow &r) { r.officeOfCase.clear(); },
            [](TrailRow &r) { r.reason += u' '; },
            [](TrailRow &r) { std::swap(r.reason, r.detail); },
            [](TrailRow &r) { r.cases.removeLast(); },
        };
        for (const auto &change : changes) {
            TrailRow changed = row;
            change(changed);
            hashes.insert(rowHash(before, changed, TrailHash::Sha256));
        }
        QCOMPARE(hashes.size(), qsizetype(3 + changes.size()));
    }

    void embeddedIsTheDefault()
    {
        QCOMPARE(startHash({}, madeUpStart()), startHash({}, madeUpStart(), TrailHash::Blake2b));
        QCOMPARE(rowHash({}, madeUpRow()), rowHash({}, madeUpRow(), TrailHash::Blake2b));
    }

private:
    struct Chosen
    {
        TrailHash algorithm;
        QByteArray title;
        QByteArray (*hash)(const QByteArray &);
    };

    static void algorithms()
    {
        QTest::addColumn<bool>("isServer");
        QTest::newRow("embedded, BLAKE2b") << false;
        QTest::newRow("server, SHA-256") << true;
    }

    static Chosen chosen(const QByteArray &what)
    {
        QFETCH(bool, isServer);
        const QByteArray title = "caseledger trail " + what + (isServer ? " 2" : " 1");
        return { isServer ? TrailHash::Sha256 : TrailHash::Blake2b, title, isServer ? &sha256 : &blake2b };
    }
};

QTEST_APPLESS_MAIN(TrailChainTest)
#include "tst_trailchain.moc"
