// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/desk/drafts.h"
#include "movedclock.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/cases/loadedcase.h"
#include "ui/cases/partycard.h"
#include "ui/contact/contactcard.h"
#include "ui/contact/contactchangedialog.h"
#include "ui/contact/contactdaydialog.h"
#include "ui/contact/contactfieldrow.h"
#include "ui/contact/contactpane.h"
#include "ui/contact/contactwords.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMetaProperty>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using caseledger::samples::MovedClock;

namespace {

constexpr int patience = 10'000; ///< ms for the store's thread

LoadedCasePointer load(Desk &desk, const char *id, const QString &reason = {})
{
    auto future = desk.store.run([caseId = caseledger::test::id(id), reason](
                                     Connection &connection) { return loadCase(connection, caseId, reason); });
    future.waitForFinished();
    const auto loaded = future.result();
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().message));
    return *loaded;
}

/// Everything that any object below a widget holds as a text.
QString everyText(const QWidget &widget)
{
    QStringList texts;
    for (const QObject *object : widget.findChildren<QObject *>()) {
        for (int i = 0; i < object->metaObject()->propertyCount(); ++i) {
            const QMetaProperty property = object->metaObject()->property(i);
            if (property.typeId() == QMetaType::QString && property.isReadable())
                texts.append(property.read(object).toString());
        }
    }
    return texts.join(u'\n');
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text && each->isVisibleTo(&widget))
            return each;
    }
    return nullptr;
}

QString newsOf(const QWidget &widget)
{
    for (const MessageBar *bar : widget.findChildren<MessageBar *>()) {
        if (bar->isVisibleTo(&widget))
            return bar->text();
    }
    return {};
}

QLineEdit *reasonOf(const ContactDialog &dialog)
{
    for (QLineEdit *each : dialog.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == u"Why?"_s)
            return each;
    }
    return nullptr;
}

} // namespace

/// The contact of both parents in the window, by keys: over a real office with real users.
class TestContactPane : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<StaffedOffice>(); }
    void cleanup()
    {
        m_pane.reset();
        m_desk.reset();
        m_office.reset();
    }

    void bothParentsAreShown();
    void anAddressIsChangedByKeys();
    void faultsStandBesideTheirFieldsAndNothingIsSaved();
    void anOfferIsTakenOrNot();
    void whatWasBeforeStaysInSight();
    void aStaleDialogKeepsWhatIsTyped();
    void whatAColleagueSavedIsNotReplacedUnseen();
    void noAddressIsMixedOfTwo();
    void aDayIsNotSavedForAnotherAddress();
    void whatIsTypedOfOneParentNeverGoesToAnother();
    void escapeAsksOnceBeforeItLosesAnything();
    void verifiedTodayIsADay();
    void mailThatCameBackIsADay();
    void theHistoryGoesByWhatCameAfterWhatNotByTheClock();
    void aProtectedPersonIsCovered_data();
    void aProtectedPersonIsCovered();
    void aProtectedPersonsPhoneIsChangedUnseen();
    void whoMayNotIsTold();
    void everyControlHasAName();
    void aCaseIsClosedWithTheDialogOpen();
    void wordsAreThereForEverything();
    void theCardSaysWhicheverIsLater_data();
    void theCardSaysWhicheverIsLater();
    void whatIsTypedSurvivesACrash();
    void whatIsPutBackCanBeThrownAway();
    void aDayThatWasTypedSurvivesToo();
    void ofAProtectedPersonNothingIsKept();
    void thatTheOtherParentIsCallingIsSaid();

private:
    void show(const QString &user, const char *id);
    void reload();
    ContactCard *card(Role role) const
    {
        return m_pane->findChildren<ContactCard *>().at(role == Role::Custodial ? 0 : 1);
    }
    ContactChangeDialog *openChange(Role role = Role::Custodial);
    void type(ContactDialog *dialog, QLineEdit *field, const QString &text);
    void save(ContactDialog *dialog, bool isTaken = true);
    void saveElsewhere(const ContactChange &change);
    QString keptDraft(const QString &dialog = u"change"_s);
    const Party &party(Role role) const { return partyOf(*m_loaded->file, role); }

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<ContactPane> m_pane;
    LoadedCasePointer m_loaded;
    const char *m_id = nullptr;
};

