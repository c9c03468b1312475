// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/letterwords.h"
#include "models/text/trailwords.h"
#include "tests/unit/translations/tsfile.h"

#include <QFile>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QTranslator>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr Language everyLanguage[]
    = { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean };

QString keyOf(const Message &message) { return message.context + u'|' + message.source + u'|' + message.kind; }

/// The letters for Alt of a text.
QString altLetters(const QString &text)
{
    static const QRegularExpression letter(QStringLiteral("(?<!&)&(?!&)(.)"));
    QString letters;
    for (auto match = letter.globalMatch(text); match.hasNext();)
        letters += match.next().captured(1).toUpper();
    return letters;
}

/// What is left of a text without places, letters for Alt behind it, and what is Latin in every language: keys, codes,
/// kinds of files.
QString wordsAlone(QString text)
{
    static const QRegularExpression kept(QStringLiteral(
        "%(\\d+|n)|\\(&\\w\\)|\\b(Caseledger|Ctrl|Shift|Alt|Esc|Space|Enter|Tab|Home|End|Page|Down|Up|Plus|Minus|"
        "Database|F\\d+|[A-Z]{2,}"
        "|[a-z]+@[a-z.]+|https?:\\S+|sha256|Linux|XDG_\\w+|CUPS|Excel|Unicode|NY\\.gov|US|PDFs?|PINs?)\\b"));
    return text.remove(kept);
}

/// The messages of the window after the real lupdate has gone over a copy of them.
std::optional<QList<Message>> updatedWindow(Language language)
{
    const QTemporaryDir folder;
    const QString copy = folder.filePath(QStringLiteral("window.ts"));
    if (!QFile::copy(tsPath(language, Words::Window), copy))
        return std::nullopt;
    QStringList arguments { QStringLiteral("-silent"), QStringLiteral("-locations"), QStringLiteral("none"),
        QStringLiteral("-I"), QStringLiteral(ROOT), QStringLiteral("@" WINDOW_LIST) };
    if (language == Language::English)
        arguments.append(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(LUPDATE), arguments + QStringList { QStringLiteral("-ts"), copy });
    if (!lupdate.waitForFinished() || lupdate.exitCode() != 0)
        return std::nullopt;
    return readTs(copy);
}

/// What the window says for the values of an enumeration.
template <typename Value>
QStringList wordsFor()
{
    QStringList words;
    for (size_t value = 0; value < codesOf(Value()).size(); ++value)
        words.append(word(Value(value), Phrasebook()));
    return words;
}

QStringList wordsOfStaff()
{
    return wordsFor<TrailAction>() + wordsFor<TrailOutcome>() + wordsFor<LetterState>() + wordsFor<PinChannel>();
}

/// All that lupdate reads for the window, in one.
QByteArray sourcesOfTheWindow()
{
    QByteArray all;
    QFile list(QStringLiteral(WINDOW_LIST));
    if (!list.open(QFile::ReadOnly))
        return all;
    for (const QByteArray &path : list.readAll().split('\n')) {
        if (QFile source(QString::fromUtf8(path)); !path.isEmpty() && source.open(QFile::ReadOnly))
            all += source.readAll();
    }
    return all;
}

} // namespace

/// The words of the window: complete in every language, and of its form.
class TestWindowWords : public QObject
{
    Q_OBJECT

private slots:
    void lupdateFindsNothingNew_data()
    {
        QTest::addColumn<int>("language");
        for (const Language language : everyLanguage)
            QTest::newRow(code(language).data()) << int(language);
    }
    void lupdateFindsNothingNew()
    {
        QFETCH(int, language);
        const std::optional<QList<Message>> after = updatedWindow(Language(language));
        QVERIFY2(after, "lupdate failed, or there is no list of sources");
        QSet<QString> before;
        for (const Message &message : messagesOf(Language(language), Words::Window))
            before.insert(keyOf(message));
        QStringList fresh;
        for (const Message &message : *after) {
            if (!before.contains(keyOf(message)) || message.state == u"vanished")
                fresh.append(keyOf(message));
        }
        QVERIFY2(fresh.isEmpty(), qUtf8Printable(fresh.join(u'\n')));
    }

    void everyLanguageSaysTheSame()
    {
        const auto keys = [](Language language) {
            QSet<QString> found;
            for (const Message &message : messagesOf(language, Words::Window))
                found.insert(keyOf(message));
            return found;
        };
        const QSet<QString> arabic = keys(Language::Arabic);
        QVERIFY(arabic.size() > 600);
        for (const Language language : translated)
            QVERIFY2(keys(language) == arabic, code(language).data());
    }

    void everythingIsFinished()
    {
        eachForm([](Language language, const Message &message, const QString &form) {
            const qsizetype wanted = message.counts ? pluralsOf(language) : 1;
            return message.state.isEmpty() && message.forms.size() == wanted && !form.trimmed().isEmpty();
        });
    }

    void placesAreTheSame()
    {
        eachForm([](Language language, const Message &message, const QString &form) {
            QStringList own = placesOf(form);
            const bool mayBeLeftOut = message.counts && saysOneNumber(language, message.forms.indexOf(form));
            if (mayBeLeftOut && !own.contains(QStringLiteral("%n")))
                own.prepend(QStringLiteral("%n"));
            own.sort();
            return own == placesOf(message.source);
        });
    }

