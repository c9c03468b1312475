// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tsfile.h"

#include <QFile>
#include <QXmlStreamReader>

namespace caseledger::test {

namespace {

void readTranslation(QXmlStreamReader &reader, Message &message)
{
    message.state = reader.attributes().value(QLatin1String("type")).toString();
    if (!message.counts) {
        message.forms = { reader.readElementText() };
        return;
    }
    while (reader.readNextStartElement())
        message.forms.append(reader.readElementText());
}

Message readMessage(QXmlStreamReader &reader, const QString &context)
{
    Message message { .context = context };
    message.counts = reader.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (reader.readNextStartElement()) {
        if (reader.name() == u"source")
            message.source = reader.readElementText();
        else if (reader.name() == u"extracomment")
            message.remark = reader.readElementText();
        else if (reader.name() == u"translation")
            readTranslation(reader, message);
        else
            reader.skipCurrentElement();
    }
    return message;
}

} // namespace

QString tsPath(Language language) { return QStringLiteral(TRANSLATIONS "/caseledger_%1.ts").arg(code(language)); }

std::optional<QList<Message>> readTs(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<Message> messages;
    QString context;
    QXmlStreamReader reader(&file);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement() && reader.name() == u"name")
            context = reader.readElementText();
        else if (reader.isStartElement() && reader.name() == u"message")
            messages.append(readMessage(reader, context));
    }
    return reader.hasError() ? std::nullopt : std::optional(messages);
}

QList<Message> messagesOf(Language language)
{
    const std::optional<QList<Message>> messages = readTs(tsPath(language));
    if (!messages)
        qFatal("%s cannot be read", qPrintable(tsPath(language)));
    return *messages;
}

std::string nameOf(Language language, const Message &message, const char *fault)
{
    return QStringLiteral("%1 %2 '%3'").arg(code(language), message.context, message.source).toStdString() + fault;
}

} // namespace caseledger::test