void TestContactPane::show(const QString &user, const char *id)
{
    m_desk = std::make_unique<SignedInDesk>(*m_office, user);
    m_id = id;
    m_loaded = load(m_desk->desk(), id);
    m_pane = std::make_unique<ContactPane>(m_desk->desk());
    m_pane->resize(900, 560);
    QSignalSpy read(m_pane.get(), &ContactPane::historyShown);
    m_pane->showCase(m_loaded, {});
    m_pane->show();
    QVERIFY(read.wait(patience));
    m_pane->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_pane.get()));
    connect(m_pane.get(), &CasePane::readAgainWanted, this, &TestContactPane::reload);
}

void TestContactPane::reload()
{
    m_loaded = load(m_desk->desk(), m_id);
    m_pane->showCase(m_loaded, {});
}

ContactChangeDialog *TestContactPane::openChange(Role role)
{
    card(role)->changeButton()->setFocus();
    QTest::keyClick(card(role)->changeButton(), Qt::Key_Space);
    return qobject_cast<ContactChangeDialog *>(m_pane->dialog());
}

void TestContactPane::type(ContactDialog *dialog, QLineEdit *field, const QString &text)
{
    QApplication::setActiveWindow(dialog); // at once: only then is a field left when the focus goes on
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Tab);
}

void TestContactPane::save(ContactDialog *dialog, bool isTaken)
{
    QSignalSpy saved(dialog, &ContactDialog::contactSaved);
    QSignalSpy read(m_pane.get(), &ContactPane::historyShown);
    QTest::keyClick(button(*dialog, u"Save"_s), Qt::Key_Space);
    QCOMPARE(saved.wait(isTaken ? patience : 300), isTaken);
    if (isTaken && read.isEmpty())
        QVERIFY(read.wait(patience));
}

/// A colleague's change, which this desk then hears of.
void TestContactPane::saveElsewhere(const ContactChange &change)
{
    SignedInDesk other(*m_office, u"supervisor"_s);
    const LoadedCasePointer loaded = load(other.desk(), "AA00001A1");
    auto done = other.desk().store.run([loaded, change](Connection &connection) {
        return changeContact(connection, { loaded->id(), Role::Custodial, change, u"wrote"_s, loaded->file->revision });
    });
    done.waitForFinished();
    QVERIFY(done.result());
    reload();
}

void TestContactPane::bothParentsAreShown()
{
    show(u"caseworker"_s, "AA00001A1");
    const QString texts = everyText(*m_pane);
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        QVERIFY(texts.contains(party(role).address.shownTo(Audience::Staff)->street1));
        QVERIFY(texts.contains(*party(role).phone.shownTo(Audience::Staff)));
        QVERIFY(card(role)->changeButton()->isVisible());
    }
    QVERIFY(card(Role::Custodial)->geometry().right() < card(Role::Noncustodial)->geometry().left());
    m_pane->resize(320, 560);
    QCoreApplication::sendPostedEvents();
    QVERIFY(card(Role::Custodial)->geometry().bottom() < card(Role::Noncustodial)->geometry().top());
    QVERIFY(texts.contains(u"Nothing has changed since"_s));
    m_pane->focusPane();
    QCOMPARE(QApplication::focusWidget(), card(Role::Custodial)->changeButton());
}

void TestContactPane::anAddressIsChangedByKeys()
{
    show(u"caseworker"_s, "AA00001A1");
    const QString old = party(Role::Custodial).address.shownTo(Audience::Staff)->street1;
    ContactChangeDialog *dialog = openChange();
    QVERIFY(dialog);
    QVERIFY(!dialog->windowTitle().contains(party(Role::Custodial).familyName));
    QVERIFY(everyText(*dialog).contains(party(Role::Custodial).name()));
    QVERIFY(everyText(*dialog).contains(u"AA00001A1"_s));
    QCOMPARE(dialog->row(ContactField::Street1)->text(), old);
    type(dialog, dialog->row(ContactField::Street1)->editor(), u"77 Newgate Road"_s);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    save(dialog);
    QVERIFY2(newsOf(*m_pane).startsWith(u"Saved: Address."_s), qPrintable(newsOf(*m_pane)));
    QCOMPARE(party(Role::Custodial).address.shownTo(Audience::Staff)->street1, u"77 Newgate Road"_s);
    QVERIFY(everyText(*card(Role::Custodial)).contains(u"77 Newgate Road"_s));
    auto *table = m_pane->findChild<RecordTableView *>();
    QCOMPARE(table->accessibleName(), u"History of contact"_s);
    QCOMPARE(table->model()->rowCount(), 1);
    QVERIFY(table->currentIndex().isValid());
    const QString row = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    for (const QString &part : { old, u"77 Newgate Road"_s, u"told at the counter"_s, u"caseworker"_s, u"Address"_s })
        QVERIFY2(row.contains(part), qPrintable(row));
    QVERIFY(m_desk->trail().contains(u"contact done AA00001A1 told at the counter address of the custodial parent"_s));
    QTRY_COMPARE(m_pane->focusWidget(), card(Role::Custodial)->changeButton());
}

