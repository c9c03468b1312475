// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/output/privacyview.h"

#include "tests/support/casetext.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/casepane.h"
#include "ui/cases/casepanes.h"
#include "ui/cases/rowdetails.h"
#include "ui/casetabs.h"
#include "ui/notes/notefield.h"
#include "ui/notes/noteline.h"
#include "ui/output/coveredpane.h"
#include "ui/output/exportdialog.h"
#include "ui/output/listingdialog.h"
#include "ui/output/outputmenu.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperdialog.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"

#include <QAccessible>
#include <QAction>
#include <QFile>
#include <QMetaProperty>
#include <QPushButton>
#include <QRegularExpression>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// What a screen reader gets of a widget and all within it.
void addSpoken(QAccessibleInterface *from, QStringList &texts)
{
    if (!from || !from->isValid() || from->state().invisible)
        return;
    for (const auto text : { QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help })
        texts.append(from->text(text));
    for (int child = 0; child < from->childCount(); ++child)
        addSpoken(from->child(child), texts);
}

/// What can be seen of a page or hovered over: every text of every widget and cell on it.
QStringList seenOf(QWidget &page)
{
    QStringList texts;
    QWidgetList widgets = page.findChildren<QWidget *>();
    widgets.append(&page);
    for (QWidget *widget : widgets) {
        if (!widget->isVisibleTo(&page))
            continue;
        for (int i = 0; i < widget->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = widget->metaObject()->property(i);
            const bool isPlain = qstrcmp(property.name(), "html") != 0; // of which there is a plain text too
            if (property.typeId() == QMetaType::QString && property.isReadable() && isPlain)
                texts.append(property.read(widget).toString());
        }
        const auto *view = qobject_cast<QAbstractItemView *>(widget);
        const QAbstractItemModel *model = view ? view->model() : nullptr;
        for (int row = 0; model && row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                for (const int role : { int(Qt::DisplayRole), int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                         int(Qt::AccessibleDescriptionRole), int(Qt::StatusTipRole) })
                    texts.append(model->index(row, column).data(role).toString());
            }
        }
    }
    texts.removeAll(QString());
    return texts;
}

/// The same, and what can be heard of it.
QStringList textsOf(QWidget &page)
{
    QStringList texts = seenOf(page);
    addSpoken(QAccessible::queryAccessibleInterface(&page), texts);
    return texts;
}

/// What must not be read by those who look on. Each is found on a page that is not covered.
const QList<QRegularExpression> secrets { QRegularExpression(QStringLiteral("\\d\\.\\d\\d(?!\\d)")),
    QRegularExpression(QStringLiteral("\\$")), QRegularExpression(QStringLiteral("Made-up Street")),
    QRegularExpression(QStringLiteral("Sampleville")), QRegularExpression(QStringLiteral("12207")),
    QRegularExpression(QStringLiteral("555-01")), QRegularExpression(QStringLiteral("example\\.org")),
    QRegularExpression(QStringLiteral("0001(?!A)")), QRegularExpression(QStringLiteral("1985")) };

LoadedCasePointer caseWithEverything()
{
    Party custodial = madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"));
    custodial.dateOfBirth = day("1985-05-06");
    return withParents(usualCase(), custodial, madeParty(QStringLiteral("Ben"), QStringLiteral("Invented")));
}

} // namespace

