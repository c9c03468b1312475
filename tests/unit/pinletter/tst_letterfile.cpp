// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/letterfile.h"

#include "models/documents/pagepainter.h"
#include "tests/unit/coupons/scanner.h"
#include "tests/unit/documents/samples.h"
#include "tests/unit/pinletter/lettersamples.h"

#include <QCryptographicHash>
#include <QProcess>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <set>
#include <thread>

using namespace caseledger;
using namespace caseledger::test;

namespace {

bool isLongForm() { return qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1; }

std::span<const char, 5> digitsOf(const QByteArray &pin) { return std::span<const char, 5>(pin.constData(), 5); }

QByteArray fileOf(LetterFile &maker, Language language, const QByteArray &pin)
{
    const Result<QByteArray> file = maker.make(pagesIn(language), digitsOf(pin));
    return file ? *file : QByteArray();
}

QByteArray textOfPdf(const QByteArray &pdf, const QString &option)
{
    return saidOf(QStringLiteral("pdftotext"), { option, QStringLiteral("%1"), QStringLiteral("-") }, pdf);
}

/// Everything in a file with its streams unpacked.
QByteArray unpacked(const QByteArray &pdf)
{
    return saidOf(QStringLiteral("qpdf"),
        { QStringLiteral("--qdf"), QStringLiteral("--object-streams=disable"), QStringLiteral("%1"),
            QStringLiteral("-") },
        pdf);
}

constexpr int dotsPerInch = 100;

/// The places of the five figures in the frame, as the picture has them.
QList<QImage> figuresIn(const QByteArray &pdf, const QRectF &frame)
{
    const QImage picture = pictureOfPdf(pdf, 1, dotsPerInch, frame.adjusted(2, 2, -2, -2));
    constexpr double pitch = 10.5 * dotsPerInch / 25.4;
    const double left = (picture.width() - 5 * pitch) / 2;
    QList<QImage> figures;
    for (int i = 0; i < 5; ++i)
        figures.append(picture.copy(qRound(left + i * pitch), 0, qRound(pitch), picture.height()));
    return figures;
}

/// What a program that reads pictures takes a figure for.
QByteArray readOf(const QImage &figure)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("figure.png"));
    figure.save(file);
    QProcess process;
    process.start(QStringLiteral("tesseract"),
        { file, QStringLiteral("-"), QStringLiteral("--dpi"), QString::number(dotsPerInch), QStringLiteral("--psm"),
            QStringLiteral("10"), QStringLiteral("-c"), QStringLiteral("tessedit_char_whitelist=0123456789") });
    return process.waitForFinished() ? process.readAllStandardOutput().trimmed() : QByteArray();
}

/// Whether there is ink at a point of a picture, or right beside it.
bool hasInkAt(const QImage &picture, int x, int y)
{
    for (int v = std::max(y - 1, 0); v <= std::min(y + 1, picture.height() - 1); ++v) {
        for (int u = std::max(x - 1, 0); u <= std::min(x + 1, picture.width() - 1); ++u) {
            if (qGray(picture.pixel(u, v)) < 180)
                return true;
        }
    }
    return false;
}

/// How many points of ink one picture has where the other has none, and the other way round: edges of letters, which
/// come out a little otherwise as outlines, do not count.
int differing(const QImage &one, const QImage &other)
{
    int points = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            points += qGray(one.pixel(x, y)) < 100 && !hasInkAt(other, x, y);
            points += qGray(other.pixel(x, y)) < 100 && !hasInkAt(one, x, y);
        }
    }
    return points;
}

void addLanguages()
{
    QTest::addColumn<int>("language");
    for (const Language language : allLanguages)
        QTest::newRow(code(language).data()) << int(language);
}

} // namespace

class TestLetterFile : public QObject
{
    Q_OBJECT

private slots:
    void thePinIsNoText_data() { addLanguages(); }
    void thePinIsNoText();
    void thePinIsThePicture();
    void nothingOfAParentIsText_data() { addLanguages(); }
    void nothingOfAParentIsText();
    void theFileLooksAsThePagesDo_data() { addLanguages(); }
    void theFileLooksAsThePagesDo();
    void readersFindNoFault_data() { addLanguages(); }
    void readersFindNoFault();
    void theBarcodeIsRead();
    void itsSizeSaysNothingOfThePin();
    void itsHashSaysNothingOfThePin();
    void whatIsNoDigitIsNotDrawn();
    void theBackIsPrinted();
    void manyOfficesOneMaker();
    void manyThreads();
};

