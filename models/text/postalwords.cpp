// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/postalwords.h"

#include "models/text/namefold.h"

#include <QHash>

#include <algorithm>

namespace caseledger {

namespace {

/// Ways to write one word; the first is the one that is compared.
constexpr const char *sameWords[] = {
    // Publication 28, C1: street suffixes
    "aly alley allee ally", "anx annex anex annx", "arc arcade", "ave avenue av aven avenu avn avnue",
    "byu bayou bayoo", "bch beach", "bnd bend", "blf bluff bluf", "blfs bluffs", "btm bottom bot bottm",
    "blvd boulevard boul boulv", "br branch brnch", "brg bridge brdge", "brk brook", "brks brooks", "bg burg",
    "bgs burgs", "byp bypass bypa bypas byps", "cp camp cmp", "cyn canyon canyn cnyn", "cpe cape",
    "cswy causeway causwa", "ctr center centre cen cent centr cnter cntr", "ctrs centers",
    "cir circle circ circl crcl crcle", "cirs circles", "clf cliff", "clfs cliffs", "clb club", "cmn common",
    "cmns commons", "cor corner", "cors corners", "crse course", "ct court crt", "cts courts", "cv cove", "cvs coves",
    "crk creek", "cres crescent crsent crsnt", "crst crest", "xing crossing crssng", "xrd crossroad", "xrds crossroads",
    "curv curve", "dl dale", "dm dam", "dv divide div dvd", "dr drive driv drv doctor", "drs drives", "est estate",
    "ests estates", "expy expressway exp expr express expw", "ext extension extn extnsn", "exts extensions",
    "fls falls", "fry ferry frry", "fld field", "flds fields", "flt flat", "flts flats", "frd ford", "frds fords",
    "frst forest forests", "frg forge forg", "frgs forges", "frk fork", "frks forks", "ft fort frt",
    "fwy freeway freewy frway frwy", "gdn garden gardn grden grdn", "gdns gardens grdns",
    "gtwy gateway gatewy gatway gtway", "gln glen", "glns glens", "grn green", "grns greens", "grv grove grov",
    "grvs groves", "hbr harbor harb harbr hrbor", "hbrs harbors", "hvn haven", "hts heights ht",
    "hwy highway highwy hiway hiwy hway", "hl hill", "hls hills", "holw hollow hllw hollows holws", "inlt inlet",
    "is island islnd", "iss islands islnds", "isle isles", "jct junction jction jctn junctn juncton",
    "jcts junctions jctns", "ky key", "kys keys", "knl knoll knol", "knls knolls", "lk lake", "lks lakes",
    "lndg landing lndng", "ln lane", "lgt light", "lgts lights", "lf loaf", "lck lock", "lcks locks",
    "ldg lodge ldge lodg", "loop loops", "mnr manor", "mnrs manors", "mdw meadow", "mdws meadows medows", "ml mill",
    "mls mills", "msn mission missn mssn", "mtwy motorway", "mt mount mnt", "mtn mountain mntain mntn mountin mtin",
    "mtns mountains mntns", "nck neck", "orch orchard orchrd", "oval ovl", "opas overpass", "park prk parks",
    "pkwy parkway parkwy pkway pky parkways pkwys", "psge passage", "path paths", "pike pikes", "pne pine",
    "pnes pines", "pl place", "pln plain", "plns plains", "plz plaza plza", "pt point", "pts points", "prt port",
    "prts ports", "pr prairie prr", "radl radial rad radiel", "rnch ranch ranches rnchs", "rpd rapid", "rpds rapids",
    "rst rest", "rdg ridge rdge", "rdgs ridges", "riv river rvr rivr", "rd road", "rds roads", "rte route", "shl shoal",
    "shls shoals", "shr shore shoar", "shrs shores shoars", "skwy skyway", "spg spring spng sprng",
    "spgs springs spngs sprngs", "sq square sqr sqre squ", "sqs squares sqrs", "sta station statn stn",
    "stra stravenue strav straven stravn strvn strvnue", "strm stream streme", "st street strt str saint",
    "sts streets", "smt summit sumit sumitt", "ter terrace terr", "trwy throughway thruway", "trce trace traces",
    "trak track tracks trk trks", "trfy trafficway", "trl trail trails trls", "trlr trailer trlrs",
    "tunl tunnel tunel tunls tunnels tunnl", "tpke turnpike trnpk turnpk", "upas underpass", "un union", "uns unions",
    "vly valley vally vlly", "vlys valleys", "via viaduct vdct viadct", "vw view", "vws views",
    "vlg village vill villag villg", "vlgs villages", "vl ville", "vis vista vist vst vsta", "wl well", "wls wells",
    // C2: secondary units that are told apart
    "bldg building", "bsmt basement", "dept department", "fl floor flr", "frnt front", "hngr hangar", "lbby lobby",
    "lowr lower", "ofc office", "ph penthouse", "rm room", "spc space", "ste suite", "uppr upper",
    // B: directionals
    "n north", "s south", "e east", "w west", "ne northeast", "nw northwest", "se southeast", "sw southwest",
    // numbers that are written in words
    "1 one first", "2 two second", "3 three third", "4 four fourth", "5 five fifth", "6 six sixth", "7 seven seventh",
    "8 eight eighth", "9 nine ninth", "10 ten tenth", "11 eleven eleventh", "12 twelve twelfth"
};

/// They only say that the number of a home follows.
constexpr const char *unitWords[] = { "apartment", "apt", "unit" };

/// What is written in several words; the first is the one that is compared.
constexpr const char *phrases[][2] = { { " po box ", " post office box " }, { " po box ", " p o box " },
    { " po box ", " pob " }, { " rr ", " rural route " }, { " hc ", " highway contract " },
    { " gen del ", " general delivery " }, { " co rd ", " county road " } };

constexpr const char *states[][2] = { { "al", "alabama" }, { "ak", "alaska" }, { "as", "american samoa" },
    { "az", "arizona" }, { "ar", "arkansas" }, { "ca", "california" }, { "co", "colorado" }, { "ct", "connecticut" },
    { "de", "delaware" }, { "dc", "district of columbia" }, { "fm", "federated states of micronesia" },
    { "fl", "florida" }, { "ga", "georgia" }, { "gu", "guam" }, { "hi", "hawaii" }, { "id", "idaho" },
    { "il", "illinois" }, { "in", "indiana" }, { "ia", "iowa" }, { "ks", "kansas" }, { "ky", "kentucky" },
    { "la", "louisiana" }, { "me", "maine" }, { "mh", "marshall islands" }, { "md", "maryland" },
    { "ma", "massachusetts" }, { "mi", "michigan" }, { "mn", "minnesota" }, { "ms", "mississippi" },
    { "mo", "missouri" }, { "mt", "montana" }, { "ne", "nebraska" }, { "nv", "nevada" }, { "nh", "new hampshire" },
    { "nj", "new jersey" }, { "nm", "new mexico" }, { "ny", "new york" }, { "nc", "north carolina" },
    { "nd", "north dakota" }, { "mp", "northern mariana islands" }, { "oh", "ohio" }, { "ok", "oklahoma" },
    { "or", "oregon" }, { "pw", "palau" }, { "pa", "pennsylvania" }, { "pr", "puerto rico" }, { "ri", "rhode island" },
    { "sc", "south carolina" }, { "sd", "south dakota" }, { "tn", "tennessee" }, { "tx", "texas" }, { "ut", "utah" },
    { "vt", "vermont" }, { "va", "virginia" }, { "vi", "virgin islands" }, { "wa", "washington" },
    { "wv", "west virginia" }, { "wi", "wisconsin" }, { "wy", "wyoming" }, { "aa", "armed forces americas" },
    { "ae", "armed forces europe" }, { "ap", "armed forces pacific" } };

QHash<QString, QString> makeWords()
{
    QHash<QString, QString> words;
    for (const char *same : sameWords) {
        const QStringList ways = QString::fromLatin1(same).split(u' ');
        for (const QString &way : ways)
            words.insert(way, ways.front());
    }
    for (const char *word : unitWords)
        words.insert(QString::fromLatin1(word), QString());
    return words;
}

const QHash<QString, QString> &knownWords()
{
    static const QHash<QString, QString> words = makeWords();
    return words;
}

/// "4125" for "41-25".
QString withoutDashesOfNumbers(const QString &line)
{
    QString text;
    for (qsizetype i = 0; i < line.size(); ++i) {
        const bool isInNumber = i > 0 && i + 1 < line.size() && line[i - 1].isDigit() && line[i + 1].isDigit();
        if (!isInNumber || line[i].category() != QChar::Punctuation_Dash)
            text += line[i];
    }
    return text;
}

/// "5th", "22nd" without their ending.
QString withoutOrdinal(const QString &word)
{
    const QString number = word.chopped(std::min<qsizetype>(2, word.size()));
    const QString ending = word.mid(number.size());
    const bool isOrdinal = ending == u"st" || ending == u"nd" || ending == u"rd" || ending == u"th";
    const bool isNumber = !number.isEmpty() && std::ranges::all_of(number, [](QChar sign) { return sign.isDigit(); });
    return isOrdinal && isNumber ? number : word;
}

} // namespace

QStringList postalWords(const QString &line, bool dashDivides)
{
    QString text = u' ' + folded(dashDivides ? line : withoutDashesOfNumbers(line)) + u' ';
    for (const auto &[one, written] : phrases)
        text.replace(QLatin1String(written), QLatin1String(one));
    QStringList words;
    for (const QString &word : text.split(u' ', Qt::SkipEmptyParts)) {
        const QString known = knownWords().value(word, withoutOrdinal(word));
        if (!known.isEmpty())
            words.append(known);
    }
    return words;
}

QString stateLetters(const QString &typed)
{
    const QString text = folded(typed);
    const QString joined = QString(text).remove(u' '); // "N. Y."
    for (const auto &[letters, name] : states) {
        if (joined == QLatin1String(letters) || text == QLatin1String(name))
            return QLatin1String(letters);
    }
    return text;
}

} // namespace caseledger
