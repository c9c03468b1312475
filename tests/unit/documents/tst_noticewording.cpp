// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/notices/noticewording.h"

#include "models/documents/notices/accessnotice.h"
#include "models/documents/notices/accesstexts.h"
#include "models/documents/notices/monthlynoticepages.h"
#include "models/documents/notices/monthlytexts.h"
#include "tests/unit/documents/papercheck.h"
#include "tests/unit/documents/samples.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// A folder with files of an office's wording.
class WordingFolder
{
public:
    void put(const QString &name, const QByteArray &content)
    {
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }
    WordingRead read() const { return readNoticeWording(m_folder.path()); }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

QString fileOf(Notice notice, Language language)
{
    return nameOf(notice) + u'.' + code(language) + QStringLiteral(".txt");
}

} // namespace

class TestNoticeWording : public QObject
{
    Q_OBJECT

private slots:
    void keysAndTextsAreThereOnce();
    void theTemplateReadsBackAsTheBuiltInText();
    void theTemplateOfSomethingElseIsEmpty();
    void noFolderReadsNothing();
    void aFewLinesReplaceAFewTexts();
    void brokenFiles_data();
    void brokenFiles();
    void oneBrokenFileLeavesTheOthers();
    void everyBrokenFileIsNamedOnce();
    void aStrangeNameIsNamed();
    void whatEditorsAdd();
    void theLongestWordingFitsOnThePaper();
};

void TestNoticeWording::keysAndTextsAreThereOnce()
{
    for (const Notice notice : allNotices) {
        std::set<std::string_view> keys;
        std::set<std::string_view> sources;
        for (const NoticeText &text : textsOf(notice)) {
            QVERIFY2(keys.insert(text.key).second, text.key.data());
            QVERIFY2(sources.insert(text.source).second, text.key.data());
        }
        QVERIFY(keys.size() > 30);
    }
}

void TestNoticeWording::theTemplateReadsBackAsTheBuiltInText()
{
    for (const Notice notice : allNotices) {
        for (const Language language : allLanguages) {
            WordingFolder folder;
            folder.put(fileOf(notice, language), noticeTemplate(nameOf(notice), language).toUtf8());
            const WordingRead read = folder.read();
            QCOMPARE(read.problems.join(u'\n'), QString());
            QCOMPARE(read.wording.texts.size(), textsOf(notice).size());
            const Phrasebook book(language);
            for (const auto &[key, text] : read.wording.texts) {
                QCOMPARE(key.first, language);
                if (!key.second.contains("%n"))
                    QCOMPARE(text, book.translate(contextOf(notice), key.second.constData()));
            }
        }
    }
}

void TestNoticeWording::theTemplateOfSomethingElseIsEmpty()
{
    QCOMPARE(noticeTemplate(QStringLiteral("statement"), Language::English), QString());
}

void TestNoticeWording::noFolderReadsNothing()
{
    const WordingRead none = readNoticeWording({});
    QVERIFY(none.wording.texts.empty() && none.problems.isEmpty());
    const WordingRead empty = WordingFolder().read();
    QVERIFY(empty.wording.texts.empty());
    WordingFolder folder;
    const WordingRead missing = readNoticeWording(folder.path() + QStringLiteral("/not-there"));
    QVERIFY(missing.wording.texts.empty());
    QCOMPARE(missing.problems.size(), 1);
    QVERIFY(missing.problems.front().contains(QStringLiteral("notice_folder")));
}

void TestNoticeWording::aFewLinesReplaceAFewTexts()
{
    WordingFolder folder;
    folder.put(QStringLiteral("monthly-notice.it.txt"),
        "# our own words\n\n  title =  Il nostro avviso = del mese \nsection.count=Pagamenti: %n\n");
    const WordingRead read = folder.read();
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.wording.texts.size(), size_t(2));
    QCOMPARE(
        read.wording.texts.at({ Language::Italian, monthly("title") }), QStringLiteral("Il nostro avviso = del mese"));
    QCOMPARE(read.wording.texts.at({ Language::Italian, monthly("section.count") }), QStringLiteral("Pagamenti: %n"));
}

