// SPDX-License-Identifier: GPL-3.0-or-later
#include "topbar.h"

#include "text/format.h"
#include "text/keytext.h"
#include "widgets/instancepill.h"
#include "widgets/parts.h"

#include <QHBoxLayout>

namespace m2m {

namespace {
constexpr int topBarHeight = 52;
constexpr int recipeCharacters = 48;
} // namespace

TopBar::TopBar(const BatchSession &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_pill(new InstancePill)
    , m_file(new ElidedLabel({}, QStringLiteral("strong"), Qt::ElideMiddle))
    , m_recipe(new Button({}, QStringLiteral("currentRecipe"), Button::Kind::Link))
    , m_operatorCaption(makeLabel(tr("Operator"), QStringLiteral("muted")))
    , m_operator(makeLabel({}, {}))
    , m_help(new Button({}, {}, Button::Kind::Plain, QStringLiteral("help")))
{
    setObjectName(QStringLiteral("topBar"));
    setFixedHeight(topBarHeight);
    m_file->setObjectName(QStringLiteral("currentFile"));
    m_recipe->setToolTip(
        withKeys(tr("All recipes of this station"), QKeySequence(Qt::CTRL | Qt::Key_R)));
    m_operator->setObjectName(QStringLiteral("currentOperator"));
    named(m_help, QStringLiteral("helpButton"), tr("Help and appearance"));
    m_help->setToolTip(withKeys(tr("Help and appearance"), QKeySequence(Qt::Key_F10)));
    m_help->setFixedWidth(36);
    m_help->setStyleSheet(QStringLiteral("padding: 0;"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, 0, space::l, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_pill);
    layout->addWidget(m_file);
    layout->addWidget(m_recipe);
    layout->addStretch(1);
    layout->addWidget(m_operatorCaption);
    layout->addWidget(m_operator);
    layout->addWidget(m_help);
    connect(m_pill, &QAbstractButton::clicked, this, [this] { Q_EMIT instanceClicked(m_pill); });
    connect(m_recipe, &QPushButton::clicked, this, &TopBar::recipeClicked);
    connect(m_help, &QPushButton::clicked, this, [this] { Q_EMIT helpClicked(m_help); });
}

const QWidget &TopBar::helpButton() const { return *m_help; }

void TopBar::refresh()
{
    const auto &profile = m_session.profile();
    m_pill->setInstance(profile,
        !profile                       ? InstancePill::Link::None
            : m_session.isConnecting() ? InstancePill::Link::Connecting
            : m_session.isConnected()  ? InstancePill::Link::Connected
                                       : InstancePill::Link::Broken);
    m_file->setFullText(m_session.table() ? m_session.table()->source().name() : QString());
    const QString name = m_session.recipePath().isEmpty()
        ? tr("No recipe yet")
        : tr("Recipe: %1").arg(cut(m_session.recipe().name, recipeCharacters));
    m_recipe->setText(name);
    m_recipe->setAccessibleName(name);
    m_recipe->setVisible(m_session.table() || !m_session.recipePath().isEmpty());
    m_operator->setText(m_session.operatorName());
    m_operatorCaption->setVisible(!m_session.operatorName().isEmpty());
}

} // namespace m2m
