// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/paperstamp.h"

#include "models/documents/barcode.h"
#include "models/documents/layout/typesetter.h"

#include <QCryptographicHash>
#include <QStringEncoder>
#include <QtEndian>

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype digestSigns = 64;
constexpr qsizetype digestSignsInCode = 10;
constexpr QLatin1String codeWord("CASELEDGER");

/// What a digest is made of: numbers as four bytes each and lengths before texts, so that nothing can run into what
/// follows it. Its room is kept from page to page.
class DigestText
{
public:
    void add(qint32 number) { qToLittleEndian(number, grown(sizeof number)); }
    void addMm(qreal mm) { add(qint32(qRound(mm * 100))); } // a hundredth: no printer is finer, no rounding is coarser
    void add(QPointF point)
    {
        addMm(point.x());
        addMm(point.y());
    }
    void add(QRectF rect)
    {
        add(rect.topLeft());
        add(rect.bottomRight());
    }
    void add(const QString &text)
    {
        const qsizetype lengthAt = m_size;
        add(qint32());
        const qsizetype from = m_size;
        const char *end = m_utf8.appendToBuffer(grown(m_utf8.requiredSpace(text.size())), text);
        m_size = end - m_bytes.constData();
        qToLittleEndian(qint32(m_size - from), m_bytes.data() + lengthAt);
    }
    void clear() { m_size = 0; }
    QByteArrayView bytes() const { return { m_bytes.constData(), m_size }; }

private:
    char *grown(qsizetype by)
    {
        if (m_size + by > m_bytes.size())
            m_bytes.resize(2 * (m_size + by));
        m_size += by;
        return m_bytes.data() + m_size - by;
    }

    QStringEncoder m_utf8 { QStringEncoder::Utf8 };
    QByteArray m_bytes;
    qsizetype m_size = 0; ///< of what counts
};

void add(DigestText &digest, const Page &page)
{
    digest.add(QRectF(QPointF(), page.sizeMm));
    digest.add(qint32(page.texts.size()));
    for (const TextItem &item : page.texts) {
        digest.add(item.rect);
        digest.add(qint32(item.style));
        digest.add(item.text);
    }
    digest.add(qint32(page.lines.size()));
    for (const LineItem &line : page.lines) {
        digest.add(line.from);
        digest.add(line.to);
        digest.addMm(line.widthMm);
    }
    digest.add(qint32(page.boxes.size()));
    for (const BoxItem &box : page.boxes) {
        digest.add(box.rect);
        digest.add(qint32(qRound(box.grey * 100)));
    }
}

QString withoutDashes(const PaperNumber &number) { return number.text().remove(u'-'); }

bool isHexadecimal(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'0' && c <= u'9') || (c >= u'A' && c <= u'F'); });
}

/// On the first page the code and beside it the number, on the others the number alone. The number stands at the top of
/// the place, in one line with the words of the footer.
void draw(Page &page, const PaperStamp &stamp, bool withCode)
{
    constexpr qreal gapMm = 3; // what code and number leave free, by halves
    QRectF numberRect = page.numberPlace;
    if (withCode) {
        const qreal side = numberRect.height();
        const QRectF square(numberRect.left() + gapMm, numberRect.top(), side, side);
        const std::vector<BoxItem> boxes = qrCode(stampText(stamp), square);
        page.boxes.insert(page.boxes.end(), boxes.begin(), boxes.end());
        numberRect.setLeft(square.right());
    }
    numberRect.setHeight(typeSize(TextStyle::Small).heightMm());
    page.texts.push_back({ .rect = numberRect,
        .text = stamp.number.text(),
        .style = TextStyle::Small,
        .role = TextRole::Footer,
        .align = withCode ? Qt::AlignLeft : Qt::AlignHCenter });
}

} // namespace

QString digestOf(const std::vector<Page> &pages)
{
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    DigestText digest;
    for (const Page &page : pages) {
        digest.clear();
        add(digest, page);
        hash.addData(digest.bytes());
    }
    return QString::fromLatin1(hash.result().toHex());
}

PaperStamp stamp(std::vector<Page> &pages, const PaperNumber &number)
{
    const PaperStamp stamp { number, digestOf(pages) };
    for (size_t i = 0; i < pages.size(); ++i)
        draw(pages[i], stamp, i == 0);
    return stamp;
}

QString stampText(const PaperStamp &stamp)
{
    return codeWord + u' ' + withoutDashes(stamp.number) + u' '
        + stamp.digest.first(std::min(stamp.digest.size(), digestSignsInCode)).toUpper();
}

std::optional<PaperStamp> parseStamp(QStringView text)
{
    if (const std::optional<PaperNumber> number = PaperNumber::parse(text))
        return PaperStamp { *number, {} };
    const QString capitals = text.toString().simplified().toUpper();
    const QStringList parts = capitals.split(u' ');
    if (parts.size() != 3 || parts.at(0) != codeWord || !isHexadecimal(parts.at(2)))
        return std::nullopt;
    if (parts.at(2).size() != digestSignsInCode && parts.at(2).size() != digestSigns)
        return std::nullopt;
    const std::optional<PaperNumber> number = PaperNumber::parse(parts.at(1));
    if (!number)
        return std::nullopt;
    return PaperStamp { *number, parts.at(2).toLower() };
}

} // namespace caseledger
