// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QLineEdit;
class QWidget;

namespace m2m {

class FlowLayout;
class QuietComboBox;
class SampleLines;

/// One line of the mapping: a field of the form, where it comes from, the steps on the way, a few
/// values as read and as sent. Its widgets stand in the grid that it is given.
class MappingRow : public QObject {
    Q_OBJECT
public:
    enum GridColumn { FieldColumn, SourceColumn, StepsColumn, SampleColumn, StateColumn };

    /// `field` is null for what stands beside the data: target, location, date. The form is kept
    /// alive by the table.
    MappingRow(BatchSession &session, const QString &path, const Field *field, QGridLayout &grid,
        int gridRow, QObject *parent);
    void refresh();
    [[nodiscard]] QString path() const { return m_path; }

private:
    void makeFieldCell(QGridLayout &grid, int gridRow);
    void sourceChosen(int index);
    void constantTyped();
    void refreshSource(const Mapping *mapping);
    void refreshSteps(const Mapping *mapping);
    void refreshSamples(const Mapping *mapping);
    void refreshState(const Mapping *mapping);
    void showStepMenu(int step, QWidget *at);
    void changeStep(int step, const Step &changed);
    void addStep(const Step &step);
    [[nodiscard]] Mapping currentMapping() const;
    [[nodiscard]] QList<Step> usualSteps() const;
    [[nodiscard]] QString label() const;

    BatchSession &m_session;
    const Field *m_field;
    QString m_path;
    QuietComboBox *m_source;
    QLineEdit *m_constant;
    QWidget *m_stepsBox;
    FlowLayout *m_steps;
    SampleLines *m_samples;
    QLabel *m_state;
    QList<Step> m_shownSteps;
    QStringList m_shownColumns;
    bool m_stepsShown = false;
};

} // namespace m2m
