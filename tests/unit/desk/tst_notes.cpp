// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "deskoffice.h"
#include "models/store/desk/drafts.h"
#include "models/store/desk/notes.h"

#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace caseledger;
using namespace caseledger::samples;
using namespace Qt::StringLiterals;

namespace {

/// Makes a disk full: no file of this process gets longer than it may.
class DiskLimit
{
public:
    explicit DiskLimit(qint64 bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit limit = m_before;
        limit.rlim_cur = rlim_t(bytes);
        setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~DiskLimit() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before {};
};

} // namespace

/// Notes on a case: who may write them, what they may not say, and that they are there or not, never in between.
class NotesTest : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_office = std::make_unique<DeskOffice>(); }
    void cleanup() { m_office.reset(); }
    void notesAreNumberedAndSigned();
    void whoMayWrite_data();
    void whoMayWrite();
    void aCaseOfAnotherOfficeTakesAReason();
    void ownAndRelativesCasesAreAColleagues();
    void whatANoteMayNotSay_data();
    void whatANoteMayNotSay();
    void whatReadsLikeASocialSecurityNumber_data();
    void whatReadsLikeASocialSecurityNumber();
    void theReasonMayNotTellItEither();
    void theTrailNamesTheNoteAndNotItsText();
    void aNoteStays();
    void aNoteEndsItsDraft();
    void aFullDiskKeepsAllOfItOrNothing();

private:
    Result<int> note(const QString &user, const QString &text, const char *id = "AA00001A1", const QString &reason = {})
    {
        return keepNote(*m_office->connectionOf(user), caseId(id), text, reason);
    }
    QString stored(const QString &column) const
    {
        return rawQuery(m_office->path(), u"SELECT group_concat(%1, '|') FROM case_note"_s.arg(column)).toString();
    }

    std::unique_ptr<DeskOffice> m_office;
};

void NotesTest::notesAreNumberedAndSigned()
{
    QCOMPARE(note(u"agent"_s, u"  Asked for a statement.\n"_s), 1);
    QCOMPARE(note(u"caseworker"_s, QString::fromUtf8("전화했음 <b>&</b>\n둘째 줄")), 2);
    QCOMPARE(note(u"agent"_s, u"Another case"_s, "AA00002A1"), 1);
    QCOMPARE(stored(u"case_id || number"_s), u"AA00001A11|AA00001A12|AA00002A11"_s);
    QCOMPARE(stored(u"text"_s),
        u"Asked for a statement.|"_s + QString::fromUtf8("전화했음 <b>&</b>\n둘째 줄") + u"|Another case"_s);
    QCOMPARE(stored(u"written_by"_s), u"agent|caseworker|agent"_s);
    QVERIFY(QDateTime::fromString(stored(u"written_at"_s).section(u'|', 0, 0), Qt::ISODateWithMs).isValid());
}

void NotesTest::whoMayWrite_data()
{
    QTest::addColumn<bool>("mayWrite");
    QTest::newRow("agent") << true;
    QTest::newRow("caseworker") << true;
    QTest::newRow("supervisor") << true;
    QTest::newRow("mailroom") << false;
    QTest::newRow("auditor") << false;
    QTest::newRow("root") << false;
}

void NotesTest::whoMayWrite()
{
    QFETCH(const bool, mayWrite);
    const QString user = QString::fromLatin1(QTest::currentDataTag());
    const DraftPlace place { caseId("AA00001A1"), u"note"_s };
    const auto connection = m_office->connectionOf(user);
    const Result<int> kept = keepNote(*connection, place.caseId, u"A word"_s);
    QCOMPARE(kept.has_value(), mayWrite);
    QCOMPARE(keepDraft(*connection, place, u"A wo"_s).has_value(), mayWrite);
    QCOMPARE(readDraft(*connection, place).has_value(), mayWrite);
    if (mayWrite)
        return;
    QCOMPARE(kept.error().kind, Error::Kind::Denied);
    QVERIFY(kept.error().message.contains(u"your role does not allow"_s));
    QCOMPARE(stored(u"text"_s), QString());
    QCOMPARE(m_office->rowsOf(u"note"_s), QStringList { user + u" refused "_s });
}