    void lettersForAltAreWhereTheEnglishHasThem()
    {
        eachForm([](Language, const Message &message, const QString &form) {
            const QString letters = altLetters(form);
            return letters.size() == altLetters(message.source).size()
                && std::ranges::all_of(letters, [](QChar c) { return c.isLetterOrNumber(); });
        });
    }

    /// What stands behind a text that asks for more stays there, before or behind its letter for Alt.
    void dotsStayWhereMoreIsAsked()
    {
        static const QRegularExpression behind(QStringLiteral("\\(&\\w\\)$"));
        eachForm([](Language, const Message &message, QString form) {
            return message.source.endsWith(QChar(0x2026)) == form.remove(behind).endsWith(QChar(0x2026));
        });
    }

    void nothingIsMarkupOrTurnsTheDirection()
    {
        eachForm([](Language, const Message &message, const QString &form) {
            return std::ranges::none_of(form, [&message](QChar c) {
                return isControl(c) && !message.source.contains(c);
            }) && !matches(QStringLiteral("<[a-z/][^>]*>|&#?\\w+;"), form);
        });
    }

    void digitsAreWestern()
    {
        eachForm([](Language, const Message &, const QString &form) {
            return std::ranges::all_of(form, [](QChar c) { return !c.isDigit() || (c >= u'0' && c <= u'9'); });
        });
    }

    void everyTextIsInItsScript()
    {
        eachForm([](Language language, const Message &message, const QString &form) {
            const auto isWord = [](const QString &text) { return matches(QStringLiteral("[a-z]{4,}"), text); };
            if (!isWord(wordsAlone(message.source)))
                return true;
            const QChar::Script script = scriptOf(language);
            return std::ranges::any_of(form, [script](QChar c) { return c.isLetter() && c.script() == script; });
        });
    }

    void longTextsAreNotLeftInEnglish()
    {
        eachForm([](Language, const Message &message, const QString &form) {
            return message.source.size() < 12 || !matches(QStringLiteral("[a-z]{4,}"), wordsAlone(message.source))
                || form != message.source;
        });
    }

    void termsAreThoseOfTheGlossary()
    {
        const QJsonArray terms = glossary();
        eachForm([&terms](Language language, const Message &message, const QString &form) {
            return std::ranges::all_of(terms, [&](const QJsonValue &term) {
                const QString accepted = term[QLatin1String(code(language))][QLatin1String("accept")].toString();
                return !matches(term[QLatin1String("pattern")].toString(), QString(message.source).remove(u'&'))
                    || matches(accepted, QString(form).remove(u'&'));
            });
        });
    }

    /// lupdate has been seen to take a parameter of a template for a class: its texts are then found by nobody.
    void everyClassIsOne()
    {
        const QByteArray sources = sourcesOfTheWindow();
        QVERIFY(!sources.isEmpty());
        QSet<QString> missed;
        for (const Message &message : messagesOf(Language::Arabic, Words::Window)) {
            const QString name = message.context.section(QStringLiteral("::"), -1);
            const bool isClass = sources.contains(QStringLiteral("class %1 ").arg(name).toUtf8())
                || sources.contains(QStringLiteral("%1::%1(").arg(name).toUtf8());
            if (message.context.startsWith(QLatin1String("caseledger::")) && !isClass)
                missed.insert(message.context);
        }
        QVERIFY2(missed.isEmpty(), qUtf8Printable(missed.values().join(u'\n')));
    }

    /// States of letters and what stands in the trail: in the language of the window, of whatever language the book is.
    void wordsOfStaffAreThoseOfTheWindow()
    {
        const QStringList english = wordsOfStaff();
        QVERIFY(english.size() > 40);
        for (const Language language : translated) {
            QTranslator window;
            QVERIFY(window.load(QStringLiteral(":/i18n/window_%1.qm").arg(code(language))));
            QCoreApplication::installTranslator(&window);
            const QStringList own = wordsOfStaff();
            QCoreApplication::removeTranslator(&window);
            for (qsizetype i = 0; i < own.size(); ++i)
                QVERIFY2(own.at(i) != english.at(i), qUtf8Printable(code(language) + u' ' + own.at(i)));
        }
        QCOMPARE(wordsOfStaff(), english);
    }

    void theProgramHasTheWords()
    {
        for (const Language language : everyLanguage) {
            const QString path = QStringLiteral(":/i18n/window_%1.qm").arg(code(language));
            QVERIFY2(QFile::exists(path), qPrintable(path));
        }
        QVERIFY(QFile::exists(QStringLiteral(":/i18n/qtbase_bn.qm")));
    }

private:
    /// Every form of every language holds to a rule; those that do not are named all at once.
    template <class Rule>
    static void eachForm(Rule rule)
    {
        QStringList missed;
        for (const Language language : translated) {
            for (const Message &message : messagesOf(language, Words::Window)) {
                for (const QString &form : message.forms) {
                    if (!rule(language, message, form))
                        missed.append(QString::fromStdString(nameOf(language, message)));
                }
            }
        }
        QVERIFY2(missed.isEmpty(), qUtf8Printable(QStringLiteral("%1:\n").arg(missed.size()) + missed.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestWindowWords)
#include "tst_windowwords.moc"
