// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/letterpage.h"
#include "models/documents/papers.h"

#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

namespace {

const PostalAddress home { u"7 Hidden Lane"_s, {}, u"Albany"_s, u"NY"_s, u"12207-7777"_s };

/// One case; the custodial parent's address as it is handed in.
PaperSource sourceWith(const Guarded<PostalAddress> &address)
{
    CaseFile file;
    file.records.supportCase.id = *CaseId::parse(u"AA00001A1");
    file.records.supportCase.openedOn = QDate(2025, 1, 2);
    file.custodial.givenName = u"Ana"_s;
    file.custodial.familyName = u"Testwood"_s;
    file.custodial.familyViolence = address.isProtected();
    file.custodial.address = address;
    return { .file = std::make_shared<const CaseFile>(file), .others = {} };
}

Guarded<PostalAddress> takenOut()
{
    Guarded<PostalAddress> address(home, true);
    address.takeOut();
    return address;
}

Letterhead officeOf(const QStringList &lines, const QString &name = u"Office of Samples"_s)
{
    Letterhead letterhead;
    letterhead.office.name = name;
    letterhead.office.addressLines = lines;
    return letterhead;
}

/// What stands in the window, and whether all of it stands within its block.
QStringList windowOf(const PaperSource &source, const Letterhead &letterhead, Language language = Language::English)
{
    const PaperAnswer answer = makePaper(source, letterhead,
        { .kind = PaperKind::Statement, .role = Role::Custodial, .asOf = QDate(2026, 3, 10), .language = language });
    QStringList lines;
    for (const TextItem &item : answer.paper.pages.front().texts) {
        if (item.role != TextRole::Address)
            continue;
        const bool isInside = item.rect.top() >= envelope::recipientBlock.top()
            && item.rect.bottom() <= envelope::recipientBlock.bottom() + 0.01;
        lines.append(isInside ? item.text : u"outside: "_s + item.text);
    }
    return lines;
}

} // namespace

/// Mail in care of the office.
class TestInCare : public QObject
{
    Q_OBJECT

private slots:
    void theRecipientSaysWhichAddress();
    void theWindowHoldsTheOffice_data();
    void theWindowHoldsTheOffice();
    void anOfficeWithoutAnAddressHandsOver();
    void aLongOfficeKeepsWhatThePostNeeds();
};

void TestInCare::theRecipientSaysWhichAddress()
{
    const auto placeOf = [](const Guarded<PostalAddress> &address) {
        const PaperSource source = sourceWith(address);
        return recipientOf(*source.file, Role::Custodial).windowAddress();
    };
    QCOMPARE(placeOf({ home, false }), WindowAddress::Own);
    QCOMPARE(placeOf({ home, true }), WindowAddress::Own);
    QCOMPARE(placeOf(takenOut()), WindowAddress::Office);
    QCOMPARE(placeOf({}), WindowAddress::None);
    Guarded<PostalAddress> nothing(PostalAddress(), true);
    nothing.takeOut();
    QCOMPARE(placeOf(nothing), WindowAddress::None); // there was none: nobody may take the office's for it
}

void TestInCare::theWindowHoldsTheOffice_data()
{
    QTest::addColumn<int>("language");
    for (const Language language :
        { Language::English, Language::Arabic, Language::Italian, Language::Bengali, Language::Korean })
        QTest::addRow("%s", code(language).data()) << int(language);
}

void TestInCare::theWindowHoldsTheOffice()
{
    QFETCH(int, language);
    const Letterhead office = officeOf({ u"12 Harbour Way"_s, u"Sampleton, NY 12999"_s });
    QCOMPARE(windowOf(sourceWith(takenOut()), office, Language(language)),
        (QStringList { u"Ana Testwood"_s, u"c/o Office of Samples"_s, u"12 Harbour Way"_s, u"Sampleton, NY 12999"_s }));
    QCOMPARE(windowOf(sourceWith({ home, true }), office, Language(language)),
        (QStringList { u"Ana Testwood"_s, u"7 Hidden Lane"_s, u"Albany NY 12207-7777"_s }));
}

void TestInCare::anOfficeWithoutAnAddressHandsOver()
{
    const QStringList lines = windowOf(sourceWith(takenOut()), officeOf({}));
    QVERIFY(lines.join(u' ').contains(u"hand this paper over"_s));
    const QStringList unnamed = windowOf(sourceWith(takenOut()), officeOf({ u"12 Harbour Way"_s, u"NY 12999"_s }, {}));
    QCOMPARE(unnamed, (QStringList { u"Ana Testwood"_s, u"c/o 12 Harbour Way"_s, u"NY 12999"_s }));
}

void TestInCare::aLongOfficeKeepsWhatThePostNeeds()
{
    QStringList address;
    for (int line = 1; line <= 10; ++line)
        address.append(u"Wing %1, Floor %1"_s.arg(line));
    address += { u"12 Harbour Way"_s, u"Sampleton, NY 12999"_s };
    const QStringList lines = windowOf(sourceWith(takenOut()), officeOf(address));
    QVERIFY2(lines.filter(u"outside"_s).isEmpty(), qPrintable(lines.join(u'\n')));
    QCOMPARE(lines.first(), u"Ana Testwood"_s);
    QCOMPARE(lines.mid(lines.size() - 2), address.mid(address.size() - 2));
    QVERIFY(lines.size() <= 6);
}

QTEST_MAIN(TestInCare)
#include "tst_incare.moc"
