// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperdialog.h"

#include "tests/support/casetext.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "ui/papers/languagechoice.h"
#include "ui/papers/pagebrowser.h"
#include "ui/papers/pagepreview.h"
#include "ui/papers/paperchoices.h"
#include "ui/papers/paperoutput.h"
#include "ui/papers/refusalpanel.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/datefilter.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

/// The dialog of every paper: choices, preview, refusals, numbers, files.
class TestPaperDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeDesk>();
        show(PaperKind::Statement);
    }

    void cleanup()
    {
        m_dialog.reset();
        m_made.reset();
    }

    void showsTheFirstPageAtOnce()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QCOMPARE(m_dialog->browser()->position(), QStringLiteral("Page 1 of 1"));
        // Default: both in one, custodial parent, since January of last year
        QCOMPARE(preview(), QStringLiteral("kind 2 role 0 from 2025-01-01 language 0 stock 0"));
        QVERIFY(button("Save P&DF…")->isEnabled());
        QVERIFY(!m_dialog->grab().isNull());
    }

    void followsEveryChoice()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        m_dialog->choices()->choose(PaperKind::PaymentHistory);
        QTRY_COMPARE(preview(), QStringLiteral("kind 0 role 0 from 2025-01-01 language 0 stock 0"));
        m_dialog->choices()->choose(Role::Noncustodial);
        QTRY_COMPARE(preview(), QStringLiteral("kind 0 role 1 from 2025-01-01 language 0 stock 0"));
        m_dialog->choices()->period()->choose(DatePreset::All); // from the opening day on
        QTRY_COMPARE(preview(), QStringLiteral("kind 0 role 1 from 2026-01-01 language 0 stock 0"));
        QCOMPARE(m_dialog->choices()->wish().period.last, day("2026-04-20"));
    }

    void theNewestChoiceWins()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        {
            const std::lock_guard hold(m_made->gate);
            m_dialog->choices()->choose(PaperKind::PaymentHistory);
            m_dialog->choices()->choose(PaperKind::ObligationSummary);
            m_dialog->choices()->choose(Role::Noncustodial);
            QVERIFY(!button("&Print…")->isEnabled()); // nothing is printed that is not shown
        }
        QTRY_COMPARE(m_shown->count(), 2); // the two in between were dropped
        QCOMPARE(m_made->made.load(), 4);
        QCOMPARE(preview(), QStringLiteral("kind 1 role 1 from 2025-01-01 language 0 stock 0"));
    }

    void turnsPages()
    {
        m_dialog->choices()->choose(PaperKind::PaymentHistory);
        QTRY_COMPARE(m_dialog->browser()->position(), QStringLiteral("Page 1 of 3"));
        QVERIFY(!button("Pre&vious")->isEnabled());
        button("Ne&xt")->click();
        button("Ne&xt")->click();
        QCOMPARE(m_dialog->browser()->position(), QStringLiteral("Page 3 of 3"));
        QVERIFY(!button("Ne&xt")->isEnabled());
        m_dialog->choices()->choose(Role::Noncustodial);
        QTRY_COMPARE(m_dialog->browser()->position(), QStringLiteral("Page 1 of 3"));
    }

    void zoomsByKeysAndByName()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        auto *zoom = m_dialog->findChild<QComboBox *>(QString(), Qt::FindChildrenRecursively);
        for (QComboBox *each : m_dialog->findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String("Zoom"))
                zoom = each;
        }
        const auto *page = m_dialog->findChild<PagePreview *>();
        const int fitting = page->width();
        zoom->setCurrentIndex(zoom->findData(300));
        QVERIFY(page->width() > fitting);
        QCOMPARE(page->width(), qRound(215.9 * page->logicalDpiX() / 25.4 * 3));
        QVERIFY(std::abs(page->height() * 215.9 / page->width() - 279.4) < 1);
        zoom->setCurrentText(QStringLiteral("Fit page"));
        QVERIFY(page->height() <= page->parentWidget()->height());
        zoom->setCurrentText(QStringLiteral("100 %"));
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        QTest::keyClick(m_dialog.get(), Qt::Key_Plus, Qt::ControlModifier);
        QCOMPARE(zoom->currentText(), QStringLiteral("125 %"));
        QTest::keyClick(m_dialog.get(), Qt::Key_Minus, Qt::ControlModifier);
        QTest::keyClick(m_dialog.get(), Qt::Key_Minus, Qt::ControlModifier);
        QCOMPARE(zoom->currentText(), QStringLiteral("75 %"));
        QTest::keyClick(m_dialog.get(), Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(page->width(), fitting);
    }

    void numbersAndKeepsBeforeItSaves()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QSignalSpy done(m_dialog->output(), &PaperOutput::done);
        const QString file = m_made->path(QStringLiteral("paper.pdf"));
        m_dialog->output()->save(file);
        QVERIFY(!button("Save P&DF…")->isEnabled()); // a second click makes no second paper
        m_dialog->output()->save(file);
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_made->issued.load(), 1);
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(saved.readAll(), QByteArray("%PDF-made")); // the issued bytes, not others
        static const QRegularExpression number(QStringLiteral("Paper number \\w{3}-\\w{3}-\\w{3}\\."));
        QVERIFY(message().contains(file));
        QVERIFY(message().contains(number));
        QVERIFY(button("Save P&DF…")->isEnabled());
    }

    void saysWhyItCouldNotSave()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QSignalSpy failed(m_dialog->output(), &PaperOutput::failed);
        m_dialog->output()->save(m_made->path(QStringLiteral("nowhere/paper.pdf")));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(message().contains(QLatin1String("nowhere")));
        QVERIFY(button("Save P&DF…")->isEnabled());
    }

    void aCaseThatHasChangedIsReadAnew()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        m_made->issueFails = Error { Error::Kind::Conflict, QStringLiteral("the case has changed") };
        QSignalSpy failed(m_dialog->output(), &PaperOutput::failed);
        m_dialog->output()->save(m_made->path(QStringLiteral("old.pdf")));
        QTRY_COMPARE(failed.count(), 1);
        QVERIFY(!QFile::exists(m_made->path(QStringLiteral("old.pdf"))));
        QVERIFY(message().contains(QLatin1String("changed")));
        QVERIFY(button("Load the case anew")->isVisible());
        button("Load the case anew")->click(); // this case is in no database
        QTRY_VERIFY(message().contains(QLatin1String("ZZ00001A1")));
    }

    void whatAnotherParentIsForStandsThere()
    {
        show(PaperKind::Coupon);
        QVERIFY(!radio("&Custodial parent")->isEnabled());
        QVERIFY(radio("&Noncustodial parent")->isChecked());
        const QString why = QStringLiteral("This paper is made for the noncustodial parent only.");
        QVERIFY(texts().contains(why));
        QVERIFY(radio("&Custodial parent")->toolTip().contains(why));
        QCOMPARE(radio("&Custodial parent")->accessibleDescription(), why);
        show(PaperKind::Disbursements);
        QVERIFY(!radio("&Noncustodial parent")->isEnabled());
    }

    void aRefusalStandsInPlaceOfThePages()
    {
        m_made->refusal = { .rule = PaperRefusal::Rule::NothingToPay, .kind = PaperKind::Coupon, .since = {} };
        show(PaperKind::Coupon);
        QTRY_COMPARE(m_shown->count(), 1);
        QVERIFY(m_dialog->isRefused());
        QVERIFY(m_dialog->refusal()->why().contains(QLatin1String("Nothing is to be paid")));
        QVERIFY(!button("Make &it all the same")->isVisible());
        QVERIFY(!button("&Print…")->isEnabled());
        QVERIFY(!button("Save P&DF…")->isEnabled());
        m_made->refusal.reset();
        m_dialog->choices()->period()->choose(DatePreset::Next12Months);
        QTRY_VERIFY(!m_dialog->isRefused());
    }

    void aReasonOverridesWhereTheRuleLetsIt()
    {
        m_made->refusal
            = { .rule = PaperRefusal::Rule::IncomeWithholding, .kind = PaperKind::Coupon, .since = day("2026-04-10") };
        show(PaperKind::Coupon);
        QTRY_VERIFY(m_dialog->isRefused());
        QVERIFY(m_dialog->refusal()->why().contains(QLatin1String("04/10/2026")));
        QPushButton *make = button("Make &it all the same");
        QVERIFY(!make->isEnabled());
        auto *reason = m_dialog->refusal()->findChild<QLineEdit *>();
        reason->setText(QStringLiteral("   "));
        QVERIFY(!make->isEnabled());
        reason->setText(QStringLiteral(" between two employers "));
        make->click();
        QTRY_VERIFY(!m_dialog->isRefused());
        QVERIFY(message().contains(QLatin1String("between two employers")));
        m_dialog->output()->save(m_made->path(QStringLiteral("coupon.pdf")));
        QTRY_COMPARE(m_made->issued.load(), 1);
        QTRY_COMPARE(m_made->overrideReason, QStringLiteral("between two employers"));
    }

    void aPaperWithoutAnOverrideCarriesNoReason()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        QSignalSpy done(m_dialog->output(), &PaperOutput::done);
        m_dialog->output()->save(m_made->path(QStringLiteral("plain.pdf")));
        QTRY_COMPARE(done.count(), 1);
        QCOMPARE(m_made->overrideReason, QString());
    }

    void theReadersLanguageComesFirst()
    {
        Party ada = madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"));
        ada.language = QStringLiteral("ko");
        Party ben = madeParty(QStringLiteral("Ben"), QStringLiteral("Invented"));
        ben.language = QStringLiteral("es");
        show(PaperKind::Statement, withParents(usualCase(), ada, ben));
        LanguageChoice *language = m_dialog->choices()->language();
        QCOMPARE(language->language(), Language::Korean);
        QVERIFY(language->notice().contains(QLatin1String("REVIEW.md")));
        QTRY_VERIFY(preview().contains(QLatin1String("language 4")));
        language->choose(Language::English);
        QVERIFY(language->notice().isEmpty());
        QTRY_VERIFY(preview().contains(QLatin1String("language 0")));
        m_dialog->choices()->choose(Role::Noncustodial); // whose language no paper comes in
        QCOMPARE(language->language(), Language::English);
        QVERIFY(language->notice().contains(QLatin1String("another language")));
        language->choose(Language::Arabic);
        QTRY_VERIFY(preview().contains(QLatin1String("role 1 from 2025-01-01 language 1")));
    }

    void aMonthlyNoticeHasAMonthAndTheParentsOtherCases()
    {
        show(PaperKind::MonthlyNotice);
        QTRY_VERIFY(preview().contains(QLatin1String("kind 5 role 0 from 2026-03-01")));
        QCOMPARE(m_made->read.load(), 1);
        QVERIFY(!m_dialog->choices()->period());
        for (QComboBox *each : m_dialog->findChildren<QComboBox *>()) {
            if (each->accessibleName() == QLatin1String("Month"))
                each->setCurrentIndex(2);
        }
        QTRY_VERIFY(preview().contains(QLatin1String("from 2026-01-01")));
        QCOMPARE(m_made->read.load(), 1); // read once
        QCOMPARE(m_dialog->choices()->wish().period.last, day("2026-01-31"));
    }

    void anAccessNoticeHasNoDays()
    {
        show(PaperKind::AccessNotice);
        QTRY_COMPARE(m_shown->count(), 1);
        QCOMPARE(m_dialog->choices()->wish().period, DateRange());
        QVERIFY(!m_dialog->choices()->period());
    }

    void brokenWordingIsTold()
    {
        m_made->wordingProblems = { QStringLiteral("access-notice.it.txt, line 3: no such key") };
        show(PaperKind::AccessNotice);
        QTRY_VERIFY(texts().contains(QLatin1String("line 3: no such key")));
        show(PaperKind::Statement); // which has no wording of the office's own
        QTRY_COMPARE(m_shown->count(), 1);
        QVERIFY(!texts().contains(QLatin1String("line 3: no such key")));
    }

    void couponsLookAhead()
    {
        show(PaperKind::Coupon);
        const PaperWish usual = m_dialog->choices()->wish();
        QCOMPARE(usual.period, (DateRange { day("2026-04-20"), day("2026-05-31") }));
        QCOMPARE(usual.role, Role::Noncustodial);
        m_dialog->choices()->period()->choose(DatePreset::Next3Months);
        QCOMPARE(m_dialog->choices()->wish().period.last, day("2026-07-19"));
        QTRY_VERIFY(preview().contains(QLatin1String("stock 0")));
        radio("Preprinted &form")->setChecked(true);
        QTRY_VERIFY(preview().contains(QLatin1String("stock 1")));
    }

    void saysWhatToHeed()
    {
        QVERIFY(m_dialog->choices()->notice().isEmpty());
        Party unknown = madeParty(QStringLiteral("Ben"), QStringLiteral("Invented"));
        unknown.address = {};
        const Party ada = madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"), true);
        show(PaperKind::Statement, withParents(usualCase(), ada, unknown));
        QVERIFY(m_dialog->choices()->notice().startsWith(QLatin1String("Protected")));
        QVERIFY(m_dialog->choices()->isProtected());
        m_dialog->choices()->choose(Role::Noncustodial);
        QVERIFY(m_dialog->choices()->notice().startsWith(QLatin1String("No address")));
    }

    void aProtectedAddressIsOnThePaperAndNotOnTheScreen()
    {
        Page page;
        for (const QString &line : { QStringLiteral("Ada Madeup"), QStringLiteral("1 Secret Lane") })
            page.texts.push_back({ .rect = { 20, 20, 100, 6 }, .text = line, .role = TextRole::Address });
        m_made->pages = { page };
        m_made->isProtected = true;
        show(PaperKind::Statement);
        QTRY_COMPARE(preview(), QStringLiteral("Address withheld on the screen"));
        m_dialog->output()->save(m_made->path(QStringLiteral("paper.pdf")));
        QTRY_COMPARE(m_made->issued.load(), 1);
        QTRY_COMPARE(m_made->issuedTexts, size_t(2));
        m_made->isProtected = false;
        m_dialog->choices()->choose(Role::Noncustodial);
        QTRY_VERIFY(preview().contains(QLatin1String("1 Secret Lane"))); // not protected: as it is printed
    }

    void theTabKeyGoesDownThePage()
    {
        const QWidget *kind = m_dialog->choices()->findChildren<QRadioButton *>().first();
        QList<const QWidget *> order;
        for (const QWidget *each = kind; order.isEmpty() || each != kind; each = each->nextInFocusChain())
            order.append(each);
        const auto place = [&order](const QWidget *widget) { return order.indexOf(widget); };
        const auto *period = m_dialog->choices()->period()->findChild<QComboBox *>();
        QVERIFY(place(kind) < place(period));
        QVERIFY(place(period) < place(button("Ne&xt")));
        QVERIFY(place(button("Ne&xt")) < place(button("&Print…")));
    }

    void mnemonicsAreUnique_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::newRow("statement") << PaperKind::Statement;
        QTest::newRow("coupon") << PaperKind::Coupon;
        QTest::newRow("monthly notice") << PaperKind::MonthlyNotice;
    }
    void mnemonicsAreUnique()
    {
        QFETCH(PaperKind, kind);
        show(kind);
        QStringList letters;
        for (const QAbstractButton *each : m_dialog->findChildren<QAbstractButton *>())
            letters.append(each->text());
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->buddy())
                letters.append(each->text());
        }
        letters.removeIf([](const QString &text) { return !text.contains(u'&'); });
        for (QString &text : letters)
            text = text.mid(text.indexOf(u'&') + 1, 1).toLower();
        QVERIFY(letters.size() > 8);
        QCOMPARE(QSet(letters.begin(), letters.end()).size(), letters.size());
    }

    void whatTakesTheKeysHasAName()
    {
        for (const QWidget *each : m_dialog->findChildren<QScrollArea *>()) {
            if (each->focusPolicy() != Qt::NoFocus)
                QTRY_VERIFY(each->accessibleName().startsWith(QLatin1String("Page 1")));
        }
    }

    void aLowWindowCutsNoChoiceAndLongNamesNoPreview()
    {
        const QString longName(200, u'x');
        const Party somebody = madeParty(longName, longName);
        show(PaperKind::Coupon, withParents(usualCase(), somebody, somebody));
        m_dialog->resize(640, 360);
        QCOMPARE(m_dialog->size(), QSize(640, 360));
        QVERIFY(m_dialog->browser()->width() > 240);
        for (const QRadioButton *each : m_dialog->findChildren<QRadioButton *>())
            QVERIFY(each->height() >= each->sizeHint().height());
    }

    void closingWhileItWorksHarmsNobody()
    {
        {
            const std::lock_guard hold(m_made->gate);
            m_dialog->choices()->choose(PaperKind::PaymentHistory);
            m_dialog.reset();
        }
        QTest::qWait(0);
        QVERIFY(!m_dialog);
    }

    /// A dialog goes with its case's page, whoever is typing in it.
    void aDayThatIsTypedWhenItGoesMakesNoPaper()
    {
        QTRY_COMPARE(m_shown->count(), 1);
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
        const DateFilter *period = m_dialog->choices()->period();
        auto *first = period->findChild<QLineEdit *>();
        first->setFocus();
        first->selectAll();
        QTest::keyClicks(first, QStringLiteral("3/1/2026"));
        bool isTaken = false;
        connect(period, &DateFilter::rangeChanged, this, [&isTaken] { isTaken = true; });
        m_dialog.reset();
        QVERIFY(!isTaken);
        QCOMPARE(m_made->made.load(), 1);
    }

    void namesTheCaseAndNoPerson()
    {
        QVERIFY(m_dialog->windowTitle().contains(QLatin1String("ZZ00001A1")));
        QVERIFY(!m_dialog->windowTitle().contains(QLatin1String("Madeup")));
    }

