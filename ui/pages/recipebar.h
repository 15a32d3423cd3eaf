// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "widgets/parts.h"

class QComboBox;

namespace m2m {

class QuietComboBox;

/// The choices that hold for the recipe as a whole: what to do, with which type form, which rows
/// make a record, what becomes of records that are known and of empty cells; and whether anything
/// is missing.
class RecipeBar : public Card {
    Q_OBJECT
public:
    explicit RecipeBar(BatchSession &session, QWidget *parent = nullptr);
    void refresh();
    void refreshForms();
    void setVerdict(const QString &text, Tone tone, const QString &toolTip);
    [[nodiscard]] QWidget *typeFormBox() const;

private:
    void makeOperation();
    void makeForms();
    void makePolicies();
    void formChosen(int index);
    void perChosen(int index);
    void chooseKeyColumns();
    void chooseRows();
    void refreshPer();
    void usePer(RecordShape::Per per, const QStringList &columns);

    BatchSession &m_session;
    QComboBox *m_operation;
    QComboBox *m_forms;
    QuietComboBox *m_per;
    Button *m_rows;
    QComboBox *m_known;
    QComboBox *m_empty;
    QWidget *m_emptyBox;
    QLabel *m_verdict;
    QList<TypeFormEntry> m_shownForms;
};

} // namespace m2m
