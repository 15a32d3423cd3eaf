// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include "indicatorstyle.h"
#include "stylesheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QWindow>
#include <utility>

namespace m2m {

namespace {

constexpr int smallestBodyPixels = 13;

const ThemeColors lightColors{
    .dark = false,
    .window = QColor(0xf4, 0xf6, 0xf9),
    .surface = QColor(0xff, 0xff, 0xff),
    .sunken = QColor(0xee, 0xf1, 0xf5),
    .border = QColor(0xdc, 0xe1, 0xe8),
    .text = QColor(0x1b, 0x21, 0x2c),
    .muted = QColor(0x5a, 0x63, 0x73),
    .primary = QColor(0x0b, 0x63, 0xc8),
    .onPrimary = QColor(0xff, 0xff, 0xff),
    .primarySoft = QColor(0xe6, 0xf0, 0xfc),
    .good = QColor(0x14, 0x74, 0x40),
    .goodSoft = QColor(0xe6, 0xf5, 0xec),
    .doubt = QColor(0x8a, 0x58, 0x00),
    .doubtSoft = QColor(0xff, 0xf2, 0xd1),
    .bad = QColor(0xba, 0x1b, 0x28),
    .badSoft = QColor(0xfd, 0xe9, 0xe9),
};

const ThemeColors darkColors{
    .dark = true,
    .window = QColor(0x16, 0x1a, 0x22),
    .surface = QColor(0x1e, 0x23, 0x2c),
    .sunken = QColor(0x2a, 0x30, 0x3b),
    .border = QColor(0x38, 0x3f, 0x4c),
    .text = QColor(0xee, 0xf1, 0xf6),
    .muted = QColor(0xa3, 0xac, 0xbb),
    .primary = QColor(0x62, 0xab, 0xff),
    .onPrimary = QColor(0x08, 0x1a, 0x30),
    .primarySoft = QColor(0x1d, 0x34, 0x52),
    .good = QColor(0x58, 0xcb, 0x8d),
    .goodSoft = QColor(0x17, 0x33, 0x22),
    .doubt = QColor(0xe6, 0xb8, 0x45),
    .doubtSoft = QColor(0x3a, 0x2f, 0x10),
    .bad = QColor(0xff, 0x82, 0x82),
    .badSoft = QColor(0x42, 0x1f, 0x25),
};

QPalette paletteFor(const ThemeColors &colors)
{
    QPalette palette;
    palette.setColor(QPalette::Window, colors.window);
    palette.setColor(QPalette::WindowText, colors.text);
    palette.setColor(QPalette::Base, colors.surface);
    palette.setColor(QPalette::AlternateBase, colors.sunken);
    palette.setColor(QPalette::Text, colors.text);
    palette.setColor(QPalette::PlaceholderText, colors.muted);
    palette.setColor(QPalette::Button, colors.surface);
    palette.setColor(QPalette::ButtonText, colors.text);
    palette.setColor(QPalette::BrightText, colors.bad);
    palette.setColor(QPalette::Highlight, colors.primary);
    palette.setColor(QPalette::HighlightedText, colors.onPrimary);
    palette.setColor(QPalette::Link, colors.primary);
    palette.setColor(QPalette::LinkVisited, colors.primary);
    palette.setColor(QPalette::ToolTipBase, colors.surface);
    palette.setColor(QPalette::ToolTipText, colors.text);
    palette.setColor(QPalette::Light, colors.surface);
    palette.setColor(QPalette::Midlight, colors.sunken);
    palette.setColor(QPalette::Mid, colors.border);
    palette.setColor(QPalette::Dark, colors.border);
    palette.setColor(QPalette::Shadow, colors.dark ? QColor(Qt::black) : colors.border);
    for (const QPalette::ColorRole role :
        {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, colors.muted);
    }
    return palette;
}

int bodyPixels() { return qMax(smallestBodyPixels, QFontInfo(QApplication::font()).pixelSize()); }

} // namespace

QColor ThemeColors::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return muted;
    case Tone::Primary:
        return primary;
    case Tone::Good:
        return good;
    case Tone::Doubt:
        return doubt;
    case Tone::Bad:
        return bad;
    }
    return text;
}

QColor ThemeColors::soft(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return sunken;
    case Tone::Primary:
        return primarySoft;
    case Tone::Good:
        return goodSoft;
    case Tone::Doubt:
        return doubtSoft;
    case Tone::Bad:
        return badSoft;
    }
    return surface;
}

const ThemeColors &themeColors(bool dark) { return dark ? darkColors : lightColors; }

const ThemeColors &themeColors()
{
    return themeColors(QGuiApplication::palette().color(QPalette::Window).lightnessF() < 0.5F);
}

QFont themeFont(TextRole role)
{
    QFont font = QApplication::font();
    const int body = bodyPixels();
    font.setPixelSize(body);
    switch (role) {
    case TextRole::Small:
        font.setPixelSize(body - 2);
        break;
    case TextRole::Body:
        break;
    case TextRole::Strong:
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Heading:
        font.setPixelSize(body + 1);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Title:
        font.setPixelSize(body + 5);
        font.setWeight(QFont::Bold);
        break;
    case TextRole::Number:
        font.setPixelSize(body + 7);
        font.setWeight(QFont::DemiBold);
        break;
    case TextRole::Mono:
        font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(body - 1);
        break;
    }
    return font;
}

Theme::Theme(QApplication &app, Mode mode, Sheet sheet)
    : QObject(&app)
    , m_app(app)
    , m_mode(mode)
    , m_dressed(sheet == Sheet::Now)
{
    QApplication::setStyle(new IndicatorStyle);
    QFont font = QApplication::font();
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    // Not by a rule of the style sheet for all widgets: each would resolve its font anew.
    font.setPixelSize(bodyPixels());
    QApplication::setFont(font);
    apply();
    app.installEventFilter(this);
}

void Theme::dress()
{
    if (std::exchange(m_dressed, true))
        return;
    m_app.setStyleSheet(styleSheet(themeColors(), bodyPixels()));
}

void Theme::setMode(Mode mode)
{
    m_mode = mode;
    apply();
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    // Qt 6.4 has no colour scheme to ask for: the system's palette is looked at again instead.
    if (event->type() == QEvent::ThemeChange && m_mode == Mode::System && !m_applying)
        apply();
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    bool dark = m_mode == Mode::Dark;
    if (m_mode == Mode::System) {
        QApplication::setPalette(QPalette()); // takes ours off, so that the system's shows
        dark = QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F;
    }
    const ThemeColors &colors = themeColors(dark);
    QApplication::setPalette(paletteFor(colors));
    if (m_dressed)
        m_app.setStyleSheet(styleSheet(colors, bodyPixels()));
    m_applying = false;
}

} // namespace m2m
