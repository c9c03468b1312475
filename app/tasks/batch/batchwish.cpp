// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchwish.h"

#include "app/tasks/batch/batch.h"
#include "app/tasks/papers.h"
#include "models/store/connection.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>

namespace caseledger {

namespace {

QJsonValue hashOf(const QString &text)
{
    if (text.isEmpty())
        return QJsonValue::Null;
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex());
}

QJsonValue dayOf(QDate day) { return day.isValid() ? QJsonValue(day.toString(Qt::ISODate)) : QJsonValue::Null; }

template <class Value>
QJsonValue codeOr(const std::optional<Value> &value, QLatin1String (*codeOf)(Value))
{
    return value ? QJsonValue(codeOf(*value)) : QJsonValue::Null;
}

} // namespace

Result<> checkWish(const BatchWish &wish)
{
    if (wish.keepContent && wish.chunk > 0)
        return failure(Error::Kind::Usage,
            QStringLiteral("papers are kept byte for byte only where each has a file: leave out either of the two"));
    if (wish.folder.isEmpty())
        return failure(Error::Kind::Usage, QStringLiteral("no folder is named for the papers"));
    return checkPeriod(wish.paper);
}

QByteArray wishText(const DatabaseSpec &spec, const BatchWish &wish, const BatchCases &cases)
{
    const PaperWish &paper = wish.paper;
    QJsonObject text {
        { QStringLiteral("kind"), code(paper.kind) },
        { QStringLiteral("for"), codeOr<Role>(paper.role, roleCode) },
        { QStringLiteral("from"), dayOf(paper.period.first) },
        { QStringLiteral("to"), dayOf(paper.period.last) },
        { QStringLiteral("as_of"), dayOf(paper.asOf) },
        { QStringLiteral("language"), codeOr<Language>(paper.language, code) },
        { QStringLiteral("override"), hashOf(wish.overrideReason) },
        { QStringLiteral("preprinted"), paper.stock == CouponStock::Preprinted },
        { QStringLiteral("nudge_right"), wish.nudgeMm.x() },
        { QStringLiteral("nudge_down"), wish.nudgeMm.y() },
        { QStringLiteral("cases"),
            cases.isList() ? QJsonValue(QString::fromLatin1(cases.list().digest())) : QJsonValue::Null },
        { QStringLiteral("office"), hashOf(wish.office) },
        { QStringLiteral("last_payment_from"), dayOf(wish.lastPayment.first) },
        { QStringLiteral("last_payment_to"), dayOf(wish.lastPayment.last) },
        { QStringLiteral("chunk"), wish.chunk },
        { QStringLiteral("keep"), wish.keepContent },
        { QStringLiteral("database"), hashOf(QFileInfo(spec.path).canonicalFilePath()) },
    };
    if (!wish.reason.isEmpty()) // so that batches from before there were reasons go on
        text.insert(QStringLiteral("reason"), hashOf(wish.reason));
    return QJsonDocument(text).toJson(QJsonDocument::Compact) + '\n';
}

QDate dayOfBatch(const QString &folder)
{
    QFile file(folder + QLatin1String("/batch.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject asked = QJsonDocument::fromJson(file.readAll()).object();
    return QDate::fromString(asked.value(QLatin1String("as_of")).toString(), Qt::ISODate);
}

} // namespace caseledger
