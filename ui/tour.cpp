// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "widgets/callout.h"

namespace m2m {

Tour::Tour(QWidget &window, QList<Stop> stops)
    : QObject(&window)
    , m_stops(std::move(stops))
    , m_callout(new Callout(window))
{
    setObjectName(QStringLiteral("tour"));
    connect(m_callout, &Callout::backClicked, this, [this] { goTo(m_at - 1); });
    connect(m_callout, &Callout::nextClicked, this, [this] { goTo(m_at + 1); });
    connect(m_callout, &Callout::skipped, this, [this] { end(false); });
}

Tour::~Tour() = default;

void Tour::begin() { goTo(0); }

void Tour::goTo(qsizetype stop)
{
    if (stop < 0)
        return;
    if (stop >= m_stops.size()) {
        end(true);
        return;
    }
    m_at = stop;
    const Stop &now = m_stops.at(stop);
    QWidget *target = now.arrive();
    m_callout->setTexts(
        tr("Tour, %1 of %2").arg(stop + 1).arg(m_stops.size()), now.title, now.text);
    m_callout->setWays(
        stop > 0 ? tr("&Back") : QString(), stop + 1 < m_stops.size() ? tr("&Next") : tr("&Done"));
    m_callout->pointAt(target);
    m_callout->takeFocus();
}

void Tour::end(bool finished)
{
    m_callout->dismiss();
    Q_EMIT ended(finished);
    deleteLater();
}

} // namespace m2m
