// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/looks/emptystate.h"

#include "ui/looks/colours.h"
#include "ui/looks/icons.h"
#include "ui/parts/labels.h"

#include <QFile>
#include <QPainter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QVBoxLayout>

namespace caseledger {

namespace {

constexpr QSize drawn(160, 120); ///< what the files are drawn for

QString fileOf(Picture picture)
{
    switch (picture) {
    case Picture::NoCase:
        return QStringLiteral(":/pictures/no-case.svg");
    case Picture::NothingFound:
        return QStringLiteral(":/pictures/nothing-found.svg");
    case Picture::NoRows:
        return QStringLiteral(":/pictures/no-rows.svg");
    case Picture::QueueEmpty:
        return QStringLiteral(":/pictures/queue-empty.svg");
    case Picture::NoAccess:
        return QStringLiteral(":/pictures/no-access.svg");
    }
    return {};
}

} // namespace

PictureView::PictureView(Picture picture, QWidget *parent)
    : QWidget(parent)
    , m_picture(picture)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Maximum);
}

void PictureView::setPicture(Picture picture)
{
    m_picture = picture;
    update();
}

QSize PictureView::sizeHint() const
{
    constexpr int lines = 8;
    return drawn.scaled(10000, fontMetrics().height() * lines, Qt::KeepAspectRatio);
}

void PictureView::paintEvent(QPaintEvent *)
{
    QFile file(fileOf(m_picture));
    constexpr int leastLines = 2;
    if (height() < leastLines * fontMetrics().height() || !file.open(QIODevice::ReadOnly))
        return;
    const QColor ground = palette().color(backgroundRole());
    const QColor ink = readableOn(ground, tinted(palette(), palette().color(QPalette::WindowText), 0.6), leastForSigns);
    const QColor accent = readableOn(ground, palette().color(QPalette::Highlight), leastForSigns);
    QSvgRenderer renderer(recoloured(file.readAll(), ink, accent));
    QRect place({}, drawn.scaled(size(), Qt::KeepAspectRatio));
    place.moveCenter(rect().center());
    QPainter painter(this);
    renderer.render(&painter, place);
}

EmptyState::EmptyState(
    Picture picture, const QString &text, const QString &hint, const QString &action, QWidget *parent)
    : QWidget(parent)
    , m_picture(new PictureView(picture, this))
    , m_text(plainLabel(this))
    , m_hint(plainLabel(this))
    , m_action(new QPushButton(this))
{
    emphasise(m_text, 1.2);
    for (QLabel *label : { m_text, m_hint }) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        label->setWordWrap(true);
    }
    auto *layout = new QVBoxLayout(this);
    layout->addStretch(2);
    layout->addWidget(m_picture, 0, Qt::AlignHCenter);
    layout->addWidget(m_text);
    layout->addWidget(m_hint);
    layout->addWidget(m_action, 0, Qt::AlignHCenter);
    layout->addStretch(3);
    connect(m_action, &QPushButton::clicked, this, &EmptyState::actionWanted);
    say(picture, text, hint, action);
}

void EmptyState::say(Picture picture, const QString &text, const QString &hint, const QString &action)
{
    m_picture->setPicture(picture);
    m_text->setText(text);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setAccessibleDescription(hint);
}

QString EmptyState::text() const { return m_text->text(); }

} // namespace caseledger
