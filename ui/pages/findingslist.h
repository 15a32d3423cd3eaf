// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/findings.h"
#include "table/table.h"

#include <QAbstractButton>
#include <QWidget>

#include <optional>

class QLabel;
class QVBoxLayout;

namespace m2m {

/// One finding: what, where first, and what to do. A click goes to its place, each further click to
/// the next.
class FindingCard : public QAbstractButton {
    Q_OBJECT
public:
    FindingCard(const Finding &finding, TablePtr table, QWidget *parent = nullptr);
    [[nodiscard]] int places() const { return int(m_finding.places.size()); }
    [[nodiscard]] int place() const { return m_place; }
    [[nodiscard]] const FindingPlace &placeAt(int place) const { return m_finding.places[place]; }
    /// Which place is looked at; -1: none, then the first is named.
    void setPlace(int place);
    void setUnfolded(bool unfolded); ///< with what to do

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Finding m_finding;
    TablePtr m_table;
    int m_place = -1;
    QLabel *m_where;
    QLabel *m_advice;
    QLabel *m_counter;
};

/// What is odd about the file, as a list that can be walked from place to place.
class FindingsList : public QWidget {
    Q_OBJECT
public:
    explicit FindingsList(QWidget *parent = nullptr);
    /// `inspection` nothing: it is still being looked at.
    void show(const TablePtr &table, const std::optional<Inspection> &inspection);
    /// To the next place of all findings, or the one before; round at the ends.
    void step(int by);

Q_SIGNALS:
    void placeChosen(qint64 physicalRow, int column);
    void cardInSight(QWidget *card); ///< what holds the list should scroll to it

private:
    void clear();
    void goTo(int card, int place);

    TablePtr m_table;
    bool m_looked = false;
    QList<FindingCard *> m_cards;
    int m_current = -1; ///< of the cards
    QLabel *m_title;
    QLabel *m_more;
    QVBoxLayout *m_rows;
};

} // namespace m2m