void TestContactPane::faultsStandBesideTheirFieldsAndNothingIsSaved()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    save(dialog, false);
    QCOMPARE(newsOf(*dialog), u"Nothing is changed yet."_s);
    ContactFieldRow *zip = dialog->row(ContactField::Zip);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    type(dialog, zip->editor(), u"123"_s);
    const QString said = zip->editor()->accessibleDescription();
    QVERIFY2(said.contains(u"five digits"_s), qPrintable(said));
    QVERIFY(said.contains(u"Before:"_s));
    save(dialog, false);
    QVERIFY(newsOf(*dialog).contains(u"beside the field"_s));
    QCOMPARE(dialog->focusWidget(), zip->editor());
    type(dialog, zip->editor(), u"90210"_s);
    QVERIFY(zip->editor()->accessibleDescription().contains(u"another state"_s)); // a hint: it may be taken
    save(dialog);
    QCOMPARE(party(Role::Custodial).address.shownTo(Audience::Staff)->zip, u"90210"_s);
}

void TestContactPane::anOfferIsTakenOrNot()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    ContactFieldRow *zip = dialog->row(ContactField::Zip);
    type(dialog, zip->editor(), u"122071234"_s);
    QCOMPARE(zip->text(), u"122071234"_s); // nothing is corrected by itself
    QPushButton *offer = button(*zip, u"Write 12207-1234"_s);
    QVERIFY(offer);
    QTest::keyClick(offer, Qt::Key_Space);
    QCOMPARE(zip->text(), u"12207-1234"_s);
    QCOMPARE(dialog->focusWidget(), zip->editor());
    QVERIFY(!button(*zip, u"Write 12207-1234"_s));
    ContactFieldRow *state = dialog->row(ContactField::State);
    type(dialog, state->editor(), u"ny"_s);
    QVERIFY(button(*state, u"Write NY"_s));
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    save(dialog);
    QCOMPARE(party(Role::Custodial).address.shownTo(Audience::Staff)->state, u"ny"_s); // as it was typed
}

void TestContactPane::whatWasBeforeStaysInSight()
{
    show(u"caseworker"_s, "AA00001A1");
    const QString phone = *party(Role::Custodial).phone.shownTo(Audience::Staff);
    ContactChangeDialog *dialog = openChange();
    ContactFieldRow *row = dialog->row(ContactField::Phone);
    QVERIFY(!everyText(*row).contains(u"Before:"_s));
    type(dialog, row->editor(), u"518-555-0177"_s);
    QVERIFY(everyText(*row).contains(u"Before: \u2068"_s + phone));
    type(dialog, row->editor(), phone);
    QVERIFY(!everyText(*row).contains(u"Before:"_s));
    const QString street = party(Role::Custodial).address.shownTo(Audience::Staff)->street1;
    type(dialog, dialog->row(ContactField::Street1)->editor(), street.toUpper() + u'.');
    QVERIFY(everyText(*dialog).contains(u"the same place as before"_s));
}

void TestContactPane::aStaleDialogKeepsWhatIsTyped()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    {
        SignedInDesk other(*m_office, u"supervisor"_s);
        const LoadedCasePointer loaded = load(other.desk(), "AA00001A1");
        auto done = other.desk().store.run([loaded](Connection &connection) {
            return changeContact(connection,
                { loaded->id(), Role::Custodial, { .email = u"meanwhile@example.org"_s }, u"wrote"_s,
                    loaded->file->revision });
        });
        done.waitForFinished();
        QVERIFY(done.result());
    }
    save(dialog, false);
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"Look again"_s), patience);
    QVERIFY(newsOf(*dialog).contains(u"AA00001A1"_s));
    QTest::keyClick(button(*dialog, u"Look again"_s), Qt::Key_Space);
    QCOMPARE(dialog->row(ContactField::Phone)->text(), u"518-555-0177"_s);
    QCOMPARE(dialog->row(ContactField::Email)->text(), u"meanwhile@example.org"_s); // nobody had typed there
    QCOMPARE(reasonOf(*dialog)->text(), u"told at the counter"_s);
    save(dialog);
    QCOMPARE(*party(Role::Custodial).phone.shownTo(Audience::Staff), u"518-555-0177"_s);
    QCOMPARE(*party(Role::Custodial).email.shownTo(Audience::Staff), u"meanwhile@example.org"_s);
}

