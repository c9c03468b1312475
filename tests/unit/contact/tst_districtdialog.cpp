// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/contact/districtchanges.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/actions/deskactions.h"
#include "ui/casetabs.h"
#include "ui/contact/districtdialog.h"
#include "ui/contact/localoffice.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"

#include <QAction>
#include <QDesktopServices>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QUrl>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

constexpr int patience = 10'000;

QLineEdit *field(const QWidget &widget, const QString &name)
{
    for (QLineEdit *each : widget.findChildren<QLineEdit *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

QPushButton *button(const QWidget &widget, const QString &text)
{
    for (QPushButton *each : widget.findChildren<QPushButton *>()) {
        if (each->text().remove(u'&') == text)
            return each;
    }
    return nullptr;
}

RecordTableView *table(const QWidget &widget, const QString &name)
{
    for (RecordTableView *each : widget.findChildren<RecordTableView *>()) {
        if (each->accessibleName() == name)
            return each;
    }
    return nullptr;
}

District district(const QString &email, const QString &source)
{
    return { u"66"_s, u"New York City: Kings"_s, u"36047"_s, email, source };
}

} // namespace

/// The mail program, as far as a test can tell.
class MailProgram : public QObject
{
    Q_OBJECT

public:
    MailProgram() { QDesktopServices::setUrlHandler(u"mailto"_s, this, "take"); }
    ~MailProgram() override { QDesktopServices::unsetUrlHandler(u"mailto"_s); }

    QStringList taken;

public slots:
    void take(const QUrl &url) { taken.append(url.toString(QUrl::FullyEncoded)); }
};

/// The directory of districts in the window, and the e-mail to the local office.
class TestDistrictDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<StaffedOffice>(); }
    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
        m_desk.reset();
        m_office.reset();
    }

    void theAddressAloneIsInTheUrl_data();
    void theAddressAloneIsInTheUrl();
    void whatCannotBeWrittenToSaysWhy();
    void theListIsFiltered();
    void anEmailIsChangedWithAReason();
    void whatIsMissingIsTold();
    void theEntryIsForSupervisorsAndAdministrators_data();
    void theEntryIsForSupervisorsAndAdministrators();
    void theActionFollowsTheCase();
    void anUnverifiedAddressIsToldFirst();

private:
    void open(const QString &user);
    void save();
    void openCase(const QString &user, const char *id);

    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<DistrictDialog> m_dialog;
    std::unique_ptr<QWidget> m_window;
    QMenu *m_menu = nullptr;
};

void TestDistrictDialog::open(const QString &user)
{
    m_desk = std::make_unique<SignedInDesk>(*m_office, user);
    m_dialog = std::make_unique<DistrictDialog>(m_desk->desk());
    QSignalSpy shown(m_dialog.get(), &DistrictDialog::directoryShown);
    m_dialog->show();
    QVERIFY(shown.wait(patience));
}

void TestDistrictDialog::save() { QTest::keyClick(button(*m_dialog, u"Save"_s), Qt::Key_Space); }

void TestDistrictDialog::theAddressAloneIsInTheUrl_data()
{
    QTest::addColumn<QString>("email");
    QTest::addColumn<QString>("url");
    QTest::newRow("plain") << u"dcse.cseweb@dfa.state.ny.us"_s << u"mailto:dcse.cseweb@dfa.state.ny.us"_s;
    QTest::newRow("no way to a subject") << u"a?subject=b@example.org"_s << u"mailto:a%3Fsubject=b@example.org"_s;
    QTest::newRow("no way to another") << u"a&cc=b@example.org"_s << u"mailto:a&cc=b@example.org"_s;
}

void TestDistrictDialog::theAddressAloneIsInTheUrl()
{
    QFETCH(QString, email);
    QFETCH(QString, url);
    const QUrl made = mailTo(district(email, u"a letter"_s));
    QCOMPARE(made.toString(QUrl::FullyEncoded), url);
    QVERIFY(!made.hasQuery() && !made.hasFragment());
    QCOMPARE(made.path(), email);
}

