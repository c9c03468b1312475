// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/pdffile.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QBuffer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <thread>

using namespace caseledger;
using namespace caseledger::test;

namespace {

std::vector<Page> papers(int count)
{
    std::vector<Page> pages;
    for (int i = 0; i < count; ++i) {
        const auto kind = i % 2 == 0 ? StatementKind::Combined : StatementKind::PaymentHistory;
        for (Page &page : pagesOf(statementOf(ordinaryCase(), kind)))
            pages.push_back(std::move(page));
    }
    return pages;
}

/// What a poppler tool prints about a PDF.
QStringList linesOf(const QString &tool, const QByteArray &pdf)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("paper.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    QStringList arguments { file.fileName() };
    if (tool == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    process.start(tool, arguments);
    return process.waitForFinished() ? QString::fromUtf8(process.readAllStandardOutput()).split(u'\n') : QStringList();
}

QByteArray written(std::span<const Page> pages)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer, QStringLiteral("Statements"));
    if (!file.add(pages) || !file.finish())
        return {};
    return buffer.data();
}

} // namespace

class TestPdfFile : public QObject
{
    Q_OBJECT

private slots:
    void papersComeOneAfterAnother();
    void papersShareTheirFonts();
    void pagesAreWrittenAsTheyCome();
    void withoutPagesNothingIsWritten();
    void aFullDiskIsReported();
    void anUnfinishedFileIsGivenUpQuietly();
    void manyThreadsWriteManyFiles();
};

void TestPdfFile::papersComeOneAfterAnother()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer, QStringLiteral("Statements"));
    const std::vector<Page> first = papers(1);
    const std::vector<Page> second = papers(2);
    QVERIFY(file.add(first).has_value());
    QVERIFY(file.add(std::span<const Page>()).has_value());
    QVERIFY(file.add(second).has_value());
    const Result<int> pages = file.finish();
    QVERIFY(pages.has_value());
    QCOMPARE(*pages, int(first.size() + second.size()));

    const QStringList text = linesOf(QStringLiteral("pdftotext"), buffer.data());
    QCOMPARE(text.join(u' ').count(u'\f'), qsizetype(first.size() + second.size()));
    QCOMPARE(text.filter(QStringLiteral("Page 1 of")).size(), 3);
    QVERIFY(linesOf(QStringLiteral("pdfinfo"), buffer.data()).first().contains(QLatin1String("Statements")));
}

void TestPdfFile::papersShareTheirFonts()
{
    const QByteArray one = written(papers(2));
    const QByteArray ten = written(papers(20));
    QCOMPARE(linesOf(QStringLiteral("pdffonts"), ten).size(), linesOf(QStringLiteral("pdffonts"), one).size());
    QVERIFY(one.size() > 20'000);
    QVERIFY(ten.size() < 10 * one.size() - 5 * 20'000); // fonts are most of a short file
}

/// Memory stays flat: what was drawn lies in the device.
void TestPdfFile::pagesAreWrittenAsTheyCome()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    PdfFile file(buffer);
    const std::vector<Page> pages = papers(2);
    QVERIFY(file.add(pages).has_value());
    const qsizetype before = buffer.size();
    QVERIFY(before > 0);
    QVERIFY(file.add(pages).has_value());
    QVERIFY(buffer.size() > before);
    QVERIFY(file.finish().has_value());
}

void TestPdfFile::withoutPagesNothingIsWritten()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        PdfFile file(buffer);
        const Result<int> pages = file.finish();
        QVERIFY(pages.has_value());
        QCOMPARE(*pages, 0);
    }
    QCOMPARE(buffer.size(), 0);
}

void TestPdfFile::aFullDiskIsReported()
{
    QFile device(QStringLiteral("/dev/full"));
    QVERIFY(device.open(QIODevice::WriteOnly));
    PdfFile file(device, QStringLiteral("Statements"));
    const std::vector<Page> pages = papers(2);
    Result<> added;
    for (int i = 0; i < 20 && added; ++i)
        added = file.add(pages);
    const Result<int> finished = file.finish();
    QVERIFY(!finished.has_value());
    QCOMPARE(finished.error().kind, Error::Kind::Failed);
    QVERIFY(finished.error().message.startsWith(QLatin1String("/dev/full cannot be written")));
    QVERIFY(!finished.error().message.contains(u'\n'));
    QVERIFY(!added.has_value());
    QCOMPARE(added.error().message, finished.error().message);
}

void TestPdfFile::anUnfinishedFileIsGivenUpQuietly()
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    const std::vector<Page> pages = papers(1);
    {
        PdfFile file(buffer);
        QVERIFY(file.add(pages).has_value());
    }
    QVERIFY(buffer.isOpen());
    QVERIFY(!written(pages).isEmpty());
}

void TestPdfFile::manyThreadsWriteManyFiles()
{
    const std::vector<Page> pages = papers(6);
    const QStringList expected = linesOf(QStringLiteral("pdftotext"), written(pages));
    QVERIFY(expected.size() > 100);
    std::vector<QByteArray> files(8);
    {
        std::vector<std::jthread> threads;
        for (size_t t = 0; t < 4; ++t) {
            threads.emplace_back([t, &files] {
                for (size_t i = t; i < files.size(); i += 4)
                    files[i] = written(papers(6)); // laid out there as well
            });
        }
    }
    for (const QByteArray &file : files)
        QCOMPARE(linesOf(QStringLiteral("pdftotext"), file), expected);
}

QTEST_MAIN(TestPdfFile)
#include "tst_pdffile.moc"
