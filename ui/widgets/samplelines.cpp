// SPDX-License-Identifier: GPL-3.0-or-later
#include "samplelines.h"

#include "icons.h"
#include "mirrored.h"

#include <QPainter>

namespace m2m {

namespace {
constexpr int arrowRoom = 22;
constexpr int shownLines = 3;

QFont sampleFont()
{
    QFont font = themeFont(TextRole::Mono);
    font.setPixelSize(font.pixelSize() - 1);
    return font;
}
} // namespace

SampleLines::SampleLines(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SampleLines::setLines(const QList<Line> &lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    QStringList whole;
    for (const Line &line : lines) {
        QString text = tr("%1 → %2", "a value as read and as sent").arg(line.raw, line.sent);
        if (!line.remark.isEmpty())
            text += QLatin1Char('\n') + line.remark;
        whole << text;
    }
    setToolTip(whole.join(QLatin1Char('\n')));
    setAccessibleName(whole.join(QStringLiteral("; ")));
    update();
}

QSize SampleLines::sizeHint() const
{
    return {220, QFontMetrics(sampleFont()).height() * shownLines + 2};
}

QSize SampleLines::minimumSizeHint() const { return {120, sizeHint().height()}; }

void SampleLines::paintEvent(QPaintEvent *)
{
    const ThemeColors &colors = themeColors();
    QPainter painter(this);
    painter.setFont(sampleFont());
    const QFontMetrics metrics = painter.fontMetrics();
    const int lineHeight = metrics.height();
    // What is sent is mostly the longer one: dates get a time, short UUIDs become whole.
    const int half = (width() - arrowRoom) * 2 / 5;
    int y = (height() - lineHeight * int(m_lines.size())) / 2;
    for (const Line &line : m_lines) {
        const QRect rawArea(0, y, half, lineHeight);
        const QRect sentArea(half + arrowRoom, y, width() - half - arrowRoom, lineHeight);
        painter.setPen(colors.muted);
        painter.drawText(mirrored(*this, rawArea), Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(line.raw, Qt::ElideRight, rawArea.width()));
        const int icon = 10;
        painter.drawPixmap(
            mirrored(*this, half + (arrowRoom - icon) / 2 - 2, y + (lineHeight - icon) / 2, icon),
            themedPixmap(QStringLiteral("arrow-right"), colors.muted, icon, devicePixelRatioF()));
        painter.setPen(line.tone == Tone::Neutral ? colors.text : colors.tone(line.tone));
        painter.drawText(mirrored(*this, sentArea), Qt::AlignVCenter | Qt::TextSingleLine,
            metrics.elidedText(line.sent, Qt::ElideRight, sentArea.width()));
        y += lineHeight;
    }
}

} // namespace m2m
