// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/barepapers.h"

#include "models/documents/layout/typesetter.h"

#include <QAbstractTextDocumentLayout>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>
#include <QTextDocument>

#include <hpdf.h>

#include <map>

namespace caseledger::bench {

namespace {

constexpr double sheetWidthPoints = 612;
constexpr double sheetHeightPoints = 792;
constexpr double pointsPerMm = 72 / 25.4;

/// A paper's lines as the rows of a table, with as many columns as its longest line.
QString htmlOf(const Paper &paper)
{
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"1\">");
    for (const Page &page : paper) {
        std::map<qreal, std::map<qreal, const TextItem *>> lines;
        for (const TextItem &item : page.texts) {
            if (item.role != TextRole::Mark)
                lines[item.rect.top()][item.rect.left()] = &item;
        }
        size_t columns = 1;
        for (const auto &[top, texts] : lines)
            columns = std::max(columns, texts.size());
        for (const auto &[top, texts] : lines) {
            html += QLatin1String("<tr>");
            size_t column = 0;
            for (const auto &[left, item] : texts) {
                const size_t span = ++column == texts.size() ? columns - texts.size() + 1 : 1;
                html += QStringLiteral("<td colspan=\"%1\" align=\"%2\">%3</td>")
                            .arg(span)
                            .arg(QLatin1String(item->align & Qt::AlignRight ? "right" : "left"),
                                item->text.toHtmlEscaped());
            }
            html += QLatin1String("</tr>");
        }
    }
    return html + QLatin1String("</table>");
}

void fail(HPDF_STATUS error, HPDF_STATUS detail, void *)
{
    qFatal("libharu: error %lx, %lu", static_cast<unsigned long>(error), static_cast<unsigned long>(detail));
}

HPDF_Font fontFrom(HPDF_Doc document, const char *file, const char *encoding)
{
    const QByteArray path = QByteArrayLiteral("/usr/share/fonts/truetype/noto/") + file;
    return HPDF_GetFont(document, HPDF_LoadTTFontFromFile(document, path.constData(), HPDF_TRUE), encoding);
}

} // namespace

RichTextPapers::RichTextPapers(std::span<const Paper> papers)
{
    for (const Paper &paper : papers)
        m_html.append(htmlOf(paper));
}

void RichTextPapers::write(const QString &file) const
{
    QPdfWriter writer(file);
    writer.setResolution(600);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::Letter), QPageLayout::Portrait, QMarginsF(36, 36, 36, 36)));
    QPainter painter(&writer);
    bool first = true;
    for (const QString &html : m_html) {
        QTextDocument document;
        document.documentLayout()->setPaintDevice(&writer);
        document.setDefaultFont(QFont(QStringLiteral("Noto Sans"), 8));
        document.setDocumentMargin(0);
        document.setHtml(html);
        const QSizeF size(writer.width(), writer.height());
        document.setPageSize(size);
        for (int page = 0; page < document.pageCount(); ++page) {
            if (!first)
                writer.newPage();
            first = false;
            painter.save();
            painter.translate(0, -page * size.height());
            document.drawContents(&painter, QRectF(QPointF(0, page * size.height()), size));
            painter.restore();
        }
    }
}

HaruPapers::HaruPapers(std::span<const Paper> papers, Share share)
    : m_share(share)
{
    const Typesetter type;
    for (const Paper &paper : papers) {
        for (const Page &page : paper) {
            Sheet &sheet = m_sheets.emplace_back();
            for (const TextItem &item : page.texts) {
                const qreal spare = item.rect.width() - type.widthMm(item.text, item.style);
                const qreal x = item.rect.left() + (item.align & Qt::AlignRight ? spare : 0);
                const qreal y = item.rect.top() + type.ascentMm(item.style);
                const TypeSize size = typeSize(item.style);
                sheet.texts.push_back(
                    { share == Share::LatinTexts ? item.text.toLatin1() : item.text.toUtf8(), float(x * pointsPerMm),
                        float(sheetHeightPoints - y * pointsPerMm), float(size.points), size.bold });
            }
            for (const BoxItem &box : share == Share::WholePages ? page.boxes : std::vector<BoxItem>()) {
                sheet.boxes.push_back(
                    { QRectF(box.rect.left() * pointsPerMm, sheetHeightPoints - box.rect.bottom() * pointsPerMm,
                          box.rect.width() * pointsPerMm, box.rect.height() * pointsPerMm),
                        box.grey });
            }
        }
    }
}

void HaruPapers::write(const QString &file) const
{
    HPDF_Doc document = HPDF_New(fail, nullptr);
    HPDF_SetCompressionMode(document, HPDF_COMP_ALL);
    if (m_share == Share::WholePages)
        HPDF_UseUTFEncodings(document);
    const char *encoding = m_share == Share::WholePages ? "UTF-8" : "WinAnsiEncoding";
    HPDF_Font regular = fontFrom(document, "NotoSans-Regular.ttf", encoding);
    HPDF_Font bold = fontFrom(document, "NotoSans-Bold.ttf", encoding);
    for (const Sheet &sheet : m_sheets) {
        HPDF_Page page = HPDF_AddPage(document);
        HPDF_Page_SetWidth(page, float(sheetWidthPoints));
        HPDF_Page_SetHeight(page, float(sheetHeightPoints));
        for (const BoxItem &box : sheet.boxes) {
            HPDF_Page_SetGrayFill(page, float(box.grey));
            HPDF_Page_Rectangle(
                page, float(box.rect.left()), float(box.rect.top()), float(box.rect.width()), float(box.rect.height()));
            HPDF_Page_Fill(page);
        }
        HPDF_Page_SetGrayFill(page, 0);
        HPDF_Page_BeginText(page);
        for (const Text &text : sheet.texts) {
            HPDF_Page_SetFontAndSize(page, text.bold ? bold : regular, text.size);
            HPDF_Page_TextOut(page, text.x, text.y, text.bytes.constData());
        }
        HPDF_Page_EndText(page);
    }
    HPDF_SaveToFile(document, file.toLocal8Bit().constData());
    HPDF_Free(document);
}

} // namespace caseledger::bench
