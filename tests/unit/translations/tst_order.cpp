// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/documents/layout/paperwords.h"

#include "tests/unit/translations/tsfile.h"

#include <QGlyphRun>
#include <QTest>
#include <QTextLayout>

#include <limits>
#include <map>

using namespace caseledger;
using namespace caseledger::test;

namespace {

/// What papers fill in: none of them may be torn apart or change places beside Arabic.
const QStringList samples { QStringLiteral("$1,234.56"), QStringLiteral("-$5.00"), QStringLiteral("03/31/2026"),
    QStringLiteral("AA00001A1"), QStringLiteral("Omar (Sam) Testfield"), QStringLiteral("https://example.org/a?b=1"),
    QStringLiteral("212-555-0142") };

/// A line of Arabic as it is set: the middle of each character, from the left.
class SetLine
{
public:
    explicit SetLine(const QString &text)
        : m_text(text)
        , m_layout(text, QFont(QStringLiteral("Noto Naskh Arabic"), 10))
    {
        QTextOption option;
        option.setTextDirection(Qt::RightToLeft);
        option.setWrapMode(QTextOption::NoWrap);
        m_layout.setTextOption(option);
        m_layout.beginLayout();
        m_line = m_layout.createLine();
        m_line.setLineWidth(100000);
        m_layout.endLayout();
    }

    /// Not a number where a character has no glyph of its own; such a one is nowhere out of place. Asked of the glyphs:
    /// a cursor has two places where the direction turns.
    qreal middle(qsizetype place) const
    {
        const QList<QGlyphRun> runs = m_line.glyphRuns(int(place), 1);
        return runs.isEmpty() ? qQNaN() : runs.front().boundingRect().center().x();
    }

    /// Whether a value runs from left to right in one piece.
    bool runsOn(qsizetype from, qsizetype length) const
    {
        for (qsizetype i = from + 1; i < from + length; ++i) {
            if (middle(i) <= middle(i - 1))
                return false;
        }
        for (qsizetype i = 0; i < m_text.size(); ++i) { // nothing else stands within it
            const bool outside = i < from || i >= from + length;
            if (outside && middle(i) > middle(from) && middle(i) < middle(from + length - 1))
                return false;
        }
        return true;
    }

    /// Whether each pair of brackets opens on the right of where it closes.
    bool bracketsStand(QChar open, QChar close, qsizetype from, qsizetype until) const
    {
        const qsizetype opens = m_text.indexOf(open, from);
        const qsizetype closes = m_text.indexOf(close, opens);
        return opens < 0 || opens >= until || closes < 0 || middle(opens) > middle(closes);
    }

    bool endsOnTheLeft() const
    {
        const qsizetype last = m_text.size() - 1;
        for (qsizetype i = 0; i < last; ++i) {
            if (middle(i) < middle(last))
                return false;
        }
        return true;
    }

private:
    QString m_text;
    QTextLayout m_layout;
    QTextLine m_line;
};

/// The values of a text, each another kind, the first of them as told.
QStringList valuesFrom(qsizetype first)
{
    QStringList values;
    for (qsizetype i = 0; i < 4; ++i)
        values.append(samples[(first + i) % samples.size()]);
    return values;
}

} // namespace

/// Arabic lines with values in them stand as an Arabic reader reads them: from the right, values whole and in order,
/// brackets around what they enclose, the full stop at the left end.
class TestOrder : public QObject
{
    Q_OBJECT

private slots:
    void valuesAndBracketsKeepTheirPlace_data()
    {
        QTest::addColumn<int>("first");
        for (int first = 0; first < samples.size(); ++first)
            QTest::addRow("values from the %d.", first + 1) << first;
    }
    void valuesAndBracketsKeepTheirPlace()
    {
        QFETCH(int, first);
        const QStringList values = valuesFrom(first);
        int seen = 0;
        for (const Message &message : messagesOf(Language::Arabic)) {
            const QByteArray context = message.context.toUtf8();
            const QByteArray source = message.source.toUtf8();
            const PaperWords words(Phrasebook(Language::Arabic), context.constData());
            const QString text = words.said(source.constData(), values, message.counts ? 12 : -1).text;
            const SetLine line(text);
            std::map<qsizetype, QString> places; // in the order they are read
            for (const QString &value : values) {
                const qsizetype at = text.indexOf(QChar(0x2068) + value + QChar(0x2069));
                if (at >= 0)
                    places.insert({ at + 1, value });
            }
            qreal before = std::numeric_limits<qreal>::max();
            for (const auto &[at, value] : places) {
                ++seen;
                QVERIFY2(line.runsOn(at, value.size()), nameOf(Language::Arabic, message).c_str());
                QVERIFY2(line.middle(at + value.size() - 1) < before,
                    nameOf(Language::Arabic, message, ": values change places").c_str());
                before = line.middle(at);
            }
            if (text.endsWith(u'.') || text.endsWith(u':'))
                QVERIFY2(line.endsOnTheLeft(), nameOf(Language::Arabic, message, ": the end is not left").c_str());
        }
        QVERIFY(seen > 30);
    }

    void bracketsOfTheTextOpenOnTheRight()
    {
        int seen = 0;
        for (const Message &message : messagesOf(Language::Arabic)) {
            for (const QString &form : message.forms) {
                const SetLine line(form);
                for (const auto &[open, close] :
                    { std::pair(QChar(u'('), QChar(u')')), std::pair(QChar(0xAB), QChar(0xBB)) }) {
                    seen += form.contains(open) ? 1 : 0;
                    QVERIFY2(line.bracketsStand(open, close, 0, form.size()),
                        nameOf(Language::Arabic, message, ": brackets turn").c_str());
                }
            }
        }
        QVERIFY(seen > 3);
    }

    void anUnfencedValueWouldBeSeen()
    {
        // What this test is worth: the published fault, a telephone number beside Arabic without a fence.
        const QString value = QStringLiteral("-$5.00");
        const QString text = QStringLiteral("المبلغ ") + value + QStringLiteral(" اليوم");
        QVERIFY(!SetLine(text).runsOn(text.indexOf(value), value.size()));
        const QString fenced = QStringLiteral("المبلغ ") + Phrasebook::isolated(value) + QStringLiteral(" اليوم");
        QVERIFY(SetLine(fenced).runsOn(fenced.indexOf(value), value.size()));
    }
};

QTEST_MAIN(TestOrder)
#include "tst_order.moc"
