// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/balancecolumns.h"
#include "models/tables/chargecolumns.h"
#include "models/tables/disbursementcolumns.h"
#include "models/tables/partycolumns.h"
#include "models/tables/paymentcolumns.h"
#include "tests/support/casetext.h"
#include "tests/unit/tables/tablecase.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const Phrasebook english;

QList<PartyTableRow> parents()
{
    const CaseFile file = tableCase();
    return { { Role::Custodial, file.custodial }, { Role::Noncustodial, file.noncustodial } };
}

CaseTables tables() { return caseTables(tableCase().records, day("2025-03-10"), {}); }

/// The text of one cell by its column's key.
template <class Row>
QString textOf(std::span<const Column<Row>> columns, const char *key, const Row &row, const Phrasebook &book = english)
{
    for (const Column<Row> &column : columns) {
        if (qstrcmp(column.key, key) == 0)
            return column.text(row, book);
    }
    return QStringLiteral("no such column");
}

template <class Row>
QStringList keysOf(std::span<const Column<Row>> columns)
{
    QStringList keys;
    for (const Column<Row> &column : columns)
        keys.append(QString::fromLatin1(column.key));
    return keys;
}

/// What is wrong with keys, titles and cells of a set; empty if nothing is.
template <class Row>
QStringList faultsOf(std::span<const Column<Row>> columns, const QList<Row> &rows)
{
    static const QRegularExpression keyShape(QStringLiteral("^[a-z][a-z0-9_]*$"));
    QStringList faults;
    QSet<QString> keys;
    QSet<QString> titles;
    for (const Column<Row> &column : columns) {
        const QString key = QString::fromLatin1(column.key);
        if (!keyShape.match(key).hasMatch() || keys.contains(key))
            faults.append(key + QLatin1String(": the key is malformed or there twice"));
        keys.insert(key);
        const QString title = QString::fromUtf8(column.title);
        if (title.isEmpty() || !title.front().isUpper() || titles.contains(title))
            faults.append(key + QLatin1String(": the title is empty, small or there twice"));
        titles.insert(title);
        int type = QMetaType::UnknownType;
        for (const Row &row : rows) {
            const QVariant value = column.value(row);
            const QString plain = column.plain(row);
            if (!value.isValid()) {
                if (!plain.isEmpty() || !column.text(row, english).isEmpty())
                    faults.append(key + QLatin1String(": says something of no value"));
                continue;
            }
            if (type != QMetaType::UnknownType && type != value.typeId())
                faults.append(key + QLatin1String(": two types of values"));
            type = value.typeId();
            const bool agrees = type == QMetaType::QDate ? QDate::fromString(plain, Qt::ISODate) == value.toDate()
                : type == QMetaType::LongLong            ? plainText(Money::fromCents(value.toLongLong())) == plain
                : type == QMetaType::QString             ? value.toString() == plain
                                                         : type == QMetaType::Int && !plain.isEmpty();
            if (!agrees)
                faults.append(key + QLatin1String(": value and plain form do not agree"));
            if (type == QMetaType::LongLong && column.align != (Qt::AlignRight | Qt::AlignAbsolute))
                faults.append(key + QLatin1String(": amounts stand at the right, in a mirrored table too"));
        }
    }
    return faults;
}

} // namespace

class TestColumns : public QObject
{
    Q_OBJECT

private slots:
    void setsAreSound()
    {
        QCOMPARE(faultsOf(paymentColumns(), tables().payments), QStringList());
        QCOMPARE(faultsOf(paymentExportColumns(), tables().payments), QStringList());
        QCOMPARE(faultsOf(disbursementColumns(), tables().disbursements), QStringList());
        QCOMPARE(faultsOf(disbursementExportColumns(), tables().disbursements), QStringList());
        QCOMPARE(faultsOf(chargeColumns(), tables().charges), QStringList());
        QCOMPARE(faultsOf(balanceColumns(), tables().balances), QStringList());
        QCOMPARE(faultsOf(partyExportColumns(), parents()), QStringList());
    }

