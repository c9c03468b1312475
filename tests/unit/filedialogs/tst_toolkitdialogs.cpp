// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace caseledger::test;

namespace {

const QString ownDialogs = QStringLiteral("ui/parts/filedialogs.");

/// Where something is named that a rule forbids, but for one home of it.
QStringList placesOf(const QRegularExpression &rule, const QString &home)
{
    QStringList places;
    for (const SourceFile &file :
        sourcesIn({ QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("models") })) {
        if (!(home.size() && file.path.startsWith(home)) && file.text.contains(rule))
            places.append(file.path);
    }
    return places;
}

} // namespace

/// The toolkit's dialogs open the files that they list, and to close one of an open database gives up its locks. So
/// there is one way to ask for a file and one to ask for a printer.
class TestToolkitDialogs : public QObject
{
    Q_OBJECT

private slots:
    void occurNowhere_data()
    {
        QTest::addColumn<QString>("home");
        QTest::newRow("QFileDialog") << ownDialogs;
        QTest::newRow("QPrintDialog") << ownDialogs;
        QTest::newRow("QPageSetupDialog") << ownDialogs;
        QTest::newRow("QPrintPreviewDialog") << ownDialogs;
        QTest::newRow("QPrintPreviewWidget") << QString();
        QTest::newRow("QFileIconProvider") << QString();
        QTest::newRow("QFileSystemModel") << ownDialogs;
    }
    void occurNowhere()
    {
        QFETCH(QString, home);
        const QRegularExpression rule(QStringLiteral("\\b%1\\b").arg(QLatin1String(QTest::currentDataTag())));
        QCOMPARE(placesOf(rule, home).join(u'\n'), QString());
    }

    /// A rule that finds nothing anywhere might not look at all.
    void theSourcesAreRead()
    {
        const QRegularExpression rule(QStringLiteral("\\bQFileSystemModel\\b"));
        QCOMPARE(placesOf(rule, {}).filter(ownDialogs).size(), 2);
        QVERIFY(placesOf(QRegularExpression(QStringLiteral("\\baskForFile\\b")), ownDialogs).size() >= 6);
        QVERIFY(placesOf(QRegularExpression(QStringLiteral("\\bPrinterDialog\\b")), {}).size() >= 3);
    }
};

QTEST_APPLESS_MAIN(TestToolkitDialogs)
#include "tst_toolkitdialogs.moc"
