// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingsdialog.h"

#include "models/store/office.h"
#include "models/store/store.h"
#include "models/store/whenready.h"
#include "ui/errortext.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/splitter.h"
#include "ui/settings/settingeditor.h"
#include "ui/tables/recordtableview.h"

#include <QDialogButtonBox>
#include <QScrollArea>
#include <QVBoxLayout>

namespace caseledger {

SettingsDialog::SettingsDialog(const Desk &desk, QDate today, QWidget *parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_today(today)
    , m_rows(new RecordTableModel<SettingRow>(settingColumns(), desk.book, this))
    , m_changes(new RecordTableModel<SettingChange>(settingChangeColumns(), desk.book, this))
    , m_message(new MessageBar(this))
    , m_table(new RecordTableView(tr("Settings"), this))
    , m_history(new RecordTableView(tr("Changes"), this))
    , m_editor(new SettingEditor(desk.book, this))
{
    setWindowTitle(tr("Office settings"));
    resizeWithinScreen(this, { 1040, 720 });
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setKey(QStringLiteral("settings"));
    m_table->setRecords(m_rows);
    m_table->remember(desk.memory);
    m_history->setKey(QStringLiteral("setting_changes"));
    m_history->setRecords(m_changes);
    m_history->remember(desk.memory);
    layOut();
    connect(m_table, &RecordTableView::currentRecordChanged, this, &SettingsDialog::showCurrent);
    connect(m_editor, &SettingEditor::changeWanted, this, &SettingsDialog::change);
    read();
}

void SettingsDialog::layOut()
{
    QScrollArea *side = scrollingDown(this); // on a small screen it is higher than there is room
    side->setAccessibleName(windowTitle());
    auto *sideLayout = new QVBoxLayout(side->widget());
    sideLayout->addWidget(m_editor);
    sideLayout->addWidget(captionLabel(side->widget(), tr("Changes, newest first")));
    sideLayout->addWidget(m_history, 1);
    auto *splitter = new Splitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(side);
    splitter->setSizes({ 440, 580 });
    splitter->setStretchFactor(0, 3); // a narrow window takes from both
    splitter->setStretchFactor(1, 4);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_message);
    layout->addWidget(splitter, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
}

/// On the store's thread.
Result<SettingsDialog::SettingsRead> SettingsDialog::readAll(Connection &connection)
{
    Result<QList<SettingValue>> values = readSettings(connection);
    if (!values)
        return tl::unexpected(values.error());
    Result<QList<SettingChange>> changes = settingChanges(connection);
    if (!changes)
        return tl::unexpected(changes.error());
    const Result<Office> office = readOffice(connection);
    if (!office)
        return tl::unexpected(office.error());
    return SettingsRead { std::move(*values), std::move(*changes), office->logo };
}

void SettingsDialog::read()
{
    const auto answer = m_desk.store.run(&SettingsDialog::readAll);
    whenReady(answer, this, [this](const Result<SettingsRead> &all) {
        if (all)
            take(*all);
        else
            tell(all.error());
    });
}

void SettingsDialog::take(const SettingsRead &read)
{
    const int current = m_table->currentRecord();
    m_read = read;
    m_rows->setRows(settingRows(read.values));
    m_table->chooseRecord(std::max(0, current));
    showCurrent();
    emit settingsShown();
}

void SettingsDialog::showCurrent()
{
    const int record = m_table->currentRecord();
    if (record < 0)
        return;
    const SettingRow &row = m_rows->row(record);
    m_editor->showSetting(row, m_today, m_read.logo);
    QList<SettingChange> changes = m_read.changes;
    changes.removeIf([&row](const SettingChange &change) { return change.key != row.setting->key; });
    m_changes->setRows(std::move(changes));
}

void SettingsDialog::choose(QStringView key)
{
    for (int record = 0; record < m_rows->rowCount(); ++record) {
        if (m_rows->row(record).setting->key == key)
            m_table->chooseRecord(record);
    }
}

void SettingsDialog::change()
{
    m_editor->setBusy(true);
    const SettingChange wanted = m_editor->change();
    const auto answer
        = m_desk.store.run([wanted](Connection &connection) { return changeSettingOrNote(connection, wanted); });
    whenReady(answer, this, [this, key = wanted.key](const Result<> &changed) {
        m_editor->setBusy(false);
        if (!changed) {
            tell(changed.error());
            emit changeRefused();
            return;
        }
        m_message->say(MessageBar::Kind::Done,
            tr("%1 is set. Open cases take it when they are read again (F5); papers made before stay as they were.")
                .arg(key));
        read();
    });
}

void SettingsDialog::tell(const Error &error) { m_message->say(MessageBar::Kind::Problem, errorText(error)); }

} // namespace caseledger
