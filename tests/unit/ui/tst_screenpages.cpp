// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/screenpages.h"

#include <QTest>

using namespace caseledger;

namespace {

const QString instead = QStringLiteral("withheld");

TextItem item(const QString &text, TextRole role) { return { .rect = { 20, 20, 100, 6 }, .text = text, .role = role }; }

Paper paperOf(bool isProtected)
{
    Page page;
    page.texts = { item(QStringLiteral("PO Box 1"), TextRole::Address),
        item(QStringLiteral("Title"), TextRole::Heading), item(QStringLiteral("Ada Madeup"), TextRole::Address),
        item(QStringLiteral("1 Secret Lane"), TextRole::Address), item(QStringLiteral("$1.00"), TextRole::Amount) };
    Paper paper;
    paper.isProtected = isProtected;
    paper.pages = { page, Page(), page };
    return paper;
}

QStringList textsOf(const Page &page)
{
    QStringList texts;
    for (const TextItem &each : page.texts)
        texts.append(each.text);
    return texts;
}

} // namespace

/// What a screen shows of a paper.
class TestScreenPages : public QObject
{
    Q_OBJECT

private slots:
    void anOpenPaperIsShownAsItIs()
    {
        const Paper paper = paperOf(false);
        const PagesPointer shown = screenPages(paper, Office(), instead);
        QCOMPARE(shown->size(), size_t(3));
        QCOMPARE(textsOf(shown->at(0)), textsOf(paper.pages.at(0)));
    }

    void aProtectedAddressIsCoveredOnEveryPage()
    {
        Office office;
        office.returnAddress = { QStringLiteral("PO Box 1") };
        const PagesPointer shown = screenPages(paperOf(true), office, instead);
        const QStringList expected { QStringLiteral("PO Box 1"), QStringLiteral("Title"), instead,
            QStringLiteral("$1.00") };
        QCOMPARE(textsOf(shown->at(0)), expected);
        QCOMPARE(textsOf(shown->at(2)), expected);
        QVERIFY(shown->at(1).texts.empty());
    }

    void anAddressNobodyKnowsAsTheOfficesIsCoveredToo()
    {
        const PagesPointer shown = screenPages(paperOf(true), Office(), instead);
        QCOMPARE(textsOf(shown->at(0)), QStringList({ instead, QStringLiteral("Title"), QStringLiteral("$1.00") }));
    }

    void thePaperItselfKeepsItsAddress()
    {
        const Paper paper = paperOf(true);
        screenPages(paper, Office(), instead);
        QVERIFY(textsOf(paper.pages.at(0)).contains(QStringLiteral("1 Secret Lane")));
    }
};

QTEST_APPLESS_MAIN(TestScreenPages)
#include "tst_screenpages.moc"
