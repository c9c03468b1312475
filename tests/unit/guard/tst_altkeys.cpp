// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/casequeries.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/access/reasonform.h"
#include "ui/access/revealdialog.h"
#include "ui/cases/casepanes.h"
#include "ui/casetabs.h"
#include "ui/guard/hidebutton.h"
#include "ui/mainwindow.h"
#include "ui/papers/paperdialog.h"
#include "ui/parts/filedialogs.h"
#include "ui/parts/printerdialog.h"
#include "ui/signin/sessionstrip.h"
#include "ui/signin/signindialog.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLibraryInfo>
#include <QMenuBar>
#include <QPushButton>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTabBar>
#include <QTest>
#include <QTranslator>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Everything with a letter for Alt: the letter, and the texts that want it.
using Letters = QMap<QChar, QStringList>;

void add(Letters &letters, const QString &text)
{
    const QString sequence = QKeySequence::mnemonic(text).toString();
    if (!sequence.isEmpty())
        letters[sequence.back()].append(text);
}

Letters lettersOf(const QList<QAction *> &actions)
{
    Letters letters;
    for (const QAction *action : actions) {
        if (action->isVisible() && !action->isSeparator())
            add(letters, action->text().section(u'\t', 0, 0));
    }
    return letters;
}

/// All that can be seen at one time in a window, but what its menus hold.
Letters lettersOf(const QWidget &window)
{
    Letters letters;
    for (QWidget *each : window.findChildren<QWidget *>()) {
        if (!each->isVisible() || each->window() != &window)
            continue;
        if (const auto *label = qobject_cast<QLabel *>(each); label && label->buddy())
            add(letters, label->text());
        else if (const auto *button = qobject_cast<QAbstractButton *>(each))
            add(letters, button->text());
        else if (const auto *box = qobject_cast<QGroupBox *>(each))
            add(letters, box->title());
        else if (const auto *bar = qobject_cast<QMenuBar *>(each))
            for (const QAction *menu : bar->actions())
                add(letters, menu->text());
        else if (const auto *tabs = qobject_cast<QTabBar *>(each))
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(letters, tabs->tabText(tab));
    }
    return letters;
}

QStringList doubled(const Letters &letters)
{
    QStringList found;
    for (const auto &[letter, texts] : letters.asKeyValueRange()) {
        if (texts.size() > 1)
            found.append(QStringLiteral("Alt+%1: %2").arg(letter).arg(texts.join(QLatin1String(", "))));
    }
    return found;
}

Result<PaperSource> readCase(Connection &connection, const CaseId &number, const QString &reason)
{
    const Result<CaseFilePointer> file = openCase(connection, number, { .reason = reason });
    return file ? Result<PaperSource>(PaperSource { .file = *file, .others = {} }) : tl::unexpected(file.error());
}

QList<QMenu *> menusOf(const QMainWindow &window)
{
    QList<QMenu *> menus;
    for (const QAction *each : window.menuBar()->actions())
        menus.append(each->menu());
    return menus;
}

/// A wish for more, or for what stands about the session: the letter for Alt may stand behind the dots.
bool opensADialog(const QAction &action)
{
    static const QRegularExpression dots(QStringLiteral("…(\\(&\\w\\))?$"));
    return action.text().contains(dots) || action.text() == SessionStrip::tr("&About this session");
}

/// The one that is open beside the main window; null if none is.
QDialog *openDialog()
{
    for (QWidget *window : QApplication::topLevelWidgets()) {
        if (auto *dialog = qobject_cast<QDialog *>(window); dialog && dialog->isVisible())
            return dialog;
    }
    return nullptr;
}

} // namespace

