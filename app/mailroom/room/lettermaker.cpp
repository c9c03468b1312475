// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/mailroom/room/lettermaker.h"

#include "app/mailroom/room/letterfile.h"

namespace caseledger {

namespace {

class PinLetterMaker
{
public:
    PinLetterMaker(const MailroomKey &key, Letterhead letterhead, QDate printedOn)
        : m_key(key)
        , m_letterhead(std::move(letterhead))
        , m_printedOn(printedOn)
    { }

    LetterAnswer make(const LetterContent &content)
    {
        const SealedPin *sealed = boxOf(content.sealed);
        if (!sealed)
            return fault(LetterFault::Kind::OtherKey,
                QStringLiteral("its PIN is sealed for the key %1: print with that")
                    .arg(content.sealed.office.key.text));
        const Result<OpenedPin> pin = m_key.open(*sealed, content.party);
        if (!pin)
            return fault(LetterFault::Kind::Spoilt, pin.error().message);
        const PinLetterPages pages = pinLetterPages(
            letterOf(content), m_letterhead, m_printedOn, Phrasebook(languageFromCode(content.language)));
        Result<QByteArray> file = m_file.make(pages, pin->digits());
        if (!file)
            return fault(LetterFault::Kind::NotMade, file.error().message);
        return MadeLetter(*std::move(file), int(pages.pages.size()));
    }

private:
    static tl::unexpected<LetterFault> fault(LetterFault::Kind kind, const QString &message)
    {
        return tl::unexpected(LetterFault { kind, message });
    }

    const SealedPin *boxOf(const SealedPinRow &row) const
    {
        if (row.office.key == m_key.id())
            return &row.office;
        return row.escrow && row.escrow->key == m_key.id() ? &*row.escrow : nullptr;
    }

    static PinLetter letterOf(const LetterContent &content)
    {
        return { .sheet = { content.claim.number, content.claim.attempt },
            .caseId = content.claim.caseId,
            .recipient = { .role = content.role,
                .name = content.name,
                .nativeName = content.nativeName,
                .language = content.language,
                .address = content.address } };
    }

    const MailroomKey &m_key;
    Letterhead m_letterhead;
    QDate m_printedOn;
    LetterFile m_file;
};

} // namespace

MakerSource pinLetterMakers(const MailroomKey &key, Letterhead letterhead, QDate printedOn)
{
    return [&key, letterhead = std::move(letterhead), printedOn]() -> LetterMaker {
        const auto maker = std::make_shared<PinLetterMaker>(key, letterhead, printedOn);
        return [maker](const LetterContent &content) { return maker->make(content); };
    };
}

} // namespace caseledger
