// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tsfile.h"

#include <QFile>
#include <QJsonDocument>
#include <QRegularExpression>
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
        else if (reader.name() == u"comment")
            message.kind = reader.readElementText();
        else if (reader.name() == u"translation")
            readTranslation(reader, message);
        else
            reader.skipCurrentElement();
    }
    return message;
}

} // namespace

QString tsPath(Language language, Words whose)
{
    const QLatin1String name = whose == Words::Papers ? QLatin1String("caseledger") : QLatin1String("window");
    return QStringLiteral(TRANSLATIONS "/%1_%2.ts").arg(name, code(language));
}

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

QList<Message> messagesOf(Language language, Words whose)
{
    const std::optional<QList<Message>> messages = readTs(tsPath(language, whose));
    if (!messages)
        qFatal("%s cannot be read", qPrintable(tsPath(language, whose)));
    return *messages;
}

QStringList placesOf(const QString &text)
{
    static const QRegularExpression place(QStringLiteral("%(\\d+|n)"));
    QStringList places;
    for (auto match = place.globalMatch(text); match.hasNext();)
        places.append(match.next().captured());
    places.sort();
    return places;
}

bool saysOneNumber(Language language, qsizetype form)
{
    switch (language) {
    case Language::Arabic:
        return form < 3; // none, one, two
    case Language::English:
    case Language::Italian:
        return form == 0;
    case Language::Bengali:
    case Language::Korean:
        break;
    }
    return false;
}

qsizetype pluralsOf(Language language)
{
    switch (language) {
    case Language::Arabic:
        return 6;
    case Language::Korean:
        return 1;
    case Language::English:
    case Language::Italian:
    case Language::Bengali:
        break;
    }
    return 2;
}

QChar::Script scriptOf(Language language)
{
    switch (language) {
    case Language::Arabic:
        return QChar::Script_Arabic;
    case Language::Bengali:
        return QChar::Script_Bengali;
    case Language::Korean:
        return QChar::Script_Hangul;
    case Language::English:
    case Language::Italian:
        break;
    }
    return QChar::Script_Latin;
}

bool isControl(QChar character)
{
    const char16_t unit = character.unicode();
    return character.category() == QChar::Other_Control || unit == 0x061C || unit == 0x200E || unit == 0x200F
        || (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2060 && unit <= 0x2069) || unit == 0xFEFF;
}

QJsonArray glossary()
{
    QFile file(QStringLiteral(TRANSLATIONS "/glossary.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the glossary cannot be read");
    return QJsonDocument::fromJson(file.readAll()).array();
}

bool matches(const QString &pattern, const QString &text)
{
    const QRegularExpression expression(
        pattern, QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    if (!expression.isValid())
        qFatal("no regular expression: %s", qPrintable(pattern));
    return expression.match(text).hasMatch();
}

std::string nameOf(Language language, const Message &message, const char *fault)
{
    return QStringLiteral("%1 %2 '%3'").arg(code(language), message.context, message.source).toStdString() + fault;
}

} // namespace caseledger::test
