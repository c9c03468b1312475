// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/translations/tsfile.h"

#include <QJsonObject>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// What never stands in a translation: the faults of the published pages, and what reads like them.
struct Fault
{
    Language language;
    const char *pattern;
    const char *why;
};

constexpr Fault faults[] = {
    { Language::Arabic, "<[^>]*>", "markup" },
    { Language::Italian, "non riceve", "describes the paying parent by what he does not get" },
    { Language::Italian, "assistenza ai minori", "reads as a child welfare office" },
    { Language::Italian, "[Ss]e non ha(i)? ricevuto", "who lost the letter is meant too" },
    { Language::Italian, "\\bQR code\\b", "one form only: codice QR" },
    { Language::Bengali, "\\(অর্থ প্রদান\\)", "means paying, as payment does" },
    { Language::Bengali, "সংখ্যার (PIN|পিন)|[0-9]-?সংখ্যা", "a number, where a digit is meant" },
    { Language::Korean, "쿠폰", "a coupon of a shop" },
    { Language::Korean, "계좌 (내역|명세)", "a bank account, where an account of a case is meant" },
    { Language::Korean, "공지", "an announcement, where a notice is meant" },
    { Language::Korean, "[0-9] 자리", "a blank within a count" },
    { Language::Korean, "PIN [을를은는이가의과와]( |$|,|\\.)", "a blank before a particle" },
    { Language::Korean, "\\)[을은이과]( |$|,|\\.)", "the particle follows the noun before the bracket" },
    { Language::Korean, "연결되는 링크", "a link that leads to an account, where linking it is meant" },
};

/// What is left of a text without its places, what stays as it is in every language, and an English name in brackets
/// behind its translation.
QString wordsAlone(QString text)
{
    static const QRegularExpression kept(
        QStringLiteral("%(\\d+|n)|\\b(TTY|DEMO|PIN|QR|EXIT|Esc|NY\\.gov|PO Box|AM|PM)\\b|\\([A-Za-z ]+\\)"));
    return text.remove(kept);
}

/// A full stop of the language, a bracket or quotation mark behind it left out.
bool endsSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(QChar(0x0964)) || text.endsWith(QChar(0x06D4));
}

} // namespace

/// What the words of the papers hold to in every language.
class TestWording : public QObject
{
    Q_OBJECT

private slots:
    void digitsAreWestern()
    {
        eachForm([](Language, const Message &, const QString &form) {
            return std::ranges::all_of(form, [](QChar c) { return !c.isDigit() || (c >= u'0' && c <= u'9'); });
        });
    }

    void nothingTurnsTheDirection()
    {
        eachForm([](Language, const Message &, const QString &form) { return std::ranges::none_of(form, isControl); });
    }

    void nothingIsMarkup()
    {
        eachForm([](Language, const Message &, const QString &form) {
            return !form.contains(u'<') && !form.contains(u'>') && !matches(QStringLiteral("&#?\\w+;"), form);
        });
    }

    void blanksAreSingleAndWithin()
    {
        eachForm([](Language, const Message &message, const QString &form) {
            return !form.contains(QLatin1String("  ")) && form.front().isSpace() == message.source.front().isSpace()
                && form.back().isSpace() == message.source.back().isSpace();
        });
    }

    void sentencesEndWhereTheEnglishEnds()
    {
        constexpr qsizetype longText = 40; // a short sentence may be a mere count in another language
        eachForm([](Language, const Message &message, const QString &form) {
            if (message.source.endsWith(u':'))
                return form.endsWith(u':') || endsSentence(form);
            if (message.source.endsWith(u'.'))
                return endsSentence(form) || message.source.size() < longText;
            return !endsSentence(form) && !form.endsWith(u':');
        });
    }

    void bracketsArePaired()
    {
        eachForm([](Language, const Message &, const QString &form) {
            return form.count(u'(') == form.count(u')') && form.count(QChar(0xAB)) == form.count(QChar(0xBB))
                && form.count(QChar(0x201C)) == form.count(QChar(0x201D));
        });
    }

    void everyTextIsInItsScript()
    {
        eachForm([](Language language, const Message &message, const QString &form) {
            const auto isLetter = [](QChar c) { return c.isLetter(); };
            if (std::ranges::none_of(wordsAlone(message.source), isLetter))
                return true;
            const QChar::Script script = scriptOf(language);
            const QString words = wordsAlone(form);
            return std::ranges::any_of(words, isLetter) && std::ranges::all_of(words, [script](QChar c) {
                return !c.isLetter() || c.script() == script || c.script() == QChar::Script_Inherited
                    || c.script() == QChar::Script_Common;
            });
        });
    }

