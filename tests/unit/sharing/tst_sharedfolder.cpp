// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/tasks/batch/batchfolder.h"
#include "app/tasks/batch/paperfile.h"
#include "app/tasks/batch/shared/sharedindex.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace caseledger;
using namespace Qt::StringLiterals;

/// A folder that several programs work in: one has its index, and the others know why they have not.
class tst_SharedFolder : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_wish.folder = m_place.filePath(QString::number(++m_count)); }
    void oneHasTheFolder();
    void anotherWishIsRefused();
    void filesThatWaitForTheirNamesStay();
    void aKeyIsWholeOrNone();

private:
    QTemporaryDir m_place;
    int m_count = 0;
    BatchWish m_wish;
};

void tst_SharedFolder::oneHasTheFolder()
{
    auto first = BatchFolder::openIfFree(m_wish, "a wish\n");
    QVERIFY(first && *first);
    const auto second = BatchFolder::openIfFree(m_wish, "a wish\n");
    QVERIFY(second && !*second);
    QCOMPARE(BatchFolder::open(m_wish, "a wish\n").error().kind, Error::Kind::Refused);
    first->reset();
    const auto third = BatchFolder::openIfFree(m_wish, "a wish\n");
    QVERIFY(third && *third);
}

void tst_SharedFolder::anotherWishIsRefused()
{
    auto first = BatchFolder::openIfFree(m_wish, "a wish\n");
    QVERIFY(first && *first);
    QCOMPARE(BatchFolder::openIfFree(m_wish, "another\n").error().kind, Error::Kind::Refused);
    first->reset();
    QCOMPARE(BatchFolder::openIfFree(m_wish, "another\n").error().kind, Error::Kind::Refused);
}

/// Whoever takes up a folder takes away what programs left that worked in it alone, and nothing of a unit that is kept.
void tst_SharedFolder::filesThatWaitForTheirNamesStay()
{
    QDir().mkpath(m_wish.folder);
    for (const QString &name : { u"unit-1-1-0.part"_s, u"batch-1-0.part"_s }) {
        auto file = PaperFile::make(m_wish.folder, name);
        QVERIFY(file && (*file)->finish());
        (*file)->leave();
    }
    const auto folder = BatchFolder::openIfFree(m_wish, "a wish\n");
    QVERIFY(folder && *folder);
    QVERIFY(QFile::exists(m_wish.folder + u"/unit-1-1-0.part"_s));
    QVERIFY(!QFile::exists(m_wish.folder + u"/batch-1-0.part"_s));
}

void tst_SharedFolder::aKeyIsWholeOrNone()
{
    QDir().mkpath(m_wish.folder);
    QVERIFY(sharedKey(m_wish.folder).isEmpty());
    QFile file(m_wish.folder + u"/batch.key"_s);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(QByteArray(20, 'a') + '\n');
    file.flush();
    QVERIFY(sharedKey(m_wish.folder).isEmpty());
    file.resize(0);
    file.seek(0);
    file.write(QByteArray(32, 'b') + '\n');
    file.flush();
    QCOMPARE(sharedKey(m_wish.folder), QByteArray(32, 'b'));
}

QTEST_GUILESS_MAIN(tst_SharedFolder)
#include "tst_sharedfolder.moc"
