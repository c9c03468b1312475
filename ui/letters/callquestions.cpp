// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/letters/callquestions.h"

#include "ui/letters/secretfield.h"
#include "ui/parts/labels.h"
#include "ui/tables/typeddate.h"

#include <QApplication>
#include <QButtonGroup>
#include <QCheckBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QRadioButton>
#include <QRegularExpression>
#include <QShortcut>

#include <algorithm>

namespace caseledger {

namespace {

constexpr int somebodyElse = 2; ///< behind the two roles

/// Room for so many letters, and no more.
void fitTo(QLineEdit *line, int letters)
{
    line->setFixedWidth(line->fontMetrics().averageCharWidth() * (letters + 4));
}

bool isZip(const QString &text)
{
    static const QRegularExpression zip(QStringLiteral("^[0-9]{5}(-?[0-9]{4})?$"));
    return zip.match(text.trimmed()).hasMatch();
}

QStringList caseIdsIn(const QString &text)
{
    static const QRegularExpression between(QStringLiteral("[\\s,;]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

/// Null for what is no day.
QDate dayIn(const QString &text, QDate today) { return typedDate(text, today, RangeEnd::First).value_or(QDate()); }

/// A step to a line by itself. If the first key there is Tab, it asked for that very step, and is done.
class OwnStep : public QObject
{
public:
    explicit OwnStep(QLineEdit *line)
        : QObject(line)
    {
        line->setFocus(Qt::TabFocusReason);
        line->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool isKey = event->type() == QEvent::KeyPress;
        if (!isKey && event->type() != QEvent::FocusOut)
            return false;
        watched->removeEventFilter(this);
        deleteLater();
        return isKey && static_cast<const QKeyEvent *>(event)->key() == Qt::Key_Tab;
    }
};

void stepTo(QLineEdit *line) { new OwnStep(line); }

} // namespace

CallQuestions::CallQuestions(QDate today, QWidget *parent, CallerRole caller)
    : QWidget(parent)
    , m_today(today)
    , m_callers(new QButtonGroup(this))
    , m_written(new QCheckBox(tr("&Written request"), this))
    , m_signed(new QCheckBox(tr("&Signed by the parent"), this))
    , m_ssn(new SecretField(this))
{
    auto *form = new QFormLayout(this);
    form->setContentsMargins({});
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(plainLabel(this, tr("Who is calling?")), callerRow());
    form->addRow(plainLabel(this, tr("Or by letter")), m_written);
    const auto add = [this, form](const QString &name, CallSentence sentence, const QString &hint) {
        QLabel *label = plainLabel(this, name);
        QLineEdit *line = addLine(label, sentence, hint);
        form->addRow(label, line);
        return line;
    };
    m_name = add(tr("&Full name"), CallSentence::FullName, tr("Given and family name, in any order."));
    QLabel *number = plainLabel(this, tr("Social Security n&umber"));
    number->setBuddy(m_ssn);
    m_ssn->setAccessibleDescription(tr("Nine digits. They are neither shown nor read aloud. Delete takes all away."));
    m_sentences.insert(m_ssn, CallSentence::SocialSecurityNumber);
    fitTo(m_ssn, 14);
    form->addRow(number, m_ssn);
    m_caseIds = add(tr("Case &identifiers"), CallSentence::CaseIdentifiers,
        tr("One or several, with blanks between them: two letters, five digits, a letter, a digit."));
    form->addRow(QString(), captionLabel(this, m_caseIds->accessibleDescription()));
    m_street1 = add(tr("St&reet"), CallSentence::MailingAddress, tr("With the apartment, or that on the second line."));
    m_street2 = add(tr("Second &line"), CallSentence::MailingAddress, tr("May stay empty."));
    form->addRow(QString(), placeRow());
    form->addRow(QString(), writtenRow());
    collectQuestions();
    const QList<QWidget *> order { m_written, m_name, m_ssn, m_caseIds, m_street1, m_street2, m_city, m_state, m_zip,
        m_signed, m_writtenOn };
    setTabOrder(m_callers->buttons().last(), order.first());
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { noteFocus(now); });
    connect(m_ssn, &SecretField::completed, m_caseIds, [this] { stepTo(m_caseIds); });
    connect(m_state, &QLineEdit::textEdited, m_zip, [this](const QString &text) {
        if (text.size() == m_state->maxLength())
            stepTo(m_zip);
    });
    if (const std::optional<Role> role = parentOf(caller); role || caller == CallerRole::SomebodyElse)
        m_callers->button(role ? int(*role) : somebodyElse)->setChecked(true);
    noteCaller();
}

QLayout *CallQuestions::callerRow()
{
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &text, int id, const QString &key) {
        auto *choice = new QRadioButton(text, this);
        m_callers->addButton(choice, id);
        row->addWidget(choice);
        // A button's own letter presses it for a tenth of a second first: what is typed in that time would be lost.
        choice->setShortcut({});
        auto *shortcut = new QShortcut(QKeySequence(key), this);
        connect(shortcut, &QShortcut::activated, this, [this, choice] {
            choice->setChecked(true);
            if (isSomebodyElse())
                choice->setFocus(Qt::ShortcutFocusReason);
            else
                m_name->setFocus(Qt::ShortcutFocusReason);
        });
    };
    add(tr("&Custodial parent"), int(Role::Custodial), QStringLiteral("Alt+C"));
    add(tr("&Noncustodial parent"), int(Role::Noncustodial), QStringLiteral("Alt+N"));
    add(tr("Somebody &else"), somebodyElse, QStringLiteral("Alt+E"));
    row->addStretch();
    connect(m_callers, &QButtonGroup::idToggled, this, &CallQuestions::noteCaller);
    return row;
}

QLayout *CallQuestions::writtenRow()
{
    constexpr int longestDate = 20;
    m_writtenOn = new QLineEdit(this);
    m_writtenOn->setMaxLength(longestDate);
    m_writtenOn->setAccessibleDescription(tr("As 3/31, 3/31/2026, or t for today."));
    fitTo(m_writtenOn, 10);
    auto *row = new QHBoxLayout;
    row->addWidget(m_signed);
    m_writtenOnName = buddyLabel(tr("&Date of the letter"), m_writtenOn, this);
    row->addWidget(m_writtenOnName);
    row->addWidget(m_writtenOn);
    row->addStretch();
    connect(m_written, &QCheckBox::toggled, this, &CallQuestions::noteCaller);
    connect(m_writtenOn, &QLineEdit::editingFinished, this, [this] {
        if (const QDate day = dayIn(m_writtenOn->text(), m_today); day.isValid())
            m_writtenOn->setText(Phrasebook().date(day));
    });
    return row;
}

QLayout *CallQuestions::placeRow()
{
    auto *row = new QHBoxLayout;
    const auto add = [this, row](const QString &name, const QString &hint) {
        QLabel *label = plainLabel(this, name);
        QLineEdit *line = addLine(label, CallSentence::MailingAddress, hint);
        row->addWidget(label);
        row->addWidget(line, 1);
        return line;
    };
    constexpr int stateLetters = 2;
    constexpr int zipDigits = 10;
    m_city = add(tr("Cit&y"), tr("Of the mailing address."));
    m_state = add(tr("S&tate"), tr("Two letters."));
    m_state->setMaxLength(stateLetters);
    fitTo(m_state, stateLetters);
    m_zip = add(tr("&ZIP"), tr("Five digits, or nine."));
    m_zip->setMaxLength(zipDigits);
    fitTo(m_zip, zipDigits);
    return row;
}

QLineEdit *CallQuestions::addLine(QLabel *label, CallSentence sentence, const QString &hint)
{
    constexpr int longest = 200;
    auto *line = new QLineEdit(this);
    line->setMaxLength(longest);
    line->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhSensitiveData);
    line->setAccessibleDescription(hint);
    label->setBuddy(line);
    m_sentences.insert(line, sentence);
    return line;
}

void CallQuestions::collectQuestions()
{
    const auto anything = [this](QLineEdit *line) {
        m_questions.append({ line, [line] { return !line->text().trimmed().isEmpty(); }, {} });
    };
    anything(m_name);
    m_questions.append({ m_ssn, [this] { return m_ssn->isWhole(); }, tr("A Social Security number has nine digits.") });
    const auto areCases = [this] {
        const QStringList typed = caseIdsIn(m_caseIds->text());
        return !typed.isEmpty()
            && std::ranges::all_of(typed, [](const QString &text) { return CaseId::fromTyped(text).has_value(); });
    };
    m_questions.append({ m_caseIds, areCases,
        tr("A case identifier has two letters, five digits, a letter and a digit. Please ask again.") });
    anything(m_street1);
    anything(m_city);
    anything(m_state);
    m_questions.append({ m_zip, [this] { return isZip(m_zip->text()); }, tr("A ZIP has five digits, or nine.") });
    m_questions.append(
        { m_writtenOn, [this] { return dayIn(m_writtenOn->text(), m_today).isValid(); }, tr("That is no day.") });
}

std::optional<Role> CallQuestions::caller() const
{
    const int id = m_callers->checkedId();
    return id < 0 || id == somebodyElse ? std::nullopt : std::optional(Role(id));
}

bool CallQuestions::isSomebodyElse() const { return m_callers->checkedId() == somebodyElse; }
bool CallQuestions::isWritten() const { return m_written->isChecked(); }

PinRequest CallQuestions::request() const
{
    PinRequest request;
    request.party = caller().value_or(Role::Custodial);
    request.channel = isWritten() ? PinChannel::Written : PinChannel::Phone;
    request.fullName = m_name->text().simplified();
    request.ssn = m_ssn->ssn();
    request.caseIds = caseIdsIn(m_caseIds->text());
    request.mailingAddress = { .street1 = m_street1->text().simplified(),
        .street2 = m_street2->text().simplified(),
        .city = m_city->text().simplified(),
        .state = m_state->text().simplified(),
        .zip = m_zip->text().trimmed() };
    request.isSigned = isWritten() && m_signed->isChecked();
    request.writtenOn = isWritten() ? dayIn(m_writtenOn->text(), m_today) : QDate();
    return request;
}

void CallQuestions::goOn()
{
    if (!caller())
        return focusCaller();
    for (const Question &question : std::as_const(m_questions)) {
        if (!question.line->isEnabled() || question.isAnswered())
            continue;
        question.line->setFocus(Qt::TabFocusReason);
        if (!question.line->text().isEmpty() && !question.fault.isEmpty())
            emit malformed(question.fault);
        return;
    }
    emit completed();
}

void CallQuestions::focusCaller()
{
    if (caller())
        return m_name->setFocus(Qt::OtherFocusReason);
    QAbstractButton *chosen = m_callers->checkedButton();
    (chosen ? chosen : m_callers->button(int(Role::Custodial)))->setFocus(Qt::OtherFocusReason);
}

void CallQuestions::focusFault(const PinChecks &checks)
{
    const std::pair<std::optional<bool>, QWidget *> all[] = { { checks.fullName, m_name }, { checks.ssn, m_ssn },
        { checks.caseIds, m_caseIds }, { checks.mailingAddress, m_street1 }, { checks.signature, m_signed } };
    const auto fault = std::ranges::find_if(all, [](const auto &each) { return !each.first.value_or(true); });
    QWidget *place = fault == std::end(all) ? m_name : fault->second;
    if (place == m_ssn)
        m_ssn->forget();
    else if (auto *line = qobject_cast<QLineEdit *>(place))
        line->selectAll();
    place->setFocus(Qt::OtherFocusReason);
}

/// A line that is set has nothing to undo.
void CallQuestions::forget()
{
    for (QLineEdit *line : findChildren<QLineEdit *>())
        line->setText({});
    m_ssn->forget();
    m_callers->setExclusive(false);
    for (QAbstractButton *choice : m_callers->buttons())
        choice->setChecked(false);
    m_callers->setExclusive(true);
    m_written->setChecked(false);
    m_signed->setChecked(false);
}

void CallQuestions::noteCaller()
{
    for (const Question &question : std::as_const(m_questions))
        question.line->setEnabled(!isSomebodyElse());
    m_street2->setEnabled(!isSomebodyElse());
    m_signed->setEnabled(isWritten());
    for (QWidget *part : { static_cast<QWidget *>(m_writtenOnName), static_cast<QWidget *>(m_writtenOn) })
        part->setEnabled(isWritten() && !isSomebodyElse());
    emit callerChanged();
}

void CallQuestions::noteFocus(QWidget *now)
{
    const auto at = m_sentences.constFind(now);
    if (at != m_sentences.constEnd())
        emit asked(*at);
    else if (now && isAncestorOf(now))
        emit asked(CallSentence::WhoIsCalling);
}

} // namespace caseledger
