// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/workbookwriter.h"

#include "models/tables/workbookcheck.h"

#include <QDate>
#include <QFile>

#include <sys/mman.h>
#include <xlsxwriter.h>

#include <memory>
#include <string>

namespace caseledger {

namespace {

constexpr qsizetype longestText = 32767; // UTF-16 units; the format's limit
constexpr qsizetype mostRows = LXW_ROW_MAX;
constexpr double columnWidth = 18; // characters; an identifier, a day or an amount fits

struct FreeWorkbook
{
    void operator()(lxw_workbook *workbook) const { lxw_workbook_free(workbook); }
};
using Workbook = std::unique_ptr<lxw_workbook, FreeWorkbook>;

/// The sheet that is being written, its formats, and how many cells it has got.
struct Sheet
{
    lxw_worksheet *worksheet = nullptr;
    lxw_format *heading = nullptr;
    lxw_format *day = nullptr;
    lxw_format *amount = nullptr;
    qsizetype cells = 0;
};

tl::unexpected<Error> noRoom()
{
    return failure(Error::Kind::Failed,
        QStringLiteral(
            "The XLSX file could not be put together: there is no room for temporary files; free some and try again"));
}

bool startsEscape(QStringView text)
{
    constexpr qsizetype length = 7; // _x0041_
    const auto isHexDigit = [](QChar character) { return QStringView(u"0123456789abcdefABCDEF").contains(character); };
    return text.size() >= length && text.startsWith(u"_x") && text[length - 1] == u'_'
        && std::ranges::all_of(text.mid(2, 4), isHexDigit);
}

/// A text as a cell holds it (ECMA-376 part 1, 22.9.2.19 ST_Xstring): controls as _xHHHH_, what only looks like that
/// guarded; what XML cannot hold at all becomes U+FFFD.
QString escaped(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (startsEscape(QStringView(text).mid(i)))
            result.append(u"_x005F_");
        else if (unit == 0 || unit >= 0xFFFE)
            result.append(QChar(QChar::ReplacementCharacter));
        else if (unit < 0x20 && unit != u'\t' && unit != u'\n')
            result.append(QLatin1String("_x") + QString::number(unit, 16).toUpper().rightJustified(4, u'0') + u'_');
        else
            result.append(text[i]);
    }
    return result;
}

lxw_error writeText(Sheet &sheet, lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format)
{
    if (text.isEmpty())
        return LXW_NO_ERROR;
    const QString content = escaped(text);
    if (content.size() > longestText)
        return LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED;
    ++sheet.cells;
    return worksheet_write_string(sheet.worksheet, row, column, content.toUtf8().constData(), format);
}

lxw_error writeCell(Sheet &sheet, lxw_row_t row, lxw_col_t column, const Cell &cell)
{
    const QDate day = cell.value.typeId() == QMetaType::QDate ? cell.value.toDate() : QDate();
    if (day.isValid() && day.year() >= 1900) {
        ++sheet.cells;
        lxw_datetime value { day.year(), day.month(), day.day(), 0, 0, 0 };
        return worksheet_write_datetime(sheet.worksheet, row, column, &value, sheet.day);
    }
    if (cell.value.typeId() == QMetaType::LongLong) {
        ++sheet.cells;
        return worksheet_write_number(
            sheet.worksheet, row, column, static_cast<double>(cell.value.toLongLong()) / 100, sheet.amount);
    }
    if (cell.value.typeId() == QMetaType::Int) {
        ++sheet.cells;
        return worksheet_write_number(sheet.worksheet, row, column, cell.value.toInt(), nullptr);
    }
    return writeText(sheet, row, column, cell.plain, nullptr);
}

Sheet addSheet(lxw_workbook *workbook, const CellTable &table)
{
    Sheet sheet { .worksheet = workbook_add_worksheet(workbook, table.name.toUtf8().constData()),
        .heading = workbook_add_format(workbook),
        .day = workbook_add_format(workbook),
        .amount = workbook_add_format(workbook) };
    if (!sheet.worksheet)
        return sheet;
    format_set_bold(sheet.heading);
    format_set_num_format(sheet.day, "mm/dd/yyyy");
    format_set_num_format(sheet.amount, "0.00");
    worksheet_set_column(sheet.worksheet, 0, lxw_col_t(table.keys.size() - 1), columnWidth, nullptr);
    worksheet_freeze_panes(sheet.worksheet, 1, 0);
    for (qsizetype column = 0; column < table.keys.size(); ++column)
        writeText(sheet, 0, lxw_col_t(column), table.keys[column], sheet.heading);
    return sheet;
}

/// The day that the entries of the archive carry. The library would write the time of the day instead.
void sayNoTime(lxw_workbook *workbook)
{
    constexpr time_t archiveDay = 315'532'800; // 1980-01-01
    lxw_doc_properties properties {};
    properties.created = archiveDay;
    workbook_set_properties(workbook, &properties);
}

Result<> writeRows(Sheet &sheet, const CellTable &table)
{
    for (qsizetype row = 0; row < table.rowCount; ++row) {
        for (qsizetype column = 0; column < table.keys.size(); ++column) {
            const lxw_error error = writeCell(sheet, lxw_row_t(row + 1), lxw_col_t(column), table.cell(row, column));
            if (error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED)
                return failure(Error::Kind::Failed,
                    QStringLiteral(
                        "Row %1, column %2: the text has more than the %3 characters an XLSX cell can hold; choose CSV")
                        .arg(row + 1)
                        .arg(table.keys[column])
                        .arg(longestText));
            if (error != LXW_NO_ERROR)
                return noRoom();
        }
    }
    return {};
}

} // namespace

Result<QByteArray> workbookOf(const CellTable &table)
{
    if (table.rowCount >= mostRows)
        return failure(Error::Kind::Failed,
            QStringLiteral("The table has more than the %1 rows an XLSX sheet can hold; choose CSV").arg(mostRows - 1));
    // In memory: nothing of a person is left on a disk, and the file replaces an older one only when it is whole.
    QFile memory;
    if (!memory.open(memfd_create("caseledger", MFD_CLOEXEC), QIODevice::ReadWrite, QFileDevice::AutoCloseHandle))
        return noRoom();
    const QByteArray path = "/proc/self/fd/" + QByteArray::number(memory.handle());
    // The library's temporary files hold the sheet: they have no names, and lie in memory too.
    std::string temporary = "/dev/shm";
    lxw_workbook_options options { .constant_memory = LXW_TRUE, .tmpdir = temporary.data() };
    Workbook workbook(workbook_new_opt(path.constData(), &options));
    Sheet sheet = workbook ? addSheet(workbook.get(), table) : Sheet();
    if (!sheet.worksheet)
        return noRoom();
    sayNoTime(workbook.get());
    if (const auto written = writeRows(sheet, table); !written)
        return tl::unexpected(written.error());
    if (workbook_close(workbook.release()) != LXW_NO_ERROR)
        return noRoom();
    const QByteArray content = memory.readAll();
    if (!isWholeWorkbook(content, sheet.cells))
        return noRoom();
    return content;
}

} // namespace caseledger
