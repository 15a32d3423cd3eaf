// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace m2m {

class Button;
class CorrectionBox;
class Corrector;
class FlowLayout;
class MessageBanner;

/// The cell and the record that are looked at in the review: what is odd about it and what to do,
/// how its value came about, the whole record as it is sent.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    RecordPanel(BatchSession &session, const Corrector &corrector, QWidget *parent = nullptr);
    /// `field` empty: the record as a whole. An index below 0 shows nothing. `cell`: the one that
    /// is looked at, of a value that is made of several.
    void showCell(qint64 index, const QString &field, const std::optional<CellAddress> &cell = {});
    [[nodiscard]] CorrectionBox &correction() const { return *m_correction; }

private:
    void showIssues(const Record &record);
    [[nodiscard]] QString whereText(const Record &record, const Lineage *lineage) const;
    void showLineage(const Record &record, const Lineage *lineage);
    void showStored(const Record &record, const Lineage &lineage);
    void showCorrection(const Record &record, const Lineage *lineage);
    [[nodiscard]] QString labelOf(const QString &field) const;
    [[nodiscard]] QString helpOf(const QString &field) const;

    /// All that decides what the panel tells.
    struct Shown {
        quint64 version = 0; ///< of the session's records
        qint64 index = -1;
        QString field;
        std::optional<CellAddress> cell;
        IssueList ofBatch;
        bool operator==(const Shown &) const = default;
    };

    BatchSession &m_session;
    const Corrector &m_corrector;
    std::optional<Shown> m_shown; ///< verdicts come in often, and rarely change what is told
    qint64 m_row = -1; ///< index of the record
    QString m_field;
    std::optional<CellAddress> m_cell;
    QLabel *m_title;
    Button *m_help; ///< what the field is
    QLabel *m_where;
    QVBoxLayout *m_issues;
    CorrectionBox *m_correction;
    QWidget *m_story;
    QLabel *m_read;
    QLabel *m_inFile;
    QLabel *m_inFileCaption;
    QWidget *m_stepsBox;
    FlowLayout *m_steps;
    QLabel *m_stored; ///< of an edit: what the DB holds now
    QLabel *m_storedCaption;
    QLabel *m_sent;
    QPlainTextEdit *m_json;
};

} // namespace m2m
