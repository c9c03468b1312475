// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/requests/jsonreader.h"

#include <QStringDecoder>

#include <string_view>
#include <utility>

namespace caseledger {

namespace {

/// The four hexadecimal digits of an escape; -1 where they are none.
int fourHexDigits(QByteArrayView text)
{
    constexpr qsizetype count = 4;
    int number = 0;
    if (text.size() < count)
        return -1;
    for (const char digit : text.first(count)) {
        const size_t value = std::string_view("0123456789abcdefABCDEF").find(digit);
        if (value == std::string_view::npos)
            return -1;
        number = number * 16 + int(value < 16 ? value : value - 6);
    }
    return number;
}

} // namespace

JsonReader::JsonReader(QByteArrayView text)
    : m_text(text)
    , m_broken(!text.isValidUtf8())
{
    skipBlanks();
}

JsonReader::Kind JsonReader::kind() const
{
    const QByteArrayView rest = m_broken ? QByteArrayView() : m_text.sliced(m_at);
    if (rest.startsWith('"'))
        return Kind::Text;
    if (rest.startsWith('['))
        return Kind::List;
    if (rest.startsWith('{'))
        return Kind::Object;
    if (rest.startsWith("null"))
        return Kind::Null;
    if (rest.startsWith("true"))
        return Kind::True;
    return rest.startsWith("false") ? Kind::False : Kind::Other;
}

bool JsonReader::takeWord()
{
    const Kind word = kind();
    if (word != Kind::Null && word != Kind::True && word != Kind::False)
        return fail();
    m_at += word == Kind::False ? 5 : 4;
    skipBlanks();
    return true;
}

QString JsonReader::key()
{
    const QString name = text();
    return take(':') ? name : QString();
}

QString JsonReader::text()
{
    if (m_broken || m_at >= m_text.size() || m_text[m_at] != '"') {
        fail();
        return {};
    }
    qsizetype end = ++m_at;
    while (end < m_text.size() && m_text[end] != '"')
        end += m_text[end] == '\\' ? 2 : 1;
    if (end >= m_text.size()) {
        fail();
        return {};
    }
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom);
    QString text(decoder.requiredSpace(end - m_at), Qt::Uninitialized); // never too short, so it moves nowhere
    QChar *out = text.data();
    while (m_at < end && !m_broken) {
        qsizetype plain = m_at;
        while (plain < end && m_text[plain] != '\\' && uchar(m_text[plain]) >= 0x20)
            ++plain;
        out = decoder.appendToBuffer(out, m_text.sliced(m_at, plain - m_at));
        m_at = plain;
        if (m_at < end)
            out = appendEscape(out);
    }
    if (m_broken)
        return {};
    text.truncate(out - text.constData());
    ++m_at;
    skipBlanks();
    return text;
}

/// What stands behind a backslash. A half of a pair must have its other half.
QChar *JsonReader::appendEscape(QChar *out)
{
    static constexpr std::string_view signs = "\"\\/bfnrt";
    static constexpr std::u16string_view meanings = u"\"\\/\b\f\n\r\t";
    const auto unit = [this] {
        const bool isEscape = m_text.sliced(m_at).startsWith("\\u");
        const int number = isEscape ? fourHexDigits(m_text.sliced(m_at + 2)) : -1;
        m_at += number < 0 ? 0 : 6;
        return number;
    };
    if (m_text[m_at] != '\\') { // a control character
        fail();
        return out;
    }
    if (const size_t simple = signs.find(m_text[m_at + 1]); simple != std::string_view::npos) {
        m_at += 2;
        *out++ = QChar(meanings[simple]);
        return out;
    }
    const int first = unit();
    const bool isPair = first >= 0xD800 && first < 0xDC00;
    const int second = isPair ? unit() : 0;
    if (first < 0 || (first >= 0xDC00 && first < 0xE000) || (isPair && (second < 0xDC00 || second >= 0xE000))) {
        fail();
        return out;
    }
    *out++ = QChar(char16_t(first));
    if (isPair)
        *out++ = QChar(char16_t(second));
    return out;
}

bool JsonReader::take(char sign)
{
    if (m_broken || m_at >= m_text.size() || m_text[m_at] != sign)
        return fail();
    ++m_at;
    skipBlanks();
    return true;
}

bool JsonReader::begin(char sign)
{
    m_first = true;
    return take(sign);
}

bool JsonReader::next(char end)
{
    if (m_broken)
        return false;
    const bool isEnd = m_at < m_text.size() && m_text[m_at] == end;
    const bool isFirst = std::exchange(m_first, false);
    if (isEnd) {
        ++m_at;
        skipBlanks();
        return false;
    }
    if (isFirst)
        return m_at < m_text.size() || fail();
    return take(',');
}

bool JsonReader::fail()
{
    m_broken = true;
    return false;
}

void JsonReader::skipBlanks()
{
    while (m_at < m_text.size() && std::string_view(" \t\r\n").find(m_text[m_at]) != std::string_view::npos)
        ++m_at;
}

} // namespace caseledger
