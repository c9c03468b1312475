// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/actions/keysdialog.h"

#include "ui/actions/keychange.h"
#include "ui/actions/keyrules.h"
#include "ui/desk.h"
#include "ui/parts/announcer.h"
#include "ui/parts/labels.h"
#include "ui/tables/recordtableview.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace caseledger {

KeysDialog::KeysDialog(const Desk &desk, const QMenuBar &menus, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_menus(menus)
    , m_filter(new QLineEdit(this))
    , m_rows(new RecordTableModel<KeyRow>(keyColumns(), desk.book, this))
    , m_table(new RecordTableView(tr("Keys"), this))
    , m_news(plainLabel(this))
    , m_change(new QPushButton(tr("C&hange key…"), this))
    , m_reset(new QPushButton(tr("&As it came"), this))
    , m_resetAll(new QPushButton(tr("All as &they came"), this))
{
    setWindowTitle(tr("Keys"));
    resizeWithinScreen(this, { 760, 620 });
    layOut();
    m_table->setRecords(m_rows);
    m_table->horizontalHeader()->setStretchLastSection(false);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch); // what it does is read in full
    connect(m_filter, &QLineEdit::textChanged, this, &KeysDialog::showRows);
    connect(m_table, &RecordTableView::currentRecordChanged, this, &KeysDialog::showChosen);
    connect(m_table, &RecordTableView::detailsWanted, this, &KeysDialog::change);
    connect(m_table, &QAbstractItemView::activated, this, &KeysDialog::change);
    connect(m_change, &QPushButton::clicked, this, &KeysDialog::change);
    connect(m_reset, &QPushButton::clicked, this, &KeysDialog::resetChosen);
    connect(m_resetAll, &QPushButton::clicked, this, &KeysDialog::resetAll);
    showRows();
    m_filter->setFocus();
}

void KeysDialog::layOut()
{
    m_filter->setClearButtonEnabled(true);
    m_filter->setAccessibleDescription(tr("Part of a menu, of what a key does, or of the key"));
    m_news->setWordWrap(true);
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *copied = buttons->addButton(tr("Copy as te&xt"), QDialogButtonBox::ActionRole);
    QPushButton *close = buttons->addButton(tr("&Close"), QDialogButtonBox::RejectRole);
    for (QPushButton *button : { m_change, m_reset, m_resetAll, copied, close })
        button->setAutoDefault(false); // Enter on a line changes its key
    auto *filter = new QHBoxLayout;
    filter->addWidget(buddyLabel(tr("&Find"), m_filter, this));
    filter->addWidget(m_filter, 1);
    auto *changes = new QHBoxLayout;
    for (QPushButton *button : { m_change, m_reset, m_resetAll })
        changes->addWidget(button);
    changes->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(filter);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_news);
    layout->addLayout(changes);
    layout->addWidget(buttons);
    connect(copied, &QPushButton::clicked, this, &KeysDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

/// Whoever looks at a line stays there.
void KeysDialog::showRows()
{
    const QString was = chosen() ? chosen()->what : QString();
    m_rows->setRows(rowsWith(keyRows(m_menus, m_desk), m_filter->text()));
    for (int row = 0; row < m_rows->rowCount(); ++row) {
        if (m_rows->row(row).what == was)
            m_table->chooseRecord(row);
    }
    if (m_rows->rowCount() == 0)
        say(tr("No key fits what is typed."));
    else
        m_news->setText(tr("Keys of tables, of hiding and of locking stay as they are."));
    m_resetAll->setEnabled(std::ranges::any_of(
        deskActions(), [this](const ActionEntry &entry) { return isKeyChanged(entry.action, m_desk); }));
    showChosen();
}

const KeyRow *KeysDialog::chosen() const
{
    const int record = m_table->currentRecord();
    return record < 0 || record >= m_rows->rowCount() ? nullptr : &m_rows->row(record);
}

/// A button that goes off while it has the focus gives it back to the table.
void KeysDialog::showChosen()
{
    const KeyRow *row = chosen();
    const QWidget *focus = focusWidget();
    m_change->setEnabled(row && row->action);
    m_reset->setEnabled(row && row->isChanged);
    if (focus && !focus->isEnabled())
        m_table->setFocus();
}

void KeysDialog::change()
{
    const KeyRow *row = chosen();
    if (!row)
        return;
    if (!row->action)
        return say(tr("This key stays as it is."));
    auto *dialog = new KeyChange(*row->action, m_desk, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &KeyChange::chosen, this, [this, action = *row->action](const QKeySequence &key) {
        changeKey(action, key, m_desk);
        showRows();
        say(tr("“%1” has the key %2 now.").arg(nameOf(action), key.toString(QKeySequence::NativeText)));
    });
    dialog->open();
}

void KeysDialog::resetChosen()
{
    const KeyRow *row = chosen();
    if (!row || !row->action)
        return;
    const DeskAction action = *row->action;
    for (const QKeySequence &key : usualKeys(action, m_desk)) {
        if (const QString why = keyRefusal(key, action, m_desk); !why.isEmpty())
            return say(why);
    }
    resetKey(action, m_desk);
    showRows();
    say(tr("“%1” has its key as it came.").arg(nameOf(action)));
}

void KeysDialog::resetAll()
{
    resetAllKeys(m_desk);
    showRows();
    say(tr("All keys are as they came."));
}

void KeysDialog::copy()
{
    QGuiApplication::clipboard()->setText(keysText(m_rows->rows()));
    say(tr("The keys are on the clipboard, a line each."));
}

void KeysDialog::say(const QString &text)
{
    m_news->setText(text);
    announce(this, text);
}

} // namespace caseledger