void TestLetterFile::thePinIsNoText()
{
    QFETCH(int, language);
    LetterFile maker;
    for (const QByteArray &pin : { QByteArray("59173"), QByteArray("00007"), QByteArray("86424") }) {
        const QByteArray file = fileOf(maker, Language(language), pin);
        for (const char *option : { "-raw", "-layout" }) {
            QByteArray text = textOfPdf(file, QString::fromLatin1(option));
            QVERIFY(text.contains("cannot be told by telephone"));
            QVERIFY(!text.replace(' ', "").replace('\n', "").contains(pin));
        }
        const QByteArray all = unpacked(file);
        QVERIFY(all.contains("Tj") || all.contains("TJ")); // the form's words are there
        QVERIFY(!all.contains(pin));
        // between the PIN's own marks nothing is shown as text: its stream has paths alone
        const qsizetype begin = all.indexOf(" cm 0 g\n");
        const QByteArray drawn = all.sliced(begin, all.indexOf("endstream", begin) - begin);
        QVERIFY(begin > 0 && drawn.count("c\n") > 20);
        for (const char *text : { "BT", "Tj", "TJ", "Tf", "Do" })
            QVERIFY2(!drawn.contains(text), text);
    }
}

/// Each figure is read from the picture once; then those of any PIN are compared with them, point by point.
void TestLetterFile::thePinIsThePicture()
{
    LetterFile maker;
    const PinLetterPages letter = pagesIn(Language::Korean);
    std::array<QList<QImage>, 10> known;
    for (int digit = 0; digit < 10; ++digit) {
        const QByteArray pin(5, char('0' + digit));
        const Result<QByteArray> file = maker.make(letter, digitsOf(pin));
        QVERIFY(file);
        known[size_t(digit)] = figuresIn(*file, letter.pinPlace);
        QCOMPARE(readOf(known[size_t(digit)].first()), QByteArray(1, char('0' + digit)));
        for (int other = 0; other < digit; ++other)
            QVERIFY(known[size_t(digit)].first() != known[size_t(other)].first());
    }
    QRandomGenerator random(5);
    const int pins = isLongForm() ? 2000 : 50;
    for (int i = 0; i < pins; ++i) {
        const QByteArray pin = QByteArray::number(100000 + random.bounded(100000)).last(5);
        const Result<QByteArray> file = maker.make(letter, digitsOf(pin));
        const QList<QImage> figures = figuresIn(*file, letter.pinPlace);
        for (qsizetype place = 0; place < 5; ++place)
            QVERIFY(figures.at(place) == known[size_t(pin.at(place) - '0')].at(place));
    }
    qInfo("%d PINs compared with their picture, 2000 in the long form", pins);
}

void TestLetterFile::nothingOfAParentIsText()
{
    QFETCH(int, language);
    LetterFile maker;
    const QByteArray file = fileOf(maker, Language(language), "59173");
    const Recipient parent = parentOf(Language(language));
    const QByteArray all = unpacked(file) + textOfPdf(file, QStringLiteral("-raw"))
        + saidOf(QStringLiteral("pdfinfo"), { QStringLiteral("%1") }, file);
    for (const QString &own : { parent.name, parent.nativeName, parent.address.street1, parent.address.city,
             parent.address.zip, QStringLiteral("AA00001A1"), QStringLiteral("7K3-M9Q-XTE"), QStringLiteral("7K3") })
        QVERIFY(own.isEmpty() || !all.contains(own.toUtf8()));
    QVERIFY(all.contains("Title:           Letter\n"));
    QVERIFY(!all.contains("Author"));
}

/// The same pages, drawn by the painter that all other papers have, with the PIN left out.
void TestLetterFile::theFileLooksAsThePagesDo()
{
    QFETCH(int, language);
    LetterFile maker;
    const PinLetterPages letter = pagesIn(Language(language));
    const Result<QByteArray> file = maker.make(letter, digitsOf("-----"));
    QVERIFY(file);
    const QByteArray painted = *pdfOf(letter.pages, QStringLiteral("Letter"));
    const QImage one = pictureOfPdf(*file, 1, 200);
    const QImage other = pictureOfPdf(painted, 1, 200);
    QCOMPARE(one.size(), other.size());
    QCOMPARE(differing(one, other), 0);
    const QImage withPin = pictureOfPdf(fileOf(maker, Language(language), "88888"), 1, 200);
    QVERIFY(differing(withPin, other) > 1000);
}

