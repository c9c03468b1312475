// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/typesetter.h"

#include "tests/unit/documents/papercheck.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <utility>

using namespace caseledger;

class TestTypesetter : public QObject
{
    Q_OBJECT

private slots:
    void figuresAreEquallyWide();
    void boldIsWider();
    void latinKeepsItsLetters();
    void shapedAndSummedWidthsAgree();
    void fencesChangeNoLatin();
    void sharedMeasuresAreTheSame();
    void sheetsTakeTextsTogether();
    void everyScriptHasGlyphs_data();
    void everyScriptHasGlyphs();
    void bengaliJoins();
    void arabicRunsFromTheRight();
    void arabicLettersAreLarger_data();
    void arabicLettersAreLarger();
    void arabicIsMeasuredAsItIsSet();
    void arabicStandsFreeOfItsNeighbours_data();
    void arabicStandsFreeOfItsNeighbours();
    void amountsStayWholeBesideArabic();
    void bracketsStayInPlaceBesideArabic();
    void linesFit_data();
    void linesFit();
    void noLineIsWiderThanAsked_data();
    void noLineIsWiderThanAsked();
    void nothingIsLostInBreaking();
    void everyWordIsKeptInOrder();
    void whatFitsNowhereEndsAllTheSame();
    void tooMuchIsCut();
    void aPairIsNotCutInTwo();
    void brokenValuesStayFenced();
    void valuesBecomeOneLine_data();
    void valuesBecomeOneLine();

private:
    struct Glyph
    {
        quint32 index;
        qreal x;
        QString family;
    };
    QList<Glyph> glyphsOf(const QString &text, Qt::LayoutDirection direction = Qt::LeftToRight) const
    {
        QList<Glyph> glyphs;
        for (const GlyphPiece &piece : m_type.shaped(text, TextStyle::Body, direction).pieces) {
            for (qsizetype i = 0; i < piece.glyphs.size(); ++i)
                glyphs.append({ piece.glyphs.at(i), piece.positions.at(i).x(), piece.font.familyName() });
        }
        return glyphs;
    }
    /// Where the figure stands, from the left; every digit stands once in the texts that ask.
    qreal xOf(QChar character, const QList<Glyph> &glyphs) const
    {
        const quint32 index = glyphsOf(QString(character)).first().index;
        const auto found = std::ranges::find_if(glyphs, [index](const Glyph &glyph) { return glyph.index == index; });
        return found == glyphs.end() ? -1 : found->x;
    }

    /// How far ink reaches above and below the baseline, in mm.
    std::pair<qreal, qreal> reachOf(const QString &text, TextStyle style, Qt::LayoutDirection direction) const
    {
        qreal up = 0;
        qreal down = 0;
        for (const GlyphPiece &piece : m_type.shaped(text, style, direction).pieces) {
            for (qsizetype i = 0; i < piece.glyphs.size(); ++i) {
                const QRectF ink = piece.font.boundingRect(piece.glyphs.at(i));
                up = std::max(up, -ink.top() - piece.positions.at(i).y());
                down = std::max(down, ink.bottom() + piece.positions.at(i).y());
            }
        }
        return { up / Typesetter::unitsPerMm, down / Typesetter::unitsPerMm };
    }

    Typesetter m_type;
};

void TestTypesetter::figuresAreEquallyWide()
{
    for (const TextStyle style : { TextStyle::Body, TextStyle::Bold, TextStyle::Small }) {
        const qreal one = m_type.widthMm(QStringLiteral("1"), style);
        QVERIFY(one > 1);
        for (const QChar digit : QStringLiteral("023456789"))
            QCOMPARE(m_type.widthMm(QString(digit), style), one);
        // No pair of figures is drawn together, so columns of amounts stay straight.
        QVERIFY(
            qAbs(m_type.widthMm(QStringLiteral("7,111.11"), style) - m_type.widthMm(QStringLiteral("4,000.00"), style))
            < 0.001);
    }
}

void TestTypesetter::boldIsWider()
{
    const QString text = QStringLiteral("Total owed");
    QVERIFY(m_type.widthMm(text, TextStyle::Bold) > m_type.widthMm(text, TextStyle::Body));
    QVERIFY(m_type.widthMm(text, TextStyle::Small) < m_type.widthMm(text, TextStyle::Body));
    QCOMPARE(m_type.widthMm({}, TextStyle::Body), 0.0);
}