void TestDistrictDialog::whatCannotBeWrittenToSaysWhy()
{
    const QList<District> districts { district({}, u"unverified"_s) };
    const LocalOfficeState empty = localOfficeOf(districts, u"36047"_s);
    QVERIFY(!empty.district);
    QVERIFY(empty.whyNot.contains(u"New York City: Kings"_s) && empty.whyNot.contains(u"Directory of districts"_s));
    QVERIFY(localOfficeOf(districts, u"36001"_s).whyNot.contains(u"not in the directory"_s));
    const QList<District> known { district(u"a@example.org"_s, u"unverified"_s) };
    QCOMPARE(localOfficeOf(known, u"36047"_s).district, &known.first());
}

void TestDistrictDialog::theListIsFiltered()
{
    open(u"supervisor"_s);
    auto *districts = table(*m_dialog, u"Districts"_s);
    QCOMPARE(districts->model()->rowCount(), 62);
    QVERIFY(districts->currentIndex().isValid());
    QTest::keyClicks(field(*m_dialog, u"Filter"_s), u"new york"_s);
    QCOMPARE(districts->model()->rowCount(), 5);
    QVERIFY(districts->currentIndex().isValid());
    QTest::keyClicks(field(*m_dialog, u"Filter"_s), u"zzz"_s);
    QCOMPARE(districts->model()->rowCount(), 0);
    QVERIFY(!button(*m_dialog, u"Save"_s)->isEnabled());
    field(*m_dialog, u"Filter"_s)->clear();
    QCOMPARE(districts->model()->rowCount(), 62);
}

