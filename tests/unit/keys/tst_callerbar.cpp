// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/caller/callerbar.h"

#include "ui/caller/callerswitch.h"
#include "ui/caller/callerwords.h"

#include <QLabel>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace std::chrono_literals;

namespace {

constexpr CallerRole everybody[]
    = { CallerRole::NotSet, CallerRole::Custodial, CallerRole::Noncustodial, CallerRole::SomebodyElse };

QString shownOn(const QWidget &bar)
{
    QStringList texts;
    for (const QLabel *label : bar.findChildren<QLabel *>()) {
        if (!label->isHidden())
            texts.append(label->text());
    }
    return texts.join(u'|');
}

} // namespace

class TestCallerBar : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_now = 5min; }

    void itBeginsWithNobody()
    {
        const CallerBar bar;
        QCOMPARE(bar.caller(), CallerRole::NotSet);
        QCOMPARE(bar.verified(), std::nullopt);
        QCOMPARE(shownOn(bar), QStringLiteral("Caller:"));
    }

    void oneOfFourIsChosenWithTheArrowKeys()
    {
        CallerBar bar;
        QSignalSpy changes(&bar, &CallerBar::callerChanged);
        bar.show();
        bar.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&bar));
        bar.focusSwitch();
        const auto buttons = bar.findChildren<QRadioButton *>();
        QCOMPARE(buttons.size(), 4);
        QCOMPARE(QApplication::focusWidget(), buttons[0]);
        for (qsizetype at = 1; at < buttons.size(); ++at) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Down);
            QCOMPARE(QApplication::focusWidget(), buttons[at]);
            QCOMPARE(bar.caller(), everybody[at]);
        }
        for (qsizetype at = buttons.size() - 2; at >= 0; --at) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Left);
            QCOMPARE(bar.caller(), everybody[at]);
        }
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Up); // the first stays
        QCOMPARE(bar.caller(), CallerRole::NotSet);
        QCOMPARE(changes.count(), 6);
    }

    void everyChoiceHasItsNameAndSaysWhatFollows()
    {
        CallerBar bar;
        for (const CallerRole caller : everybody) {
            bar.setCaller(caller);
            QCOMPARE(bar.caller(), caller);
            for (const QRadioButton *button : bar.findChildren<QRadioButton *>()) {
                QVERIFY(!button->text().isEmpty());
                QVERIFY(!button->accessibleDescription().isEmpty());
                if (button->isChecked() && caller != CallerRole::NotSet)
                    QCOMPARE(button->accessibleDescription(), callerLine(caller));
            }
        }
    }

    void whatMustNotBeReadAloud()
    {
        QVERIFY(callerLine(CallerRole::NotSet).isEmpty());
        QVERIFY(callerLine(CallerRole::Custodial).contains(QLatin1String("noncustodial parent's address")));
        QVERIFY(callerLine(CallerRole::Noncustodial).contains(QLatin1String("the custodial parent's address")));
        QVERIFY(callerLine(CallerRole::Noncustodial).contains(QLatin1String("nor of disbursements")));
        QVERIFY(callerLine(CallerRole::SomebodyElse).contains(QLatin1String("authority")));
        for (const CallerRole caller : everybody)
            QCOMPARE(disbursementsNote(caller).isEmpty(), mayHearDisbursements(caller));
    }

    /// One line says why a paper is off, and none does for one that is not.
    void whyAPaperIsOff()
    {
        for (const PaperKind kind : { PaperKind::PaymentHistory, PaperKind::Statement, PaperKind::Disbursements,
                 PaperKind::Coupon, PaperKind::MonthlyNotice, PaperKind::AccessNotice }) {
            for (const CallerRole caller : everybody) {
                const QString why = whyNotFor(kind, caller, Phrasebook());
                QCOMPARE(why.isEmpty(), applies(kind, caller));
                QVERIFY(!why.contains(u'\n'));
            }
        }
    }

    void aProofIsShownForTenMinutes()
    {
        CallerBar bar(nullptr, clock());
        bar.noteVerified(Role::Custodial);
        QCOMPARE(bar.caller(), CallerRole::Custodial);
        QCOMPARE(bar.verified(), std::optional(Role::Custodial));
        static const QRegularExpression chip(QStringLiteral("✓ Verified [0-2][0-9]:[0-5][0-9] \\(custodial parent\\)"));
        QVERIFY2(shownOn(bar).contains(chip), qPrintable(shownOn(bar)));
        m_now += 10min - 1ms;
        QCOMPARE(bar.verified(), std::optional(Role::Custodial));
        m_now += 1ms;
        QCOMPARE(bar.verified(), std::nullopt);
        QTRY_VERIFY(!shownOn(bar).contains(QLatin1String("Verified"))); // the timer looks once a second
        QCOMPARE(bar.caller(), CallerRole::Custodial); // who speaks has not changed
    }

    void aProofIsOfOnePersonAlone_data()
    {
        QTest::addColumn<CallerRole>("next");
        QTest::newRow("nobody") << CallerRole::NotSet;
        QTest::newRow("the other parent") << CallerRole::Noncustodial;
        QTest::newRow("somebody else") << CallerRole::SomebodyElse;
    }
    void aProofIsOfOnePersonAlone()
    {
        QFETCH(const CallerRole, next);
        CallerBar bar(nullptr, clock());
        bar.noteVerified(Role::Custodial);
        bar.setCaller(next);
        QCOMPARE(bar.verified(), std::nullopt);
        QVERIFY(!shownOn(bar).contains(QLatin1String("Verified")));
        bar.setCaller(CallerRole::Custodial); // and it does not come back
        QCOMPARE(bar.verified(), std::nullopt);
    }

    void aSecondProofBeginsAnew()
    {
        CallerBar bar(nullptr, clock());
        bar.noteVerified(Role::Custodial);
        m_now += 9min;
        bar.noteVerified(Role::Noncustodial);
        QCOMPARE(bar.verified(), std::optional(Role::Noncustodial));
        m_now += 9min;
        QCOMPARE(bar.verified(), std::optional(Role::Noncustodial));
        bar.forgetVerification();
        QCOMPARE(bar.verified(), std::nullopt);
        QVERIFY(!shownOn(bar).contains(QLatin1String("Verified")));
    }

    void twoLinesWhereTheRoomIsNarrow()
    {
        QWidget holder;
        CallerSwitch choice(&holder);
        choice.resize(choice.sizeHint());
        holder.show();
        const int wide = choice.sizeHint().width();
        QVERIFY(choice.minimumSizeHint().width() < wide);
        choice.resize(choice.minimumSizeHint().width(), 200);
        QTRY_VERIFY(choice.sizeHint().width() < wide);
        for (const QRadioButton *button : choice.findChildren<QRadioButton *>())
            QVERIFY(button->geometry().right() <= choice.width());
    }

private:
    GuardClock clock()
    {
        return [this] { return m_now; };
    }

    std::chrono::milliseconds m_now {};
};

QTEST_MAIN(TestCallerBar)
#include "tst_callerbar.moc"
