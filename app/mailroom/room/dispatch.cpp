// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/dispatch.h"

#include "app/mailroom/room/jobname.h"

#include <QCryptographicHash>

namespace caseledger {

namespace {

bool isOvertaken(const Result<> &done) { return !done && done.error().kind == Error::Kind::Conflict; }

/// Another worker has the letter: it does the rest.
Result<> unlessOvertaken(const Result<> &done) { return isOvertaken(done) ? Result<>() : done; }

bool isOfOneLetter(const Error &error) { return error.kind == Error::Kind::Refused; }

} // namespace

SheetNumber sheetOf(const LetterClaim &claim) { return { claim.number, claim.attempt }; }

Dispatch::Dispatch(Connection &connection, std::function<void(const LetterOutcome &)> tell)
    : m_connection(connection)
    , m_tell(std::move(tell))
{ }

Result<> Dispatch::send(const LetterClaim &claim, const MadeLetter &letter, Outlet &outlet)
{
    const LetterPlace place { outlet.name(), outlet.instance(), jobOf(claim).text() };
    return unlessOvertaken(sendClaimed({ claim, &outlet, place, 0, letter.pages }, letter));
}

Result<> Dispatch::sendClaimed(const SentLetter &letter, const MadeLetter &made)
{
    const QByteArray sha256 = QCryptographicHash::hash(made.pdf, QCryptographicHash::Sha256);
    Result<> known = takeTogether(m_connection, [&] {
        return markRendered(m_connection, letter.claim, sha256, made.pages).and_then([&] {
            return markIntended(m_connection, letter.claim, letter.place);
        });
    });
    if (!known)
        return known;
    SentLetter held = letter;
    const Result<qint64> number = held.outlet->hold(held.place.job, made.pdf);
    if (!number)
        return backOut(held, SpoolStep::Intended, number.error());
    held.number = *number;
    known = markHeld(m_connection, held.claim, held.number);
    if (isOvertaken(known)) // whoever has it knows nothing of this one
        return held.outlet->withdraw(held.place.job, held.number);
    if (!known)
        return known;
    return release(held, SpoolStep::Held);
}

Result<> Dispatch::goOn(const LostLetter &letter, Outlet *outlet)
{
    const Retreat retreat { false, QStringLiteral("the program that had it ended before it was sent") };
    if (letter.state != LetterState::Submitted)
        return takeBack(letter.claim, retreat);
    const SentLetter sent { letter.claim, outlet, letter.place, letter.job };
    if (!outlet)
        return unlessOvertaken(unclear(sent, QStringLiteral("it cannot be asked any more")));
    const bool isIntended = letter.step == SpoolStep::Intended;
    return unlessOvertaken(settle(sent, letter.step, isIntended ? std::optional(retreat) : std::nullopt));
}

Result<> Dispatch::settle(SentLetter letter, SpoolStep step, const std::optional<Retreat> &retreat)
{
    const auto found = letter.outlet->find(letter.place.job, letter.number, letter.place.instance);
    if (!found)
        return tl::unexpected(found.error());
    if (found->number != 0)
        letter.number = found->number;
    switch (found->fate) {
    case JobFate::Held:
        if (!retreat)
            return release(letter, step);
        return letter.outlet->withdraw(letter.place.job, letter.number).and_then([&] {
            return takeBack(letter.claim, *retreat);
        });
    case JobFate::Going:
    case JobFate::Done:
        return isReleased(letter, step);
    case JobFate::Absent:
        if (step == SpoolStep::Released)
            break;
        return takeBack(
            letter.claim, retreat.value_or(Retreat { true, QStringLiteral("it was cancelled before it was let go") }));
    case JobFate::Unknown:
        break;
    }
    return unclear(letter, found->what);
}

/// What to do after an outlet's error, in the middle of a letter: one of the outlet's own ends the run.
Result<> Dispatch::backOut(const SentLetter &letter, SpoolStep step, const Error &error)
{
    const Result<> settled = settle(letter, step, Retreat { isOfOneLetter(error), error.message });
    return isOfOneLetter(error) ? settled : tl::unexpected(error);
}

Result<> Dispatch::release(const SentLetter &letter, SpoolStep step)
{
    const Result<> released = letter.outlet->release(letter.place.job, letter.number);
    if (released)
        return isReleased(letter, step);
    if (step == SpoolStep::Released)
        return released;
    return backOut(letter, step, released.error());
}

Result<> Dispatch::isReleased(const SentLetter &letter, SpoolStep step)
{
    const Result<bool> through = isThrough(letter);
    if (!through)
        return tl::unexpected(through.error());
    if (*through)
        return {};
    m_onTheirWay.push_back(letter);
    Result<> known;
    if (step < SpoolStep::Held)
        known = markHeld(m_connection, letter.claim, letter.number);
    if (known && step < SpoolStep::Released)
        known = markReleased(m_connection, letter.claim);
    if (isOvertaken(known))
        forget(letter.claim);
    return known;
}

Result<bool> Dispatch::isThrough(const SentLetter &letter)
{
    const auto found = letter.outlet->find(letter.place.job, letter.number, letter.place.instance);
    if (!found) {
        m_trouble = found.error();
        return false;
    }
    switch (found->fate) {
    case JobFate::Done:
        return printed(letter).map([] { return true; });
    case JobFate::Held:
    case JobFate::Going:
        if (!found->what.isEmpty())
            m_trouble = Error { Error::Kind::Printer,
                QStringLiteral("The %1 says: %2.").arg(letter.place.name, found->what) };
        return false;
    case JobFate::Absent:
    case JobFate::Unknown:
        break;
    }
    return unclear(letter, found->what).map([] { return true; });
}

Result<bool> Dispatch::look()
{
    m_trouble.reset();
    bool isOneThrough = false;
    for (auto letter = m_onTheirWay.begin(); letter != m_onTheirWay.end();) {
        const Result<bool> through = isThrough(*letter);
        if (!through && through.error().kind != Error::Kind::Conflict)
            return through;
        const bool leaves = through.value_or(true);
        letter = leaves ? m_onTheirWay.erase(letter) : letter + 1;
        isOneThrough = isOneThrough || leaves;
    }
    return isOneThrough;
}

void Dispatch::forget(const LetterClaim &claim)
{
    std::erase_if(m_onTheirWay, [&claim](const SentLetter &letter) { return letter.claim == claim; });
}

Result<> Dispatch::takeBack(const LetterClaim &claim, const Retreat &retreat)
{
    if (!retreat.isForGood)
        return unlessOvertaken(giveBack(m_connection, claim, retreat.reason));
    const Result<> failed = markFailed(m_connection, claim, retreat.reason);
    if (failed)
        m_tell({ sheetOf(claim), 0, LetterState::Failed, {}, {}, retreat.reason });
    return unlessOvertaken(failed);
}

Result<> Dispatch::refuse(const LetterClaim &claim, const QString &fault)
{
    const Result<> refused = quarantine(m_connection, claim, fault);
    if (refused)
        m_tell({ sheetOf(claim), 0, LetterState::Refused, {}, {}, fault });
    return unlessOvertaken(refused);
}

Result<> Dispatch::printed(const SentLetter &letter)
{
    const Result<> known = markPrinted(m_connection, letter.claim);
    if (known)
        m_tell({ sheetOf(letter.claim), letter.pages, LetterState::Printed, letter.place.name, letter.place.job, {} });
    return known;
}

Result<> Dispatch::unclear(const SentLetter &letter, const QString &reason)
{
    const QString full = QStringLiteral("%1: %2").arg(
        letter.place.name, reason.isEmpty() ? QStringLiteral("what came out is not known") : reason);
    const Result<> known = markUnclear(m_connection, letter.claim, full);
    if (known)
        m_tell(
            { sheetOf(letter.claim), letter.pages, LetterState::Unclear, letter.place.name, letter.place.job, full });
    return known;
}

} // namespace caseledger
