// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batch.h"
#include "app/tasks/papers.h"
#include "models/documents/pagepainter.h"
#include "models/store/casequeries.h"
#include "models/store/office.h"
#include "models/tables/caseexport.h"
#include "tests/unit/protected/protectedoffice.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QTest>

using namespace caseledger;
using namespace caseledger::test;
using namespace Qt::StringLiterals;

namespace {

constexpr Language everyLanguage[] { Language::English, Language::Arabic, Language::Italian, Language::Bengali,
    Language::Korean };
constexpr PaperKind everyKind[] { PaperKind::PaymentHistory, PaperKind::ObligationSummary, PaperKind::Statement,
    PaperKind::Disbursements, PaperKind::Coupon, PaperKind::MonthlyNotice, PaperKind::AccessNotice };

/// Who looks, written down apart from the program's own table: whether they may have a protected person's contact once
/// they give a reason, and whether they need one to open the case at all.
struct Viewer
{
    const char *user;
    bool hasContactWithReason;
    bool needsReason;
    bool statementsOnly;
};
constexpr Viewer viewers[] { { "agent", false, false, true }, { "caseworker", true, false, false },
    { "far-caseworker", false, true, false }, { "supervisor", true, false, false },
    { "far-supervisor", true, true, false } };

bool isStatementKind(PaperKind kind)
{
    return kind == PaperKind::PaymentHistory || kind == PaperKind::ObligationSummary || kind == PaperKind::Statement;
}

/// Each text by itself, so that two that stand side by side make up no third.
QString textOf(const std::vector<Page> &pages)
{
    QString text;
    for (const Page &page : pages) {
        for (const TextItem &item : page.texts)
            text += squeezed(item.text) + u'|';
    }
    return text;
}

bool bytesHold(const QByteArray &bytes, const Canary &canary)
{
    for (const QString &part : { canary.street1, canary.street2, canary.zip, canary.phone, canary.email }) {
        if (bytes.contains(part.toUtf8()))
            return true;
    }
    return false;
}

QString outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

bool always(const BatchProgress &) { return true; }

} // namespace

/// A protected person's contact reaches nobody it must not (T07): made-up contact that stands nowhere else is looked
/// for in all that leaves the program.
class TestCanaries : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void noPaperTellsTheOtherParent_data();
    void noPaperTellsTheOtherParent();
    void enoughPapersWereLookedAt();
    void noFileTells();
    void noBatchTells();
    void noExportTells();
    void noHitTells();
    void noRowOfTheTrailTells();

private:
    /// All papers of one case that one viewer reads with or without a reason.
    void checkPapers(const Family &family, const Viewer &viewer, bool hasReason);
    void checkPaper(
        const Family &family, const Viewer &viewer, bool hasReason, const PaperSource &source, const PaperWish &wish);

    bool m_isLong = qEnvironmentVariableIntValue("CASELEDGER_LONG") == 1;
    ProtectedOffice m_office { m_isLong ? 34 : 1 };
    Letterhead m_letterhead;
    qint64 m_documents = 0;
    qint64 m_own = 0; ///< with a protected person's own address on them
    qint64 m_inCare = 0;
    qint64 m_turn = 0; ///< of languages, in the short form
};

void TestCanaries::initTestCase()
{
    m_letterhead = readLetterhead(*readOffice(m_office.as(u"administrator"_s))).letterhead;
    QCOMPARE(m_letterhead.office.addressLines.size(), 3);
}

void TestCanaries::checkPaper(
    const Family &family, const Viewer &viewer, bool hasReason, const PaperSource &source, const PaperWish &wish)
{
    const PaperAnswer answer = makePaper(source, m_letterhead, wish);
    QVERIFY(!answer.refusal);
    QVERIFY(!answer.paper.pages.empty());
    ++m_documents;
    const Role role = *wish.role;
    const QString text = textOf(answer.paper.pages);
    QCOMPARE(found(text, family.of(family.other(role))), QStringList());

    const Canary &own = family.of(role);
    const bool mayStand = !isFlagged(family.flagged, role) || (viewer.hasContactWithReason && hasReason);
    const bool isLetter = wish.kind != PaperKind::Coupon; // which are mailed to the office, not to the parent
    QCOMPARE(text.contains(squeezed(own.street1)), mayStand && isLetter);
    QCOMPARE(text.contains(squeezed(own.zip)), mayStand && isLetter);
    QVERIFY(!text.contains(squeezed(own.phone)) && !text.contains(squeezed(own.email)));
    if (!mayStand)
        QCOMPARE(found(text, own), QStringList());
    const bool isInCare = !mayStand && isLetter;
    QCOMPARE(text.contains(squeezed(u"c/o Office of Samples"_s)), isInCare);
    QCOMPARE(answer.paper.isProtected, isFlagged(family.flagged, role) && mayStand);
    m_own += answer.paper.isProtected && isLetter ? 1 : 0;
    m_inCare += isInCare ? 1 : 0;
    if (m_documents % 40 != 0)
        return;
    const Result<QByteArray> pdf = pdfOf(answer.paper.pages, paperTitle(wish.kind));
    QVERIFY(pdf);
    QVERIFY(!bytesHold(*pdf, family.custodial) && !bytesHold(*pdf, family.noncustodial)); // metadata; texts are packed
}

