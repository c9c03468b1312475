// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/filedialogs.h"

#include "models/text/phrasebook.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/officetime.h"

#include <QApplication>
#include <QCompleter>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QStringListModel>
#include <QStyle>
#include <QStyledItemDelegate>
#include <QTreeView>

namespace caseledger {

namespace {

constexpr int dayColumn = 3; ///< of QFileSystemModel

/// A list whose Enter key is for its row alone, and not for the dialog's button, too.
class FileRows : public QTreeView
{
public:
    using QTreeView::QTreeView;

protected:
    void keyPressEvent(QKeyEvent *event) override
    {
        const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (!isEnter)
            return QTreeView::keyPressEvent(event);
        if (currentIndex().isValid())
            emit activated(currentIndex());
        event->accept();
    }
};

/// Names, sizes and days keep their own direction where one reads from the right; days look as everywhere here.
class FencedValues : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QString displayText(const QVariant &value, const QLocale &locale) const override
    {
        return Phrasebook::isolated(QStyledItemDelegate::displayText(value, locale));
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const auto *files = qobject_cast<const QFileSystemModel *>(index.model());
        if (files && index.column() == dayColumn)
            option->text = Phrasebook::isolated(officeTime(files->lastModified(index), Phrasebook()));
    }
};

/// Where people keep what they save.
QString documents()
{
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    return QFileInfo(folder).isDir() ? folder : QDir::homePath();
}

QString buttonText(FileWish::Kind kind)
{
    switch (kind) {
    case FileWish::Kind::Open:
        return FileDialog::tr("&Open");
    case FileWish::Kind::Save:
        return FileDialog::tr("&Save");
    case FileWish::Kind::Folder:
        return FileDialog::tr("&Choose");
    }
    return {};
}

} // namespace

FileSigns::FileSigns()
    : m_folder(QApplication::style()->standardIcon(QStyle::SP_DirIcon))
    , m_file(QApplication::style()->standardIcon(QStyle::SP_FileIcon))
{ }

QIcon FileSigns::icon(const QFileInfo &info) const { return info.isDir() ? m_folder : m_file; }

/// Never empty: the model takes a file without a kind for one that is not there.
QString FileSigns::type(const QFileInfo &info) const
{
    return info.isDir() ? FileDialog::tr("Folder") : FileDialog::tr("File");
}

FileDialog::FileDialog(const FileWish &wish, QWidget *parent)
    : QDialog(parent)
    , m_wish(wish)
    , m_names(new QStringListModel(this))
    , m_folder(new QLineEdit(this))
    , m_up(new QPushButton(tr("&Up"), this))
    , m_home(new QPushButton(tr("&Home"), this))
    , m_rows(new FileRows(this))
    , m_name(new QLineEdit(wish.name, this))
    , m_message(new MessageBar(this))
{
    const bool isForFolders = m_wish.kind == FileWish::Kind::Folder;
    setWindowTitle(m_wish.title);
    m_files.setIconProvider(&m_signs);
    m_files.setFilter(QDir::AllDirs | QDir::NoDotAndDotDot | (isForFolders ? QDir::Filters() : QDir::Files));
    m_files.setNameFilterDisables(false);
    if (!m_wish.suffix.isEmpty())
        m_files.setNameFilters({ QLatin1String("*.") + m_wish.suffix });
    auto *completer = new QCompleter(m_names, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_name->setCompleter(completer);
    m_folder->setReadOnly(true);
    layOut();
    enter(QFileInfo(m_wish.folder).isDir() ? m_wish.folder : documents());
    m_rows->setModel(&m_files);
    m_rows->setRootIndex(m_files.index(m_files.rootPath()));
    m_rows->setItemDelegate(new FencedValues(m_rows));
    m_rows->hideColumn(2); // the kind
    m_rows->sortByColumn(0, Qt::AscendingOrder);
    m_rows->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_rows->header()->setStretchLastSection(false);
    m_rows->header()->setSectionResizeMode(dayColumn, QHeaderView::ResizeToContents);

    connect(&m_files, &QFileSystemModel::directoryLoaded, this, &FileDialog::nameRows);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &FileDialog::takeSelected);
    connect(m_rows, &QTreeView::activated, this, &FileDialog::takeActivated);
    connect(m_name, &QLineEdit::textChanged, m_message, &QWidget::hide);
    connect(m_message, &MessageBar::actionWanted, this, &FileDialog::replace);
    connect(m_up, &QPushButton::clicked, this, &FileDialog::enterParent);
    connect(m_home, &QPushButton::clicked, this, [this] { enter(QDir::homePath()); });
    connect(new QShortcut(QKeySequence(QStringLiteral("Alt+Up")), this), &QShortcut::activated, this,
        &FileDialog::enterParent);
    m_name->selectAll();
    m_name->setFocus();
}

FileDialog::~FileDialog()
{
    m_rows->setModel(nullptr); // the model goes first, and says so to nobody
}

