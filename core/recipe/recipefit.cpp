// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipefit.h"

#include "mappingcolumns.h"
#include "namewords.h"
#include "table/ownexport.h"

#include <QSet>

#include <algorithm>

namespace m2m {

namespace {

constexpr qint64 rowsSearched = 200; ///< for a header that has moved

/// Parts of the score.
constexpr double neededShare = 60;
constexpr double headerShare = 25;
constexpr double orderShare = 5;
constexpr double placeShare = 5;
constexpr double marksShare = 5;

QStringList withoutEmptyEnd(QStringList names)
{
    while (!names.isEmpty() && names.last().isEmpty())
        names.removeLast();
    return names;
}

qsizetype countIn(const QStringList &wanted, const QStringList &names)
{
    const QSet<QString> there(names.begin(), names.end());
    return std::count_if(wanted.begin(), wanted.end(),
        [&there](const QString &name) { return there.contains(name); });
}

/// Names of which two make it unlikely that another kind of file has both: "Wire", "Tension A".
bool isDistinctive(const QString &name)
{
    const auto letters =
        std::count_if(name.begin(), name.end(), [](QChar c) { return c.isLetter(); });
    return letters >= 3;
}

bool areDistinctive(const QStringList &names)
{
    const QSet<QString> each(names.begin(), names.end());
    return std::count_if(each.begin(), each.end(), isDistinctive) >= 2;
}

QStringList namesOfColumnNumbers(int width)
{
    QStringList names;
    for (int i = 1; i <= width; ++i)
        names += QString::number(i);
    return names;
}

class Fitting {
public:
    Fitting(const Recipe &recipe, const Table &table)
        : m_recipe(recipe)
        , m_table(table)
        , m_named(namedColumnsOf(recipe))
        , m_places(placedColumnsOf(recipe))
        , m_header(withoutEmptyEnd(recipe.columns))
        , m_needed(m_named)
    {
        for (const int place : m_places) {
            const QString name = m_header.value(place);
            if (!name.isEmpty() && !m_needed.contains(name))
                m_needed += name;
        }
    }

    FileFit run()
    {
        m_fit.dialect = m_recipe.dialect.value_or(m_table.dialect());
        findHeader();
        compareColumns();
        compareMarks();
        compareRowCount();
        rate();
        return m_fit;
    }

private:
    /// How much a row speaks for being the header; 0: not at all.
    [[nodiscard]] qsizetype weightOf(const QStringList &names) const
    {
        // Needed names count more than all of the others together.
        return countIn(m_needed, names) * (m_header.size() + 1) + countIn(m_header, names);
    }

    [[nodiscard]] QStringList namesAt(qint64 row) const
    {
        if (row < 0)
            return namesOfColumnNumbers(m_table.physicalColumnCount());
        if (row == m_table.dialect().headerRow) {
            // What exports of ours have behind the file's own columns is nothing new about it.
            const auto own = m_table.isOwnExport() ? columnsBeforeOurs(m_table.columns())
                                                   : std::optional<qsizetype>();
            return withoutEmptyEnd(own ? m_table.columns().first(*own) : m_table.columns());
        }
        return withoutEmptyEnd(m_table.physicalRowWithoutMark(row));
    }

    void findHeader()
    {
        const qint64 expected =
            m_recipe.dialect ? m_recipe.dialect->headerRow : m_table.dialect().headerRow;
        QList<qint64> rows{expected};
        if (expected >= 0) {
            rows += m_table.dialect().headerRow;
            for (qint64 row = 0; row < std::min(rowsSearched, m_table.physicalRowCount()); ++row)
                rows += row;
        }
        qint64 best = m_table.dialect().headerRow;
        qsizetype most = 0;
        const qsizetype all = weightOf(m_needed + m_header);
        for (const qint64 row : std::as_const(rows)) {
            if (row >= m_table.physicalRowCount())
                continue;
            const qsizetype weight = weightOf(namesAt(row));
            if (weight > most) {
                most = weight;
                best = row;
            }
            if (most == all)
                break;
        }
        m_names = namesAt(best);
        m_fit.headerRow = best;
        if (best >= 0)
            m_fit.headerLine = m_table.physicalLine(best);
        // Half of the names may stand in a row of values by chance.
        if (m_recipe.dialect && best != expected && most > 0) {
            m_fit.expectedHeaderRow = expected;
            m_fit.dialect.headerRow = best;
        }
    }

    void compareColumns()
    {
        const QSet<QString> known(m_header.begin(), m_header.end());
        for (const QString &name : std::as_const(m_names)) {
            if (!name.isEmpty() && !known.contains(name) && !m_needed.contains(name)
                && !m_fit.added.contains(name))
                m_fit.added += name;
        }
        for (const QString &name : std::as_const(m_named)) {
            const qsizetype count = m_names.count(name);
            if (count == 0)
                m_fit.missing += NeededColumn{name, similarTo(name)};
            // Where the recipe's own file had it twice, too, nothing is new.
            else if (count > 1 && count != m_header.count(name))
                m_fit.twice += name;
        }
        for (const QString &name : m_header) {
            if (!name.isEmpty() && !m_names.contains(name) && !m_needed.contains(name)
                && !m_fit.gone.contains(name))
                m_fit.gone += name;
        }
        m_sameHeader = m_names == m_header;
        for (const int place : m_places)
            comparePlace(place);
        for (const Mapping &mapping : m_recipe.mappings) {
            const Source &source = mapping.source;
            if (source.kind == Source::Kind::ColumnPattern && matchesNone(source))
                m_fit.missing += NeededColumn{source.pattern, {}};
        }
    }

