// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/extract.h"

#include "models/imports/csv.h"
#include "models/imports/extractrow.h"
#include "models/imports/keyset.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caseledger {

namespace {

/// One reading of one file.
class ExtractReading
{
public:
    ExtractReading(CsvReader &csv, QString name, ExtractKind kind, const ExtractSink &sink)
        : m_csv(csv)
        , m_name(std::move(name))
        , m_kind(kind)
        , m_columns(columnsOf(kind))
        , m_sink(sink)
    { }

    /// True if rows can follow.
    bool readHeader();
    void readRow();

    ExtractSummary summary;

private:
    void placeColumns();
    void tell(const QString &column, const QString &message);
    void tellFlaws();
    void checkKey();
    QString columnName(qsizetype field) const;
    bool isKnown(qsizetype field) const { return m_columnOf[size_t(field)] >= 0; }

    CsvReader &m_csv;
    QString m_name;
    ExtractKind m_kind;
    std::span<const ExtractColumn> m_columns;
    const ExtractSink &m_sink;
    QList<QByteArray> m_header;
    std::vector<int> m_columnOf; ///< for each field of the file its column, or -1
    std::vector<QByteArrayView> m_values; ///< the record by column
    std::vector<FieldFault> m_faults;
    KeySet m_keys;
    qint64 m_told = 0; ///< faults so far
};

QString ExtractReading::columnName(qsizetype field) const
{
    if (field < m_header.size() && (m_columnOf.empty() || !m_header[field].isEmpty()))
        return QString::fromUtf8(m_header[field]);
    return QStringLiteral("field %1").arg(field + 1);
}

void ExtractReading::tell(const QString &column, const QString &message)
{
    ++m_told;
    if (!summary.stopped)
        summary.stopped = m_sink.fault({ m_name, m_csv.record(), column, message }) == Reading::Stop;
}

bool ExtractReading::readHeader()
{
    if (m_csv.record() == 0) {
        m_sink.fault(
            { m_name, 1, QString(), QStringLiteral("The file is empty; its first line must name the columns.") });
        return false;
    }
    for (const CsvFault &fault : m_csv.faults())
        tell(QStringLiteral("field %1").arg(fault.field + 1), describe(fault.flaw));
    if (m_csv.fieldCount() > CsvReader::mostFields)
        tell({},
            QStringLiteral("The header names more than %1 columns; the file is no extract.")
                .arg(CsvReader::mostFields));
    if (m_told > 0)
        return false;
    for (qsizetype i = 0; i < m_csv.fieldCount(); ++i)
        m_header += m_csv.field(i).toByteArray();
    placeColumns();
    return m_told == 0;
}

void ExtractReading::placeColumns()
{
    m_columnOf.assign(size_t(m_header.size()), -1);
    for (size_t column = 0; column < m_columns.size(); ++column) {
        const QByteArrayView name(m_columns[column].name.data(), m_columns[column].name.size());
        qsizetype found = 0;
        for (qsizetype field = 0; field < m_header.size(); ++field) {
            if (m_header[field] == name && found++ == 0)
                m_columnOf[size_t(field)] = int(column);
        }
        if (found == 0 && !m_columns[column].mayBeAbsent)
            tell(m_columns[column].name, QStringLiteral("This column is missing in the header."));
        if (found > 1)
            tell(m_columns[column].name,
                QStringLiteral("The header names this column %1 times; keep one of them.").arg(found));
    }
    for (qsizetype field = 0; m_told == 0 && field < m_header.size(); ++field) {
        if (!isKnown(field))
            summary.ignoredColumns += columnName(field);
    }
}

void ExtractReading::readRow()
{
    ++summary.rows;
    const qint64 toldBefore = m_told;
    const qsizetype expected = m_header.size();
    const bool whole = m_csv.fieldCount() == expected;

    m_values.assign(m_columns.size(), QByteArrayView(""));
    for (qsizetype field = 0; whole && field < expected; ++field) {
        if (isKnown(field))
            m_values[size_t(m_columnOf[size_t(field)])] = m_csv.field(field);
    }
    if (!m_csv.faults().empty())
        tellFlaws();
    if (!whole) {
        tell({},
            QStringLiteral("The record has %1 fields and the header %2; a comma or a quotation mark is missing or too "
                           "many, or the line is cut.")
                .arg(m_csv.fieldCount())
                .arg(expected));
        ++summary.faultyRows;
        return;
    }
    m_faults.clear();
    const ExtractRow row = extractRow(m_kind, m_values, m_faults);
    for (const FieldFault &fault : m_faults)
        tell(m_columns[size_t(fault.column)].name, fault.message);
    checkKey();
    if (m_told > toldBefore)
        ++summary.faultyRows;
    else if (!summary.stopped)
        summary.stopped = m_sink.row(m_csv.record(), row) == Reading::Stop;
}

void ExtractReading::tellFlaws()
{
    for (const CsvFault &fault : m_csv.faults()) {
        const bool known = fault.field < m_header.size() && isKnown(fault.field);
        if (known)
            m_values[size_t(m_columnOf[size_t(fault.field)])] = {};
        if (known || fault.flaw != CsvFlaw::TooLong) // how long an ignored column is does not matter
            tell(columnName(fault.field), describe(fault.flaw));
    }
}

/// A key counts also where the rest of its row is at fault, but not if it is itself.
void ExtractReading::checkKey()
{
    const KeyColumns key = keyColumnsOf(m_kind);
    const auto isUsable = [this](int column) {
        return !m_values[size_t(column)].isEmpty()
            && std::none_of(m_faults.begin(), m_faults.end(), [=](const FieldFault &f) { return f.column == column; });
    };
    if (!isUsable(key.first) || (key.second >= 0 && !isUsable(key.second)))
        return;
    const QByteArrayView second = key.second >= 0 ? m_values[size_t(key.second)] : QByteArrayView();
    if (!m_keys.insert(m_values[size_t(key.first)], second)) {
        tell(m_columns[size_t(key.second >= 0 ? key.second : key.first)].name,
            QStringLiteral("An earlier record of the file has the same key; each may stand in it only once."));
    }
}

QString unreadable(const QString &name, const QIODevice &device)
{
    return QStringLiteral("%1 cannot be read: %2.").arg(name, device.errorString());
}

} // namespace

Result<ExtractSummary> readExtract(QIODevice &device, const QString &name, ExtractKind kind, const ExtractSink &sink)
{
    CsvReader csv(device);
    ExtractReading reading(csv, name, kind, sink);
    CsvReader::Step step = csv.next();
    if (step != CsvReader::Step::Unreadable && !reading.readHeader())
        return reading.summary;
    while (step == CsvReader::Step::Record && !reading.summary.stopped) {
        step = csv.next();
        if (step == CsvReader::Step::Record)
            reading.readRow();
    }
    if (step == CsvReader::Step::Unreadable)
        return failure(Error::Kind::Failed, unreadable(name, device));
    return reading.summary;
}

Result<ExtractSummary> readExtractFile(const ExtractFile &file, const ExtractSink &sink)
{
    QFile device(file.path);
    const QString name = QFileInfo(file.path).fileName();
    if (!device.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure(Error::Kind::Failed, unreadable(name, device));
    return readExtract(device, name, file.kind, sink);
}

} // namespace caseledger