void TestCanaries::checkPapers(const Family &family, const Viewer &viewer, bool hasReason)
{
    for (const PaperKind kind : everyKind) {
        const auto source = readPaperSource(
            m_office.as(QLatin1String(viewer.user)), family.id, kind, hasReason ? u"asked by the parent"_s : QString());
        const bool isOpened = (hasReason || !viewer.needsReason) && (isStatementKind(kind) || !viewer.statementsOnly);
        QCOMPARE(source.has_value(), isOpened);
        for (const Role role : { Role::Custodial, Role::Noncustodial }) {
            if (!source || !isFor(kind, role))
                continue;
            for (const Language language : everyLanguage) {
                if (!m_isLong && language != everyLanguage[m_turn % 5])
                    continue;
                checkPaper(family, viewer, hasReason, *source,
                    { .kind = kind, .role = role, .asOf = paperDay, .language = language, .overridden = true });
                if (QTest::currentTestFailed())
                    return;
            }
            ++m_turn;
        }
    }
}

void TestCanaries::noPaperTellsTheOtherParent_data()
{
    QTest::addColumn<int>("viewer");
    QTest::addColumn<bool>("hasReason");
    for (int viewer = 0; viewer < int(std::size(viewers)); ++viewer) {
        QTest::addRow("%s", viewers[viewer].user) << viewer << false;
        QTest::addRow("%s with a reason", viewers[viewer].user) << viewer << true;
    }
}

void TestCanaries::noPaperTellsTheOtherParent()
{
    QFETCH(int, viewer);
    QFETCH(bool, hasReason);
    for (const Family &family : m_office.families()) {
        checkPapers(family, viewers[viewer], hasReason);
        if (QTest::currentTestFailed())
            return;
    }
}

