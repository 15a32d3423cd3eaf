// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "forms/formoutline.h"
#include "widgets/theme.h"

#include <QObject>

class QGridLayout;
class QLabel;
class QWidget;

namespace m2m {

class FieldCell;
class SampleLines;
class SourceCell;
class StepChips;

/// One line of the mapping: a field of the form, where it comes from, the steps on the way, a few
/// values as read and as sent. Its widgets stand in the grid that it is given.
class MappingRow : public QObject {
    Q_OBJECT
public:
    enum GridColumn { FieldColumn, SourceColumn, StepsColumn, SampleColumn, StateColumn };

    /// `entry` is null for what stands beside the data: target, location, date. The form is kept
    /// alive by the table.
    MappingRow(BatchSession &session, const QString &path, const OutlineEntry *entry,
        QGridLayout &grid, int gridRow, QObject *parent);
    void refresh();
    [[nodiscard]] QString path() const { return m_path; }
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *makeFieldCell(const OutlineEntry *entry, QWidget *parent);
    [[nodiscard]] QWidget *makeBesideCell() const;
    void refreshEnabled(const Mapping *mapping);
    void refreshSamples(const Mapping *mapping);
    void refreshState(const Mapping *mapping);
    void say(const QString &text, Tone tone);
    [[nodiscard]] QString label() const;

    BatchSession &m_session;
    const Field *m_field;
    QString m_path;
    QString m_closed; ///< why nothing can be mapped to it; empty: it can
    FieldCell *m_cell = nullptr;
    SourceCell *m_source;
    StepChips *m_steps;
    SampleLines *m_samples;
    QLabel *m_state;
};

} // namespace m2m