void TestContactPane::whatAColleagueSavedIsNotReplacedUnseen()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    ContactFieldRow *phone = dialog->row(ContactField::Phone);
    type(dialog, phone->editor(), u"518-555-0177"_s);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    saveElsewhere({ .email = u"meanwhile@example.org"_s });
    QVERIFY(!phone->isContested()); // another field: nothing to choose
    saveElsewhere({ .phone = u"518-555-0188"_s });
    QVERIFY(phone->isContested());
    QCOMPARE(phone->text(), u"518-555-0177"_s);
    QVERIFY(everyText(*phone).contains(u"518-555-0188"_s));
    QVERIFY(newsOf(*dialog).contains(u"saved something else meanwhile: Phone."_s));
    save(dialog, false);
    QVERIFY(newsOf(*dialog).startsWith(u"Not saved yet"_s));
    QCOMPARE(*party(Role::Custodial).phone.shownTo(Audience::Staff), u"518-555-0188"_s);
    saveElsewhere({ .phone = u"518-555-0199"_s }); // what was told is not what would be replaced now
    save(dialog, false);
    QVERIFY(newsOf(*dialog).startsWith(u"Not saved yet"_s));
    save(dialog);
    QCOMPARE(*party(Role::Custodial).phone.shownTo(Audience::Staff), u"518-555-0177"_s);
}

void TestContactPane::noAddressIsMixedOfTwo()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    const QString city = dialog->row(ContactField::City)->text();
    type(dialog, dialog->row(ContactField::Street1)->editor(), u"77 Newgate Road"_s);
    saveElsewhere({ .address = PostalAddress { u"5 Elm Street"_s, {}, u"Plattsburgh"_s, u"NY"_s, u"12901"_s } });
    QCOMPARE(dialog->row(ContactField::City)->text(), city); // hers is whole
    QVERIFY(everyText(*dialog->row(ContactField::City)).contains(u"Plattsburgh"_s));
    QTest::keyClick(button(*dialog, u"Take what is on record"_s), Qt::Key_Space);
    QCOMPARE(dialog->row(ContactField::Street1)->text(), u"5 Elm Street"_s);
    QCOMPARE(dialog->row(ContactField::City)->text(), u"Plattsburgh"_s);
    QVERIFY(contestedFields(*dialog).isEmpty());
}

void TestContactPane::aDayIsNotSavedForAnotherAddress()
{
    show(u"caseworker"_s, "AA00001A1");
    QTest::keyClick(button(*card(Role::Custodial), u"Verified today…"_s), Qt::Key_Space);
    auto *dialog = qobject_cast<ContactDayDialog *>(m_pane->dialog());
    QVERIFY(dialog);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    saveElsewhere({ .address = PostalAddress { u"5 Elm Street"_s, {}, u"Plattsburgh"_s, u"NY"_s, u"12901"_s } });
    QVERIFY(everyText(*dialog).contains(u"5 Elm Street"_s));
    save(dialog, false);
    QVERIFY(newsOf(*dialog).startsWith(u"Not saved yet"_s));
    QVERIFY(party(Role::Custodial).addressVerifiedOn != m_loaded->today);
    save(dialog);
    QCOMPARE(party(Role::Custodial).addressVerifiedOn, m_loaded->today);
}

/// An import put somebody else into the case while the dialog was open.
void TestContactPane::whatIsTypedOfOneParentNeverGoesToAnother()
{
    show(u"caseworker"_s, "AA00001A1");
    QCOMPARE(m_pane->findChild<RecordTableView *>()->key(), u"contact_history"_s); // what a file of it is called
    const QPointer<ContactChangeDialog> dialog = openChange();
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    auto file = std::make_shared<CaseFile>(*m_loaded->file);
    file->custodial.ref = { u"SOMEBODY-ELSE"_s };
    auto swapped = std::make_shared<LoadedCase>(*m_loaded);
    swapped->file = file;
    m_pane->showCase(swapped, {});
    QVERIFY(!dialog || !dialog->isVisible());
    QVERIFY2(newsOf(*m_pane).contains(u"AA00001A1"_s), qPrintable(newsOf(*m_pane)));
}

