// SPDX-License-Identifier: GPL-3.0-or-later
#include "manualbrowser.h"

#include "manual.h"
#include "widgets/theme.h"

#include <QFile>
#include <QPixmap>
#include <QScrollBar>
#include <QTextBlock>

namespace m2m {

namespace {

constexpr int widestPicture = 820;
constexpr int narrowestPicture = 320;
constexpr int besidePicture = 28; ///< margins of the page, and its scroll bar

/// Where all pages seem to lie, whatever their language: so links and history need not know it.
QUrl pagesUrl() { return QUrl(QStringLiteral("qrc:/m2m/help/")); }

/// What Qt's HTML takes over from a style sheet; it has colours of its own for nothing but links.
QString pageStyle(const ThemeColors &colors)
{
    return QStringLiteral("a { color: %1; } pre, code { font-family: %4; }"
                          "pre { background-color: %2; }"
                          "td { border-bottom: 1px solid %3; }"
                          "th { text-align: left; background-color: %2; }"
                          "p.picture { margin-top: 8px; margin-bottom: 8px; }"
                          ".caption { color: %5; }")
        .arg(colors.primary.name(), colors.sunken.name(), colors.border.name(),
            themeFont(TextRole::Mono).family(), colors.muted.name());
}

} // namespace

ManualBrowser::ManualBrowser(const Manual &manual, QWidget *parent)
    : QTextBrowser(parent)
    , m_manual(manual)
{
    setOpenExternalLinks(false);
    document()->setDefaultStyleSheet(pageStyle(themeColors()));
}

void ManualBrowser::showPage(const QString &page)
{
    const QString name = page.section(QLatin1Char('#'), 0, 0);
    const QString place = page.section(QLatin1Char('#'), 1);
    QUrl url = pagesUrl().resolved(QUrl(name + QStringLiteral(".html")));
    if (!place.isEmpty())
        url.setFragment(place);
    setSource(url);
}

void ManualBrowser::repaintPage()
{
    document()->setDefaultStyleSheet(pageStyle(themeColors()));
    if (source().isEmpty())
        return;
    const int place = verticalScrollBar()->value();
    reload(); // a style sheet counts for what is read after it
    verticalScrollBar()->setValue(place);
    if (!m_marked.isEmpty())
        mark(m_marked);
}

int ManualBrowser::positionOf(const QString &place) const
{
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            if (it.fragment().charFormat().anchorNames().contains(place))
                return it.fragment().position();
        }
    }
    return 0;
}

void ManualBrowser::mark(const QStringList &words)
{
    m_marked = words;
    QTextCharFormat look;
    look.setBackground(themeColors().doubtSoft);
    look.setForeground(themeColors().text);
    const int from = positionOf(source().fragment());
    int first = -1;
    QList<ExtraSelection> marks;
    for (const QString &word : words) {
        QTextCursor found = document()->find(word, 0);
        while (!found.isNull()) {
            marks.append({found, look});
            const int at = found.selectionStart();
            if (at >= from && (first < 0 || at < first))
                first = at;
            found = document()->find(word, found);
        }
    }
    setExtraSelections(marks);
    if (first >= 0) {
        QTextCursor cursor(document());
        cursor.setPosition(first);
        setTextCursor(cursor);
        ensureCursorVisible();
    }
}

QVariant ManualBrowser::loadResource(int type, const QUrl &name)
{
    const QString path = pagesUrl().resolved(name).path();
    const QString file = path.mid(pagesUrl().path().size());
    const QString there = m_manual.path(file);
    if (there.isEmpty())
        return {};
    if (type == QTextDocument::ImageResource) {
        // Scaled here: the document would do it without smoothing.
        QImage picture(there);
        const int room = qBound(narrowestPicture, width() - besidePicture, widestPicture);
        const int pixels = qRound(room * devicePixelRatioF());
        if (picture.width() > pixels)
            picture = picture.scaledToWidth(pixels, Qt::SmoothTransformation);
        picture.setDevicePixelRatio(qMax(1.0, qreal(picture.width()) / room));
        return QPixmap::fromImage(picture);
    }
    QFile content(there);
    return content.open(QIODevice::ReadOnly) ? QVariant(content.readAll()) : QVariant();
}

} // namespace m2m
