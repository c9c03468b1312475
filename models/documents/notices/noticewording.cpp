// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/noticewording.h"

#include "models/documents/notices/noticetexts.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace caseledger {

namespace {

constexpr qint64 mostBytes = 256 * 1024;
constexpr Language allLanguages[] { Language::English, Language::Arabic, Language::Italian, Language::Bengali,
    Language::Korean };

/// What is wrong with a file: one line, its line number within. Never quotes the file's text but for a key.
struct Fault
{
    QString message;
};
template <class T = void>
using Checked = tl::expected<T, Fault>;

tl::unexpected<Fault> fault(const QString &message) { return tl::unexpected<Fault>(Fault { message }); }

tl::unexpected<Fault> faultAt(int line, const QString &message)
{
    return fault(QStringLiteral("line %1: %2").arg(line).arg(message));
}

QString fileName(Notice notice, Language language)
{
    return nameOf(notice) + u'.' + code(language) + QLatin1String(".txt");
}

/// %1 ... %9 and %n, each once, in order.
QStringList placeholders(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("%[1-9n]"));
    QStringList found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

/// Controls, and marks that turn the direction of writing: values are fenced by the program.
bool isForbidden(QChar c)
{
    const char16_t u = c.unicode();
    return c.category() == QChar::Other_Control || (u >= 0x202a && u <= 0x202e) || (u >= 0x2066 && u <= 0x2069)
        || u == 0x200e || u == 0x200f || u == 0x061c || u == 0xfeff || u == 0xfffd;
}

/// A tag such as <b> or an entity such as &nbsp; would be printed as it stands.
bool hasMarkup(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral("</?[A-Za-z!]|&#?[A-Za-z0-9]+;"));
    return pattern.match(text).hasMatch();
}

/// A text may grow in another language, but must find room on the paper: some stand in a narrow place.
qsizetype longest(const NoticeText &text)
{
    const auto length = qsizetype(std::string_view(text.source).size());
    if (text.key == "title")
        return length + 48;
    if (text.key.starts_with("about."))
        return length + 60;
    for (const std::string_view narrow : { "column.", "row.", "can.", "code.", "sum.family", "month" }) {
        if (text.key.starts_with(narrow))
            return length + 16;
    }
    return 2 * length + 40;
}

Checked<> checkText(const NoticeText &builtIn, const QString &text, int line)
{
    if (text.isEmpty())
        return faultAt(line, QStringLiteral("there is no text; write one or take the line out"));
    if (std::ranges::any_of(text, isForbidden))
        return faultAt(line, QStringLiteral("controls or direction marks; take them out"));
    if (hasMarkup(text))
        return faultAt(line, QStringLiteral("a tag or an entity; write plain text"));
    const QStringList wanted = placeholders(QString::fromUtf8(builtIn.source));
    if (placeholders(text) != wanted) {
        return faultAt(line,
            wanted.isEmpty() ? QStringLiteral("the text takes no place-holder")
                             : QStringLiteral("the text needs just these place-holders: ") + wanted.join(u' '));
    }
    if (text.size() > longest(builtIn))
        return faultAt(line, QStringLiteral("the text is too long; at most %1 signs").arg(longest(builtIn)));
    return {};
}

Checked<QString> decoded(const QByteArray &bytes)
{
    QStringDecoder decoder(
        QStringDecoder::Utf8, QStringConverter::Flag::Stateless); // half a letter at the end is a fault
    const QString text = decoder.decode(bytes);
    if (decoder.hasError())
        return fault(QStringLiteral("it is no UTF-8; save it as UTF-8"));
    return text;
}

Checked<QByteArray> bytesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fault(QStringLiteral("it cannot be read; see to its rights"));
    if (file.size() > mostBytes)
        return fault(QStringLiteral("it is larger than 256 kB; a wording is a few pages of text"));
    return file.readAll();
}

using Texts = std::map<QByteArray, QString>; ///< by English source text