void NotesTest::aCaseOfAnotherOfficeTakesAReason()
{
    QCOMPARE(kindOf(note(u"visitor"_s, u"A word"_s)), Error::Kind::ReasonNeeded);
    QCOMPARE(note(u"visitor"_s, u"A word"_s, "AA00001A1", u"covers for the office"_s), 1);
    QCOMPARE(kindOf(note(u"agent"_s, u"A word"_s, "ZZ99999Z9")), Error::Kind::NotFound);
    QCOMPARE(m_office->rowsOf(u"note"_s),
        (QStringList { u"visitor refused "_s, u"visitor done note 1"_s, u"agent not_found "_s }));
}

void NotesTest::ownAndRelativesCasesAreAColleagues()
{
    QVERIFY(blockCases(m_office->root(), u"caseworker"_s, u"P1"_s));
    const auto connection = m_office->connectionOf(u"caseworker"_s);
    const DraftPlace place { caseId("AA00001A1"), u"note"_s };
    QCOMPARE(kindOf(note(u"caseworker"_s, u"A word"_s)), Error::Kind::Denied);
    QCOMPARE(kindOf(keepDraft(*connection, place, u"A word"_s)), Error::Kind::Denied);
    QCOMPARE(kindOf(readDraft(*connection, place)), Error::Kind::Denied);
    QCOMPARE(note(u"caseworker"_s, u"A word"_s, "AA00002A1"), 1);
}

void NotesTest::whatANoteMayNotSay_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("street") << u"Moved from 17 hidden   LANE, she says"_s;
    QTest::newRow("phone") << u"Calls from 5185550199"_s;
    QTest::newRow("phone without its area") << u"555-0199 in the evening"_s;
    QTest::newRow("e-mail") << u"write to MAREN@example.org"_s;
    QTest::newRow("nine digits of a ZIP") << u"mail to 12207-0417"_s;
}

void NotesTest::whatANoteMayNotSay()
{
    QFETCH(const QString, text);
    const Result<int> kept = note(u"agent"_s, text);
    QCOMPARE(kindOf(kept), Error::Kind::Usage);
    QVERIFY2(kept.error().message.contains(u"protected person"_s), qPrintable(kept.error().message));
    QVERIFY(!kept.error().message.contains(u"idden"_s, Qt::CaseInsensitive));
    QCOMPARE(stored(u"text"_s), QString());
    QCOMPARE(m_office->rowsOf(u"note"_s),
        QStringList { u"agent refused a protected person's contact in the note"_s }); // that it was tried, not what
    QCOMPARE(note(u"agent"_s, text, "AA00002A1"), 1); // another case is not about her
}

void NotesTest::whatReadsLikeASocialSecurityNumber_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    QTest::newRow("nine digits") << u"he gave 900123456"_s << true;
    QTest::newRow("hyphens") << u"(900-12-3456)"_s << true;
    QTest::newRow("blanks") << u"900 12 3456"_s << true;
    QTest::newRow("Arabic digits") << QString::fromUtf8("٩٠٠١٢٣٤٥٦") << true;
    QTest::newRow("at a word") << u"SSN900123456."_s << true;
    QTest::newRow("ten digits") << u"9001234567"_s << false;
    QTest::newRow("a ZIP of nine digits") << u"11201-1234"_s << false;
    QTest::newRow("a phone") << u"(518) 555-0142"_s << false;
    QTest::newRow("a PIN") << u"12345"_s << false;
    QTest::newRow("a case and a day") << u"AA00001A1 on 03/31/2026"_s << false;
    QTest::newRow("lines") << u"900\n12\n3456"_s << false;
}

void NotesTest::whatReadsLikeASocialSecurityNumber()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isNumber);
    QCOMPARE(holdsSsn(text), isNumber);
    QCOMPARE(kindOf(note(u"agent"_s, text)), isNumber ? std::optional(Error::Kind::Usage) : std::nullopt);
    QCOMPARE(m_office->rowsOf(u"note"_s).size(), isNumber ? 0 : 1);
}

void NotesTest::theReasonMayNotTellItEither()
{
    QCOMPARE(kindOf(note(u"visitor"_s, u"A word"_s, "AA00001A1", u"lives at 17 Hidden Lane"_s)), Error::Kind::Usage);
    QCOMPARE(kindOf(note(u"mailroom"_s, u"A word"_s, "AA00001A1", u"lives at 17 Hidden Lane"_s)), Error::Kind::Denied);
    QCOMPARE(kindOf(note(u"visitor"_s, u"A word"_s, "AA00001A1", u"two\nlines"_s)), Error::Kind::Usage);
    QVERIFY(
        !rawQuery(m_office->path(), u"SELECT group_concat(reason) FROM trail_row"_s).toString().contains(u"Hidden"_s));
}

