// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/paperoutput.h"

#include "tests/unit/ui/madedesk.h"

#include <QFile>
#include <QPrinter>
#include <QSignalSpy>
#include <QTest>
#include <QWidget>

using namespace caseledger;
using namespace caseledger::test;

namespace {

std::shared_ptr<const Paper> paperOf(PaperKind kind)
{
    auto paper = std::make_shared<Paper>();
    paper->kind = kind;
    Page page;
    page.texts.push_back({ .rect = { 20, 20, 100, 6 }, .text = QStringLiteral("A made-up paper") });
    paper->pages = { page, page };
    return paper;
}

} // namespace

/// Papers on their way to a printer: numbered and kept before there is ink.
class TestPaperOutput : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_made = std::make_unique<MadeDesk>();
        m_output = new PaperOutput(m_made->desk(), &m_window);
        m_done = std::make_unique<QSignalSpy>(m_output, &PaperOutput::done);
        m_failed = std::make_unique<QSignalSpy>(m_output, &PaperOutput::failed);
        m_printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
        m_printer->setOutputFormat(QPrinter::PdfFormat);
        m_printer->setOutputFileName(m_made->path(QStringLiteral("sheet.pdf")));
    }

    void cleanup()
    {
        m_output->deleteLater();
        QCoreApplication::sendPostedEvents(m_output, QEvent::DeferredDelete);
        m_made.reset();
    }

    void nothingIsReadyWithoutAPaper()
    {
        QVERIFY(!m_output->isReady());
        m_output->print(m_printer);
        m_output->save(m_made->path(QStringLiteral("none.pdf")));
        m_output->setPaper(paperOf(PaperKind::Statement), {});
        QVERIFY(m_output->isReady());
        m_output->setPaper(nullptr, {});
        QVERIFY(!m_output->isReady());
        QCOMPARE(m_made->issued.load(), 0);
    }

    void printsWithANumber()
    {
        m_output->setPaper(paperOf(PaperKind::Statement), {});
        m_output->print(m_printer);
        QVERIFY(!m_output->isReady());
        m_output->print(m_printer); // a second click
        QTRY_COMPARE(m_done->count(), 1);
        QCOMPARE(m_made->issued.load(), 1);
        QVERIFY(m_done->at(0).at(0).toString().contains(QLatin1String("Paper number ")));
        QVERIFY(QFile::exists(m_made->path(QStringLiteral("sheet.pdf"))));
        QVERIFY(m_output->isReady());
    }

    void noInkForAPaperThatCannotBeKept()
    {
        m_made->issueFails = Error { Error::Kind::Database, QStringLiteral("the disk is full") };
        m_output->setPaper(paperOf(PaperKind::Statement), {});
        m_output->print(m_printer);
        QTRY_COMPARE(m_failed->count(), 1);
        QCOMPARE(m_failed->at(0).at(0).value<Error>().kind, Error::Kind::Database);
        QVERIFY(!QFile::exists(m_made->path(QStringLiteral("sheet.pdf"))));
        QVERIFY(m_output->isReady());
    }

    void onlyCouponsAreNudged_data()
    {
        QTest::addColumn<PaperKind>("kind");
        QTest::addColumn<bool>("moves");
        QTest::newRow("coupons") << PaperKind::Coupon << true;
        QTest::newRow("statement") << PaperKind::Statement << false;
    }
    void onlyCouponsAreNudged()
    {
        QFETCH(PaperKind, kind);
        QFETCH(bool, moves);
        int asked = 0;
        m_made->desk().printers.nudge = [&asked](const QString &) {
            ++asked;
            return QPointF(0.4, -0.2);
        };
        m_output->setPaper(paperOf(kind), {});
        m_output->print(m_printer);
        QTRY_COMPARE(m_done->count(), 1);
        QCOMPARE(asked > 0, moves);
    }

    void aPaperOnItsWayStaysTheOneItBeganWith()
    {
        m_output->setPaper(paperOf(PaperKind::Statement), QStringLiteral("first"));
        m_output->save(m_made->path(QStringLiteral("first.pdf")));
        m_output->setPaper(paperOf(PaperKind::Coupon), QStringLiteral("second"));
        QTRY_COMPARE(m_done->count(), 1);
        QCOMPARE(m_made->overrideReason, QStringLiteral("first"));
        QVERIFY(QFile::exists(m_made->path(QStringLiteral("first.pdf"))));
    }

private:
    QWidget m_window;
    std::unique_ptr<MadeDesk> m_made;
    PaperOutput *m_output = nullptr;
    std::shared_ptr<QPrinter> m_printer;
    std::unique_ptr<QSignalSpy> m_done;
    std::unique_ptr<QSignalSpy> m_failed;
};

QTEST_MAIN(TestPaperOutput)
#include "tst_paperoutput.moc"
