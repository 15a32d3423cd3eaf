// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "check/numbercolumn.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QTimer;

namespace m2m {

class Button;
class ElidedLabel;
class NumberPlot;

/// The numbers of the column that is looked at, as pictures and as a sentence: of a number field
/// those of all records, of a list the numbers of one record. Where the column holds none, those
/// that were shown before. Reads on the pool.
class PlotPanel : public QWidget {
    Q_OBJECT
public:
    explicit PlotPanel(BatchSession &session, QWidget *parent = nullptr);

    /// The record and the field that are looked at. A field without numbers: the one that is shown
    /// stays. `place` in a list, from 0, where one is looked at.
    void showField(qint64 record, const QString &field, std::optional<qint64> place = {});
    /// Records or verdicts may have changed.
    void refresh();
    /// Some field of these records can be shown at all.
    [[nodiscard]] bool isUseful() const { return !m_fields.isEmpty(); }
    [[nodiscard]] QString field() const { return m_field; }
    [[nodiscard]] NumberPlot &plot() const { return *m_plot; }
    /// What is shown is what there is now: for tests.
    [[nodiscard]] bool isSettled() const;

Q_SIGNALS:
    void chosen(qint64 record, const QString &field);
    void placeChosen(qint64 place); ///< in the list of the record that is looked at

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    [[nodiscard]] QString labelOf(const QString &field) const;
    [[nodiscard]] QString unitOf(const QString &field) const;
    [[nodiscard]] qint64 numberOfRecord(qint64 record) const; ///< as the list counts, from 1
    void findFields();
    void read();
    void takeColumn(const NumberColumnPtr &column);
    void takeLists(const NumberLists &lists);
    void showSentence(const NumberStatistics &statistics);
    void showEmpty(const QString &sentence, bool offersFields);
    void fold(bool on, bool keepsRoom = false);
    void linkClicked(const QString &link);
    [[nodiscard]] QString placeName(qint64 place) const; ///< "line 12"; in a list "place 3"
    [[nodiscard]] QString described(qint64 place) const;

    BatchSession &m_session;
    QStringList m_fields; ///< that can be shown, in the order of the columns
    QString m_field;
    qint64 m_record = -1;
    std::optional<qint64> m_place;
    bool m_isList = false;
    bool m_stale = true; ///< something has changed since it was read
    QString m_plotted; ///< field whose records the plot shows; empty: a list
    QPair<QString, qint64> m_beingRead; ///< field, and of a list the record
    qint64 m_notMeasured = 0;
    NumberColumnPtr m_column; ///< that is shown, or was before
    QHash<QString, NumberColumnPtr> m_columns; ///< read before, of these records
    BackgroundTask<NumberColumnPtr> m_reading;
    BackgroundTask<NumberLists> m_readingList;

    ElidedLabel *m_title;
    ElidedLabel *m_asked;
    Button *m_showAll;
    QLabel *m_sentence;
    QWidget *m_picture;
    NumberPlot *m_plot;
    QWidget *m_line; ///< in its place where there is nothing to draw
    QLabel *m_empty;
    QWidget *m_offers;
    QHBoxLayout *m_offersLayout;
    QTimer *m_patience;
};

} // namespace m2m
