// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "recipe/recordtrace.h"

#include <QWidget>

class QLabel;

namespace m2m {

class TableView;
class TraceModel;

/// The cells that a value was made of, where they are several, with all that was done to them; one
/// of them can be chosen. Hidden where there are none. Traced on the pool, the first rows of very
/// large records alone.
class TracePanel : public QWidget {
    Q_OBJECT
public:
    TracePanel(BatchSession &session, QWidget *parent = nullptr);

    /// Also where it is shown already: its cells may have been corrected.
    void showField(qint64 record, const QString &field);
    /// As soon as it is there, where it is one of them.
    void choose(const CellAddress &cell);
    [[nodiscard]] std::optional<CellAddress> cell() const { return m_cell; }
    /// The same by its place in the list that the value is, from 0, where it is one.
    void choosePlace(qint64 place);
    [[nodiscard]] std::optional<qint64> place() const;

Q_SIGNALS:
    void cellChanged();
    void correctionRequested(); ///< of the chosen one

private:
    void take(const RecordBuilder &records, const Result<QList<ValueTrace>> &traces);
    void showChosen();

    BatchSession &m_session;
    TraceModel *m_model;
    TableView *m_table;
    QLabel *m_title;
    QLabel *m_more;
    qint64 m_record = -1;
    QString m_field;
    std::optional<CellAddress> m_cell;
    std::optional<CellAddress> m_wanted;
    BackgroundTask<QList<ValueTrace>> m_tracing;
};

} // namespace m2m