void TestTypesetter::latinKeepsItsLetters()
{
    QCOMPARE(glyphsOf(QStringLiteral("office fifty")).size(), 11); // the blank has no glyph
    // The same within a text that another script makes go the long way.
    const QList<Glyph> mixed = glyphsOf(QStringLiteral("office \u0639"));
    QCOMPARE(mixed.size(), 8);
}

void TestTypesetter::shapedAndSummedWidthsAgree()
{
    const QString text = QStringLiteral("Payments to the office, AVATAR 7,411.15");
    const QString other = QStringLiteral("ж"); // not Latin: what it stands in is shaped by Qt
    const qreal shaped = m_type.widthMm(other + text, TextStyle::Body) - m_type.widthMm(other, TextStyle::Body);
    QVERIFY(qAbs(m_type.widthMm(text, TextStyle::Body) - shaped) < 0.15); // letters stand at whole units
}

/// A fence around Latin text has no width and no glyph, and moves nothing but where the line runs the other way.
void TestTypesetter::fencesChangeNoLatin()
{
    const QString text = QStringLiteral("Case AA00001A1 (open)");
    const QString fenced = QChar(0x2068) + text + QChar(0x2069);
    QCOMPARE(m_type.widthMm(fenced, TextStyle::Body), m_type.widthMm(text, TextStyle::Body));
    QCOMPARE(glyphsOf(fenced).size(), glyphsOf(text).size());
    const QString days = QStringLiteral("\u206803\u2069 - \u206817\u2069");
    QVERIFY(xOf(u'3', glyphsOf(days)) < xOf(u'7', glyphsOf(days)));
    QVERIFY(xOf(u'3', glyphsOf(days, Qt::RightToLeft)) > xOf(u'7', glyphsOf(days, Qt::RightToLeft)));
}

/// What another typesetter of the thread knows already is what this one would find.
void TestTypesetter::sharedMeasuresAreTheSame()
{
    const QString text = QStringLiteral("ফাতেমা বেগম, Flat 5");
    const qreal width = m_type.widthMm(text, TextStyle::Small);
    const QStringList lines = m_type.wrapped(text, TextStyle::Small, 15, 3);
    const Typesetter other;
    QCOMPARE(other.widthMm(text, TextStyle::Small), width);
    QCOMPARE(other.wrapped(text, TextStyle::Small, 15, 3), lines);
    // The same text, but narrower, longer, in another style: each is its own.
    QVERIFY(other.wrapped(text, TextStyle::Small, 8, 3) != lines);
    QVERIFY(other.wrapped(text, TextStyle::Small, 15, 1) != lines);
    QVERIFY(other.widthMm(text, TextStyle::Bold) > width);
    // More texts than are remembered.
    for (int i = 0; i < 5000; ++i)
        (void)other.widthMm(QStringLiteral("ম %1").arg(i), TextStyle::Small);
    QCOMPARE(other.widthMm(text, TextStyle::Small), width);
}

void TestTypesetter::sheetsTakeTextsTogether()
{
    std::vector<GlyphPiece> sheets;
    m_type.set(QStringLiteral("To owe"), TextStyle::Body, Qt::LeftToRight, { 10.4, 20.6 }, sheets);
    m_type.set(QStringLiteral("7"), TextStyle::Body, Qt::LeftToRight, { 500, 60 }, sheets);
    m_type.set(QStringLiteral("7"), TextStyle::Bold, Qt::LeftToRight, { 900, 60 }, sheets);
    QCOMPARE(sheets.size(), size_t(2)); // a sheet a font
    QCOMPARE(sheets.front().glyphs.size(), 6); // the blank has no glyph
    QCOMPARE(sheets.front().positions.first(), QPointF(10, 21));
    QCOMPARE(sheets.front().positions.last(), QPointF(500, 60));
    for (const QPointF place : std::as_const(sheets.front().positions))
        QCOMPARE(place, QPointF(place.toPoint()));
    QCOMPARE(sheets.back().positions, QList<QPointF> { QPointF(900, 60) });
}

