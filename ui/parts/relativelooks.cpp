// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/relativelooks.h"

#include "ui/looks/colours.h"
#include "ui/parts/labels.h"

#include <QApplication>
#include <QEvent>

namespace caseledger {

namespace {

/// Keeps one widget's type, and the colour of its text, in step with the program's.
class LooksFollower : public QObject
{
public:
    explicit LooksFollower(QWidget *widget)
        : QObject(widget)
    {
        widget->installEventFilter(this);
    }

    static LooksFollower *find(QWidget *widget)
    {
        for (QObject *child : widget->children()) {
            if (auto *follower = dynamic_cast<LooksFollower *>(child))
                return follower;
        }
        return nullptr;
    }
    static LooksFollower &of(QWidget *widget)
    {
        LooksFollower *known = find(widget);
        return known ? *known : *new LooksFollower(widget);
    }

    void setFont(qreal factor, bool bold)
    {
        m_factor *= factor;
        m_bold = m_bold || bold;
        followFont();
    }
    void setGround(const QColor &tint, qreal share)
    {
        m_tint = tint;
        m_share = share;
        followColours();
    }
    void setPale()
    {
        m_isPale = true;
        followColours();
    }

    void followFont()
    {
        QFont font = widget()->font();
        font.setPointSizeF(QApplication::font(widget()).pointSizeF() * m_factor);
        font.setBold(m_bold || font.bold());
        if (m_factor != 1.0 || m_bold)
            widget()->setFont(font);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::PaletteChange)
            followColours();
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget *widget() const { return static_cast<QWidget *>(parent()); }

    QPalette around() const
    {
        const QWidget *parent = widget()->parentWidget();
        return parent ? parent->palette() : QApplication::palette(widget());
    }

    void followColours()
    {
        if (m_isFollowing || (!m_isPale && m_share <= 0))
            return;
        m_isFollowing = true; // to set it is a change, too
        const QPalette palette = around();
        QColor ground = palette.color(QPalette::Window);
        QColor ink = palette.color(QPalette::WindowText);
        if (m_share > 0)
            ground = tinted(palette, m_tint.isValid() ? m_tint : palette.color(QPalette::Highlight), m_share);
        constexpr qreal paleness = 0.72;
        if (m_isPale)
            ink = tinted(palette, ink, paleness);
        QPalette own; // the rest stays that of what is around it
        if (m_share > 0)
            own.setColor(QPalette::Window, ground);
        own.setColor(QPalette::WindowText, readableOn(ground, ink));
        widget()->setPalette(own);
        m_isFollowing = false;
    }

    qreal m_factor = 1.0;
    bool m_bold = false;
    bool m_isPale = false;
    bool m_isFollowing = false;
    QColor m_tint;
    qreal m_share = 0; ///< none: the ground is not its own
};

} // namespace

void setRelativeFont(QWidget *widget, qreal factor, bool bold) { LooksFollower::of(widget).setFont(factor, bold); }

void followTextSize()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (LooksFollower *follower = LooksFollower::find(widget))
            follower->followFont();
    }
}

void setPaleText(QWidget *widget) { LooksFollower::of(widget).setPale(); }

void setTintedGround(QWidget *widget, const QColor &tint, qreal share)
{
    LooksFollower::of(widget).setGround(tint, share);
}

} // namespace caseledger
