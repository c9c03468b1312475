// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batch.h"
#include "models/documents/pagepainter.h"
#include "models/store/office.h"
#include "tests/bench/barepapers.h"
#include "tests/bench/figures.h"
#include "tests/bench/paperwork.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QTemporaryDir>

#include <cstdio>

namespace caseledger::bench {

namespace {

constexpr int runs = 5;
constexpr size_t papersInAFile = 250;
constexpr size_t pagesOfAPaper = 2;

/// Payment histories of the months that fill two pages; in another language every line has its English below it.
PaperWork paymentHistories(const QString &database, Language language, size_t papers)
{
    PaperWork work { .database = { database, {} }, .language = language };
    const auto connection = Connection::open(work.database);
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    work.office = readOffice(**connection).value();
    const QDate today = caseledger::today(work.office);
    work.period = { today.addMonths(language == Language::English ? -18 : -14), today };
    work.cases = casesWithPages(work, pagesOfAPaper, papers);
    return work;
}

/// How fast a batch was: by the clock, and by the processor time of all threads together, which does not depend on what
/// else the machine does.
struct BatchRates
{
    double clock = 0;
    double processor = 0;
};

double pagesASecond(size_t pages, double milliseconds) { return double(pages) / milliseconds * 1000; }

/// The batch of the program itself: numbers, codes, index and marks within. On a copy, since papers are kept.
BatchRates batchRates(const PaperWork &work, int threads)
{
    QTemporaryDir folder;
    const DatabaseSpec copy { folder.filePath(QStringLiteral("office.db")), {} };
    if (!QFile::copy(work.database.path, copy.path) || !QFile::copy(work.database.keyPath(), copy.keyPath()))
        qFatal("the office cannot be copied");
    QFile list(folder.filePath(QStringLiteral("cases.txt")));
    if (!list.open(QIODevice::WriteOnly))
        qFatal("the list cannot be written");
    for (const CaseId &id : work.cases)
        list.write(id.text().toLatin1() + '\n');
    list.close();
    const BatchWish wish { .paper = { .kind = PaperKind::PaymentHistory,
                               .role = Role::Custodial,
                               .period = work.period,
                               .asOf = work.period.last,
                               .language = work.language },
        .caseList = list.fileName(),
        .folder = folder.filePath(QStringLiteral("papers")),
        .jobs = threads,
        .chunk = papersInAFile };
    qint64 pages = 0;
    const double processorBefore = double(std::clock());
    const double time = timed([&] {
        const Result<BatchProgress> made = runBatch(copy, wish, [](const BatchProgress &) { return true; });
        if (!made)
            qFatal("%s", qPrintable(made.error().message));
        pages = made->pages;
    });
    const double processor = (double(std::clock()) - processorBefore) / CLOCKS_PER_SEC * 1000;
    if (pages != qint64(work.cases.size() * pagesOfAPaper))
        qFatal("the batch made %lld pages", pages);
    return { pagesASecond(size_t(pages), time), pagesASecond(size_t(pages), processor) };
}

void measureBatch(const PaperWork &work)
{
    const QByteArray data = QByteArray::number(qint64(work.cases.size())) + " payment histories of two pages";
    for (const int threads : { 1, 2 }) {
        QList<double> byClock;
        QList<double> byProcessor;
        for (int run = 0; run < runs; ++run) {
            const BatchRates rates = batchRates(work, threads);
            byClock.append(rates.clock);
            byProcessor.append(rates.processor);
        }
        report(threads == 1 ? "batch on one thread" : "batch on two threads", data, byClock, {}, "pages/s");
        report("the same, a second of processor time", data, byProcessor, {}, "pages/s");
    }
}

void reportStages(const QList<PaperTimes> &times, size_t papers)
{
    const auto stage = [&](const char *name, double PaperTimes::*member) {
        QList<double> each;
        for (const PaperTimes &time : times)
            each.append(time.*member / double(papers));
        report(name, "processor time of one paper", each, {});
    };
    stage("stage: reading the case", &PaperTimes::open);
    stage("stage: making the statement", &PaperTimes::statement);
    stage("stage: laying it out", &PaperTimes::layout);
    stage("stage: drawing it, and the file", &PaperTimes::painting);
}

double processorRate(const PaperTimes &times)
{
    return pagesASecond(size_t(times.pages), times.open + times.statement + times.layout + times.painting);
}

/// One chunk, again and again, in turn with the same chunk by other means; all by processor time.
void measureOneCore(PaperWork work)
{
    work.cases.resize(std::min(work.cases.size(), papersInAFile));
    const auto connection = Connection::open(work.database);
    std::vector<Paper> papers;
    for (const CaseId &id : work.cases)
        papers.push_back(pagesOfCase(**connection, work, id));
    const size_t pages = papers.size() * pagesOfAPaper;
    const RichTextPapers richText(papers);
    const HaruPapers texts(papers, HaruPapers::Share::LatinTexts);
    const HaruPapers sheets(papers, HaruPapers::Share::WholePages);
    const QString file = work.folder + QStringLiteral("/bare.pdf");
    const auto rate = [&](const auto &bare) { return pagesASecond(pages, processorTime([&] { bare.write(file); })); };
    QList<double> ours;
    QList<double> byRichText;
    QList<double> byTexts;
    QList<double> bySheets;
    QList<PaperTimes> times;
    for (int run = 0; run < runs; ++run) {
        times.append(writePapers(work, 1));
        ours.append(processorRate(times.last()));
        byRichText.append(rate(richText));
        byTexts.append(rate(texts));
        bySheets.append(rate(sheets));
    }
    report(
        "one core, to QTextDocument", "one chunk; bare: the same texts as an HTML table", ours, byRichText, "pages/s");
    report("one core, to libharu", "one chunk; bare: whole pages, any letter", ours, bySheets, "pages/s");
    report("one core, to libharu's least", "one chunk; bare: Latin-1 texts alone", ours, byTexts, "pages/s");
    reportStages(times, work.cases.size());
}

void measureLanguage(const QString &database, const QString &folder, Language language, const QList<double> &english)
{
    PaperWork work = paymentHistories(database, language, papersInAFile);
    work.folder = folder;
    QList<double> rates;
    for (int run = 0; run < runs; ++run)
        rates.append(processorRate(writePapers(work, 1)));
    report("one core, by language", code(language).data(), rates, english, "pages/s");
}

void measureLanguages(const QString &database, const QString &folder)
{
    PaperWork work = paymentHistories(database, Language::English, papersInAFile);
    work.folder = folder;
    QList<double> english;
    for (int run = 0; run < runs; ++run)
        english.append(processorRate(writePapers(work, 1)));
    for (const Language language : { Language::Arabic, Language::Bengali, Language::Italian, Language::Korean })
        measureLanguage(database, folder, language, english);
}

/// From the case to the picture of its first page, with nothing kept from the paper before.
void measurePreview(const QString &database, Language language)
{
    const PaperWork work = paymentHistories(database, language, 20);
    const auto connection = Connection::open(work.database);
    QList<double> times;
    for (const CaseId &id : work.cases) {
        times.append(timed([&] {
            constexpr qreal pixelsPerMm = 96 / 25.4;
            const Paper paper = pagesOfCase(**connection, work, id);
            QImage picture((paper.front().sizeMm * pixelsPerMm).toSize(), QImage::Format_RGB32);
            picture.fill(Qt::white);
            QPainter painter(&picture);
            painter.setRenderHint(QPainter::Antialiasing);
            paintPage(paper.front(), painter, pixelsPerMm);
        }));
    }
    report("first page of the preview", QByteArray("from the database, ") + code(language).data(), times, {});
}

double mostResident()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray &line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).chopped(3).trimmed().toDouble() / 1024;
    }
    return 0;
}