void TestTypesetter::everyScriptHasGlyphs_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("family");
    QTest::newRow("Latin") << QStringLiteral("Zoë Łukasz Ñandú") << QStringLiteral("Noto Sans");
    QTest::newRow("Arabic") << QStringLiteral("فاطمة الزهراء") << QStringLiteral("Noto Naskh Arabic");
    QTest::newRow("Bengali") << QStringLiteral("ক্ষিতীশ চন্দ্র") << QStringLiteral("Noto Sans Bengali");
    QTest::newRow("Korean") << QStringLiteral("김민수 뷁") << QStringLiteral("NanumGothic");
    QTest::newRow("Greek and Cyrillic") << QStringLiteral("Ελένη Жанна") << QStringLiteral("Noto Sans");
}

void TestTypesetter::everyScriptHasGlyphs()
{
    QFETCH(QString, text);
    QFETCH(QString, family);
    const QList<Glyph> glyphs = glyphsOf(text);
    QVERIFY(std::ranges::none_of(glyphs, [](const Glyph &glyph) { return glyph.index == 0; }));
    QVERIFY(std::ranges::any_of(glyphs, [family](const Glyph &glyph) { return glyph.family == family; }));
}

void TestTypesetter::bengaliJoins()
{
    // Three characters, one conjunct; and the vowel sign written after its letter stands before it.
    QCOMPARE(glyphsOf(QStringLiteral("ক্ষ")).size(), 1);
    QCOMPARE(glyphsOf(QStringLiteral("কি")).last().index, glyphsOf(QStringLiteral("ক")).first().index);
}

void TestTypesetter::arabicRunsFromTheRight()
{
    // A letter between two others takes a joined form, so it is not the glyph it is alone.
    const QList<Glyph> glyphs = glyphsOf(QStringLiteral("ببب"), Qt::RightToLeft);
    QVERIFY(glyphs.size() >= 3);
    const quint32 alone = glyphsOf(QStringLiteral("ب"), Qt::RightToLeft).first().index;
    QVERIFY(std::ranges::none_of(glyphs, [alone](const Glyph &glyph) { return glyph.index == alone; }));
    const QList<Glyph> sentence = glyphsOf(QStringLiteral("ب 7"), Qt::RightToLeft);
    QCOMPARE(xOf(u'7', sentence), 0.0); // what follows in reading stands at the left
}

void TestTypesetter::arabicLettersAreLarger_data()
{
    QTest::addColumn<TextStyle>("style");
    QTest::newRow("body") << TextStyle::Body;
    QTest::newRow("bold") << TextStyle::Bold;
    QTest::newRow("small") << TextStyle::Small;
    QTest::newRow("heading") << TextStyle::Heading;
    QTest::newRow("title") << TextStyle::Title;
}

/// By an eighth, they alone: what stands beside them keeps the size it has everywhere.
void TestTypesetter::arabicLettersAreLarger()
{
    QFETCH(TextStyle, style);
    constexpr qreal unitsPerPoint = 1440 / 72.0;
    const QString text
        = QStringLiteral("الدفعة، رقم ⁨AB12345C1⁩ في ⁨12/01/2026⁩: Omar (عمر علي)");
    int arabic = 0;
    int latin = 0;
    for (const GlyphPiece &piece : m_type.shaped(text, style, Qt::RightToLeft).pieces) {
        const qreal points = piece.font.pixelSize() / unitsPerPoint;
        if (piece.font.familyName() == QLatin1String("Noto Naskh Arabic")) {
            arabic += int(piece.glyphs.size());
            QVERIFY(qAbs(points / typeSize(style).points - 1.13) < 0.01);
            QVERIFY(points >= 9);
        } else {
            latin += int(piece.glyphs.size());
            QCOMPARE(points, typeSize(style).points);
        }
    }
    QVERIFY(arabic >= 20);
    QVERIFY(latin >= 24);
}