    void longTextsAreNotLeftInEnglish()
    {
        eachForm([](Language, const Message &message, const QString &form) {
            return message.source.size() < 12 || wordsAlone(message.source).trimmed().isEmpty()
                || form != message.source;
        });
    }

    void termsAreThoseOfTheGlossary_data()
    {
        QTest::addColumn<QJsonObject>("term");
        for (const QJsonValue &term : glossary())
            QTest::newRow(qPrintable(term[QLatin1String("english")].toString())) << term.toObject();
    }
    void termsAreThoseOfTheGlossary()
    {
        QFETCH(QJsonObject, term);
        const QString pattern = term.value(QLatin1String("pattern")).toString();
        QVERIFY(matches(pattern, term.value(QLatin1String("english")).toString()));
        QStringList missed;
        for (const Language language : translated) {
            const QJsonObject words = term.value(code(language)).toObject();
            const QString accept = words.value(QLatin1String("accept")).toString();
            QVERIFY(matches(accept, words.value(QLatin1String("word")).toString())); // the table holds to itself
            for (const Message &message : messagesOf(language)) {
                if (!matches(pattern, message.source))
                    continue;
                for (const QString &form : message.forms) {
                    if (!form.isEmpty() && !matches(accept, form))
                        missed.append(QString::fromStdString(nameOf(language, message)));
                }
            }
        }
        QVERIFY2(missed.isEmpty(), qUtf8Printable(missed.join(u'\n')));
    }

    void knownFaultsAreNotMadeAgain_data()
    {
        QTest::addColumn<int>("number");
        for (int i = 0; i < int(std::size(faults)); ++i)
            QTest::newRow(faults[i].why) << i;
    }
    void knownFaultsAreNotMadeAgain()
    {
        QFETCH(int, number);
        const Fault &fault = faults[number];
        for (const Message &message : messagesOf(fault.language)) {
            for (const QString &form : message.forms)
                QVERIFY2(!matches(QString::fromUtf8(fault.pattern), form), nameOf(fault.language, message).c_str());
        }
    }

    void whatComesInAndWhatIsSentAreToldApart()
    {
        for (const Language language : translated) {
            const Phrasebook book(language);
            const auto said = [&book](const char *source) { return book.translate("LedgerLine", source); };
            QVERIFY(said("Payment received") != said("Payment to the custodial parent"));
            QVERIFY(said("Payment received") != said("Refund of a payment"));
            QVERIFY(book.translate("PaperKind", "Payment history") != book.translate("PaperKind", "Disbursements"));
        }
        const Phrasebook korean(Language::Korean);
        QVERIFY(korean.translate("LedgerLine", "Payment received").contains(QStringLiteral("납부")));
        QVERIFY(!korean.translate("LedgerLine", "Payment received").contains(QStringLiteral("지급")));
        QVERIFY(korean.translate("PaperKind", "Disbursements").contains(QStringLiteral("지급")));
    }

    void wordsOfOneListDiffer()
    {
        for (const Language language : translated) {
            QHash<QString, QStringList> lists;
            for (const Message &message : messagesOf(language)) {
                if (message.state.isEmpty())
                    lists[message.context].append(message.forms.value(0));
            }
            for (const char *list : { "Assistance", "BalanceKind", "CaseStatus", "DisbursementMethod",
                     "DisbursementStatus", "Frequency", "Language", "LedgerLine", "ObligationKind", "PaperKind",
                     "PaperRefusal", "Payee", "PaymentSource", "PaymentStatus", "Role" }) {
                QStringList words = lists.value(QString::fromLatin1(list));
                QVERIFY2(words.size() >= 2 && words.removeDuplicates() == 0,
                    qPrintable(QLatin1String(code(language)) + u' ' + QString::fromLatin1(list)));
            }
        }
    }

private:
    /// Every finished form of every language holds to a rule; those that do not are named all at once.
    template <class Rule>
    static void eachForm(Rule rule)
    {
        QStringList missed;
        for (const Language language : translated) {
            for (const Message &message : messagesOf(language)) {
                for (const QString &form : message.forms) {
                    if (!form.isEmpty() && !rule(language, message, form))
                        missed.append(QString::fromStdString(nameOf(language, message)));
                }
            }
        }
        QVERIFY2(missed.isEmpty(), qUtf8Printable(missed.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestWording)
#include "tst_wording.moc"