void TestCanaries::enoughPapersWereLookedAt()
{
    for (const char *nobody : { "mailroom", "auditor", "administrator" }) {
        const CaseId id = m_office.families().first().id;
        QVERIFY(!readPaperSource(m_office.as(QLatin1String(nobody)), id, PaperKind::Statement, u"why"_s));
    }
    qInfo("%lld papers, %lld with a protected person's own address where it may stand, %lld in care of the office, 0 "
          "hits",
        m_documents, m_own, m_inCare);
    QVERIFY(m_own > 0 && m_inCare > 0);
    QVERIFY(m_documents >= (m_isLong ? 50'000 : 300));
}

/// What is read back from the file is what stands on the pages.
void TestCanaries::noFileTells()
{
    const Family &family = m_office.family(Flagged::Custodial);
    const auto textFor = [&](const QString &reason) {
        const auto source = readPaperSource(m_office.as(u"supervisor"_s), family.id, PaperKind::Statement, reason);
        const PaperAnswer answer = makePaper(*source, m_letterhead,
            { .kind = PaperKind::Statement, .role = Role::Custodial, .asOf = paperDay, .language = Language::English });
        const auto issued = issuePaper(m_office.as(u"supervisor"_s), answer.paper, {});
        QFile file(m_office.pathOf(u"one.pdf"_s));
        const bool isWritten = file.open(QIODevice::WriteOnly) && issued && file.write(issued->pdf) > 0;
        file.close();
        return isWritten ? squeezed(outputOf(u"pdftotext"_s, { u"-layout"_s, file.fileName(), u"-"_s })
                   + outputOf(u"pdfinfo"_s, { file.fileName() }))
                         : QString();
    };
    const QString inCare = textFor({});
    QVERIFY(inCare.contains(squeezed(u"c/o Office of Samples"_s)));
    QCOMPARE(found(inCare, family.custodial), QStringList());
    QCOMPARE(found(inCare, family.noncustodial), QStringList());
    const QString own = textFor(u"she asked for it"_s);
    QVERIFY(own.contains(squeezed(family.custodial.street1)));
    QCOMPARE(found(own, family.noncustodial), QStringList());
}

void TestCanaries::noBatchTells()
{
    const SignedIn who = *m_office.as(u"supervisor"_s).signedIn();
    for (const Role role : { Role::Custodial, Role::Noncustodial }) {
        for (const bool hasReason : { false, true }) {
            BatchWish wish;
            wish.paper = { .kind = PaperKind::ObligationSummary, .role = role, .asOf = paperDay };
            wish.office = ownOffice;
            wish.folder = m_office.pathOf(u"batch %1 %2"_s.arg(int(role)).arg(hasReason));
            wish.reason = hasReason ? u"the yearly mailing"_s : QString();
            const auto through = runBatch(m_office.specOf(who.worker.name), wish, always, who);
            QVERIFY(through && through->done == m_office.families().size());
            QFile index(wish.folder + u"/index.csv"_s);
            QVERIFY(index.open(QIODevice::ReadOnly));
            const QString lines = squeezed(QString::fromUtf8(index.readAll()));
            for (qsizetype i = 0; i < m_office.families().size(); i += m_isLong ? 16 : 1) {
                const Family &family = m_office.families().at(i);
                const QStringList files = QDir(wish.folder).entryList({ family.id.text() + u"*.pdf"_s });
                QCOMPARE(files.size(), 1);
                const QString text = squeezed(outputOf(u"pdftotext"_s, { wish.folder + u'/' + files.first(), u"-"_s }));
                QCOMPARE(found(text, family.of(family.other(role))), QStringList());
                QCOMPARE(
                    text.contains(squeezed(family.of(role).street1)), hasReason || !isFlagged(family.flagged, role));
                QCOMPARE(found(lines, family.custodial) + found(lines, family.noncustodial), QStringList());
            }
        }
    }
}

void TestCanaries::noExportTells()
{
    qint64 tables = 0;
    for (const Family &family : m_office.families()) {
        for (const ProtectedContact contact : { ProtectedContact::TakenOut, ProtectedContact::WhereAllowed }) {
            const auto file = openCase(m_office.as(u"supervisor"_s), family.id,
                { .action = TrailAction::Export,
                    .right = Right::ExportCase,
                    .reason = u"asked by the court"_s,
                    .contact = contact });
            QVERIFY(file);
            for (const ExportTable table : { ExportTable::Payments, ExportTable::Disbursements, ExportTable::Charges,
                     ExportTable::Balances, ExportTable::Parties }) {
                const CellTable cells = exportCells(**file, table, paperDay, m_letterhead.office.policy);
                QString text;
                for (qsizetype row = 0; row < cells.rowCount; ++row) {
                    for (qsizetype column = 0; column < cells.keys.size(); ++column)
                        text += squeezed(cells.cell(row, column).plain) + u'|';
                }
                const QByteArray csv = *exportBytes(cells, ExportFormat::Csv);
                text += squeezed(QString::fromUtf8(csv));
                if (tables++ % 7 == 0) {
                    QFile book(m_office.pathOf(u"table.xlsx"_s));
                    QVERIFY(book.open(QIODevice::WriteOnly));
                    book.write(*exportBytes(cells, ExportFormat::Xlsx));
                    book.close();
                    text += squeezed(outputOf(u"unzip"_s, { u"-p"_s, book.fileName() }));
                }
                for (const Role role : { Role::Custodial, Role::Noncustodial }) {
                    if (isFlagged(family.flagged, role))
                        QCOMPARE(found(text, family.of(role)), QStringList());
                    else if (table == ExportTable::Parties)
                        QVERIFY(text.contains(squeezed(family.of(role).phone))); // the search finds what is there
                }
            }
        }
    }
}

void TestCanaries::noHitTells()
{
    for (const Viewer &viewer : viewers) {
        for (const Family &family : m_office.families()) {
            for (const QString &typed : { family.id.text(), family.custodial.phone, family.noncustodial.phone,
                     family.custodial.street1, family.custodial.email, u"testwood"_s }) {
                const auto hits = findCases(m_office.as(QLatin1String(viewer.user)), typed);
                QVERIFY(hits);
                for (const CaseHit &hit : *hits) {
                    const QString text = squeezed(hit.custodial + hit.custodialNative + hit.noncustodial
                        + hit.noncustodialNative + hit.countyFips + hit.caseId.text());
                    QCOMPARE(found(text, family.custodial) + found(text, family.noncustodial), QStringList());
                }
            }
        }
    }
}

/// Last: what all of the above left behind.
void TestCanaries::noRowOfTheTrailTells()
{
    const QString trail = squeezed(m_office.trail());
    QVERIFY(trail.size() > 1000);
    for (const Family &family : m_office.families())
        QCOMPARE(found(trail, family.custodial) + found(trail, family.noncustodial), QStringList());
}

QTEST_MAIN(TestCanaries)
#include "tst_canaries.moc"
