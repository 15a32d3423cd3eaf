// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialog.h"

#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QScrollBar>
#include <QShortcut>
#include <QTextBrowser>

namespace m2m {

namespace {

constexpr QSize helpSize{940, 660};

QUrl helpPage() { return QUrl(QStringLiteral("qrc:/m2m/help/recipes.html")); }

/// What Qt's HTML takes over from a style sheet; it has colours of its own for nothing but links.
QString pageStyle(const ThemeColors &colors)
{
    return QStringLiteral("a { color: %1; } pre, code { font-family: %4; }"
                          "pre { background-color: %2; }"
                          "td { border-bottom: 1px solid %3; }"
                          "th { text-align: left; background-color: %2; }")
        .arg(colors.primary.name(), colors.sunken.name(), colors.border.name(),
            themeFont(TextRole::Mono).family());
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_page(named(new QTextBrowser, QStringLiteral("helpPage"), tr("Help on recipes")))
    , m_search(named(new QLineEdit, QStringLiteral("helpSearch"), tr("Search in this page")))
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Help on recipes"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_search->setPlaceholderText(tr("Search in this page, Enter goes on…"));
    m_search->setClearButtonEnabled(true);
    auto *back =
        named(new Button(tr("Back"), {}), QStringLiteral("helpBack"), tr("Back to the last place"));
    auto *close = new Button(tr("Close"), QStringLiteral("closeHelpButton"));
    for (Button *button : {back, close})
        button->setAutoDefault(false); // Enter belongs to the search
    back->setEnabled(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(back);
    top->addWidget(m_search, 1);
    top->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_page, 1);
    resize(helpSize);

    connect(back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_page, &QTextBrowser::backwardAvailable, back, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpDialog::find);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        qOverload<>(&QWidget::setFocus));
    paintPage();
    m_page->setFocus();
}

void HelpDialog::showBeside(QWidget *window)
{
    auto *help = window->findChild<HelpDialog *>();
    if (!help)
        help = new HelpDialog(window);
    help->show();
    help->raise();
    help->activateWindow();
}

void HelpDialog::paintPage()
{
    const int place = m_page->verticalScrollBar()->value();
    m_page->document()->setDefaultStyleSheet(pageStyle(themeColors()));
    if (m_page->source().isEmpty())
        m_page->setSource(helpPage());
    else
        m_page->reload(); // a style sheet counts for what is read after it
    m_page->verticalScrollBar()->setValue(place);
}

/// From the place of the last one, and from the top when the end is reached.
void HelpDialog::find()
{
    const QString text = m_search->text();
    if (text.isEmpty() || m_page->find(text))
        return;
    m_page->moveCursor(QTextCursor::Start);
    m_page->find(text);
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintPage();
}

} // namespace m2m
