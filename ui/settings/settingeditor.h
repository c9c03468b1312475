// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingcolumns.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace caseledger {

/// One setting: what it means, how it stands, and fields to change it with a reason.
class SettingEditor : public QWidget
{
    Q_OBJECT

public:
    SettingEditor(const Phrasebook &book, QWidget *parent = nullptr);

    /// @param logo of the office as it stands; a PNG picture or nothing
    void showSetting(const SettingRow &row, QDate today, const QByteArray &logo);
    /// The change as it is typed. A text that is no day gives a null day: the store then asks for one.
    SettingChange change() const;
    void setFile(const QString &file); ///< of a logo
    void setBusy(bool busy);

signals:
    void changeWanted();

private:
    void layOut();
    void showLogo(const QByteArray &png);
    void chooseFile();

    Phrasebook m_book;
    QString m_key;
    QDate m_today;
    QLabel *m_name;
    QLabel *m_meaning;
    QLabel *m_days; ///< the values of a dated setting, each with its day
    QLabel *m_logo;
    QPushButton *m_choose;
    QPlainTextEdit *m_value;
    QLabel *m_fromLabel;
    QLineEdit *m_from;
    QLineEdit *m_reason;
    QPushButton *m_change;
};

} // namespace caseledger
