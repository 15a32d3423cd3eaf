// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace m2m {

/// Where a value comes from: cells of the row, something else of the file, or something that is
/// known only when the recipe is used.
struct Source {
    enum class Kind {
        None,
        Column, ///< by its name, `text`
        Columns, ///< several by their names, `names`, in this order
        ColumnNumbers, ///< one or several by their places, `numbers`, from 1
        ColumnPattern, ///< all whose name as a whole matches `pattern`, in the file's order
        Constant, ///< `text`
        Preamble, ///< the value beside the label `text`, above the header or below the table
        PreambleRow, ///< all cells behind the label `text`, above the header or below the table
        FileCell, ///< `numbers` {line of the file, column}, from 1; not in the table
        FileName, ///< without folders; with a pattern its first group, or what it matches
        FileDate, ///< day of the last change, yyyy-MM-dd
        SheetName, ///< of a workbook
        RowNumber, ///< line of the file, from 1
        Operator,
        Station,
        Asked, ///< at each run, by the name `text`; with a pattern the answer as a whole matches it
    };
    Kind kind = Kind::None;
    QString text;
    QStringList names;
    QList<int> numbers;
    QString pattern; ///< regular expression (PCRE)
    bool operator==(const Source &) const = default;

    [[nodiscard]] static Source column(const QString &name) { return of(Kind::Column, name); }
    [[nodiscard]] static Source constant(const QString &text) { return of(Kind::Constant, text); }
    [[nodiscard]] static Source asked(const QString &name) { return of(Kind::Asked, name); }
    [[nodiscard]] static Source of(Kind kind, const QString &text = {})
    {
        Source source;
        source.kind = kind;
        source.text = text;
        return source;
    }

    [[nodiscard]] bool isSet() const { return kind != Kind::None; }
    /// Cells of the row; everything else is the same for all rows but RowNumber.
    [[nodiscard]] bool isColumns() const
    {
        return kind == Kind::Column || kind == Kind::Columns || kind == Kind::ColumnNumbers
            || kind == Kind::ColumnPattern;
    }
};

/// The columns that the source means, by place from 0, in its order; -1 for one that is not there.
/// Of columns with the same name the first one. Empty for a source that is no column.
[[nodiscard]] QList<int> columnsOf(const Source &source, const QStringList &columns);

} // namespace m2m
