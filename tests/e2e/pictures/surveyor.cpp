// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// A plugin that a test puts into the program (QT_QPA_GENERIC_PLUGINS=surveyor): for each line that comes through the
// pipe CASELEDGER_SURVEY it writes into the file of that name which windows are open and which of their texts are cut
// off.

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QGenericPlugin>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScreen>
#include <QScrollArea>
#include <QSocketNotifier>
#include <QStyleOptionComboBox>
#include <QTabBar>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr int slack = 1; ///< px: of rounding at odd scales

QString className(const QWidget &widget) { return QString::fromLatin1(widget.metaObject()->className()); }

/// What a label lacks: its words are given as they are to be read.
QString labelFault(const QLabel &label)
{
    if (label.text().isEmpty() || className(label) == QLatin1String("caseledger::ElidedLabel"))
        return {}; // that one says itself what it leaves out
    const int wanted = label.wordWrap() ? label.heightForWidth(label.width()) : label.sizeHint().height();
    if (wanted > label.height() + slack)
        return QStringLiteral("needs %1 px of height and has %2").arg(wanted).arg(label.height());
    if (!label.wordWrap() && label.sizeHint().width() > label.width() + slack)
        return QStringLiteral("needs %1 px of width and has %2").arg(label.sizeHint().width()).arg(label.width());
    return {};
}

/// A button may be narrower than its style likes, but not than its words.
QString buttonFault(const QAbstractButton &button)
{
    QSize wanted = button.minimumSizeHint();
    if (qobject_cast<const QPushButton *>(&button))
        wanted.setWidth(button.fontMetrics().size(Qt::TextShowMnemonic, button.text()).width() + 4);
    if (button.text().isEmpty()
        || (wanted.width() <= button.width() + slack && wanted.height() <= button.height() + slack))
        return {};
    return QStringLiteral("needs %1 × %2 px and has %3 × %4")
        .arg(wanted.width())
        .arg(wanted.height())
        .arg(button.width())
        .arg(button.height());
}

QString choiceFault(const QComboBox &box)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.editable = box.isEditable();
    const QRect place = box.style()->subControlRect(QStyle::CC_ComboBox, &option, QStyle::SC_ComboBoxEditField, &box);
    const int wanted = box.fontMetrics().horizontalAdvance(box.currentText());
    return wanted <= place.width() + slack ? QString()
                                           : QStringLiteral("needs %1 px and has %2").arg(wanted).arg(place.width());
}

QString placeholderFault(const QLineEdit &line)
{
    const int wanted = line.fontMetrics().horizontalAdvance(line.placeholderText());
    const bool isLarge = line.devicePixelRatioF() >= 2; // there a hint may end in an ellipsis
    const bool fits = isLarge || !line.text().isEmpty() || wanted <= line.width();
    return fits ? QString() : QStringLiteral("needs %1 px and has %2").arg(wanted).arg(line.width());
}

QString headFault(const QHeaderView &head)
{
    if (head.orientation() == Qt::Vertical || !head.model())
        return {};
    QStringList cut;
    for (int section = 0; section < head.count(); ++section) {
        const QString text = head.model()->headerData(section, Qt::Horizontal).toString();
        if (!head.isSectionHidden(section)
            && head.fontMetrics().horizontalAdvance(text) > head.sectionSize(section) + slack)
            cut.append(text);
    }
    return cut.join(QLatin1String(" | "));
}

QString faultOf(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        return labelFault(*label);
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return buttonFault(*button);
    if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        return choiceFault(*box);
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return placeholderFault(*line);
    if (const auto *head = qobject_cast<const QHeaderView *>(&widget))
        return headFault(*head);
    return {};
}

QString textOf(const QWidget &widget)
{
    for (const char *property : { "text", "currentText", "placeholderText", "accessibleName" }) {
        if (const QString text = widget.property(property).toString(); !text.isEmpty())
            return text;
    }
    return {};
}

/// Whether what stands in a scrolled area can be brought into sight, however small the area is.
bool canBeScrolledTo(const QWidget &widget)
{
    for (const QWidget *each = widget.parentWidget(); each && !each->isWindow(); each = each->parentWidget()) {
        if (qobject_cast<const QAbstractScrollArea *>(each))
            return true;
    }
    return false;
}

void survey(const QWidget &window, QJsonArray &faults)
{
    const auto tell = [&](const QWidget &widget, const QString &fault) {
        faults.append(QStringLiteral("%1, %2 “%3”: %4")
                          .arg(className(window), className(widget), textOf(widget).left(60), fault));
    };
    for (const QWidget *widget : window.findChildren<QWidget *>()) {
        if (!widget->isVisible() || widget->window() != &window)
            continue;
        if (const QString fault = faultOf(*widget); !fault.isEmpty())
            tell(*widget, fault);
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const bool matters = qobject_cast<const QLabel *>(widget) || widget->focusPolicy() != Qt::NoFocus;
        if (matters && !canBeScrolledTo(*widget)
            && !window.rect().adjusted(-slack, -slack, slack, slack).contains(place))
            tell(*widget, QStringLiteral("stands beyond the edge of the window"));
    }
}

QByteArray answer()
{
    QJsonArray windows;
    QJsonArray faults;
    for (const QWidget *window : QApplication::topLevelWidgets()) {
        if (!window->isVisible() || window->windowType() == Qt::ToolTip)
            continue;
        windows.append(QJsonObject { { QStringLiteral("class"), className(*window) },
            { QStringLiteral("title"), window->windowTitle() }, { QStringLiteral("active"), window->isActiveWindow() },
            { QStringLiteral("width"), window->width() }, { QStringLiteral("height"), window->height() } });
        survey(*window, faults);
        if (const QSize room = window->screen()->availableSize();
            window->width() > room.width() || window->height() > room.height())
            faults.append(QStringLiteral("%1: larger than its screen").arg(className(*window)));
    }
    const QWidget *focus = QApplication::focusWidget();
    return QJsonDocument(QJsonObject { { QStringLiteral("windows"), windows }, { QStringLiteral("faults"), faults },
                             { QStringLiteral("focus"), focus ? className(*focus) : QString() } })
        .toJson();
}

/// Reads the names of files from the pipe and answers into them.
class Surveyor : public QObject
{
public:
    Surveyor()
        : m_pipe(open(qgetenv("CASELEDGER_SURVEY").constData(), O_RDWR | O_NONBLOCK | O_CLOEXEC))
        , m_notifier(m_pipe, QSocketNotifier::Read)
    {
        connect(&m_notifier, &QSocketNotifier::activated, this, [this] {
            char buffer[4096];
            const ssize_t size = read(m_pipe, buffer, sizeof buffer);
            const QList<QByteArray> names = QByteArray(buffer, int(std::max<ssize_t>(0, size))).split('\n');
            for (const QByteArray &name : names) {
                QSaveFile file(QFile::decodeName(name));
                if (!name.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(answer()) > 0)
                    file.commit();
            }
        });
    }

    ~Surveyor() override { close(m_pipe); }

private:
    int m_pipe;
    QSocketNotifier m_notifier;
};

} // namespace

class SurveyorPlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "surveyor.json")

public:
    QObject *create(const QString &, const QString &) override { return new Surveyor; }
};

#include "surveyor.moc"
