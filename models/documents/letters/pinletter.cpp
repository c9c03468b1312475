// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/letters/pinletter.h"

#include "models/documents/barcode.h"
#include "models/documents/layout/linewriter.h"
#include "models/documents/layout/paperhead.h"
#include "models/documents/letters/pintexts.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr PaperFrame paper;
constexpr qreal textBottomMm = 202;
constexpr QRectF safetyPlace(paper.leftMm, 204, 125, 57);
constexpr QRectF captionPlace(142, 202.6, 61.2, 7.6);
constexpr QRectF framePlace(142, 210.5, 61.2, 25);
constexpr QRectF barcodePlace(140, 241, 63.2, 13);
constexpr QRectF numberPlace(140, 254.5, 63.2, 5);
constexpr qreal paragraphGapMm = 0.9;
constexpr qreal bulletMm = 4;
constexpr qreal paddingMm = 3;
constexpr qreal partGapMm = 2.5; ///< between the languages
constexpr QRectF markPlace(paper.leftMm, 150, paper.rightMm - paper.leftMm, 52);

/// What one language of the letter is written with.
struct Part
{
    const PaperWords &words;
    const Office &office;
    const Typesetter &type;

    QString own(const char *source, const QStringList &values = {}) const { return words.said(source, values).text; }
    bool isMirrored() const { return words.book().direction() == Qt::RightToLeft; }
    Qt::Alignment leading() const { return isMirrored() ? Qt::AlignRight : Qt::AlignLeft; }
};

/// Paragraphs one below the other.
class Column
{
public:
    Column(const Part &part, Page &page, QRectF place)
        : m_part(part)
        , m_page(page)
        , m_place(place)
        , m_y(place.top())
    { }

    void write(const QString &text, TextStyle style = TextStyle::Body, TextRole role = TextRole::Label)
    {
        put(m_place, text, style, role);
    }
    void listed(const QString &text)
    {
        const qreal top = m_y;
        const bool mirrored = m_part.isMirrored();
        put(mirrored ? m_place.adjusted(0, 0, -bulletMm, 0) : m_place.adjusted(bulletMm, 0, 0, 0), text,
            TextStyle::Body, TextRole::Label);
        LineWriter bullet(m_page, QRectF(mirrored ? m_place.right() - bulletMm : m_place.left(), top, bulletMm, 0),
            m_part.words.book().direction());
        bullet.write(QStringLiteral("\u2022"), TextStyle::Body, TextRole::Label, m_part.leading());
    }
    qreal y() const { return m_y; }

private:
    void put(const QRectF &place, const QString &text, TextStyle style, TextRole role)
    {
        constexpr int mostLines = 8;
        LineWriter writer(m_page, place, m_part.words.book().direction());
        writer.moveTo(m_y);
        writer.writeWrapped(text, style, role, mostLines, m_part.type, m_part.leading());
        m_y = writer.y() + paragraphGapMm;
    }

    const Part &m_part;
    Page &m_page;
    QRectF m_place;
    qreal m_y;
};

/// "888-208-4485 (TTY: 866-875-9975)"
QString helplineOf(const Office &office)
{
    const QString tty = plainLine(office.helplineTty);
    return plainLine(office.helpline) + (tty.isEmpty() ? QString() : QStringLiteral(" (TTY: %1)").arg(tty));
}

/// What the letter says. Returns where it ends.
qreal writeText(const Part &part, Page &page, qreal top)
{
    using namespace pintexts;
    Column column(part, page, QRectF(paper.leftMm, top, paper.widthMm(), 0));
    column.write(part.own(again), TextStyle::Heading, TextRole::Heading);
    column.write(part.own(where));
    column.write(part.own(use));
    column.listed(part.own(online, { plainLine(part.office.accountUrl) }));
    column.listed(part.own(voice));
    column.write(part.own(keep));
    column.write(part.own(never));
    column.write(part.own(notAsked, { helplineOf(part.office) }));
    return column.y();
}

/// What stands in the box on being watched. Returns where it ends.
qreal writeSafety(const Part &part, Page &page, qreal top)
{
    using namespace pintexts;
    Column column(part, page, safetyPlace.adjusted(paddingMm, top - safetyPlace.top(), -paddingMm, 0));
    column.write(part.own(safety), TextStyle::Bold, TextRole::Heading);
    column.write(part.own(watched));
    if (!part.office.safetyHotline.isEmpty())
        column.write(part.own(hotline, { plainLine(part.office.safetyHotline) }));
    return column.y();
}

void drawFrame(Page &page, QRectF box, qreal widthMm)
{
    for (const QLineF &edge : { QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
             QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft()) })
        page.lines.push_back({ edge.p1(), edge.p2(), widthMm });
}

