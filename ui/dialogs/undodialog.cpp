// SPDX-License-Identifier: GPL-3.0-or-later
#include "undodialog.h"

#include "help/helpkeys.h"
#include "text/format.h"
#include "text/instancetext.h"
#include "widgets/productiongate.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int dialogWidth = 460;
}

UndoDialog::UndoDialog(const BatchInfo &batch, const Profile &profile, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("undoDialog"));
    setHelpPage(this, QStringLiteral("log#undo"));
    setWindowTitle(tr("Undo this upload"));
    setMinimumWidth(dialogWidth);
    const StateCounts &counts = batch.counts;
    const qint64 records =
        counts[ItemState::Uploaded] + counts[ItemState::Verified] + counts[ItemState::Different];
    const bool production = profile.kind == InstanceKind::Production;

    auto *question = makeText(tr("Send edits of %n record(s) %1 that put back what was there "
                                 "before?",
                                  nullptr, int(records))
                                  .arg(toInstance(profile)),
        QStringLiteral("heading"));
    question->setObjectName(QStringLiteral("undoQuestion"));
    auto *details = makeText(tr("%1 was uploaded %2. Each record that it changed gets the data "
                                "that it had before, as a new version. One that was changed by "
                                "anybody since is left as it is, and told.")
                                 .arg(batch.fileName, whenText(batch.created)),
        QStringLiteral("muted"));
    auto *gate = new ProductionGate;
    gate->setRecords(records);
    auto *undo = named(
        new Button(tr("Put back"), {}, production ? Button::Kind::Danger : Button::Kind::Primary,
            QStringLiteral("undo")),
        QStringLiteral("undoConfirmButton"), tr("Put back what was there before"));
    auto *leave = named(
        new Button(tr("Cancel"), {}), QStringLiteral("undoCancelButton"), tr("Leave all as it is"));
    leave->setDefault(true);
    gate->setVisible(production);
    undo->setEnabled(!production);
    connect(gate, &ProductionGate::typed, undo, [undo, gate] { undo->setEnabled(gate->isOpen()); });
    connect(undo, &QPushButton::clicked, this, &QDialog::accept);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(space::s);
    buttons->addStretch(1);
    buttons->addWidget(leave);
    buttons->addWidget(undo);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::m);
    layout->addWidget(question);
    layout->addWidget(details);
    layout->addWidget(gate);
    layout->addSpacing(space::s);
    layout->addLayout(buttons);
    if (production)
        gate->setFocus();
}

} // namespace m2m
