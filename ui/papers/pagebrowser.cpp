// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/papers/pagebrowser.h"

#include "ui/papers/pagepreview.h"
#include "ui/papers/zoomchoice.h"
#include "ui/parts/busyoverlay.h"
#include "ui/parts/labels.h"
#include "ui/tables/flowlayout.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

namespace caseledger {

PageBrowser::PageBrowser(QWidget *parent)
    : QWidget(parent)
    , m_pages(std::make_shared<const std::vector<Page>>())
    , m_preview(new PagePreview)
    , m_scroll(new QScrollArea(this))
    , m_busy(new BusyOverlay(this))
    , m_position(plainLabel(this))
    , m_zoom(new ZoomChoice(this))
    , m_previous(new QPushButton(tr("Pre&vious"), this))
    , m_next(new QPushButton(tr("Ne&xt"), this))
{
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageUp));
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_PageDown));
    m_previous->setAccessibleName(tr("Previous page"));
    m_next->setAccessibleName(tr("Next page"));
    m_previous->setToolTip(tr("Alt+Page Up"));
    m_next->setToolTip(tr("Alt+Page Down"));
    m_scroll->setWidget(m_preview); // which owns it from here
    m_scroll->setMinimumWidth(260);
    m_scroll->setAlignment(Qt::AlignCenter);
    m_scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // one that comes and goes changes the width
    m_scroll->viewport()->installEventFilter(this);
    auto *zoom = new QWidget(this);
    auto *zoomLine = new QHBoxLayout(zoom);
    zoomLine->setContentsMargins({});
    zoomLine->addWidget(buddyLabel(tr("&Zoom"), m_zoom, this));
    zoomLine->addWidget(m_zoom);
    m_position->setMinimumHeight(m_next->sizeHint().height()); // in the middle of its line
    auto *bar = new QWidget(this); // on two lines where the screen is small
    auto *parts = new FlowLayout(bar);
    parts->setContentsMargins({});
    for (QWidget *part : QList<QWidget *> { zoom, m_previous, m_next, m_position })
        parts->addWidget(part);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    bar->setSizePolicy(policy);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(bar);
    layout->addWidget(m_scroll, 1);
    connect(m_previous, &QPushButton::clicked, this, [this] { turnTo(m_current - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_current + 1); });
    connect(m_zoom, &QComboBox::currentIndexChanged, this, &PageBrowser::showZoom);
    addKeys();
    turnTo(0);
}

void PageBrowser::addKeys()
{
    const auto add = [this](const QList<QKeySequence> &keys, auto act) {
        for (const QKeySequence &each : keys)
            connect(new QShortcut(each, this), &QShortcut::activated, this, act);
    };
    const auto shown = [this] { return m_preview->width() / m_preview->pageMm().width(); };
    add({ QKeySequence(Qt::CTRL | Qt::Key_Plus), QKeySequence(Qt::CTRL | Qt::Key_Equal) },
        [this, shown] { m_zoom->step(1, shown()); });
    add({ QKeySequence(Qt::CTRL | Qt::Key_Minus) }, [this, shown] { m_zoom->step(-1, shown()); });
    add({ QKeySequence(Qt::CTRL | Qt::Key_0) }, [this] { m_zoom->fitWidth(); });
}

void PageBrowser::showWaiting() { m_busy->begin(tr("Making the pages…")); }

void PageBrowser::showPages(PagesPointer pages)
{
    m_busy->end();
    m_pages = std::move(pages);
    turnTo(0);
}

void PageBrowser::turnTo(int index)
{
    const int count = int(m_pages->size());
    m_current = std::clamp(index, 0, std::max(0, count - 1));
    m_previous->setEnabled(m_current > 0);
    m_next->setEnabled(m_current + 1 < count);
    m_position->setText(position());
    m_scroll->setAccessibleName(position());
    m_preview->setPage(count > 0 ? m_pages->at(size_t(m_current)) : Page());
    m_scroll->verticalScrollBar()->setValue(0);
    showZoom();
}

void PageBrowser::showZoom()
{
    const QSizeF pageMm = m_preview->pageMm();
    const QSize shown = (pageMm * m_zoom->pixelsPerMm(pageMm, m_scroll->viewport()->size())).toSize();
    // Only a page wider than its room needs the bar; one that fits would bring it by its own height.
    m_scroll->setHorizontalScrollBarPolicy(m_zoom->fitsWidth() ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAsNeeded);
    m_preview->resize(shown);
}

bool PageBrowser::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize)
        showZoom();
    return QWidget::eventFilter(watched, event);
}

QString PageBrowser::position() const
{
    return m_pages->empty() ? QString() : tr("Page %1 of %2").arg(m_current + 1).arg(m_pages->size());
}

} // namespace caseledger
