// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QStyle>
#include <QSvgRenderer>

namespace m2m {

namespace {

/// Draws the file anew for each size, so that 200 % is not a stretched 100 %.
class ThemedIconEngine : public QIconEngine {
public:
    ThemedIconEngine(QByteArray svg, bool mirrored, Qt::Alignment where = Qt::AlignCenter)
        : m_svg(std::move(svg))
        , m_mirrored(mirrored)
        , m_where(where)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QSvgRenderer renderer(m_svg);
        painter->save();
        if (mode == QIcon::Disabled)
            painter->setOpacity(0.45);
        if (m_mirrored) {
            painter->translate(2 * QRectF(rect).center().x(), 0);
            painter->scale(-1, 1);
        }
        const int side = qMin(rect.width(), rect.height());
        renderer.render(
            painter, QStyle::alignedRect(Qt::LeftToRight, m_where, QSize(side, side), rect));
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap picture(size);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        painter.setRenderHint(QPainter::Antialiasing);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return picture;
    }
    [[nodiscard]] QIconEngine *clone() const override
    {
        return new ThemedIconEngine(m_svg, m_mirrored, m_where);
    }

private:
    QByteArray m_svg;
    bool m_mirrored;
    Qt::Alignment m_where; ///< in an area that is no square
};

/// Asks for its colour each time that it is drawn.
class TonedIconEngine : public QIconEngine {
public:
    TonedIconEngine(QString name, Tone tone)
        : m_name(std::move(name))
        , m_tone(tone)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        now().paint(painter, rect, Qt::AlignCenter, mode, state);
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return now().pixmap(size, mode, state);
    }
    [[nodiscard]] QIconEngine *clone() const override
    {
        return new TonedIconEngine(m_name, m_tone);
    }

private:
    [[nodiscard]] QIcon now() const { return themedIcon(m_name, themeColors().tone(m_tone)); }

    QString m_name;
    Tone m_tone;
};

/// What points to where reading goes on points to the left where it is read from the right.
bool isMirrored(const QString &name)
{
    return name.endsWith(QLatin1String("-right"))
        && QGuiApplication::layoutDirection() == Qt::RightToLeft;
}

QByteArray tinted(const QString &name, const QColor &color)
{
    QFile file(QStringLiteral(":/m2m/icons/") + name + QStringLiteral(".svg"));
    const bool there = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(there, "themedIcon", qPrintable(name));
    if (!there)
        return {};
    return file.readAll().replace("currentColor", color.name().toLatin1());
}

} // namespace

QIcon themedIcon(const QString &name, const QColor &color, Qt::Alignment where)
{
    return QIcon(new ThemedIconEngine(tinted(name, color), isMirrored(name), where));
}

QIcon themedIcon(const QString &name, Tone tone) { return QIcon(new TonedIconEngine(name, tone)); }

QPixmap themedPixmap(const QString &name, const QColor &color, int size, qreal devicePixelRatio)
{
    const bool mirrored = isMirrored(name);
    const QString key = QStringLiteral("m2m:%1:%2:%3:%4:%5")
                            .arg(name, color.name())
                            .arg(size)
                            .arg(devicePixelRatio)
                            .arg(mirrored);
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    const int pixels = qRound(size * devicePixelRatio);
    picture = ThemedIconEngine(tinted(name, color), mirrored)
                  .pixmap({pixels, pixels}, QIcon::Normal, QIcon::Off);
    picture.setDevicePixelRatio(devicePixelRatio);
    QPixmapCache::insert(key, picture);
    return picture;
}

} // namespace m2m
