// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/papers/screenpages.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QScrollArea;

namespace caseledger {

class BusyOverlay;
class PagePreview;
class ZoomChoice;

/// Shows the pages of a paper one at a time, as large as one likes. A page is drawn when it is looked at, not before.
class PageBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit PageBrowser(QWidget *parent = nullptr);

    void showWaiting();
    void showPages(PagesPointer pages); ///< begins at the first page
    int current() const { return m_current; } ///< counts from 0
    QString position() const; ///< "Page 1 of 3"
    ZoomChoice *zoom() const { return m_zoom; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void addKeys();
    void turnTo(int index);
    void showZoom();

    PagesPointer m_pages;
    int m_current = 0;
    PagePreview *m_preview;
    QScrollArea *m_scroll;
    BusyOverlay *m_busy;
    QLabel *m_position;
    ZoomChoice *m_zoom;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace caseledger
