// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/barcode.h"
#include "models/documents/coupons/couponslips.h"
#include "models/documents/coupons/coupontexts.h"
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
constexpr qreal nameTopMm = 24.4;
constexpr qreal identifierTopMm = 42.6;
constexpr qreal countyMm = 37;
constexpr QRectF barsPlace(0, 54.4, 46, 10.4);
constexpr QRectF squarePlace(47.3, 54.2, 14.7, 14.7);
constexpr qreal amountTopMm = 21.6;
constexpr qreal amountHeightMm = 21.2;
constexpr qreal paddingMm = 2;
constexpr qreal payeeTopMm = 43.6;
constexpr qreal writeTopMm = 69.8;
constexpr qreal scanTopMm = 77.4;
constexpr qreal addressPitch = 0.87;
constexpr qreal payeePitch = 0.94;
constexpr qsizetype returnLines = 3;
constexpr qsizetype payeeLines = 4;

constexpr Look formLabel { TextStyle::Small, TextRole::Label, Ink::Form };

/// An address in so many lines: its own, or where they are too many, one after the other.
QStringList inLines(QStringList address, qsizetype most, TextStyle style, qreal roomMm, const Typesetter &type)
{
    for (QString &line : address)
        line = plainLine(line);
    address.removeAll(QString());
    QStringList lines;
    for (const QString &line : std::as_const(address))
        lines += type.wrapped(line, style, roomMm, 2);
    return lines.size() <= most ? lines : type.wrapped(address.join(QLatin1String(", ")), style, roomMm, int(most));
}

class CouponDrawing
{
public:
    CouponDrawing(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type)
        : m_page(page)
        , m_area(areaMm)
        , m_source(source)
        , m_words(source.words)
        , m_type(type)
        , m_slip(page, areaMm, source.words.book().direction(), type)
    { }

    void drawHead()
    {
        const QRectF place = m_slip.part(0, couponplaces::topMm, leftWidthMm, 0);
        const qreal below = m_slip.label(
            m_words.said(coupontexts::title), place, { TextStyle::Heading, TextRole::Heading, Ink::Form });
        m_slip.label(m_words.said(coupontexts::sendThis), { place.left(), below, place.width(), 0 });

        const Office &office = m_source.office;
        QStringList address = office.returnAddress;
        if (address.isEmpty())
            address = QStringList { office.name } + office.addressLines;
        SlipWriter close(m_page, m_area, m_words.book().direction(), m_type);
        close.setPitch(addressPitch);
        QRectF line = close.part(rightMm, couponplaces::topMm, rightWidthMm, 0);
        for (const QString &text : inLines(address, returnLines, TextStyle::Small, line.width(), m_type))
            line.setTop(close.lines(text, line, { TextStyle::Small, TextRole::Address, Ink::Form }));
    }

    void drawParent()
    {
        const Recipient &parent = m_source.sheet.recipient;
        QRectF place = m_slip.part(0, nameTopMm, leftWidthMm, 0);
        place.setTop(m_slip.label(m_words.said(coupontexts::name), place));
        const QString name = plainLine(parent.name);
        const QString nativeName = plainLine(parent.nativeName);
        place.setTop(m_slip.lines(name, place, { TextStyle::Bold }, nativeName.isEmpty() ? 3 : 2));
        m_slip.lines(nativeName, place, { TextStyle::Bold }, name.isEmpty() ? 3 : 1);
    }

    void drawCase()
    {
        const PaperWords shared(m_words.book(), "Statement"); // the same words as on every paper
        const SupportCase &supportCase = m_source.sheet.records.supportCase;
        const auto cell = [this](qreal from, qreal width, const Words &label, const QString &value) {
            QRectF place = m_slip.part(from, identifierTopMm, width, 0);
            place.setTop(m_slip.label(label, place));
            m_slip.lines(value, place, { TextStyle::Bold });
        };
        cell(0, countyMm - 1, shared.said(QT_TRANSLATE_NOOP("Statement", "Case identifier")), supportCase.id.text());
        cell(countyMm, leftWidthMm - countyMm, shared.said(QT_TRANSLATE_NOOP("Statement", "County")),
            countyName(supportCase.countyFips));
    }

    void drawAmount()
    {
        const Phrasebook &book = m_words.book();
        const Coupon &coupon = m_source.coupon;
        m_page.boxes.push_back({ m_slip.part(rightMm, amountTopMm, rightWidthMm, amountHeightMm), 0.93, true });
        QRectF place = m_slip.part(rightMm + paddingMm, amountTopMm + 0.5, rightWidthMm - 2 * paddingMm, 0);
        place.setTop(m_slip.label(m_words.said(coupontexts::dueDate), place));
        place.setTop(m_slip.lines(book.date(coupon.dueOn), place, { TextStyle::Heading, TextRole::Date }) + 0.5);
        place.setTop(m_slip.label(m_words.said(coupontexts::amount), place));
        m_slip.lines(book.money(coupon.amount), place, { TextStyle::Title, TextRole::Amount });
    }

    void drawPayee()
    {
        QRectF place = m_slip.part(rightMm, payeeTopMm, rightWidthMm, 0);
        place.setTop(m_slip.label(m_words.said(coupontexts::payableTo), place));
        SlipWriter close(m_page, m_area, m_words.book().direction(), m_type);
        close.setPitch(payeePitch);
        for (const QString &text : inLines(m_source.office.payee, payeeLines, TextStyle::Body, place.width(), m_type))
            place.setTop(close.lines(text, place, { TextStyle::Body, TextRole::Address, Ink::Form }));
        m_slip.label(m_words.said(coupontexts::writeOnIt), m_slip.part(0, writeTopMm, widthMm, 0));
    }

    void drawCodes()
    {
        const CaseId &id = m_source.sheet.records.supportCase.id;
        add(code128(id.text(), part(barsPlace)));
        add(qrCode(couponQrText(id, m_source.coupon), part(squarePlace)));
        m_slip.centred(id.text(), part(QRectF(barsPlace.bottomLeft(), barsPlace.size())), { TextStyle::Body });
    }

    void drawScanLine()
    {
        const Result<ScanLine> layout = parseScanLine(m_source.office.scanLine);
        if (!layout)
            return;
        const Coupon &coupon = m_source.coupon;
        const Result<QString> line
            = scanLineText(*layout, m_source.sheet.records.supportCase.id, coupon.dueOn, coupon.amount);
        if (line)
            m_slip.lines(*line, m_slip.part(0, scanTopMm, widthMm, 0), { TextStyle::ScanLine });
    }

private:
    QRectF part(QRectF place) const { return m_slip.part(place.left(), place.top(), place.width(), place.height()); }
    void add(const std::vector<BoxItem> &boxes) { m_page.boxes.insert(m_page.boxes.end(), boxes.begin(), boxes.end()); }

    Page &m_page;
    QRectF m_area;
    const CouponSource &m_source;
    const PaperWords &m_words;
    const Typesetter &m_type;
    SlipWriter m_slip;
};

} // namespace

void drawCoupon(Page &page, QRectF areaMm, const CouponSource &source, const Typesetter &type)
{
    CouponDrawing drawing(page, areaMm, source, type);
    drawing.drawHead();
    drawing.drawParent();
    drawing.drawCase();
    drawing.drawAmount();
    drawing.drawPayee();
    drawing.drawCodes();
    drawing.drawScanLine();
}

} // namespace caseledger