    void faultsAreSeen()
    {
        static constexpr Column<int> twice { .key = "Bad Key",
            .title = "small",
            .value = [](const int &row) -> QVariant { return qint64(row); },
            .text = [](const int &, const Phrasebook &) { return QString(); },
            .plain = [](const int &) { return QStringLiteral("1"); } };
        static constexpr Column<int> columns[] = { twice, twice };
        QCOMPARE(faultsOf(std::span<const Column<int>>(columns), QList<int> { 1 }).size(), 8);
    }

    void filesHaveTheColumnsOfTheContract()
    {
        const auto list = [](const char *keys) { return QString::fromLatin1(keys).split(u' '); };
        QCOMPARE(
            keysOf(paymentExportColumns()), list("case_id payment_ref received_on source amount status hold_reason"));
        QCOMPARE(keysOf(disbursementExportColumns()),
            list("case_id payment_ref disbursement_ref issued_on payee method amount status"));
        QCOMPARE(keysOf(chargeColumns()), list("due_on obligation_ref kind amount unpaid owed_to"));
        QCOMPARE(keysOf(balanceColumns()), list("balance amount"));
        QCOMPARE(keysOf(partyExportColumns()),
            list("party_ref given_name family_name native_name language street1 street2 city state zip "
                 "address_verified_on "
                 "address_changed_on returned_mail_on phone email family_violence"));
    }

    void paymentsReadWell()
    {
        const QList<PaymentTableRow> rows = tables().payments;
        const PaymentTableRow &held = rows[1];
        QCOMPARE(textOf(paymentColumns(), "received_on", held), QStringLiteral("02/20/2025"));
        QCOMPARE(textOf(paymentColumns(), "source", held), QStringLiteral("Federal tax offset"));
        QCOMPARE(textOf(paymentColumns(), "amount", held), QStringLiteral("$75.25"));
        QCOMPARE(textOf(paymentColumns(), "status", held), QStringLiteral("On hold"));
        QCOMPARE(textOf(paymentColumns(), "held", held), QStringLiteral("$75.25"));
        QCOMPARE(textOf(paymentColumns(), "current", rows[2]), QStringLiteral("$400.00"));
        QCOMPARE(textOf(paymentColumns(), "arrears", rows[4]), QStringLiteral("$325.50"));
        QCOMPARE(textOf(paymentColumns(), "balance", rows[2]), QStringLiteral("$300.00"));
        QCOMPARE(textOf(paymentColumns(), "balance", rows[0]), QString());
    }

    void disbursementsSayWhatIsPlanned()
    {
        DisbursementTableRow row = tables().disbursements.last();
        QCOMPARE(textOf(disbursementColumns(), "status", row), QStringLiteral("Planned, overdue"));
        QCOMPARE(textOf(disbursementColumns(), "method", row), QString());
        QCOMPARE(textOf(disbursementColumns(), "disbursement_ref", row), QString());
        QCOMPARE(textOf(disbursementColumns(), "payee", row), QStringLiteral("Custodial parent"));
        row.overdue = false;
        QCOMPARE(textOf(disbursementColumns(), "status", row), QStringLiteral("Planned"));
        QCOMPARE(textOf(disbursementColumns(), "status", tables().disbursements.first()), QStringLiteral("Cleared"));
        QCOMPARE(textOf(disbursementColumns(), "method", tables().disbursements.first()), QStringLiteral("Check"));
    }

    void chargesAndBalancesReadWell()
    {
        ChargeTableRow charge = tables().charges.first();
        QCOMPARE(textOf(chargeColumns(), "owed_to", charge), QStringLiteral("Family"));
        charge.owedTo = Owner::Government;
        QCOMPARE(textOf(chargeColumns(), "owed_to", charge), QStringLiteral("Government"));
        QCOMPARE(chargeColumns()[5].plain(charge), QStringLiteral("government"));
        QCOMPARE(textOf(balanceColumns(), "balance", BalanceTableRow { BalanceKind::Held, Money::fromCents(-5) }),
            QStringLiteral("Held"));
        QCOMPARE(textOf(balanceColumns(), "amount", BalanceTableRow { BalanceKind::Held, Money::fromCents(-5) }),
            QStringLiteral("-$0.05"));
    }

