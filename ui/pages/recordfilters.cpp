// SPDX-License-Identifier: GPL-3.0-or-later
#include "recordfilters.h"

#include "models/statelook.h"
#include "text/statetext.h"
#include "widgets/counttile.h"
#include "widgets/flowlayout.h"

namespace m2m {

RecordFilters::RecordFilters(QWidget *parent)
    : QWidget(parent)
    , m_all(new FilterChip(QStringLiteral("recordsAll"), tr("all"), Tone::Neutral, {}))
    , m_found(new FilterChip(
          QStringLiteral("recordsFound"), tr("found"), Tone::Primary, QStringLiteral("search")))
{
    setObjectName(QStringLiteral("recordFilters"));
    setAccessibleName(tr("States of the records"));
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_all);
    for (const ItemState state : shownStates()) {
        const StateLook look = stateLook(state);
        auto *chip = new FilterChip(QStringLiteral("recordsState-%1").arg(int(state)),
            stateWord(state), look.tone, look.icon);
        chip->setToolTip(stateMeaning(state));
        layout->addWidget(chip);
        m_chips[state] = chip;
        connect(chip, &FilterChip::clicked, this, [this, state](bool on) {
            m_states.removeAll(state);
            if (on)
                m_states.append(state);
            refresh();
            Q_EMIT changed();
        });
    }
    layout->addWidget(m_found);
    m_found->setToolTip(tr("Only the records in which the text was found"));
    m_found->setChecked(true);
    connect(m_found, &FilterChip::clicked, this, &RecordFilters::changed);
    connect(m_all, &FilterChip::clicked, this, [this] {
        m_states.clear();
        refresh();
        Q_EMIT changed();
    });
    setCounts({}, -1);
}

void RecordFilters::setCounts(const StateCounts &counts, qint64 found)
{
    m_counts = counts;
    m_found->setVisible(found >= 0);
    m_found->setCount(qMax<qint64>(0, found));
    refresh();
}

void RecordFilters::setStates(const QList<ItemState> &states)
{
    m_states = states;
    refresh();
}

QList<ItemState> RecordFilters::states() const
{
    QList<ItemState> states;
    for (const ItemState state : m_states) {
        if (m_counts[state] > 0)
            states.append(state);
    }
    return states;
}

bool RecordFilters::onlyFound() const { return m_found->isChecked(); }

qint64 RecordFilters::found() const { return m_found->isHidden() ? -1 : m_found->count(); }

void RecordFilters::showFound() { m_found->setChecked(true); }

void RecordFilters::refresh()
{
    const qint64 total = m_counts.total();
    setVisible(total > 0);
    m_all->setCount(total);
    for (auto it = m_chips.cbegin(); it != m_chips.cend(); ++it) {
        const qint64 count = m_counts[it.key()];
        it.value()->setCount(count);
        it.value()->setVisible(count > 0);
        it.value()->setChecked(count > 0 && m_states.contains(it.key()));
    }
    m_all->setChecked(states().isEmpty());
}

} // namespace m2m