/// No letter stands twice among what is seen at one time: Alt with it would only go round. In every language of the
/// window, with what Qt itself says in it.
class TestAltKeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase_data()
    {
        QTest::addColumn<QString>("language");
        for (const char *code : { "en", "ar", "it", "bn", "ko" })
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void initTestCase() { m_office = std::make_unique<StaffedOffice>(); }
    void init()
    {
        QFETCH_GLOBAL(const QString, language);
        const QString own = QStringLiteral(":/i18n");
        const QString ofQt = language == u"bn" ? own : QLibraryInfo::path(QLibraryInfo::TranslationsPath);
        speak(QStringLiteral("window_") + language, own);
        if (language != u"en")
            speak(QStringLiteral("qtbase_") + language, ofQt);
    }
    void cleanup()
    {
        m_window.reset();
        m_desk.reset();
        m_words.clear();
    }

    void aDoubledLetterIsFound()
    {
        QWidget window;
        auto *one = new QPushButton(QStringLiteral("&Save && go"), &window);
        new QPushButton(QStringLiteral("Mi&ss"), &window);
        window.show();
        QCOMPARE(doubled(lettersOf(window)), QStringList { QStringLiteral("Alt+S: &Save && go, Mi&ss") });
        one->hide();
        QCOMPARE(doubled(lettersOf(window)), QStringList());
    }

    void theMainWindow_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<int>("least");
        QTest::newRow("agent") << QStringLiteral("agent") << 12;
        QTest::newRow("caseworker") << QStringLiteral("caseworker") << 12;
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << 12;
        QTest::newRow("auditor") << QStringLiteral("auditor") << 3;
        QTest::newRow("administrator") << QStringLiteral("administrator") << 3;
        QTest::newRow("mailroom") << QStringLiteral("mailroom") << 3;
    }
    void theMainWindow()
    {
        QFETCH(const QString, user);
        QFETCH(const int, least);
        open(user);
        if (least > 3) {
            openCase("AA00009A1");
            for (auto *tabs : m_window->cases()->findChildren<QTabBar *>()) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    QCOMPARE(doubled(lettersOf(*m_window)).join(u'|'), QString());
                }
            }
        }
        const Letters letters = lettersOf(*m_window);
        QVERIFY2(letters.size() >= least, qPrintable(QString::number(letters.size())));
        QCOMPARE(doubled(letters), QStringList());
    }

    void aCaseOfAnotherOffice()
    {
        open(QStringLiteral("visitor"));
        QSignalSpy failed(m_window->cases(), &CaseTabs::caseFailed);
        m_window->openCase(id("AA00001A1"));
        QTRY_COMPARE(failed.count(), 1);
        QTRY_VERIFY(m_window->findChild<ReasonForm *>() && m_window->findChild<ReasonForm *>()->isVisible());
        QCOMPARE(doubled(lettersOf(*m_window)).join(u'|'), QString());
    }

    void everyMenu_data() { theMainWindow_data(); }
    void everyMenu()
    {
        QFETCH(const QString, user);
        open(user);
        for (const QMenu *menu : menusOf(*m_window))
            QCOMPARE(doubled(lettersOf(menu->actions())), QStringList());
    }

    void everyDialogOfTheMenus_data()
    {
        QTest::addColumn<QString>("user");
        QTest::addColumn<bool>("isRefused");
        QTest::addColumn<int>("least");
        QTest::newRow("supervisor") << QStringLiteral("supervisor") << false << 10;
        QTest::newRow("supervisor, papers refused") << QStringLiteral("supervisor") << true << 10;
        QTest::newRow("administrator") << QStringLiteral("administrator") << false << 4;
        QTest::newRow("auditor") << QStringLiteral("auditor") << false << 3;
    }
    void everyDialogOfTheMenus()
    {
        QFETCH(const QString, user);
        QFETCH(const bool, isRefused);
        QFETCH(const int, least);
        open(user, isRefused);
        if (least == 10)
            openCase("AA00002A1");
        int dialogs = 0;
        for (const QMenu *menu : menusOf(*m_window)) {
            for (QAction *action : menu->actions()) {
                if (!opensADialog(*action))
                    continue;
                QTRY_VERIFY(action->isEnabled());
                action->trigger();
                QDialog *dialog = openDialog();
                QVERIFY2(dialog, qPrintable(action->text()));
                if (const auto *paper = qobject_cast<PaperDialog *>(dialog)) {
                    QSignalSpy shown(paper, &PaperDialog::answerShown);
                    QTRY_VERIFY(shown.count() > 0);
                    QCOMPARE(paper->isRefused(), isRefused);
                }
                look(*dialog);
                dialog->close();
                QTRY_VERIFY(!openDialog());
                ++dialogs;
            }
        }
        QVERIFY2(dialogs >= least, qPrintable(QString::number(dialogs)));
    }

    void theDialogsOfDialogs()
    {
        open(QStringLiteral("supervisor"));
        openCase("AA00007A1");
        RevealDialog reveal(m_desk->desk(), id("AA00007A1"), Role::Custodial, m_window.get());
        look(reveal);
        for (const auto kind : { FileWish::Kind::Open, FileWish::Kind::Save, FileWish::Kind::Folder }) {
            FileDialog files({ .kind = kind, .title = QStringLiteral("x"), .suffix = QStringLiteral("pdf") });
            look(files);
        }
        PrinterDialog printers(QStringLiteral("x"), {});
        printers.setPrinters(
            { { .name = QStringLiteral("Both"), .sides = { QPrinter::DuplexNone, QPrinter::DuplexLongSide } } });
        look(printers);
        SignInDialog signIn({ .office = QStringLiteral("Office"), .database = QStringLiteral("office.db") });
        signIn.offerToRemember({});
        look(signIn);
    }

