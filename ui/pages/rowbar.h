// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QProgressBar;

namespace m2m {

class Button;

/// Below the raw table: which lines it shows of how many, the way to others, and how far the
/// reading is.
class RowBar : public QWidget {
    Q_OBJECT
public:
    explicit RowBar(QWidget *parent = nullptr);
    /// Lines from 1; all of them are shown when `first` is 1 and `last` is `count`.
    void showLines(qint64 first, qint64 last, qint64 count);
    /// In place of the lines; below 0: nothing is being read.
    void showProgress(int percent);
    void askForLine(); ///< puts the cursor where its number is typed

Q_SIGNALS:
    void earlierRequested();
    void laterRequested();
    void lineRequested(qint64 line);
    void leaveRequested(); ///< the cursor shall go back to the table
    void stopRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void refresh();

    QString m_lines;
    bool m_isWhole = true;
    int m_percent = -1;
    QLabel *m_text;
    QProgressBar *m_progress;
    Button *m_stop;
    Button *m_earlier;
    Button *m_later;
    QLabel *m_goToCaption;
    QLineEdit *m_goTo;
};

} // namespace m2m
