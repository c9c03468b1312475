// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filedialogs.h"

#include "ui/parts/messagebar.h"

#include <QAccessible>
#include <QCompleter>
#include <QFile>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace caseledger;

namespace {

struct Asked
{
    explicit Asked(const FileWish &wish)
        : dialog(wish)
        , selected(&dialog, &FileDialog::fileSelected)
        , folder(dialog.findChildren<QLineEdit *>().first())
        , name(dialog.findChildren<QLineEdit *>().last())
        , rows(dialog.findChild<QTreeView *>())
        , message(dialog.findChild<MessageBar *>())
    {
        dialog.open();
    }

    QString path() const { return selected.value(0).value(0).toString(); }
    int count() const { return rows->model()->rowCount(rows->rootIndex()); }
    QModelIndex row(const QString &text) const
    {
        return rows->model()
            ->match(rows->model()->index(0, 0, rows->rootIndex()), Qt::DisplayRole, text, 1, Qt::MatchExactly)
            .value(0);
    }
    void enter(const QString &text)
    {
        name->setText(text);
        QTest::keyClick(&dialog, Qt::Key_Return);
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *each : dialog.findChildren<QPushButton *>()) {
            if (each->text().remove(u'&') == text && each->isVisibleTo(&dialog))
                return each;
        }
        return nullptr;
    }

    FileDialog dialog;
    QSignalSpy selected;
    QLineEdit *folder;
    QLineEdit *name;
    QTreeView *rows;
    MessageBar *message;
};

} // namespace

