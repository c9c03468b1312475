// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/letterdeeds.h"

#include "models/text/letterwords.h"
#include "ui/errortext.h"

#include <QCoreApplication>

#include <algorithm>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(LetterDeeds)
};

constexpr LetterDeed deeds[] = { LetterDeed::Approve, LetterDeed::Void, LetterDeed::Retry, LetterDeed::Reprint,
    LetterDeed::ResolvePrinted, LetterDeed::ResolveNotPrinted };

struct DeedWords
{
    const char *button;
    const char *one; ///< %1: the letter's number
    const char *many; ///< %1: how many
    const char *doneToOne; ///< goes on after "1 letter"
    const char *doneToMany; ///< goes on after "%1 letters"
};

/// In the order of LetterDeed.
constexpr DeedWords deedWords[] = {
    { QT_TRANSLATE_NOOP("LetterDeeds", "&Approve…"), QT_TRANSLATE_NOOP("LetterDeeds", "Approve letter %1"),
        QT_TRANSLATE_NOOP("LetterDeeds", "Approve %1 letters"), QT_TRANSLATE_NOOP("LetterDeeds", "1 letter approved."),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters approved.") },
    { QT_TRANSLATE_NOOP("LetterDeeds", "&Void…"), QT_TRANSLATE_NOOP("LetterDeeds", "Void letter %1"),
        QT_TRANSLATE_NOOP("LetterDeeds", "Void %1 letters"), QT_TRANSLATE_NOOP("LetterDeeds", "1 letter is void."),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters are void.") },
    { QT_TRANSLATE_NOOP("LetterDeeds", "&Retry…"), QT_TRANSLATE_NOOP("LetterDeeds", "Queue letter %1 again"),
        QT_TRANSLATE_NOOP("LetterDeeds", "Queue %1 letters again"),
        QT_TRANSLATE_NOOP("LetterDeeds", "1 letter is in the queue again."),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters are in the queue again.") },
    { QT_TRANSLATE_NOOP("LetterDeeds", "Re&print…"), QT_TRANSLATE_NOOP("LetterDeeds", "Print letter %1 again"),
        QT_TRANSLATE_NOOP("LetterDeeds", "Print %1 letters again"),
        QT_TRANSLATE_NOOP("LetterDeeds", "1 letter is printed again."),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters are printed again.") },
    { QT_TRANSLATE_NOOP("LetterDeeds", "Printe&d…"), QT_TRANSLATE_NOOP("LetterDeeds", "Letter %1 was printed"),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters were printed"),
        QT_TRANSLATE_NOOP("LetterDeeds", "1 letter waits for its scan."),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters wait for their scan.") },
    { QT_TRANSLATE_NOOP("LetterDeeds", "&Not printed…"), QT_TRANSLATE_NOOP("LetterDeeds", "Letter %1 was not printed"),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters were not printed"),
        QT_TRANSLATE_NOOP("LetterDeeds", "1 letter is in the queue again."),
        QT_TRANSLATE_NOOP("LetterDeeds", "%1 letters are in the queue again.") },
};
static_assert(std::size(deedWords) == size_t(LetterDeed::ResolveNotPrinted) + 1);

const DeedWords &wordsOf(LetterDeed deed) { return deedWords[size_t(deed)]; }

/// Whether somebody decides with the sheet in hand, or in mind: then on one letter at a time, as it was seen.
bool isAboutSheet(LetterDeed deed)
{
    return deed == LetterDeed::Reprint || deed == LetterDeed::ResolvePrinted || deed == LetterDeed::ResolveNotPrinted;
}

QString sheetOf(const Letter &letter) { return SheetNumber { letter.number, letter.attempt }.text(); }

QString placeOf(const Letter &letter) { return letter.place.isEmpty() ? Words::tr("the printer") : letter.place; }

/// Error::Conflict where the letter has another attempt by now, or is elsewhere: the sheet that was looked for is not
/// the one that the deed would be about.
Result<> requireAsSeen(Connection &connection, const Letter &seen)
{
    const Result<QList<LetterStep>> steps = stepsOfLetter(connection, seen.number);
    if (!steps)
        return tl::unexpected(steps.error());
    if (!steps->isEmpty() && steps->last().state == seen.state && steps->last().attempt == seen.attempt)
        return {};
    return failure(Error::Kind::Conflict,
        QStringLiteral("Letter %1 is no longer at attempt %2 as it was shown.")
            .arg(seen.number.text())
            .arg(seen.attempt));
}

} // namespace

std::span<const LetterDeed> allDeeds() { return deeds; }

QString whyNotDone(LetterDeed deed, const QList<Letter> &letters, const Worker &worker, const Phrasebook &book)
{
    if (letters.isEmpty())
        return Words::tr("Choose a letter first.");
    for (const Letter &letter : letters) {
        if (!stateAfter(letter.state, deed))
            return Words::tr("Not for letter %1: %2.").arg(letter.number.text(), word(letter.state, book));
        if (deed == LetterDeed::Approve && letter.requestedBy == worker.name && !worker.hasEveryRight)
            return Words::tr("Letter %1 is your own request: another supervisor must approve it.")
                .arg(letter.number.text());
    }
    return letters.size() > 1 && isAboutSheet(deed) ? Words::tr("One letter at a time: look for its sheet.")
                                                    : QString();
}

QString deedText(LetterDeed deed) { return Words::tr(wordsOf(deed).button); }

QString deedTitle(LetterDeed deed, const QList<Letter> &letters)
{
    if (letters.size() == 1)
        return Words::tr(wordsOf(deed).one).arg(letters.first().number.text());
    return Words::tr(wordsOf(deed).many).arg(letters.size());
}

QString deedAdvice(LetterDeed deed, const QList<Letter> &letters)
{
    const Letter &letter = letters.first();
    switch (deed) {
    case LetterDeed::Approve:
        return Words::tr("It goes to the address that is on record now: look at the case first.");
    case LetterDeed::Void:
        return Words::tr("No letter goes out, and the parent may ask again. Destroy its sheet if there is one.");
    case LetterDeed::Retry:
        return Words::tr("It is printed with the next letters. Mend first what was in the way.");
    case LetterDeed::Reprint:
        return Words::tr(
            "Sheet %1 no longer counts: destroy it if you find it. A new one is printed, with another number.")
            .arg(sheetOf(letter));
    case LetterDeed::ResolvePrinted:
        return Words::tr(
            "Look for the sheet that has %1 below its barcode (attempt %2) at %3. Only if you hold it, and it "
            "is whole, was it printed. It then waits for its scan.")
            .arg(sheetOf(letter))
            .arg(letter.attempt)
            .arg(placeOf(letter));
    case LetterDeed::ResolveNotPrinted:
        return Words::tr(
            "Look for the sheet that has %1 below its barcode (attempt %2) at %3. If it is not there, or is "
            "spoiled (destroy it), another one is printed with another number. Should this one turn up "
            "later, destroy it.")
            .arg(sheetOf(letter))
            .arg(letter.attempt)
            .arg(placeOf(letter));
    }
    return {};
}

QStringList usualReasons(LetterDeed deed)
{
    switch (deed) {
    case LetterDeed::Approve:
        return { Words::tr("Address checked with the parent"), Words::tr("Change of address confirmed in writing"),
            Words::tr("Earlier letter did not arrive") };
    case LetterDeed::Void:
        return { Words::tr("Asked for by mistake"), Words::tr("The parent has found the PIN"),
            Words::tr("Doubt about who called") };
    case LetterDeed::Retry:
        return { Words::tr("Printer is in order again"), Words::tr("A new sealed PIN was delivered") };
    case LetterDeed::Reprint:
        return { Words::tr("Sheet spoiled"), Words::tr("Sheet lost before it was mailed"),
            Words::tr("Envelope came back") };
    case LetterDeed::ResolvePrinted:
        return { Words::tr("Sheet found, whole") };
    case LetterDeed::ResolveNotPrinted:
        return { Words::tr("No sheet found"), Words::tr("Sheet spoiled and destroyed") };
    }
    return {};
}

DeedOutcome doDeed(Connection &connection, LetterDeed deed, const QList<Letter> &letters, const QString &reason)
{
    DeedOutcome outcome;
    for (const Letter &letter : letters) {
        const Result<> asSeen = isAboutSheet(deed) ? requireAsSeen(connection, letter) : Result<>();
        const Result<Letter> moved
            = asSeen.and_then([&] { return manageLetter(connection, letter.number, deed, reason); });
        if (moved) {
            ++outcome.done;
            continue;
        }
        outcome.problems.append(moved.error());
        if (moved.error().kind == Error::Kind::Database)
            break;
    }
    return outcome;
}

QString outcomeText(LetterDeed deed, const DeedOutcome &outcome)
{
    constexpr qsizetype mostTold = 3;
    QStringList sentences;
    if (outcome.done == 1)
        sentences.append(Words::tr(wordsOf(deed).doneToOne));
    else if (outcome.done > 1)
        sentences.append(Words::tr(wordsOf(deed).doneToMany).arg(outcome.done));
    for (const Error &problem : outcome.problems.first(std::min(mostTold, outcome.problems.size())))
        sentences.append(errorText(problem));
    if (const qsizetype more = outcome.problems.size() - mostTold; more > 0)
        sentences.append(Words::tr("And %1 more that could not be done.").arg(more));
    return sentences.join(u' ');
}

} // namespace caseledger