/// The frame for the PIN, with its words above it.
void drawPinFrame(Page &page, const PaperWords &words, const Typesetter &type)
{
    const Words caption = words.said(pintexts::title);
    LineWriter writer(page, captionPlace, words.book().direction());
    if (caption.english.isEmpty()) // next to the frame
        writer.moveTo(captionPlace.bottom() - typeSize(TextStyle::Bold).heightMm());
    writer.writeWrapped(caption.text, TextStyle::Bold, TextRole::Heading, 1, type, Qt::AlignHCenter);
    writer.writeWrapped(caption.english, TextStyle::Small, TextRole::Heading, 1, type, Qt::AlignHCenter);
    drawFrame(page, framePlace, 0.5);
}

void writeNumber(Page &page, const SheetNumber &sheet)
{
    LineWriter(page, numberPlace, Qt::LeftToRight)
        .write(sheet.text(), TextStyle::Body, TextRole::Value, Qt::AlignHCenter);
}

void drawBarcode(Page &page, const SheetNumber &sheet)
{
    const std::vector<BoxItem> bars = code128(sheet.text(), barcodePlace);
    page.boxes.insert(page.boxes.end(), bars.begin(), bars.end());
    writeNumber(page, sheet);
}

/// The head, in English: to the usual facts the letter's number, and last whom it is for, which may need more lines.
PageHead headOf(const PinLetter &letter, const Letterhead &letterhead, QDate printedOn, const PaperWords &words,
    const Phrasebook &reader, const Typesetter &type)
{
    constexpr qreal nameMm = 38;
    constexpr int mostLines = 2;
    const Recipient &recipient = letter.recipient;
    const PaperSubject subject { .title = words.said(pintexts::title),
        .recipient = recipient,
        .cases = { letter.caseId },
        .printedOn = printedOn,
        .reader = &reader };
    PageHead head = paperHead(subject, letterhead, words);
    const auto isName = [&](const Fact &fact) {
        return fact.values.contains(recipient.name) || fact.values.contains(recipient.nativeName);
    };
    for (Fact &fact : std::ranges::stable_partition(head.facts, std::not_fn(isName))) {
        QStringList lines;
        for (const QString &value : fact.values)
            lines += type.wrapped(plainLine(value), TextStyle::Body, nameMm, mostLines);
        fact.values = lines;
    }
    head.facts.insert(head.facts.begin() + 1, { words.said(pintexts::number), { letter.sheet.text() } });
    return head;
}

/// Everything that stands on each letter of the language.
void markForm(Page &page)
{
    for (TextItem &item : page.texts)
        item.form = item.role != TextRole::Value && item.role != TextRole::Address;
    for (LineItem &item : page.lines)
        item.form = true;
}

/// Both sides of the sheet.
struct Sheet
{
    Page front;
    Page back;
    qreal backTopMm = paper.topMm;

    /// Draws words onto the front where they end above its bottom, else onto the back. Returns where the front goes on.
    template <class Draw>
    qreal put(Draw draw, qreal top, qreal bottom)
    {
        Page drawn;
        const qreal end = draw(drawn, top);
        if (end > bottom) {
            backTopMm = draw(back, backTopMm) + partGapMm;
            return top;
        }
        front.texts.insert(front.texts.end(), drawn.texts.begin(), drawn.texts.end());
        return end + partGapMm;
    }

    std::vector<Page> pages(const SheetNumber &number, bool demo) &&
    {
        std::vector<Page> sides { std::move(front) };
        if (!back.texts.empty()) {
            writeNumber(back, number);
            sides.push_back(std::move(back));
        }
        for (Page &side : sides) {
            if (demo)
                side.texts.push_back({ .rect = markPlace,
                    .text = QStringLiteral("DEMO"),
                    .style = TextStyle::Watermark,
                    .role = TextRole::Mark,
                    .align = Qt::AlignHCenter });
            markForm(side);
        }
        return sides;
    }
};

} // namespace

PinLetterPages pinLetterPages(
    const PinLetter &letter, const Letterhead &letterhead, QDate printedOn, const Phrasebook &book)
{
    const Typesetter type;
    const Phrasebook english;
    const PaperWords englishWords(english, pintexts::context);
    const PaperWords words(book, pintexts::context);
    const Office &office = letterhead.office;
    LetterPage first
        = letterPage(headOf(letter, letterhead, printedOn, englishWords, book, type), letterhead, english, type);
    Sheet sheet { std::move(first.page), {} };
    drawPinFrame(sheet.front, words, type);
    drawBarcode(sheet.front, letter.sheet);
    qreal textTop = first.bodyTopMm;
    qreal safetyTop = safetyPlace.top() + paddingMm;
    for (const PaperWords *each : { &englishWords, &words }) {
        const Part part { *each, office, type };
        textTop = sheet.put([&](Page &page, qreal y) { return writeText(part, page, y); }, textTop, textBottomMm);
        safetyTop
            = sheet.put([&](Page &page, qreal y) { return writeSafety(part, page, y); }, safetyTop, paper.bottomMm);
        if (book.language() == Language::English)
            break;
    }
    drawFrame(sheet.front,
        QRectF(safetyPlace.topLeft(), QPointF(safetyPlace.right(), safetyTop - partGapMm + paddingMm / 2)), 0.2);
    return { std::move(sheet).pages(letter.sheet, office.demo), framePlace };
}

} // namespace caseledger
