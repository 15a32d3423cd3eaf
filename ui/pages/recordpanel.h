// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QLabel;
class QPlainTextEdit;
class QVBoxLayout;

namespace m2m {

class Button;
class FlowLayout;
class MessageBanner;

/// The cell and the record that are looked at in the review: what is odd about it and what to do,
/// how its value came about, the whole record as it is sent.
class RecordPanel : public QWidget {
    Q_OBJECT
public:
    explicit RecordPanel(BatchSession &session, QWidget *parent = nullptr);
    /// `field` empty: the record as a whole. A row below 0 shows nothing.
    void showCell(qint64 row, const QString &field);
    /// How many records have the same text in this cell; below 2 hides the button for all.
    void setAlike(const QList<qint64> &rows);
    /// The text that the suggestion makes of the cell; null: there is none.
    [[nodiscard]] QString suggestedText() const { return m_suggested; }

Q_SIGNALS:
    void correctRequested(const QList<qint64> &rows, const QString &text);
    void revertRequested();

private:
    void showIssues(const Record &record);
    void showLineage(const Record &record, const Lineage *lineage);
    void showSuggestion(const Record &record, const Lineage *lineage);
    [[nodiscard]] QString labelOf(const QString &field) const;

    BatchSession &m_session;
    qint64 m_row = -1;
    QString m_field;
    QString m_suggested;
    QList<qint64> m_alike;
    QLabel *m_title;
    QLabel *m_where;
    QVBoxLayout *m_issues;
    Button *m_use;
    Button *m_useAll;
    Button *m_revert;
    QWidget *m_story;
    QLabel *m_read;
    QLabel *m_inFile;
    QLabel *m_inFileCaption;
    QWidget *m_stepsBox;
    FlowLayout *m_steps;
    QLabel *m_sent;
    QPlainTextEdit *m_json;
};

} // namespace m2m
