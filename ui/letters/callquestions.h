// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/domain/papers/caller.h"
#include "models/store/letters/pinrequest.h"
#include "models/text/callsentences.h"

#include <QHash>
#include <QWidget>

#include <functional>

class QButtonGroup;
class QCheckBox;
class QLabel;
class QLineEdit;

namespace caseledger {

class SecretField;

/// Everything that is typed for a PIN letter, on one page, in the order one asks: who calls, the four things, and for a
/// letter that came its signature and its day. It knows nothing of the case, so it can show nothing of it.
class CallQuestions : public QWidget
{
    Q_OBJECT

public:
    /// @param today what days without a year are reckoned from
    /// @param caller as the worker said before; not set: nobody is chosen
    explicit CallQuestions(QDate today, QWidget *parent = nullptr, CallerRole caller = CallerRole::NotSet);

    std::optional<Role> caller() const; ///< null: nobody yet, or somebody else
    bool isSomebodyElse() const;
    bool isWritten() const;
    /// What was typed; case, reason and request id are not the page's. Whole only after completed().
    PinRequest request() const;

    /// On to the first thing that is needed and is not there yet; completed() where all are.
    void goOn();
    /// To who calls; where that is known already, to what is asked first.
    void focusCaller();
    /// To the first of the things that did not match.
    void focusFault(const PinChecks &checks);
    void forget();

signals:
    void completed();
    void callerChanged(); ///< or how it is asked for
    void asked(caseledger::CallSentence what); ///< the focus is where the answer to it is typed
    void malformed(const QString &fault); ///< what is typed cannot be an answer, in a sentence

private:
    struct Question
    {
        QLineEdit *line;
        std::function<bool()> isAnswered;
        QString fault; ///< why what is typed cannot be an answer
    };

    QLayout *callerRow();
    QLayout *writtenRow();
    QLayout *placeRow();
    QLineEdit *addLine(QLabel *label, CallSentence sentence, const QString &hint);
    void collectQuestions();
    void noteCaller();
    void noteFocus(QWidget *now);

    QDate m_today;
    QButtonGroup *m_callers;
    QCheckBox *m_written;
    QCheckBox *m_signed;
    QLabel *m_writtenOnName = nullptr;
    QLineEdit *m_writtenOn = nullptr;
    QLineEdit *m_name = nullptr;
    SecretField *m_ssn = nullptr;
    QLineEdit *m_caseIds = nullptr;
    QLineEdit *m_street1 = nullptr;
    QLineEdit *m_street2 = nullptr;
    QLineEdit *m_city = nullptr;
    QLineEdit *m_state = nullptr;
    QLineEdit *m_zip = nullptr;
    QList<Question> m_questions; ///< in the order they are asked; those of lines that are off are not asked
    QHash<const QWidget *, CallSentence> m_sentences;
};

} // namespace caseledger
