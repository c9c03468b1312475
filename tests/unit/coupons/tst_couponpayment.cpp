// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/coupons/couponpayment.h"

#include "tests/unit/documents/papercheck.h"

#include <QTest>

#include <algorithm>

using namespace caseledger;
using namespace caseledger::test;

namespace {

constexpr QRectF slipArea(82, 0, 120.5, 93);
constexpr QRectF place(65.5, 23.2, 55, 46.6);

PaymentBlock usualBlock()
{
    return { .dueDate = { QStringLiteral("Scadenza"), QStringLiteral("Due date") },
        .day = QStringLiteral("12/01/2026"),
        .dayOrder = { QStringLiteral("mese/giorno/anno"), QStringLiteral("month/day/year") },
        .amount = { QStringLiteral("Importo da pagare"), QStringLiteral("Amount to pay") },
        .sum = QStringLiteral("$999,999.99"),
        .payableTo = { QStringLiteral("Intesti a"), QStringLiteral("Make check or money order payable to") },
        .payee = { QStringLiteral("Sample Payment Center"), QStringLiteral("PO Box 55501"),
            QStringLiteral("Exampleville, NY 10000") } };
}

Page drawn(const PaymentBlock &block, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    Page page;
    drawPayment(page, { slipArea, direction }, block, place, Typesetter());
    return page;
}

qreal bottomOf(const Page &page)
{
    return std::ranges::max(page.texts, {}, [](const TextItem &item) { return item.rect.bottom(); }).rect.bottom();
}

} // namespace

/// What a payer copies from a coupon keeps its place, however long the words are.
class TestCouponPayment : public QObject
{
    Q_OBJECT

private slots:
    void theBoxIsAsHighAsItNeeds_data();
    void theBoxIsAsHighAsItNeeds();
    void muchTextStandsCloser();
    void thePayeeIsSetSmallRatherThanBroken();
    void theBlockIsMirrored();
    void addressesStandInSoManyLines();
};

void TestCouponPayment::theBoxIsAsHighAsItNeeds_data()
{
    QTest::addColumn<Words>("dueDate");
    QTest::addColumn<Words>("dayOrder");
    QTest::addColumn<Words>("amount");
    const PaymentBlock usual = usualBlock();
    const Words wide { QStringLiteral("Termine entro il quale va pagato"), QStringLiteral("Due date of the payment") };
    const Words wider { QStringLiteral("Ultimo giorno entro il quale il pagamento deve arrivare al centro"),
        QStringLiteral("The last day on which the payment can reach the center") };
    QTest::newRow("usual") << usual.dueDate << usual.dayOrder << usual.amount;
    QTest::newRow("in English") << bare(QStringLiteral("Due date")) << Words() << bare(QStringLiteral("Amount to pay"));
    QTest::newRow("a label in two lines") << wide << usual.dayOrder << usual.amount;
    QTest::newRow("a label in four lines") << wider << usual.dayOrder << usual.amount;
    QTest::newRow("both labels in two lines") << wide << usual.dayOrder << wide;
}

void TestCouponPayment::theBoxIsAsHighAsItNeeds()
{
    QFETCH(Words, dueDate);
    QFETCH(Words, dayOrder);
    QFETCH(Words, amount);
    PaymentBlock block = usualBlock();
    block.dueDate = dueDate;
    block.dayOrder = dayOrder;
    block.amount = amount;
    const Page page = drawn(block);
    QCOMPARE(page.boxes.size(), 1u);
    const QRectF ground = page.boxes.front().rect;
    QVERIFY(qAbs(ground.top() - place.top()) < 0.01);
    const Typesetter type;
    const qsizetype payable = std::ranges::find(page.texts, block.payableTo.text, &TextItem::text) - page.texts.begin();
    QVERIFY(payable < qsizetype(page.texts.size()));
    for (qsizetype i = 0; i < qsizetype(page.texts.size()); ++i) {
        const TextItem &item = page.texts[size_t(i)];
        QVERIFY(!item.text.contains(QChar(0x2026)));
        if (i < payable)
            QVERIFY(ground.contains(inkOf(item, type)));
        else
            QVERIFY(item.rect.top() > ground.bottom());
    }
    const TextItem sum = itemWith(page, block.sum);
    QVERIFY(ground.bottom() - sum.rect.bottom() < 1);
    QVERIFY(bottomOf(page) <= place.bottom() + 0.01);
    QCOMPARE(faultsOf({ page }), QStringList());
}

void TestCouponPayment::muchTextStandsCloser()
{
    const auto pitchOf = [](const Page &page) { // the distance of lines to their height
        const QRectF first = itemWith(page, QStringLiteral("Sample Payment Center")).rect;
        return (itemWith(page, QStringLiteral("PO Box 55501")).rect.top() - first.top()) / first.height();
    };
    PaymentBlock block = usualBlock();
    QVERIFY(qAbs(pitchOf(drawn(block)) - 1) < 0.001);
    block.dueDate.text = QStringLiteral("Termine entro il quale va pagato");
    block.amount.text = QStringLiteral("Importo complessivo da pagare entro il termine");
    const Page full = drawn(block);
    QVERIFY(pitchOf(full) < 0.99);
    QVERIFY(pitchOf(full) > 0.8);
    QCOMPARE(faultsOf({ full }), QStringList());
}

void TestCouponPayment::thePayeeIsSetSmallRatherThanBroken()
{
    PaymentBlock block = usualBlock();
    QCOMPARE(itemWith(drawn(block), block.payee.front()).style, TextStyle::Body);
    block.payee.front() = QStringLiteral("Sample County Payment Center, Room 7");
    const Page page = drawn(block);
    for (const QString &line : std::as_const(block.payee)) {
        QCOMPARE(itemWith(page, line).style, TextStyle::Small);
        QCOMPARE(itemWith(page, line).role, TextRole::Value);
        QVERIFY(itemWith(page, line).form);
    }
}

void TestCouponPayment::theBlockIsMirrored()
{
    const Page left = drawn(usualBlock());
    const Page right = drawn(usualBlock(), Qt::RightToLeft);
    QCOMPARE(left.texts.size(), right.texts.size());
    const qreal middle = slipArea.left() + slipArea.right();
    QVERIFY(qAbs(left.boxes.front().rect.left() + right.boxes.front().rect.right() - middle) < 0.01);
    for (size_t i = 0; i < left.texts.size(); ++i) {
        QVERIFY(qAbs(left.texts[i].rect.left() + right.texts[i].rect.right() - middle) < 0.01);
        QCOMPARE(left.texts[i].rect.top(), right.texts[i].rect.top());
        QCOMPARE(right.texts[i].align, Qt::AlignRight);
    }
}

void TestCouponPayment::addressesStandInSoManyLines()
{
    const Typesetter type;
    const QStringList own { QStringLiteral("A Place"), QString(), QStringLiteral(" PO\nBox 1 ") };
    QCOMPARE(inLines(own, 4, TextStyle::Small, 50, type),
        QStringList({ QStringLiteral("A Place"), QStringLiteral("PO Box 1") }));
    QCOMPARE(inLines({ QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C") }, 2, TextStyle::Small, 50, type),
        QStringList { QStringLiteral("A, B, C") });
    QVERIFY(inLines({}, 4, TextStyle::Small, 50, type).join(QString()).isEmpty());
}

QTEST_MAIN(TestCouponPayment)
#include "tst_couponpayment.moc"