void TestContactPane::escapeAsksOnceBeforeItLosesAnything()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_pane->dialog()); // nothing was typed
    dialog = openChange();
    type(dialog, dialog->row(ContactField::Email)->editor(), u"new@example.org"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible());
    QVERIFY(newsOf(*dialog).contains(u"not saved"_s));
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QVERIFY(dialog->isVisible()); // more was typed since
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTRY_VERIFY(!m_pane->dialog());
    QCOMPARE(m_pane->findChild<RecordTableView *>()->model()->rowCount(), 0);
}

void TestContactPane::verifiedTodayIsADay()
{
    show(u"caseworker"_s, "AA00001A1");
    QTest::keyClick(button(*card(Role::Custodial), u"Verified today…"_s), Qt::Key_Space);
    auto *dialog = qobject_cast<ContactDayDialog *>(m_pane->dialog());
    QVERIFY(dialog);
    QCOMPARE(dialog->row()->text(), u"11/20/2026"_s);
    type(dialog, dialog->row()->editor(), u"t+1"_s);
    QVERIFY(dialog->row()->editor()->accessibleDescription().contains(u"yet to come"_s));
    type(dialog, reasonOf(*dialog), u"a letter arrived"_s);
    save(dialog, false);
    type(dialog, dialog->row()->editor(), u"t"_s);
    save(dialog);
    QCOMPARE(party(Role::Custodial).addressVerifiedOn, QDate(2026, 11, 20));
    QVERIFY(everyText(*card(Role::Custodial)).contains(u"Verified 11/20/2026"_s));
}

void TestContactPane::mailThatCameBackIsADay()
{
    show(u"caseworker"_s, "AA00001A1");
    QTest::keyClick(button(*card(Role::Noncustodial), u"Mail came back…"_s), Qt::Key_Space);
    auto *dialog = qobject_cast<ContactDayDialog *>(m_pane->dialog());
    type(dialog, reasonOf(*dialog), u"the envelope lies here"_s);
    save(dialog);
    QCOMPARE(party(Role::Noncustodial).returnedMailOn, QDate(2026, 11, 20));
    QVERIFY(everyText(*card(Role::Noncustodial)).contains(u"came back: find out the right one"_s));
}

void TestContactPane::theHistoryGoesByWhatCameAfterWhatNotByTheClock()
{
    MovedClock clock;
    show(u"caseworker"_s, "AA00001A1");
    const std::pair<Role, std::chrono::hours> changes[]
        = { { Role::Custodial, 0h }, { Role::Noncustodial, -1h }, { Role::Custodial, -2h } };
    for (const auto &[role, since] : changes) {
        clock.set(since);
        ContactWish wish { m_loaded->id(), role, {}, u"told at the counter"_s, m_loaded->file->revision };
        wish.change.phone = QString(u"518-555-017%1"_s).arg(-since.count());
        auto done
            = m_desk->desk().store.run([wish](Connection &connection) { return changeContact(connection, wish); });
        done.waitForFinished();
        QVERIFY(done.result());
        QSignalSpy read(m_pane.get(), &ContactPane::historyShown);
        reload();
        QVERIFY(read.wait(patience));
    }
    const QAbstractItemModel *rows = m_pane->findChild<RecordTableView *>()->model();
    QStringList told;
    for (int row = 0; row < rows->rowCount(); ++row)
        told.append(rows->index(row, 1).data().toString());
    const QString custodial = parentName(Role::Custodial, Phrasebook());
    QCOMPARE(told, (QStringList { custodial, parentName(Role::Noncustodial, Phrasebook()), custodial }));
    cleanup(); // before the clock
}

void TestContactPane::aProtectedPersonIsCovered_data()
{
    QTest::addColumn<bool>("mayChange");
    QTest::newRow("agent") << false;
    QTest::newRow("caseworker") << true;
    QTest::newRow("supervisor") << true;
}

void TestContactPane::aProtectedPersonIsCovered()
{
    QFETCH(bool, mayChange);
    show(QString::fromLatin1(QTest::currentDataTag()), "AA00007A1");
    const ContactCard *covered = card(Role::Custodial);
    QVERIFY(party(Role::Custodial).familyViolence);
    QVERIFY(everyText(*covered).contains(u"withheld"_s));
    QCOMPARE(covered->changeButton()->isVisible(), mayChange);
    QCOMPARE(button(*covered, u"Show…"_s) != nullptr, mayChange);
    QVERIFY(!everyText(*covered).contains(u"Phone:"_s));
}

