// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowmenus.h"

#include "dialogs/helpdialog.h"
#include "help/helpkeys.h"
#include "languagemenu.h"
#include "text/instancetext.h"

#include <QActionGroup>
#include <QMenu>

namespace m2m {

WindowMenus::WindowMenus(const BatchSession &session, QWidget &window)
    : QObject(&window)
    , m_session(session)
    , m_window(window)
{
}

void WindowMenus::showProfiles(const QWidget &at)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("profileMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    // Nobody changes the instance under an upload.
    const bool free = !m_session.run().isActive() && m_session.run().phase != RunPhase::Paused;
    for (const Profile &profile : std::as_const(m_profiles)) {
        QAction *action = menu->addAction(profile.kind == InstanceKind::Practice
                ? instanceWord(profile.kind)
                : tr("%1  %2  (%3)")
                      .arg(instanceWord(profile.kind), profile.name, profile.dbDomain));
        action->setCheckable(true);
        action->setChecked(m_session.profile() && m_session.profile()->name == profile.name);
        action->setEnabled(free);
        connect(
            action, &QAction::triggered, this, [this, profile] { Q_EMIT profileChosen(profile); });
    }
    if (m_profiles.isEmpty())
        menu->addAction(tr("No profiles on this station"))->setEnabled(false);
    menu->addSeparator();
    connect(menu->addAction(tr("Manage profiles …")), &QAction::triggered, this,
        &WindowMenus::profilesRequested);
    const QSize size = menu->sizeHint();
    const QPoint below = at.mapToGlobal(QPoint(0, at.height()));
    const bool fits =
        below.y() + size.height() < m_window.mapToGlobal(m_window.rect().bottomLeft()).y();
    menu->popup(fits ? below : at.mapToGlobal(QPoint(0, -size.height())));
}

void WindowMenus::showHelp(const QWidget &at)
{
    auto *menu = new QMenu(&m_window);
    menu->setObjectName(QStringLiteral("helpMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *keys = menu->addAction(tr("&Keys"));
    keys->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Slash));
    connect(keys, &QAction::triggered, this, &WindowMenus::keysRequested);
    menu->addSeparator();
    const QString page = helpPageOf(&m_window);
    connect(menu->addAction(tr("F1  help on this page")), &QAction::triggered, this,
        [this, page] { HelpDialog::showBeside(&m_window, page); });
    connect(menu->addAction(tr("Shift+F1  what is this?")), &QAction::triggered, this,
        [] { explainFocus(); });
    connect(menu->addAction(tr("Manual")), &QAction::triggered, this,
        [this] { HelpDialog::showBeside(&m_window, QStringLiteral("index")); });
    connect(
        menu->addAction(tr("Short tour")), &QAction::triggered, this, &WindowMenus::tourRequested);
    connect(menu->addAction(tr("Support bundle …")), &QAction::triggered, this,
        &WindowMenus::supportBundleRequested);
    menu->addSeparator();
    auto *group = new QActionGroup(menu);
    const QList<QPair<Theme::Mode, QString>> modes{
        {Theme::Mode::System, tr("Light or dark as the system")}, {Theme::Mode::Light, tr("Light")},
        {Theme::Mode::Dark, tr("Dark")}};
    for (const auto &[mode, text] : modes) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(mode == m_themeMode);
        group->addAction(action);
        connect(action, &QAction::triggered, this, [this, chosen = mode] {
            m_themeMode = chosen;
            Q_EMIT themeChosen(chosen);
        });
    }
    menu->addSeparator();
    addLanguageMenu(*menu, m_language, [this](const QString &code) {
        m_language = code;
        Q_EMIT languageChosen(code);
        tellNextStart(code, m_window);
    });
    menu->popup(at.mapToGlobal(QPoint(at.width() - menu->sizeHint().width(), at.height())));
}

} // namespace m2m