    [[nodiscard]] bool matchesNone(const Source &source) const
    {
        const QList<int> places = columnsOf(source, m_names);
        return std::none_of(places.begin(), places.end(), [](int place) { return place >= 0; });
    }

    /// What stands where the recipe counts may be something else.
    void comparePlace(int place)
    {
        const QString wanted = m_header.value(place);
        const QString is = m_names.value(place);
        const bool isKnown = std::any_of(m_fit.missing.begin(), m_fit.missing.end(),
            [&wanted](const NeededColumn &column) { return column.name == wanted; });
        if (wanted == is || isKnown)
            return;
        const QString name = wanted.isEmpty() ? u'#' + QString::number(place + 1) : wanted;
        m_fit.missing += NeededColumn{name, is};
    }

    void compareRowCount()
    {
        const RecordShape &shape = m_recipe.shape;
        const bool isCounted = shape.per == RecordShape::Per::File && shape.rowsExpected
            && shape.filters.isEmpty() && !m_table.isPreview()
            && m_fit.headerRow == m_table.dialect().headerRow;
        if (!isCounted)
            return;
        // The end of the table may be where the sniffer saw it, and not where the recipe does.
        const qint64 tail = m_fit.dialect.tailRows - m_table.dialect().tailRows;
        const qint64 rows = m_table.rowCount() - tail - shape.skipFirst - shape.skipLast;
        if (rows != *shape.rowsExpected)
            m_fit.otherRowCount = rows;
    }

    /// Among the columns that nothing is known about, the only one that is most alike.
    [[nodiscard]] QString similarTo(const QString &name) const
    {
        const NameWords wanted = readNameWords(name);
        QString nearest;
        int most = 0;
        bool alone = true;
        for (const QString &column : m_fit.added) {
            const int like = likeness(wanted, readNameWords(column));
            if (like > most) {
                most = like;
                nearest = column;
                alone = true;
            } else if (like == most) {
                alone = false;
            }
        }
        return most > 0 && alone ? nearest : QString();
    }

    void compareMarks()
    {
        if (!m_recipe.dialect || m_table.isWorkbook() || m_table.isOwnExport())
            return;
        const Dialect &wanted = *m_recipe.dialect;
        const Dialect &read = m_table.dialect();
        const DialectGuess &guess = m_table.guess();
        const bool delimits = m_names.size() > 1;
        if (delimits && wanted.delimiter != read.delimiter) {
            m_fit.otherDelimiter = read.delimiter;
            m_fit.dialect.delimiter = read.delimiter;
            m_fit.dialect.mergeDelimiters = read.mergeDelimiters;
        }
        if (encodingContradicts(wanted.encoding, guess)) {
            m_fit.otherEncoding = guess.dialect.encoding;
            m_fit.dialect.encoding = guess.dialect.encoding;
        }
        if (guess.reasons.contains(QStringLiteral("decimalSeen"))
            && guess.ofDecimalMark == DialectGuess::Certainty::Sure
            && guess.dialect.decimalMark != wanted.decimalMark)
            m_fit.otherDecimalMark = guess.dialect.decimalMark;
    }

    /// A file without a character beyond ASCII is right in nearly every encoding, and one that is
    /// in a code page may be in the recipe's.
    [[nodiscard]] static bool encodingContradicts(
        const QByteArray &wanted, const DialectGuess &guess)
    {
        const QByteArray &is = guess.dialect.encoding;
        if (wanted.isEmpty() || is.isEmpty() || wanted.compare(is, Qt::CaseInsensitive) == 0)
            return false;
        const QByteArray upper = wanted.toUpper();
        const bool wantsWide = upper.startsWith("UTF-16") || upper.startsWith("UTF-32");
        if (guess.reasons.contains(QStringLiteral("asciiOnly")))
            return wantsWide;
        const bool isCodePage = guess.reasons.contains(QStringLiteral("notUtf8"))
            || guess.reasons.contains(QStringLiteral("statistics"));
        return !isCodePage || upper.startsWith("UTF");
    }