void TestContactPane::aProtectedPersonsPhoneIsChangedUnseen()
{
    show(u"caseworker"_s, "AA00007A1");
    ContactChangeDialog *dialog = openChange();
    for (const ContactField field :
        { ContactField::Street1, ContactField::Zip, ContactField::Phone, ContactField::Email })
        QVERIFY(dialog->row(field)->text().isEmpty());
    QVERIFY(everyText(*dialog).contains(u"What you leave empty stays as it is."_s));
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    save(dialog);
    QVERIFY(!everyText(*m_pane).contains(u"0177"_s)); // covered again, in the history too
    auto *table = m_pane->findChild<RecordTableView *>();
    QCOMPARE(table->model()->rowCount(), 1);
    const QString row = table->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(u"withheld"_s), qPrintable(row));
}

void TestContactPane::whoMayNotIsTold()
{
    show(u"agent"_s, "AA00001A1");
    QVERIFY(!card(Role::Custodial)->changeButton()->isVisible());
    QVERIFY(everyText(*card(Role::Custodial)).contains(u"may not change contact data"_s));
    m_pane->focusPane();
    QVERIFY(QApplication::focusWidget() == m_pane.get()); // the keys are not lost
    QWidget place;
    auto *before = new QLineEdit(&place); // what would get the focus of a table that hides
    auto *early = new ContactPane(m_desk->desk(), &place);
    early->move(0, before->height());
    place.show();
    place.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&place));
    const QSignalSpy read(early, &ContactPane::historyShown);
    early->showCase(m_loaded, {});
    early->focusPane(); // as by a key, before the history is read
    QVERIFY(early->isAncestorOf(place.focusWidget()));
    QTRY_COMPARE(read.count(), 1);
    QCOMPARE(place.focusWidget(), early);
}

void TestContactPane::everyControlHasAName()
{
    show(u"caseworker"_s, "AA00001A1");
    QStringList names;
    for (const QPushButton *each : m_pane->findChildren<QPushButton *>()) {
        if (each->isVisibleTo(m_pane.get()))
            names.append(each->accessibleName().isEmpty() ? each->text() : each->accessibleName());
    }
    QVERIFY(!names.contains(QString()));
    for (const Role role : { Role::Custodial, Role::Noncustodial })
        QVERIFY(names.contains(u"Change the contact: "_s + parentName(role, Phrasebook())));
    const ContactChangeDialog *dialog = openChange();
    QSet<QChar> letters;
    for (const QLineEdit *each : dialog->findChildren<QLineEdit *>())
        QVERIFY(!each->accessibleName().isEmpty());
    for (const QWidget *each : dialog->findChildren<QWidget *>()) {
        const QVariant text = each->property("text");
        const QString label = qobject_cast<const QLabel *>(each) || qobject_cast<const QPushButton *>(each)
            ? text.toString()
            : QString();
        const qsizetype sign = label.indexOf(u'&');
        if (sign < 0 || sign + 1 >= label.size() || !each->isVisibleTo(dialog))
            continue;
        QVERIFY2(!letters.contains(label[sign + 1].toLower()), qPrintable(label));
        letters.insert(label[sign + 1].toLower());
    }
    QVERIFY(letters.size() >= 9);
}

/// As at the end of a call, while a field that says something is being typed in.
void TestContactPane::aCaseIsClosedWithTheDialogOpen()
{
    for (const bool ofDay : { false, true }) {
        show(u"caseworker"_s, "AA00001A1");
        if (ofDay)
            QTest::keyClick(button(*card(Role::Custodial), u"Verified today…"_s), Qt::Key_Space);
        else
            QVERIFY(openChange());
        QApplication::setActiveWindow(m_pane->dialog());
        QLineEdit *first = m_pane->dialog()->findChildren<ContactFieldRow *>().first()->editor();
        first->setFocus();
        QTest::keyClicks(first, u"x"_s);
        QVERIFY(first->hasFocus());
        m_pane.reset();
    }
}

