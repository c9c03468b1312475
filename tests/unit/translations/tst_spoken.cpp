// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/papers.h"

#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"
#include "tests/unit/translations/tsfile.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr PaperKind allKinds[] { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement,
    PaperKind::Disbursements, PaperKind::Coupon, PaperKind::MonthlyNotice, PaperKind::AccessNotice };

std::vector<Page> paperOf(
    PaperKind kind, Language language, const CaseFile &file = ordinaryCase(), DateRange period = {})
{
    CaseFile own = file;
    own.custodial.addressVerifiedOn = QDate(2025, 6, 1);
    const PaperWish wish {
        .kind = kind, .period = period, .asOf = QDate(2026, 3, 2), .language = language, .overridden = true
    };
    return makePaper({ std::make_shared<CaseFile>(own), {} }, office(), wish).paper.pages;
}

bool hasWords(const QString &text)
{
    return std::ranges::any_of(text, [](QChar c) { return c.isLetter(); });
}

/// What is a value in every language: names, addresses, identifiers, internet addresses. And the English that stands
/// below a value of the head in the same type.
bool isValue(const TextItem &item)
{
    if (item.role == TextRole::Address || item.role == TextRole::Mark || !hasWords(item.text))
        return true;
    static const QStringList values { office().office.name, QStringLiteral("New York"), QStringLiteral("TTY"),
        QStringLiteral("Maria Samplewood"), QStringLiteral("Omar Testfield"), QStringLiteral("عمر الحقل"),
        QStringLiteral("Attn: PIN"), QStringLiteral("NYS Child Support Processing Center"),
        QStringLiteral("PO Box 15365"), QStringLiteral("PO Box 15363"), QStringLiteral("Albany, NY 12212-5365"),
        QStringLiteral("Albany, NY 12212-5363"), QStringLiteral("Custodial parent"),
        QStringLiteral("Noncustodial parent"), QStringLiteral("February 2026") };
    const bool code = std::ranges::all_of(item.text, [](QChar c) { return c.unicode() < 0x80 && !c.isLower(); });
    return code || values.contains(item.text) || item.text.contains(QLatin1String("://"));
}

/// The texts of a paper that are words, the English beside or below them left out.
QStringList wordsOn(const std::vector<Page> &pages)
{
    QStringList words;
    for (const Page &page : pages) {
        for (const TextItem &item : page.texts) {
            if (item.style != TextStyle::Small && !isValue(item))
                words.append(item.text);
        }
    }
    return words;
}

/// The amounts, or the days, of a paper, in order of size.
QStringList figuresOn(const std::vector<Page> &pages, TextRole role)
{
    QStringList figures;
    for (const Page &page : pages) {
        for (const TextItem &item : page.texts) {
            if (item.role == role && std::ranges::any_of(item.text, [](QChar c) { return c.isDigit(); }))
                figures.append(item.text);
        }
    }
    figures.sort();
    return figures;
}

void eachPaper()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<int>("language");
    for (const PaperKind kind : allKinds) {
        for (const Language language : translated) {
            const QByteArray name = QByteArray(codesOf(kind)[size_t(kind)].data()) + ' ' + code(language).data();
            QTest::newRow(name.constData()) << int(kind) << int(language);
        }
    }
}

} // namespace

/// Papers really say the words of the translations: a text asked for in a context where nobody translated it would be
/// printed in English, and no file would show it.
class TestSpoken : public QObject
{
    Q_OBJECT

private slots:
    void everyWordIsTranslated_data() { eachPaper(); }
    void everyWordIsTranslated()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        std::vector<Page> pages = paperOf(PaperKind(kind), Language(language));
        const QStringList english = wordsOn(paperOf(PaperKind(kind), Language::English));
        QVERIFY(english.size() > 5);
        if (PaperKind(kind) == PaperKind::AccessNotice) // the English stands first, on pages of its own
            pages.erase(pages.begin(), pages.begin() + qsizetype(pages.size() / 2));
        QStringList words = wordsOn(pages);
        QVERIFY(words.size() > 5);
        words.removeIf([&english](const QString &text) { return !english.contains(text); });
        QCOMPARE(words.join(u'\n'), QString());
    }

    void everyPaperIsWhole_data() { eachPaper(); }
    void everyPaperIsWhole()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        const std::vector<Page> pages = paperOf(PaperKind(kind), Language(language));
        QVERIFY(!pages.empty());
        QCOMPARE(faultsOf(pages), QStringList());
    }

    void figuresAreTheSame_data() { eachPaper(); }
    void figuresAreTheSame()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        // Few lines, so that no page ends within a table: that is where sums are carried, in one language and not the
        // other.
        const CaseFile brief = caseWithPayments(2);
        const DateRange days
            = PaperKind(kind) == PaperKind::Coupon ? DateRange() : DateRange { QDate(2025, 1, 1), QDate(2025, 1, 31) };
        const std::vector<Page> english = paperOf(PaperKind(kind), Language::English, brief, days);
        const std::vector<Page> own = paperOf(PaperKind(kind), Language(language), brief, days);
        QCOMPARE(figuresOn(english, TextRole::Amount).isEmpty(), PaperKind(kind) == PaperKind::AccessNotice);
        for (const TextRole role : { TextRole::Amount, TextRole::Date })
            QCOMPARE(figuresOn(own, role), figuresOn(english, role));
    }

    void noPlaceIsLeftOpen_data() { eachPaper(); }
    void noPlaceIsLeftOpen()
    {
        QFETCH(int, kind);
        QFETCH(int, language);
        for (const Page &page : paperOf(PaperKind(kind), Language(language))) {
            for (const TextItem &item : page.texts) {
                for (const char *place : { "%1", "%2", "%3", "%4", "%n", "(s)" })
                    QVERIFY2(!item.text.contains(QLatin1String(place)), place);
            }
        }
    }
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
