// SPDX-FileCopyrightText: 2026 Caseledger contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/desk.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QSpinBox;

namespace caseledger {

class CaseChoice;
class DateFilter;

/// What one can choose of a batch: the paper, the cases, and where the files go.
class BatchChoices : public QWidget
{
    Q_OBJECT

public:
    BatchChoices(const Desk &desk, QDate today, QWidget *parent = nullptr);

    BatchWish wish() const;
    QString missing() const; ///< what is still to be given, in words; empty for nothing
    bool isResumed() const; ///< the folder holds a batch that can go on
    void choose(PaperKind kind);
    void chooseFolder(const QString &folder);
    CaseChoice *cases() const { return m_cases; }

signals:
    void changed();

private:
    QWidget *buildPaper();
    QWidget *buildFiles();
    void fillReaders();
    void openFolders();
    PaperKind kind() const;

    const Desk &m_desk;
    QDate m_today;
    QComboBox *m_kind;
    QComboBox *m_reader;
    QComboBox *m_language;
    DateFilter *m_period;
    QLineEdit *m_reason;
    CaseChoice *m_cases;
    QLineEdit *m_folder;
    QComboBox *m_shape;
    QSpinBox *m_chunk;
    QCheckBox *m_keep;
};

} // namespace caseledger
