// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/trail/lastviewsdialog.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/errortext.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"
#include "ui/trail/codetips.h"
#include "ui/trail/trailcolumns.h"
#include "ui/trail/trailtextline.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace caseledger {

LastViewsDialog::LastViewsDialog(const Desk &desk, QWidget *parent)
    : QDialog(parent)
    , m_views(new RecordTableModel<TrailEntry>(ownViewColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_table(new RecordTableView(tr("Your last views"), this))
    , m_none(plainLabel(this, tr("You have not opened a case yet.")))
{
    setWindowTitle(tr("Your last views"));
    resizeWithinScreen(this, { 860, 520 });
    m_table->setKey(QStringLiteral("last_views"));
    m_table->setRecords(m_views);
    m_table->remember(desk.memory);
    m_table->setItemDelegate(new CodeTips(m_table));
    m_none->setAlignment(Qt::AlignCenter);
    m_none->setFocusPolicy(Qt::StrongFocus); // so that a screen reader reads why there is no table
    m_none->hide();
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(captionLabel(this, tr("What the trail has of you, newest first. Your supervisor sees it, too.")));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_text = new TrailTextLine(m_table, m_views, this));
    layout->addWidget(m_none, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    const auto answer = desk.store.run([](Connection &connection) { return ownLastViews(connection); });
    whenReady(answer, this, [this](const Result<QList<TrailEntry>> &views) { take(views); });
}

void LastViewsDialog::take(const Result<QList<TrailEntry>> &views)
{
    if (!views) {
        m_message->say(MessageBar::Kind::Problem, errorText(views.error()));
        return;
    }
    m_views->setRows(*views);
    m_text->showTable();
    m_table->setVisible(!views->isEmpty());
    m_none->setVisible(views->isEmpty());
    (views->isEmpty() ? static_cast<QWidget *>(m_none) : m_table)->setFocus();
    emit viewsShown();
}

} // namespace caseledger