private:
    void show(PaperKind kind, const LoadedCasePointer &loaded = usualCase())
    {
        m_dialog = std::make_unique<PaperDialog>(m_made->desk(), loaded, kind);
        m_shown = std::make_unique<QSignalSpy>(m_dialog.get(), &PaperDialog::answerShown);
        m_dialog->show();
    }
    QString preview() const { return m_dialog->findChild<PagePreview *>()->accessibleDescription(); }
    QString message() const { return m_dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    /// All that stands on the dialog.
    QString texts() const
    {
        QStringList all;
        for (const QLabel *each : m_dialog->findChildren<QLabel *>()) {
            if (each->isVisible())
                all.append(each->text());
        }
        return all.join(u'\n');
    }
    template <class Button>
    Button *findButton(const char *text) const
    {
        for (Button *each : m_dialog->findChildren<Button *>()) {
            if (each->text() == QString::fromUtf8(text))
                return each;
        }
        return nullptr;
    }
    QPushButton *button(const char *text) const { return findButton<QPushButton>(text); }
    QRadioButton *radio(const char *text) const { return findButton<QRadioButton>(text); }

    std::unique_ptr<MadeDesk> m_made;
    std::unique_ptr<PaperDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_shown;
};

QTEST_MAIN(TestPaperDialog)
#include "tst_paperdialog.moc"
