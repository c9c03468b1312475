// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingcolumns.h"

#include "models/tables/columnkinds.h"
#include "ui/parts/officetime.h"

namespace caseledger {

namespace {

QString onOneLine(QString text) { return text.replace(u'\n', QStringLiteral(" · ")); }

constexpr Column<SettingRow> rowColumns[] = {
    textColumn<SettingRow, [](const SettingRow &row) { return QString(row.setting->key); }>(
        "name", QT_TRANSLATE_NOOP("Column", "Setting")),
    textColumn<SettingRow, [](const SettingRow &row) { return row.shown(); }>(
        "value", QT_TRANSLATE_NOOP("Column", "Value")),
};

constexpr Column<SettingChange> changeColumns[] = {
    { .key = "changed_on",
        .title = QT_TRANSLATE_NOOP("Column", "Changed"),
        .value = [](const SettingChange &change) -> QVariant { return change.changedAt; },
        .text = [](const SettingChange &change, const Phrasebook &book) { return officeTime(change.changedAt, book); },
        .plain = [](const SettingChange &change) { return change.changedAt.toString(Qt::ISODate); } },
    dayColumn<SettingChange, [](const SettingChange &change) { return change.from; }>(
        "counts_from", QT_TRANSLATE_NOOP("Column", "Counts from")),
    textColumn<SettingChange, [](const SettingChange &change) { return onOneLine(change.oldValue); }>(
        "old_value", QT_TRANSLATE_NOOP("Column", "Before")),
    textColumn<SettingChange, [](const SettingChange &change) { return onOneLine(change.newValue); }>(
        "new_value", QT_TRANSLATE_NOOP("Column", "Then")),
    textColumn<SettingChange, [](const SettingChange &change) { return change.reason; }>(
        "reason", QT_TRANSLATE_NOOP("Column", "Reason")),
    textColumn<SettingChange, [](const SettingChange &change) { return change.changedBy; }>(
        "changed_by", QT_TRANSLATE_NOOP("Column", "By")),
};

} // namespace

QString SettingRow::shown() const { return values.isEmpty() ? QString() : onOneLine(values.last().value); }

QList<SettingRow> settingRows(const QList<SettingValue> &values)
{
    QList<SettingRow> rows;
    for (const Setting &setting : allSettings()) {
        SettingRow row { .setting = &setting, .values = {} };
        for (const SettingValue &value : values) {
            if (value.key == setting.key)
                row.values.append(value);
        }
        rows.append(std::move(row));
    }
    return rows;
}

std::span<const Column<SettingRow>> settingColumns() { return rowColumns; }

std::span<const Column<SettingChange>> settingChangeColumns() { return changeColumns; }

} // namespace caseledger
