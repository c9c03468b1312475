// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/tables/paymentcolumns.h"
#include "models/tables/recordtablemodel.h"
#include "tests/bench/figures.h"
#include "ui/tables/recordtableview.h"

#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QRandomGenerator>

#include <algorithm>
#include <functional>

/// Large tables: order, filter, and a key to its paint, beside the same work done bare.
namespace caseledger::bench {

namespace {

constexpr int rowCount = 100'000;
constexpr int rounds = 9;
const QByteArray data = "100,000 payments";

QList<PaymentTableRow> manyPayments()
{
    QRandomGenerator random(1);
    const auto cents = [&random] { return Money::fromCents(random.bounded(500'000)); };
    QList<PaymentTableRow> rows;
    rows.reserve(rowCount);
    for (int i = 0; i < rowCount; ++i) {
        PaymentTableRow row;
        row.payment.ref.text = QStringLiteral("%1-%2").arg(random.generate64(), 16, 16, QLatin1Char('0')).arg(i);
        row.payment.receivedOn = QDate(2005, 1, 1).addDays(random.bounded(7'700));
        row.payment.amount = cents();
        row.payment.status = PaymentStatus(random.bounded(3));
        row.payment.holdReason = random.bounded(50) ? QString() : QStringLiteral("a made-up reason");
        row.split = PaymentSplit { cents(), cents(), cents() };
        row.balance = cents();
        rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [](const PaymentTableRow &row) { return row.payment.receivedOn; });
    return rows;
}

int columnOf(const QAbstractItemModel &model, const char *key)
{
    for (int column = 0; column < model.columnCount(); ++column) {
        if (model.headerData(column, Qt::Horizontal, KeyRole).toString() == QLatin1String(key))
            return column;
    }
    qFatal("no such column");
}

template <class Value>
double bareSort(std::vector<Value> values)
{
    return timed([&values] { std::ranges::stable_sort(values); });
}

class TableBench
{
public:
    TableBench()
        : m_rows(manyPayments())
        , m_model(paymentColumns(), Phrasebook())
        , m_view(QStringLiteral("Payments"))
    {
        m_model.setRows(m_rows);
        m_view.setRecords(&m_model);
        m_view.resize(1280, 800);
        m_view.show();
        m_bare.setModel(&m_model);
        m_bare.verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
        m_bare.verticalHeader()->hide();
        m_bare.resize(1280, 800);
        m_bare.show();
        QCoreApplication::processEvents();
    }

    void sorts()
    {
        std::vector<QDate> days;
        std::vector<qint64> amounts;
        std::vector<QString> references;
        for (const PaymentTableRow &row : m_rows) {
            days.push_back(row.payment.receivedOn);
            amounts.push_back(row.payment.amount.cents());
            references.push_back(row.payment.ref.text);
        }
        sort("sort by amounts, to the paint; bare: std::stable_sort of them", "amount",
            [&] { return bareSort(amounts); });
        sort("sort by days, to the paint; bare: std::stable_sort of them", "received_on",
            [&] { return bareSort(days); });
        sort("sort by a text, to the paint; bare: std::stable_sort of them", "payment_ref",
            [&] { return bareSort(references); });
        sort("sort by a code, to the paint", "status", {});
    }

    void filters()
    {
        QList<double> first;
        QList<double> next;
        QList<double> values;
        QList<double> bare;
        std::vector<QString> texts;
        for (const PaymentTableRow &row : m_rows)
            texts.push_back(row.payment.ref.text + plainText(row.payment.amount) + row.payment.holdReason);
        const TableCondition status = condition("status", FilterKind::OneOf, QStringLiteral("held"));
        for (int round = 0; round < rounds; ++round) {
            m_model.changeRows(m_rows); // what was known of its texts is forgotten
            first.append(filter({ condition("", FilterKind::Contains, QStringLiteral("a1")) }));
            next.append(filter({ condition("", FilterKind::Contains, QStringLiteral("a1f")) }));
            values.append(filter({ status }));
            filter({});
            qsizetype found = 0;
            bare.append(timed([&] {
                found = std::ranges::count_if(
                    texts, [](const QString &text) { return text.contains(QLatin1String("a1f")); });
            }));
            if (found == 0)
                qFatal("nothing found");
        }
        report("filter by a typed text, the first letters, to the paint; bare: QString::contains", data, first, bare);
        report("filter by a typed text, each further letter, to the paint; bare: QString::contains", data, next, bare);
        report("filter by a value, to the paint", data, values, {});
    }

    void keys()
    {
        for (const auto &[figure, key] : { std::pair("the down key to its paint; bare: a QTableView", Qt::Key_Down),
                 std::pair("the page key to its paint; bare: a QTableView", Qt::Key_PageDown),
                 std::pair("the end key to its paint; bare: a QTableView", Qt::Key_End) }) {
            QList<double> ours;
            QList<double> bare;
            for (int round = 0; round < 60; ++round) {
                ours.append(press(m_view, key));
                bare.append(press(m_bare, key));
            }
            report(figure, data, ours, bare);
        }
    }

private:
    static TableCondition condition(const char *column, FilterKind kind, const QString &text)
    {
        return { .column = QString::fromLatin1(column),
            .kind = kind,
            .texts = { text },
            .preset = DatePreset::Custom,
            .days = {},
            .amount = {} };
    }

    void sort(const char *figure, const char *key, const std::function<double()> &bareWork)
    {
        QList<double> ours;
        QList<double> bare;
        const int column = columnOf(m_model, key);
        for (int round = 0; round < rounds; ++round) {
            m_view.sortByColumn(-1, Qt::AscendingOrder);
            ours.append(timed([&] {
                m_view.sortByColumn(column, round % 2 ? Qt::AscendingOrder : Qt::DescendingOrder);
                m_view.viewport()->repaint();
            }));
            if (bareWork)
                bare.append(bareWork());
        }
        report(figure, data, ours, bare);
    }

    double filter(const TableFilter &filter)
    {
        return timed([&] {
            m_view.setFilter(filter, QDate(2026, 4, 20), {});
            m_view.viewport()->repaint();
        });
    }

    static double press(QTableView &view, int key)
    {
        if (key != Qt::Key_Down && view.currentIndex().row() > rowCount - 2'000)
            view.setCurrentIndex(view.model()->index(0, view.currentIndex().column()));
        if (key == Qt::Key_End)
            view.setCurrentIndex(view.model()->index(0, 0));
        QKeyEvent event(QEvent::KeyPress, key, key == Qt::Key_End ? Qt::ControlModifier : Qt::NoModifier);
        return timed([&] {
            QCoreApplication::sendEvent(&view, &event);
            view.viewport()->repaint();
        });
    }

    QList<PaymentTableRow> m_rows;
    RecordTableModel<PaymentTableRow> m_model;
    RecordTableView m_view;
    QTableView m_bare;
};

} // namespace

} // namespace caseledger::bench

int main(int argc, char **argv)
{
    const QApplication application(argc, argv);
    caseledger::bench::TableBench bench;
    bench.sorts();
    bench.filters();
    bench.keys();
    return 0;
}
