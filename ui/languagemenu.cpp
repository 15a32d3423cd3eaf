// SPDX-License-Identifier: GPL-3.0-or-later
#include "languagemenu.h"

#include "text/translations.h"

#include <QActionGroup>
#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>

#include <algorithm>

namespace m2m {

namespace {

struct LanguageMenu {
    Q_DECLARE_TR_FUNCTIONS(LanguageMenu)
};

/// Who cannot read the language that is set looks for the English word.
QString title()
{
    const QString english = QStringLiteral("Language");
    const QString word = LanguageMenu::tr("Language");
    return word == english ? word : QStringLiteral("%1 (%2)").arg(word, english);
}

} // namespace

void addLanguageMenu(
    QMenu &menu, const QString &current, const std::function<void(const QString &)> &choose)
{
    QMenu *choices = menu.addMenu(title());
    choices->setObjectName(QStringLiteral("languageMenu"));
    auto *group = new QActionGroup(choices);
    const auto add = [&](const QString &code, const QString &name) {
        QAction *action = choices->addAction(name);
        action->setCheckable(true);
        action->setChecked(code == current);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, choices, [code, current, choose] {
            if (code != current)
                choose(code);
        });
    };
    add(QString(), LanguageMenu::tr("As the system"));
    choices->addSeparator();
    for (const Language &language : languages())
        add(language.code, language.name);
}

void tellNextStart(const QString &code, QWidget &window)
{
    const auto chosen = std::find_if(languages().begin(), languages().end(),
        [&code](const Language &language) { return language.code == code; });
    auto *box = new QMessageBox(QMessageBox::Information, LanguageMenu::tr("Language"),
        chosen == languages().end()
            ? LanguageMenu::tr("The program speaks the system’s language from its next start.")
            : LanguageMenu::tr("The program speaks %1 from its next start.").arg(chosen->name),
        QMessageBox::Ok, &window);
    box->setObjectName(QStringLiteral("languageNotice"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->open();
}

} // namespace m2m
