// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contactdraft.h"

#include "models/domain/codes.h"
#include "ui/contact/contactfieldrow.h"
#include "ui/notes/draftkeeper.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QLineEdit>

namespace caseledger {

namespace {

const QString reasonKey = QStringLiteral("reason");

} // namespace

ContactDraft::ContactDraft(const Desk &desk, DraftPlace place, QWidget *fields, QLineEdit *reason,
    std::function<bool()> hasTyped, QObject *parent)
    : QObject(parent)
    , m_rows(fields->findChildren<ContactFieldRow *>())
    , m_reason(reason)
    , m_hasTyped(std::move(hasTyped))
    , m_keeper(new DraftKeeper(
          desk, std::move(place), this, [this] { return text(); }, [this](const QString &kept) { put(kept); }))
{
    connect(m_keeper, &DraftKeeper::failed, this, &ContactDraft::failed);
}

QString ContactDraft::text() const
{
    if (m_isDone || !m_hasTyped())
        return {};
    QJsonObject typed;
    for (const ContactFieldRow *row : m_rows) {
        if (row->isTouched())
            typed.insert(code(row->field()), row->text());
    }
    if (!m_reason->text().isEmpty())
        typed.insert(reasonKey, m_reason->text());
    return QString::fromUtf8(QJsonDocument(typed).toJson(QJsonDocument::Compact));
}

/// Fields that somebody has typed into meanwhile stay as they are.
void ContactDraft::put(const QString &kept)
{
    const QJsonObject typed = QJsonDocument::fromJson(kept.toUtf8()).object();
    for (const ContactFieldRow *row : m_rows) {
        m_opened.append(row->text());
        if (const QJsonValue value = typed.value(code(row->field())); value.isString() && !row->editor()->isModified())
            row->editor()->setText(value.toString());
    }
    if (m_reason->text().isEmpty())
        m_reason->setText(typed.value(reasonKey).toString());
    if (m_hasTyped())
        emit putBack();
}

void ContactDraft::keep() { m_keeper->keep(); }

void ContactDraft::finish()
{
    m_isDone = true;
    keep();
}

void ContactDraft::throwAway()
{
    for (qsizetype row = 0; row < m_opened.size(); ++row)
        m_rows.at(row)->editor()->setText(m_opened.at(row));
    m_reason->clear();
    keep();
}

} // namespace caseledger
