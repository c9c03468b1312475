// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/callermatch.h"
#include "models/text/postalwords.h"

#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

/// "street1|street2|city|state|zip"
PostalAddress addressOf(const QString &line)
{
    const QStringList parts = line.split(u'|');
    return { parts.value(0), parts.value(1), parts.value(2), parts.value(3), parts.value(4) };
}

} // namespace

/// What a caller says, against what is on record.
class TestCallerMatch : public QObject
{
    Q_OBJECT

private slots:
    void names_data();
    void names();
    void addresses_data();
    void addresses();
    void anAddressMatchesItself_data();
    void anAddressMatchesItself();
    void onePartOtherIsAnotherAddress();
    void postalAbbreviations_data();
    void postalAbbreviations();
    void statesByNameAndLetters();
    void longTextsMatchNothing();
};

void TestCallerMatch::names_data()
{
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("family");
    QTest::addColumn<QString>("native");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matches");
    const auto row
        = [](const char *name, const QString &given, const QString &family, const QString &typed, bool matches,
              const QString &native = {}) { QTest::newRow(name) << given << family << native << typed << matches; };
    row("as it stands", u"Maren"_s, u"Testwood"_s, u"Maren Testwood"_s, true);
    row("family name first", u"Maren"_s, u"Testwood"_s, u"Testwood Maren"_s, true);
    row("with a comma", u"Maren"_s, u"Testwood"_s, u"TESTWOOD, maren"_s, true);
    row("blanks around", u"Maren"_s, u"Testwood"_s, u"  Maren \t Testwood "_s, true);
    row("given name alone", u"Maren"_s, u"Testwood"_s, u"Maren"_s, false);
    row("family name alone", u"Maren"_s, u"Testwood"_s, u"Testwood"_s, false);
    row("a word more", u"Maren"_s, u"Testwood"_s, u"Maren Ann Testwood"_s, false);
    row("an initial more", u"Maren"_s, u"Testwood"_s, u"Maren A. Testwood"_s, false);
    row("a word less", u"Maren Ann"_s, u"Testwood"_s, u"Maren Testwood"_s, false);
    row("a word twice", u"Maren"_s, u"Testwood"_s, u"Maren Maren Testwood"_s, false);
    row("the same name twice", u"Thomas"_s, u"Thomas"_s, u"Thomas Thomas"_s, true);
    row("the same name once", u"Thomas"_s, u"Thomas"_s, u"Thomas"_s, false);
    row("one letter other", u"Maren"_s, u"Testwood"_s, u"Maren Testwoods"_s, false);
    row("a beginning", u"Maren"_s, u"Testwood"_s, u"Mar Testwood"_s, false);
    row("letters moved between the names", u"Ann"_s, u"Abell"_s, u"Anna Bell"_s, false);
    row("run together", u"Maren"_s, u"Testwood"_s, u"MarenTestwood"_s, false);
    row("two given names, changed over", u"Maria Elena"_s, u"Lopez"_s, u"Elena Maria Lopez"_s, true);
    row("accents", u"Jos\u00e9"_s, u"Nu\u00f1ez"_s, u"JOSE NUNEZ"_s, true);
    row("accents typed", u"Jose"_s, u"Nunez"_s, u"Jos\u00e9 N\u00fan\u0303ez"_s, true);
    row("stroke", u"S\u00f8ren"_s, u"\u0141uk"_s, u"soren luk"_s, true);
    row("apostrophe", u"Sean"_s, u"O'Brien"_s, u"Sean O\u2019Brien"_s, true);
    row("apostrophe left out", u"Sean"_s, u"O'Brien"_s, u"sean obrien"_s, true);
    row("apostrophe as a blank", u"Sean"_s, u"OBrien"_s, u"sean o brien"_s, true);
    row("hyphen as a blank", u"Jean-Luc"_s, u"Marsh-Hill"_s, u"jean luc marsh hill"_s, true);
    row("hyphen left out, family first", u"Jean-Luc"_s, u"Marsh-Hill"_s, u"marshhill jeanluc"_s, true);
    row("half of a double name", u"Jean"_s, u"Marsh-Hill"_s, u"Jean Marsh"_s, false);
    row("particles together", u"Maria"_s, u"De La Cruz"_s, u"Delacruz, Maria"_s, true);
    row("particles missing", u"Maria"_s, u"De La Cruz"_s, u"Maria Cruz"_s, false);
    row("no given name", u""_s, u"Testwood"_s, u"Testwood"_s, true);
    row("no family name", u"Maren"_s, u""_s, u"maren"_s, true);
    row("nothing known, nothing typed", u""_s, u""_s, u""_s, false);
    row("nothing known", u""_s, u""_s, u"Maren"_s, false);
    row("nothing typed", u"Maren"_s, u"Testwood"_s, u""_s, false);
    row("marks alone", u"Maren"_s, u"Testwood"_s, u" - ' , "_s, false);
    row("own script", u"Minji"_s, u"Kim"_s, u"\uae40\ubbfc\uc9c0"_s, true, u"\uae40\ubbfc\uc9c0"_s);
    row("own script, divided", u"Minji"_s, u"Kim"_s, u"\uae40 \ubbfc\uc9c0"_s, true, u"\uae40\ubbfc\uc9c0"_s);
    row("Latin letters beside an own script", u"Minji"_s, u"Kim"_s, u"kim minji"_s, true, u"\uae40\ubbfc\uc9c0"_s);
    row("both scripts at once", u"Minji"_s, u"Kim"_s, u"\uae40\ubbfc\uc9c0 Kim"_s, false, u"\uae40\ubbfc\uc9c0"_s);
    row("Arabic with and without vowels", u"Layla"_s, u"Haddad"_s,
        u"\u062d\u062f\u0627\u062f \u0644\u064a\u0644\u0649"_s, true,
        u"\u0644\u064e\u064a\u0652\u0644\u0649 \u062d\u062f\u0627\u062f"_s);
    row("another in the own script", u"Minji"_s, u"Kim"_s, u"\uae40\ubbfc\uc218"_s, false, u"\uae40\ubbfc\uc9c0"_s);
}