/// The same size where a text is measured, broken, cut and set.
void TestTypesetter::arabicIsMeasuredAsItIsSet()
{
    const QString text = QStringLiteral("المبالغ المستحقة للأسرة ").repeated(5).trimmed();
    for (const QString &said : { text, QStringLiteral("هاتفًا لا"), QStringLiteral("لا"), QStringLiteral("كلا، 7") }) {
        qreal left = 1e6;
        qreal right = 0;
        for (const GlyphPiece &piece : m_type.shaped(said, TextStyle::Body, Qt::RightToLeft).pieces) {
            for (qsizetype i = 0; i < piece.glyphs.size(); ++i) {
                const QRectF ink = piece.font.boundingRect(piece.glyphs.at(i)).translated(piece.positions.at(i));
                left = std::min(left, ink.left());
                right = std::max(right, ink.right());
            }
        }
        const qreal halfMillimetre = Typesetter::unitsPerMm / 2;
        QVERIFY(qAbs(left) < halfMillimetre);
        QVERIFY(qAbs(right - m_type.widthMm(said, TextStyle::Body) * Typesetter::unitsPerMm) < halfMillimetre);
    }
    qreal together = 0;
    const QStringList lines = m_type.wrapped(text, TextStyle::Body, 60, 9);
    for (const QString &line : lines)
        together += m_type.widthMm(line, TextStyle::Body);
    const qreal blanks = qreal(lines.size() - 1) * 1.5;
    QVERIFY(qAbs(together - m_type.widthMm(text, TextStyle::Body)) < blanks);
}

void TestTypesetter::arabicStandsFreeOfItsNeighbours_data()
{
    QTest::addColumn<TextStyle>("style");
    QTest::newRow("body") << TextStyle::Body;
    QTest::newRow("bold") << TextStyle::Bold;
    QTest::newRow("small") << TextStyle::Small;
    QTest::newRow("heading") << TextStyle::Heading;
}

/// The dots below a final letter do not reach the English capitals of the next line, nor its first letters the English
/// above.
void TestTypesetter::arabicStandsFreeOfItsNeighbours()
{
    QFETCH(TextStyle, style);
    const auto [up, down] = reachOf(QStringLiteral("في المستحق كلا علي جرح"), style, Qt::RightToLeft);
    const qreal height = typeSize(style).heightMm();
    const qreal small = typeSize(TextStyle::Small).heightMm();
    const qreal capitals = reachOf(QStringLiteral("THE"), TextStyle::Small, Qt::LeftToRight).first;
    const qreal tails = reachOf(QStringLiteral("gjpqy"), TextStyle::Small, Qt::LeftToRight).second;
    constexpr qreal clearMm = 0.1;
    QVERIFY(m_type.ascentMm(style) + down + clearMm < height + m_type.ascentMm(TextStyle::Small) - capitals);
    QVERIFY(m_type.ascentMm(TextStyle::Small) + tails + clearMm < small + m_type.ascentMm(style) - up);
}

void TestTypesetter::amountsStayWholeBesideArabic()
{
    const QString text = QStringLiteral("المجموع \u2068-$1,234.56\u2069 في \u206807/98/2000\u2069");
    const QList<Glyph> glyphs = glyphsOf(text, Qt::RightToLeft);
    const auto x = [&](char16_t c) { return xOf(c, glyphs); };
    QVERIFY(x(u'-') < x(u'$') && x(u'$') < x(u'1') && x(u'1') < x(u',') && x(u',') < x(u'3') && x(u'3') < x(u'.'));
    QVERIFY(x(u'.') < x(u'5') && x(u'5') < x(u'6'));
    QVERIFY(x(u'7') < x(u'9') && x(u'9') < x(u'8')); // the day, too, from left to right
    QVERIFY(x(u'8') < x(u'-')); // and the day, said later, stands left of the amount
}

void TestTypesetter::bracketsStayInPlaceBesideArabic()
{
    const QList<Glyph> glyphs = glyphsOf(QStringLiteral("\u2068Omar (7)\u2069 اسم"), Qt::RightToLeft);
    const qreal open = xOf(u'(', glyphs);
    QVERIFY(open >= 0);
    QVERIFY(xOf(u'r', glyphs) < open && open < xOf(u'7', glyphs) && xOf(u'7', glyphs) < xOf(u')', glyphs));
}

void TestTypesetter::linesFit_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("words") << QStringLiteral("a family name of many words ").repeated(8).trimmed();
    QTest::newRow("one word") << QString(200, u'W');
    QTest::newRow("Arabic") << QStringLiteral("عبد الرحمن ").repeated(18).trimmed();
    QTest::newRow("Bengali") << QStringLiteral("ফাতেমা বেগম ").repeated(18).trimmed();
    QTest::newRow("Korean") << QStringLiteral("김민수").repeated(66);
    QTest::newRow("pairs") << QStringLiteral("𐐷").repeated(100);
}