void TestNoticeWording::brokenFiles_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("says");
    QTest::newRow("unknown key") << QByteArray("title = A\nheadline = B\n") << QStringLiteral("line 2: the key is not");
    QTest::newRow("key of the other notice") << QByteArray("words.held = A\n") << QStringLiteral("line 1: the key");
    QTest::newRow("key twice") << QByteArray("title = A\n# x\ntitle = B\n") << QStringLiteral("line 3: the key stands");
    QTest::newRow("no key") << QByteArray("A text alone\n") << QStringLiteral("line 1: no key");
    QTest::newRow("no text") << QByteArray("title =  \n") << QStringLiteral("line 1: there is no text");
    QTest::newRow("a place-holder is missing") << QByteArray(
        "phone.call = Call %1.\n") << QStringLiteral("line 1: the text needs just these place-holders: %1 %2");
    QTest::newRow("a place-holder too many")
        << QByteArray("title = Notice %1\n") << QStringLiteral("line 1: the text takes no place-holder");
    QTest::newRow("another place-holder") << QByteArray("ask.contact = Ask %2\n")
                                          << QStringLiteral("line 1: the text needs just these place-holders: %1");
    QTest::newRow("a tag") << QByteArray("title = <b>Notice</b>\n") << QStringLiteral("line 1: a tag");
    QTest::newRow("an entity") << QByteArray("title = A&nbsp;notice\n") << QStringLiteral("line 1: a tag or an entity");
    QTest::newRow("a control") << QByteArray("title = A\x07notice\n") << QStringLiteral("line 1: controls");
    QTest::newRow("an override of direction")
        << QByteArray("title = A \xe2\x80\xae notice\n") << QStringLiteral("line 1: controls or direction marks");
    QTest::newRow("a zero") << QByteArray("title = A\0B\n", 12) << QStringLiteral("line 1: controls");
    QTest::newRow("no UTF-8") << QByteArray("title = caf\xe9\n") << QStringLiteral("UTF-8");
    QTest::newRow("half a letter") << QByteArray("title = caf\xc3") << QStringLiteral("UTF-8");
    QTest::newRow("too long") << QByteArray("title = ") + QByteArray(200, 'a')
                              << QStringLiteral("too long; at most 61");
    QTest::newRow("too large") << QByteArray(300 * 1024, '#') << QStringLiteral("larger than 256 kB");
}

void TestNoticeWording::brokenFiles()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, says);
    WordingFolder folder;
    folder.put(QStringLiteral("access-notice.ko.txt"), content);
    const WordingRead read = folder.read();
    QVERIFY(read.wording.texts.empty()); // also what was sound in it
    QCOMPARE(read.problems.size(), 1);
    const QString problem = read.problems.front();
    QVERIFY2(problem.startsWith(QStringLiteral("access-notice.ko.txt is not used: ")), qPrintable(problem));
    QVERIFY2(problem.contains(says), qPrintable(problem));
    QVERIFY(!problem.contains(u'\n') && problem.endsWith(QStringLiteral("The built-in text is printed.")));
}

void TestNoticeWording::oneBrokenFileLeavesTheOthers()
{
    WordingFolder folder;
    folder.put(QStringLiteral("access-notice.ar.txt"), "nonsense\n");
    folder.put(QStringLiteral("access-notice.en.txt"), "title = Our notice\n");
    folder.put(QStringLiteral("monthly-notice.ar.txt"), "title = \xd8\xa5\xd8\xb4\xd8\xb9\xd8\xa7\xd8\xb1\n");
    const WordingRead read = folder.read();
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.front().startsWith(QStringLiteral("access-notice.ar.txt")));
    QCOMPARE(read.wording.texts.size(), size_t(2));
    QCOMPARE(read.wording.texts.at({ Language::English, access("title") }), QStringLiteral("Our notice"));
    QCOMPARE(read.wording.texts.at({ Language::Arabic, monthly("title") }), QStringLiteral("إشعار"));
}

