// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/traildialog.h"

#include "models/store/office.h"
#include "models/store/store.h"
#include "models/store/trail/trail.h"
#include "models/store/whenready.h"
#include "models/tables/csvwriter.h"
#include "ui/errortext.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"
#include "ui/trail/codetips.h"
#include "ui/trail/integrityline.h"
#include "ui/trail/trailcolumns.h"
#include "ui/trail/trailfilterbar.h"
#include "ui/trail/trailtextline.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

TrailDialog::TrailDialog(const Desk &desk, QWidget *parent, const TrailFilter &first)
    : QDialog(parent)
    , m_desk(desk)
    , m_entries(new RecordTableModel<TrailEntry>(trailColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_filter(new TrailFilterBar(desk.book, today(Office()), this))
    , m_table(new RecordTableView(tr("Trail"), this))
    , m_count(plainLabel(this))
    , m_busy(new BusyOverlay(m_table))
{
    setWindowTitle(tr("Trail"));
    resizeWithinScreen(this, { 1180, 720 });
    m_table->setKey(QStringLiteral("trail"));
    m_table->setRecords(m_entries);
    m_table->remember(desk.memory);
    m_table->setItemDelegate(new CodeTips(m_table));
    layOut();
    m_filter->setFilter(first);
    connect(m_filter, &TrailFilterBar::lookWanted, this, &TrailDialog::look);
    if (may(desk.who.worker, Right::ReadTrail)) {
        look();
    } else {
        for (QWidget *part : QList<QWidget *> { m_filter, m_table, m_text, m_save })
            part->hide();
        m_count->setText(tr("Your role verifies that the trail is whole; auditors read it."));
        resizeWithinScreen(this, { 640, 160 });
    }
}

void TrailDialog::layOut()
{
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    m_save = buttons->addButton(tr("&Save as CSV…"), QDialogButtonBox::ActionRole);
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(m_filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text = new TrailTextLine(m_table, m_entries, this));
    layout->addWidget(m_count);
    if (may(m_desk.who.worker, Right::VerifyTrail))
        layout->addWidget(m_integrity = new IntegrityLine(m_desk, this));
    layout->addWidget(buttons);
    connect(m_save, &QPushButton::clicked, this, &TrailDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

void TrailDialog::look()
{
    const std::optional<TrailFilter> filter = m_filter->filter();
    if (!filter)
        return tell({ Error::Kind::Usage, tr("That is no case number: two letters, five digits, a letter, a digit.") });
    m_busy->begin(tr("Reading…"));
    const auto answer = m_desk.store.run(
        [filter = *filter](Connection &connection) { return readTrail(connection, filter, mostRows); });
    whenReady(answer, this, [this](const Result<QList<TrailEntry>> &entries) { take(entries); });
}

void TrailDialog::take(const Result<QList<TrailEntry>> &entries)
{
    m_busy->end();
    if (!entries)
        return tell(entries.error());
    m_message->hide();
    m_entries->setRows(*entries);
    m_text->showTable();
    m_save->setEnabled(!entries->isEmpty());
    if (entries->size() == mostRows)
        m_count->setText(tr("The newest %1 rows. Narrow it down to see older ones.").arg(mostRows));
    else if (entries->isEmpty())
        m_count->setText(tr("Nothing in the trail fits."));
    else
        m_count->setText(entries->size() == 1 ? tr("1 row") : tr("%1 rows, newest first").arg(entries->size()));
    m_table->setAccessibleDescription(m_count->text());
    m_table->setFocus();
    emit trailShown();
}

void TrailDialog::chooseFile()
{
    const auto *dialog = askForFile({ .kind = FileWish::Kind::Save,
                                        .title = tr("Save the trail"),
                                        .suffix = QStringLiteral("csv"),
                                        .name = QStringLiteral("trail.csv") },
        this);
    connect(dialog, &FileDialog::fileSelected, this, &TrailDialog::saveAs);
}

void TrailDialog::saveAs(const QString &file)
{
    const auto answer = m_desk.store.run(
        [rows = m_entries->rows(), write = m_desk.papers.writeFile, file](Connection &connection) -> Result<> {
            const QString detail = QStringLiteral("trail: %1 rows").arg(rows.size());
            if (Result<> noted = record(connection, { .action = TrailAction::Export, .detail = detail }); !noted)
                return noted;
            return write(csvOf(cellTable(QStringLiteral("trail"), trailColumns(), rows)), file);
        });
    whenReady(answer, this, [this, file](const Result<> &saved) {
        if (!saved)
            return tell(saved.error());
        m_message->say(MessageBar::Kind::Done, tr("Saved as %1.").arg(file));
        emit fileSaved();
    });
}

void TrailDialog::tell(const Error &error)
{
    m_message->say(MessageBar::Kind::Problem, errorText(error));
    emit failed(error);
}

} // namespace caseledger
