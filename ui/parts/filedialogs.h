// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractFileIconProvider>
#include <QDialog>
#include <QFileSystemModel>
#include <QIcon>

class QFileInfo;
class QLineEdit;
class QPushButton;
class QStringListModel;
class QTreeView;

namespace caseledger {

class MessageBar;

/// Pictures and kinds of files by what the folder says of them. It opens none, on whatever thread it is asked.
class FileSigns : public QAbstractFileIconProvider
{
public:
    FileSigns();

    QIcon icon(IconType type) const override { return type == File ? m_file : m_folder; }
    QIcon icon(const QFileInfo &info) const override;
    QString type(const QFileInfo &info) const override;

private:
    QIcon m_folder;
    QIcon m_file;
};

struct FileWish
{
    enum class Kind { Open, Save, Folder };

    Kind kind = Kind::Open;
    QString title;
    QString suffix = {}; ///< of the files that are shown, and of one that is saved; empty: of any kind
    QString name = {}; ///< proposed for a file to save
    QString folder = {}; ///< to begin with; empty, or none that is there: the user's documents
};

/// Asks for a file or a folder by a list of names. It opens no file that it only lists, since to close a database's
/// file would give up the locks that this process has on it (fcntl(2)): the toolkit's own dialog does so, to tell what
/// kind each is. It changes nothing, makes nothing and keeps no names; a folder that is chosen need not be there yet,
/// but the one it is to be in must.
class FileDialog : public QDialog
{
    Q_OBJECT

public:
    explicit FileDialog(const FileWish &wish, QWidget *parent = nullptr);
    ~FileDialog() override;

signals:
    void fileSelected(const QString &path); ///< once, with its whole path

private:
    void layOut();
    void enter(const QString &folder);
    void enterParent();
    void nameRows(const QString &folder);
    void takeSelected();
    void takeActivated(const QModelIndex &row);
    void choose();
    void replace();
    void select(const QString &path);
    QString wantedPath() const;
    QString problemWith(const QFileInfo &file) const;

    FileWish m_wish;
    FileSigns m_signs; ///< outlives the model, whose thread asks it
    QFileSystemModel m_files;
    QStringListModel *m_names; ///< that the name's field completes
    QLineEdit *m_folder;
    QPushButton *m_up;
    QPushButton *m_home;
    QTreeView *m_rows;
    QLineEdit *m_name;
    MessageBar *m_message;
};

/// Opens the dialog; it goes when it is closed.
FileDialog *askForFile(const FileWish &wish, QWidget *parent);

} // namespace caseledger
