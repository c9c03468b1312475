// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/paperhead.h"

#include "models/text/counties.h"
#include "models/text/words.h"

#include <QCoreApplication>

namespace caseledger {

namespace {

/// The office's address in at most so many lines. What the post needs stands in the last ones; those before them share
/// the first.
QStringList officeLines(const Office &office, qsizetype most)
{
    QStringList lines;
    for (const QString &line : office.addressLines)
        lines.append(plainLine(line));
    lines.removeAll(QString());
    const qsizetype tooMany = lines.size() - most;
    if (tooMany <= 0)
        return lines;
    return QStringList { lines.mid(0, tooMany + 1).join(QLatin1String(", ")) } + lines.mid(tooMany + 1);
}

/// What stands in the window.
QStringList addressLines(const Recipient &recipient, const Office &office, const PaperWords &words)
{
    constexpr qsizetype mostOfOffice = 3;
    QStringList lines { recipient.name.isEmpty() ? recipient.nativeName : recipient.name };
    QStringList inCareOf = officeLines(office, mostOfOffice);
    if (recipient.windowAddress() == WindowAddress::Own) {
        const PostalAddress &address = recipient.address;
        const QStringList place { address.city, address.state, address.zip };
        lines << address.street1 << address.street2 << place.join(u' ').simplified();
    } else if (recipient.windowAddress() == WindowAddress::Office && !inCareOf.isEmpty()) {
        const QString name = plainLine(office.name);
        lines << QLatin1String("c/o ") + (name.isEmpty() ? inCareOf.takeFirst() : name) << inCareOf; // for the post
    } else {
        //: In the place of the address
        const Words unknown
            = words.said(QT_TRANSLATE_NOOP("Statement", "No mailing address is known. Please hand this paper over."));
        lines << unknown.text << unknown.english;
    }
    lines.removeIf([](const QString &line) { return plainLine(line).isEmpty(); });
    return lines;
}

Fact fact(const Words &label, const QString &value) { return { label, { value } }; }

QStringList identifiers(const QList<CaseId> &cases)
{
    QStringList texts;
    for (const CaseId &id : cases)
        texts.append(id.text());
    return texts;
}

/// How to read the days of the paper, which stand as in America: in other countries the day comes first. No values for
/// who reads English.
Fact datesFact(const Phrasebook &reader)
{
    if (reader.language() == Language::English)
        return {};
    const PaperWords words(reader, "Statement");
    //: Label: beside it stands how the dates on the paper are written
    const Words label = words.said(QT_TRANSLATE_NOOP("Statement", "Dates"));
    //: The order in which dates are written on the paper, as 12/31/2026, the month being on the left
    const Words order = words.said(QT_TRANSLATE_NOOP("Statement", "month/day/year"));
    return { label, { order.text, order.english } };
}

std::vector<Fact> factsOf(const PaperSubject &subject, const Office &office, const PaperWords &words)
{
    const Recipient &recipient = subject.recipient;
    const Words role = words.both([&](const Phrasebook &book) { return word(recipient.role, book); });
    std::vector<Fact> facts {
        //: Label: the letters and digits that name a case
        { words.said(QT_TRANSLATE_NOOP("Statement", "Case identifier")), identifiers(subject.cases) },
        //: Label: the county that the case belongs to
        fact(words.said(QT_TRANSLATE_NOOP("Statement", "County")), countyName(subject.countyFips)),
        subject.days,
        //: The parent that the statement is made for
        { words.said(QT_TRANSLATE_NOOP("Statement", "Prepared for")),
            { recipient.name, recipient.nativeName, role.text, role.english } },
        //: Label: the name of the other parent of the case
        fact(words.said(QT_TRANSLATE_NOOP("Statement", "Other parent")), subject.otherParent),
        //: Label: the day the paper was made
        fact(words.said(QT_TRANSLATE_NOOP("Statement", "Prepared on")), words.book().date(subject.printedOn)),
        datesFact(subject.reader ? *subject.reader : words.book()),
        //: Label: the telephone number of the office
        fact(words.said(QT_TRANSLATE_NOOP("Statement", "Telephone")), office.phone),
        //: Telephone for deaf people
        fact(words.said(QT_TRANSLATE_NOOP("Statement", "TTY")), office.tty),
    };
    for (Fact &each : facts)
        each.values.removeIf([](const QString &value) { return plainLine(value).isEmpty(); });
    std::erase_if(facts, [](const Fact &each) { return each.values.isEmpty(); });
    return facts;
}

} // namespace

PaperWords sharedWords(const PaperWords &words) { return words.in("Statement"); }

PageHead paperHead(const PaperSubject &subject, const Letterhead &letterhead, const PaperWords &words)
{
    const PaperWords shared = sharedWords(words);
    //: Mark on papers of a demonstration office
    const Words demo = shared.said(QT_TRANSLATE_NOOP("Statement", "DEMO - every name and figure is made up"));
    //: Above the address to which the post brings back what it cannot deliver
    const Words returnTo = shared.said(QT_TRANSLATE_NOOP("Statement", "Return address"));
    return { subject.title, letterhead.office.demo ? demo : Words(), returnTo,
        addressLines(subject.recipient, letterhead.office, shared), factsOf(subject, letterhead.office, shared) };
}

RunningWords runningWords(const PaperSubject &subject, const Letterhead &letterhead)
{
    const QString id = subject.cases.front().text();
    const QString days = subject.days.values.isEmpty() ? QString() : QLatin1String("   ") + subject.days.values.front();
    return { subject.title, id + days, id, letterhead.office.demo ? QStringLiteral("DEMO") : QString() };
}

Fact periodFact(DateRange period, const PaperWords &words)
{
    //: The days that the statement covers
    return fact(sharedWords(words).said(QT_TRANSLATE_NOOP("Statement", "Period")), words.book().period(period));
}

void addCarryWords(PrintTable &table, const PaperWords &words)
{
    const PaperWords shared = sharedWords(words);
    //: First line of a table that goes on from the page before
    table.broughtForward = shared.said(QT_TRANSLATE_NOOP("Statement", "Brought forward"));
    //: Last line of a table that goes on on the next page
    table.carriedForward = shared.said(QT_TRANSLATE_NOOP("Statement", "Carried forward"));
}

} // namespace caseledger