Checked<> addLine(Texts &texts, Notice notice, const QString &line, int number)
{
    const qsizetype equals = line.indexOf(u'=');
    if (equals < 0)
        return faultAt(number, QStringLiteral("no key; write it as: key = text"));
    const QByteArray key = line.first(equals).trimmed().toUtf8();
    const std::span<const NoticeText> known = textsOf(notice);
    const auto builtIn
        = std::ranges::find(known, std::string_view(key.constData(), size_t(key.size())), &NoticeText::key);
    if (builtIn == known.end())
        return faultAt(number, QStringLiteral("the key is not known; the template names all keys"));
    const QString text = line.sliced(equals + 1).trimmed();
    if (const Checked<> sound = checkText(*builtIn, text, number); !sound)
        return sound;
    if (!texts.emplace(builtIn->source, text).second)
        return faultAt(number, QStringLiteral("the key stands there a second time; take one out"));
    return {};
}

Checked<Texts> textsIn(const QString &content, Notice notice)
{
    Texts texts;
    int number = 0;
    for (const QString &line : content.split(u'\n')) {
        ++number;
        const QString plain = line.trimmed();
        if (plain.isEmpty() || plain.startsWith(u'#'))
            continue;
        if (const Checked<> added = addLine(texts, notice, plain, number); !added)
            return tl::unexpected(added.error());
    }
    return texts;
}

Checked<Texts> read(const QString &path, Notice notice)
{
    return bytesOf(path).and_then(decoded).and_then(
        [notice](const QString &content) { return textsIn(content, notice); });
}

/// Names that begin like a notice's file and are none: most likely a slip.
QStringList strangers(const QDir &folder)
{
    QStringList names = folder.entryList({ QStringLiteral("*-notice.*") }, QDir::Files, QDir::Name);
    for (const Notice notice : allNotices) {
        for (const Language language : allLanguages)
            names.removeAll(fileName(notice, language));
    }
    return names;
}

/// The built-in text with its place-holders. Of a text with plurals the form for many: an office's wording has one.
QString builtIn(const NoticeText &text, Notice notice, const Phrasebook &book)
{
    constexpr int many = 987654311; // eleven: "many" in every language that papers come in
    const bool counts = std::string_view(text.source).find("%n") != std::string_view::npos;
    QString words = book.translate(contextOf(notice), text.source, counts ? many : -1);
    return counts ? words.replace(QString::number(many), QLatin1String("%n")) : words;
}

} // namespace

WordingRead readNoticeWording(const QString &folder)
{
    WordingRead read;
    if (folder.isEmpty())
        return read;
    const QDir dir(folder);
    if (!dir.exists()) {
        read.problems.append(QStringLiteral(
            "The folder of the notices' own wording is not there; set notice_folder anew, or empty it."));
        return read;
    }
    for (const Notice notice : allNotices) {
        for (const Language language : allLanguages) {
            const QString name = fileName(notice, language);
            if (!dir.exists(name))
                continue;
            Checked<Texts> texts = caseledger::read(dir.filePath(name), notice);
            if (!texts) {
                read.problems.append(QStringLiteral("%1 is not used: %2. The built-in text is printed.")
                                         .arg(name, texts.error().message));
                continue;
            }
            for (auto &[source, text] : *texts)
                read.wording.texts.insert_or_assign({ language, source }, std::move(text));
        }
    }
    for (const QString &name : strangers(dir))
        read.problems.append(
            QStringLiteral("%1 is not used: its name is not of the form access-notice.ar.txt.").arg(name));
    return read;
}

QString noticeTemplate(const QString &notice, Language language)
{
    const auto known = std::ranges::find(allNotices, notice, nameOf);
    if (known == std::end(allNotices))
        return {};
    const Phrasebook book(language);
    QString lines = QLatin1String("# ") + fileName(*known, language)
        + QLatin1String(": the texts of a notice. Lines that stay as they are can go; keep %1, %2, %n.\n");
    for (const NoticeText &text : textsOf(*known))
        lines += QLatin1String(text.key.data(), qsizetype(text.key.size())) + QLatin1String(" = ")
            + builtIn(text, *known, book) + u'\n';
    return lines;
}

} // namespace caseledger
