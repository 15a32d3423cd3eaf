// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedialog.h"

#include "text/instancetext.h"
#include "text/noticetext.h"
#include "widgets/parts.h"

#include <QVBoxLayout>

namespace m2m {

namespace {
constexpr int closeDialogWidth = 500;

/// A choice, and below it what comes of it.
QLayout *explained(Button *button, const QString &what)
{
    button->setAccessibleDescription(what);
    auto *layout = new QVBoxLayout;
    layout->setSpacing(space::xs);
    layout->addWidget(button);
    layout->addWidget(makeText(what, QStringLiteral("muted")));
    return layout;
}

} // namespace

CloseDialog::CloseDialog(bool comesBackByIcon, QWidget *parent)
    : QDialog(parent)
    , m_question(makeText({}, QStringLiteral("heading")))
{
    setObjectName(QStringLiteral("closeDialog"));
    setWindowTitle(tr("An upload is under way"));
    setMinimumWidth(closeDialogWidth);
    m_question->setObjectName(QStringLiteral("closeQuestion"));
    auto *background = named(new Button(tr("&Keep uploading in the background"), {},
                                 Button::Kind::Primary, QStringLiteral("upload")),
        QStringLiteral("closeToBackground"), tr("Keep uploading in the background"));
    auto *pause =
        named(new Button(tr("&Pause and close"), {}, Button::Kind::Plain, QStringLiteral("pause")),
            QStringLiteral("closeWithPause"), tr("Pause the upload and close"));
    auto *back =
        named(new Button(tr("&Go back"), {}), QStringLiteral("closeNot"), tr("Do not close"));
    background->setDefault(true);
    connect(background, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT backgroundChosen();
    });
    connect(pause, &QPushButton::clicked, this, [this] {
        accept();
        Q_EMIT pauseChosen();
    });
    connect(back, &QPushButton::clicked, this, &QDialog::reject);

    auto *last = new QHBoxLayout;
    last->addStretch(1);
    last->addWidget(back);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::xl, space::xl, space::xl, space::xl);
    layout->setSpacing(space::l);
    layout->addWidget(m_question);
    layout->addLayout(explained(background,
        comesBackByIcon
            ? tr("The window goes away. The icon beside the clock brings it back, and a message "
                 "tells when all is done.")
            : tr("The window goes away, and a message tells when all is done. Start the program "
                 "again to bring the window back.")));
    layout->addLayout(explained(pause,
        tr("What is on its way is finished first. The rest is kept and is gone on with from the "
           "log. Nothing is lost, and nothing is sent twice.")));
    layout->addLayout(last);
}

void CloseDialog::refresh(const RunStatus &run, const std::optional<Profile> &profile)
{
    const QString where = profile ? toInstance(*profile) : QString();
    m_question->setText(run.phase == RunPhase::Preparing
            ? tr("An upload %1 is being prepared.").arg(where)
            : tr("An upload %1 is under way: %2 are done.").arg(where, settledText(run)));
}

} // namespace m2m