void TestCallerMatch::names()
{
    QFETCH(QString, given);
    QFETCH(QString, family);
    QFETCH(QString, native);
    QFETCH(QString, typed);
    Party party;
    party.givenName = given;
    party.familyName = family;
    party.nativeName = native;
    QTEST(isNameOf(party, typed), "matches");
}

void TestCallerMatch::addresses_data()
{
    QTest::addColumn<QString>("known");
    QTest::addColumn<QString>("typed");
    QTest::addColumn<bool>("matches");
    const auto row = [](const char *name, const char *known, const char *typed, bool matches) {
        QTest::newRow(name) << QString::fromUtf8(known) << QString::fromUtf8(typed) << matches;
    };
    const char *plain = "12 Sample Street|Apt 4B|Albany|NY|12207";
    row("as it stands", plain, "12 Sample Street|Apt 4B|Albany|NY|12207", true);
    row("capitals and points", plain, "12 SAMPLE ST.|APT. 4B|ALBANY|N.Y.|12207", true);
    row("all on the first line", plain, "12 Sample St Apt 4B||Albany|NY|12207", true);
    row("with a comma", plain, "12 Sample St., #4B||albany|New York|12207", true);
    row("lines changed over", plain, "Apartment 4B|12 Sample Street|Albany|NY|12207", true);
    row("letter of the apartment apart", plain, "12 Sample Str|Apt 4-b|Albany|ny|12207", true);
    row("all on the second line", plain, "|12 Sample Street Apt. # 4 B|Albany|NY|12207", true);
    row("ZIP of nine digits", plain, "12 Sample Street|Apt 4B|Albany|NY|12207-1234", true);
    row("ZIP of nine digits without a dash", plain, "12 Sample Street|Apt 4B|Albany|NY|122071234", true);
    row("nine digits on record", "12 Sample St||Albany|NY|12207-1234", "12 Sample St||Albany|NY|12207-9999", true);
    row("apartment missing", plain, "12 Sample Street||Albany|NY|12207", false);
    row("apartment more", "12 Sample St||Albany|NY|12207", "12 Sample St|Apt 4B|Albany|NY|12207", false);
    row("another apartment", plain, "12 Sample Street|Apt 4C|Albany|NY|12207", false);
    row("another house", plain, "13 Sample Street|Apt 4B|Albany|NY|12207", false);
    row("an avenue", plain, "12 Sample Avenue|Apt 4B|Albany|NY|12207", false);
    row("no suffix", plain, "12 Sample|Apt 4B|Albany|NY|12207", false);
    row("a suite", plain, "12 Sample Street|Ste 4B|Albany|NY|12207", false);
    row("another ZIP", plain, "12 Sample Street|Apt 4B|Albany|NY|12208", false);
    row("four digits", plain, "12 Sample Street|Apt 4B|Albany|NY|1220", false);
    row("no ZIP", plain, "12 Sample Street|Apt 4B|Albany|NY|", false);
    row("ZIP with letters", plain, "12 Sample Street|Apt 4B|Albany|NY|1220a", false);
    row("another city", plain, "12 Sample Street|Apt 4B|Troy|NY|12207", false);
    row("no city", plain, "12 Sample Street|Apt 4B||NY|12207", false);
    row("another state", plain, "12 Sample Street|Apt 4B|Albany|NJ|12207", false);
    row("empty", plain, "||||", false);
    row("both empty", "||||", "||||", false);
    row("no street on either side", "||Albany|NY|12207", "||Albany|NY|12207", false);
    row("no ZIP on either side", "12 Sample St||Albany|NY|", "12 Sample St||Albany|NY|", false);
    row("a mark for a street", "-||Albany|NY|12207", "-||Albany|NY|12207", false);
    row("only the word apartment", "Apt||Albany|NY|12207", "Apt||Albany|NY|12207", false);
    row("directionals", "100 North Main Street||Troy|NY|12180", "100 N. Main St||Troy|NY|12180", true);
    row("directional in two words", "9 Northwest Blvd||Troy|NY|12180", "9 north west boulevard||Troy|NY|12180", true);
    row("directional with points", "9 NW Blvd||Troy|NY|12180", "9 N.W. Boul||Troy|NY|12180", true);
    row("directional missing", "100 North Main Street||Troy|NY|12180", "100 Main St||Troy|NY|12180", false);
    row("Queens without its hyphen", "41-25 Kissena Blvd||Flushing|NY|11355",
        "4125 Kissena Boulevard||Flushing|NY|11355", true);
    row("Queens with a blank", "41-25 Kissena Blvd||Flushing|NY|11355", "41 25 Kissena Boulevard||Flushing|NY|11355",
        true);
    row("Queens moved", "41-25 Kissena Blvd||Flushing|NY|11355", "412-5 Kissena Blvd||Flushing|NY|11355", true);
    row("numbers are not run together", "100 Route 9|Apt 12|Troy|NY|12180", "100 Route 91|Apt 2|Troy|NY|12180", false);
    row("ordinals", "350 East 5th Street||New York|NY|10003", "350 E Fifth St||New York|NY|10003", true);
    row("ordinals without their ending", "350 E 22nd St||New York|NY|10003", "350 East 22 Street||New York|NY|10003",
        true);
    row("saint", "8 St. Marks Place||New York|NY|10003", "8 Saint Mark's Pl||New York|NY|10003", true);
    row("post office box", "P.O. Box 12||Albany|NY|12201", "Post Office Box 12||Albany|NY|12201", true);
    row("post office box, letters apart", "PO Box 12||Albany|NY|12201", "P. O. box 12||Albany|NY|12201", true);
    row("rural route", "RR 2 Box 18||Troy|NY|12180", "Rural Route 2, Box 18||Troy|NY|12180", true);
    row("fort and mount", "1 Hill Rd||Mount Kisco|NY|10549", "1 Hl Road||Mt. Kisco|NY|10549", true);
    row("hyphen in the city", "1 Hill Rd||Hastings-on-Hudson|NY|10706", "1 Hill Rd||Hastings on Hudson|NY|10706", true);
    row("accents", "1 Ca\xc3\xb1on Rd||Utica|NY|13501", "1 Canon Road||Utica|NY|13501", true);
    row("fractions", "12 1/2 Elm St||Utica|NY|13501", "12 1-2 Elm St||Utica|NY|13501", true);
    row("one language's digits", "12 Elm St||Utica|NY|13501", "\xd9\xa1\xd9\xa2 Elm St||Utica|NY|13501", true);
}

