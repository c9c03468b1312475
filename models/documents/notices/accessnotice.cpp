// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/accessnotice.h"

#include "models/documents/barcode.h"
#include "models/documents/layout/pagecomposer.h"
#include "models/documents/layout/paperhead.h"
#include "models/documents/notices/accesstexts.h"

#include <algorithm>

namespace caseledger {

namespace {

/// What one language of the notice is made with.
struct Part
{
    PageComposer &composer;
    const PaperWords &words;
    const Office &office;
    const Typesetter &type;

    /// Body text: its English stands on the pages before.
    Words own(const char *source, const QStringList &values = {}) const
    {
        return bare(words.said(source, values).text);
    }
    void heading(const char *source, int linesKept) const { composer.heading(words.said(source), linesKept); }
    void say(const char *source, const QStringList &values = {}, const QString &mark = {}) const
    {
        composer.paragraph(own(source, values), TextStyle::Body, mark);
    }
    bool isMirrored() const { return words.book().direction() == Qt::RightToLeft; }
    Qt::Alignment leading() const { return isMirrored() ? Qt::AlignRight : Qt::AlignLeft; }
};

QString contactOf(const Office &office) { return office.contact.isEmpty() ? office.contactUrl : office.contact; }

/// What this parent can do online.
void addAbilities(const Part &part, Role role)
{
    const bool custodial = role == Role::Custodial;
    PrintTable table;
    table.title = part.words.said(access("can.heading"));
    table.columns = { { part.words.said(access("can.column")) }, { part.words.said(access("about.column")) } };
    const auto row = [&](const char *what, const char *about) {
        table.rows.push_back({ { part.words.said(what), part.own(about) } });
    };
    row(access("can.history"), access("about.history"));
    if (custodial)
        row(access("can.disbursements"), access("about.disbursements"));
    row(access("can.statements"), access("about.statements"));
    if (custodial)
        row(access("can.monthly"), access("about.monthly"));
    else
        row(access("can.coupons"), access("about.coupons"));
    row(access("can.email"), access("about.email"));
    row(access("can.contact"), access("about.contact"));
    part.composer.table(table);
}

/// Room over the whole width, as high as a drawing into it: it is drawn a first time to learn how high that is. The
/// drawing takes a page and a rectangle, of which it uses place and width, and returns its own height.
template <class Draw>
void addDrawing(const Part &part, Draw draw)
{
    const PaperFrame frame;
    Page scratch;
    const qreal height = draw(scratch, QRectF(frame.leftMm, 0, frame.widthMm(), 0));
    const Block block = part.composer.block(height);
    draw(block.page, block.rect);
}

void drawBox(Page &page, QRectF box)
{
    page.boxes.push_back({ box, 0.92 });
    for (const QLineF &edge : { QLineF(box.topLeft(), box.topRight()), QLineF(box.topRight(), box.bottomRight()),
             QLineF(box.bottomRight(), box.bottomLeft()), QLineF(box.bottomLeft(), box.topLeft()) })
        page.lines.push_back({ edge.p1(), edge.p2(), 0.4 });
}

/// The box on being watched, with the number to call.
void addSafety(const Part &part)
{
    constexpr qreal gapMm = 4;
    constexpr qreal paddingMm = 3;
    const Words heading = part.words.said(access("safety.heading"));
    addDrawing(part, [&](Page &page, QRectF place) {
        const QRectF inner = place.adjusted(paddingMm, gapMm + paddingMm, -paddingMm, 0);
        LineWriter writer(page, inner, part.words.book().direction());
        const auto write = [&](const QString &text, TextStyle style, TextRole role) {
            writer.writeWrapped(text, style, role, 12, part.type, part.leading());
        };
        write(heading.text, TextStyle::Heading, TextRole::Heading);
        write(heading.english, TextStyle::Small, TextRole::Heading);
        write(part.own(access("safety.watched")).text, TextStyle::Body, TextRole::Label);
        write(part.own(access("safety.exit")).text, TextStyle::Body, TextRole::Label);
        if (!part.office.safetyHotline.isEmpty())
            write(part.own(access("safety.hotline"), { plainLine(part.office.safetyHotline) }).text, TextStyle::Bold,
                TextRole::Label);
        const qreal bottom = writer.y() + paddingMm;
        drawBox(page, QRectF(place.left(), place.top() + gapMm, place.width(), bottom - place.top() - gapMm));
        return bottom - place.top();
    });
}

/// What the PIN is and how it is mailed again.
void addPin(const Part &part)
{
    part.heading(access("pin.heading"), 8);
    part.say(access("pin.what"));
    part.say(access("pin.never"));
    part.say(access("pin.paper"));

    part.heading(access("phone.heading"), 9); // with the list
    part.say(access("phone.call"), { plainLine(part.office.helpline), plainLine(part.office.helplineTty) });
    part.say(access("have.intro"));
    for (const char *thing : { access("have.name"), access("have.ssn"), access("have.case"), access("have.address") })
        part.say(thing, {}, QStringLiteral("\u2022"));

    part.heading(access("written.heading"), 7); // with the address
    part.say(access("written.send"));
    addDrawing(part, [&](Page &page, QRectF place) {
        constexpr qreal indentMm = 5;
        LineWriter writer(page, place.adjusted(indentMm, 0, -indentMm, 0), part.words.book().direction());
        for (const QString &line : part.office.pinAddress)
            writer.writeWrapped(plainLine(line), TextStyle::Bold, TextRole::Value, 2, part.type, part.leading());
        return writer.y() - place.top();
    });
}

/// A QR code with its address in letters beside it, in half of the width. Returns how high it is.
qreal drawCode(const Part &part, Page &page, QRectF place, const char *label, const QString &target)
{
    constexpr qreal codeMm = 30;
    constexpr qreal gapMm = 2;
    constexpr int mostLines = 10; // of an address of 300 signs
    const bool mirrored = part.isMirrored();
    const QRectF code(mirrored ? place.right() - codeMm : place.left(), place.top(), codeMm, codeMm);
    const std::vector<BoxItem> boxes = qrCode(target, code);
    page.boxes.insert(page.boxes.end(), boxes.begin(), boxes.end());
    const qreal beside = codeMm + gapMm;
    const QRectF words = mirrored ? place.adjusted(0, gapMm, -beside, 0) : place.adjusted(beside, gapMm, 0, 0);
    LineWriter writer(page, words, part.words.book().direction());
    const Words said = part.words.said(label);
    writer.writeWrapped(said.text, TextStyle::Bold, TextRole::Label, 2, part.type, part.leading());
    writer.writeWrapped(said.english, TextStyle::Small, TextRole::Label, 1, part.type, part.leading());
    writer.writeWrapped(plainLine(target), TextStyle::Body, TextRole::Value, mostLines, part.type, part.leading());
    return std::max(codeMm, writer.y() - place.top());
}

void addCodes(const Part &part)
{
    addDrawing(part, [&](Page &page, QRectF place) {
        const qreal half = place.width() / 2;
        const QRectF left = place.adjusted(0, 0, -half - 1, 0);
        const QRectF right = place.adjusted(half + 1, 0, 0, 0);
        const bool mirrored = part.isMirrored();
        return std::max(drawCode(part, page, mirrored ? right : left, access("code.account"), part.office.accountUrl),
            drawCode(part, page, mirrored ? left : right, access("code.contact"), part.office.contactUrl));
    });
}

void addBeginning(const Part &part)
{
    part.heading(access("begin.heading"), 14); // with the codes
    part.say(access("begin.page"), { plainLine(part.office.accountUrl) });
    part.say(access("begin.create"), {}, QStringLiteral("1"));
    part.say(access("begin.link"), {}, QStringLiteral("2"));
    part.say(access("begin.enter"));
    addCodes(part);
    part.heading(access("ask.heading"), 2);
    part.say(access("ask.contact"), { plainLine(contactOf(part.office)) });
}

void addAll(const Part &part, Role role)
{
    part.say(access("intro"));
    addAbilities(part, role);
    addSafety(part);
    addPin(part);
    addBeginning(part);
}

} // namespace

std::vector<Page> accessNoticePages(const Recipient &recipient, const CaseId &caseId, const Letterhead &letterhead,
    QDate printedOn, const Phrasebook &book)
{
    const Typesetter type;
    const Phrasebook english;
    const PaperWords words(english, contextOf(Notice::Access), &letterhead.wording);
    const PaperSubject subject { .title = words.said(access("title")),
        .recipient = recipient,
        .cases = { caseId },
        .printedOn = printedOn,
        .reader = &book };
    LetterPage letter = letterPage(paperHead(subject, letterhead, words), letterhead, english, type);
    PageComposer first(type, english, std::move(letter.page), letter.bodyTopMm);
    addAll({ first, words, letterhead.office, type }, recipient.role);
    RunningWords running = runningWords(subject, letterhead);
    if (book.language() == Language::English)
        return std::move(first).finished(running, sharedWords(words));

    const PaperWords otherWords(book, contextOf(Notice::Access), &letterhead.wording);
    PageComposer second(type, book, Page(), PaperFrame().topMm);
    addAll({ second, otherWords, letterhead.office, type }, recipient.role);
    RunningWords otherRunning = running;
    otherRunning.title = otherWords.said(access("title"));
    running.pagesAfter = second.pageCount();
    otherRunning.pagesBefore = first.pageCount();
    std::vector<Page> pages = std::move(first).finished(running, sharedWords(words));
    for (Page &page : std::move(second).finished(otherRunning, sharedWords(otherWords)))
        pages.push_back(std::move(page));
    return pages;
}

} // namespace caseledger
