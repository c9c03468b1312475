// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/secretfield.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QInputMethodEvent>
#include <QMetaProperty>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace caseledger;

namespace {

const QString number = QStringLiteral("900123456");

/// Every text that the field or its accessible could hand to anybody.
QStringList textsOf(SecretField &field)
{
    QStringList texts;
    for (int i = 0; i < field.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = field.metaObject()->property(i);
        if (property.typeId() == QMetaType::QString && property.isReadable())
            texts.append(property.read(&field).toString());
    }
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&field);
    for (const QAccessible::Text kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value,
             QAccessible::Help, QAccessible::Accelerator })
        texts.append(accessible->text(kind));
    if (QAccessibleTextInterface *text = accessible->textInterface())
        texts.append(text->text(0, text->characterCount()));
    return texts;
}

/// The most digits that stand anywhere.
int digitsIn(const QStringList &texts)
{
    qsizetype most = 0;
    for (const QString &text : texts)
        most = std::max(most, qsizetype(std::ranges::count_if(text, [](QChar c) { return c.isDigit(); })));
    return int(most);
}

bool holds(const SecretField &field, const QString &digits)
{
    const std::optional<Ssn> ssn = field.ssn();
    return ssn && QString::fromLatin1(ssn->digits().toByteArray()) == digits;
}

} // namespace