void TestTypesetter::linesFit()
{
    QFETCH(QString, text);
    for (const TextStyle style : { TextStyle::Body, TextStyle::Bold, TextStyle::Title }) {
        const QStringList lines = m_type.wrapped(text, style, 40, 3);
        QVERIFY(!lines.isEmpty() && lines.size() <= 3);
        for (const QString &line : lines) {
            QVERIFY(!line.isEmpty());
            QVERIFY2(m_type.widthMm(line, style) <= 40, qPrintable(QString::number(m_type.widthMm(line, style))));
        }
        QVERIFY(m_type.widthMm(m_type.elided(text, style, 25), style) <= 25);
    }
}

void TestTypesetter::noLineIsWiderThanAsked_data()
{
    QTest::addColumn<QStringList>("words");
    const QStringList latin { QStringLiteral("a"), QStringLiteral("the"), QStringLiteral("family"),
        QStringLiteral("AVATAR"), QStringLiteral("received,"), QStringLiteral("Wolfeschlegelsteinhausenbergerdorff"),
        QStringLiteral("-$1,234.56"), QStringLiteral("12/01/2026"), QStringLiteral("(7)"), QStringLiteral("Łukasz") };
    const QStringList arabic { QStringLiteral("في"), QStringLiteral("عبد"), QStringLiteral("المستحقة"),
        QStringLiteral("للأسرة،"), QStringLiteral("أُرسل"), QStringLiteral("\u2068AB12345C1\u2069"),
        QStringLiteral("\u2068-$1,234.56\u2069"), QStringLiteral("فسيكفيكهمالمستخدمونالاستثنائيون") };
    const QStringList bengali { QStringLiteral("ফাতেমা"), QStringLiteral("ক্ষিতীশ"), QStringLiteral("ও"),
        QStringLiteral("কাউন্টি"), QStringLiteral("চন্দ্র।"), QStringLiteral("স্বয়ংক্রিয়ভাবেপরিশোধিতঅর্থেরপরিমাণ") };
    const QStringList korean { QStringLiteral("김민수"), QStringLiteral("양육비를"), QStringLiteral("뷁"),
        QStringLiteral("체납액(11/22/2026"), QStringLiteral("납부하십시오."), QStringLiteral("국민기초생활보장제도") };
    const QStringList others { QStringLiteral("Ελένη"), QStringLiteral("Жанна"), QStringLiteral("𐐷𐐷𐐷") };
    QTest::newRow("Latin") << latin;
    QTest::newRow("Arabic") << arabic;
    QTest::newRow("Bengali") << bengali;
    QTest::newRow("Korean") << korean;
    QTest::newRow("all together") << latin + arabic + bengali + korean + others;
}

/// Whatever words, width and style; but for a letter that is wider than the width alone.
void TestTypesetter::noLineIsWiderThanAsked()
{
    QFETCH(QStringList, words);
    QRandomGenerator random(7);
    constexpr TextStyle styles[] { TextStyle::Body, TextStyle::Bold, TextStyle::Small, TextStyle::Heading };
    qsizetype broken = 0;
    for (int round = 0; round < 300; ++round) {
        QStringList said;
        for (int count = 2 + int(random.bounded(25)); count > 0; --count)
            said.append(words.at(qsizetype(random.bounded(quint32(words.size())))));
        QString text = said.join(u' ');
        if (round % 4 == 0)
            text = QChar(0x2068) + text + QChar(0x2069);
        const TextStyle style = styles[random.bounded(4)];
        const qreal width = 8 + random.bounded(90.0);
        const QStringList lines = m_type.wrapped(text, style, width, 1 + int(random.bounded(12)));
        broken += lines.size() - 1;
        for (const QString &line : lines) {
            const qreal excess = m_type.widthMm(line, style) - width;
            QVERIFY2(excess <= 0, qPrintable(QStringLiteral("round %1: %2 mm").arg(round).arg(excess)));
            QCOMPARE(line.count(QChar(0x2068)), line.count(QChar(0x2069)));
        }
        QVERIFY(m_type.widthMm(m_type.elided(text, style, width), style) <= width);
    }
    QVERIFY(broken > 300);
}

void TestTypesetter::nothingIsLostInBreaking()
{
    const QString text = QStringLiteral(
        "Support is owed to the family, or to the government for the time the family received assistance.");
    QCOMPARE(m_type.wrapped(text, TextStyle::Body, 45, 20).join(u' '), text);
    QCOMPARE(m_type.wrapped(text, TextStyle::Body, 500, 1), QStringList { text });
    QCOMPARE(m_type.wrapped({}, TextStyle::Body, 45, 3).size(), 1);
}

