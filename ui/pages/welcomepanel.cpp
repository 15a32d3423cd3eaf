// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcomepanel.h"

#include "widgets/parts.h"

#include <QHBoxLayout>

namespace m2m {

namespace {

constexpr int offerIcon = 32;
constexpr int offerButtonHeight = 44;
constexpr int narrowestOffer = 210;

/// What it is, what comes of it, and the button that does it.
QWidget *makeOffer(const QString &icon, const QString &title, const QString &text, Button *button)
{
    auto *card = new Card;
    card->setMinimumWidth(narrowestOffer);
    card->body()->setContentsMargins(space::l, space::l, space::l, space::l);
    card->body()->setSpacing(space::s);
    auto *head = new QHBoxLayout;
    head->setSpacing(space::m);
    head->addWidget(new IconLabel(icon, Tone::Primary, offerIcon), 0, Qt::AlignTop);
    head->addWidget(makeText(title, QStringLiteral("heading")), 1);
    card->body()->addLayout(head);
    card->body()->addWidget(makeText(text, QStringLiteral("muted")));
    card->body()->addStretch();
    button->setMinimumHeight(offerButtonHeight);
    button->setAccessibleDescription(text);
    card->body()->addWidget(button);
    return card;
}

} // namespace

WelcomePanel::WelcomePanel(QWidget *parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("welcome"));
    auto *sample = named(new Button(tr("Try it with a &sample"), {}, Button::Kind::Primary),
        QStringLiteral("welcomeSample"), tr("Try it with a sample on the practice instance"));
    auto *credentials = named(new Button(tr("Import &credentials…"), {}),
        QStringLiteral("welcomeCredentials"), tr("Import client_credentials.py"));
    auto *recipe = named(new Button(tr("Open a &recipe…"), {}), QStringLiteral("welcomeRecipe"),
        tr("Open a recipe"));
    auto *tour = named(new Button(tr("Short &tour"), {}, Button::Kind::Link),
        QStringLiteral("welcomeTour"), tr("Short tour of the window"));
    auto *dismiss = named(new Button(tr("Do not show this again"), {}, Button::Kind::Link),
        QStringLiteral("welcomeDismiss"), tr("Do not show the welcome again"));
    for (Button *button : {sample, credentials, recipe})
        button->setAutoDefault(true); // Enter takes what has the focus

    auto *offers = new QHBoxLayout;
    offers->setSpacing(space::m);
    offers->addWidget(makeOffer(QStringLiteral("beaker"), tr("See how it works"),
                          tr("A sample file on the practice instance: no account, no network, "
                             "nothing that could be broken. Three clicks to the first upload."),
                          sample),
        1);
    offers->addWidget(makeOffer(QStringLiteral("profiles"), tr("Connect this station"),
                          tr("Choose client_credentials.py, the file that the DB team hands out. "
                             "Its secret goes into the keychain of this computer."),
                          credentials),
        1);
    offers->addWidget(makeOffer(QStringLiteral("recipe"), tr("Use a recipe"),
                          tr("Somebody has made a recipe for your files? Open it, and then drop a "
                             "file: it is read and mapped as the recipe says."),
                          recipe),
        1);
    auto *links = new QHBoxLayout;
    links->setSpacing(space::xl);
    links->addWidget(tour);
    links->addWidget(dismiss);
    links->addStretch();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::s);
    layout->addWidget(makeLabel(tr("Welcome. How do you want to begin?"), QStringLiteral("title")));
    layout->addWidget(makeText(
        tr("This program makes records of the component database out of measurement files. Each is "
           "checked before it is sent, and read back after."),
        QStringLiteral("muted")));
    layout->addSpacing(space::xs);
    layout->addLayout(offers);
    layout->addLayout(links);

    connect(sample, &QPushButton::clicked, this, &WelcomePanel::sampleRequested);
    connect(credentials, &QPushButton::clicked, this, &WelcomePanel::credentialsRequested);
    connect(recipe, &QPushButton::clicked, this, &WelcomePanel::recipeRequested);
    connect(tour, &QPushButton::clicked, this, &WelcomePanel::tourRequested);
    connect(dismiss, &QPushButton::clicked, this, &WelcomePanel::dismissed);
    setFocusProxy(sample);
}

} // namespace m2m
