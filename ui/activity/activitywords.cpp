// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/activity/activitywords.h"

#include "models/tables/columnkinds.h"
#include "models/text/words.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Activity)
};

/// The extract's names for what stands in its rows.
constexpr std::pair<const char *, const char *> fieldTitles[] = {
    { "status", QT_TRANSLATE_NOOP("Column", "Status") },
    { "assistance", QT_TRANSLATE_NOOP("Column", "Assistance") },
    { "opened_on", QT_TRANSLATE_NOOP("Column", "Opened") },
    { "opening_arrears_family", QT_TRANSLATE_NOOP("Column", "Opening arrears to the family") },
    { "opening_arrears_government", QT_TRANSLATE_NOOP("Column", "Opening arrears to the government") },
    { "opening_on", QT_TRANSLATE_NOOP("Column", "Opening day") },
    { "starts_on", QT_TRANSLATE_NOOP("Column", "Counts from") },
    { "ends_on", QT_TRANSLATE_NOOP("Column", "Until") },
    { "kind", QT_TRANSLATE_NOOP("Column", "Kind") },
    { "amount", QT_TRANSLATE_NOOP("Column", "Amount") },
    { "frequency", QT_TRANSLATE_NOOP("Column", "Frequency") },
    { "received_on", QT_TRANSLATE_NOOP("Column", "Received") },
    { "issued_on", QT_TRANSLATE_NOOP("Column", "Issued") },
    { "adjusted_on", QT_TRANSLATE_NOOP("Column", "On") },
    { "bucket", QT_TRANSLATE_NOOP("Column", "Owed to") },
    { "given_name", QT_TRANSLATE_NOOP("Column", "Given name") },
    { "family_name", QT_TRANSLATE_NOOP("Column", "Family name") },
    { "street1", QT_TRANSLATE_NOOP("Column", "Street") },
    { "street2", QT_TRANSLATE_NOOP("Column", "Second line") },
    { "city", QT_TRANSLATE_NOOP("Column", "City") },
    { "state", QT_TRANSLATE_NOOP("Column", "US state") },
    { "zip", QT_TRANSLATE_NOOP("Column", "ZIP") },
    { "phone", QT_TRANSLATE_NOOP("Column", "Phone") },
    { "email", QT_TRANSLATE_NOOP("Column", "E-mail") },
};

/// One for each kind of value.
struct ValueText
{
    QString operator()(const QString &text) const { return lineOf(text, book); }
    QString operator()(QDate day) const { return cellText(book.date(day), book); }
    QString operator()(Money amount) const { return cellText(book.money(amount), book); }
    QString operator()(Bucket bucket) const
    {
        return bucket == Bucket::ArrearsFamily ? Words::tr("the family") : Words::tr("the government");
    }
    template <class Enum>
    QString operator()(Enum value) const
    {
        return word(value, book);
    }

    const Phrasebook &book;
};

} // namespace

QString lineOf(const QString &text, const Phrasebook &book) { return cellText(text.simplified(), book); }

QString pinResultText(PinResult result)
{
    switch (result) {
    case PinResult::Queued:
        //: what came of asking for a lost PIN
        return Words::tr("in the queue");
    case PinResult::NeedsApproval:
        return Words::tr("waits for approval");
    case PinResult::Refused:
        break;
    }
    return Words::tr("refused");
}

QString contactText(const ContactTouched &touched, const Phrasebook &book)
{
    const QString parent = word(touched.role, book);
    switch (touched.kind) {
    case ContactKind::Address:
        return Words::tr("%1: address changed").arg(parent);
    case ContactKind::Phone:
        return Words::tr("%1: phone changed").arg(parent);
    case ContactKind::Email:
        return Words::tr("%1: e-mail changed").arg(parent);
    case ContactKind::AddressVerified:
        return Words::tr("%1: address verified").arg(parent);
    case ContactKind::MailReturned:
        return Words::tr("%1: mail came back").arg(parent);
    }
    return parent;
}

QString replacedText(const RowReplaced &replaced, const Phrasebook &book)
{
    switch (replaced.subject) {
    case RowSubject::Party:
        return Words::tr("%1: data replaced by an import").arg(word(replaced.role.value_or(Role::Custodial), book));
    case RowSubject::SupportCase:
        return Words::tr("Case data replaced by an import");
    case RowSubject::AssistanceChange:
        return Words::tr("Change of assistance replaced by an import");
    case RowSubject::Obligation:
        return Words::tr("Obligation replaced by an import");
    case RowSubject::Payment:
        return Words::tr("Payment replaced by an import");
    case RowSubject::Disbursement:
        return Words::tr("Disbursement replaced by an import");
    case RowSubject::Adjustment:
        break;
    }
    return Words::tr("Adjustment replaced by an import");
}

QString fieldTitle(QLatin1String field)
{
    for (const auto &[name, title] : fieldTitles) {
        if (field == QLatin1String(name))
            return QCoreApplication::translate("Column", title);
    }
    return QString(field);
}

QString oldValueText(const OldValue::Value &value, const Phrasebook &book)
{
    return std::visit(ValueText { book }, value);
}

} // namespace caseledger