void TestContactPane::wordsAreThereForEverything()
{
    for (int remark = 0; remark <= int(ContactRemark::InternationalEmail); ++remark) {
        const QString text = textOf({ ContactField::Zip, ContactRemark(remark), {} });
        QCOMPARE(text.startsWith(u"Cannot be taken: "_s), isFault(ContactRemark(remark)));
        QVERIFY(text.endsWith(u'.'));
    }
    for (int state = 0; state <= int(LetterState::Void); ++state) {
        const QString text = savedText({ { ContactKind::Address }, LetterState(state) });
        QCOMPARE(text.contains(u"PIN letter is under way"_s) || text.contains(u"may be printed already"_s),
            isOpen(LetterState(state)));
    }
    QVERIFY(savedText({}).contains(u"nothing is changed"_s));
}

void TestContactPane::theCardSaysWhicheverIsLater_data()
{
    QTest::addColumn<QDate>("verified");
    QTest::addColumn<QDate>("returned");
    QTest::addColumn<QString>("said");
    const QDate first(2026, 3, 1);
    const QDate second(2026, 3, 9);
    QTest::newRow("nothing") << QDate() << QDate() << QString();
    QTest::newRow("verified") << first << QDate() << u"verified 03/01/2026"_s;
    QTest::newRow("returned") << QDate() << first << u"mail came back 03/01/2026"_s;
    QTest::newRow("verified later") << second << first << u"verified 03/09/2026"_s;
    QTest::newRow("returned later") << first << second << u"mail came back 03/09/2026"_s;
    QTest::newRow("on one day") << first << first << u"verified 03/01/2026"_s; // as for mail: it can be trusted
}

void TestContactPane::theCardSaysWhicheverIsLater()
{
    QFETCH(QDate, verified);
    QFETCH(QDate, returned);
    Party party;
    party.address = {
        { .street1 = u"1 Sample Street"_s, .street2 = {}, .city = u"Mockport"_s, .state = u"NY"_s, .zip = u"12100"_s },
        false
    };
    party.addressVerifiedOn = verified;
    party.returnedMailOn = returned;
    QTEST(addressNote(party, Phrasebook()), "said");
}

QString TestContactPane::keptDraft(const QString &dialog)
{
    const DraftPlace place { m_loaded->id(), u"contact/%1/%2"_s.arg(dialog, party(Role::Custodial).ref.text) };
    auto read = m_desk->desk().store.run([place](Connection &connection) { return readDraft(connection, place); });
    read.waitForFinished();
    return read.result().value_or(u"?"_s);
}

void TestContactPane::whatIsTypedSurvivesACrash()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    const QString before = dialog->row(ContactField::Email)->text();
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    QTRY_VERIFY_WITH_TIMEOUT(keptDraft().contains(u"at the counter"_s), patience);
    QVERIFY(!keptDraft().contains(before)); // what nobody touched is not in it
    m_pane.reset(); // nobody said that it is given up

    show(u"supervisor"_s, "AA00001A1");
    dialog = openChange();
    QTRY_COMPARE(keptDraft(), QString());
    QVERIFY(!everyText(*dialog).contains(u"518-555-0177"_s));
    m_pane.reset();

    show(u"caseworker"_s, "AA00001A1");
    dialog = openChange();
    QTRY_COMPARE_WITH_TIMEOUT(dialog->row(ContactField::Phone)->text(), u"518-555-0177"_s, patience);
    QCOMPARE(dialog->row(ContactField::Email)->text(), before);
    QCOMPARE(reasonOf(*dialog)->text(), u"told at the counter"_s);
    QVERIFY(newsOf(*dialog).contains(u"is back"_s));
    save(dialog);
    QTRY_COMPARE_WITH_TIMEOUT(keptDraft(), QString(), patience);
    QCOMPARE(*party(Role::Custodial).phone.shownTo(Audience::Staff), u"518-555-0177"_s);
}

