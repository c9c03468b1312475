// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/imports/sealedpins.h"

#include "models/imports/keyset.h"

#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace caseledger {

namespace {

constexpr const char *headLine = "caseledger sealed pins 1\n";
constexpr qint64 longestLine = 16'384; ///< bytes: a reference of 4,096 that is all encoded, and the boxes
constexpr qsizetype keyIdDigits = 16;

QByteArray fieldsOf(const SealedPin &pin) { return ' ' + pin.key.text.toLatin1() + ' ' + pin.box.toBase64(); }

std::optional<PartyRef> partyIn(const QByteArray &field)
{
    const QByteArray bytes = QByteArray::fromPercentEncoding(field);
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString text = decoder(bytes);
    if (text.isEmpty() || decoder.hasError() || bytes.toPercentEncoding() != field)
        return std::nullopt;
    return PartyRef { text };
}

std::optional<SealedPin> pinIn(const QByteArray &key, const QByteArray &box)
{
    const auto isDigit = [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); };
    const auto bytes = QByteArray::fromBase64Encoding(box, QByteArray::AbortOnBase64DecodingErrors);
    if (key.size() != keyIdDigits || !std::ranges::all_of(key, isDigit) || !bytes
        || bytes.decoded.size() != SealedPin::size)
        return std::nullopt;
    return SealedPin { .key = { QString::fromLatin1(key) }, .box = bytes.decoded };
}

/// A line without its end, whichever system's.
QByteArray withoutEnd(QByteArray line)
{
    if (line.endsWith('\n'))
        line.chop(line.endsWith("\r\n") ? 2 : 1);
    return line;
}

class SealedPinsReading
{
public:
    SealedPinsReading(QFile &file, const SealedPinsSink &sink)
        : m_file(file)
        , m_name(QFileInfo(file).fileName())
        , m_sink(sink)
    { }

    Result<SealedPinsSummary> read()
    {
        if (const QString fault = faultOfWhole(); !fault.isEmpty() && m_file.error() == QFile::NoError) {
            tell(0, QLatin1String(), fault);
            return m_summary;
        }
        m_file.seek(0);
        m_file.readLine();
        for (qint64 record = 2; record < m_lines && !m_summary.stopped; ++record)
            take(record, withoutEnd(m_file.readLine(longestLine)));
        if (m_file.error() != QFile::NoError)
            return failure(
                Error::Kind::Failed, QStringLiteral("%1 cannot be read: %2.").arg(m_name, m_file.errorString()));
        return m_summary;
    }

private:
    /// Goes through all of it once. What is wrong with the file as a whole; empty where nothing is.
    QString faultOfWhole()
    {
        if (withoutEnd(m_file.readLine(longestLine)) + '\n' != headLine)
            return QStringLiteral(
                "The file is of another version than this program reads; make it with the `seal` of this version.");
        QCryptographicHash hash(QCryptographicHash::Blake2b_256);
        hash.addData(headLine);
        QByteArray last;
        for (m_lines = 1; !m_file.atEnd() && m_file.error() == QFile::NoError; ++m_lines) {
            if (m_lines > 1)
                hash.addData(last + '\n');
            last = withoutEnd(m_file.readLine(longestLine));
        }
        const QByteArray end = "end " + QByteArray::number(m_lines - 2) + ' ' + hash.result().toHex();
        return last == end ? QString()
                           : QStringLiteral("The file is not whole, or was altered: its last line does not fit the "
                                            "others; take another copy of it.");
    }

    void take(qint64 record, const QByteArray &line)
    {
        const QList<QByteArray> fields = line.split(' ');
        const qint64 told = m_told;
        SealedPinRow row;
        if (fields.size() != 3 && fields.size() != 5)
            tell(record, QLatin1String(), QStringLiteral("The line has not the fields of a sealed PIN."));
        else
            row = rowOf(record, fields);
        if (m_told > told)
            ++m_summary.faultyRows;
        else if (m_sink.row(record, row) == Reading::Stop)
            m_summary.stopped = true;
    }

    SealedPinRow rowOf(qint64 record, const QList<QByteArray> &fields)
    {
        SealedPinRow row;
        const auto party = partyIn(fields.at(0));
        if (!party)
            tell(record, QLatin1String("party_ref"), QStringLiteral("This is no reference of a party."));
        else if (!m_parties.insert(fields.at(0)))
            tell(record, QLatin1String("party_ref"), QStringLiteral("The file has this party more than once."));
        row.party = party.value_or(PartyRef());
        const auto office = pinIn(fields.at(1), fields.at(2));
        if (!office)
            tell(record, QLatin1String("box"), QStringLiteral("This is no sealed PIN."));
        row.office = office.value_or(SealedPin());
        if (fields.size() == 5 && !(row.escrow = pinIn(fields.at(3), fields.at(4))))
            tell(record, QLatin1String("escrow_box"), QStringLiteral("This is no sealed PIN."));
        return row;
    }

    void tell(qint64 record, QLatin1String column, const QString &message)
    {
        ++m_told;
        if (m_sink.fault({ m_name, record, QString(column), message }) == Reading::Stop)
            m_summary.stopped = true;
    }

    QFile &m_file;
    QString m_name;
    const SealedPinsSink &m_sink;
    KeySet m_parties;
    SealedPinsSummary m_summary;
    qint64 m_lines = 0; ///< of the whole file, the last one too
    qint64 m_told = 0;
};

} // namespace

QByteArray SealedPinsText::head() { return counted(headLine); }

QByteArray SealedPinsText::line(const SealedPinRow &row)
{
    ++m_parties;
    const QByteArray escrow = row.escrow ? fieldsOf(*row.escrow) : QByteArray();
    return counted(row.party.text.toUtf8().toPercentEncoding() + fieldsOf(row.office) + escrow + '\n');
}

QByteArray SealedPinsText::end() const
{
    return "end " + QByteArray::number(m_parties) + ' ' + m_hash.result().toHex() + '\n';
}

QByteArray SealedPinsText::counted(const QByteArray &line)
{
    m_hash.addData(line);
    return line;
}

Result<SealedPinsSummary> readSealedPins(const QString &path, const SealedPinsSink &sink)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Error::Kind::Failed,
            QStringLiteral("%1 cannot be read: %2.").arg(QFileInfo(path).fileName(), file.errorString()));
    return SealedPinsReading(file, sink).read();
}

} // namespace caseledger