    void rate()
    {
        const qsizetype found = m_needed.size() - countMissingNeeded();
        if (m_needed.isEmpty() ? countIn(m_header, m_names) == 0 : found == 0)
            return;
        const QSet<QString> has(m_names.begin(), m_names.end());
        const QSet<QString> knows(m_header.begin(), m_header.end());
        const qsizetype all = QSet<QString>(has).unite(knows).size();
        const qsizetype both = QSet<QString>(has).intersect(knows).size();
        double score = 0;
        score += neededShare
            * (m_needed.isEmpty() ? double(m_fit.missing.isEmpty())
                                  : double(found) / double(m_needed.size()));
        score += headerShare * (all > 0 ? double(both) / double(all) : 0);
        score += m_sameHeader ? orderShare : 0;
        score += m_fit.expectedHeaderRow ? 0 : placeShare;
        const bool sameMarks =
            !m_fit.otherDelimiter && m_fit.otherEncoding.isEmpty() && !m_fit.otherDecimalMark;
        score += sameMarks ? marksShare : 0;
        m_fit.score = std::max(1, int(score));
        m_fit.isCertain = m_fit.isExact() && m_fit.headerRow >= 0
            && areDistinctive(m_sameHeader ? m_header : m_needed);
    }

    [[nodiscard]] qsizetype countMissingNeeded() const
    {
        return std::count_if(m_needed.begin(), m_needed.end(),
            [this](const QString &name) { return !m_names.contains(name); });
    }

    const Recipe &m_recipe;
    const Table &m_table;
    const QStringList m_named; ///< that it finds by name
    const QList<int> m_places; ///< that it finds by place
    const QStringList m_header; ///< that the recipe was made for
    QStringList m_needed; ///< names of both
    QStringList m_names; ///< of this file
    bool m_sameHeader = false;
    FileFit m_fit;
};

void addIssue(IssueList &issues, Severity severity, const QString &rule, const QVariantMap &params)
{
    Issue issue;
    issue.severity = severity;
    issue.rule = rule;
    issue.params = params;
    issues += issue;
}

} // namespace

bool FileFit::isExact() const
{
    return missing.isEmpty() && twice.isEmpty() && !expectedHeaderRow && !otherDelimiter
        && otherEncoding.isEmpty() && !otherDecimalMark && !otherRowCount;
}

FileFit fitOf(const Recipe &recipe, const Table &table) { return Fitting(recipe, table).run(); }

FileFit fitOfFile(const Recipe &recipe, const Table &sniffed)
{
    const FileFit fit = fitOf(recipe, sniffed);
    if (fit.isExact() || !recipe.dialect || *recipe.dialect == sniffed.dialect())
        return fit;
    const TableRequest request(recipe.dialect, sniffed.source().sheet);
    const QString &path = sniffed.source().path;
    const auto reread =
        sniffed.isWorkbook() ? Table::open(path, request) : Table::preview(path, request);
    if (!reread)
        return fit;
    const FileFit other = fitOf(recipe, **reread);
    return other.score > fit.score ? other : fit;
}

IssueList issuesOf(const FileFit &fit, const Recipe &recipe)
{
    IssueList issues;
    const QString is = QStringLiteral("is");
    const QString expected = QStringLiteral("expected");
    for (const NeededColumn &column : fit.missing) {
        QVariantMap params{{QStringLiteral("column"), column.name}};
        if (!column.similar.isEmpty())
            params.insert(QStringLiteral("similar"), column.similar);
        addIssue(issues, Severity::Error, QStringLiteral("fit.columnMissing"), params);
    }
    if (fit.expectedHeaderRow) {
        addIssue(issues, Severity::Warning, QStringLiteral("fit.headerMoved"),
            {{QStringLiteral("line"), fit.headerLine}, {expected, *fit.expectedHeaderRow + 1}});
    }
    if (fit.otherDelimiter) {
        addIssue(issues, Severity::Warning, QStringLiteral("fit.delimiter"),
            {{is, QString(*fit.otherDelimiter)},
                {expected, recipe.dialect ? QString(recipe.dialect->delimiter) : QString()}});
    }
    if (!fit.otherEncoding.isEmpty()) {
        addIssue(issues, Severity::Warning, QStringLiteral("fit.encoding"),
            {{is, QString::fromLatin1(fit.otherEncoding)},
                {expected,
                    recipe.dialect ? QString::fromLatin1(recipe.dialect->encoding) : QString()}});
    }
    if (fit.otherDecimalMark) {
        addIssue(issues, Severity::Warning, QStringLiteral("fit.decimalMark"),
            {{is, QString(*fit.otherDecimalMark)}});
    }
    if (fit.otherRowCount) {
        addIssue(issues, Severity::Warning, QStringLiteral("fit.rowCount"),
            {{is, *fit.otherRowCount}, {expected, recipe.shape.rowsExpected.value_or(0)}});
    }
    for (const QString &name : fit.twice) {
        addIssue(issues, Severity::Warning, QStringLiteral("fit.columnTwice"),
            {{QStringLiteral("column"), name}});
    }
    if (!fit.added.isEmpty()) {
        addIssue(issues, Severity::Note, QStringLiteral("fit.columnsNew"),
            {{QStringLiteral("columns"), fit.added}});
    }
    if (!fit.gone.isEmpty()) {
        addIssue(issues, Severity::Note, QStringLiteral("fit.columnsGone"),
            {{QStringLiteral("columns"), fit.gone}});
    }
    return issues;
}

} // namespace m2m
