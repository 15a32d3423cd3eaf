// SPDX-License-Identifier: GPL-3.0-or-later
#include "stylesheet.h"

#include <QList>
#include <QPair>

#include <algorithm>

namespace m2m {

namespace {

constexpr auto rules = R"(
QToolTip { background: @surface; color: @text; border: 1px solid @border; padding: 6px 8px; }
QWidget#centralArea, QWidget[kind="page"], QScrollArea[kind="page"], QWidget[kind="plain"] {
    background: @window; }
QScrollArea { border: none; background: transparent; }
QScrollArea > QWidget > QWidget[kind="clear"] { background: transparent; }
QFrame#topBar { background: @surface; border: none; border-bottom: 1px solid @border; }
QWidget#stepRail { background: @surface; border: none; border-right: 1px solid @border; }
QFrame[kind="card"] { background: @surface; border: 1px solid @border; border-radius: 8px; }
QFrame[kind="line"] { background: @border; border: none; max-height: 1px; min-height: 1px; }

QLabel { background: transparent; }
QLabel[role="title"] { font-size: @title; font-weight: 700; }
QLabel[role="heading"] { font-size: @heading; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="muted"] { color: @muted; }
QLabel[role="small"] { color: @muted; font-size: @small; }
QLabel[role="column"] { color: @muted; font-size: @small; font-weight: 600; }
QLabel[role="mono"] { font-family: "@mono"; font-size: @small; }
QLabel[role="number"] { font-size: @number; font-weight: 600; }
QLabel[tone="good"] { color: @good; }
QLabel[tone="doubt"] { color: @doubt; }
QLabel[tone="bad"] { color: @bad; }
QLabel[tone="primary"] { color: @primary; }

QPushButton, QToolButton { background: @surface; color: @text; border: 1px solid @border;
    border-radius: 6px; padding: 0 14px; min-height: 30px; font-weight: 500; }
QToolButton { padding: 0 8px; }
QPushButton:hover, QToolButton:hover { background: @sunken; }
QPushButton:pressed, QToolButton:pressed { background: @border; }
QPushButton:checked { background: @primarySoft; border-color: @primary; color: @primary; }
QPushButton:focus, QToolButton:focus { border: 2px solid @primary; padding: 0 13px; min-height: 28px; }
QToolButton:focus { padding: 0 7px; }
QPushButton:disabled, QToolButton:disabled { color: @faint; background: @surface; }
QPushButton[kind="primary"] { background: @primary; color: @onPrimary; border-color: @primary;
    font-weight: 600; }
QPushButton[kind="primary"]:hover { background: @primaryHover; border-color: @primaryHover; }
QPushButton[kind="primary"]:focus, QPushButton[kind="danger"]:focus {
    border: 3px double @onPrimary; padding: 0 12px; min-height: 26px; }
QPushButton[kind="primary"]:disabled { background: @sunken; border-color: @border;
    color: @muted; }
QPushButton[kind="danger"] { background: @bad; color: @onPrimary; border-color: @bad;
    font-weight: 600; }
QPushButton[kind="danger"]:disabled { background: @badSoft; border-color: @badSoft; color: @bad; }
QPushButton[kind="link"] { background: transparent; border: 1px solid transparent; color: @primary;
    padding: 0; min-height: 22px; text-align: left; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:focus { border: 1px solid @primary; padding: 0; min-height: 22px; }
QPushButton[kind="fold"] { background: transparent; border: 1px solid transparent; color: @text;
    padding: 0 4px 0 0; min-height: 26px; text-align: left; font-weight: 600; }
QPushButton[kind="fold"]:hover { background: @sunken; }
QPushButton[kind="fold"]:focus { border: 1px solid @primary; padding: 0 4px 0 0; min-height: 26px; }
QPushButton[kind="chip"] { background: @sunken; border: 1px solid transparent; border-radius: 10px;
    padding: 0 9px; min-height: 19px; max-height: 19px; font-size: @small; font-weight: 400; }
QPushButton[kind="chip"]:hover { border-color: @muted; }
QPushButton[kind="chip"]:focus { border: 1px solid @primary; padding: 0 9px; min-height: 19px; }
QPushButton[kind="chip"]:checked { background: @primarySoft; border-color: @primary; color: @primary; }
QPushButton[kind="chip"]:disabled { color: @muted; background: @sunken; }
QPushButton::menu-indicator { image: none; width: 0; }
QToolButton::menu-indicator { image: none; width: 0; }

QLineEdit, QComboBox, QAbstractSpinBox { background: @surface; color: @text;
    border: 1px solid @border; border-radius: 6px; padding: 0 10px; min-height: 28px;
    selection-background-color: @primary; selection-color: @onPrimary; }
QLineEdit:focus, QComboBox:focus, QAbstractSpinBox:focus { border: 2px solid @primary;
    padding: 0 9px; min-height: 26px; }
QLineEdit:disabled, QComboBox:disabled, QAbstractSpinBox:disabled { color: @muted; background: @window; }
QComboBox QLineEdit { border: none; padding: 0; min-height: 0; background: transparent; }
QComboBox QLineEdit:focus { border: none; padding: 0; min-height: 0; }
QComboBox::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QComboBox::down-arrow { image: url(:/m2m/icons/chevron-down.svg); width: 14px; height: 14px; }
QComboBox QAbstractItemView { background: @surface; border: 1px solid @border; padding: 4px;
    outline: none; selection-background-color: @primarySoft; selection-color: @text; }
QComboBox QAbstractItemView::item { min-height: 26px; padding: 0 6px; border-radius: 4px; }
QDateEdit::drop-down { border: none; width: 24px; subcontrol-position: center right; }
QDateEdit::down-arrow { image: url(:/m2m/icons/chevron-down.svg); width: 14px; height: 14px; }
QTableView QLineEdit { border: 2px solid @primary; border-radius: 0; padding: 0 5px; min-height: 0; }

QCheckBox, QRadioButton { border: 2px solid transparent; border-radius: 6px; padding: 1px 4px; }
QCheckBox:focus, QRadioButton:focus { border-color: @primary; }

QProgressBar { background: @border; border: none; border-radius: 3px; }
QProgressBar::chunk { background: @primary; border-radius: 3px; }

QMenu { background: @surface; border: 1px solid @border; padding: 4px; }
QMenu::item { padding: 6px 22px 6px 12px; border-radius: 4px; }
QMenu::item:selected { background: @primarySoft; color: @text; }
QMenu::item:disabled { color: @muted; }
QMenu::separator { height: 1px; background: @border; margin: 4px 6px; }

QTableView { background: @surface; border: 1px solid @border; border-radius: 8px;
    gridline-color: @border; selection-background-color: @primarySoft; selection-color: @text;
    outline: none; }
QTableView:focus { border: 1px solid @primary; }
QTableView[kind="bare"] { border: none; border-radius: 0; }
QHeaderView { background: transparent; border: none; }
QHeaderView::section { background: transparent; color: @muted; border: none;
    border-bottom: 1px solid @border; padding: 0 8px; font-size: @small; font-weight: 600; }
/* Qt takes the arrow's size off the text of every heading and row number, sorted or not: the margins
   give it back. */
QHeaderView::up-arrow, QHeaderView::down-arrow { subcontrol-origin: padding;
    subcontrol-position: top center; width: 10px; height: 10px; margin: 0 -5px -10px -5px; }
QHeaderView::up-arrow { image: url(:/m2m/icons/sort-up.svg); }
QHeaderView::down-arrow { image: url(:/m2m/icons/sort-down.svg); }
QHeaderView::section:horizontal { height: 29px; }
QHeaderView::section:vertical { font-weight: 400; padding: 0 8px; }
QHeaderView::section:vertical:hover { background: @primarySoft; color: @primary; }
QTableCornerButton::section { background: transparent; border: none; border-bottom: 1px solid @border; }

QPlainTextEdit, QTextEdit, QListView { background: @surface; color: @text;
    border: 1px solid @border; border-radius: 6px; padding: 4px;
    selection-background-color: @primary; selection-color: @onPrimary; }
QPlainTextEdit:focus, QTextEdit:focus, QListView:focus { border: 1px solid @primary; }
QPlainTextEdit[kind="mono"] { font-family: "@mono"; font-size: @small; background: @window; }

QScrollBar:vertical { background: transparent; width: 12px; margin: 0; border: none; }
QScrollBar:horizontal { background: transparent; height: 12px; margin: 0; border: none; }
QScrollBar::handle { background: @handle; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover { background: @muted; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: none; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QSplitter::handle { background: transparent; }

QListView#recentFiles { border: none; padding: 0; background: transparent; outline: none; }
QListView#recentFiles::item { min-height: 34px; padding: 0 8px; border-radius: 6px; }
QListView#recentFiles::item:hover { background: @sunken; }
QListView#recentFiles::item:selected { background: @primarySoft; color: @text; }
QListView#recentFiles::item:focus { border: 2px solid @primary; }

QListView[kind="choices"] { outline: none; }
QListView[kind="choices"]::item { padding: 0 8px; border-radius: 6px; }
QListView[kind="choices"]::item:hover { background: @sunken; }
QListView[kind="choices"]::item:selected { background: @primarySoft; color: @text; }

QListView#helpHits::item, QListView#supportParts::item { padding: 7px 8px; }
QTreeView#helpContents { background: @surface; color: @text; border: 1px solid @border;
    border-radius: 6px; padding: 4px; outline: none; }
QTreeView#helpContents:focus { border: 1px solid @primary; }
QTreeView#helpContents::item { min-height: 28px; border-radius: 6px; }
QTreeView#helpContents::item:hover { background: @sunken; }
QTreeView#helpContents::item:selected { background: @primarySoft; color: @text; }

QListView#profileList { outline: none; }
QListView#profileList::item { min-height: 44px; padding: 0 8px; border-radius: 6px; }
QListView#profileList::item:hover { background: @sunken; }
QListView#profileList::item:selected { background: @primarySoft; color: @text; }

QFrame[kind="banner"] { border: none; border-radius: 8px; }
QFrame[kind="banner"][tone="neutral"] { background: @sunken; }
QFrame[kind="banner"][tone="primary"] { background: @primarySoft; }
QFrame[kind="banner"][tone="good"] { background: @goodSoft; }
QFrame[kind="banner"][tone="doubt"] { background: @doubtSoft; }
QFrame[kind="banner"][tone="bad"] { background: @badSoft; }
)";

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto part = [share](int x, int y) { return int(x * (1 - share) + y * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

QString styleSheet(const ThemeColors &colors, int bodyPixels)
{
    const auto pixels = [](int size) { return QString::number(size) + QStringLiteral("px"); };
    QList<QPair<QString, QString>> values{
        {QStringLiteral("window"), colors.window.name()},
        {QStringLiteral("surface"), colors.surface.name()},
        {QStringLiteral("sunken"), colors.sunken.name()},
        {QStringLiteral("border"), colors.border.name()},
        {QStringLiteral("text"), colors.text.name()},
        {QStringLiteral("muted"), colors.muted.name()},
        {QStringLiteral("faint"), mixed(colors.muted, colors.surface, 0.2).name()},
        {QStringLiteral("handle"), mixed(colors.muted, colors.surface, 0.6).name()},
        {QStringLiteral("primary"), colors.primary.name()},
        {QStringLiteral("primaryHover"), mixed(colors.primary, colors.text, 0.15).name()},
        {QStringLiteral("onPrimary"), colors.onPrimary.name()},
        {QStringLiteral("primarySoft"), colors.primarySoft.name()},
        {QStringLiteral("good"), colors.good.name()},
        {QStringLiteral("goodSoft"), colors.goodSoft.name()},
        {QStringLiteral("doubt"), colors.doubt.name()},
        {QStringLiteral("doubtSoft"), colors.doubtSoft.name()},
        {QStringLiteral("bad"), colors.bad.name()},
        {QStringLiteral("badSoft"), colors.badSoft.name()},
        {QStringLiteral("body"), pixels(bodyPixels)},
        {QStringLiteral("small"), pixels(bodyPixels - 1)},
        {QStringLiteral("heading"), pixels(bodyPixels + 1)},
        {QStringLiteral("title"), pixels(bodyPixels + 5)},
        {QStringLiteral("number"), pixels(bodyPixels + 7)},
        {QStringLiteral("mono"), themeFont(TextRole::Mono).family()},
    };
    // Longer names first, so that @primary does not eat the beginning of @primarySoft.
    std::sort(values.begin(), values.end(),
        [](const auto &a, const auto &b) { return a.first.size() > b.first.size(); });
    QString sheet = QString::fromLatin1(rules);
    for (const auto &[name, value] : std::as_const(values))
        sheet.replace(QLatin1Char('@') + name, value);
    return sheet;
}

} // namespace m2m
