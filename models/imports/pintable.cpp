// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/pintable.h"

#include "models/imports/csv.h"
#include "models/imports/keyset.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype pinDigits = 5;
constexpr auto partyColumn = QLatin1String("party_ref");
constexpr auto pinColumn = QLatin1String("pin");

class PinTableReading
{
public:
    PinTableReading(QFile &file, const PinTableSink &sink)
        : m_csv(file)
        , m_name(QFileInfo(file).fileName())
        , m_sink(sink)
    { }

    CsvReader::Step read()
    {
        CsvReader::Step step = m_csv.next();
        if (step == CsvReader::Step::Unreadable)
            return step;
        if (step == CsvReader::Step::End) {
            tell(QLatin1String(), QStringLiteral("The file is empty; its first line must name the columns."));
            return step;
        }
        if (!readHeader())
            return CsvReader::Step::End;
        while ((step = m_csv.next()) == CsvReader::Step::Record)
            take();
        return step;
    }
    const QStringList &ignored() const { return m_ignored; }

private:
    bool readHeader()
    {
        m_fields = m_csv.fieldCount();
        const qint64 told = m_told;
        tellFlaws();
        m_party = placeOf(partyColumn);
        m_pin = placeOf(pinColumn);
        if (m_told > told)
            return false; // it may be no header at all, but a PIN
        for (qsizetype i = 0; i < m_fields; ++i) {
            if (i != m_party && i != m_pin)
                m_ignored.append(QString::fromUtf8(m_csv.field(i)));
        }
        return true;
    }

    /// -1, and a fault, where the header has no such column or has it twice.
    qsizetype placeOf(QLatin1String column)
    {
        qsizetype place = -1;
        for (qsizetype i = 0; i < m_fields; ++i) {
            if (m_csv.field(i) != QByteArrayView(column))
                continue;
            if (place >= 0) {
                tell(column, QStringLiteral("The header names this column more than once; keep one of them."));
                return -1;
            }
            place = i;
        }
        if (place < 0)
            tell(column, QStringLiteral("This column is missing in the header."));
        return place;
    }

    void take()
    {
        const qint64 told = m_told;
        tellFlaws();
        if (m_csv.fieldCount() != m_fields)
            tell(QLatin1String(),
                QStringLiteral(
                    "The record has %1 fields and the header %2; a comma or a quotation mark is missing or too many.")
                    .arg(m_csv.fieldCount())
                    .arg(m_fields));
        if (m_told > told)
            return;
        const QByteArrayView party = m_csv.field(m_party);
        const QByteArrayView pin = m_csv.field(m_pin);
        if (party.isEmpty())
            tell(partyColumn, QStringLiteral("It must not be empty."));
        else if (!m_parties.insert(party))
            tell(partyColumn, QStringLiteral("The file has this party more than once."));
        if (pin.size() != pinDigits || !std::ranges::all_of(pin, [](char c) { return c >= '0' && c <= '9'; }))
            tell(pinColumn, QStringLiteral("A PIN is five digits, with its zeros in front."));
        if (m_told == told)
            m_sink.row({ QString::fromUtf8(party) }, std::span<const char, pinDigits>(pin.data(), pinDigits));
    }

    void tellFlaws()
    {
        for (const CsvFault &fault : m_csv.faults()) {
            const QLatin1String column = fault.field == m_party ? partyColumn
                : fault.field == m_pin                          ? pinColumn
                                                                : QLatin1String();
            tell(column, describe(fault.flaw));
        }
    }

    void tell(QLatin1String column, const QString &message)
    {
        ++m_told;
        m_sink.fault({ m_name, m_csv.record(), QString(column), message });
    }

    CsvReader m_csv;
    QString m_name;
    const PinTableSink &m_sink;
    KeySet m_parties;
    QStringList m_ignored;
    qsizetype m_fields = 0;
    qsizetype m_party = -1; ///< place of the column
    qsizetype m_pin = -1;
    qint64 m_told = 0;
};

} // namespace

Result<QStringList> readPinTable(const QString &path, const PinTableSink &sink)
{
    QFile file(path);
    const bool isOpen = file.open(QIODevice::ReadOnly | QIODevice::Unbuffered); // no second copy of what is in it
    PinTableReading reading(file, sink);
    if (!isOpen || reading.read() == CsvReader::Step::Unreadable)
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    return reading.ignored();
}

} // namespace caseledger