void NotesTest::theTrailNamesTheNoteAndNotItsText()
{
    QCOMPARE(note(u"agent"_s, u"Unmistakable"_s), 1);
    QCOMPARE(m_office->rowsOf(u"note"_s), QStringList { u"agent done note 1"_s });
    QCOMPARE(kindOf(note(u"agent"_s, u" \n\t "_s)), Error::Kind::Usage);
    QCOMPARE(kindOf(note(u"agent"_s, QString(longestNote + 1, u'x'))), Error::Kind::Usage);
    QCOMPARE(note(u"agent"_s, QString(longestNote, u'x')), 2);
    const QString trail
        = rawQuery(m_office->path(), u"SELECT group_concat(reason || detail || cases) FROM trail_row"_s).toString();
    QVERIFY(!trail.contains(u"Unmistakable"_s));
    QVERIFY(!trail.contains(u"xxx"_s));
    QCOMPARE(rawQuery(m_office->path(), u"SELECT office_of_case FROM trail_row WHERE action = 'note'"_s).toString(),
        u"A1"_s);
}

void NotesTest::aNoteStays()
{
    QCOMPARE(note(u"agent"_s, u"As it was"_s), 1);
    for (const QString &change :
        { u"UPDATE case_note SET text = 'other'"_s, u"DELETE FROM case_note"_s,
            u"INSERT OR REPLACE INTO case_note SELECT case_id, number, 'other', written_at, written_by FROM case_note"_s,
            u"INSERT OR REPLACE INTO case_note (rowid, case_id, number, text, written_at, written_by) "
            "SELECT rowid, case_id, 7, 'other', written_at, written_by FROM case_note"_s }) {
        const Result<> tried = [&]() -> Result<> {
            const auto database = m_office->another();
            QSqlDatabase raw = QSqlDatabase::database(database->name());
            QSqlQuery query(raw);
            return query.exec(change) ? Result<>() : failure(Error::Kind::Database, {});
        }();
        QVERIFY2(!tried, qPrintable(change));
    }
    QCOMPARE(stored(u"text"_s), u"As it was"_s);
}

void NotesTest::aNoteEndsItsDraft()
{
    const auto connection = m_office->connectionOf(u"agent"_s);
    const DraftPlace place { caseId("AA00001A1"), u"note"_s };
    const DraftPlace other { caseId("AA00001A1"), u"contact/custodial"_s };
    QVERIFY(keepDraft(*connection, place, u"A word"_s));
    QVERIFY(keepDraft(*connection, other, u"A street"_s));
    QCOMPARE(kindOf(keepNote(*connection, place.caseId, u"call 518 555 0199"_s)), Error::Kind::Usage);
    QCOMPARE(readDraft(*connection, place), u"A word"_s); // refused: it is still being written
    QVERIFY(keepNote(*connection, place.caseId, u"A word"_s));
    QCOMPARE(readDraft(*connection, place), QString());
    QCOMPARE(readDraft(*connection, other), u"A street"_s);
}

/// With room for nothing, then for a little more each time: the note and its row in the trail, or neither; and what was
/// being written is there until the note is.
void NotesTest::aFullDiskKeepsAllOfItOrNothing()
{
    const QString text(1900, u'n');
    int failures = 0;
    bool isKept = false;
    for (qint64 room = 0; !isKept; room += 4096) {
        m_office.reset();
        m_office = std::make_unique<DeskOffice>();
        auto connection = m_office->connectionOf(u"agent"_s);
        const DraftPlace place { caseId("AA00001A1"), u"note"_s };
        QVERIFY(keepDraft(*connection, place, text));
        const qint64 log = QFileInfo(m_office->path() + u"-wal"_s).size();
        {
            const DiskLimit limit(log + room);
            isKept = keepNote(*connection, place.caseId, text).has_value();
        }
        QCOMPARE(stored(u"text"_s), isKept ? text : QString());
        QCOMPARE(m_office->rowsOf(u"note"_s).size(), isKept ? 1 : 0);
        QCOMPARE(readDraft(*connection, place), isKept ? QString() : text);
        failures += isKept ? 0 : 1;
        QVERIFY(keepNote(*connection, place.caseId, u"with room again"_s));
    }
    QVERIFY2(failures > 1, qPrintable(QString::number(failures)));
}

QTEST_GUILESS_MAIN(NotesTest)
#include "tst_notes.moc"