void TestNoticeWording::everyBrokenFileIsNamedOnce()
{
    WordingFolder folder;
    for (const Notice notice : allNotices) {
        for (const Language language : allLanguages)
            folder.put(fileOf(notice, language), "a = b\nc = d\n");
    }
    const WordingRead read = folder.read();
    QCOMPARE(read.problems.size(), 10);
    for (const Notice notice : allNotices) {
        for (const Language language : allLanguages)
            QCOMPARE(read.problems.filter(fileOf(notice, language)).size(), 1);
    }
}

void TestNoticeWording::aStrangeNameIsNamed()
{
    WordingFolder folder;
    folder.put(QStringLiteral("access-notice.fr.txt"), "title = Avis\n");
    folder.put(QStringLiteral("readme.txt"), "nothing\n");
    const WordingRead read = folder.read();
    QVERIFY(read.wording.texts.empty());
    QCOMPARE(read.problems.size(), 1);
    QVERIFY(read.problems.front().contains(QStringLiteral("access-notice.fr.txt")));
}

void TestNoticeWording::whatEditorsAdd()
{
    WordingFolder folder;
    folder.put(QStringLiteral("access-notice.en.txt"), "\xef\xbb\xbftitle = Our notice\r\nhave.name = a name\r\n\r\n");
    // Bengali and Arabic need the joiners, which are no marks of direction.
    folder.put(QStringLiteral("access-notice.bn.txt"), "title = \xe0\xa6\x95\xe2\x80\x8d\xe0\xa6\x96\n");
    const WordingRead read = folder.read();
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.wording.texts.at({ Language::English, access("have.name") }), QStringLiteral("a name"));
    QCOMPARE(read.wording.texts.at({ Language::Bengali, access("title") }).size(), 3);
}

/// The longest text that is taken for a built-in one: words, and its place-holders.
QString longestFor(const NoticeText &text, const QString &longestWord)
{
    QString words;
    const QString source = QString::fromUtf8(text.source);
    for (const char *holder : { "%1", "%2", "%3", "%4", "%n" }) {
        if (source.contains(QLatin1String(holder)))
            words += QLatin1String(holder) + u' ';
    }
    const std::initializer_list<std::string_view> narrow { "column.", "row.", "can.", "code.", "sum.family", "month" };
    const bool isNarrow
        = std::ranges::any_of(narrow, [&](std::string_view place) { return text.key.starts_with(place); });
    const qsizetype most = text.key == "title" ? source.size() + 24
        : isNarrow                             ? source.size() + 16
        : text.key.starts_with("about.")       ? source.size() + 60
                                               : 2 * source.size() + 40;
    while (words.size() + longestWord.size() < most)
        words += longestWord + u' ';
    return words.trimmed();
}

void TestNoticeWording::theLongestWordingFitsOnThePaper()
{
    WordingFolder folder;
    for (const Notice notice : allNotices) {
        QByteArray content;
        for (const NoticeText &text : textsOf(notice)) {
            content += QByteArray(text.key.data(), qsizetype(text.key.size())) + " = "
                + longestFor(text, QStringLiteral("contenuto")).toUtf8() + '\n';
        }
        folder.put(fileOf(notice, Language::Italian), content);
    }
    const WordingRead read = folder.read();
    QCOMPARE(read.problems, QStringList());
    QCOMPARE(read.wording.texts.size(), textsOf(Notice::Access).size() + textsOf(Notice::Monthly).size());
    Letterhead letterhead = office();
    letterhead.wording = read.wording;
    const Phrasebook book(Language::Italian);
    const QDate today(2026, 3, 2);
    for (const std::vector<Page> &pages : { monthlyNoticePages(noticeOf(40), letterhead, today, book),
             accessNoticePages(noticeOf(0).recipient, noticeOf(0).cases.front(), letterhead, today, book) }) {
        QCOMPARE(faultsOf(pages).join(u'\n'), QString());
        QCOMPARE(textOf(pages).split(u'\n').filter(QStringLiteral("…")).join(u'~'), QString());
    }
}

QTEST_MAIN(TestNoticeWording)
#include "tst_noticewording.moc"
