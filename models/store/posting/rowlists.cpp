// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/store/posting/rowlists.h"

#include <algorithm>

namespace caseledger {

namespace {

/// One element of an array as the server reads it: texts in quotes, whatever they hold.
void appendElement(QString &list, const QVariant &value)
{
    if (value.isNull()) {
        list += QLatin1String("NULL");
        return;
    }
    if (value.typeId() == QMetaType::QByteArray) {
        list += QLatin1String(R"("\\x)") + QLatin1String(value.toByteArray().toHex()) + u'"';
        return;
    }
    const QString text = value.toString();
    if (value.typeId() != QMetaType::QString) {
        list += text;
        return;
    }
    list += u'"';
    for (const QChar character : text) {
        if (character == u'"' || character == u'\\')
            list += u'\\';
        list += character;
    }
    list += u'"';
}

} // namespace

void RowLists::append(const char *parameter, const QVariant &value)
{
    const auto named = [parameter](const List &list) { return list.parameter == parameter; };
    if (m_expected >= m_lists.size() || !named(m_lists[m_expected]))
        m_expected = size_t(std::find_if(m_lists.cbegin(), m_lists.cend(), named) - m_lists.cbegin());
    if (m_expected == m_lists.size())
        m_lists.push_back({ parameter, {} });
    QString &list = m_lists[m_expected++].text;
    list += list.isEmpty() ? u'{' : u',';
    appendElement(list, value);
}

void RowLists::moveTo(Query &query)
{
    for (const List &list : m_lists)
        query.bind(list.parameter.constData(), QString(list.text + u'}'));
    m_lists.clear();
    m_expected = 0;
}

} // namespace caseledger
