// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/cases/loadedcase.h"
#include "ui/desk.h"
#include "ui/papers/screenpages.h"
#include "ui/parts/taborder.h"

#include <QDialog>

class QPushButton;
class QStackedWidget;

namespace caseledger {

class FreshReading;
class MessageBar;
class PageBrowser;
class PaperChoices;
class PaperOutput;
class RefusalPanel;

/// Makes a paper of one case: the choices on one side, the pages as they will be printed on the other, or why there
/// are none. The case is the one it was opened with, whatever happens in the window; but what a colleague changes of it
/// makes the pages anew, and says so, before they can be printed.
class PaperDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param desk must outlive the dialog
    /// @param kind Statement for any of the three statements
    /// @param reader whom it is for; null, and a parent that it is never made for: as usual (usualReader())
    PaperDialog(const Desk &desk, LoadedCasePointer loaded, PaperKind kind, QWidget *parent = nullptr,
        std::optional<Role> reader = {});

    PaperChoices *choices() const { return m_choices; }
    PageBrowser *browser() const { return m_browser; }
    RefusalPanel *refusal() const { return m_refusal; }
    PaperOutput *output() const { return m_output; }
    bool isRefused() const;

signals:
    void answerShown(); ///< pages, or why there are none
    void caseChanged(const caseledger::CaseId &id); ///< it was read anew here

protected:
    bool focusNextPrevChild(bool next) override { return focusNextAsRead(this, next); }

private:
    /// A paper with what has to be said beside it.
    struct Made
    {
        PaperSource source;
        std::shared_ptr<const PaperAnswer> answer;
        QStringList problems; ///< of the office's own wording
    };

    /// What a paper is made of, where the case on the screen is not enough for it.
    struct Opening
    {
        bool isNeeded = false; ///< other cases too, or a protected parent's own address
        QString reason;

        friend bool operator==(const Opening &, const Opening &) = default;
    };

    static Result<Made> make(Connection &connection, const PaperTools &tools, const LoadedCase &loaded,
        PaperSource source, const PaperWish &wish, const Opening &opening);
    Opening openingFor(const PaperWish &wish) const;
    void layOut();
    void makePaper();
    void takePaper(const Made &made);
    void showPages(const std::shared_ptr<const PaperAnswer> &answer);
    void overrideRule(const QString &reason);
    void tell(const Error &error);
    void readCaseAnew();
    void takeNews(const OfficeNews &news);
    void readForNews();

    const Desk &m_desk;
    LoadedCasePointer m_loaded;
    PaperKind m_kind;
    PaperSource m_source; ///< null until it is read
    Opening m_opening; ///< how it was
    QString m_reason; ///< why a rule was overridden
    bool m_areOthersChanged = false; ///< since they were read
    quint64 m_ticket = 0; ///< of the newest choice: the pages of an older one are dropped
    MessageBar *m_message;
    MessageBar *m_wording;
    PaperChoices *m_choices;
    PageBrowser *m_browser;
    RefusalPanel *m_refusal;
    QStackedWidget *m_answer;
    PaperOutput *m_output;
    FreshReading *m_reading; ///< after what colleagues changed
    QPushButton *m_print = nullptr;
    QPushButton *m_save = nullptr;
};

} // namespace caseledger
