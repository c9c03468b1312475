// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/signingin.h"

#include "app/demo/demooffice.h"
#include "app/demo/demousers.h"
#include "app/window/commandline.h"
#include "app/window/ending.h"
#include "app/window/windowsettings.h"
#include "ui/parts/messagebar.h"
#include "ui/signin/passwordfield.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;

/// How the window finds out who is working, over real databases and without a keychain.
class TestSigningIn : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nonexistent/bus");
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
        QApplication::setQuitOnLastWindowClosed(false);
        m_bare = specOf("bare.db");
        QVERIFY(Connection::create(m_bare));
        m_office = specOf("office.db");
        const auto made = Connection::create(m_office);
        QVERIFY(made);
        QVERIFY(fillDemoOffice(**made, DemoOptions { .cases = 10, .seed = 1, .today = QDate(2026, 11, 20) }));
        QVERIFY(addDemoUsers(**made));
        m_password = fileOf("password.txt", "demo\n");
    }
    void init() { m_wish = {}; }
    void cleanup()
    {
        m_signingIn.reset();
        m_store.reset();
    }

    void withoutUsersOneGoesStraightIn()
    {
        start(m_bare);
        QTRY_COMPARE(m_in->count(), 1);
        QVERIFY(who().worker.hasEveryRight);
        QVERIFY(!dialog());
    }

    void withoutUsersNamesAndPasswordsHaveNoEffect()
    {
        m_wish.user = QStringLiteral("anybody");
        m_wish.passwordFile = m_folder.filePath(QStringLiteral("not there"));
        start(m_bare);
        QTRY_COMPARE(m_in->count(), 1);
        QVERIFY(who().worker.hasEveryRight);
    }

    void aPasswordFileSignsIn()
    {
        m_wish.user = QStringLiteral("supervisor");
        m_wish.passwordFile = m_password;
        start(m_office);
        QTRY_COMPARE(m_in->count(), 1);
        QCOMPARE(who().worker.name, QStringLiteral("supervisor"));
        QCOMPARE(who().worker.role, StaffRole::Supervisor);
        QVERIFY(who().session > 0);
        QVERIFY(!dialog());
    }

    void whatIsNotEnoughIsDenied_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("file");
        QTest::addColumn<bool>("screenshot");
        QTest::newRow("a wrong password") << QStringLiteral("mailroom") << QStringLiteral("wrong") << false;
        QTest::newRow("nobody's name") << QStringLiteral("nobody") << QStringLiteral("right") << false;
        QTest::newRow("no name") << QString() << QStringLiteral("right") << false;
        QTest::newRow("a picture, and nobody named") << QString() << QString() << true;
        QTest::newRow("a picture, and no password") << QStringLiteral("auditor") << QString() << true;
    }
    void whatIsNotEnoughIsDenied()
    {
        QFETCH(QString, user);
        QFETCH(QString, file);
        QFETCH(bool, screenshot);
        m_wish.user = user;
        if (!file.isEmpty())
            m_wish.passwordFile = file == QLatin1String("right") ? m_password : fileOf("wrong.txt", "not this\n");
        if (screenshot)
            m_wish.screenshot = QStringLiteral("picture.png");
        start(m_office);
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(error().kind, Error::Kind::Denied);
        QVERIFY(!error().message.contains(QLatin1String("not this")));
        QVERIFY(!dialog());
    }

    void aPasswordFileThatIsNotThereIsNamed()
    {
        m_wish.user = QStringLiteral("auditor");
        m_wish.passwordFile = m_folder.filePath(QStringLiteral("not there"));
        start(m_office);
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(error().kind, Error::Kind::Failed);
        QVERIFY(error().message.contains(m_wish.passwordFile));
    }

    void theDemoIsItsCaseworkersOrWhomOneNames()
    {
        m_wish.demo = true;
        start(m_office);
        QTRY_COMPARE(m_in->count(), 1);
        QCOMPARE(who().worker.name, QStringLiteral("caseworker"));
        cleanup();
        m_wish.user = QStringLiteral("auditor");
        start(m_office);
        QTRY_COMPARE(m_in->count(), 1);
        QCOMPARE(who().worker.role, StaffRole::Auditor);
    }

    void theDialogAsksAndSignsIn()
    {
        m_wish.user = QStringLiteral("caseworker");
        start(m_office);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->user(), QStringLiteral("caseworker"));
        type("not this");
        QTRY_VERIFY(dialog()->findChild<MessageBar *>()->isVisible());
        QCOMPARE(m_in->count(), 0);
        type("demo");
        QTRY_COMPARE(m_in->count(), 1);
        QCOMPARE(who().worker.role, StaffRole::Caseworker);
        QCOMPARE(who().failuresSince, 1);
        QTRY_VERIFY(!dialog());
        QCOMPARE(rememberedUser(m_office), QString()); // nobody asked for it, and no keychain answers
    }

    void wrongNamesAndWrongPasswordsSoundTheSame()
    {
        start(m_office);
        QTRY_VERIFY(dialog());
        auto *user = dialog()->findChildren<QLineEdit *>().first();
        auto *bar = dialog()->findChild<MessageBar *>();
        user->setText(QStringLiteral("agent"));
        type("not this");
        QTRY_VERIFY(bar->isVisible());
        const QString said = bar->text();
        bar->hide();
        user->setText(QStringLiteral("nobody at all"));
        type("not this");
        QTRY_VERIFY(bar->isVisible());
        QCOMPARE(bar->text(), said);
    }

    void threeWrongPasswordsLockAndItIsSaid()
    {
        m_wish.user = QStringLiteral("administrator");
        start(m_office);
        QTRY_VERIFY(dialog());
        auto *bar = dialog()->findChild<MessageBar *>();
        for (int count = 0; count < 3; ++count) {
            bar->hide();
            type("not this");
            QTRY_VERIFY(bar->isVisible());
        }
        bar->hide();
        type("demo");
        QTRY_VERIFY(bar->isVisible());
        QVERIFY(bar->text().contains(QLatin1String("locked")));
        QCOMPARE(m_in->count(), 0);
    }

    void cancelEndsIt()
    {
        start(m_office);
        QTRY_VERIFY(dialog());
        QTest::keyClick(dialog(), Qt::Key_Escape);
        QCOMPARE(m_cancelled->count(), 1);
        QCOMPARE(m_in->count() + m_failed->count(), 0);
    }

    void aRememberedUserIsFilledInUnlessThePasswordIsToBeAskedFor()
    {
        keepRememberedUser(m_office, QStringLiteral("supervisor"));
        start(m_office);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->user(), QStringLiteral("supervisor"));
        cleanup();
        m_wish.askPassword = true;
        start(m_office);
        QTRY_VERIFY(dialog());
        QCOMPARE(dialog()->user(), QString());
        keepRememberedUser(m_office, {});
    }

    void aDatabaseThatIsNotThereIsTold()
    {
        start(specOf("nowhere.db"));
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(error().kind, Error::Kind::Database);
    }

    void signingOutKeepsTheOfficeAndNothingOfTheUser()
    {
        m_wish.user = QStringLiteral("supervisor");
        m_wish.passwordFile = m_password;
        m_wish.caseId = CaseId::parse(QStringLiteral("AA00001A1"));
        m_wish.language = Language::Korean;
        m_wish.demo = true;
        const DatabaseSpec spec { .path = QStringLiteral("relative.db"), .keyFile = QStringLiteral("other.key") };
        const QStringList options = optionsAfterSignOut(m_wish, spec);
        const QDir here;
        QCOMPARE(options,
            (QStringList { QStringLiteral("--database=") + here.absoluteFilePath(spec.path),
                QStringLiteral("--language=ko"), QStringLiteral("--ask-password"),
                QStringLiteral("--key-file=") + here.absoluteFilePath(spec.keyFile) }));
    }

    void theNextProgramKnowsWhyItAsks()
    {
        QStringList options = optionsAfterSignOut(m_wish, m_office, std::chrono::minutes(30));
        QCOMPARE(options.size(), optionsAfterSignOut(m_wish, m_office).size() + 1);
        options.prepend(QStringLiteral("caseledger"));
        QList<QByteArray> texts;
        for (const QString &option : std::as_const(options))
            texts.append(option.toUtf8());
        QList<char *> arguments;
        for (QByteArray &text : texts)
            arguments.append(text.data());
        WindowWish read;
        QVERIFY(!readWindowOptions(int(arguments.size()), arguments.data(), read));
        QCOMPARE(read.signedOutAfter, 30);
        QCOMPARE(read.database, m_office.path);
        QVERIFY(read.askPassword);
        m_wish = read;
        start(m_office);
        QTRY_VERIFY(dialog());
        const auto *said = dialog()->findChild<MessageBar *>();
        QVERIFY(said->isVisible());
        QVERIFY(said->text().startsWith(QStringLiteral("You were signed out after 30 minutes without work.")));
    }

    void whoSignedOutIsToldNothing()
    {
        start(m_office);
        QTRY_VERIFY(dialog());
        QVERIFY(!dialog()->findChild<MessageBar *>()->isVisible());
    }

