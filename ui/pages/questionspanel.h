// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"
#include "widgets/parts.h"

class QGridLayout;
class QLineEdit;

namespace m2m {

/// What the recipe asks for at each run: a line for each question. Enter, which scanners send too,
/// goes on to the next, and behind the last to where the page goes on. Hidden where nothing is
/// asked. Each page that somebody may wait on has one; questions and answers are the session's.
class QuestionsPanel : public Card {
    Q_OBJECT
public:
    explicit QuestionsPanel(BatchSession &session, QWidget *parent = nullptr);
    /// These get the focus, the first that can be used, once all is answered: at once or as soon as
    /// one is enabled, unless somebody has gone elsewhere until then.
    void setWayOn(const QList<QWidget *> &wayOn);
    /// The first that is not answered yet gets the focus; false: there is none.
    bool focusNext();
    /// The first question that is open and takes one of these ways of writing it is answered by
    /// it, as if it had been typed there with Enter; false: no question waits for it.
    bool takeScan(const QStringList &spellings);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    struct Line {
        Question question;
        QLineEdit *edit;
        QLabel *remark;
    };
    void refresh();
    void goOn();
    void rebuild(const QList<Question> &questions);
    void commit(int index);
    void refreshRemark(const Line &line);

    BatchSession &m_session;
    std::weak_ptr<const Table> m_table; ///< that the answers were shown for
    QWidget *m_box = nullptr;
    QList<Line> m_lines;
    QList<QWidget *> m_wayOn;
    bool m_goesOn = false; ///< all is answered, and the way on is not open yet
};

} // namespace m2m
