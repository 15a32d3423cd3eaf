// SPDX-License-Identifier: GPL-3.0-or-later
#include "unusedpanel.h"

#include "text/fieldlabel.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "widgets/parts.h"

#include <QScrollArea>
#include <QVBoxLayout>

namespace m2m {

UnusedPanel::UnusedPanel(BatchSession &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_list(new QVBoxLayout)
{
    setObjectName(QStringLiteral("unusedPanel"));
    setAccessibleName(tr("Columns not used"));
    auto *card = new Card(tr("Columns not used"));
    auto *scroll = new QScrollArea;
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the focus
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *content = new QWidget;
    content->setProperty("kind", QStringLiteral("clear"));
    m_list->setContentsMargins(0, 0, 0, 0);
    m_list->setSpacing(space::s);
    content->setLayout(m_list);
    scroll->setWidget(content);
    card->body()->addWidget(scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(card);
}

const Match *UnusedPanel::matchOf(int column) const
{
    for (const Match &match : m_session.matches()) {
        if (match.column == column && m_session.typeForm()
            && !m_session.recipe().mapping(match.field))
            return &match;
    }
    return nullptr;
}

void UnusedPanel::refresh()
{
    const QStringList columns = m_session.table() ? m_session.table()->columns() : QStringList();
    QList<int> unused;
    QStringList wanted{QString::number(columns.size())};
    for (int i = 0; i < columns.size(); ++i) {
        bool used = false;
        for (const Mapping &mapping : m_session.recipe().mappings)
            used = used || columnsOf(mapping.source, columns).contains(i);
        used = used || m_session.recipe().shape.columns.contains(columns.at(i));
        if (used)
            continue;
        unused.append(i);
        const Match *match = matchOf(i);
        wanted << columns.at(i) << (match ? match->field : QString());
    }
    // The session says much more often that something has changed than this list does; what has the
    // focus must not be made anew each time.
    if (wanted == m_shown)
        return;
    m_shown = wanted;
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (const int column : std::as_const(unused))
        m_list->addWidget(makeEntry(columns.at(column), matchOf(column)));
    if (unused.isEmpty() && !columns.isEmpty())
        m_list->addWidget(
            makeText(tr("Every column goes into the record."), QStringLiteral("muted")));
    m_list->addStretch();
}

QWidget *UnusedPanel::makeEntry(const QString &column, const Match *match)
{
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::xs);
    layout->addWidget(new ElidedLabel(oneLine(column), QStringLiteral("strong")));
    if (!match)
        return box;
    const QString label =
        fieldLabel(match->field, m_session.typeForm().get(), m_session.recipe().operation);
    layout->addWidget(
        makeText(tr("Looks like the field %1.").arg(quoted(label)), QStringLiteral("small")));
    auto *button = named(new Button(tr("Use it"), {}), QStringLiteral("useColumn:") + column,
        tr("Use the column %1 for %2").arg(column, label));
    connect(button, &QPushButton::clicked, this, [this, found = *match] { use(found); });
    layout->addWidget(button, 0, Qt::AlignLeft);
    return box;
}

void UnusedPanel::use(const Match &match)
{
    if (!m_session.table() || !m_session.typeForm())
        return;
    Mapping mapping = m_session.mappingOrUsual(match.field);
    mapping.source = Source::column(m_session.table()->columns().value(match.column));
    m_session.setMapping(mapping);
}

} // namespace m2m