void TestCallerMatch::addresses()
{
    QFETCH(QString, known);
    QFETCH(QString, typed);
    QFETCH(bool, matches);
    QCOMPARE(isSameAddress(addressOf(known), addressOf(typed)), matches);
    QCOMPARE(isSameAddress(addressOf(typed), addressOf(known)), matches);
}

void TestCallerMatch::anAddressMatchesItself_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : { "1 A St||Troy|NY|12180", "Unit 4|5 Elm Court|Troy|New York|12180-0001",
             "c/o Sample|77-01 \xc3\x89lm Av #2-F|Qu\xc3\xa9"
             "bec|QC|12345",
             "PO Box 1||Apo|AE|09001" })
        QTest::newRow(line) << QString::fromUtf8(line);
}

void TestCallerMatch::anAddressMatchesItself()
{
    QFETCH(QString, line);
    QVERIFY(isSameAddress(addressOf(line), addressOf(line)));
    QVERIFY(isSameAddress(addressOf(line), addressOf(line.toUpper())));
    QVERIFY(isSameAddress(addressOf(line), addressOf(line.toLower())));
}

void TestCallerMatch::onePartOtherIsAnotherAddress()
{
    const PostalAddress known = addressOf(u"12 Sample Street|Apt 4B|Albany|NY|12207"_s);
    for (auto part : { &PostalAddress::street1, &PostalAddress::street2, &PostalAddress::city, &PostalAddress::state,
             &PostalAddress::zip }) {
        for (const QString &other : { QString(), (known.*part).chopped(1), known.*part + u'1', u'1' + known.*part }) {
            PostalAddress typed = known;
            typed.*part = other;
            QVERIFY2(!isSameAddress(known, typed), qPrintable(other));
        }
    }
}

