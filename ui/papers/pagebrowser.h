// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/documents/page.h"

#include <QWidget>

#include <memory>
#include <vector>

class QLabel;
class QPushButton;
class QScrollArea;

namespace caseledger {

class BusyOverlay;
class PagePreview;

using PagesPointer = std::shared_ptr<const std::vector<Page>>;

/// Shows the pages of a paper one at a time. A page is drawn when it is looked at, not before.
class PageBrowser : public QWidget
{
    Q_OBJECT

public:
    explicit PageBrowser(QWidget *parent = nullptr);

    void showWaiting();
    void showPages(PagesPointer pages); ///< begins at the first page
    int current() const { return m_current; } ///< counts from 0
    QString position() const; ///< "Page 1 of 3"

private:
    void turnTo(int index);

    PagesPointer m_pages;
    int m_current = 0;
    PagePreview *m_preview;
    QScrollArea *m_scroll;
    BusyOverlay *m_busy;
    QLabel *m_position;
    QPushButton *m_previous;
    QPushButton *m_next;
};

} // namespace caseledger