private:
    DatabaseSpec specOf(const char *name) const
    {
        return { .path = m_folder.filePath(QString::fromLatin1(name)), .keyFile = {} };
    }
    QString fileOf(const char *name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
            qFatal("cannot write a file");
        return file.fileName();
    }
    void start(const DatabaseSpec &spec)
    {
        m_spec = spec;
        m_store = std::make_unique<Store>(m_spec);
        m_signingIn = std::make_unique<SigningIn>(*m_store, m_spec, m_wish);
        m_in = std::make_unique<QSignalSpy>(m_signingIn.get(), &SigningIn::signedIn);
        m_failed = std::make_unique<QSignalSpy>(m_signingIn.get(), &SigningIn::failed);
        m_cancelled = std::make_unique<QSignalSpy>(m_signingIn.get(), &SigningIn::cancelled);
        connect(m_signingIn.get(), &SigningIn::signedIn, this, [this](const SignedIn &in) { m_who = in; });
        connect(m_signingIn.get(), &SigningIn::failed, this, [this](const Error &error) { m_error = error; });
        m_signingIn->start();
    }
    const SignedIn &who() const { return m_who; }
    const Error &error() const { return m_error; }
    static SignInDialog *dialog()
    {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<SignInDialog *>(each); found && found->isVisible())
                return found;
        }
        return nullptr;
    }
    static void type(const char *password)
    {
        dialog()->findChildren<QCheckBox *>().first()->setChecked(true);
        auto *field = dialog()->findChild<PasswordField *>();
        QTRY_VERIFY(field->isEnabled());
        field->setText(QString::fromLatin1(password));
        QTest::keyClick(field, Qt::Key_Return);
    }

    QTemporaryDir m_folder;
    DatabaseSpec m_bare;
    DatabaseSpec m_office;
    QString m_password;
    DatabaseSpec m_spec;
    WindowWish m_wish;
    SignedIn m_who;
    Error m_error;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<SigningIn> m_signingIn;
    std::unique_ptr<QSignalSpy> m_in;
    std::unique_ptr<QSignalSpy> m_failed;
    std::unique_ptr<QSignalSpy> m_cancelled;
};

QTEST_MAIN(TestSigningIn)
#include "tst_signingin.moc"
