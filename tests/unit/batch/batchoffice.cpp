// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/batch/batchoffice.h"

#include "app/demo/demooffice.h"
#include "models/store/papers/papercases.h"

#include <QDir>
#include <QFile>

namespace caseledger::test {

BatchOffice::BatchOffice(int cases)
{
    const auto connection = makeOffice(pathOf("office.db"));
    m_made = fillDemoOffice(*connection, { .cases = cases, .seed = 1, .today = officeDay }).has_value();
}

BatchWish BatchOffice::wish(PaperKind kind, const char *folder, const QStringList &cases) const
{
    BatchWish wish;
    wish.paper.kind = kind;
    wish.paper.asOf = officeDay;
    wish.folder = pathOf(folder);
    if (!cases.isEmpty()) {
        wish.caseList = wish.folder + QLatin1String(".txt");
        writeContent(wish.caseList, cases.join(u'\n').toUtf8() + '\n');
    }
    return wish;
}

QStringList BatchOffice::cases(int count) const
{
    const auto connection = Connection::open(spec());
    const Result<QList<CaseId>> found = connection ? casesAfter(**connection, {}, {}, count) : QList<CaseId>();
    QStringList texts;
    for (const CaseId &id : found.value_or(QList<CaseId>()))
        texts.append(id.text());
    return texts;
}

CaseId idOf(const char *text) { return *CaseId::parse(QString::fromLatin1(text)); }

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool writeContent(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

QList<BatchRow> indexOf(const QString &folder)
{
    QList<QByteArray> lines = bytesOf(folder + QLatin1String("/index.csv")).split('\n');
    if (lines.size() < 2 || lines.takeFirst() != indexHeader() || !lines.takeLast().isEmpty())
        return {};
    QList<BatchRow> rows;
    for (const QByteArray &line : lines) {
        const std::optional<BatchRow> row = rowFromLine(line);
        if (!row)
            return {};
        rows.append(*row);
    }
    return rows;
}

QStringList comparable(const QList<BatchRow> &rows)
{
    QStringList lines;
    for (BatchRow row : rows) {
        row.number = PaperNumber();
        lines.append(QString::fromUtf8(indexLine(row)));
    }
    return lines;
}

QStringList filesIn(const QString &folder, const QString &pattern)
{
    return QDir(folder).entryList({ pattern }, QDir::Files | QDir::Hidden, QDir::Name);
}

bool isWholePdf(const QString &path)
{
    const QByteArray content = bytesOf(path);
    return content.startsWith("%PDF-") && content.trimmed().endsWith("%%EOF");
}

} // namespace caseledger::test