/// In every script, with any width: only the blanks at breaks go.
void TestTypesetter::everyWordIsKeptInOrder()
{
    for (const QString &text : { QStringLiteral("Payments received after that day will not appear on this paper."),
             QStringLiteral("تعرض هذه الورقة المدفوعات المستلمة في هذه القضية من أول العام."),
             QStringLiteral("চেক বা মানি অর্ডারে আপনার নাম, কেস নম্বর ও কাউন্টি লিখুন।"),
             QStringLiteral("수표나 우편환에 이름, 사건 번호, 카운티를 적으십시오.") }) {
        for (qreal width = 6; width < 70; width += 0.71) {
            QString joined = m_type.wrapped(text, TextStyle::Body, width, 99).join(QString());
            QCOMPARE(joined.remove(u' '), QString(text).remove(u' '));
        }
    }
}

void TestTypesetter::whatFitsNowhereEndsAllTheSame()
{
    const QStringList lines = m_type.wrapped(QStringLiteral("WWW"), TextStyle::Title, 1, 9);
    QCOMPARE(lines, QStringList(3, QStringLiteral("W"))); // a letter a line, wider than it should be
    QVERIFY(!m_type.wrapped(QStringLiteral("ক্ষিতীশ"), TextStyle::Title, 0.5, 9).isEmpty());
}

void TestTypesetter::tooMuchIsCut()
{
    const QString text = QStringLiteral("one two three four five six seven eight nine ten eleven twelve");
    const QStringList lines = m_type.wrapped(text, TextStyle::Body, 30, 2);
    QCOMPARE(lines.size(), 2);
    QVERIFY(lines.last().endsWith(QChar(0x2026)));
    QVERIFY(text.startsWith(lines.first()));
    const QString cut = m_type.elided(text, TextStyle::Body, 30);
    QVERIFY(cut.endsWith(QChar(0x2026)) && text.startsWith(cut.chopped(1)));
    // As much stays as fits: one letter more would be too wide.
    const QString longer = text.first(cut.size()) + QChar(0x2026);
    QVERIFY(m_type.widthMm(longer, TextStyle::Body) > 30 || text.at(cut.size() - 1) == u' ');
}

void TestTypesetter::aPairIsNotCutInTwo()
{
    for (qreal width = 5; width < 12; width += 0.37) {
        const QString cut = m_type.elided(QStringLiteral("𐐷").repeated(40), TextStyle::Body, width);
        QVERIFY(cut.isValidUtf16());
    }
}

void TestTypesetter::brokenValuesStayFenced()
{
    const QString name = QChar(0x2068) + QStringLiteral("a very long name of a person ").repeated(3) + QChar(0x2069);
    const QStringList lines = m_type.wrapped(QStringLiteral("الاسم ") + name, TextStyle::Body, 30, 3);
    QVERIFY(lines.size() > 1);
    for (const QString &line : lines)
        QCOMPARE(line.count(QChar(0x2068)), line.count(QChar(0x2069)));
}

void TestTypesetter::valuesBecomeOneLine_data()
{
    QTest::addColumn<QString>("value");
    QTest::addColumn<QString>("line");
    QTest::newRow("plain") << QStringLiteral("Maria  Samplewood") << QStringLiteral("Maria  Samplewood");
    QTest::newRow("markup stays text") << QStringLiteral("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
    QTest::newRow("breaks") << QStringLiteral(" A\nB\tC\u2028D\r") << QStringLiteral("A B C D");
    QTest::newRow("controls") << QStringLiteral("A\u0001\u007fB") + QChar(0) << QStringLiteral("AB");
    QTest::newRow("directions") << QStringLiteral("\u202eAB\u2069\u2066\u200f") << QStringLiteral("AB");
    QTest::newRow("joiner stays") << QStringLiteral("ক্\u200dষ") << QStringLiteral("ক্\u200dষ");
    QTest::newRow("empty") << QString() << QString();
}

void TestTypesetter::valuesBecomeOneLine()
{
    QFETCH(QString, value);
    QTEST(plainLine(value), "line");
}

QTEST_MAIN(TestTypesetter)
#include "tst_typesetter.moc"
