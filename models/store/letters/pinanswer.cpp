// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/letters/pinanswer.h"

#include "models/domain/codes.h"
#include "models/store/connection.h"
#include "models/store/preparedqueries.h"

#include <algorithm>
#include <array>

namespace caseledger {

namespace {

using L = QLatin1String;
using Check = std::optional<bool> PinChecks::*;

struct NamedCheck
{
    Check check;
    L name;
};
constexpr std::array<NamedCheck, 5> allChecks { { { &PinChecks::fullName, L("full_name") },
    { &PinChecks::ssn, L("ssn") }, { &PinChecks::caseIds, L("case_ids") },
    { &PinChecks::mailingAddress, L("mailing_address") }, { &PinChecks::signature, L("signature") } } };

/// What to tell whoever asks, and what to do; %1 is a letter's number. Null for what wants a supervisor.
const char *sentenceOf(PinObstacle obstacle)
{
    switch (obstacle) {
    case PinObstacle::Locked:
        return QT_TRANSLATE_NOOP(
            "PinAnswer", "By phone no more today: ask the parent to write to the address on the notice.");
    case PinObstacle::LockedInWriting:
        return QT_TRANSLATE_NOOP(
            "PinAnswer", "Too often wrong today: lay the letter by until tomorrow, and tell a supervisor.");
    case PinObstacle::NoMatch:
        return QT_TRANSLATE_NOOP(
            "PinAnswer", "Not all of it matches: do not say what does not, and ask for all of it again.");
    case PinObstacle::NotSigned:
        return QT_TRANSLATE_NOOP("PinAnswer", "The letter is not signed: ask the parent for a signed one.");
    case PinObstacle::NoLetterDate:
        return QT_TRANSLATE_NOOP(
            "PinAnswer", "The day of the letter is missing or yet to come: enter the day that stands on it.");
    case PinObstacle::NoSealedPin:
        return QT_TRANSLATE_NOOP(
            "PinAnswer", "There is no PIN to mail for this parent: tell the caller to wait, and a supervisor why.");
    case PinObstacle::Quarantined:
        return QT_TRANSLATE_NOOP(
            "PinAnswer", "The PIN of this parent is faulty: tell the caller to wait, and a supervisor why.");
    case PinObstacle::OpenLetter:
        return QT_TRANSLATE_NOOP("PinAnswer", "Letter %1 is on its way already: tell the parent to wait for it.");
    default:
        return nullptr;
    }
}

/// Why a letter wants a supervisor; empty for other obstacles.
QString riskOf(PinObstacle obstacle, const Saying &say)
{
    switch (obstacle) {
    case PinObstacle::AddressChanged:
        return say(QT_TRANSLATE_NOOP("PinAnswer", "the address was changed in the last %1 days"))
            .arg(daysOfRecentAddress);
    case PinObstacle::AddressChangedByRequester:
        return say(QT_TRANSLATE_NOOP("PinAnswer", "whoever asks made the last change of the address"));
    case PinObstacle::MailReturned:
        return say(QT_TRANSLATE_NOOP("PinAnswer", "mail came back from the address"));
    case PinObstacle::AddressNotVerified:
        return say(QT_TRANSLATE_NOOP("PinAnswer", "the address is not verified"));
    case PinObstacle::ManyLetters:
        return say(QT_TRANSLATE_NOOP("PinAnswer", "%1 letters were asked for in the last %2 days"))
            .arg(lettersWithoutSupervisor)
            .arg(daysOfLetters);
    default:
        return {};
    }
}

QString risksOf(const QList<PinObstacle> &obstacles, const Saying &say)
{
    QStringList risks;
    for (const PinObstacle obstacle : obstacles)
        risks.append(riskOf(obstacle, say));
    risks.removeAll(QString());
    return risks.join(say(QT_TRANSLATE_NOOP("PinAnswer", "; ")));
}

QString inEnglish(const char *source) { return QString::fromLatin1(source); }

/// What a request id was given.
struct KeptAnswer
{
    CaseId caseId;
    Role role = Role::Custodial;
    PartyRef party;
    QString requestedBy;
    PinAnswer answer;
};

PinChecks checksOf(const QString &signs)
{
    PinChecks checks;
    for (size_t i = 0; i < std::min(size_t(signs.size()), allChecks.size()); ++i) {
        const QChar sign = signs[qsizetype(i)];
        if (sign == u'y' || sign == u'n')
            checks.*allChecks[i].check = sign == u'y';
    }
    return checks;
}

QList<PinObstacle> obstaclesOf(const QString &codes)
{
    QList<PinObstacle> obstacles;
    for (const QString &text : codes.split(u' ', Qt::SkipEmptyParts)) {
        if (const auto obstacle = fromCode<PinObstacle>(text))
            obstacles.append(*obstacle);
    }
    return obstacles;
}

KeptAnswer readKept(RowReader &row)
{
    KeptAnswer kept;
    kept.caseId = row.read<CaseId>();
    kept.role = row.read<bool>() ? Role::Noncustodial : Role::Custodial;
    kept.party = row.read<PartyRef>();
    kept.requestedBy = row.read<QString>();
    kept.answer.result = row.read<PinResult>();
    kept.answer.letter = PaperNumber::parse(row.read<QString>()).value_or(PaperNumber());
    kept.answer.checks = checksOf(row.read<QString>());
    kept.answer.obstacles = obstaclesOf(row.read<QString>());
    return kept;
}

/// "no_match: ssn case_ids"
QString inTrail(PinObstacle obstacle, const PinChecks &checks)
{
    QString text = code(obstacle);
    if (obstacle != PinObstacle::NoMatch)
        return text;
    text += u':';
    for (const auto &[check, name] : allChecks) {
        if (check != &PinChecks::signature && !(checks.*check).value_or(false))
            text += u' ' + name;
    }
    return text;
}

} // namespace

QString signsOf(const PinChecks &checks)
{
    QString signs;
    for (const NamedCheck &named : allChecks) {
        const std::optional<bool> matches = checks.*named.check;
        signs += !matches ? u'-' : *matches ? u'y' : u'n';
    }
    return signs;
}

bool isFailedAttempt(const PinChecks &checks) { return signsOf(checks).contains(u'n'); }

QString codesIn(const QList<PinObstacle> &obstacles)
{
    QStringList codes;
    for (const PinObstacle obstacle : obstacles)
        codes.append(code(obstacle));
    return codes.join(u' ');
}

QString risksInWords(const QList<PinObstacle> &obstacles) { return risksOf(obstacles, inEnglish); }

QString whyKept(const QString &reason, const Saying &say)
{
    QStringList risks;
    for (const QString &part : reason.split(L("; "))) {
        for (size_t i = 0; i < codesOf(PinObstacle()).size(); ++i) {
            if (const auto risk = riskOf(PinObstacle(i), inEnglish); !risk.isEmpty() && risk == part)
                risks.append(riskOf(PinObstacle(i), say));
        }
    }
    return risks.size() == reason.count(L("; ")) + 1 ? risks.join(say("; ")) : reason;
}

QString detailOf(const PinRequest &request, const PinAnswer &answer)
{
    QString text = code(request.channel)
        + (request.party == Role::Custodial ? L(", custodial: ") : L(", noncustodial: ")) + code(answer.result);
    QStringList obstacles;
    for (const PinObstacle obstacle : answer.obstacles)
        obstacles.append(inTrail(obstacle, answer.checks));
    if (!obstacles.isEmpty())
        text += L(" (") + obstacles.join(L(", ")) + u')';
    if (!answer.letter.isEmpty())
        text += L(", letter ") + answer.letter.text();
    return text;
}

QString whyOf(const PinAnswer &answer) { return whyOf(answer, inEnglish); }

QString whyOf(const PinAnswer &answer, const Saying &say)
{
    if (answer.result == PinResult::NeedsApproval)
        return say(QT_TRANSLATE_NOOP("PinAnswer", "A supervisor must approve the letter first: %1."))
            .arg(risksOf(answer.obstacles, say));
    QStringList sentences;
    for (const PinObstacle obstacle : answer.obstacles) {
        const char *sentence = sentenceOf(obstacle);
        sentences.append(!sentence                    ? QString()
                : obstacle == PinObstacle::OpenLetter ? say(sentence).arg(answer.letter.text())
                                                      : say(sentence));
    }
    return sentences.join(u' ');
}

Result<std::optional<PinAnswer>> answerGiven(
    Connection &connection, const PinRequest &request, const PartyRef &party, const QString &requester)
{
    if (request.requestId.isEmpty())
        return std::nullopt;
    const auto kept
        = connection.prepared().query("pin_request_by_id").bind(":request_id", request.requestId).first(readKept);
    if (!kept)
        return tl::unexpected(kept.error());
    if (!*kept)
        return std::nullopt;
    if ((*kept)->caseId != request.caseId || (*kept)->role != request.party || (*kept)->party != party
        || (*kept)->requestedBy != requester)
        return failure(Error::Kind::Conflict,
            QStringLiteral("This request id was used for another request: give every request one of its own."));
    return (*kept)->answer;
}

} // namespace caseledger