/// Amounts and contact covered: everywhere, for eyes and ears, and back again.
class TestPrivacyView : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { QAccessible::setActive(true); }
    void init()
    {
        m_made = std::make_unique<MadeDesk>();
        Desk &desk = m_made->desk();
        desk.book = desk.privacy->bookOf(desk.book);
        m_page = pageOf(caseWithEverything());
    }
    void cleanup()
    {
        m_page.reset();
        m_made.reset();
    }

    void itIsOffAtFirst()
    {
        QVERIFY(!privacy().isOn());
        QVERIFY(!PrivacyView().isOn());
    }

    void theBookOfADeskFollowsItAndNoOther()
    {
        const Phrasebook before = m_made->desk().book;
        privacy().setOn(true);
        QCOMPARE(before.money(Money::fromDollars(5)), Phrasebook::covered());
        QCOMPARE(Phrasebook().money(Money::fromDollars(5)), QStringLiteral("$5.00"));
        QCOMPARE(PrivacyView().bookOf(Phrasebook()).money(Money::fromDollars(5)), QStringLiteral("$5.00"));
        privacy().setOn(false);
        QCOMPARE(before.money(Money::fromDollars(5)), QStringLiteral("$5.00"));
    }

    void nothingOfAnAmountOrContactIsOnThePage()
    {
        const QStringList open = everyPane(*m_page);
        const QStringList tables = tablePanes(*m_page, &seenOf);
        for (const QRegularExpression &secret : secrets)
            QVERIFY2(!open.filter(secret).isEmpty(), qPrintable(secret.pattern())); // else this would prove nothing
        privacy().setOn(true);
        const QStringList covered = everyPane(*m_page);
        for (const QRegularExpression &secret : secrets)
            QVERIFY2(covered.filter(secret).isEmpty(), qPrintable(covered.filter(secret).value(0)));
        QVERIFY(covered.filter(Phrasebook::covered()).size() > 30);
        QVERIFY(!covered.filter(QStringLiteral("Madeup")).isEmpty()); // names stay: one must know whom one serves
        privacy().setOn(false);
        QCOMPARE(tablePanes(*m_page, &seenOf).join(u'\n'), tables.join(u'\n'));
    }

    void aCaseOpenedMeanwhileIsCoveredToo()
    {
        privacy().setOn(true);
        const auto another = pageOf(caseWithEverything());
        const QStringList covered = everyPane(*another);
        for (const QRegularExpression &secret : secrets)
            QVERIFY2(covered.filter(secret).isEmpty(), qPrintable(covered.filter(secret).value(0)));
        another->showCase(caseWithEverything()); // read again
        QVERIFY(everyPane(*another).filter(QStringLiteral("555-01")).isEmpty());
    }

    void whatIsWithheldStaysWithheldAndWhatIsUnknownUnknown()
    {
        Party nobody;
        nobody.givenName = QStringLiteral("Cora");
        auto taken = madeParty(QStringLiteral("Dan"), QStringLiteral("Invented"), true);
        taken.address.takeOut();
        const LoadedCasePointer seen = covered(withParents(usualCase(), nobody, taken));
        QVERIFY(seen->isCovered);
        QVERIFY(!seen->file->custodial.address.isKnown());
        QVERIFY(!seen->file->custodial.phone.isKnown());
        QVERIFY(seen->file->custodial.ssnLast4.isEmpty());
        QVERIFY(seen->file->noncustodial.address.isWithheldFrom(Audience::StaffWithReason));
        QVERIFY(seen->file->noncustodial.phone.isWithheldFrom(Audience::Staff));
    }

    void aPaneThatCannotCoverItselfIsCoveredWhole()
    {
        privacy().setOn(true);
        for (const CasePaneId pane : allCasePanes) {
            m_page->panes()->choosePane(pane);
            const auto *whole = qobject_cast<CoveredPane *>(m_page->panes()->currentPane());
            QCOMPARE(whole == nullptr, coversItself(pane));
        }
        CoveredPane pane(m_made->desk(), m_page.get());
        pane.show();
        m_page->activateWindow();
        pane.focusPane();
        QVERIFY(m_page->focusWidget() && pane.isAncestorOf(m_page->focusWidget()));
        QVERIFY(textsOf(pane).join(u' ').contains(QLatin1String("Ctrl+Shift+H")));
    }

    void theStripSaysSoAndTakesItBack()
    {
        QVERIFY(!strip());
        privacy().setOn(true);
        QVERIFY(strip());
        QVERIFY(strip()->text().contains(QLatin1String("Ctrl+Shift+H")));
        for (QPushButton *button : strip()->findChildren<QPushButton *>()) {
            if (button->isVisibleTo(strip())) {
                button->click();
                break;
            }
        }
        QVERIFY(!privacy().isOn());
        QVERIFY(!strip());
    }

    void whoeverLooksAtATableStaysWhereSheIs()
    {
        RecordTableView *table = currentTable(*m_page);
        table->setFocus();
        table->chooseRecord(2);
        privacy().setOn(true);
        QCOMPARE(table->currentRecord(), 2);
        QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(table));
        privacy().setOn(false);
        QCOMPARE(table->currentRecord(), 2);
        QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(table));
    }

    void thePreviewOfAPaperIsCoveredToo()
    {
        Page page;
        const auto add = [&page](const char *text, TextRole role, TextStyle style = TextStyle::Body) {
            page.texts.push_back(
                { .rect = { 20, 20, 100, 6 }, .text = QString::fromUtf8(text), .style = style, .role = role });
        };
        add("Payment history", TextRole::Heading);
        add("$1,234.56", TextRole::Amount);
        add("1 Made-up Street", TextRole::Address);
        add("Owed: -$5.00 on 03/01/2026", TextRole::Label);
        add("0001 1234 5", TextRole::Value, TextStyle::ScanLine);
        const auto pages = std::make_shared<const std::vector<Page>>(3, page);
        const PagesPointer seen = coveredPages(pages);
        QCOMPARE(seen->size(), size_t(3));
        for (const Page &each : *seen) {
            QCOMPARE(each.texts[0].text, QStringLiteral("Payment history"));
            QCOMPARE(each.texts[1].text, Phrasebook::covered());
            QCOMPARE(each.texts[2].text, Phrasebook::covered());
            QCOMPARE(each.texts[3].text, QStringLiteral("Owed: ••• on 03/01/2026"));
            QCOMPARE(each.texts[4].text, Phrasebook::covered());
        }
        QCOMPARE(pages->front(), page); // what goes to the printer
    }

    void aCodeThatHoldsAnAmountIsCoveredToo()
    {
        const QRectF square(60, 30, 15, 15);
        Page page;
        page.boxes.push_back({ .rect = { 10, 10, 40, 6 }, .grey = 0.9 });
        for (int module = 0; module < 15; ++module)
            page.boxes.push_back({ .rect = { square.left() + module, square.top() + module, 1, 1 } });
        page.amountCodes.push_back(square);
        const PagesPointer seen = coveredPages(std::make_shared<const std::vector<Page>>(1, page));
        const std::vector<BoxItem> &boxes = seen->front().boxes;
        QCOMPARE(boxes.size(), size_t(2)); // the ground of a heading, and the cover
        QCOMPARE(boxes.front(), page.boxes.front());
        QCOMPARE(boxes.back().rect, square);
        QVERIFY(boxes.back().grey > 0.5);
    }

    void whatIsTypedAsANoteIsCoveredAndWaits()
    {
        NoteLine *line = m_page->noteLine();
        const QString typed = QStringLiteral("Pays $77.00 from 9 Made-up Street, 518-555-0133");
        QTRY_VERIFY(!line->field()->isReadOnly());
        line->focusField();
        QTest::keyClicks(line->field(), typed);
        QVERIFY(!textsOf(*m_page).filter(QLatin1String("77.00")).isEmpty());
        privacy().setOn(true);
        QVERIFY(textsOf(*m_page).filter(QLatin1String("77.00")).isEmpty());
        QVERIFY(textsOf(*m_page).filter(QLatin1String("555-0133")).isEmpty());
        QVERIFY(!line->field()->isVisible());
        QVERIFY(line->isAncestorOf(m_page->focusWidget())); // whoever was in it is in it
        line->focusField();
        QVERIFY(m_page->focusWidget() != line->field());
        privacy().setOn(false);
        QCOMPARE(line->field()->toPlainText(), typed);
        QCOMPARE(m_page->focusWidget(), static_cast<QWidget *>(line->field()));
    }

    void thePreviewFollowsWhileItIsOpen()
    {
        Page page;
        page.texts.push_back({ .rect = { 20, 20, 100, 6 }, .text = QStringLiteral("$9.00"), .role = TextRole::Amount });
        m_made->pages = { page };
        PaperDialog dialog(m_made->desk(), caseWithEverything(), PaperKind::Statement);
        const auto *preview = dialog.findChild<PagePreview *>();
        QTRY_COMPARE(preview->accessibleDescription(), QStringLiteral("$9.00"));
        privacy().setOn(true);
        QTRY_COMPARE(preview->accessibleDescription(), Phrasebook::covered());
    }

    void whatIsCopiedIsCoveredToo()
    {
        const RecordTableView *table = currentTable(*m_page);
        QVERIFY(table->chosenText(RecordTableView::Heads::Without)
                    .contains(QRegularExpression(QStringLiteral("\\d\\.\\d\\d"))));
        privacy().setOn(true);
        const QString copied = table->chosenText(RecordTableView::Heads::With);
        QVERIFY(copied.contains(Phrasebook::covered()));
        QVERIFY(!copied.contains(QRegularExpression(QStringLiteral("\\d\\.\\d\\d"))));
        QVERIFY(!exportBytes(table->shown().cells, ExportFormat::Csv)->contains("100.00"));
    }

    void whatIsOpenAlreadyWaits()
    {
        const ShownTable shown = currentTable(*m_page)->shown();
        ExportDialog exporting(m_made->desk(), m_page->loaded(), shown);
        ListingDialog listing(m_made->desk(), m_page->loaded(), shown, {});
        QTRY_VERIFY(listing.isReady());
        const auto *preview = listing.findChild<PagePreview *>();
        QVERIFY(preview->accessibleDescription().contains(QLatin1String("$100.00")));
        privacy().setOn(true);
        QVERIFY(!listing.isReady());
        QVERIFY(!preview->accessibleDescription().contains(QLatin1String("100.00")));
        const QString file = m_made->path(QStringLiteral("covered"));
        listing.save(file);
        exporting.writeTo(file);
        m_made->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished();
        QVERIFY(!QFile::exists(file));
        privacy().setOn(false);
        QVERIFY(listing.isReady());
        QVERIFY(preview->accessibleDescription().contains(QLatin1String("$100.00")));
    }

    void nothingLeavesTheProgramMeanwhile()
    {
        QWidget window;
        CaseTabs tabs(m_made->desk(), &window);
        tabs.addTab(m_page.get(), QStringLiteral("case"));
        OutputMenu output(m_made->desk(), &tabs, &window);
        privacy().setOn(true);
        output.exportCurrent();
        output.printCurrent();
        QVERIFY(!window.findChild<ExportDialog *>());
        QVERIFY(!window.findChild<ListingDialog *>());
        QVERIFY(textsOf(*m_page).join(u' ').contains(QLatin1String("no table is exported")));
        privacy().setOn(false);
        output.exportCurrent();
        QVERIFY(window.findChild<ExportDialog *>());
        m_page.release(); // the tabs have it
    }

