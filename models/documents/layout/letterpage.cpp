// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/letterpage.h"

#include "models/documents/layout/linewriter.h"
#include "models/documents/layout/officeblock.h"
#include "models/documents/layout/pagecomposer.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qreal titleLeftMm = 100;
constexpr qreal factsLeftMm = 137; // clear of what the window can show
constexpr qreal labelGapMm = 1;
constexpr qreal leastLabelMm = 18;
constexpr qreal mostLabelMm = 23;
constexpr qreal factsTopMm = 31;
constexpr qreal factGapMm = 0.7;
constexpr qreal leastBodyTopMm = 95;

qreal drawTitle(Page &page, const PageHead &head, const Phrasebook &book, const Typesetter &type)
{
    const PaperFrame frame;
    const qreal width = frame.rightMm - titleLeftMm;
    LineWriter writer(page, { titleLeftMm, frame.headMm - 1, width, 20 }, book.direction());
    const auto write = [&](const QString &text, TextStyle style, TextRole role) {
        writer.writeWrapped(text, style, role, 3, type, Qt::AlignRight);
    };
    write(head.title.text, TextStyle::Title, TextRole::Heading);
    write(head.title.english, TextStyle::Small, TextRole::Heading);
    write(head.mark.text, TextStyle::Bold, TextRole::Label);
    write(head.mark.english, TextStyle::Small, TextRole::Label);
    return writer.y();
}

/// How an address is set: five lines of the usual size, or where that is not enough, six of the smallest that the post
/// reads. Lines stand closer than elsewhere, so that they fit between the clearances.
struct AddressSetting
{
    TextStyle style = TextStyle::Body;
    int mostLines = 5;
    qreal pitchMm = 3.7;
};
constexpr AddressSetting usualSetting;
constexpr AddressSetting smallSetting { TextStyle::Small, 6, 3.1 };

/// Every line of the address on one line or two, as far as there is room. What the post needs comes first: the last
/// lines get theirs before the name does, which stands among the facts in full.
QStringList addressIn(
    const AddressSetting &setting, const QStringList &recipient, qreal widthMm, const Typesetter &type)
{
    constexpr int mostOfOne = 2;
    QStringList lines;
    for (qsizetype i = recipient.size() - 1; i >= 0; --i) {
        const int room = setting.mostLines - int(lines.size()) - int(i);
        lines
            = type.wrapped(plainLine(recipient.at(i)), setting.style, widthMm, std::clamp(room, 1, mostOfOne)) + lines;
    }
    return lines;
}

bool needsMoreRoom(const QStringList &recipient, qreal widthMm, const Typesetter &type)
{
    qsizetype lines = 0;
    for (const QString &line : recipient)
        lines += type.wrapped(plainLine(line), usualSetting.style, widthMm, usualSetting.mostLines).size();
    return lines > usualSetting.mostLines;
}

/// The address stands at the foot of its block: should the sheet rise in the envelope, the window still shows it.
void drawRecipient(Page &page, const QStringList &recipient, const Phrasebook &book, const Typesetter &type)
{
    using namespace envelope;
    const qreal left = std::max(recipientBlock.left(), alwaysVisible.left() + clearanceMm) + 0.1;
    const qreal right = std::min(recipientBlock.right(), alwaysVisible.right() - clearanceMm);
    const AddressSetting &setting = needsMoreRoom(recipient, right - left, type) ? smallSetting : usualSetting;
    const QStringList lines = addressIn(setting, recipient, right - left, type);
    const qreal height = typeSize(setting.style).heightMm();
    const qreal bottom = std::min(recipientBlock.bottom(), alwaysVisible.bottom() - clearanceMm);
    LineWriter writer(page, { left, 0, right - left, height }, book.direction());
    for (qsizetype i = 0; i < lines.size(); ++i) {
        writer.moveTo(bottom - height - setting.pitchMm * qreal(lines.size() - 1 - i));
        writer.write(lines.at(i), setting.style, TextRole::Address);
    }
}

/// Labels stand back where a value, such as a period in Arabic, then stands on one line.
qreal labelWidthMm(const std::vector<Fact> &facts, const Typesetter &type)
{
    const qreal room = PaperFrame().rightMm - factsLeftMm - labelGapMm - roundingMm;
    qreal label = mostLabelMm;
    for (const Fact &fact : facts) {
        for (const QString &value : fact.values) {
            const qreal left = room - type.widthMm(plainLine(value), TextStyle::Body);
            if (left >= leastLabelMm)
                label = std::min(label, left);
        }
    }
    return label;
}

qreal drawFacts(Page &page, const std::vector<Fact> &facts, qreal top, const Phrasebook &book, const Typesetter &type)
{
    constexpr int mostLines = 5;
    const bool mirrored = book.direction() == Qt::RightToLeft;
    const qreal right = PaperFrame().rightMm;
    const qreal labelWidth = labelWidthMm(facts, type);
    const qreal valueWidth = right - factsLeftMm - labelWidth - labelGapMm;
    const QRectF labels(mirrored ? right - labelWidth : factsLeftMm, top, labelWidth, 0);
    const QRectF values(mirrored ? factsLeftMm : right - valueWidth, top, valueWidth, 0);
    const Qt::Alignment leading = mirrored ? Qt::AlignRight : Qt::AlignLeft;
    LineWriter label(page, labels, book.direction());
    LineWriter value(page, values, book.direction());
    const qreal toBaseline = type.ascentMm(TextStyle::Body) - type.ascentMm(TextStyle::Small);
    for (const Fact &fact : facts) {
        label.moveTo(value.y() + toBaseline);
        for (const QString &text : { fact.label.text, fact.label.english })
            label.writeWrapped(text, TextStyle::Small, TextRole::Label, 2, type, leading);
        for (const QString &text : fact.values)
            value.writeWrapped(plainLine(text), TextStyle::Body, TextRole::Value, mostLines, type, leading);
        value.moveTo(std::max(label.y(), value.y()) + factGapMm);
    }
    return value.y();
}

} // namespace

LetterPage letterPage(
    const PageHead &head, const Letterhead &letterhead, const Phrasebook &book, const Typesetter &type)
{
    LetterPage letter;
    drawOffice(letter.page, letterhead, head.returnTo, type);
    const qreal titleBottom = drawTitle(letter.page, head, book, type);
    drawRecipient(letter.page, head.recipient, book, type);
    const qreal factsBottom = drawFacts(letter.page, head.facts, std::max(titleBottom + 3, factsTopMm), book, type);
    letter.bodyTopMm = std::max(leastBodyTopMm, factsBottom + 4);
    return letter;
}

} // namespace caseledger
