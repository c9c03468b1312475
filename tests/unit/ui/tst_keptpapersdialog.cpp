// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/keptpapersdialog.h"

#include "app/demo/demooffice.h"
#include "models/tables/caseexport.h"
#include "tests/support/casetext.h"
#include "ui/cases/rowdetails.h"
#include "ui/papers/keptpapercolumns.h"
#include "ui/parts/messagebar.h"
#include "ui/tables/recordtableview.h"

#include "models/store/settings/systemuser.h"
#include "models/store/store.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;

namespace {

const CaseId theCase = *CaseId::parse(u"AA00002A1");

KeptPaper paperOf(PaperKind kind, const QByteArray &content, const QDateTime &madeAt)
{
    return { .number = PaperNumber::random(),
        .caseId = theCase,
        .kind = kind,
        .role = Role::Noncustodial,
        .language = QStringLiteral("it"),
        .period = { day("2026-11-20"), day("2026-12-31") },
        .asOf = day("2026-11-20"),
        .pages = 2,
        .amount = Money::fromCents(46300),
        .digest = QString(64, u'a'),
        .overrideReason = kind == PaperKind::Coupon ? QStringLiteral("between employers") : QString(),
        .madeAt = madeAt,
        .content = content,
        .contentSha256 = {} };
}

} // namespace

/// The papers that were given out for a case.
class TestKeptPapersDialog : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        QVERIFY(m_folder.isValid());
        const DatabaseSpec spec { .path = m_folder.filePath(QStringLiteral("office.db")), .keyFile = {} };
        const auto made = Connection::create(spec);
        QVERIFY(made);
        QVERIFY(fillDemoOffice(**made, DemoOptions { .cases = 12, .seed = 1, .today = day("2026-11-20") }));
        const QDateTime noon(QDate(2026, 11, 20), QTime(17, 0), Qt::UTC);
        const std::vector<KeptPaper> papers { paperOf(PaperKind::Coupon, "%PDF-coupon", noon),
            paperOf(PaperKind::Statement, {}, noon.addDays(-3)) };
        QVERIFY(keepPapers(**made, papers));
        m_number = papers.front().number.text();
        m_store = std::make_unique<Store>(spec);
        m_desk = std::make_unique<Desk>(Desk { *m_store, Phrasebook(), {}, {}, {} });
        m_desk->papers.writeFile
            = [](const QByteArray &content, const QString &file) { return replaceFile(file, content); };
    }

    void init() { show(theCase); }

    void listsNewestFirst()
    {
        const QAbstractItemModel *papers = table()->model();
        QCOMPARE(papers->rowCount(), 2);
        QStringList row;
        for (int column = 0; column < papers->columnCount(); ++column)
            row.append(papers->index(0, column).data().toString());
        QCOMPARE(row,
            QStringList({ QStringLiteral("11/20/2026 12:00"), QStringLiteral("Payment coupons"),
                QStringLiteral("Noncustodial parent"), QStringLiteral("Italian"), QStringLiteral("2"), m_number,
                systemUser() }));
    }

    void showsWhatIsKept()
    {
        const QString facts = m_dialog->findChild<RowDetails *>()->toPlainText();
        for (const char *part : { "11/20/2026 - 12/31/2026", "$463.00", "between employers", "byte for byte", "aaaa" })
            QVERIFY2(facts.contains(QString::fromLatin1(part)), part);
    }

    void aCopyIsByteForByte()
    {
        QVERIFY(save()->isEnabled());
        QSignalSpy saved(m_dialog.get(), &KeptPapersDialog::copySaved);
        const QString file = m_folder.filePath(QStringLiteral("copy.pdf"));
        m_dialog->saveCopy(file);
        QTRY_COMPARE(saved.count(), 1);
        QFile copy(file);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QCOMPARE(copy.readAll(), QByteArray("%PDF-coupon"));
        QVERIFY(message().contains(file));
    }

    void factsAloneHaveNoCopy()
    {
        table()->chooseRecord(1);
        QVERIFY(!save()->isEnabled());
        QVERIFY(!save()->toolTip().isEmpty());
        QVERIFY(m_dialog->findChild<RowDetails *>()->toPlainText().contains(QLatin1String("The facts alone")));
    }

    void saysWhyItCouldNotSave()
    {
        m_dialog->saveCopy(m_folder.filePath(QStringLiteral("nowhere/copy.pdf")));
        QTRY_VERIFY(message().contains(QLatin1String("nowhere")));
    }

    void aCaseWithoutPapersSaysSo()
    {
        show(*CaseId::parse(u"AA00001A1"));
        QVERIFY(!table()->isVisible());
        QVERIFY(!save()->isEnabled());
        const auto labels = m_dialog->findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [](const QLabel *each) {
            return each->isVisible() && each->text().startsWith(QLatin1String("No paper has been given out"));
        }));
    }

    void namesTheCaseAndNoPerson() { QCOMPARE(m_dialog->windowTitle(), QStringLiteral("Kept papers – AA00002A1")); }

private:
    void show(const CaseId &id)
    {
        m_dialog = std::make_unique<KeptPapersDialog>(*m_desk, id);
        QSignalSpy shown(m_dialog.get(), &KeptPapersDialog::papersShown);
        m_dialog->show();
        QTRY_COMPARE(shown.count(), 1);
    }
    RecordTableView *table() const { return m_dialog->findChild<RecordTableView *>(); }
    QString message() const { return m_dialog->findChild<MessageBar *>(QString(), Qt::FindDirectChildrenOnly)->text(); }
    QPushButton *save() const
    {
        for (QPushButton *each : m_dialog->findChildren<QPushButton *>()) {
            if (each->text() == QStringLiteral("&Save a copy…"))
                return each;
        }
        return nullptr;
    }

    QTemporaryDir m_folder;
    QString m_number;
    std::unique_ptr<Store> m_store;
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<KeptPapersDialog> m_dialog;
};

QTEST_MAIN(TestKeptPapersDialog)
#include "tst_keptpapersdialog.moc"