void FileDialog::layOut()
{
    const bool isForFolders = m_wish.kind == FileWish::Kind::Folder;
    m_rows->setAccessibleName(isForFolders ? tr("Folders") : tr("Files"));
    m_rows->setRootIsDecorated(false);
    m_rows->setItemsExpandable(false);
    m_rows->setUniformRowHeights(true);
    m_rows->setSortingEnabled(true);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_up->setAutoDefault(false);
    m_home->setAutoDefault(false);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    buttons->addButton(buttonText(m_wish.kind), QDialogButtonBox::AcceptRole)->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &FileDialog::choose);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *place = new QHBoxLayout;
    place->addWidget(buddyLabel(tr("&Folder"), m_folder, this));
    place->addWidget(m_folder, 1);
    place->addWidget(m_up);
    place->addWidget(m_home);
    auto *name = new QFormLayout;
    name->addRow(buddyLabel(tr("&Name"), m_name, this), m_name);
    if (isForFolders)
        name->addRow(
            captionLabel(this, tr("Without a name: the folder that is shown. A new one is made when needed.")));
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(place);
    layout->addWidget(m_rows, 1);
    layout->addLayout(name);
    layout->addWidget(m_message);
    layout->addWidget(buttons);
    resizeWithinScreen(this, QSize(fontMetrics().averageCharWidth() * 90, fontMetrics().height() * 28));
}

void FileDialog::enter(const QString &folder)
{
    m_message->hide();
    m_names->setStringList({});
    m_folder->setText(QDir::cleanPath(folder));
    m_up->setEnabled(!QDir(folder).isRoot());
    m_rows->clearSelection();
    const QModelIndex root = m_files.setRootPath(m_folder->text());
    if (m_rows->model() == &m_files)
        m_rows->setRootIndex(root);
    nameRows(m_folder->text()); // of a folder that was read before
}

void FileDialog::enterParent()
{
    QDir folder(m_folder->text());
    if (folder.cdUp())
        enter(folder.path());
}

/// A list without a current row is none to a screen reader.
void FileDialog::nameRows(const QString &folder)
{
    if (folder != m_folder->text())
        return;
    const QModelIndex root = m_files.index(folder);
    QStringList names;
    for (int row = 0; row < m_files.rowCount(root); ++row)
        names.append(m_files.fileName(m_files.index(row, 0, root)));
    m_names->setStringList(names);
    if (!names.isEmpty() && m_rows->selectionModel() && m_rows->currentIndex().parent() != root)
        m_rows->selectionModel()->setCurrentIndex(m_files.index(0, 0, root), QItemSelectionModel::NoUpdate);
}

void FileDialog::takeSelected()
{
    const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
    if (!rows.isEmpty() && (m_wish.kind == FileWish::Kind::Folder || !m_files.isDir(rows.first())))
        m_name->setText(m_files.fileName(rows.first()));
}

void FileDialog::takeActivated(const QModelIndex &row)
{
    if (!m_files.isDir(row)) {
        m_name->setText(m_files.fileName(row));
        return choose();
    }
    if (m_wish.kind == FileWish::Kind::Folder)
        m_name->clear();
    enter(m_files.filePath(row));
}

/// What is typed may be a whole path, and may begin at home.
QString FileDialog::wantedPath() const
{
    QString typed = m_name->text();
    if (typed == QLatin1String("~") || typed.startsWith(QLatin1String("~/")))
        typed.replace(0, 1, QDir::homePath());
    const QString path = QDir::cleanPath(QDir(m_folder->text()).absoluteFilePath(typed));
    const QString ending = u'.' + m_wish.suffix;
    const bool isWhole = m_wish.kind != FileWish::Kind::Save || m_wish.suffix.isEmpty()
        || path.endsWith(ending, Qt::CaseInsensitive) || QFileInfo(path).isDir();
    return isWhole ? path : path + ending;
}

QString FileDialog::problemWith(const QFileInfo &file) const
{
    const QString name = shortened(file.fileName(), 60);
    if (m_wish.kind == FileWish::Kind::Open)
        return file.isFile() ? QString() : tr("There is no file %1 in that folder.").arg(name);
    if (!file.dir().exists())
        return tr("There is no folder %1.").arg(shortened(file.path(), 120));
    if (m_wish.kind == FileWish::Kind::Folder)
        return file.exists() && !file.isDir() ? tr("%1 is a file. Choose a folder.").arg(name) : QString();
    return file.exists() && !file.isFile() ? tr("%1 cannot be replaced. Choose another name.").arg(name) : QString();
}

void FileDialog::choose()
{
    const bool isForFolders = m_wish.kind == FileWish::Kind::Folder;
    if (!isForFolders && m_name->text().isEmpty()) {
        const QModelIndexList rows = m_rows->selectionModel()->selectedRows();
        return rows.isEmpty() ? m_name->setFocus() : enter(m_files.filePath(rows.first()));
    }
    const QFileInfo file(wantedPath());
    if (!isForFolders && file.isDir()) {
        m_name->clear();
        return enter(file.filePath());
    }
    if (const QString problem = problemWith(file); !problem.isEmpty())
        return m_message->say(MessageBar::Kind::Problem, problem);
    if (m_wish.kind == FileWish::Kind::Save && file.exists())
        return m_message->say(MessageBar::Kind::Notice,
            tr("There is a file %1 already.").arg(shortened(file.fileName(), 60)), tr("&Replace it"));
    select(file.filePath());
}

void FileDialog::replace() { select(wantedPath()); }

void FileDialog::select(const QString &path)
{
    accept();
    emit fileSelected(path);
}

FileDialog *askForFile(const FileWish &wish, QWidget *parent)
{
    auto *dialog = new FileDialog(wish, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
    return dialog;
}

} // namespace caseledger
