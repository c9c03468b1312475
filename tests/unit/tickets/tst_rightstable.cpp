// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/domain/access/rights.h"
#include "models/domain/codes.h"

#include <QFile>
#include <QTest>

#include <array>

using namespace caseledger;

namespace {

/// In the order of Right: the names the server's table has.
constexpr std::array rightNames { "open_cases", "protected_contact", "print_statements", "print_papers", "export_case",
    "print_batch", "change_contact", "request_pin_letter", "manage_letters", "print_letters", "administer",
    "read_trail", "verify_trail", "oversee", "change_districts" };
static_assert(rightNames.size() == size_t(Right::ChangeDistricts) + 1);

/// In the order of Grant.
constexpr std::array grantNames { "no", "yes", "with_reason", "own_office", "own_office_else_reason",
    "own_office_with_reason", "own_views" };
static_assert(grantNames.size() == size_t(Grant::OwnViews) + 1);

constexpr int roleCount = int(StaffRole::Administrator) + 1;

QByteArray textOf(const char *path)
{
    QFile file(QLatin1String(CASELEDGER_SOURCE_DIR) + u'/' + QLatin1String(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The table of rights as the rows of an INSERT.
QByteArray rowsOfTable()
{
    QByteArray rows;
    for (size_t right = 0; right < rightNames.size(); ++right) {
        rows += rows.isEmpty() ? "    (" : ",\n    (";
        rows += QByteArray("'") + rightNames[right] + '\'';
        for (int role = 0; role < roleCount; ++role)
            rows += QByteArray(", '") + grantNames[size_t(grantOf(StaffRole(role), Right(right)))] + '\'';
        rows += ')';
    }
    return rows + ";\n";
}

char signOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Granted:
        return 'G';
    case Verdict::NeedsReason:
        return 'R';
    case Verdict::Blocked:
        return 'B';
    case Verdict::NotAllowed:
        break;
    }
    return 'N';
}

/// Every verdict there is, a line for a right and a role.
QByteArray allVerdicts()
{
    QByteArray lines = "right,role,verdicts\n";
    for (size_t right = 0; right < rightNames.size(); ++right) {
        for (int role = 0; role < roleCount; ++role) {
            lines += QByteArray(rightNames[right]) + ',' + QByteArray(code(StaffRole(role)).data()) + ',';
            for (const char *office : { "A", "" }) {
                const Worker worker { .name = {}, .role = StaffRole(role), .office = QLatin1String(office) };
                for (const char *officeOfCase : { "A", "B", "" })
                    for (const bool isBlocked : { false, true })
                        for (const bool hasReason : { false, true })
                            lines += signOf(
                                verdictOn(worker, Right(right), QLatin1String(officeOfCase), isBlocked, hasReason));
            }
            lines += '\n';
        }
    }
    return lines;
}

} // namespace

/// The server has the table of rights and the verdict on a case in its own words. Here the table in its schema, and the
/// verdicts that tests/server/test_tickets.py asks it for, are compared with the program's.
class RightsTableTest : public QObject
{
    Q_OBJECT

private slots:
    void serverHasTheSameTable()
    {
        const QByteArray schema = textOf("resources/sql/schema/0014_trail.postgresql.sql");
        QVERIFY(!schema.isEmpty());
        const QByteArray rows = rowsOfTable();
        if (!schema.contains(rows))
            qInfo().noquote() << "the table is:\n" << rows;
        QVERIFY(schema.contains(rows));
    }

    void listOfVerdictsIsThePrograms()
    {
        const QByteArray verdicts = allVerdicts();
        const QByteArray listed = textOf("tests/server/verdicts.csv");
        if (listed != verdicts && qEnvironmentVariableIsSet("CASELEDGER_WRITE")) {
            QFile file(QStringLiteral(CASELEDGER_SOURCE_DIR "/tests/server/verdicts.csv"));
            QVERIFY(file.open(QIODevice::WriteOnly) && file.write(verdicts) == verdicts.size());
            return;
        }
        QCOMPARE(listed, verdicts);
    }
};

QTEST_APPLESS_MAIN(RightsTableTest)
#include "tst_rightstable.moc"
