// SPDX-License-Identifier: GPL-3.0-or-later
#include "manual.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace m2m {

namespace {

constexpr qsizetype excerptBefore = 40;
constexpr qsizetype excerptLength = 130;

/// What is read of a piece of a page. The pages are our own, so this need not know more of HTML.
QString readAsText(QString html)
{
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    html.replace(tag, QStringLiteral(" "));
    static constexpr std::array<std::pair<QLatin1StringView, QLatin1StringView>, 5> entities{{
        {QLatin1StringView("&nbsp;"), QLatin1StringView(" ")},
        {QLatin1StringView("&lt;"), QLatin1StringView("<")},
        {QLatin1StringView("&gt;"), QLatin1StringView(">")},
        {QLatin1StringView("&quot;"), QLatin1StringView("\"")},
        {QLatin1StringView("&amp;"), QLatin1StringView("&")},
    }};
    for (const auto &[written, meant] : entities)
        html.replace(written, meant);
    // A tag between a word and the mark behind it is none for the reader.
    static const QRegularExpression before(QStringLiteral(R"(\s+([.,;:)”]))"));
    return html.simplified().replace(before, QStringLiteral("\\1"));
}

Manual::Page readPage(const QString &name, const QString &path)
{
    Manual::Page page{name, name, {}};
    QFile file(path);
    if (path.isEmpty() || !file.open(QIODevice::ReadOnly))
        return page;
    const QString html = QString::fromUtf8(file.readAll());
    static const QRegularExpression title(QStringLiteral("<title>([^<]*)</title>"));
    if (const auto match = title.match(html); match.hasMatch())
        page.title = readAsText(match.captured(1));
    static const QRegularExpression heading(
        QStringLiteral(R"re(<h([12])>(?:<a name="([^"]*)"></a>)?(.*?)</h\1>)re"),
        QRegularExpression::DotMatchesEverythingOption);
    qsizetype from = 0;
    for (auto it = heading.globalMatch(html); it.hasNext();) {
        const auto match = it.next();
        if (!page.sections.isEmpty()) {
            page.sections.last().text = readAsText(html.mid(from, match.capturedStart() - from));
        }
        const bool first = match.captured(1) == QLatin1Char('1');
        page.sections.append(
            {first ? QString() : match.captured(2), readAsText(match.captured(3)), {}});
        from = match.capturedEnd();
    }
    if (!page.sections.isEmpty())
        page.sections.last().text = readAsText(html.mid(from));
    return page;
}

QString excerptOf(const QString &text, const QString &word)
{
    const qsizetype at = text.indexOf(word, 0, Qt::CaseInsensitive);
    qsizetype from = qMax<qsizetype>(0, at - excerptBefore);
    while (from > 0 && !text.at(from - 1).isSpace())
        --from;
    QString excerpt = text.mid(from, excerptLength).trimmed();
    if (from > 0)
        excerpt.prepend(QStringLiteral("… "));
    if (from + excerptLength < text.size())
        excerpt += QStringLiteral(" …");
    return excerpt;
}

} // namespace

QStringList manualPages()
{
    return {QStringLiteral("index"), QStringLiteral("first-upload"), QStringLiteral("import"),
        QStringLiteral("map"), QStringLiteral("review"), QStringLiteral("upload"),
        QStringLiteral("log"), QStringLiteral("recipes"), QStringLiteral("profiles"),
        QStringLiteral("safety"), QStringLiteral("command-line"), QStringLiteral("watch"),
        QStringLiteral("troubleshooting"), QStringLiteral("glossary")};
}

Manual::Manual(const QStringList &languages, const QString &root)
{
    for (const QString &language : languages) {
        QString name = language;
        name.replace(QLatin1Char('-'), QLatin1Char('_'));
        // "pt_BR" is read in Brazil, "pt" everywhere.
        for (const QString &folder : {name, name.section(QLatin1Char('_'), 0, 0)}) {
            const QString path = root + QLatin1Char('/') + folder;
            if (!m_folders.contains(path))
                m_folders.append(path);
        }
        if (name.section(QLatin1Char('_'), 0, 0) == QLatin1StringView("en"))
            break; // English stands beside the folders, and is better than what comes after it
    }
    m_folders.append(root);
}

const QList<Manual::Page> &Manual::pages() const
{
    if (!m_pages) {
        m_pages.emplace();
        const QStringList names = manualPages();
        for (const QString &name : names)
            m_pages->append(readPage(name, path(name + QStringLiteral(".html"))));
    }
    return *m_pages;
}

QString Manual::path(const QString &file) const
{
    for (const QString &folder : m_folders) {
        const QString path = folder + QLatin1Char('/') + file;
        if (QFile::exists(path))
            return path;
    }
    return {};
}

QList<Manual::Hit> Manual::search(const QString &text) const
{
    const QStringList words = text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    QList<QPair<int, Hit>> found;
    if (words.isEmpty())
        return {};
    for (const Page &page : pages()) {
        for (const Section &section : page.sections) {
            const bool all = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return section.text.contains(word, Qt::CaseInsensitive)
                    || section.title.contains(word, Qt::CaseInsensitive);
            });
            if (!all)
                continue;
            const auto titled =
                int(std::count_if(words.begin(), words.end(), [&](const QString &word) {
                    return section.title.contains(word, Qt::CaseInsensitive);
                }));
            const QString title = section.anchor.isEmpty()
                ? page.title
                : page.title + QStringLiteral(" › ") + section.title;
            found.append({titled,
                {page.name, section.anchor, title, excerptOf(section.text, words.first())}});
        }
    }
    std::stable_sort(
        found.begin(), found.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Hit> hits;
    for (const auto &[titled, hit] : std::as_const(found))
        hits.append(hit);
    return hits;
}

} // namespace m2m
