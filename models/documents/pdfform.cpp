// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdfform.h"

#include "models/documents/pagepainter.h"

#include <algorithm>

namespace caseledger {

namespace {

constexpr qsizetype tableLine = 20; ///< bytes (ISO 32000-1, 7.5.4)
constexpr size_t wrappings = 2; ///< objects that a form has beyond those of its first file: to keep the graphics state
                                ///< and to give it back

constexpr qsizetype aroundStream = 96; ///< bytes of an object around its stream, at most

QByteArray reference(size_t number) { return QByteArray::number(quint64(number)) + " 0 R "; }
QByteArray beginOf(size_t number) { return QByteArray::number(quint64(number)) + " 0 obj\n"; }

void appendStream(QByteArray &file, size_t number, const QByteArray &data, bool compressed)
{
    file += beginOf(number) + "<< /Length " + QByteArray::number(data.size());
    file += compressed ? " /Filter /FlateDecode >>\nstream\n" : " >>\nstream\n";
    file += data;
    file += "\nendstream\nendobj\n";
}

/// As the filter wants it: without the length that Qt puts in front.
QByteArray deflated(const QByteArray &data)
{
    constexpr int fast = 2; // letters in outlines: a fifth of the time of the usual level, a tenth more bytes
    constexpr qsizetype lengthBytes = 4;
    return qCompress(data, fast).sliced(lengthBytes);
}

tl::unexpected<Error> unreadable()
{
    return failure(Error::Kind::Failed,
        QStringLiteral("Letters cannot be made: this Qt writes PDF files otherwise than the one this program was built "
                       "for; install that one."));
}

} // namespace

/// Where the objects begin; nothing where there is no table.
std::vector<qsizetype> PdfForm::readTable(const QByteArray &pdf, qsizetype at)
{
    const QByteArray head = "xref\n0 ";
    if (at < 0 || pdf.indexOf(head, at) != at)
        return {};
    const qsizetype lines = pdf.indexOf('\n', at + head.size()) + 1;
    const qsizetype count = pdf.sliced(at + head.size(), lines - 1 - at - head.size()).trimmed().toLongLong();
    std::vector<qsizetype> places;
    for (qsizetype i = 0; i < count && lines + (i + 1) * tableLine <= pdf.size(); ++i)
        places.push_back(pdf.sliced(lines + i * tableLine, 10).toLongLong());
    return places;
}

std::vector<PdfForm::PageObject> PdfForm::readPages(const QByteArray &pdf, const std::vector<qsizetype> &places)
{
    const QByteArray mark = "/Contents ";
    const QByteArray markEnd = " R";
    std::vector<PageObject> pages;
    for (size_t number = 1; number < places.size(); ++number) {
        const qsizetype begin = places[number];
        const QByteArray object = pdf.sliced(begin, pdf.indexOf("endobj", begin) - begin);
        const qsizetype contents = object.indexOf(mark) + mark.size();
        const qsizetype end = object.indexOf(markEnd, contents) + markEnd.size();
        if (object.contains("/Type /Page\n") && contents > mark.size() && end > contents)
            pages.push_back(
                { number, object.first(contents), object.sliced(contents, end - contents), object.sliced(end) });
    }
    return pages;
}

Result<PdfForm> PdfForm::of(std::span<const Page> pages, const QString &title)
{
    const Result<QByteArray> pdf = pdfOf(pages, title);
    if (!pdf)
        return tl::unexpected(pdf.error());
    const QByteArray startMark = "startxref\n";
    const qsizetype table
        = pdf->sliced(pdf->lastIndexOf(startMark) + startMark.size()).split('\n').front().trimmed().toLongLong();
    PdfForm form;
    form.m_places = readTable(*pdf, table);
    form.m_pages = readPages(*pdf, form.m_places);
    for (const QByteArray &line : pdf->sliced(std::min(table, pdf->size())).split('\n')) {
        if (line.startsWith("/Info ") || line.startsWith("/Root "))
            form.m_trailer += line + '\n';
    }
    if (form.m_pages.empty() || form.m_pages.size() != pages.size() || !form.m_trailer.contains("/Root "))
        return unreadable();
    form.m_objects = pdf->first(table);
    for (const char *operators : { "q\n", "\nQ\n" }) { // print servers join a page's streams without a blank
        form.m_places.push_back(form.m_objects.size());
        appendStream(form.m_objects, form.m_places.size() - 1, operators, false);
    }
    return form;
}

QByteArray PdfForm::filled(std::span<const PdfDrawing> drawings, const QByteArray &identity) const
{
    const size_t keepState = m_places.size() - wrappings;
    std::vector<QByteArray> contents;
    for (const PageObject &page : m_pages)
        contents.push_back('[' + reference(keepState) + page.contents + ' ' + reference(keepState + 1));
    std::vector<QByteArray> streams;
    qsizetype size = m_objects.size();
    for (const PdfDrawing &drawing : drawings) {
        contents[drawing.page] += reference(m_places.size() + streams.size());
        streams.push_back(drawing.compressed ? deflated(drawing.operators) : drawing.operators);
        size += streams.back().size() + aroundStream;
    }
    for (size_t i = 0; i < m_pages.size(); ++i)
        size += m_pages[i].before.size() + contents[i].size() + m_pages[i].after.size() + aroundStream;
    size += qsizetype(m_places.size() + streams.size()) * tableLine + m_trailer.size() + 4 * identity.size() + 200;

    QByteArray file;
    file.reserve(size);
    file += m_objects;
    std::vector<qsizetype> places = m_places;
    for (size_t i = 0; i < streams.size(); ++i) {
        places.push_back(file.size());
        appendStream(file, places.size() - 1, streams[i], drawings[i].compressed);
    }
    for (size_t i = 0; i < m_pages.size(); ++i) {
        places[m_pages[i].number] = file.size();
        file += m_pages[i].before + contents[i] + ']' + m_pages[i].after + "endobj\n";
    }
    const QByteArray table = QByteArray::number(file.size());
    file += "xref\n0 " + QByteArray::number(quint64(places.size())) + "\n0000000000 65535 f \n";
    for (size_t i = 1; i < places.size(); ++i)
        file += QByteArray::number(places[i]).rightJustified(10, '0') + " 00000 n \n";
    const QByteArray id = '<' + identity.toHex() + '>';
    file += "trailer\n<<\n/Size " + QByteArray::number(quint64(places.size())) + '\n' + m_trailer + "/ID [" + id + id
        + "]\n>>\nstartxref\n" + table + "\n%%EOF\n";
    return file;
}

} // namespace caseledger
