// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/barcode.h"
#include "models/documents/coupons/couponpayment.h"
#include "models/documents/coupons/couponslips.h"
#include "models/documents/coupons/coupontexts.h"
#include "models/documents/layout/pagecomposer.h"
#include "models/domain/papers/scanline.h"
#include "models/text/counties.h"

#include <algorithm>

namespace caseledger {

namespace {

// In mm from the leading edge of the coupon and from the top of its third.
constexpr qreal widthMm = 120.5;
constexpr qreal leftWidthMm = 62;
constexpr qreal rightMm = 65.5;
constexpr qreal rightWidthMm = widthMm - rightMm;
constexpr qreal leastNameTopMm = 24.4;
constexpr qreal leastIdentifierTopMm = 42.6;
constexpr qreal leastCodesTopMm = 54.4;
constexpr qreal gapMm = 0.3;
constexpr qreal namesMm = 14.3; ///< room for both names: four lines in bold or, set small, for two each
constexpr qreal countyMm = 37;
constexpr qreal barsWidthMm = 46;
constexpr qreal squareMm = 14.9;
constexpr qreal paymentTopMm = 23.2;
constexpr qreal writeTopMm = 69.8;
constexpr qreal scanTopMm = 77.4;
constexpr qreal closePitch = 0.87;
constexpr int returnLines = 4;
/// For staff, on every paper in English.
constexpr QLatin1String scanLineMissing("Scan line missing: the office's layout does not fit this amount");
constexpr QLatin1String scanLineUnusable("Scan line missing: the office's layout cannot be used");

class CouponDrawing
{
public:
    CouponDrawing(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type)
        : m_page(page)
        , m_source(source)
        , m_words(source.words)
        , m_type(type)
        , m_slip(page, areaMm, source.words.book().direction(), type)
    { }

    /// The leading column from top to bottom. What is filled in gets the same room on every coupon, so that the form is
    /// the same for all of a language.
    void drawLeading()
    {
        const qreal name = std::max(leastNameTopMm, drawHead() + gapMm);
        const qreal identifier = std::max(leastIdentifierTopMm, drawParent(name) + namesMm);
        drawCodes(std::max(leastCodesTopMm, drawCase(identifier) + gapMm));
        m_slip.label(m_words.said(coupontexts::writeOnIt), { 0, writeTopMm, widthMm, 0 });
    }

    void drawTrailing(const SlipPlace &slip)
    {
        drawReturnAddress();
        const Phrasebook &book = m_words.book();
        const Coupon &coupon = m_source.coupon;
        const Words dayOrder = m_words.in("Statement").said(QT_TRANSLATE_NOOP("Statement", "month/day/year"));
        const PaymentBlock block { .dueDate = m_words.said(coupontexts::dueDate),
            .day = book.date(coupon.dueOn),
            .dayOrder = book.language() == Language::English ? Words() : dayOrder,
            .amount = m_words.said(coupontexts::amount),
            .sum = book.money(coupon.amount),
            .payableTo = m_words.said(coupontexts::payableTo),
            .payee = m_source.office.payee };
        drawPayment(m_page, slip, block, { rightMm, paymentTopMm, rightWidthMm, writeTopMm - paymentTopMm }, m_type);
    }

    void drawScanLine()
    {
        if (m_source.office.scanLine.isEmpty())
            return;
        const QRectF place(0, scanTopMm, widthMm, 0);
        const Result<ScanLine> layout = parseScanLine(m_source.office.scanLine);
        const Coupon &coupon = m_source.coupon;
        const Result<QString> line = layout ? scanLineText(*layout, id(), coupon.dueOn, coupon.amount)
                                            : Result<QString>(tl::unexpected(layout.error()));
        if (line)
            m_slip.lines(*line, place, { TextStyle::ScanLine });
        else
            m_slip.lines(layout ? scanLineMissing : scanLineUnusable, place, { TextStyle::Bold, TextRole::Label });
    }

private:
    const CaseId &id() const { return m_source.sheet.records.supportCase.id; }

