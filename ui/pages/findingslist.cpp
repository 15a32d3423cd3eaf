// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingslist.h"

#include "text/findingtext.h"
#include "text/format.h"
#include "widgets/parts.h"

#include <QPainter>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr qsizetype mostCards = 40;
constexpr qsizetype unfoldedUpTo = 2; ///< so few findings say everything at once
constexpr qreal cornerRadius = 6;
} // namespace

FindingCard::FindingCard(const Finding &finding, TablePtr table, QWidget *parent)
    : QAbstractButton(parent)
    , m_finding(finding)
    , m_table(std::move(table))
    , m_where(makeText({}, {}, this))
    , m_advice(makeText({}, QStringLiteral("small"), this))
    , m_counter(makeLabel({}, QStringLiteral("small"), this))
{
    const FindingText text = findingText(finding, *m_table);
    setObjectName(QStringLiteral("findingCard"));
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setToolTip(text.advice);
    auto *title = makeText(text.title, QStringLiteral("strong"), this);
    m_advice->setText(text.advice);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::s, 6, space::s, 6);
    layout->setSpacing(2);
    for (QLabel *label : {title, m_where, m_counter, m_advice}) {
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    setPlace(-1);
    setUnfolded(false);
    setAccessibleName(text.title);
    setAccessibleDescription(m_where->text() + QLatin1Char(' ') + text.advice);
}

void FindingCard::setPlace(int place)
{
    m_place = place;
    m_where->setText(findingPlaceText(m_finding.kind, placeAt(std::max(place, 0)), *m_table));
    const bool several = m_finding.count > 1;
    m_counter->setVisible(several);
    if (several && place < 0)
        m_counter->setText(tr("the first of %1").arg(numberText(m_finding.count)));
    else if (several && place + 1 == places() && m_finding.count > places())
        m_counter->setText(tr("%1 of %2; no more are listed")
                               .arg(numberText(place + 1), numberText(m_finding.count)));
    else if (several)
        m_counter->setText(tr("%1 of %2").arg(numberText(place + 1), numberText(m_finding.count)));
    setAccessibleDescription(m_where->text());
    update();
}

void FindingCard::setUnfolded(bool unfolded)
{
    m_advice->setVisible(unfolded);
    updateGeometry();
}

void FindingCard::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    const Tone tone = m_finding.kind == FindingKind::UnclosedQuote ? Tone::Bad : Tone::Doubt;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(colors.soft(tone));
    if (hasFocus())
        painter.setPen(QPen(colors.primary, 2));
    else if (m_place >= 0 || underMouse())
        painter.setPen(QPen(colors.tone(tone), 1));
    else
        painter.setPen(Qt::NoPen);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), cornerRadius, cornerRadius);
}

FindingsList::FindingsList(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel({}, QStringLiteral("heading")))
    , m_more(makeLabel({}, QStringLiteral("small")))
    , m_rows(new QVBoxLayout)
{
    setObjectName(QStringLiteral("findingsList"));
    setAccessibleName(tr("What is odd about the file"));
    m_title->setObjectName(QStringLiteral("findingsTitle"));
    m_rows->setSpacing(space::xs);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(m_title);
    layout->addLayout(m_rows);
    layout->addWidget(m_more);
}

void FindingsList::show(const TablePtr &table, const std::optional<Inspection> &inspection)
{
    if (table == m_table && m_looked == inspection.has_value() && table)
        return;
    m_table = table;
    m_looked = inspection.has_value();
    clear();
    const QList<Finding> findings = inspection ? inspection->findings : QList<Finding>();
    const bool unfolded = findings.size() <= unfoldedUpTo;
    for (const Finding &finding : findings.first(std::min(mostCards, findings.size()))) {
        auto *card = new FindingCard(finding, table);
        card->setUnfolded(unfolded);
        const int at = int(m_cards.size());
        connect(card, &QAbstractButton::clicked, this, [this, card, at] {
            goTo(at, card->place() + 1 < card->places() ? card->place() + 1 : 0);
        });
        m_cards += card;
        m_rows->addWidget(card);
    }
    const int left = int(std::max<qsizetype>(0, findings.size() - mostCards));
    m_more->setVisible(left > 0);
    m_more->setText(tr("and %n more", nullptr, left));
    m_title->setText(!m_looked   ? tr("Looking for what is odd…")
            : findings.isEmpty() ? tr("Nothing odd was found")
                                 : tr("%n finding(s)", nullptr, int(findings.size())));
    setLook(
        m_title, "role", findings.isEmpty() ? QStringLiteral("muted") : QStringLiteral("heading"));
}

void FindingsList::clear()
{
    m_current = -1;
    m_cards.clear();
    while (QLayoutItem *item = m_rows->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater();
        delete item;
    }
}

void FindingsList::step(int by)
{
    if (m_cards.isEmpty())
        return;
    const int cards = int(m_cards.size());
    if (m_current < 0) {
        const int card = by > 0 ? 0 : cards - 1;
        goTo(card, by > 0 ? 0 : m_cards[card]->places() - 1);
        return;
    }
    const int place = m_cards[m_current]->place() + by;
    if (place >= 0 && place < m_cards[m_current]->places()) {
        goTo(m_current, place);
        return;
    }
    const int card = (m_current + by + cards) % cards;
    goTo(card, by > 0 ? 0 : m_cards[card]->places() - 1);
}

void FindingsList::goTo(int card, int place)
{
    const bool unfolded = m_cards.size() <= unfoldedUpTo;
    if (m_current >= 0 && m_current != card) {
        m_cards[m_current]->setPlace(-1);
        m_cards[m_current]->setUnfolded(unfolded);
    }
    m_current = card;
    m_cards[card]->setPlace(place);
    m_cards[card]->setUnfolded(true);
    Q_EMIT cardInSight(m_cards[card]);
    const FindingPlace &where = m_cards[card]->placeAt(place);
    Q_EMIT placeChosen(where.row, where.column);
}

} // namespace m2m
