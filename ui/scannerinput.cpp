// SPDX-License-Identifier: GPL-3.0-or-later
#include "scannerinput.h"

#include "recipe/componentref.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>
#include <QTimer>
#include <QWindow>

#include <utility>

namespace m2m {

namespace {

// Scanners leave 1 to 40 ms between two keys. Fast typists come below 50 ms for two or three keys
// that roll over each other, never for twenty.
constexpr std::chrono::milliseconds longestGap{50};
constexpr std::chrono::milliseconds usualPatience{60};
constexpr qsizetype shortestLabel = 20;
constexpr qsizetype longestLabel = 300;

bool isOfLabel(const QKeyEvent &event)
{
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier))
        return false;
    const QString text = event.text();
    if (text.size() != 1 || text.at(0).unicode() > 0x7e)
        return false;
    return text.at(0).isLetterOrNumber() || QStringLiteral("-:/._?=&%#~+").contains(text.at(0));
}

bool isModifier(int key)
{
    return key == Qt::Key_Shift || key == Qt::Key_Control || key == Qt::Key_Alt
        || key == Qt::Key_AltGr || key == Qt::Key_Meta || key == Qt::Key_CapsLock;
}

bool isEnter(int key) { return key == Qt::Key_Return || key == Qt::Key_Enter; }

/// As fields do, and tables of which the current cell can be typed into.
bool takesText(const QWidget *widget)
{
    if (const auto *view = qobject_cast<const QAbstractItemView *>(widget)) {
        return view->editTriggers().testFlag(QAbstractItemView::AnyKeyPressed)
            && view->currentIndex().flags().testFlag(Qt::ItemIsEditable);
    }
    return widget && widget->testAttribute(Qt::WA_InputMethodEnabled);
}

/// The line that a field types into: the field itself, or that of a combo box or a spin box.
QLineEdit *typedLineOf(QWidget *widget)
{
    if (auto *line = qobject_cast<QLineEdit *>(widget))
        return line;
    const bool has =
        qobject_cast<QComboBox *>(widget) != nullptr || qobject_cast<QAbstractSpinBox *>(widget);
    return has ? widget->findChild<QLineEdit *>() : nullptr;
}

/// Takes `typed` away where it stands in front of the cursor.
template <typename Edit> void takeOutOf(Edit &edit, const QString &typed)
{
    QTextCursor cursor = edit.textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, int(typed.size()));
    if (cursor.selectedText() == typed)
        cursor.removeSelectedText();
}

const char *const takesScansProperty = "takesScans";

} // namespace

void letScansIn(QLineEdit &field) { field.setProperty(takesScansProperty, true); }

bool takesScans(const QWidget &widget) { return widget.property(takesScansProperty).toBool(); }

void enterScan(QLineEdit &field, const QString &text)
{
    field.setFocus(Qt::OtherFocusReason);
    field.selectAll();
    field.insert(text);
    QKeyEvent enter(QEvent::KeyPress, Qt::Key_Return, Qt::NoModifier);
    QCoreApplication::sendEvent(&field, &enter);
}

ScannerInput::ScannerInput(QWidget &window)
    : QObject(&window)
    , m_window(window)
    , m_clock([](const QKeyEvent &event) { return std::chrono::milliseconds(event.timestamp()); })
    , m_waiting(new QTimer(this))
{
    m_waiting->setSingleShot(true);
    m_waiting->setTimerType(Qt::PreciseTimer);
    m_waiting->setInterval(usualPatience);
    connect(m_waiting, &QTimer::timeout, this, &ScannerInput::letGo);
    // Keys are seen where they come in: at the window, once, whoever has the focus.
    QCoreApplication::instance()->installEventFilter(this);
}

ScannerInput::~ScannerInput() = default;

void ScannerInput::setPatience(std::chrono::milliseconds patience)
{
    m_waiting->setInterval(patience);
}

bool ScannerInput::isOurs(const QObject *watched) const
{
    if (!watched->isWindowType())
        return false;
    const QWidget *popup = QApplication::activePopupWidget();
    return watched == m_window.windowHandle() || (popup && watched == popup->windowHandle());
}

