// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/callwizard/surfaces.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QMetaProperty>

namespace caseledger::test {

namespace {

void addProperties(const QObject &object, QStringList &texts)
{
    for (int i = 0; i < object.metaObject()->propertyCount(); ++i) {
        const QMetaProperty property = object.metaObject()->property(i);
        if (!property.isReadable())
            continue;
        if (property.typeId() == QMetaType::QString || property.typeId() == QMetaType::QStringList)
            texts.append(property.read(&object).toStringList());
    }
}

void addModel(const QAbstractItemModel &model, QStringList &texts)
{
    constexpr int lastRole = Qt::UserRole + 64;
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < model.columnCount(); ++column) {
            for (int role = 0; role <= lastRole; ++role)
                texts.append(model.index(row, column).data(role).toString());
        }
    }
}

void addAccessible(QAccessibleInterface *accessible, QStringList &texts)
{
    if (!accessible || !accessible->isValid())
        return;
    for (const QAccessible::Text kind : { QAccessible::Name, QAccessible::Description, QAccessible::Value,
             QAccessible::Help, QAccessible::Accelerator })
        texts.append(accessible->text(kind));
    if (QAccessibleTextInterface *text = accessible->textInterface())
        texts.append(text->text(0, text->characterCount()));
    for (int child = 0; child < accessible->childCount(); ++child)
        addAccessible(accessible->child(child), texts);
}

void addObject(QObject &object, QStringList &texts)
{
    addProperties(object, texts);
    if (const auto *view = qobject_cast<QAbstractItemView *>(&object); view && view->model())
        addModel(*view->model(), texts);
    else if (const auto *model = qobject_cast<QAbstractItemModel *>(&object))
        addModel(*model, texts);
}

void addWindow(QWidget &window, QStringList &texts)
{
    addObject(window, texts);
    for (QObject *object : window.findChildren<QObject *>())
        addObject(*object, texts);
    addAccessible(QAccessible::queryAccessibleInterface(&window), texts);
}

} // namespace

QString surfaceOf(QWidget &window)
{
    QStringList texts;
    addWindow(window, texts);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QString everySurface()
{
    QStringList texts { QApplication::clipboard()->text(QClipboard::Clipboard),
        QApplication::clipboard()->text(QClipboard::Selection) };
    for (QWidget *window : QApplication::topLevelWidgets())
        addWindow(*window, texts);
    texts.removeAll(QString());
    return texts.join(u'\n');
}

QStringList wordsOn(const QString &surface, const QStringList &words)
{
    QStringList found;
    for (const QString &word : words) {
        if (!word.isEmpty() && surface.contains(word, Qt::CaseInsensitive))
            found.append(word);
    }
    return found;
}

} // namespace caseledger::test