void TestCallerMatch::postalAbbreviations_data()
{
    QTest::addColumn<QString>("word");
    QTest::addColumn<QString>("abbreviation");
    // USPS Publication 28, C1 and C2: what is most in use in New York.
    const QList<std::pair<QString, QString>> words { { u"Alley"_s, u"ALY"_s }, { u"Avenue"_s, u"AVE"_s },
        { u"Boulevard"_s, u"BLVD"_s }, { u"Bridge"_s, u"BRG"_s }, { u"Causeway"_s, u"CSWY"_s },
        { u"Center"_s, u"CTR"_s }, { u"Circle"_s, u"CIR"_s }, { u"Court"_s, u"CT"_s }, { u"Crescent"_s, u"CRES"_s },
        { u"Crossing"_s, u"XING"_s }, { u"Drive"_s, u"DR"_s }, { u"Estates"_s, u"ESTS"_s },
        { u"Expressway"_s, u"EXPY"_s }, { u"Extension"_s, u"EXT"_s }, { u"Gardens"_s, u"GDNS"_s },
        { u"Heights"_s, u"HTS"_s }, { u"Highway"_s, u"HWY"_s }, { u"Island"_s, u"IS"_s }, { u"Junction"_s, u"JCT"_s },
        { u"Lane"_s, u"LN"_s }, { u"Landing"_s, u"LNDG"_s }, { u"Manor"_s, u"MNR"_s }, { u"Meadows"_s, u"MDWS"_s },
        { u"Mountain"_s, u"MTN"_s }, { u"Parkway"_s, u"PKWY"_s }, { u"Place"_s, u"PL"_s }, { u"Plaza"_s, u"PLZ"_s },
        { u"Point"_s, u"PT"_s }, { u"Ridge"_s, u"RDG"_s }, { u"Road"_s, u"RD"_s }, { u"Route"_s, u"RTE"_s },
        { u"Square"_s, u"SQ"_s }, { u"Street"_s, u"ST"_s }, { u"Terrace"_s, u"TER"_s }, { u"Throughway"_s, u"TRWY"_s },
        { u"Trail"_s, u"TRL"_s }, { u"Turnpike"_s, u"TPKE"_s }, { u"Valley"_s, u"VLY"_s }, { u"View"_s, u"VW"_s },
        { u"Village"_s, u"VLG"_s }, { u"Building"_s, u"BLDG"_s }, { u"Basement"_s, u"BSMT"_s },
        { u"Department"_s, u"DEPT"_s }, { u"Floor"_s, u"FL"_s }, { u"Front"_s, u"FRNT"_s }, { u"Lower"_s, u"LOWR"_s },
        { u"Penthouse"_s, u"PH"_s }, { u"Room"_s, u"RM"_s }, { u"Suite"_s, u"STE"_s }, { u"Trailer"_s, u"TRLR"_s },
        { u"Upper"_s, u"UPPR"_s }, { u"Northeast"_s, u"NE"_s }, { u"Southwest"_s, u"SW"_s } };
    for (const auto &[word, abbreviation] : words)
        QTest::newRow(qPrintable(word)) << word << abbreviation;
}

