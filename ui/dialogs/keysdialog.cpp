// SPDX-License-Identifier: GPL-3.0-or-later
#include "keysdialog.h"

#include "text/keytext.h"
#include "widgets/parts.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int keyWidth = 150;

QWidget *makeGroup(const KeyGroup &group)
{
    auto *card = new Card(group.title);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(space::m);
    grid->setVerticalSpacing(space::s);
    grid->setColumnMinimumWidth(0, keyWidth);
    grid->setColumnStretch(1, 1);
    for (int row = 0; row < group.lines.size(); ++row) {
        const KeyLine &line = group.lines.at(row);
        QLabel *keys = makeText(keyText(line.keys), QStringLiteral("strong"));
        keys->setMaximumWidth(keyWidth);
        grid->addWidget(keys, row, 0, Qt::AlignTop);
        grid->addWidget(makeText(line.what, {}), row, 1, Qt::AlignTop);
    }
    card->body()->addLayout(grid);
    card->body()->addStretch();
    return card;
}
} // namespace

KeysDialog::KeysDialog(QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *close = new Button(tr("Close"), QStringLiteral("closeKeysButton"));
    close->setDefault(true);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(space::m);
    const QList<KeyGroup> groups = keyGroups();
    for (qsizetype first = 0; first < groups.size(); first += 2) {
        auto *column = new QVBoxLayout;
        column->setSpacing(space::m);
        for (const KeyGroup &group : groups.mid(first, 2))
            column->addWidget(makeGroup(group));
        columns->addLayout(column, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addWidget(makeText(tr("Tab goes from control to control, the arrows inside tables, "
                                  "lists and the steps at the left. A scanner can be used at any "
                                  "time: what it reads goes where a component is asked for."),
        QStringLiteral("muted")));
    layout->addLayout(columns, 1);
    layout->addWidget(close, 0, Qt::AlignRight);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    close->setFocus();
}

void KeysDialog::showBeside(QWidget *window)
{
    auto *keys = window->findChild<KeysDialog *>();
    if (!keys)
        keys = new KeysDialog(window);
    keys->show();
    keys->raise();
    keys->activateWindow();
}

} // namespace m2m
