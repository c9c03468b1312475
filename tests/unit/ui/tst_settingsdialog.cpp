// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "models/store/office.h"
#include "models/store/settings/systemuser.h"
#include "models/store/trail/trailreading.h"
#include "tests/support/casetext.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"
#include "ui/settings/settingeditor.h"
#include "ui/tables/recordtableview.h"

#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The page of an office's settings, over a real database.
class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeDesk>();
        m_dialog = std::make_unique<SettingsDialog>(m_made->desk(), day("2026-11-20"));
        m_shown = std::make_unique<QSignalSpy>(m_dialog.get(), &SettingsDialog::settingsShown);
        m_dialog->show();
        QTRY_COMPARE(m_shown->count(), 1);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_made.reset();
    }

    void listsEverySettingWithItsMeaning()
    {
        const auto *table = this->table("Settings");
        QCOMPARE(table->model()->rowCount(), int(allSettings().size()));
        for (const Setting &setting : allSettings()) {
            m_dialog->choose(QString(setting.key));
            QVERIFY2(texts().contains(QString::fromUtf8(setting.meaning)), setting.key.data());
        }
    }

    void changesWithAReasonAndShowsWhatWas()
    {
        change("return_address", QStringLiteral("1 Made-up Street\nSampleville, NY 12207"), "moved");
        QTRY_COMPARE(m_shown->count(), 2);
        QVERIFY(message().contains(QLatin1String("return_address is set")));
        QVERIFY(texts().contains(QLatin1String("return_address"))); // one stays where one was
        change("return_address", QStringLiteral("2 Made-up Street\nSampleville, NY 12207"), "moved again");
        QTRY_COMPARE(m_shown->count(), 3);
        const QAbstractItemModel *changes = table("Changes")->model();
        QCOMPARE(changes->rowCount(), 2);
        QCOMPARE(cell(changes, 0, "Before"), QStringLiteral("1 Made-up Street · Sampleville, NY 12207"));
        QCOMPARE(cell(changes, 0, "Then"), QStringLiteral("2 Made-up Street · Sampleville, NY 12207"));
        QCOMPARE(cell(changes, 0, "Reason"), QStringLiteral("moved again"));
        QCOMPARE(cell(changes, 0, "By"), systemUser()); // who works where there are no users
        m_dialog->choose(u"phone");
        QCOMPARE(table("Changes")->model()->rowCount(), 0); // each has its own
    }

    void theTrailSaysWhichSettingAndNoValue()
    {
        change("phone", QStringLiteral("518 555 0144"), "new line");
        QTRY_COMPARE(m_shown->count(), 2);
        QSignalSpy refused(m_dialog.get(), &SettingsDialog::changeRefused);
        change("lock_minutes", QStringLiteral("ninety"), "");
        QTRY_COMPARE(refused.count(), 1);
        auto answer = m_made->desk().store.run([](Connection &connection) { return readTrail(connection, {}, 20); });
        answer.waitForFinished();
        const auto entries = answer.result();
        QVERIFY(entries);
        QStringList noted;
        for (const TrailEntry &entry : *entries) {
            if (entry.row.action == TrailAction::Setting)
                noted.append(
                    QStringLiteral("%1 %2 %3").arg(entry.row.detail).arg(int(entry.row.outcome)).arg(entry.row.reason));
        }
        noted.sort();
        QCOMPARE(noted,
            (QStringList { QStringLiteral("set lock_minutes 1 "), QStringLiteral("set phone 0 new line") }));
    }

    void aBadFormIsToldAndKept()
    {
        QSignalSpy refused(m_dialog.get(), &SettingsDialog::changeRefused);
        change("lock_minutes", QStringLiteral("ninety"), "");
        QTRY_COMPARE(refused.count(), 1);
        QVERIFY(message().contains(QLatin1String("lock_minutes")));
        QCOMPARE(m_dialog->editor()->change().newValue, QStringLiteral("ninety")); // to be mended, not typed again
        QCOMPARE(m_shown->count(), 1);
    }

    void datedSettingsHaveTheirDays()
    {
        m_dialog->choose(u"phone");
        QVERIFY(!day()->isVisible());
        m_dialog->choose(u"pass_through");
        QVERIFY(day()->isVisible());
        QVERIFY(texts().contains(QLatin1String("from 01/01/2010: 100.00 200.00")));
        QVERIFY(texts().contains(QLatin1String("from the start: 50.00 50.00")));
        QVERIFY(!texts().contains(QLatin1String("0001")));
        QSignalSpy refused(m_dialog.get(), &SettingsDialog::changeRefused);
        change("pass_through", QStringLiteral("150.00 250.00"), "new law"); // from when?
        QTRY_COMPARE(refused.count(), 1);
        day()->setText(QStringLiteral("1/1/2027"));
        change("pass_through", QStringLiteral("150.00 250.00"), "new law");
        QTRY_COMPARE(m_shown->count(), 2);
        QVERIFY(texts().contains(QLatin1String("from 01/01/2027: 150.00 250.00")));
        QCOMPARE(cell(table("Changes")->model(), 0, "Counts from"), QStringLiteral("01/01/2027"));
    }

    void aLogoIsChosenByFileAndShown()
    {
        m_dialog->choose(u"logo");
        QVERIFY(texts().contains(QLatin1String("No logo is set")));
        QImage picture(60, 20, QImage::Format_RGB32);
        picture.fill(Qt::darkGreen);
        const QString file = m_made->path(QStringLiteral("logo.png"));
        QVERIFY(picture.save(file));
        m_dialog->editor()->setFile(file);
        button("&Change")->click();
        QTRY_COMPARE(m_shown->count(), 2);
        const auto pictures = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(pictures, [](const QLabel *each) { return !each->pixmap().isNull(); }));
        QVERIFY(m_dialog->editor()->change().newValue.startsWith(QLatin1String("PNG")));
        m_dialog->choose(u"phone");
        QVERIFY(!button("C&hoose a picture…")->isVisible());
    }

    void valuesAreShownAsTheyAre()
    {
        change("office_name", QStringLiteral("<b>Office</b> & Sons"), "");
        QTRY_COMPARE(m_shown->count(), 2);
        QVERIFY(message().startsWith(QLatin1String("office_name")));
        for (const QLabel *each : m_dialog->findChildren<QLabel *>())
            QCOMPARE(each->textFormat(), Qt::PlainText);
    }

    void mnemonicsAreUnique()
    {
        QStringList letters;
        for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>())
            letters.append(each->text());
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->buddy())
                letters.append(each->text());
        }
        letters.removeIf([](const QString &text) { return !text.contains(u'&'); });
        for (QString &text : letters)
            text = text.mid(text.indexOf(u'&') + 1, 1).toLower();
        QCOMPARE(letters.size(), 5);
        QCOMPARE(QSet(letters.begin(), letters.end()).size(), letters.size());
    }

    void momentsAreThoseOfTheOffice()
    {
        const QDateTime utc(QDate(2026, 11, 21), QTime(2, 5), Qt::UTC);
        QCOMPARE(officeTime(utc, Phrasebook()), QStringLiteral("11/20/2026 21:05"));
        QCOMPARE(officeTime({}, Phrasebook()), QString());
    }