private:
    PrivacyView &privacy() const { return *m_made->desk().privacy; }

    std::unique_ptr<CasePage> pageOf(const LoadedCasePointer &loaded) const
    {
        auto page = std::make_unique<CasePage>(loaded->id(), m_made->desk());
        page->resize(1200, 900);
        page->show();
        page->showCase(loaded);
        page->header()->show(); // now, not with the next turn of the events
        return page;
    }

    /// The texts of the page with each of its panes before one, details open.
    static QStringList everyPane(CasePage &page)
    {
        QStringList texts = tablePanes(page, &textsOf);
        for (const CasePaneId id : allCasePanes) {
            page.panes()->choosePane(id);
            texts += textsOf(page);
        }
        return texts;
    }
    static QStringList tablePanes(CasePage &page, QStringList (*textsIn)(QWidget &))
    {
        QStringList texts;
        for (const CasePaneId id : { CasePaneId::Payments, CasePaneId::Disbursements, CasePaneId::Charges }) {
            page.panes()->choosePane(id);
            currentTable(page)->chooseRecord(0);
            if (!detailsOpen(page))
                page.panes()->currentPane()->toggleDetails();
            texts += textsIn(page);
        }
        return texts;
    }
    static bool detailsOpen(CasePage &page)
    {
        const auto *details = page.panes()->currentPane()->findChild<RowDetails *>();
        return details && details->isVisibleTo(&page);
    }

    MessageBar *strip() const
    {
        for (MessageBar *bar : m_page->findChildren<MessageBar *>()) {
            if (bar->isVisibleTo(m_page.get()) && bar->text().contains(QLatin1String("covered")))
                return bar;
        }
        return nullptr;
    }

    std::unique_ptr<MadeDesk> m_made;
    std::unique_ptr<CasePage> m_page;
};

QTEST_MAIN(TestPrivacyView)
#include "tst_privacyview.moc"
