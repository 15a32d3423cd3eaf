// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QString>

#include <functional>

class QWidget;

namespace m2m {

class Callout;

/// Leads through a window from widget to widget, as long as the user likes. One at a time; deletes
/// itself when it is over.
class Tour : public QObject {
    Q_OBJECT
public:
    struct Stop {
        QString title;
        QString text;
        /// Makes what is told of visible, and answers it; null: it is not there now.
        std::function<QWidget *()> arrive;
    };
    /// Belongs to the window.
    Tour(QWidget &window, QList<Stop> stops);
    ~Tour() override;

    void begin();
    void end(bool finished); ///< or left before

Q_SIGNALS:
    void ended(bool finished);

private:
    void goTo(qsizetype stop);

    QList<Stop> m_stops;
    Callout *m_callout;
    qsizetype m_at = 0;
};

} // namespace m2m
