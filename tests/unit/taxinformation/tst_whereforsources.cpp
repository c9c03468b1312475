// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace caseledger::test;

namespace {

/// Rooms in which money is worked out, stored or made up; what is shown comes from elsewhere.
const QStringList rooms { QStringLiteral("models/domain/"), QStringLiteral("models/store/"),
    QStringLiteral("models/imports/"), QStringLiteral("app/demo/") };

QStringList usersOutside(const QList<SourceFile> &sources)
{
    static const QRegularExpression use(QStringLiteral("\\bforDistribution\\b"));
    QStringList found;
    for (const SourceFile &file : sources) {
        const bool allowed
            = std::ranges::any_of(rooms, [&](const QString &room) { return file.path.startsWith(room); });
        if (!allowed && withoutCommentsAndStrings(file.text).contains(use))
            found.append(file.path);
    }
    return found;
}

} // namespace

/// The source of a payment is read past its cover in few places, none of which shows anything.
class TestWhereForSources : public QObject
{
    Q_OBJECT

private slots:
    void onlyMoneyRulesReadPastTheCover()
    {
        const QList<SourceFile> sources
            = sourcesIn({ QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models") });
        QVERIFY2(sources.size() > 30, "the sources were not found");
        QCOMPARE(usersOutside(sources).join(u'\n'), QString());
    }

    void theRuleFindsAUser()
    {
        const auto at = [](const char *path, const char *text) {
            return SourceFile { QString::fromLatin1(path), QString::fromLatin1(text) };
        };
        const QString peek = QStringLiteral("ui/cases/peek.cpp");
        QCOMPARE(usersOutside({ at("ui/cases/peek.cpp", "auto s = payment.source.forDistribution();") }),
            QStringList { peek });
        QCOMPARE(usersOutside({ at("ui/cases/peek.cpp", "// forDistribution() is not for here") }), QStringList());
        QCOMPARE(usersOutside({ at("models/domain/rule.cpp", "row.source.forDistribution()") }), QStringList());
    }
};

QTEST_APPLESS_MAIN(TestWhereForSources)
#include "tst_whereforsources.moc"
