// SPDX-License-Identifier: GPL-3.0-or-later
#include "importstart.h"

#include "welcomepanel.h"
#include "widgets/droparea.h"
#include "widgets/flowlayout.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QListWidget>

namespace m2m {

namespace {
constexpr int sideWidth = 320;
} // namespace

ImportStart::ImportStart(QWidget *parent)
    : QWidget(parent)
    , m_title(makeLabel(tr("Which file shall be uploaded?"), QStringLiteral("title")))
    , m_dropArea(new DropArea(tr("Drop measurement files here"),
          tr("CSV and other text tables as the machine wrote them, or Excel workbooks. Nothing is "
             "sent before you have seen every record.")))
    , m_open(named(
          new Button(tr("Choose files…"), {}, Button::Kind::Primary, QStringLiteral("folder")),
          QStringLiteral("openFileButton"), tr("Choose one or more files")))
{
    auto *paste =
        named(new Button(tr("Paste a table"), {}, Button::Kind::Plain, QStringLiteral("clipboard")),
            QStringLiteral("pasteButton"), tr("Paste a table from the clipboard"));
    m_open->setToolTip(QKeySequence(QKeySequence::Open).toString(QKeySequence::NativeText));
    paste->setToolTip(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText));
    m_dropArea->buttons()->addWidget(m_open);
    m_dropArea->buttons()->addWidget(paste);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(m_dropArea, 1);
    m_side = makeSide();
    row->addWidget(m_side);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_title);
    layout->addLayout(row, 1);
    setWelcoming(false);

    connect(m_open, &QPushButton::clicked, this, &ImportStart::chooseRequested);
    connect(paste, &QPushButton::clicked, this, &ImportStart::pasteRequested);
}

QWidget *ImportStart::makeSide()
{
    auto *recentCard = new Card(tr("Recent files"));
    m_recentCard = recentCard;
    m_recent = named(new QListWidget, QStringLiteral("recentFiles"), tr("Recent files"));
    m_recent->setFrameShape(QFrame::NoFrame);
    m_recent->setTextElideMode(Qt::ElideMiddle);
    m_recent->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    recentCard->body()->addWidget(m_recent);

    auto *sampleCard = new Card(tr("New here?"));
    sampleCard->body()->addWidget(makeText(
        tr("Take a sample file through all five steps on the practice instance: no account, no "
           "network, nothing that could be broken."),
        QStringLiteral("muted")));
    auto *sample = named(
        new Button(tr("Try it with a sample"), {}, Button::Kind::Plain, QStringLiteral("beaker")),
        QStringLiteral("sampleButton"), tr("Try it with a sample on the practice instance"));
    auto *tour = named(new Button(tr("Short tour"), {}, Button::Kind::Link),
        QStringLiteral("tourButton"), tr("Short tour of the window"));
    auto *ways = new FlowLayout(nullptr, space::s);
    ways->addWidget(sample);
    ways->addWidget(tour);
    sampleCard->body()->addLayout(ways);

    auto *box = new QWidget;
    box->setFixedWidth(sideWidth);
    auto *side = new QVBoxLayout(box);
    side->setContentsMargins(0, 0, 0, 0);
    side->setSpacing(space::m);
    side->addWidget(recentCard, 1);
    side->addWidget(sampleCard);
    side->addStretch(0);

    connect(sample, &QPushButton::clicked, this, &ImportStart::sampleRequested);
    connect(tour, &QPushButton::clicked, this, &ImportStart::tourRequested);
    connect(m_recent, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { Q_EMIT fileChosen(item->data(Qt::UserRole).toString()); });
    connect(m_recent, &QListWidget::itemClicked, m_recent, &QListWidget::itemActivated);
    return box;
}

void ImportStart::setRecentFiles(const QStringList &paths)
{
    m_recent->clear();
    for (const QString &path : paths) {
        const QFileInfo info(path);
        auto *item = new QListWidgetItem(info.fileName(), m_recent);
        item->setData(Qt::UserRole, path);
        item->setToolTip(QDir::toNativeSeparators(path));
    }
    m_recentCard->setVisible(!paths.isEmpty());
}

void ImportStart::makeWelcome()
{
    m_welcome = new WelcomePanel;
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_welcome);
    connect(m_welcome, &WelcomePanel::sampleRequested, this, &ImportStart::sampleRequested);
    connect(
        m_welcome, &WelcomePanel::credentialsRequested, this, &ImportStart::credentialsRequested);
    connect(m_welcome, &WelcomePanel::recipeRequested, this, &ImportStart::recipeRequested);
    connect(m_welcome, &WelcomePanel::tourRequested, this, &ImportStart::tourRequested);
    connect(m_welcome, &WelcomePanel::dismissed, this, &ImportStart::welcomeDismissed);
}

void ImportStart::setWelcoming(bool welcomes)
{
    if (welcomes && !m_welcome)
        makeWelcome();
    if (m_welcome)
        m_welcome->setVisible(welcomes);
    m_title->setVisible(!welcomes);
    m_side->setVisible(!welcomes);
    // One thing at a time stands out.
    m_open->setKind(welcomes ? Button::Kind::Plain : Button::Kind::Primary);
    setFocusProxy(welcomes ? static_cast<QWidget *>(m_welcome) : m_open);
}

void ImportStart::setDragHovers(bool hovers) { m_dropArea->setHovered(hovers); }

} // namespace m2m
