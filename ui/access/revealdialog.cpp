// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/access/revealdialog.h"

#include "models/store/store.h"
#include "models/store/whenready.h"
#include "models/text/words.h"
#include "ui/access/reasonform.h"
#include "ui/caller/callerwords.h"
#include "ui/errortext.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/parts/messagebar.h"

#include <QAccessible>
#include <QPainter>
#include <QVBoxLayout>

namespace caseledger {

PaintedLines::PaintedLines(QWidget *parent)
    : QWidget(parent)
{
    emphasise(this, 1.15);
    setFocusPolicy(Qt::StrongFocus);
}

void PaintedLines::showLines(ProtectedLinesPointer lines, bool isSpoken)
{
    m_lines = std::move(lines);
    if (isSpoken) {
        setAccessibleName(m_lines->lines().join(QLatin1String(", ")));
        QAccessibleEvent spoken(this, QAccessible::Alert);
        QAccessible::updateAccessibility(&spoken);
    }
    updateGeometry();
    update();
}

void PaintedLines::forget()
{
    m_lines.reset();
    setAccessibleName({});
    repaint(); // now, not when there is time
}

QSize PaintedLines::sizeHint() const
{
    int width = fontMetrics().averageCharWidth() * 30;
    for (const QString &line : m_lines ? m_lines->lines() : QStringList())
        width = std::max(width, fontMetrics().horizontalAdvance(line) + fontMetrics().averageCharWidth() * 2);
    const int count = m_lines ? int(m_lines->lines().size()) : 1;
    return QSize(width, fontMetrics().lineSpacing() * count);
}

void PaintedLines::paintEvent(QPaintEvent *)
{
    if (!m_lines)
        return;
    QPainter painter(this);
    QRect line(0, 0, width(), fontMetrics().lineSpacing());
    const int align = int(Qt::AlignVCenter | QStyle::visualAlignment(layoutDirection(), Qt::AlignLeading));
    for (const QString &text : m_lines->lines()) {
        painter.drawText(line, align | Qt::TextSingleLine, fontMetrics().elidedText(text, Qt::ElideRight, width()));
        line.translate(0, line.height());
    }
}

RevealDialog::RevealDialog(
    const Desk &desk, const CaseId &id, Role role, QWidget *parent, std::chrono::milliseconds shownFor)
    : QDialog(parent)
    , m_desk(desk)
    , m_id(id)
    , m_role(role)
    , m_message(new MessageBar(this))
    , m_caller(new MessageBar(this))
    , m_form(new ReasonForm(tr("Case %1: show the contact of the protected %2, for %3 seconds.")
                                .arg(id.text(), word(role, desk.book).toLower())
                                .arg(std::chrono::duration_cast<std::chrono::seconds>(shownFor).count()),
          tr("&Show"), this))
    , m_lines(new PaintedLines(this))
    , m_busy(new BusyOverlay(this))
{
    setWindowTitle(tr("Protected contact"));
    m_lines->hide();
    m_caller->setClosable(false);
    m_time.setSingleShot(true);
    m_time.setInterval(shownFor);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_caller);
    layout->addWidget(m_message);
    layout->addWidget(m_form);
    layout->addWidget(m_lines, 1);
    connect(m_form, &ReasonForm::given, this, &RevealDialog::reveal);
    connect(m_form, &ReasonForm::dismissed, this, &QDialog::close);
    connect(&m_time, &QTimer::timeout, this, &QDialog::close);
    m_form->setFocus();
}

void RevealDialog::tellCaller(CallerRole caller)
{
    if (const QString note = contactNote(caller, m_role); !note.isEmpty())
        m_caller->say(MessageBar::Kind::Protected, note);
}

void RevealDialog::reveal(const QString &reason)
{
    m_form->setEnabled(false);
    m_message->hide();
    m_busy->begin(tr("Reading…"));
    const auto answer = m_desk.store.run([id = m_id, role = m_role, reason](Connection &connection) {
        return revealContact(connection, id, role, reason);
    });
    whenReady(answer, this, [this](const Result<ProtectedLinesPointer> &lines) { take(lines); });
}

void RevealDialog::take(const Result<ProtectedLinesPointer> &lines)
{
    m_busy->end();
    m_form->setEnabled(true);
    if (!lines) {
        m_message->say(MessageBar::Kind::Problem, errorText(lines.error()));
        m_form->setFocus();
        emit refused(lines.error());
        return;
    }
    if (!isVisible())
        return; // closed meanwhile: nobody is to see it
    m_form->hide();
    m_message->setClosable(false);
    if ((*lines)->lines().isEmpty()) {
        m_message->say(MessageBar::Kind::Notice, tr("No address, phone or e-mail is known."));
    } else {
        m_message->say(MessageBar::Kind::Protected, tr("Tell it to nobody. It goes by itself; Esc closes it."));
        m_lines->showLines(*lines, QAccessible::isActive());
        m_lines->show();
        m_lines->setFocus();
    }
    m_time.start();
    emit contactShown();
}

/// However it goes, what was shown goes with it.
void RevealDialog::hideEvent(QHideEvent *event)
{
    m_time.stop();
    m_lines->forget();
    QDialog::hideEvent(event);
}

} // namespace caseledger
