// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/server/bareserver.h"

#include "models/store/engine/engine.h"
#include "tests/bench/server/benchoffice.h"

#include <QRegularExpression>
#include <QtEndian>

#include <vector>

namespace caseledger::bench {

namespace {

constexpr int binary = 1;

ServerAnswer checked(ServerAnswer answer, const QByteArray &what)
{
    const ExecStatusType status = PQresultStatus(answer.get());
    if (status != PGRES_COMMAND_OK && status != PGRES_TUPLES_OK)
        giveUp({ Error::Kind::Database,
            QStringLiteral("%1, by libpq alone: %2")
                .arg(QLatin1String(what), QString::fromUtf8(PQresultErrorMessage(answer.get()))) });
    return answer;
}

/// Touches every value, as whoever reads an answer does.
void readThrough(const PGresult *answer)
{
    qint64 bytes = 0;
    for (int row = 0; row < PQntuples(answer); ++row) {
        for (int column = 0; column < PQnfields(answer); ++column)
            bytes += PQgetlength(answer, row, column) + (PQgetvalue(answer, row, column) != nullptr ? 1 : 0);
    }
    volatile qint64 kept = bytes;
    Q_UNUSED(kept)
}

} // namespace

BareServer::BareServer(const ServerAddress &server, const ServerLogin::Credentials &worker)
    : m_link(sure(openServerLink(server, worker)))
{ }

void BareServer::script(const QByteArray &name)
{
    const QByteArray text = textOf(Dialect::PostgreSql, name.constData()).toUtf8();
    checked(ServerAnswer(PQexec(m_link.get(), text.constData())), name);
}

const BareServer::Prepared &BareServer::prepared(const QByteArray &name)
{
    Prepared &known = m_prepared[name];
    if (!known.name.isEmpty())
        return known;
    static const QRegularExpression comment(QStringLiteral("--[^\n]*"));
    static const QRegularExpression parameter(QStringLiteral("(?<![:\\w]):([a-z_0-9]+)"));
    QString text = textOf(Dialect::PostgreSql, name.constData()).remove(comment);
    for (auto match = parameter.match(text); match.hasMatch(); match = parameter.match(text)) {
        const QByteArray found = match.captured(1).toLatin1();
        if (!known.parameters.contains(found))
            known.parameters.append(found);
        text.replace(
            match.capturedStart(), match.capturedLength(), u'$' + QString::number(known.parameters.indexOf(found) + 1));
    }
    known.name = name;
    checked(ServerAnswer(PQprepare(m_link.get(), name.constData(), text.toUtf8().constData(), 0, nullptr)), name);
    return known;
}

ServerAnswer BareServer::run(const QByteArray &name, const QList<BareParameter> &parameters)
{
    const Prepared &statement = prepared(name);
    std::vector<const char *> values;
    std::vector<int> lengths;
    std::vector<int> formats;
    for (const QByteArray &wanted : statement.parameters) {
        const auto given = std::ranges::find(parameters, wanted, &BareParameter::name);
        Q_ASSERT(given != parameters.end());
        values.push_back(given->value.isNull() ? "" : given->value.constData());
        lengths.push_back(int(given->value.size()));
        formats.push_back(given->isBytes ? binary : 0);
    }
    ServerAnswer answer = checked(ServerAnswer(PQexecPrepared(m_link.get(), statement.name.constData(),
                                      int(values.size()), values.data(), lengths.data(), formats.data(), binary)),
        name);
    readThrough(answer.get());
    return answer;
}

ServerAnswer BareServer::ask(const char *text, const QList<QByteArray> &values)
{
    std::vector<const char *> given;
    for (const QByteArray &value : values)
        given.push_back(value.constData());
    return checked(ServerAnswer(PQexecParams(
                       m_link.get(), text, int(given.size()), nullptr, given.data(), nullptr, nullptr, binary)),
        text);
}

QByteArray textAt(const ServerAnswer &answer, int column, int row)
{
    if (row >= PQntuples(answer.get()))
        return {};
    return { PQgetvalue(answer.get(), row, column), PQgetlength(answer.get(), row, column) };
}

qint64 numberAt(const ServerAnswer &answer, int column, int row)
{
    const QByteArray bytes = textAt(answer, column, row);
    switch (bytes.size()) {
    case 2:
        return qFromBigEndian<qint16>(bytes.constData());
    case 4:
        return qFromBigEndian<qint32>(bytes.constData());
    case 8:
        return qFromBigEndian<qint64>(bytes.constData());
    default:
        return 0;
    }
}

} // namespace caseledger::bench
