// SPDX-License-Identifier: GPL-3.0-or-later
#include "helpdialog.h"

#include "help/manualbrowser.h"
#include "widgets/parts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QShortcut>
#include <QStackedWidget>
#include <QTreeWidget>

namespace m2m {

namespace {

constexpr QSize helpSize{1180, 700};
constexpr int contentsWidth = 270;
constexpr int placeRole = Qt::UserRole;

enum HelpSide { Contents, Hits, Nothing };

QTreeWidgetItem *contentsItem(const QString &title, const QString &place)
{
    auto *item = new QTreeWidgetItem({title});
    item->setData(0, placeRole, place);
    item->setToolTip(0, title);
    return item;
}

QString manualPlace(const QString &page, const QString &anchor)
{
    return anchor.isEmpty() ? page : page + QLatin1Char('#') + anchor;
}

} // namespace

HelpDialog::HelpDialog(QWidget *parent)
    : QDialog(parent)
    , m_manual(QLocale().uiLanguages())
{
    setObjectName(QStringLiteral("helpDialog"));
    setWindowTitle(tr("Manual"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(space::l, space::l, space::l, space::l);
    layout->setSpacing(space::l);
    layout->addWidget(makeSide());
    layout->addWidget(makeRight(), 1);
    resize(helpSize);
    fillContents();
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search,
        qOverload<>(&QWidget::setFocus));
    connect(new QShortcut(QKeySequence::Back, this), &QShortcut::activated, m_page,
        &QTextBrowser::backward);
    connect(new QShortcut(QKeySequence::Forward, this), &QShortcut::activated, m_page,
        &QTextBrowser::forward);
    m_page->setFocus();
}

QWidget *HelpDialog::makeSide()
{
    m_search = named(new QLineEdit, QStringLiteral("helpSearch"), tr("Search in the manual"));
    m_search->setPlaceholderText(tr("Search in all pages…"));
    m_search->setClearButtonEnabled(true);
    m_contents = named(new QTreeWidget, QStringLiteral("helpContents"), tr("Contents"));
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(space::l);
    m_hits = named(new QListWidget, QStringLiteral("helpHits"), tr("Places that were found"));
    m_hits->setProperty("kind", QStringLiteral("choices"));
    m_hits->setWordWrap(true);
    m_hits->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hits->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    auto *nothing = makeText(
        tr("No page has this. Try one word alone, or its beginning."), QStringLiteral("muted"));
    nothing->setObjectName(QStringLiteral("helpNothing"));
    nothing->setAlignment(Qt::AlignTop);
    m_side = new QStackedWidget;
    m_side->addWidget(m_contents);
    m_side->addWidget(m_hits);
    m_side->addWidget(nothing);
    auto *box = new QWidget;
    box->setFixedWidth(contentsWidth);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addWidget(m_search);
    layout->addWidget(m_side, 1);

    connect(m_search, &QLineEdit::textChanged, this, &HelpDialog::search);
    connect(m_search, &QLineEdit::returnPressed, this, &HelpDialog::findNext);
    const auto open = [this](QTreeWidgetItem *item) {
        m_page->showPage(item->data(0, placeRole).toString());
    };
    connect(m_contents, &QTreeWidget::itemActivated, this, open);
    connect(m_contents, &QTreeWidget::itemClicked, this, open);
    connect(m_hits, &QListWidget::itemActivated, this,
        [this](QListWidgetItem *item) { showHit(m_hits->row(item)); });
    connect(m_hits, &QListWidget::itemClicked, m_hits, &QListWidget::itemActivated);
    return box;
}

QWidget *HelpDialog::makeRight()
{
    m_page = named(new ManualBrowser(m_manual), QStringLiteral("helpPage"), tr("Page"));
    m_back = named(new Button(tr("Back"), {}), QStringLiteral("helpBack"), tr("Back"));
    m_back->setToolTip(tr("Back to the last place  Alt+Left"));
    m_forward = named(new Button(tr("Forward"), {}), QStringLiteral("helpForward"), tr("Forward"));
    m_forward->setToolTip(tr("To where you came back from  Alt+Right"));
    auto *close = new Button(tr("Close"), QStringLiteral("closeHelpButton"));
    for (Button *button : {m_back, m_forward, close})
        button->setAutoDefault(false); // Enter belongs to the search
    m_back->setEnabled(false);
    m_forward->setEnabled(false);
    auto *top = new QHBoxLayout;
    top->setSpacing(space::s);
    top->addWidget(m_back);
    top->addWidget(m_forward);
    top->addStretch();
    top->addWidget(close);
    auto *box = new QWidget;
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(space::m);
    layout->addLayout(top);
    layout->addWidget(m_page, 1);

    connect(m_back, &QPushButton::clicked, m_page, &QTextBrowser::backward);
    connect(m_forward, &QPushButton::clicked, m_page, &QTextBrowser::forward);
    connect(m_page, &QTextBrowser::backwardAvailable, m_back, &QWidget::setEnabled);
    connect(m_page, &QTextBrowser::forwardAvailable, m_forward, &QWidget::setEnabled);
    connect(close, &QPushButton::clicked, this, &QDialog::close);
    connect(m_page, &QTextBrowser::sourceChanged, this, &HelpDialog::noteSource);
    return box;
}

void HelpDialog::fillContents()
{
    for (const Manual::Page &page : m_manual.pages()) {
        QTreeWidgetItem *item = contentsItem(page.title, page.name);
        for (const Manual::Section &section : page.sections) {
            if (!section.anchor.isEmpty())
                item->addChild(contentsItem(section.title, manualPlace(page.name, section.anchor)));
        }
        m_contents->addTopLevelItem(item);
    }
}

void HelpDialog::showBeside(QWidget *window, const QString &page)
{
    auto *help = window->findChild<HelpDialog *>({}, Qt::FindDirectChildrenOnly);
    if (!help)
        help = new HelpDialog(window);
    help->showPage(page);
    help->show();
    help->raise();
    help->activateWindow();
}

void HelpDialog::showPage(const QString &page) { m_page->showPage(page); }

/// The contents show where one is, and the places of this page alone.
void HelpDialog::noteSource(const QUrl &source)
{
    const QString page = source.fileName().section(QLatin1Char('.'), 0, 0);
    const QString place = manualPlace(page, source.fragment());
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem *item = m_contents->topLevelItem(i);
        const bool here = item->data(0, placeRole).toString() == page;
        item->setExpanded(here);
        if (!here)
            continue;
        QTreeWidgetItem *current = item;
        for (int child = 0; child < item->childCount(); ++child) {
            if (item->child(child)->data(0, placeRole).toString() == place)
                current = item->child(child);
        }
        m_contents->setCurrentItem(current);
        m_contents->scrollToItem(current);
    }
}

void HelpDialog::search()
{
    m_hits->clear();
    const QList<Manual::Hit> hits = m_manual.search(m_search->text());
    for (const Manual::Hit &hit : hits) {
        auto *item = new QListWidgetItem(hit.title + QLatin1Char('\n') + hit.excerpt, m_hits);
        item->setData(placeRole, manualPlace(hit.page, hit.anchor));
    }
    const bool asked = !m_search->text().trimmed().isEmpty();
    if (!asked)
        m_page->mark({});
    m_side->setCurrentIndex(!asked ? Contents : hits.isEmpty() ? Nothing : Hits);
}

void HelpDialog::findNext()
{
    if (m_hits->count() > 0)
        showHit((m_hits->currentRow() + 1) % m_hits->count());
}

void HelpDialog::showHit(int row)
{
    const QListWidgetItem *item = m_hits->item(row);
    if (!item)
        return;
    m_hits->setCurrentRow(row);
    m_page->showPage(item->data(placeRole).toString());
    m_page->mark(m_search->text().simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

void HelpDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_page)
        m_page->repaintPage();
}

} // namespace m2m