    qreal drawHead()
    {
        const qreal below = m_slip.label(m_words.said(coupontexts::title), { 0, couponplaces::topMm, leftWidthMm, 0 },
            { TextStyle::Heading, TextRole::Heading, Ink::Form });
        return m_slip.label(m_words.said(coupontexts::sendThis), { 0, below, leftWidthMm, 0 });
    }

    /// Returns the place below the label.
    qreal drawParent(qreal top)
    {
        const qreal below = m_slip.label(m_words.said(coupontexts::name), { 0, top, leftWidthMm, 0 });
        StyledLines lines = nameLines(TextStyle::Bold, 3);
        if (lines.size() > 4)
            lines = nameLines(TextStyle::Small, 2);
        SlipWriter slip = m_slip;
        if (lines.size() > 3)
            slip.setPitch(closePitch);
        QRectF place(0, below, leftWidthMm, 0);
        for (const StyledLine &line : std::as_const(lines))
            place.moveTop(slip.lines(line.text, place, { line.style }));
        return below;
    }

    qreal drawCase(qreal top)
    {
        const PaperWords shared = m_words.in("Statement"); // the same words as on every paper
        QRectF identifier(0, top, countyMm - 1, 0);
        QRectF county(countyMm, top, leftWidthMm - countyMm, 0);
        const qreal below
            = std::max(m_slip.stacked(shared.said(QT_TRANSLATE_NOOP("Statement", "Case identifier")), identifier),
                m_slip.stacked(shared.said(QT_TRANSLATE_NOOP("Statement", "County")), county));
        identifier.moveTop(below);
        county.moveTop(below);
        m_slip.lines(countyName(m_source.sheet.records.supportCase.countyFips), county, { TextStyle::Bold });
        return m_slip.lines(id().text(), identifier, { TextStyle::Bold });
    }

    void drawCodes(qreal top)
    {
        const qreal side = std::min(squareMm, writeTopMm - top);
        const qreal height = side - typeSize(TextStyle::Body).heightMm();
        add(code128(id().text(), m_slip.onSheet({ 0, top, barsWidthMm, height })));
        m_slip.centred(id().text(), { 0, top + height, barsWidthMm, 0 }, { TextStyle::Body });
        const QRectF square = m_slip.onSheet({ leftWidthMm - side, top, side, side });
        add(qrCode(couponQrText(id(), m_source.coupon), square));
        m_page.amountCodes.push_back(square);
    }

    void drawReturnAddress()
    {
        const Office &office = m_source.office;
        QStringList address = office.returnAddress;
        if (address.isEmpty())
            address = QStringList { office.name } + office.addressLines;
        SlipWriter slip = m_slip;
        slip.setPitch(closePitch);
        QRectF place(rightMm, couponplaces::topMm, rightWidthMm, 0);
        for (const QString &line : inLines(address, returnLines, TextStyle::Small, rightWidthMm, m_type))
            place.moveTop(slip.lines(line, place, { TextStyle::Small, TextRole::Value, Ink::Form }));
    }

    /// Both names of the parent, each on at most so many lines; the one in another script smaller, since its letters
    /// may rise higher.
    StyledLines nameLines(TextStyle style, int most) const
    {
        const Recipient &parent = m_source.sheet.recipient;
        const QString name = plainLine(parent.name);
        const QString native = plainLine(parent.nativeName);
        StyledLines lines;
        const auto add = [&](const QString &text, TextStyle textStyle) {
            for (const QString &line : m_type.wrapped(text, textStyle, leftWidthMm, most))
                lines.push_back({ .text = line, .style = textStyle });
        };
        if (!name.isEmpty())
            add(name, style);
        if (!native.isEmpty() && native != name)
            add(native, name.isEmpty() ? style : TextStyle::Small);
        return lines;
    }
    void add(const std::vector<BoxItem> &boxes) { m_page.boxes.insert(m_page.boxes.end(), boxes.begin(), boxes.end()); }

    Page &m_page;
    const CouponSource &m_source;
    const PaperWords &m_words;
    const Typesetter &m_type;
    SlipWriter m_slip;
};

} // namespace

void drawCoupon(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type)
{
    CouponDrawing drawing(page, areaMm, source, type);
    drawing.drawLeading();
    drawing.drawTrailing({ areaMm, source.words.book().direction() });
    drawing.drawScanLine();
}

} // namespace caseledger