int measurePapers(const QString &database)
{
    QTemporaryDir folder;
    for (const Language language : { Language::English, Language::Arabic, Language::Bengali })
        measurePreview(database, language);
    PaperWork work = paymentHistories(database, Language::English, 5000);
    work.folder = folder.path();
    measureOneCore(work);
    measureLanguages(database, folder.path());
    measureBatch(work);
    return 0;
}

/// In a process of its own: what a batch of so many papers takes at most.
int measureResident(const QString &database, int papers)
{
    const PaperWork work = paymentHistories(database, Language::English, size_t(papers));
    const double before = mostResident();
    batchRates(work, 2);
    report("resident at most, batch on two threads", QByteArray::number(papers) + " papers", { mostResident() },
        { before }, "MB");
    return 0;
}

} // namespace

} // namespace caseledger::bench

/// Papers: how many pages a second, beside other ways to them, and in how much memory.
int main(int argc, char **argv)
{
    QGuiApplication application(argc, argv);
    if (argc != 2 && argc != 3) {
        std::fprintf(stderr, "usage: bench_papers DATABASE [PAPERS: only the memory that so many take]\n");
        return 2;
    }
    const QString database = QString::fromLocal8Bit(argv[1]);
    return argc == 3 ? caseledger::bench::measureResident(database, QByteArray(argv[2]).toInt())
                     : caseledger::bench::measurePapers(database);
}