/// Asking for files and folders: by name, by the list, by whole paths.
class TestFileDialogs : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QStandardPaths::setTestModeEnabled(true); }

    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir(m_folder->path()).mkpath(QStringLiteral("inner/deep")));
        for (const char *name : { "a.pdf", "b.csv", "c.PDF", "<b>bold.pdf" }) {
            QFile file(path(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
    }

    void showsWhatFits_data()
    {
        QTest::addColumn<FileWish::Kind>("kind");
        QTest::addColumn<QString>("suffix");
        QTest::addColumn<int>("rows");
        QTest::newRow("any file") << FileWish::Kind::Open << QString() << 5;
        QTest::newRow("one kind, and folders") << FileWish::Kind::Save << QStringLiteral("pdf") << 4;
        QTest::newRow("folders alone") << FileWish::Kind::Folder << QString() << 1;
    }
    void showsWhatFits()
    {
        QFETCH(FileWish::Kind, kind);
        QFETCH(QString, suffix);
        QFETCH(int, rows);
        Asked asked({ .kind = kind, .title = QStringLiteral("Title"), .suffix = suffix, .folder = m_folder->path() });
        QTRY_COMPARE(asked.count(), rows);
        QTRY_VERIFY(asked.rows->currentIndex().isValid());
        QVERIFY(asked.rows->selectionModel()->selectedRows().isEmpty()); // nothing is proposed by chance
        QCOMPARE(asked.dialog.windowTitle(), QStringLiteral("Title"));
        QCOMPARE(asked.folder->text(), m_folder->path());
    }

    void takesATypedName_data()
    {
        QTest::addColumn<FileWish::Kind>("kind");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("chosen"); // below the folder; empty: nothing
        QTest::newRow("open") << FileWish::Kind::Open << "a.pdf"
                              << "a.pdf";
        QTest::newRow("open deeper") << FileWish::Kind::Open << "inner/../b.csv"
                                     << "b.csv";
        QTest::newRow("open none") << FileWish::Kind::Open << "none.pdf"
                                   << "";
        QTest::newRow("open nothing") << FileWish::Kind::Open << ""
                                      << "";
        QTest::newRow("save") << FileWish::Kind::Save << "new.pdf"
                              << "new.pdf";
        QTest::newRow("save, ending added") << FileWish::Kind::Save << "new"
                                            << "new.pdf";
        QTest::newRow("save, another ending") << FileWish::Kind::Save << "new.csv"
                                              << "new.csv.pdf";
        QTest::newRow("save, ending in capitals") << FileWish::Kind::Save << "new.PDF"
                                                  << "new.PDF";
        QTest::newRow("save into a folder") << FileWish::Kind::Save << "inner/new"
                                            << "inner/new.pdf";
        QTest::newRow("save into none") << FileWish::Kind::Save << "none/new"
                                        << "";
        QTest::newRow("save over another") << FileWish::Kind::Save << "a.pdf"
                                           << "";
        QTest::newRow("the folder itself") << FileWish::Kind::Folder << ""
                                           << ".";
        QTest::newRow("a folder of it") << FileWish::Kind::Folder << "inner"
                                        << "inner";
        QTest::newRow("a new folder") << FileWish::Kind::Folder << "new"
                                      << "new";
        QTest::newRow("a folder in none") << FileWish::Kind::Folder << "none/new"
                                          << "";
        QTest::newRow("a file for a folder") << FileWish::Kind::Folder << "a.pdf"
                                             << "";
    }
    void takesATypedName()
    {
        QFETCH(FileWish::Kind, kind);
        QFETCH(QString, typed);
        QFETCH(QString, chosen);
        const QString suffix = kind == FileWish::Kind::Save ? QStringLiteral("pdf") : QString();
        Asked asked({ .kind = kind, .title = {}, .suffix = suffix, .folder = m_folder->path() });
        asked.enter(typed);
        QCOMPARE(asked.path(), chosen.isEmpty() ? QString() : QDir::cleanPath(m_folder->filePath(chosen)));
        QCOMPARE(asked.dialog.isVisible(), chosen.isEmpty());
        QCOMPARE(asked.message->isVisible(), chosen.isEmpty() && !typed.isEmpty());
        asked.name->setText(QStringLiteral("other"));
        QVERIFY(!asked.message->isVisible());
        QVERIFY(!QFile::exists(path("new"))); // it only asks
    }

    void replacesOnlyWhenAsked()
    {
        Asked asked({ .kind = FileWish::Kind::Save,
            .title = {},
            .suffix = QStringLiteral("pdf"),
            .name = QStringLiteral("a.pdf"),
            .folder = m_folder->path() });
        QCOMPARE(asked.name->selectedText(), QStringLiteral("a.pdf"));
        QTest::keyClick(&asked.dialog, Qt::Key_Return);
        QTest::keyClick(&asked.dialog, Qt::Key_Return); // twice is no answer
        QVERIFY(asked.selected.isEmpty());
        QVERIFY(asked.message->text().contains(QLatin1String("a.pdf")));
        QVERIFY(asked.button(QStringLiteral("Replace it")));
        asked.button(QStringLiteral("Replace it"))->click();
        QCOMPARE(asked.path(), path("a.pdf"));
        QCOMPARE(asked.selected.size(), 1);
    }

    void entersFolders()
    {
        Asked asked({ .title = {}, .folder = m_folder->path() });
        asked.enter(QStringLiteral("inner"));
        QCOMPARE(asked.folder->text(), path("inner"));
        QCOMPARE(asked.name->text(), QString());
        QTRY_COMPARE(asked.count(), 1);
        asked.rows->setCurrentIndex(asked.row(QStringLiteral("deep")));
        QCOMPARE(asked.name->text(), QString());
        QTest::keyClick(asked.rows, Qt::Key_Return);
        QCOMPARE(asked.folder->text(), path("inner/deep"));
        asked.button(QStringLiteral("Up"))->click();
        asked.button(QStringLiteral("Up"))->click();
        QCOMPARE(asked.folder->text(), m_folder->path());
        QTRY_COMPARE(asked.count(), 5);
        asked.button(QStringLiteral("Home"))->click();
        QCOMPARE(asked.folder->text(), QDir::cleanPath(QDir::homePath()));
        asked.enter(QStringLiteral("/"));
        QVERIFY(!asked.button(QStringLiteral("Up"))->isEnabled());
        asked.enter(QStringLiteral("~"));
        QCOMPARE(asked.folder->text(), QDir::cleanPath(QDir::homePath()));
        QVERIFY(asked.selected.isEmpty());
    }

    void theEnterKeyInTheListIsForItsRow()
    {
        Asked asked({ .kind = FileWish::Kind::Folder, .title = {}, .folder = m_folder->path() });
        QTRY_COMPARE(asked.count(), 1);
        asked.rows->setCurrentIndex(asked.row(QStringLiteral("inner")));
        QCOMPARE(asked.name->text(), QStringLiteral("inner"));
        QTest::keyClick(asked.rows, Qt::Key_Return);
        QVERIFY(asked.selected.isEmpty()); // entered, not chosen
        QCOMPARE(asked.folder->text(), path("inner"));
        QCOMPARE(asked.name->text(), QString());
        asked.button(QStringLiteral("Choose"))->click();
        QCOMPARE(asked.path(), path("inner"));
    }

    void aRowGivesItsName()
    {
        Asked asked({ .title = {}, .suffix = QStringLiteral("pdf"), .folder = m_folder->path() });
        QTRY_COMPARE(asked.count(), 4);
        asked.rows->setCurrentIndex(asked.row(QStringLiteral("<b>bold.pdf")));
        QCOMPARE(asked.name->text(), QStringLiteral("<b>bold.pdf"));
        QTest::keyClick(asked.rows, Qt::Key_Enter);
        QCOMPARE(asked.path(), path("<b>bold.pdf"));
    }

    void completesTheNamesOfTheFolder()
    {
        Asked asked({ .title = {}, .folder = m_folder->path() });
        QTRY_COMPARE(asked.name->completer()->model()->rowCount(), 5);
        asked.enter(QStringLiteral("inner/deep"));
        QCOMPARE(asked.name->completer()->model()->rowCount(), 0);
    }

    void escapeChoosesNothing()
    {
        Asked asked({ .title = {}, .folder = m_folder->path() });
        asked.name->setText(QStringLiteral("a.pdf"));
        QTest::keyClick(&asked.dialog, Qt::Key_Escape);
        QVERIFY(!asked.dialog.isVisible());
        QVERIFY(asked.selected.isEmpty());
    }

    void beginsWhereThereIsAFolder()
    {
        const QString documents = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
        const QString usual = QFileInfo(documents).isDir() ? documents : QDir::homePath();
        QCOMPARE(Asked({ .title = {}, .folder = path("nowhere") }).folder->text(), QDir::cleanPath(usual));
        QCOMPARE(Asked({ .title = {} }).folder->text(), QDir::cleanPath(usual));
    }

    void everyControlSaysWhatItIs()
    {
        Asked asked({ .kind = FileWish::Kind::Save, .title = {}, .folder = m_folder->path() });
        QCOMPARE(asked.rows->accessibleName(), QStringLiteral("Files"));
        for (const QWidget *field : { asked.folder, asked.name })
            QVERIFY(!QAccessible::queryAccessibleInterface(const_cast<QWidget *>(field))
                         ->text(QAccessible::Name)
                         .isEmpty());
        QVERIFY(asked.button(QStringLiteral("Save"))->isDefault());
        QVERIFY(asked.button(QStringLiteral("Cancel")));
    }

    void nothingIsRemembered()
    {
        const QString kept = QSettings(QSettings::UserScope, QStringLiteral("QtProject")).fileName();
        const bool wasThere = QFile::exists(kept);
        const QDateTime written = QFileInfo(kept).lastModified();
        {
            Asked asked({ .title = {}, .folder = m_folder->path() });
            asked.enter(QStringLiteral("a.pdf"));
            QVERIFY(!asked.selected.isEmpty());
        }
        QCOMPARE(QFile::exists(kept), wasThere);
        QCOMPARE(QFileInfo(kept).lastModified(), written);
    }

    void goesWhenItIsClosed()
    {
        QWidget window;
        const QPointer<FileDialog> dialog = askForFile({ .title = {}, .folder = m_folder->path() }, &window);
        QVERIFY(dialog->isVisible());
        QVERIFY(dialog->isModal());
        dialog->reject();
        QTRY_VERIFY(!dialog);
    }

private:
    QString path(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_MAIN(TestFileDialogs)
#include "tst_filedialogs.moc"