    void whatIsProtectedIsWithheld()
    {
        const QList<PartyTableRow> rows = parents();
        const QStringList contactKeys { QStringLiteral("street1"), QStringLiteral("street2"), QStringLiteral("city"),
            QStringLiteral("state"), QStringLiteral("zip"), QStringLiteral("phone"), QStringLiteral("email") };
        int seen = 0;
        for (const Column<PartyTableRow> &column : partyExportColumns()) {
            const bool isContact = contactKeys.contains(QLatin1String(column.key));
            seen += isContact ? 1 : 0;
            QCOMPARE(column.text(rows[0], english) == QLatin1String("Withheld"), isContact);
            QVERIFY(column.text(rows[1], english) != QLatin1String("Withheld"));
            if (isContact) {
                QCOMPARE(column.plain(rows[0]), QString());
                QCOMPARE(column.value(rows[0]).toString(), QString());
            }
        }
        QCOMPARE(seen, 7);
        QCOMPARE(textOf(partyExportColumns(), "street1", rows[1]), QStringLiteral("2 Open Road"));
        QCOMPARE(textOf(partyExportColumns(), "phone", rows[1]), QStringLiteral("+1 212-555-0102"));
    }

    void parentsReadWell()
    {
        const QList<PartyTableRow> rows = parents();
        QCOMPARE(textOf(partyExportColumns(), "language", rows[0]), QStringLiteral("Arabic"));
        QCOMPARE(textOf(partyExportColumns(), "language", rows[1]), QStringLiteral("es"));
        QCOMPARE(textOf(partyExportColumns(), "family_violence", rows[0]), QStringLiteral("Protected"));
        QCOMPARE(textOf(partyExportColumns(), "family_violence", rows[1]), QString());
        QCOMPARE(textOf(partyExportColumns(), "address_verified_on", rows[0]), QStringLiteral("01/05/2025"));
    }

    void cellsKeepTheirDirectionBesideArabic()
    {
        const Phrasebook arabic(Language::Arabic);
        const QList<PaymentTableRow> rows = tables().payments;
        QCOMPARE(textOf(paymentColumns(), "amount", rows[1], arabic), QStringLiteral("\u2068$75.25\u2069"));
        QCOMPARE(textOf(paymentColumns(), "received_on", rows[1], arabic), QStringLiteral("\u206802/20/2025\u2069"));
        QCOMPARE(textOf(paymentColumns(), "payment_ref", rows[1], arabic), QStringLiteral("\u2068P1\u2069"));
        QCOMPARE(textOf(paymentColumns(), "hold_reason", rows[0], arabic), QString());
        for (const Column<PaymentTableRow> &column : paymentColumns())
            QVERIFY(!column.plain(rows[1]).contains(QChar(0x2068)));
    }

    void translatorsAreShownEveryTitle()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("words.ts"));
        QCOMPARE(QProcess::execute(QStringLiteral(LUPDATE),
                     { QStringLiteral("-silent"), QStringLiteral(TABLE_SOURCES), QStringLiteral("-ts"), path }),
            0);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QString contexts = QString::fromUtf8(file.readAll());
        const QString titles = contexts.mid(contexts.indexOf(QLatin1String("<name>Column</name>")))
                                   .section(QLatin1String("</context>"), 0, 0);
        const auto check = [&titles](const auto &columns) {
            for (const auto &column : columns)
                QVERIFY2(titles.contains(
                             QLatin1String("<source>") + QString::fromUtf8(column.title) + QLatin1String("</source>")),
                    column.key);
        };
        check(paymentColumns());
        check(paymentExportColumns());
        check(disbursementColumns());
        check(disbursementExportColumns());
        check(chargeColumns());
        check(balanceColumns());
        check(partyExportColumns());
        for (const char *source : { "Withheld", "Protected", "Planned", "Planned, overdue" })
            QVERIFY2(titles.contains(QLatin1String("<source>") + QLatin1String(source) + QLatin1String("</source>")),
                source);
    }
};

QTEST_GUILESS_MAIN(TestColumns)
#include "tst_columns.moc"
