// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme.h"

#include <QLabel>
#include <QPushButton>
#include <QWidget>

class QBoxLayout;

namespace m2m {

/// Labels of one look each; `role` is one of the style sheet's (title, heading, strong, muted,
/// small, column, mono, number), empty for plain text.
[[nodiscard]] QLabel *makeLabel(
    const QString &text, const QString &role, QWidget *parent = nullptr);
/// A label whose text may take more than one line.
[[nodiscard]] QLabel *makeText(const QString &text, const QString &role, QWidget *parent = nullptr);

/// The stable name for tests, and what a screen reader says.
template <typename W> W *named(W *widget, const QString &objectName, const QString &accessibleName)
{
    widget->setObjectName(objectName);
    widget->setAccessibleName(accessibleName);
    return widget;
}

/// Sets a dynamic property and has the style sheet looked at again where it changed.
void setLook(QWidget *widget, const char *property, const QString &value);
[[nodiscard]] QString toneKey(Tone tone); ///< "neutral", "good", … as in the style sheet

/// A small caption above a control.
[[nodiscard]] QWidget *captioned(const QString &caption, QWidget *control);
/// The caption that captioned() gave to a control; null: none.
[[nodiscard]] QLabel *captionOf(const QWidget *control);

/// A line of a card.
[[nodiscard]] QWidget *makeLine(QWidget *parent = nullptr);

/// A push button with one of our icons, which it tints anew when the colours change.
class Button : public QPushButton {
    Q_OBJECT
public:
    /// Fold: the title of something that opens below it.
    enum class Kind { Plain, Primary, Danger, Link, Chip, Fold };
    Button(const QString &text, const QString &objectName, Kind kind = Kind::Plain,
        const QString &icon = {}, QWidget *parent = nullptr);
    void setIconName(const QString &icon);
    void setKind(Kind kind);

protected:
    void changeEvent(QEvent *event) override;

private:
    void tint();
    Kind m_kind;
    QString m_icon;
};

/// The icon behind the text: an arrow that points onwards.
void putIconAtEnd(QAbstractButton &button);

/// One of our icons as a picture in a layout.
class IconLabel : public QWidget {
    Q_OBJECT
public:
    IconLabel(const QString &icon, Tone tone, int size = 20, QWidget *parent = nullptr);
    void setIcon(const QString &icon, Tone tone);
    [[nodiscard]] QSize sizeHint() const override { return {m_size, m_size}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    Tone m_tone;
    int m_size;
};

/// A label that cuts its text where it is too long, and then shows the whole as a tooltip.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(const QString &text = {}, const QString &role = {},
        Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);
    void setFullText(const QString &text);
    [[nodiscard]] QString fullText() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void elide();
    QString m_text;
    Qt::TextElideMode m_mode;
};

/// A white card with rounded corners; a title is optional.
class Card : public QFrame {
    Q_OBJECT
public:
    explicit Card(const QString &title = {}, QWidget *parent = nullptr);
    [[nodiscard]] QBoxLayout *body() const { return m_body; }
    void setTitle(const QString &title);
    [[nodiscard]] QString title() const { return m_title->text(); }

private:
    ElidedLabel *m_title;
    QBoxLayout *m_body;
};

} // namespace m2m