bool ScannerInput::eventFilter(QObject *watched, QEvent *event)
{
    const bool pressed = event->type() == QEvent::KeyPress;
    if (m_passing || (!pressed && event->type() != QEvent::KeyRelease) || !isOurs(watched))
        return QObject::eventFilter(watched, event);
    auto &window = static_cast<QWindow &>(*watched);
    const auto &key = static_cast<QKeyEvent &>(*event);
    if (pressed)
        return keyPressed(window, key);
    if (m_swallowed != 0 && key.key() == m_swallowed) {
        m_swallowed = 0;
        return true;
    }
    if (m_held.empty())
        return false;
    hold(window, key); // not before its press
    return true;
}

bool ScannerInput::keyPressed(QWindow &window, const QKeyEvent &event)
{
    if (isModifier(event.key()))
        return false;
    const auto now = m_clock(event);
    if (!m_typed.isEmpty() && now - std::exchange(m_last, now) > longestGap)
        letGo();
    if (isEnter(event.key()) && m_typed.size() >= shortestLabel && readComponentRef(m_typed)) {
        m_swallowed = event.key();
        take();
        return true;
    }
    if (!isOfLabel(event) || event.isAutoRepeat() || m_typed.size() >= longestLabel) {
        letGo();
        return false;
    }
    if (m_typed.isEmpty())
        begin();
    m_last = now;
    m_typed += event.text();
    if (m_holds)
        hold(window, event);
    return m_holds;
}

void ScannerInput::begin()
{
    const QWidget *popup = QApplication::activePopupWidget();
    m_where = popup ? (popup->focusWidget() ? popup->focusWidget() : popup->window())
                    : QApplication::focusWidget();
    m_holds = !takesText(m_where);
    if (const auto *line = typedLineOf(m_where)) {
        m_before = line->text();
        m_cursor = line->hasSelectedText() ? line->selectionStart() : line->cursorPosition();
    }
}

void ScannerInput::hold(QWindow &window, const QKeyEvent &event)
{
    m_heldOf = &window;
    m_held.emplace_back(event.clone());
    m_waiting->start();
}

void ScannerInput::forget()
{
    m_waiting->stop();
    m_typed.clear();
    m_held.clear();
    m_holds = false;
    m_where.clear();
    m_before.clear();
}

void ScannerInput::letGo()
{
    const auto held = std::exchange(m_held, {});
    const QPointer<QWindow> window = m_heldOf;
    forget();
    m_passing = true;
    for (const auto &event : held) {
        if (window)
            QCoreApplication::sendEvent(window, event.get());
    }
    m_passing = false;
}

void ScannerInput::take()
{
    const QString text = m_typed;
    if (!m_holds)
        takeOutOfFocus();
    const QPointer<QWidget> where = m_where;
    forget();
    // A menu or a list that is open has lost the keys that it would have been left by.
    while (QWidget *popup = QApplication::activePopupWidget()) {
        if (!popup->close())
            break;
    }
    Q_EMIT scanned(text, where && m_window.isAncestorOf(where) ? where.data() : nullptr);
}

void ScannerInput::takeOutOfFocus()
{
    if (auto *line = typedLineOf(m_where)) {
        if (line->text() == m_before)
            return;
        // As somebody would do it, so that whoever listens hears of it, and so that it can be
        // undone.
        line->selectAll();
        line->insert(m_before);
        line->setCursorPosition(m_cursor);
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(m_where)) {
        takeOutOf(*text, m_typed);
    } else if (auto *rich = qobject_cast<QTextEdit *>(m_where)) {
        takeOutOf(*rich, m_typed);
    } else if (qobject_cast<QAbstractItemView *>(m_where)) {
        // The first key opened the editor of a cell; Escape leaves the cell as it was.
        QWidget *editor = QApplication::focusWidget();
        if (!editor || editor == m_where || !m_where->isAncestorOf(editor))
            return;
        QKeyEvent escape(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier);
        QCoreApplication::sendEvent(editor, &escape);
    }
}

} // namespace m2m