void TestContactPane::whatIsPutBackCanBeThrownAway()
{
    show(u"caseworker"_s, "AA00001A1");
    ContactChangeDialog *dialog = openChange();
    const QString before = dialog->row(ContactField::Phone)->text();
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    QTRY_VERIFY_WITH_TIMEOUT(keptDraft().contains(u"0177"_s), patience);
    m_pane.reset();
    show(u"caseworker"_s, "AA00001A1");
    dialog = openChange();
    QTRY_VERIFY_WITH_TIMEOUT(button(*dialog, u"Throw it away"_s), patience);
    QSignalSpy readAgain(dialog, &ContactDialog::lookAgainWanted);
    QTest::keyClick(button(*dialog, u"Throw it away"_s), Qt::Key_Space);
    QCOMPARE(dialog->row(ContactField::Phone)->text(), before);
    QVERIFY(readAgain.isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(keptDraft(), QString(), patience);
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0178"_s); // and it goes on
    QTRY_VERIFY_WITH_TIMEOUT(keptDraft().contains(u"0178"_s), patience);
    QTest::keyClick(dialog, Qt::Key_Escape);
    QTest::keyClick(dialog, Qt::Key_Escape); // given up
    QTRY_COMPARE_WITH_TIMEOUT(keptDraft(), QString(), patience);
}

void TestContactPane::aDayThatWasTypedSurvivesToo()
{
    show(u"caseworker"_s, "AA00001A1");
    QTest::keyClick(button(*card(Role::Custodial), u"Verified today…"_s), Qt::Key_Space);
    auto *dialog = qobject_cast<ContactDayDialog *>(m_pane->dialog());
    QVERIFY(dialog);
    QTRY_COMPARE(keptDraft(u"address_verified_on"_s), QString()); // the day that is proposed is nobody's work
    type(dialog, dialog->row()->editor(), u"3/2"_s);
    QTRY_VERIFY_WITH_TIMEOUT(keptDraft(u"address_verified_on"_s).contains(u"3/2"_s), patience);
    m_pane.reset();
    show(u"caseworker"_s, "AA00001A1");
    QTest::keyClick(button(*card(Role::Custodial), u"Verified today…"_s), Qt::Key_Space);
    dialog = qobject_cast<ContactDayDialog *>(m_pane->dialog());
    QTRY_COMPARE_WITH_TIMEOUT(dialog->row()->text(), u"3/2"_s, patience);
}

void TestContactPane::ofAProtectedPersonNothingIsKept()
{
    show(u"caseworker"_s, "AA00007A1");
    ContactChangeDialog *dialog = openChange();
    QVERIFY(dialog);
    QVERIFY(everyText(*dialog).contains(u"protected person nothing is kept"_s));
    type(dialog, dialog->row(ContactField::Phone)->editor(), u"518-555-0177"_s);
    type(dialog, reasonOf(*dialog), u"told at the counter"_s);
    m_desk->desk().store.run([](Connection &) { return Result<>(); }).waitForFinished(); // what was asked of the store
                                                                                         // before is done
    QCOMPARE(keptDraft(), QString());
    m_pane.reset();
    show(u"caseworker"_s, "AA00007A1");
    dialog = openChange();
    QTRY_COMPARE(keptDraft(), QString());
    QCOMPARE(dialog->row(ContactField::Phone)->text(), QString());
}

void TestContactPane::thatTheOtherParentIsCallingIsSaid()
{
    using enum CallerRole;
    const QString other = u"The caller is the other parent. This is the %1 parent's contact"_s;
    const std::tuple<CallerRole, Role, QString> calls[] = { { NotSet, Role::Custodial, QString() },
        { Custodial, Role::Custodial, QString() }, { Noncustodial, Role::Noncustodial, QString() },
        { Noncustodial, Role::Custodial, other.arg(u"custodial"_s) },
        { Custodial, Role::Noncustodial, other.arg(u"noncustodial"_s) },
        { SomebodyElse, Role::Custodial, u"The caller is neither parent"_s } };
    show(u"caseworker"_s, "AA00001A1");
    for (const auto &[caller, whose, said] : calls) {
        m_pane->setCaller(caller);
        ContactChangeDialog *dialog = openChange(whose);
        QVERIFY(newsOf(*dialog).startsWith(said));
        QCOMPARE(newsOf(*dialog).isEmpty(), said.isEmpty());
        QVERIFY(!newsOf(*dialog).contains(party(whose).name()));
        QVERIFY(dialog->isAncestorOf(dialog->focusWidget()) && !qobject_cast<QPushButton *>(dialog->focusWidget()));
        QTest::keyClick(button(*dialog, u"Save"_s), Qt::Key_Space); // another message does not take its place
        QStringList bars;
        for (const MessageBar *bar : dialog->findChildren<MessageBar *>()) {
            if (bar->isVisibleTo(dialog))
                bars.append(bar->text());
        }
        QCOMPARE(bars.size(), said.isEmpty() ? 1 : 2);
        QVERIFY(said.isEmpty() || bars.last().startsWith(said));
        dialog->reject();
    }
}

QTEST_MAIN(TestContactPane)
#include "tst_contactpane.moc"
