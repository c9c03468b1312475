// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/engine/serverstatement.h"

#include "models/store/engine/serverengine.h"

#include <QDate>
#include <QtEndian>

namespace caseledger {

namespace {

constexpr const char *rowsAtOnce = "500"; ///< of an answer that is read in steps

/// The types whose answers are read (PostgreSQL 15, catalogue pg_type); any other spoils the row.
enum Type : Oid {
    Bool = 16,
    Bytes = 17,
    Name = 19,
    Int8 = 20,
    Int2 = 21,
    Int4 = 23,
    Text = 25,
    Unknown = 705,
    Day = 1082
};

template <class Number>
QVariant number(const char *bytes)
{
    return QVariant(qlonglong(qFromBigEndian<Number>(bytes)));
}

/// Days lie as a count from the year 2000 on.
QVariant day(const char *bytes)
{
    const QDate value = QDate(2000, 1, 1).addDays(qFromBigEndian<qint32>(bytes));
    return QVariant(value.toString(Qt::ISODate));
}

/// The highest $n of a text.
int parametersIn(const QString &text)
{
    int highest = 0;
    for (qsizetype i = text.indexOf(u'$'); i >= 0; i = text.indexOf(u'$', i + 1)) {
        int number = 0;
        for (qsizetype digit = i + 1; digit < text.size() && text[digit].isDigit(); ++digit)
            number = number * 10 + text[digit].digitValue();
        highest = std::max(highest, number);
    }
    return highest;
}

} // namespace

ServerStatement::ServerStatement(ServerEngine &engine, QString text)
    : m_engine(engine)
    , m_text(std::move(text))
    , m_values(size_t(parametersIn(m_text)))
{
    m_isPrepared = !m_engine.nameOf(m_text, m_fault).isEmpty();
}

void ServerStatement::bind(int place, const QVariant &value)
{
    Value &kept = m_values.at(size_t(place));
    kept.isNull = value.isNull();
    kept.isBinary = value.typeId() == QMetaType::QByteArray;
    kept.bytes = kept.isBinary ? value.toByteArray() : value.toString().toUtf8();
}

PGresult *ServerStatement::execute(const QByteArray &text, const QByteArray &name)
{
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const Value &value : m_values) {
        values.push_back(value.isNull ? nullptr : value.bytes.constData());
        lengths.push_back(int(value.bytes.size()));
        formats.push_back(value.isBinary ? 1 : 0);
    }
    const int count = int(m_values.size());
    constexpr int binary = 1;
    if (!name.isEmpty())
        return PQexecPrepared(
            m_engine.link(), name.constData(), count, values.data(), lengths.data(), formats.data(), binary);
    return PQexecParams(
        m_engine.link(), text.constData(), count, nullptr, values.data(), lengths.data(), formats.data(), binary);
}

/// Takes an answer in; false where it is a fault.
bool ServerStatement::take(PGresult *answer)
{
    m_answer.reset(answer);
    m_row = -1;
    m_fault = faultOf(m_engine.link(), answer);
    if (m_fault.isNone() && m_columns < 0)
        m_columns = PQnfields(answer);
    return m_fault.isNone();
}

bool ServerStatement::start(Reading reading)
{
    finish();
    if (reading == Reading::InSteps && PQtransactionStatus(m_engine.link()) == PQTRANS_INTRANS)
        return openCursor();
    const QByteArray name = m_engine.nameOf(m_text, m_fault);
    return !name.isEmpty() && take(execute({}, name));
}

bool ServerStatement::openCursor()
{
    m_cursor = "c" + QByteArray::number(m_engine.nextCursor());
    const bool isOpen = take(execute("DECLARE " + m_cursor + " NO SCROLL CURSOR FOR " + m_text.toUtf8(), {}));
    m_columns = -1; // of the answer to DECLARE
    if (!isOpen)
        m_cursor.clear();
    return isOpen && fetch();
}

bool ServerStatement::fetch()
{
    const QByteArray text = "FETCH FORWARD " + QByteArray(rowsAtOnce) + " FROM " + m_cursor;
    constexpr int binary = 1;
    return take(PQexecParams(m_engine.link(), text.constData(), 0, nullptr, nullptr, nullptr, nullptr, binary));
}

bool ServerStatement::next()
{
    if (!m_answer)
        return false;
    if (++m_row < PQntuples(m_answer.get()))
        return true;
    if (m_cursor.isEmpty() || PQntuples(m_answer.get()) == 0 || !fetch())
        return false;
    m_row = 0;
    return PQntuples(m_answer.get()) > 0;
}

QVariant ServerStatement::value(int column) const
{
    const PGresult *answer = m_answer.get();
    if (!answer || column >= PQnfields(answer) || PQgetisnull(answer, m_row, column) != 0)
        return {};
    const char *bytes = PQgetvalue(answer, m_row, column);
    const int length = PQgetlength(answer, m_row, column);
    switch (PQftype(answer, column)) {
    case Bool:
        return QVariant(qlonglong(*bytes != 0 ? 1 : 0));
    case Int2:
        return number<qint16>(bytes);
    case Int4:
        return number<qint32>(bytes);
    case Int8:
        return number<qint64>(bytes);
    case Text:
    case Name:
    case Unknown:
        return QVariant(QString::fromUtf8(bytes, length));
    case Bytes:
        return QVariant(QByteArray(bytes, length));
    case Day:
        return day(bytes);
    default:
        return {};
    }
}

QString ServerStatement::columnName(int column) const
{
    return m_answer ? QString::fromUtf8(PQfname(m_answer.get(), column)) : QString();
}

qint64 ServerStatement::rowsWritten() const
{
    return m_answer ? QByteArray(PQcmdTuples(m_answer.get())).toLongLong() : 0;
}

void ServerStatement::finish()
{
    if (!m_cursor.isEmpty() && PQtransactionStatus(m_engine.link()) == PQTRANS_INTRANS)
        ServerAnswer(PQexec(m_engine.link(), ("CLOSE " + m_cursor).constData()));
    m_cursor.clear();
    m_answer.reset();
    m_row = -1;
}

} // namespace caseledger
