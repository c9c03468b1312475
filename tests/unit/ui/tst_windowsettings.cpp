// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/windowsettings.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace caseledger;

namespace {

void keepAsEarlierVersionsDid(const DatabaseSpec &spec, const QString &user, const QStringList &recent)
{
    const QString place = user + u'@' + QFileInfo(spec.path).absoluteFilePath();
    const QByteArray hash = QCryptographicHash::hash(place.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("caseledger"), QStringLiteral("window"))
        .setValue(QLatin1String("recent/") + QLatin1String(hash), recent);
}

} // namespace

/// What the window keeps of its user.
class TestWindowSettings : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }

    void everyPrinterHasItsNudge()
    {
        const QString first = QStringLiteral("Tray/1 = [a]");
        const QString second = QString::fromUtf8("\u6253\u5370");
        QCOMPARE(printerNudge(first), QPointF());
        keepPrinterNudge(first, { 0.3, -1.2 });
        keepPrinterNudge(second, { -0.1, 0 });
        QCOMPARE(printerNudge(first), QPointF(0.3, -1.2));
        QCOMPARE(printerNudge(second), QPointF(-0.1, 0));
    }

    void nudgesAreTenthsAndAtMostTen()
    {
        const QString printer = QStringLiteral("far off");
        keepPrinterNudge(printer, { 12.0, -0.26 });
        QCOMPARE(printerNudge(printer), QPointF(10, -0.3));
    }

    void recentCasesOfEarlierVersionsAreTakenOverOnce()
    {
        const DatabaseSpec here { .path = m_folder.filePath(QStringLiteral("here.db")), .keyFile = {} };
        const DatabaseSpec there { .path = m_folder.filePath(QStringLiteral("there.db")), .keyFile = {} };
        const QString one = QStringLiteral("one");
        keepAsEarlierVersionsDid(here, one, { QStringLiteral("AA00002A1"), QStringLiteral("AA00001A1") });
        QCOMPARE(takeRecentCases(there, one), QString());
        QCOMPARE(takeRecentCases(here, QStringLiteral("two")), QString());
        QCOMPARE(takeRecentCases(here, one), QStringLiteral("AA00002A1 AA00001A1"));
        QCOMPARE(takeRecentCases(here, one), QString());
    }

    void aRememberedUserBelongsToItsDatabase()
    {
        const DatabaseSpec here { .path = m_folder.filePath(QStringLiteral("here.db")), .keyFile = {} };
        const DatabaseSpec there { .path = m_folder.filePath(QStringLiteral("there.db")), .keyFile = {} };
        keepRememberedUser(here, QStringLiteral("one"));
        QCOMPARE(rememberedUser(here), QStringLiteral("one"));
        QCOMPARE(rememberedUser(there), QString());
        keepRememberedUser(here, {});
        QCOMPARE(rememberedUser(here), QString());
    }

    void theWindowKeepsItsPlace()
    {
        QWidget window;
        window.resize(640, 480);
        keepGeometry(window);
        QWidget again;
        restoreGeometry(again);
        QCOMPARE(again.size(), QSize(640, 480));
    }

    void filesNameNoPrinterAndNoPlace()
    {
        keepPrinterNudge(QStringLiteral("SecretPrinter"), { 1, 1 });
        QFile file(m_folder.filePath(QStringLiteral("caseledger/window.ini")));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray content = file.readAll();
        QVERIFY(!content.contains("SecretPrinter"));
        QVERIFY(!content.contains("here.db"));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_MAIN(TestWindowSettings)
#include "tst_windowsettings.moc"
