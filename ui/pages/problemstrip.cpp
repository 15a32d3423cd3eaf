// SPDX-License-Identifier: GPL-3.0-or-later
#include "problemstrip.h"

#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "widgets/parts.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>

namespace m2m {

namespace {
constexpr qsizetype mostChips = 12;
constexpr int leastChip = 80; ///< narrower, a cut name says nothing
constexpr int gap = 6;
} // namespace

ProblemStrip::ProblemStrip(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_title(makeLabel(tr("Problems"), QStringLiteral("heading")))
    , m_chips(new QWidget)
    , m_more(new Button({}, {}, Button::Kind::Chip))
    , m_next(new Button(tr("Next problem  F8"), {}))
{
    setObjectName(QStringLiteral("problemStrip"));
    setAccessibleName(tr("Problems, grouped"));
    named(m_more, QStringLiteral("moreProblemsButton"), tr("More problems"));
    named(m_next, QStringLiteral("nextProblemButton"), tr("Go to the next problem"));
    m_next->setToolTip(tr("F8; back with Shift+F8"));
    m_more->setParent(m_chips);
    m_chips->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_chips->setFixedHeight(m_more->sizeHint().height());

    auto *card = new Card;
    card->body()->setContentsMargins(14, space::s, space::m, space::s);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_title);
    row->addWidget(m_chips, 1);
    row->addWidget(m_next);
    card->body()->addLayout(row);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(m_next, &QPushButton::clicked, this, &ProblemStrip::nextRequested);
    connect(m_more, &QPushButton::clicked, this, [this] {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (qsizetype i = 0; i < m_groups.size(); ++i) {
            if (i < m_buttons.size() && m_buttons.at(i)->isVisible())
                continue;
            const ProblemGroup &group = m_groups.at(i);
            connect(menu->addAction(nameOf(group)), &QAction::triggered, this,
                [this, filter = filterOf(group)] { Q_EMIT filterRequested(filter); });
        }
        menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
    });
}

QString ProblemStrip::nameOf(const ProblemGroup &group) const
{
    const QString label =
        fieldLabel(group.fieldPath, m_session.typeForm().get(), m_session.recipe().operation);
    return tr("%1 · %2", "a problem and its number of records")
        .arg(problemName(group.rule, label), numberText(group.rows.size()));
}

RowFilter ProblemStrip::filterOf(const ProblemGroup &group) const
{
    return {RowFilter::Kind::Problem, group.rule, group.fieldPath, {}};
}

void ProblemStrip::refresh(const CheckReport &report, const RowFilter &filter)
{
    m_filter = filter;
    m_groups.clear();
    for (const ProblemGroup &group : report.groups) {
        if (group.severity != Severity::Note)
            m_groups.append(group);
    }
    // What only the web page can tell is no problem that one could solve here: it comes last.
    std::stable_partition(m_groups.begin(), m_groups.end(),
        [](const ProblemGroup &group) { return !isNotChecked(group.rule); });
    while (m_buttons.size() < qMin(m_groups.size(), mostChips)) {
        auto *button = new Button({}, QStringLiteral("problem:%1").arg(m_buttons.size()),
            Button::Kind::Chip, {}, m_chips);
        button->setCheckable(true);
        const qsizetype at = m_buttons.size();
        connect(button, &QPushButton::clicked, this, [this, at] {
            if (at >= m_groups.size())
                return;
            const RowFilter own = filterOf(m_groups.at(at));
            Q_EMIT filterRequested(own == m_filter ? RowFilter() : own);
        });
        m_buttons.append(button);
    }
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        if (i < m_groups.size()) {
            m_buttons.at(i)->setText(nameOf(m_groups.at(i)));
            m_buttons.at(i)->setAccessibleName(m_buttons.at(i)->text());
            m_buttons.at(i)->setChecked(filterOf(m_groups.at(i)) == filter);
        }
    }
    m_title->setText(m_groups.isEmpty() ? tr("No problems") : tr("Problems"));
    m_next->setEnabled(!m_groups.isEmpty() && !isNotChecked(m_groups.constFirst().rule));
    layOut();
}

void ProblemStrip::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    layOut();
}

void ProblemStrip::layOut()
{
    layout()->activate();
    int x = 0;
    qsizetype shown = 0;
    const auto place = [this](QWidget *widget, int from, int width) {
        const QRect area(from, 0, width, m_chips->height());
        widget->setGeometry(QStyle::visualRect(layoutDirection(), m_chips->rect(), area));
    };
    m_more->setText(tr("%1 more").arg(m_groups.size()));
    const int moreWidth = m_more->sizeHint().width();
    for (qsizetype i = 0; i < m_buttons.size(); ++i) {
        Button *button = m_buttons.at(i);
        const QString whole = button->accessibleName();
        button->setText(whole);
        int width = button->sizeHint().width();
        const bool last = i + 1 == m_groups.size();
        const int room = m_chips->width() - (last ? 0 : moreWidth);
        // The first one is shown in any case, cut where it is too long.
        if (i == 0 && width > room && room > leastChip) {
            const int around = width - button->fontMetrics().horizontalAdvance(whole);
            button->setText(
                button->fontMetrics().elidedText(whole, Qt::ElideMiddle, room - around));
            width = room;
        }
        button->setToolTip(button->text() == whole ? QString() : whole);
        const bool fits = i < m_groups.size() && shown == i && x + width <= room;
        button->setVisible(fits);
        if (!fits)
            continue;
        place(button, x, width);
        x += width + gap;
        ++shown;
    }
    const qsizetype hidden = m_groups.size() - shown;
    m_more->setVisible(hidden > 0);
    m_more->setText(tr("%1 more").arg(hidden));
    place(m_more, x, m_more->sizeHint().width());
}

} // namespace m2m