void TestLetterFile::readersFindNoFault()
{
    QFETCH(int, language);
    LetterFile maker;
    for (const char *pin : { "12345", "98760" }) {
        const QByteArray said = saidOf(QStringLiteral("qpdf"), { QStringLiteral("--check"), QStringLiteral("%1") },
            fileOf(maker, Language(language), pin));
        QVERIFY(said.contains("No syntax or stream encoding errors found"));
    }
}

void TestLetterFile::theBarcodeIsRead()
{
    LetterFile maker;
    const QStringList codes = scannedFromPdf(fileOf(maker, Language::Arabic, "12345"), 1);
    QCOMPARE(codes, QStringList { QStringLiteral("Code128 7K3-M9Q-XTE.1") });
}

void TestLetterFile::itsSizeSaysNothingOfThePin()
{
    LetterFile maker;
    std::set<qsizetype> sizes;
    for (int i = 0; i < 200; ++i)
        sizes.insert(fileOf(maker, Language::English, QByteArray::number(100000 + i * 499).last(5)).size());
    QCOMPARE(sizes.size(), size_t(1));
}

/// The database keeps a hash of every letter: of a file that follows from its PIN alone, the hundred thousand PINs
/// could be tried.
void TestLetterFile::itsHashSaysNothingOfThePin()
{
    LetterFile maker;
    std::set<QByteArray> hashes;
    for (int i = 0; i < 200; ++i)
        hashes.insert(QCryptographicHash::hash(fileOf(maker, Language::English, "12345"), QCryptographicHash::Sha256));
    QCOMPARE(hashes.size(), size_t(200));
}

void TestLetterFile::whatIsNoDigitIsNotDrawn()
{
    const PinPainter painter;
    const QRectF place(140, 210, 60, 25);
    const QByteArray none = painter.operatorsOf(digitsOf("abc-\xff"), place, QSizeF(215.9, 279.4));
    QVERIFY(!none.contains(" m\n"));
    const QByteArray one = painter.operatorsOf(digitsOf("1----"), place, QSizeF(215.9, 279.4));
    QVERIFY(one.contains(" m\n"));
}

void TestLetterFile::theBackIsPrinted()
{
    Letterhead letterhead = demoOffice();
    letterhead.office.accountUrl
        = QStringLiteral("https://example.invalid/") + QStringLiteral("online-account/").repeated(18);
    letterhead.office.safetyHotline = QStringLiteral("800-555-0102 or 800-555-0103 ").repeated(4);
    const PinLetterPages letter = pagesTo(parentOf(Language::Italian), Language::Italian, letterhead);
    QCOMPARE(letter.pages.size(), size_t(2));
    LetterFile maker;
    const Result<QByteArray> file = maker.make(letter, digitsOf("12345"));
    QVERIFY(saidOf(QStringLiteral("pdfinfo"), { QStringLiteral("%1") }, *file).contains("Pages:           2\n"));
    QCOMPARE(figuresIn(*file, letter.pinPlace), figuresIn(fileOf(maker, Language::English, "12345"), letter.pinPlace));
}

/// Forms are kept for a while, and each letter gets the one that is its own.
void TestLetterFile::manyOfficesOneMaker()
{
    LetterFile maker;
    for (int round = 0; round < 2; ++round) {
        for (int i = 0; i < 40; ++i) {
            Letterhead letterhead = demoOffice();
            letterhead.office.name = QStringLiteral("Office Number %1").arg(i);
            const Result<QByteArray> file
                = maker.make(pagesTo(parentOf(Language::English), Language::English, letterhead), digitsOf("12345"));
            QVERIFY(i % 13 != 0
                || textOfPdf(*file, QStringLiteral("-raw")).contains(letterhead.office.name.toUtf8() + '\n'));
        }
    }
}

void TestLetterFile::manyThreads()
{
    std::array<QByteArray, 4> files;
    {
        std::vector<std::jthread> threads;
        for (size_t i = 0; i < files.size(); ++i)
            threads.emplace_back([&files, i] {
                LetterFile maker;
                for (int letter = 0; letter < 20; ++letter)
                    files[i] = fileOf(maker, allLanguages[(i + size_t(letter)) % 5], QByteArray(5, char('1' + i)));
            });
    }
    LetterFile maker;
    for (size_t i = 0; i < files.size(); ++i) {
        const QByteArray alone = fileOf(maker, allLanguages[(i + 19) % 5], QByteArray(5, char('1' + i)));
        QCOMPARE(pictureOfPdf(files[i], 1, 60), pictureOfPdf(alone, 1, 60));
    }
}

QTEST_MAIN(TestLetterFile)
#include "tst_letterfile.moc"
