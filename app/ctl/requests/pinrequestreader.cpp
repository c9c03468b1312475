// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/ctl/requests/pinrequestreader.h"

#include "app/ctl/requests/jsonreader.h"
#include "models/domain/codes.h"

#include <algorithm>
#include <iterator>

namespace caseledger {

namespace {

using L = QLatin1String;
using Kind = JsonReader::Kind;

/// What a field should have been; null where it is right.
using Wanted = const char *;

/// One member of an object, and how it is read.
template <class Target>
struct Field
{
    L name;
    Wanted (*read)(JsonReader &, Target &);
    bool isRequired = true;
};

tl::unexpected<Error> wrong(const QString &what)
{
    return failure(Error::Kind::Usage, QStringLiteral("the request on standard input: ") + what);
}

tl::unexpected<Error> noJson(const JsonReader &json)
{
    return wrong(QStringLiteral("no JSON object; look at byte %1").arg(json.position() + 1));
}

/// Reads an object whose members are these, in any order, each once.
template <class Target, size_t count>
Result<> readObject(JsonReader &json, const Field<Target> (&fields)[count], Target &target, const QString &prefix = {})
{
    QList<L> seen;
    json.beginObject();
    for (int place = 1; json.nextMember(); ++place) {
        const QString key = json.key();
        if (json.isBroken())
            break;
        const auto *field = std::ranges::find(fields, key, &Field<Target>::name);
        if (field == std::end(fields))
            return wrong(QStringLiteral("%1field number %2 is not known: take it out").arg(prefix).arg(place));
        if (seen.contains(field->name))
            return wrong(QStringLiteral("%1%2 is there twice").arg(prefix, field->name));
        seen.append(field->name);
        const Wanted wanted = field->read(json, target);
        if (wanted != nullptr && !json.isBroken())
            return wrong(QStringLiteral("%1%2 must be %3").arg(prefix, field->name, L(wanted)));
    }
    if (json.isBroken())
        return noJson(json);
    for (const Field<Target> &field : fields) {
        if (field.isRequired && !seen.contains(field.name))
            return wrong(QStringLiteral("%1%2 is missing").arg(prefix, field.name));
    }
    return {};
}

/// A text; where it may be unknown, null stands for an empty one.
Wanted readText(JsonReader &json, QString &text)
{
    if (json.kind() != Kind::Text)
        return "a text";
    text = json.text();
    return nullptr;
}
Wanted readTextOrNull(JsonReader &json, QString &text)
{
    if (json.kind() != Kind::Null)
        return readText(json, text) == nullptr ? nullptr : "a text or null";
    json.takeWord();
    text.clear();
    return nullptr;
}

template <QString PostalAddress::*part>
Wanted readPart(JsonReader &json, PostalAddress &address)
{
    return readTextOrNull(json, address.*part);
}

constexpr Field<PostalAddress> addressFields[] = { { L("street1"), &readPart<&PostalAddress::street1> },
    { L("street2"), &readPart<&PostalAddress::street2> }, { L("city"), &readPart<&PostalAddress::city> },
    { L("state"), &readPart<&PostalAddress::state> }, { L("zip"), &readPart<&PostalAddress::zip> } };

/// A request with what went wrong inside its address.
struct Draft
{
    PinRequest request;
    std::optional<Error> inAddress;
};

Wanted readRequestId(JsonReader &json, Draft &draft) { return readTextOrNull(json, draft.request.requestId); }

Wanted readCase(JsonReader &json, Draft &draft)
{
    QString text;
    readText(json, text);
    const std::optional<CaseId> id = CaseId::fromTyped(text);
    if (!id)
        return "a case identifier, as in AA00001A1";
    draft.request.caseId = *id;
    return nullptr;
}

Wanted readParty(JsonReader &json, Draft &draft)
{
    QString text;
    readText(json, text);
    draft.request.party = text == L("noncustodial") ? Role::Noncustodial : Role::Custodial;
    return text == L("custodial") || text == L("noncustodial") ? nullptr : "custodial or noncustodial";
}

Wanted readChannel(JsonReader &json, Draft &draft)
{
    QString text;
    readText(json, text);
    const std::optional<PinChannel> channel = fromCode<PinChannel>(text);
    draft.request.channel = channel.value_or(PinChannel::Phone);
    return channel ? nullptr : "phone or written";
}

Wanted readFullName(JsonReader &json, Draft &draft) { return readText(json, draft.request.fullName); }

Wanted readSsn(JsonReader &json, Draft &draft)
{
    QString text;
    if (const Wanted wanted = readText(json, text))
        return wanted;
    draft.request.ssn = Ssn::parse(text);
    volatile auto *digits = reinterpret_cast<char16_t *>(text.data()); // nobody shares it
    for (qsizetype i = 0; i < text.size(); ++i)
        digits[i] = 0;
    return nullptr;
}

Wanted readCaseIds(JsonReader &json, Draft &draft)
{
    constexpr Wanted wanted = "a list of texts";
    if (json.kind() != Kind::List)
        return wanted;
    json.beginList();
    while (json.nextElement()) {
        if (json.kind() != Kind::Text)
            return wanted;
        draft.request.caseIds.append(json.text());
    }
    return nullptr;
}

Wanted readAddress(JsonReader &json, Draft &draft)
{
    if (json.kind() != Kind::Object)
        return "an object with street1, street2, city, state and zip";
    const Result<> read
        = readObject(json, addressFields, draft.request.mailingAddress, QStringLiteral("mailing_address: "));
    if (!read)
        draft.inAddress = read.error();
    return read ? nullptr : "right";
}

Wanted readSignature(JsonReader &json, Draft &draft)
{
    if (json.kind() == Kind::Text) {
        draft.request.isSigned = !json.text().trimmed().isEmpty();
        return nullptr;
    }
    draft.request.isSigned = json.kind() == Kind::True;
    if (json.kind() == Kind::Other || json.kind() == Kind::List || json.kind() == Kind::Object)
        return "true, false, a text or null";
    json.takeWord();
    return nullptr;
}

Wanted readWrittenOn(JsonReader &json, Draft &draft)
{
    constexpr Wanted wanted = "a day as in 2026-03-31, or null";
    QString text;
    if (readTextOrNull(json, text) != nullptr)
        return wanted;
    draft.request.writtenOn = QDate::fromString(text, QStringLiteral("yyyy-MM-dd"));
    const bool isDay = draft.request.writtenOn.isValid() && text.size() == QLatin1String("2026-03-31").size();
    return text.isEmpty() || isDay ? nullptr : wanted;
}

constexpr Field<Draft> requestFields[] = { { L("request_id"), &readRequestId, false }, { L("case"), &readCase },
    { L("party"), &readParty }, { L("channel"), &readChannel }, { L("full_name"), &readFullName },
    { L("ssn"), &readSsn }, { L("case_ids"), &readCaseIds }, { L("mailing_address"), &readAddress },
    { L("signature"), &readSignature, false }, { L("written_on"), &readWrittenOn, false } };

} // namespace

Result<PinRequest> readPinRequest(QByteArrayView json)
{
    JsonReader reader(json);
    if (reader.kind() != Kind::Object)
        return noJson(reader);
    Draft draft;
    const Result<> read = readObject(reader, requestFields, draft);
    if (draft.inAddress)
        return tl::unexpected(*draft.inAddress);
    if (!read)
        return tl::unexpected(read.error());
    if (!reader.isAtEnd())
        return noJson(reader);
    return draft.request;
}

} // namespace caseledger