void TestDistrictDialog::anEmailIsChangedWithAReason()
{
    open(u"supervisor"_s);
    m_dialog->choose(u"36001");
    QTest::keyClicks(field(*m_dialog, u"E-mail"_s), u"albany@example.org"_s);
    QTest::keyClicks(field(*m_dialog, u"From"_s), u"their letter"_s);
    QTest::keyClicks(field(*m_dialog, u"Why?"_s), u"they wrote"_s);
    QSignalSpy shown(m_dialog.get(), &DistrictDialog::directoryShown);
    save();
    QVERIFY(shown.wait(patience));
    auto *districts = table(*m_dialog, u"Districts"_s);
    const QString row
        = districts->model()->index(districts->currentIndex().row(), 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(row.contains(u"albany@example.org"_s) && row.contains(u"their letter"_s), qPrintable(row));
    auto *history = table(*m_dialog, u"Changes of the district"_s);
    QCOMPARE(history->model()->rowCount(), 1);
    QVERIFY(field(*m_dialog, u"Why?"_s)->text().isEmpty());
    QVERIFY(m_desk->trail().contains(u"setting done they wrote directory of districts: county 36001"_s));
    m_dialog->choose(u"36003");
    QCOMPARE(history->model()->rowCount(), 0);
    QVERIFY(field(*m_dialog, u"E-mail"_s)->text().isEmpty());
}

void TestDistrictDialog::whatIsMissingIsTold()
{
    open(u"administrator"_s);
    m_dialog->choose(u"36001");
    auto *news = m_dialog->findChild<MessageBar *>();
    QTest::keyClicks(field(*m_dialog, u"E-mail"_s), u"albany"_s);
    save();
    QVERIFY(news->text().contains(u"name@place.domain"_s));
    QTest::keyClicks(field(*m_dialog, u"E-mail"_s), u"@example.org"_s);
    save();
    QVERIFY(news->text().contains(u"where the e-mail is from"_s));
    QTest::keyClicks(field(*m_dialog, u"From"_s), u"a call"_s);
    save();
    QVERIFY(news->text().contains(u"takes a reason"_s));
    QVERIFY(!m_desk->trail().contains(u"setting"_s));
}

void TestDistrictDialog::theEntryIsForSupervisorsAndAdministrators_data()
{
    QTest::addColumn<bool>("isThere");
    for (const char *user : { "agent", "caseworker", "mailroom", "auditor" })
        QTest::newRow(user) << false;
    for (const char *user : { "supervisor", "administrator" })
        QTest::newRow(user) << true;
}

void TestDistrictDialog::theEntryIsForSupervisorsAndAdministrators()
{
    QFETCH(bool, isThere);
    m_desk = std::make_unique<SignedInDesk>(*m_office, QString::fromLatin1(QTest::currentDataTag()));
    m_window = std::make_unique<QWidget>();
    QMenu menu;
    QCOMPARE(addDistrictActions(&menu, m_desk->desk(), m_window.get()).size(), isThere ? 1 : 0);
    if (!isThere)
        return;
    menu.actions().first()->trigger();
    QVERIFY(m_window->findChild<DistrictDialog *>());
}

void TestDistrictDialog::openCase(const QString &user, const char *caseId)
{
    m_desk = std::make_unique<SignedInDesk>(*m_office, user);
    m_window = std::make_unique<QWidget>();
    auto *cases = new CaseTabs(m_desk->desk(), m_window.get());
    m_menu = new QMenu(m_window.get());
    auto *office = new LocalOffice(m_desk->desk(), cases, m_window.get());
    office->addTo(m_menu);
    QVERIFY(!m_menu->actions().first()->isEnabled()); // no case is open
    QSignalSpy read(office, &LocalOffice::directoryRead);
    cases->open(id(caseId));
    QVERIFY(read.wait(patience));
}

/// The demo's cases lie in several counties: one of them has an office that is known.
void TestDistrictDialog::theActionFollowsTheCase()
{
    MailProgram mail;
    const auto directory = shippedDistricts();
    int written = 0;
    int off = 0;
    for (const char *caseId : { "AA00001A1", "AA00002A1", "AA00003A1", "AA00004A1", "AA00005A1" }) {
        openCase(u"supervisor"_s, caseId);
        QAction *action = m_menu->actions().first();
        auto loading
            = m_desk->desk().store.run([caseId](Connection &connection) { return loadCase(connection, id(caseId)); });
        loading.waitForFinished();
        const District *district = districtOf(*directory, loading.result().value()->file->supportCase().countyFips);
        const bool isKnown = district && !district->email.isEmpty();
        QCOMPARE(action->isEnabled(), isKnown);
        if (!isKnown) {
            ++off;
            QVERIFY2(action->toolTip().contains(u"Tools, Directory of districts"_s), qPrintable(action->toolTip()));
            QVERIFY(action->text().contains(u"none is known"_s));
            continue;
        }
        action->trigger();
        ++written;
        QCOMPARE(mail.taken.last(), u"mailto:"_s + district->email);
    }
    QCOMPARE(mail.taken.size(), written);
    QCOMPARE(written + off, 5);
}

void TestDistrictDialog::anUnverifiedAddressIsToldFirst()
{
    MailProgram mail;
    {
        SignedInDesk supervisor(*m_office, u"supervisor"_s);
        auto counties
            = supervisor.desk().store.run([](Connection &connection) { return loadCase(connection, id("AA00001A1")); });
        counties.waitForFinished();
        const QString county = counties.result().value()->file->supportCase().countyFips;
        auto done = supervisor.desk().store.run([county](Connection &connection) {
            return changeDistrict(connection,
                { .countyFips = county,
                    .email = u"local@example.org"_s,
                    .source = u"unverified"_s,
                    .reason = u"a call"_s });
        });
        done.waitForFinished();
        QVERIFY(done.result());
    }
    openCase(u"caseworker"_s, "AA00001A1");
    QAction *action = m_menu->actions().first();
    QVERIFY(action->isEnabled());
    action->trigger();
    QVERIFY(mail.taken.isEmpty());
    auto *box = m_window->findChild<QMessageBox *>();
    QVERIFY(box);
    QVERIFY(box->text().contains(u"local@example.org"_s));
    QTest::keyClick(button(*box, u"Write all the same"_s), Qt::Key_Space);
    QCOMPARE(mail.taken, QStringList { u"mailto:local@example.org"_s });
}

QTEST_MAIN(TestDistrictDialog)
#include "tst_districtdialog.moc"
