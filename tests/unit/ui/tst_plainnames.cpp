// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/text/markflood.h"
#include "tests/unit/ui/madecase.h"
#include "tests/unit/ui/madedesk.h"
#include "tests/unit/ui/staffedoffice.h"
#include "ui/access/reasonform.h"
#include "ui/cases/caseheader.h"
#include "ui/cases/casepage.h"
#include "ui/cases/partycard.h"
#include "ui/cases/rowdetails.h"
#include "ui/casetabs.h"
#include "ui/papers/paperdialog.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"
#include "ui/parts/textguard.h"
#include "ui/search/hitlistmodel.h"
#include "ui/search/searchpanel.h"

#include <QAccessible>
#include <QDir>
#include <QInputDialog>
#include <QLineEdit>
#include <QListView>
#include <QMessageBox>
#include <QProgressDialog>
#include <QPromise>
#include <QSignalSpy>
#include <QTest>
#include <QTextDocument>
#include <QToolTip>

#include <sys/inotify.h>
#include <unistd.h>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// Counts how often a file is opened, by whomever.
class OpenedFile
{
public:
    explicit OpenedFile(const QString &path)
        : m_watch(inotify_init1(IN_NONBLOCK))
    {
        inotify_add_watch(m_watch, QFile::encodeName(path).constData(), IN_OPEN);
    }
    ~OpenedFile() { close(m_watch); }
    OpenedFile(const OpenedFile &) = delete;
    OpenedFile &operator=(const OpenedFile &) = delete;

    int count() const
    {
        alignas(inotify_event) char events[4096];
        const auto size = read(m_watch, events, sizeof events);
        return size <= 0 ? 0 : int(size / qsizetype(sizeof(inotify_event)));
    }

private:
    int m_watch;
};

/// What of a name no fence and no line lets through.
QString asShown(QString name)
{
    static const QString directions
        = QStringLiteral("\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069");
    name.removeIf([](QChar each) { return directions.contains(each); });
    return withoutMarkFlood(name.simplified()); // a flood of marks is calmed, and nothing else
}

QFuture<CaseSearch::Hits> ready(const QList<CaseHit> &hits)
{
    QPromise<CaseSearch::Hits> promise;
    promise.start();
    promise.addResult(CaseSearch::Hits(hits));
    promise.finish();
    return promise.future();
}

/// A picture without one rectangle of it.
QImage without(const QWidget &widget, const QRect &hole)
{
    QImage picture = const_cast<QWidget &>(widget).grab().toImage();
    const qreal scale = picture.devicePixelRatio();
    for (int y = int(hole.top() * scale); y <= int(hole.bottom() * scale); ++y) {
        for (int x = int(hole.left() * scale); x <= int(hole.right() * scale); ++x) {
            if (picture.valid(x, y))
                picture.setPixel(x, y, 0);
        }
    }
    return picture;
}

/// Letters of other scripts come from other fonts, and their line is as high as theirs.
bool isInUsualFont(const QString &name)
{
    constexpr char16_t firstGreek = 0x0370;
    constexpr char16_t firstPunctuation = 0x2000;
    return std::ranges::all_of(
        name, [](QChar each) { return each < QChar(firstGreek) || each >= QChar(firstPunctuation); });
}

LoadedCasePointer caseOfName(const QString &name)
{
    return withParents(usualCase(), madeParty({}, name), madeParty(QStringLiteral("Ben"), QStringLiteral("Invented")));
}

} // namespace