/// A field that takes a number and gives it to nobody but the one who asks for it as a number.
class TestSecretField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_field = std::make_unique<SecretField>();
        m_field->show();
        QApplication::clipboard()->setText(QStringLiteral("before"));
    }

    void theDigitsAreNowhereButInside()
    {
        QTest::keyClicks(m_field.get(), number);
        QVERIFY(holds(*m_field, number));
        QCOMPARE(m_field->text().size(), 9);
        QCOMPARE(digitsIn(textsOf(*m_field)), 0);
        QVERIFY(QAccessible::queryAccessibleInterface(m_field.get())->state().passwordEdit);
        // what this test is worth: a usual field tells
        QLineEdit usual;
        QTest::keyClicks(&usual, number);
        QCOMPARE(usual.text(), number);
    }

    void aNumberIsWholeWithNineDigits()
    {
        QSignalSpy completed(m_field.get(), &SecretField::completed);
        QTest::keyClicks(m_field.get(), QStringLiteral("900-12 34x5"));
        QCOMPARE(completed.count(), 0);
        QVERIFY(!m_field->isWhole());
        QVERIFY(!m_field->ssn());
        QTest::keyClicks(m_field.get(), QStringLiteral("6"));
        QCOMPARE(completed.count(), 1);
        QVERIFY(holds(*m_field, number));
        QTest::keyClicks(m_field.get(), QStringLiteral("78")); // no tenth
        QCOMPARE(completed.count(), 1);
        QVERIFY(holds(*m_field, number));
    }

    void digitsOfAnyScriptCount()
    {
        for (const QChar digit : QStringLiteral("٩٠٠١٢٣٤٥٦"))
            QTest::sendKeyEvent(QTest::Click, m_field.get(), Qt::Key_unknown, digit, Qt::NoModifier);
        QVERIFY(holds(*m_field, number));
    }

    void mistakesAreTakenBack()
    {
        QTest::keyClicks(m_field.get(), QStringLiteral("9001239"));
        QTest::keyClick(m_field.get(), Qt::Key_Backspace);
        QTest::keyClicks(m_field.get(), QStringLiteral("456"));
        QVERIFY(holds(*m_field, number));
        QTest::keyClick(m_field.get(), Qt::Key_Delete);
        QCOMPARE(m_field->text(), QString());
        QVERIFY(!m_field->ssn());
        QTest::keyClick(m_field.get(), Qt::Key_Backspace); // of nothing
        QTest::keyClicks(m_field.get(), number);
        QTest::keyClick(m_field.get(), Qt::Key_Backspace, Qt::ControlModifier);
        QVERIFY(m_field->text().isEmpty());
    }

    void nothingIsUndone()
    {
        QTest::keyClicks(m_field.get(), number);
        QVERIFY(!m_field->isUndoAvailable());
        m_field->forget();
        QVERIFY(!m_field->isUndoAvailable());
        QTest::keyClick(m_field.get(), Qt::Key_Z, Qt::ControlModifier);
        m_field->undo();
        QVERIFY(!m_field->ssn());
        QCOMPARE(m_field->text(), QString());
    }

    void nothingIsCopiedCutOrPasted()
    {
        QTest::keyClicks(m_field.get(), number);
        m_field->selectAll();
        QTest::keyClick(m_field.get(), Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_C, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_X, Qt::ControlModifier);
        m_field->copy();
        m_field->cut();
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("before"));
        QApplication::clipboard()->setText(QStringLiteral("911111111"));
        m_field->forget();
        QTest::keyClick(m_field.get(), Qt::Key_V, Qt::ControlModifier);
        QTest::keyClick(m_field.get(), Qt::Key_Insert, Qt::ShiftModifier);
        QVERIFY(!m_field->ssn());
    }

    void theMouseSelectsAndDragsNothing()
    {
        QTest::keyClicks(m_field.get(), number);
        const QPoint start(6, m_field->height() / 2);
        QTest::mouseDClick(m_field.get(), Qt::LeftButton, {}, start);
        QCOMPARE(m_field->selectedText(), QString());
        QTest::mousePress(m_field.get(), Qt::LeftButton, {}, start);
        QTest::mouseMove(m_field.get(), { m_field->width() - 6, start.y() });
        QTest::mouseRelease(m_field.get(), Qt::LeftButton, {}, { m_field->width() - 6, start.y() });
        QCOMPARE(m_field->selectedText(), QString());
        QVERIFY(!m_field->dragEnabled());
        QVERIFY(!m_field->acceptDrops());
        QCOMPARE(m_field->contextMenuPolicy(), Qt::PreventContextMenu);
    }

    void noInputMethodSeesTheKeys()
    {
        QVERIFY(!m_field->testAttribute(Qt::WA_InputMethodEnabled));
        const Qt::InputMethodHints hints = m_field->inputMethodHints();
        QVERIFY(hints.testFlag(Qt::ImhSensitiveData) && hints.testFlag(Qt::ImhNoPredictiveText));
        QVERIFY(!m_field->completer());
        QTest::keyClicks(m_field.get(), QStringLiteral("900"));
        QInputMethodEvent typed; // one that comes all the same leaves nothing in the line either
        typed.setCommitString(number);
        QApplication::sendEvent(m_field.get(), &typed);
        QCOMPARE(digitsIn(textsOf(*m_field)), 0);
    }

    void anAssistiveTechnologyMayDictate()
    {
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(m_field.get());
        accessible->editableTextInterface()->insertText(0, QStringLiteral("900 12 3456"));
        QVERIFY(holds(*m_field, number));
        QCOMPARE(digitsIn(textsOf(*m_field)), 0);
        QVERIFY(!m_field->isUndoAvailable());
    }

    void emptiedFromOutsideItForgets()
    {
        QTest::keyClicks(m_field.get(), number);
        m_field->clear(); // as Esc empties a field
        QVERIFY(!m_field->ssn());
        QCOMPARE(m_field->text(), QString());
        m_field->undo();
        QVERIFY(!m_field->ssn());
    }

    void keysThatAreNotItsOwnGoOn()
    {
        QWidget window;
        SecretField first(&window);
        QLineEdit second(&window);
        window.show();
        first.setFocus();
        QTest::keyClicks(&first, number);
        for (const Qt::Key key : { Qt::Key_Return, Qt::Key_Escape, Qt::Key_Home, Qt::Key_Left }) {
            QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
            QApplication::sendEvent(&first, &event);
            QVERIFY(!event.isAccepted());
        }
        QVERIFY(holds(first, number));
    }

private:
    std::unique_ptr<SecretField> m_field;
};

QTEST_MAIN(TestSecretField)
#include "tst_secretfield.moc"
