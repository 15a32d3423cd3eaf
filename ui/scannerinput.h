// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeyEvent>
#include <QObject>
#include <QPointer>

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

class QLineEdit;
class QTimer;
class QWindow;

namespace m2m {

/// What is scanned while the field has the focus is meant for it.
void letScansIn(QLineEdit &field);
[[nodiscard]] bool takesScans(const QWidget &widget);
/// In place of what stands in the field, with the Enter that the scanner sent.
void enterScan(QLineEdit &field, const QString &text);

/// Tells a scanner from a person. A scanner is a keyboard that types a component's label (whole
/// UUID, short UUID, or the label's address) faster than anybody can, and ends it with Enter. What
/// it types is taken out again of the widget that happened to have the focus, and handed on whole.
///
/// Nothing that a person types gets lost or is reordered: fields take their keys at once, all other
/// widgets (where a letter could choose something) some milliseconds later. Keys of dialogs are
/// left alone.
class ScannerInput : public QObject {
    Q_OBJECT
public:
    using Clock = std::function<std::chrono::milliseconds(const QKeyEvent &)>;

    /// Listens to the keys of `window` and its popups.
    explicit ScannerInput(QWidget &window);
    ~ScannerInput() override;
    /// When a key was pressed; at first what the platform says of it.
    void setClock(Clock clock) { m_clock = std::move(clock); }
    /// How long a widget that is no field waits for a key of which it is not known yet who typed
    /// it.
    void setPatience(std::chrono::milliseconds patience);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// As it was typed, without Enter. `focus` had it and is as it was before; null: nothing had.
    void scanned(const QString &text, QWidget *focus);

private:
    [[nodiscard]] bool isOurs(const QObject *watched) const;
    [[nodiscard]] bool keyPressed(QWindow &window, const QKeyEvent &event);
    void begin();
    void hold(QWindow &window, const QKeyEvent &event);
    void letGo(); ///< what was typed came from a person
    void forget();
    void take();
    void takeOutOfFocus();

    QWidget &m_window;
    Clock m_clock;
    QTimer *m_waiting;
    QString m_typed; ///< fast, up to now
    std::chrono::milliseconds m_last{}; ///< when its last character was
    QPointer<QWidget> m_where; ///< the focus when it began
    bool m_holds = false; ///< m_where has not seen it
    QString m_before; ///< the text of m_where, where it is a line
    int m_cursor = 0;
    std::vector<std::unique_ptr<QKeyEvent>> m_held;
    QPointer<QWindow> m_heldOf;
    bool m_passing = false; ///< events that were held are being handed on
    int m_swallowed = 0; ///< key whose release is still to be swallowed; 0: none
};

} // namespace m2m
