// SPDX-License-Identifier: GPL-3.0-or-later
#include "unusedpanel.h"

#include "recipe/steps.h"
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

void UnusedPanel::refresh()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    const QStringList columns = m_session.table() ? m_session.table()->columns() : QStringList();
    int unused = 0;
    for (int i = 0; i < columns.size(); ++i) {
        bool used = false;
        for (const Mapping &mapping : m_session.recipe().mappings) {
            used = used
                || (mapping.source.kind == Source::Kind::Column
                    && mapping.source.text == columns.at(i));
        }
        if (used)
            continue;
        ++unused;
        auto *box = new QWidget;
        auto *layout = new QVBoxLayout(box);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(space::xs);
        layout->addWidget(new ElidedLabel(oneLine(columns.at(i)), QStringLiteral("strong")));
        for (const Match &match : m_session.matches()) {
            if (match.column != i || !m_session.typeForm()
                || m_session.recipe().mapping(match.field)) {
                continue;
            }
            const Field *field = m_session.typeForm()->field(match.field);
            const QString label = match.field == targetPath() ? targetLabel()
                : field                                       ? field->label
                                                              : match.field;
            layout->addWidget(makeText(
                tr("Looks like the field %1.").arg(quoted(label)), QStringLiteral("small")));
            auto *button =
                named(new Button(tr("Use it"), {}), QStringLiteral("useColumn:") + columns.at(i),
                    tr("Use the column %1 for %2").arg(columns.at(i), label));
            connect(button, &QPushButton::clicked, this, [this, match] { use(match); });
            layout->addWidget(button, 0, Qt::AlignLeft);
            break;
        }
        m_list->addWidget(box);
    }
    if (unused == 0)
        m_list->addWidget(
            makeText(tr("Every column goes into the record."), QStringLiteral("muted")));
    m_list->addStretch();
}

void UnusedPanel::use(const Match &match)
{
    if (!m_session.table() || !m_session.typeForm())
        return;
    Mapping mapping;
    mapping.field = match.field;
    mapping.source = Source::column(m_session.table()->columns().value(match.column));
    const Field *field = m_session.typeForm()->field(match.field);
    mapping.steps =
        field ? defaultSteps(*field, m_session.table()->dialect()) : defaultTargetSteps();
    m_session.setMapping(mapping);
}

} // namespace m2m
