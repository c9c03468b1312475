// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/looks/appearance.h"

#include <QDialog>

class QButtonGroup;
class QComboBox;
class QGroupBox;
class QSpinBox;

namespace caseledger {

struct Desk;

/// Text size, density, colours and language. What is chosen is in force at once, the language from the next start.
class AppearanceDialog : public QDialog
{
    Q_OBJECT

public:
    /// @param languages where empty, no language can be chosen
    AppearanceDialog(const Appearance &now, LanguageMemory languages, QWidget *parent);

    Appearance chosen() const;

signals:
    void changed(const caseledger::Appearance &appearance);

private:
    QWidget *choices();
    QGroupBox *choiceOf(const QString &title, QButtonGroup *group, const QStringList &words);
    QWidget *languageChoice();
    void showChosen(const Appearance &appearance);
    void restoreDefaults();

    LanguageMemory m_languages;
    QSpinBox *m_text;
    QButtonGroup *m_density;
    QButtonGroup *m_colours;
    QComboBox *m_language = nullptr; ///< null where none can be chosen
};

/// Opens the dialog over a window; what is chosen is in force and remembered at once.
/// @param desk must outlive the window
void openAppearance(const Desk &desk, QWidget *window);

} // namespace caseledger
