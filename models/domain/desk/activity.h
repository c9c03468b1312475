// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/codes.h"
#include "models/domain/contact/contactchange.h"
#include "models/domain/letters/letter.h"
#include "models/domain/letters/pinrules.h"
#include "models/domain/papers/paperkind.h"

#include <QDateTime>
#include <QList>

#include <variant>

/// What happened in a case, as staff may read it: never who looked at it, nothing of a protected person, no PIN.
namespace caseledger {

/// A worker wrote a note.
struct NoteWritten
{
    QString text; ///< empty where it holds the contact of a parent who is protected now

    friend bool operator==(const NoteWritten &, const NoteWritten &) = default;
};

/// A paper was given out, and is kept.
struct PaperGiven
{
    PaperNumber number;
    PaperKind kind = PaperKind::Statement;
    Role role = Role::Custodial; ///< of its reader

    friend bool operator==(const PaperGiven &, const PaperGiven &) = default;
};

/// Somebody asked for a lost PIN. What did not match is not told.
struct PinAskedFor
{
    Role role = Role::Custodial;
    PinChannel channel = PinChannel::Phone;
    PinResult result = PinResult::Refused;

    friend bool operator==(const PinAskedFor &, const PinAskedFor &) = default;
};

/// A PIN letter took a step.
struct LetterMoved
{
    PaperNumber number;
    Role role = Role::Custodial;
    LetterState state = LetterState::Requested;

    friend bool operator==(const LetterMoved &, const LetterMoved &) = default;
};

/// A parent's contact was changed, or verified, at a desk; never from what to what.
struct ContactTouched
{
    Role role = Role::Custodial;
    ContactKind kind = ContactKind::Address;

    friend bool operator==(const ContactTouched &, const ContactTouched &) = default;
};

/// What an extract's row says of a kind of thing.
enum class RowSubject { Party, SupportCase, AssistanceChange, Obligation, Payment, Disbursement, Adjustment };
std::span<const QLatin1String> codesOf(RowSubject); ///< the tables: party support_case assistance_change ...

/// One value of a row as it was.
struct OldValue
{
    using Value = std::variant<QString, QDate, Money, CaseStatus, Assistance, ObligationKind, Frequency, PaymentStatus,
        DisbursementStatus, Bucket>;

    QLatin1String field; ///< as the extract calls it: "received_on"
    Value value;

    friend bool operator==(const OldValue &, const OldValue &) = default;
};

/// An import replaced a row of the case, or of one of its parents.
struct RowReplaced
{
    RowSubject subject = RowSubject::SupportCase;
    QString ref; ///< of a payment, obligation, ...; empty for parents, the case and changes of assistance
    std::optional<Role> role; ///< of a parent
    QList<OldValue> before; ///< what is known of it to everybody who may open the case; empty for protected persons

    friend bool operator==(const RowReplaced &, const RowReplaced &) = default;
};

/// One thing that happened.
struct Activity
{
    QDateTime at; ///< UTC
    QString by; ///< who did it; empty for an import
    std::variant<NoteWritten, PaperGiven, PinAskedFor, LetterMoved, ContactTouched, RowReplaced> what;

    friend bool operator==(const Activity &, const Activity &) = default;
};

/// All of it in one list, newest first. What happened at one moment keeps the order of its own source, and sources
/// keep theirs.
/// @param sources each newest first
QList<Activity> inOrder(const QList<QList<Activity>> &sources);

} // namespace caseledger
