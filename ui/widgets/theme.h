// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QObject>
#include <QPalette>

class QApplication;

namespace m2m {

/// What a colour says. Never the only carrier: a word or a shape says the same.
enum class Tone { Neutral, Primary, Good, Doubt, Bad };

/// Colours by meaning. Text colours have a contrast of 4.5:1 or more on the grounds that they are
/// used on (a test measures it).
struct ThemeColors {
    bool dark = false;
    QColor window; ///< behind the cards
    QColor surface; ///< cards, tables, fields
    QColor sunken; ///< hovered rows, chips, tracks of bars
    QColor border;
    QColor text;
    QColor muted;
    QColor primary;
    QColor onPrimary; ///< text on primary
    QColor primarySoft; ///< selection
    QColor good;
    QColor goodSoft;
    QColor doubt;
    QColor doubtSoft;
    QColor bad;
    QColor badSoft;

    [[nodiscard]] QColor tone(Tone tone) const;
    [[nodiscard]] QColor soft(Tone tone) const;
    bool operator==(const ThemeColors &) const = default;
};

/// The colours in force: decided by the lightness of the application's palette. (A widget's own
/// palette would not do: style sheets write the colours of buttons into it.)
[[nodiscard]] const ThemeColors &themeColors();
[[nodiscard]] const ThemeColors &themeColors(bool dark);

/// Distances, in logical pixels.
namespace space {
inline constexpr int xs = 4;
inline constexpr int s = 8;
inline constexpr int m = 12;
inline constexpr int l = 16;
inline constexpr int xl = 24;
} // namespace space

/// Heights that fingers in gloves can hit.
inline constexpr int controlHeight = 32;
inline constexpr int tableRowHeight = 29;

enum class TextRole { Small, Body, Strong, Heading, Title, Number, Mono };
/// Sizes follow the application's font.
[[nodiscard]] QFont themeFont(TextRole role);

/// Gives the application its palette, font and style sheet, and follows the system's light and dark
/// as long as it is asked to. One object, made beside the application.
class Theme : public QObject {
    Q_OBJECT
public:
    enum class Mode { System, Light, Dark };
    Q_ENUM(Mode)

    /// Where widgets are still to be made, the style sheet can come later, by dress(): with it in
    /// force Qt looks at all that is inside a widget each time that it is given to a parent.
    enum class Sheet { Now, Later };

    explicit Theme(QApplication &app, Mode mode = Mode::System, Sheet sheet = Sheet::Now);
    void dress();
    void setMode(Mode mode);
    [[nodiscard]] Mode mode() const { return m_mode; }

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void apply();

    QApplication &m_app;
    Mode m_mode;
    bool m_dressed;
    bool m_applying = false;
};

} // namespace m2m
