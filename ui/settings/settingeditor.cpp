// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/settings/settingeditor.h"

#include "ui/parts/filedialogs.h"
#include "ui/parts/labels.h"
#include "ui/tables/typeddate.h"

#include <QCoreApplication>
#include <QFormLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRegularExpression>

namespace caseledger {

namespace {

const QLatin1String logoKey("logo");

/// Two amounts and "\n" keep their order where one reads from the right.
QString asTyped(QString text, const Phrasebook &book)
{
    static const QRegularExpression typed(QStringLiteral(R"((\\n|\d+\.\d\d \d+\.\d\d))"));
    if (book.direction() == Qt::RightToLeft)
        text.replace(typed, Phrasebook::isolated(QStringLiteral("\\1")));
    return text;
}

QString valueByDay(const SettingValue &value, const Phrasebook &book)
{
    const QDate start(1, 1, 1); // of what counts since before anybody's records
    const QString typed = asTyped(value.value, book);
    return value.from == start ? SettingEditor::tr("from the start: %1").arg(typed)
                               : SettingEditor::tr("from %1: %2").arg(book.date(value.from), typed);
}

QString valuesByDay(const SettingRow &row, const Phrasebook &book)
{
    QStringList lines;
    for (const SettingValue &value : row.values)
        lines.append(valueByDay(value, book));
    return lines.join(u'\n');
}

} // namespace

SettingEditor::SettingEditor(const Phrasebook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_name(plainLabel(this))
    , m_meaning(plainLabel(this))
    , m_days(plainLabel(this))
    , m_logo(plainLabel(this))
    , m_choose(new QPushButton(tr("C&hoose a picture…"), this))
    , m_value(new QPlainTextEdit(this))
    , m_from(new QLineEdit(this))
    , m_reason(new QLineEdit(this))
    , m_change(new QPushButton(tr("&Change"), this))
{
    constexpr int longestReason = 200;
    emphasise(m_name, 1.15);
    alignWithWindow(m_name);
    m_meaning->setWordWrap(true);
    m_days->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_logo->setAccessibleName(tr("The logo as it stands"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setTabChangesFocus(true);
    m_value->setFixedHeight(m_value->fontMetrics().lineSpacing() * 6);
    m_from->setAccessibleDescription(tr("A day, as in 10/1/2026; t for today"));
    m_from->setPlaceholderText(tr("10/1/2026"));
    m_reason->setMaxLength(longestReason);
    m_reason->setPlaceholderText(tr("Kept with the change"));
    m_choose->setAutoDefault(false);
    m_change->setAutoDefault(false);
    layOut();
    connect(m_choose, &QPushButton::clicked, this, &SettingEditor::chooseFile);
    connect(m_change, &QPushButton::clicked, this, &SettingEditor::changeWanted);
    connect(m_reason, &QLineEdit::returnPressed, this, &SettingEditor::changeWanted);
}

void SettingEditor::layOut()
{
    m_fromLabel = buddyLabel(tr("Counts &from"), m_from, this);
    auto *form = new QFormLayout;
    form->addRow(buddyLabel(tr("&Value"), m_value, this), m_value);
    m_choose->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    m_change->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    form->addRow(QString(), m_choose);
    form->addRow(m_fromLabel, m_from);
    form->addRow(buddyLabel(tr("&Reason"), m_reason, this), m_reason);
    form->addRow(QString(), m_change);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_name);
    layout->addWidget(m_meaning);
    layout->addWidget(m_days);
    layout->addWidget(m_logo);
    layout->addLayout(form);
    layout->addStretch();
}

void SettingEditor::showSetting(const SettingRow &row, QDate today, const QByteArray &logo)
{
    const bool isLogo = row.setting->key == logoKey;
    const bool isDated = row.setting->isDated;
    m_key = row.setting->key;
    m_today = today;
    m_name->setText(m_key);
    m_meaning->setText(asTyped(QCoreApplication::translate("Setting", row.setting->meaning), m_book));
    m_days->setVisible(isDated);
    m_days->setText(isDated ? valuesByDay(row, m_book) : QString());
    m_value->setPlainText(row.values.isEmpty() ? QString() : row.values.last().value);
    m_choose->setVisible(isLogo);
    m_logo->setVisible(isLogo);
    showLogo(isLogo ? logo : QByteArray());
    m_fromLabel->setVisible(isDated);
    m_from->setVisible(isDated);
    m_from->clear();
    m_reason->clear();
}

void SettingEditor::showLogo(const QByteArray &png)
{
    constexpr QSize most(280, 90);
    const QPixmap picture = QPixmap::fromImage(QImage::fromData(png, "PNG"));
    m_logo->setPixmap(picture.isNull() ? picture : picture.scaled(most, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    if (picture.isNull())
        m_logo->setText(tr("No logo is set."));
}

SettingChange SettingEditor::change() const
{
    SettingChange change;
    change.key = m_key;
    change.newValue = m_value->toPlainText();
    if (m_from->isVisibleTo(this))
        change.from = typedDate(m_from->text(), m_today, RangeEnd::First).value_or(QDate());
    change.reason = m_reason->text().trimmed();
    return change;
}

void SettingEditor::setFile(const QString &file)
{
    m_value->setPlainText(file);
    m_reason->setFocus();
}

void SettingEditor::setBusy(bool busy) { m_change->setEnabled(!busy); }

void SettingEditor::chooseFile()
{
    const auto *dialog = askForFile({ .title = tr("Choose the logo"), .suffix = QStringLiteral("png") }, this);
    connect(dialog, &FileDialog::fileSelected, this, &SettingEditor::setFile);
}

} // namespace caseledger
