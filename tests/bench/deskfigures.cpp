// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/deskfigures.h"

#include "app/tasks/papers.h"
#include "models/documents/pagepainter.h"
#include "models/store/casequeries.h"
#include "models/store/store.h"
#include "tests/bench/barequery.h"
#include "tests/bench/figures.h"
#include "tests/bench/openingfigures.h"
#include "tests/bench/paintwatch.h"
#include "ui/casetabs.h"
#include "ui/mainwindow.h"

#include <QApplication>
#include <QBuffer>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QPdfWriter>
#include <QTableView>

#include <functional>

namespace caseledger::bench {

namespace {

void openBare(const BareDatabase &bare, const QByteArray &id)
{
    const QList<QPair<const char *, QByteArray>> key { { ":case_id", id } };
    const QByteArray custodial = bare.value("support_case_by_key", key, 7);
    const QByteArray noncustodial = bare.value("support_case_by_key", key, 8);
    for (const char *name : { "assistance_changes_of_case", "obligations_of_case", "payments_of_case",
             "disbursements_of_case", "adjustments_of_case" })
        bare.run(name, key);
    for (const QByteArray &party : { custodial, noncustodial }) {
        bare.run("party_by_ref", { { ":party_ref", party } });
        bare.run("cases_of_party", { { ":party_ref", party } });
    }
    bare.run("case_revision",
        { { ":case_id", id }, { ":custodial_ref", custodial }, { ":noncustodial_ref", noncustodial } });
}

class Bench
{
public:
    explicit Bench(const QString &database)
        : m_spec { database, {} }
        , m_store(m_spec)
        , m_bare(database)
        , m_window(Desk { m_store, Phrasebook(Language::English), {} })
    {
        m_store.run(signInAsAgent).waitForFinished();
        m_window.resize(1280, 800);
        m_window.show();
        m_field = m_window.findChild<QLineEdit *>();
        for (QLineEdit *field : m_window.findChildren<QLineEdit *>()) {
            if (field->accessibleName() == QLatin1String("Find a case"))
                m_field = field;
        }
    }

    void openCases(const char *figure, const QByteArray &data, const QList<CaseId> &cases)
    {
        QList<double> ours;
        QList<double> bare;
        PaintWatch watch(QStringLiteral("Payments"));
        for (const CaseId &id : cases) {
            bare.append(timed([&] { openBare(m_bare, id.text().toLatin1()); }));
            bool painted = true;
            ours.append(timed([&] { painted = watch.wait([&] { m_window.openCase(id); }); }));
            if (!painted)
                qFatal("a case's table was never painted");
            m_window.cases()->closeCurrent();
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        }
        report(figure, data, ours, bare);
    }

    void search(const QStringList &texts)
    {
        QList<double> ours;
        QList<double> bare;
        PaintWatch watch(QStringLiteral("Search results"));
        for (int round = 0; round < 5; ++round) {
            for (const QString &text : texts) {
                for (qsizetype length = 1; length <= text.size(); ++length) {
                    const QString typed = text.left(length);
                    const QByteArray first = typed.toLower().toUtf8();
                    bare.append(timed([&] {
                        m_bare.run("find_by_word",
                            { { ":first", first }, { ":beyond", first + "\xf4\x8f\xbf\xbf" }, { ":most", "100" } }, 50);
                    }));
                    ours.append(timed([&] {
                        if (!watch.wait([&] { m_field->setText(typed); }))
                            qFatal("no results came");
                    }));
                }
                m_field->clear();
                QCoreApplication::processEvents();
            }
        }
        report("first results after a keystroke", "names typed letter by letter", ours, bare);
    }

    void statements(const CaseId &id)
    {
        const auto connection = Connection::open(m_spec);
        if (const Result<> signedIn = signInAsAgent(**connection); !signedIn)
            qFatal("%s", qPrintable(signedIn.error().message));
        const PaperSource source { .file = *openCase(**connection, id), .others = {} };
        const auto office = readOffice(**connection);
        const QDate today = caseledger::today(*office);
        const PaperWish wish { .kind = PaperKind::ObligationSummary,
            .role = {},
            .period = { today.addMonths(-8), today },
            .asOf = today,
            .language = Language::English };
        QList<double> pages;
        QList<double> files;
        QList<double> bare;
        std::vector<Page> paper;
        for (int round = 0; round < 60; ++round) {
            pages.append(timed([&] { paper = makePaper(source, letterheadOf(*office), wish).paper.pages; }));
            files.append(timed([&] { pdfOf(paper, QStringLiteral("Statement")).value(); }));
            bare.append(timed([&] { paintBare(paper); }));
        }
        const QByteArray data = QByteArray::number(int(paper.size())) + " pages";
        report("statement as pages", data, pages, bare);
        report("statement as a PDF file", data, files, bare);
    }

private:
    /// The same texts drawn one by one with QPainter alone, in one font, onto a PDF in memory.
    static void paintBare(const std::vector<Page> &paper)
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        writer.setResolution(600);
        QPainter painter(&writer);
        painter.setFont(QFont(QStringLiteral("Noto Sans"), 10));
        constexpr double dots = 600 / 25.4;
        for (size_t i = 0; i < paper.size(); ++i) {
            if (i > 0)
                writer.newPage();
            for (const TextItem &item : paper[i].texts)
                painter.drawText(item.rect.topLeft() * dots, item.text);
        }
    }

    DatabaseSpec m_spec;
    Store m_store;
    BareDatabase m_bare;
    MainWindow m_window;
    QLineEdit *m_field = nullptr;
};

} // namespace

int measureDesk(const QString &database)
{
    Bench bench(database);
    const auto connection = Connection::open(DatabaseSpec { database, {} });
    if (!connection)
        qFatal("%s", qPrintable(connection.error().message));
    if (const Result<> signedIn = signInAsAgent(**connection); !signedIn)
        qFatal("%s", qPrintable(signedIn.error().message));
    QList<CaseId> ordinary;
    for (const char16_t letter : { u'A', u'B' }) {
        for (int number = 0; ordinary.size() < 60 && number < 100'000; number += 61) {
            const QString typed = QStringLiteral("A%1%2").arg(QChar(letter)).arg(number, 5, 10, QLatin1Char('0'));
            const auto hits = findCases(**connection, typed, 1);
            if (!hits || hits->isEmpty())
                continue;
            const auto file = openCase(**connection, hits->first().caseId);
            if (file && (*file)->records.payments.size() >= 20 && (*file)->records.payments.size() <= 150)
                ordinary.append(hits->first().caseId);
        }
    }
    const CaseId longCase = *CaseId::parse(u"AA00010A1");
    bench.openCases("open a case, to the first table painted (warm-up)", "5 cases", ordinary.first(5));
    bench.openCases("open a case, to the first table painted", "ordinary cases", ordinary);
    bench.openCases("open the twenty-one-year case, to the first table painted", "about 1,100 payments",
        QList<CaseId>(20, longCase));
    measureOpening(database, ordinary, "ordinary cases");
    measureOpening(database, QList<CaseId>(20, longCase), "about 1,100 payments");
    measureSignIn(database);
    bench.search({ QStringLiteral("marcu"), QStringLiteral("samp"), QStringLiteral("test"), QStringLiteral("김"),
        QStringLiteral("al") });
    bench.statements(*CaseId::parse(u"AA00001A1"));
    return 0;
}

} // namespace caseledger::bench