private:
    void change(const char *key, const QString &value, const char *reason)
    {
        const QString typedDay = day()->text();
        m_dialog->choose(QString::fromLatin1(key));
        day()->setText(typedDay);
        m_dialog->findChild<QPlainTextEdit *>()->setPlainText(value);
        field("&Reason")->setText(QString::fromLatin1(reason));
        button("&Change")->click();
    }
    QLineEdit *field(const char *label) const
    {
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->text() == QString::fromUtf8(label))
                return qobject_cast<QLineEdit *>(each->buddy());
        }
        return nullptr;
    }
    QLineEdit *day() const { return field("Counts &from"); }
    QDate day(const char *iso) const { return test::day(iso); }
    RecordTableView *table(const char *name) const
    {
        for (RecordTableView *each : m_dialog->findChildren<RecordTableView *>()) {
            if (each->accessibleName() == QString::fromUtf8(name))
                return each;
        }
        return nullptr;
    }
    static QString cell(const QAbstractItemModel *model, int row, const char *title)
    {
        for (int column = 0; column < model->columnCount(); ++column) {
            if (model->headerData(column, Qt::Horizontal).toString() == QString::fromUtf8(title))
                return model->index(row, column).data().toString();
        }
        return QStringLiteral("no such column");
    }
    QPushButton *button(const char *text) const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    QString message() const { return m_dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    QString texts() const
    {
        QStringList all;
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->isVisible())
                all.append(each->text());
        }
        return all.join(u'\n');
    }

    std::unique_ptr<MadeDesk> m_made;
    std::unique_ptr<SettingsDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_shown;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
