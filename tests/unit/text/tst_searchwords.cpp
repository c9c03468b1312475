// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/namefold.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace caseledger;

namespace {

Party person(const QString &given, const QString &family, const QString &native = {})
{
    return { .givenName = given, .familyName = family, .nativeName = native };
}

/// As the store searches: every typed word is the beginning of one of the person's.
bool finds(const QString &typed, const Party &party)
{
    const QStringList words = searchWords(party);
    const QStringList wanted = foldedWords(typed);
    return !wanted.isEmpty() && std::ranges::all_of(wanted, [&words](const QString &part) {
        return std::ranges::any_of(words, [&part](const QString &word) { return word.startsWith(part); });
    });
}

} // namespace

class TestSearchWords : public QObject
{
    Q_OBJECT

private slots:
    void finds_data()
    {
        QTest::addColumn<QString>("given");
        QTest::addColumn<QString>("family");
        QTest::addColumn<QString>("native");
        QTest::addColumn<QStringList>("typed");
        QTest::addColumn<QStringList>("notTyped");
        const auto list = [](const char *texts) { return QString::fromUtf8(texts).split(u'|'); };
        const auto row = [&list](const char *given, const char *family, const char *native, const char *typed,
                             const char *notTyped) {
            QTest::newRow(typed) << QString::fromUtf8(given) << QString::fromUtf8(family) << QString::fromUtf8(native)
                                 << list(typed) << list(notTyped);
        };
        row("Pat", "O'Brien", "", "obrien|o brien|o'brien|O\u2019BRIEN|brien pat|pat obri|O Brien, Pat",
            "rien|obriens");
        row("Pat", "O\u2019Brien", "", "obrien|o'brien|O\u00B4Brien", "opat");
        row("Jean-Luc", "Martin", "", "jean luc|jeanluc|jean-luc|luc martin|Martin, Jean-Luc|jeanl",
            "eanluc|martinjean");
        row("Ana", "Smith-O'Brien", "", "smith|brien|obrien|smithobrien|smith-obrien|o'brien", "mith");
        row("Maria", "De La Cruz", "", "de la cruz|delacruz|cruz maria|dela", "lacruz");
        row("Mary Ann", "Van der Berg", "", "vanderberg|mary berg|ann van", "maryann");
        row("D'Angelo", "St. John", "", "dangelo|d angelo|st john|stjohn|st. john", "angelos");
        row("José", "Nuñez", "", "jose nunez|NUNEZ, JOSÉ|josé", "joze");
        row("Fatima", "Zahra", "فاطمة الزَّهراء", "fatima|فاطمه|الزهراء|زهراء|فاط زهر", "اطمه");
        row("Abdullah", "Ali", "عبد الله علي", "عبدالله|عبد الله|عبد ا علي", "بد");
        row("Abdullah", "Ali", "عبدالله", "عبدالله|عبد الله|عبد", "لله علي");
        row("Anika", "Rahman", "অনিকা রহমান", "রহমান|রহ|অনি রহমা|rahman", "হমান");
        row("Min-su", "Kim", "김민수", "김민수|김|김민|민수|민|kim min|minsu|min-su", "수");
        row("Min-su", "Kim", "김 민수", "김민수|김 민수|민수", "수");
        row("민수", "김", "", "김민수|김 민수|민수|김민", "수");
        row("Min-su", "Namgung", "남궁민수", "남궁민수|남궁|민수", "수");
        row("", "", "", "", "a");
    }
    void finds()
    {
        QFETCH(QString, given);
        QFETCH(QString, family);
        QFETCH(QString, native);
        QFETCH(QStringList, typed);
        QFETCH(QStringList, notTyped);
        const Party party = person(given, family, native);
        for (const QString &text : typed)
            QCOMPARE(::finds(text, party), !text.isEmpty());
        for (const QString &text : notTyped)
            QVERIFY(!::finds(text, party));
    }

    void wordsAreFoldedAndThereOnce()
    {
        for (const Party &party :
            { person(QStringLiteral("Mary-Ann MARY"), QStringLiteral("Mary O'Mary"), QStringLiteral("ماري")),
                person(QStringLiteral("민수 민수"), QStringLiteral("김"), QStringLiteral("김민수")) }) {
            const QStringList words = searchWords(party);
            QCOMPARE(QSet<QString>(words.begin(), words.end()).size(), words.size());
            for (const QString &word : words) {
                QVERIFY(!word.isEmpty());
                QCOMPARE(folded(word), word);
            }
        }
    }

    void plainNamesHaveNoMoreThanTheirWords()
    {
        QCOMPARE(searchWords(person(QStringLiteral("Maria"), QStringLiteral("Rossi"))),
            QStringList({ QStringLiteral("rossi"), QStringLiteral("maria") }));
        QCOMPARE(searchWords(person(QStringLiteral("김"), QString())), QStringList({ QStringLiteral("김") }));
        QCOMPARE(
            searchWords(person(QString(), QString(), QStringLiteral("김"))), QStringList({ QStringLiteral("김") }));
        QCOMPARE(searchWords({}), QStringList());
    }

    /// A name as it stands always finds its own person.
    void everyNameFindsItself()
    {
        const QStringList names { QStringLiteral("O'Brien"), QStringLiteral("d\u2019Arc-Ö'Neill"),
            QStringLiteral("عبد الرَّحمن"), QStringLiteral("শ্রীমতী"), QStringLiteral("남궁 민수"),
            QStringLiteral("Łukasz (Luke)"), QStringLiteral("x-'-y") };
        for (const QString &given : names) {
            for (const QString &family : names) {
                QVERIFY(::finds(given + u' ' + family, person(given, family)));
                QVERIFY(::finds(family + QLatin1String(", ") + given, person(given, family)));
                QVERIFY(::finds(given, person(QString(), QString(), given)));
            }
        }
    }
};

QTEST_APPLESS_MAIN(TestSearchWords)
#include "tst_searchwords.moc"