private:
    /// The words of a file are those of all windows until the test ends.
    void speak(const QString &name, const QString &folder)
    {
        m_words.push_back(std::make_unique<QTranslator>());
        QVERIFY2(m_words.back()->load(name, folder), qPrintable(name));
        QCoreApplication::installTranslator(m_words.back().get());
    }

    void open(const QString &user, bool isRefused = false)
    {
        m_desk = std::make_unique<SignedInDesk>(*m_office, user);
        PaperTools &papers = m_desk->desk().papers;
        papers.read = [](Connection &connection, const CaseId &number, PaperKind, const QString &reason) {
            return readCase(connection, number, reason);
        };
        papers.make = [isRefused](const PaperSource &, const Letterhead &, const PaperWish &) {
            PaperAnswer answer;
            answer.paper.pages.resize(2);
            answer.paper.isProtected = true;
            if (isRefused)
                answer.refusal = PaperRefusal { .rule = PaperRefusal::Rule::IncomeWithholding };
            return answer;
        };
        papers.dayOfBatch = [](const QString &) { return QDate(); };
        papers.wordingProblems = [](const Office &) { return QStringList(); };
        m_desk->desk().printers
            = { .nudge = [](const QString &) { return QPointF(); }, .keepNudge = [](const QString &, QPointF) {} };
        m_window = std::make_unique<MainWindow>(m_desk->desk());
        new SessionStrip(m_desk->desk().who, Phrasebook(), m_window.get());
        new HideControls(m_window.get());
        QSignalSpy read(m_window.get(), &MainWindow::officeRead);
        m_window->resize(1280, 800);
        m_window->show();
        QTRY_COMPARE(read.count(), 1);
    }

    void openCase(const char *number)
    {
        QSignalSpy shown(m_window->cases(), &CaseTabs::caseShown);
        m_window->openCase(id(number));
        QTRY_COMPARE(shown.count(), 1);
        const auto *page = m_window->findChild<CasePanes *>();
        QTRY_VERIFY(page && page->isVisible()); // its tables are on the screen
    }

    /// As it opens, and for each of its choices.
    static void look(QDialog &dialog)
    {
        dialog.show();
        QCOMPARE(doubled(lettersOf(dialog)), QStringList());
        for (auto *choice : dialog.findChildren<QRadioButton *>()) {
            if (!choice->isEnabled())
                continue;
            choice->click();
            QCOMPARE(doubled(lettersOf(dialog)), QStringList());
        }
        for (auto *choice : dialog.findChildren<QComboBox *>()) {
            for (int row = 0; choice->isVisible() && row < choice->count(); ++row) {
                choice->setCurrentIndex(row);
                emit choice->activated(row);
                QCOMPARE(doubled(lettersOf(dialog)), QStringList());
            }
        }
    }

    std::vector<std::unique_ptr<QTranslator>> m_words;
    std::unique_ptr<StaffedOffice> m_office;
    std::unique_ptr<SignedInDesk> m_desk;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(TestAltKeys)
#include "tst_altkeys.moc"