void TestCallerMatch::postalAbbreviations()
{
    QFETCH(QString, word);
    QFETCH(QString, abbreviation);
    const QStringList one = postalWords(word, true);
    QCOMPARE(one, postalWords(abbreviation, true));
    QCOMPARE(one, postalWords(abbreviation.toLower() + u'.', false));
    QCOMPARE(one.size(), 1);
    QCOMPARE(postalWords(one.front(), true), one);
    if (word != u"Street")
        QVERIFY(one != postalWords(u"Street"_s, true));
}

void TestCallerMatch::statesByNameAndLetters()
{
    QCOMPARE(stateLetters(u"New York"_s), u"ny"_s);
    QCOMPARE(stateLetters(u" n. y. "_s), u"ny"_s);
    QCOMPARE(stateLetters(u"CONNECTICUT"_s), u"ct"_s);
    QCOMPARE(stateLetters(u"Puerto Rico"_s), u"pr"_s);
    QCOMPARE(stateLetters(u"district of columbia"_s), u"dc"_s);
    QCOMPARE(stateLetters(u"Ontario"_s), u"ontario"_s);
    QCOMPARE(stateLetters(u""_s), u""_s);
}

void TestCallerMatch::longTextsMatchNothing()
{
    Party party;
    party.givenName = u"A"_s;
    party.familyName = QString(30'000, u'B');
    QVERIFY(!isNameOf(party, u"A "_s + party.familyName));
    PostalAddress known = addressOf(u"12 Sample Street|Apt 4B|Albany|NY|12207"_s);
    PostalAddress typed = known;
    typed.street2 += QString(30'000, u' ');
    QVERIFY(!isSameAddress(known, typed));
}

QTEST_GUILESS_MAIN(TestCallerMatch)
#include "tst_callermatch.moc"
