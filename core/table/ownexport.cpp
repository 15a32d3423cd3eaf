// SPDX-License-Identifier: GPL-3.0-or-later
#include "ownexport.h"

#include <QRegularExpression>

#include <algorithm>

namespace m2m {

namespace {

constexpr QLatin1Char apostrophe('\'');

bool isWritable(QChar delimiter)
{
    return delimiter == QLatin1Char('\t')
        || (delimiter > QLatin1Char(' ') && delimiter < QChar(0x7f) && delimiter != QLatin1Char('"')
            && delimiter != apostrophe && !delimiter.isLetterOrNumber());
}

} // namespace

const QStringList &ownExportColumns()
{
    static const QStringList names{QStringLiteral("m2m state"), QStringLiteral("m2m record"),
        QStringLiteral("m2m component"), QStringLiteral("m2m reason"), QStringLiteral("m2m time"),
        QStringLiteral("m2m line"), QStringLiteral("m2m row")};
    return names;
}

std::optional<qsizetype> columnsBeforeOurs(const QStringList &header)
{
    const QStringList &ours = ownExportColumns();
    // Spreadsheets may put empty names behind the last one.
    for (qsizetype first = header.size() - ours.size(); first >= 0; --first) {
        if (std::equal(ours.begin(), ours.end(), header.begin() + first))
            return first;
    }
    return {};
}

std::optional<QChar> delimiterOfOwnExport(QByteArrayView text)
{
    const QByteArray first = ownExportColumns().constFirst().toLatin1();
    for (qsizetype at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
        const qsizetype behind = at + first.size();
        if (behind >= text.size())
            return {};
        const QChar delimiter = QLatin1Char(text[behind]);
        const QByteArray all = ownExportColumns().join(delimiter).toLatin1();
        if (isWritable(delimiter) && text.sliced(at).startsWith(all))
            return delimiter;
    }
    return {};
}

Dialect dialectOfOwnExport(const Dialect &ofFile)
{
    Dialect dialect = ofFile;
    dialect.encoding = "UTF-8";
    dialect.mergeDelimiters = false;
    if (ofFile.mergeDelimiters || !isWritable(ofFile.delimiter))
        dialect.delimiter = QLatin1Char(ofFile.decimalMark == QLatin1Char(',') ? ';' : ',');
    dialect.quote = QLatin1Char('"');
    dialect.escape = {};
    dialect.comment.clear();
    return dialect;
}

bool isRunBySpreadsheets(const QString &cell)
{
    static const QRegularExpression plainNumber(
        QStringLiteral("\\A[+-]?(\\d+([.,]\\d*)?|[.,]\\d+)([eE][+-]?\\d+)?\\z"));
    const auto *const begins =
        std::find_if(cell.begin(), cell.end(), [](QChar c) { return c != apostrophe; });
    return begins != cell.end() && QStringLiteral("=+-@\t\r").contains(*begins)
        && !plainNumber.match(QStringView(begins, cell.end())).hasMatch();
}

QString withGuard(const QString &cell)
{
    return isRunBySpreadsheets(cell) ? apostrophe + cell : cell;
}

QString withoutGuard(const QString &cell)
{
    return cell.startsWith(apostrophe) && isRunBySpreadsheets(cell) ? cell.sliced(1) : cell;
}

} // namespace m2m