/// Hostile names in every window that shows one: what is seen and spoken is what was given, and nothing beside it
/// moves.
class TestPlainNames : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        m_guard = std::make_unique<TextGuard>(qApp);
        QVERIFY(m_folder.isValid());
        m_bait = m_folder.filePath(QStringLiteral("bait.png"));
        QImage picture(8, 8, QImage::Format_RGB32);
        picture.fill(Qt::red);
        QVERIFY(picture.save(m_bait));
        const QString link = QStringLiteral("file://") + m_bait;
        m_names = { QStringLiteral("<b>Bold</b>"), QStringLiteral("<img src=\"%1\">").arg(link),
            QStringLiteral("<qt><img src='%1'></qt>").arg(link), QStringLiteral("<a href=\"%1\">click</a>").arg(link),
            QStringLiteral("<style>*{background:url(%1)}</style>x").arg(link),
            QStringLiteral("<table><tr><td background=\"%1\">x").arg(link),
            QStringLiteral("<html><body bgcolor=red>Paid</body></html>"), QStringLiteral("&lt;i&gt;&#x41;&amp;"),
            QStringLiteral("![x](%1)").arg(link), QStringLiteral("<!-- hidden -->Smith"),
            QStringLiteral("abc\u202e$00.000,1"), QStringLiteral("\u2067\u2067\u2066x\u2069\u2069\u2069\u2069"),
            QStringLiteral("\u202d\u202a\u202bend"), QStringLiteral("a\u200fb\u200ec\u061cd"),
            QStringLiteral("\u0645\u062b\u0627\u0644 (Test) 12-34"),
            QStringLiteral("zero\u200bwidth\u200d\u200cname\ufeff"), QStringLiteral("Z") + QString(400, QChar(0x0301)),
            QStringLiteral("\u0e01") + QString(60, QChar(0x0e49)), QStringLiteral("'; DROP TABLE support_case; --"),
            QStringLiteral("=cmd|' /C calc'!A0"), QStringLiteral("@SUM(1+1)"), QStringLiteral("&File &&&"),
            QStringLiteral("%1 %2 %n"), QStringLiteral("line one\nline two\r\u2028three\ttab"), QString(3000, u'W') };
    }

    void theTrapWorks()
    {
        const OpenedFile opened(m_bait);
        QTextDocument document;
        document.setHtml(QStringLiteral("<img src=\"file://%1\">").arg(m_bait));
        QVERIFY(document.size().isValid());
        QVERIFY(opened.count() > 0);
    }

    void caseAndTabShowNamesAsTheyAre()
    {
        const OpenedFile opened(m_bait);
        CasePage page(usualCase()->id(), m_made.desk());
        page.resize(1000, 700);
        page.show();
        page.showCase(caseOfName(QStringLiteral("Madeup")));
        const CaseHeader *header = page.header();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        const QRect place = nameLabel(page)->rect().translated(nameLabel(page)->mapTo(header, QPoint()));
        const QImage usual = without(*header, place);
        int pictures = 0;
        for (const QString &name : m_names) {
            const LoadedCasePointer loaded = caseOfName(name);
            page.showCase(loaded);
            QCoreApplication::sendPostedEvents();
            const QLabel *label = nameLabel(page);
            QCOMPARE(asShown(label->text()), asShown(name));
            QCOMPARE(spoken(label), label->text());
            if (isInUsualFont(name)) { // else its line is as high as its script
                QTRY_VERIFY2(without(*header, place) == usual, qPrintable(asShown(name).left(40)));
                ++pictures;
            }
            QVERIFY(asShown(tabTextOf(*loaded)).startsWith(QLatin1String("ZZ00001A1 ")));
            QVERIFY(tabTextOf(*loaded).endsWith(Phrasebook::isolated(QStringLiteral("Invented"))));
            QVERIFY(!tabTextOf(*loaded).contains(QChar(0x202e)));
            for (const QLabel *each : page.findChildren<QLabel *>())
                QCOMPARE(each->textFormat(), Qt::PlainText);
        }
        QVERIFY2(pictures >= 15, qPrintable(QString::number(pictures)));
        QCOMPARE(opened.count(), 0);
    }

    void aNameInAnotherScriptKeepsToItsSide()
    {
        CasePage page(usualCase()->id(), m_made.desk());
        page.resize(1400, 700);
        page.show();
        const auto pictureFor = [&page](const QString &native) {
            Party person = madeParty(QStringLiteral("Ada"), QStringLiteral("Madeup"));
            person.nativeName = native;
            page.showCase(
                withParents(usualCase(), person, madeParty(QStringLiteral("Ben"), QStringLiteral("Invented"))));
            QCoreApplication::sendPostedEvents();
            QLabel *label = nameLabel(page);
            return label
                ->grab(QRect(
                    0, 0, label->fontMetrics().horizontalAdvance(QStringLiteral("Ada Madeup")) - 2, label->height()))
                .toImage();
        };
        const QImage usual = pictureFor(QStringLiteral("Native"));
        int pictures = 0;
        for (const QString &name : m_names) {
            if (!isInUsualFont(name))
                continue;
            QVERIFY2(pictureFor(name) == usual, qPrintable(asShown(name).left(40)));
            ++pictures;
        }
        QVERIFY2(pictures >= 15, qPrintable(QString::number(pictures)));
    }

    void searchResultsKeepToTheirLines()
    {
        const OpenedFile opened(m_bait);
        QList<CaseHit> hits;
        SearchPanel panel([&hits](const QString &) { return ready(hits); }, Phrasebook());
        panel.resize(320, 500);
        panel.show();
        auto *field = panel.findChild<QLineEdit *>();
        auto *list = panel.findChild<QListView *>();
        const auto search = [&](const QString &name) {
            const auto hit = [](const char *number, const QString &custodial) {
                return CaseHit { .caseId = id(number),
                    .custodial = custodial,
                    .custodialNative = {},
                    .noncustodial = QStringLiteral("Ben Invented"),
                    .noncustodialNative = {},
                    .countyFips = QStringLiteral("36047") };
            };
            hits = { hit("ZZ00001A1", QStringLiteral("Ada Madeup")), hit("ZZ00002A1", name),
                hit("ZZ00003A1", QStringLiteral("Cleo Madeup")) };
            field->clear();
            field->setText(QStringLiteral("made"));
            QTRY_COMPARE(list->model()->rowCount(), 3);
        };
        search(QStringLiteral("Dora Madeup"));
        const QModelIndex attacked = list->model()->index(1, 0);
        const QRect row = list->visualRect(attacked);
        const QRect middle(row.left(), row.top() + row.height() / 3, row.width(), row.height() / 3);
        const QImage usual = without(*list->viewport(), middle);
        for (const QString &name : m_names) {
            search(name);
            const QString heard = attacked.sibling(1, 0).data(Qt::AccessibleTextRole).toString();
            QVERIFY2(asShown(heard).contains(asShown(name)), qPrintable(asShown(name).left(40)));
            QVERIFY2(without(*list->viewport(), middle) == usual, qPrintable(asShown(name).left(40)));
        }
        QCOMPARE(opened.count(), 0);
    }

    void messagesFormsAndDetailsShowWhatTheyAreGiven()
    {
        const OpenedFile opened(m_bait);
        for (const QString &name : m_names) {
            MessageBar bar;
            bar.say(MessageBar::Kind::Problem, name);
            QCOMPARE(bar.text(), name);
            ReasonForm form(name, QStringLiteral("&Open"));
            RowDetails details;
            details.setLines({ { QStringLiteral("Reason"), name } });
            QVERIFY(details.toPlainText().contains(name.simplified().left(2900)));
            LoadedCase elsewhere = *usualCase();
            elsewhere.reason = name;
            QVERIFY(asShown(elsewhereNotice(elsewhere)).endsWith(asShown(name)));
            for (QWidget *widget : QList<QWidget *> { &bar, &form, &details }) {
                widget->show();
                QVERIFY(!widget->grab().isNull());
                for (const QLabel *label : widget->findChildren<QLabel *>())
                    QCOMPARE(label->textFormat(), Qt::PlainText);
            }
        }
        QCOMPARE(opened.count(), 0);
    }

    void thePaperDialogShowsNamesAsTheyAre()
    {
        const OpenedFile opened(m_bait);
        MadeDesk made;
        for (const QString &name : m_names) {
            PaperDialog dialog(made.desk(), caseOfName(name), PaperKind::Statement);
            QSignalSpy shown(&dialog, &PaperDialog::answerShown);
            dialog.show();
            QTRY_COMPARE(shown.count(), 1);
            for (const QLabel *label : dialog.findChildren<QLabel *>())
                QCOMPARE(label->textFormat(), Qt::PlainText);
            QVERIFY(dialog.windowTitle().endsWith(QLatin1String("ZZ00001A1")));
        }
        QCOMPARE(opened.count(), 0);
    }

    void theDialogsOfQtDoNotGuess()
    {
        const OpenedFile opened(m_bait);
        for (const QString &name : m_names) {
            QMessageBox box(QMessageBox::Warning, QStringLiteral("Title"), name);
            box.setInformativeText(name);
            QInputDialog input;
            input.setLabelText(name);
            QProgressDialog progress(name, QStringLiteral("Stop"), 0, 10);
            for (QWidget *widget : QList<QWidget *> { &box, &input, &progress }) {
                widget->show();
                QVERIFY(!widget->grab().isNull());
                int labels = 0;
                for (const QLabel *label : widget->findChildren<QLabel *>()) {
                    QCOMPARE(label->textFormat(), Qt::PlainText);
                    labels += label->text() == name ? 1 : 0;
                }
                QVERIFY(labels >= 1);
                widget->hide();
            }
        }
        QCOMPARE(opened.count(), 0);
    }

    void tooltipsDoNotGuess()
    {
        const OpenedFile opened(m_bait);
        QWidget window;
        window.resize(200, 100);
        window.show();
        for (const QString &name : m_names) {
            QToolTip::showText(window.mapToGlobal(QPoint(5, 5)), name, &window);
            QLabel *tip = nullptr;
            for (QWidget *each : QApplication::topLevelWidgets()) {
                if (each->inherits("QTipLabel") && each->isVisible())
                    tip = qobject_cast<QLabel *>(each);
            }
            QVERIFY(tip);
            QCOMPARE(tip->textFormat(), Qt::PlainText);
            QCOMPARE(tip->text(), name);
            QVERIFY(!tip->grab().isNull());
        }
        QToolTip::hideText();
        QCOMPARE(opened.count(), 0);
    }

    void theTooltipOfACutNameIsTheName()
    {
        for (const QString &name : m_names) {
            ElidedLabel label(nullptr);
            label.setLine(name);
            QCOMPARE(label.toolTip().remove(u'\n').simplified().remove(u' '),
                QString(name).simplified().remove(u' ').remove(QChar(0x2028)));
        }
    }

    void whatIsTypedIntoTheSearchIsNoCommand()
    {
        StaffedOffice office;
        SignedInDesk signedIn(office, QStringLiteral("caseworker"));
        const auto find = [&signedIn](const QString &text) {
            auto answer
                = signedIn.desk().store.run([text](Connection &connection) { return findCases(connection, text); });
            answer.waitForFinished();
            return answer.result();
        };
        for (const QString &name : m_names
                + QStringList { QStringLiteral("' OR '1'='1"), QStringLiteral("%"), QStringLiteral("_"),
                    QStringLiteral("*"), QStringLiteral("\" OR 1=1 --") }) {
            const auto hits = find(name);
            QVERIFY2(hits, qPrintable(asShown(name).left(40)));
            QVERIFY(hits->isEmpty());
        }
        const auto whole = find(QStringLiteral("AA00001A1"));
        QVERIFY(whole && whole->size() == 1);
    }

private:
    static QLabel *nameLabel(const CasePage &page)
    {
        return page.header()->findChildren<PartyCard *>().at(0)->findChildren<QLabel *>().at(1);
    }
    static QString spoken(const QLabel *label)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(const_cast<QLabel *>(label));
        return spoken ? spoken->text(QAccessible::Name) : QString();
    }

    MadeDesk m_made;
    QTemporaryDir m_folder;
    QString m_bait;
    QStringList m_names;
    std::unique_ptr<TextGuard> m_guard;
};

QTEST_MAIN(TestPlainNames)
#include "tst_plainnames.moc"
