// SPDX-License-Identifier: GPL-3.0-or-later
#include "sourcewords.h"

#include "format.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Sources {
    Q_DECLARE_TR_FUNCTIONS(Sources)
};

QString severalColumns(const QStringList &names)
{
    if (names.size() == 1)
        return names.constFirst();
    return Sources::tr("%1 columns: %2", "how many, their names")
        .arg(names.size())
        .arg(names.join(QStringLiteral(", ")));
}

QString places(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts << QString::number(number);
    const QString list = texts.join(QStringLiteral(", "));
    return numbers.size() == 1 ? Sources::tr("column no. %1").arg(list)
                               : Sources::tr("columns no. %1").arg(list);
}

} // namespace

QString sourceKindName(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::None:
        return Sources::tr("Not used");
    case Source::Kind::Column:
        return Sources::tr("Column");
    case Source::Kind::Columns:
    case Source::Kind::ColumnNumbers:
    case Source::Kind::ColumnPattern:
        return Sources::tr("Several columns");
    case Source::Kind::Constant:
        return Sources::tr("Constant");
    case Source::Kind::Preamble:
        return Sources::tr("Value above or below the table");
    case Source::Kind::PreambleRow:
        return Sources::tr("Whole row behind a label");
    case Source::Kind::FileCell:
        return Sources::tr("One cell of the file");
    case Source::Kind::FileName:
        return Sources::tr("File name, or a part of it");
    case Source::Kind::FileDate:
        return Sources::tr("Date of the file");
    case Source::Kind::SheetName:
        return Sources::tr("Name of the sheet");
    case Source::Kind::RowNumber:
        return Sources::tr("Line number");
    case Source::Kind::Operator:
        return Sources::tr("Operator");
    case Source::Kind::Station:
        return Sources::tr("Station");
    case Source::Kind::Asked:
        return Sources::tr("Asked at each run");
    }
    return {};
}

QString sourceKindMeaning(Source::Kind kind)
{
    switch (kind) {
    case Source::Kind::Columns:
    case Source::Kind::ColumnNumbers:
    case Source::Kind::ColumnPattern:
        return Sources::tr("Their cells come one after another; steps can take the first or last "
                           "that is filled, or join them. Otherwise they make a list.");
    case Source::Kind::Constant:
        return Sources::tr("The same text for all records.");
    case Source::Kind::Preamble:
        return Sources::tr("Found again by its label, wherever it stands outside the table.");
    case Source::Kind::PreambleRow:
        return Sources::tr("All cells behind a label that begins a row outside the table.");
    case Source::Kind::FileCell:
        return Sources::tr("Always the cell at the same place, whatever stands there.");
    case Source::Kind::FileName:
        return Sources::tr(
            "Click on the part that is meant; other files have theirs in its place.");
    case Source::Kind::FileDate:
        return Sources::tr("The day on which the file was last changed.");
    case Source::Kind::SheetName:
        return Sources::tr("The sheet of the workbook that is open.");
    case Source::Kind::RowNumber:
        return Sources::tr("The line of the file that the row stands in, counted from 1.");
    case Source::Kind::Operator:
        return Sources::tr("Whoever is named as the operator at the top right.");
    case Source::Kind::Station:
        return Sources::tr("The name of this station.");
    case Source::Kind::Asked:
        return Sources::tr("Typed or scanned for each file, before its records are reviewed.");
    default:
        return {};
    }
}

QString sourceWords(const Source &source)
{
    switch (source.kind) {
    case Source::Kind::None:
        return Sources::tr("not used");
    case Source::Kind::Column:
        return source.text;
    case Source::Kind::Columns:
        return severalColumns(source.names);
    case Source::Kind::ColumnNumbers:
        return places(source.numbers);
    case Source::Kind::ColumnPattern:
        return Sources::tr("columns like %1", "a pattern").arg(source.pattern);
    case Source::Kind::Constant:
        return source.text.isEmpty() ? Sources::tr("constant")
                                     : Sources::tr("constant %1").arg(quoted(source.text));
    case Source::Kind::Preamble:
        return Sources::tr("value beside %1").arg(quoted(source.text));
    case Source::Kind::PreambleRow:
        return Sources::tr("row behind %1").arg(quoted(source.text));
    case Source::Kind::FileCell:
        return Sources::tr("line %1, column no. %2")
            .arg(source.numbers.value(0))
            .arg(source.numbers.value(1));
    case Source::Kind::FileName:
        return source.pattern.isEmpty() ? Sources::tr("file name")
                                        : Sources::tr("part of the file name");
    case Source::Kind::FileDate:
        return Sources::tr("date of the file");
    case Source::Kind::SheetName:
        return Sources::tr("name of the sheet");
    case Source::Kind::RowNumber:
        return Sources::tr("line number");
    case Source::Kind::Operator:
        return Sources::tr("operator");
    case Source::Kind::Station:
        return Sources::tr("station");
    case Source::Kind::Asked:
        return Sources::tr("asked: %1").arg(source.text);
    }
    return {};
}

QString gatherWords(Gather gather)
{
    switch (gather) {
    case Gather::Agree:
        return Sources::tr("all rows must agree");
    case Gather::Filled:
        return Sources::tr("the one that is filled");
    case Gather::First:
        return Sources::tr("the first that is filled");
    case Gather::Last:
        return Sources::tr("the last that is filled");
    case Gather::List:
        return Sources::tr("each row one element");
    case Gather::FilledList:
        return Sources::tr("filled rows one element each");
    }
    return {};
}

QString gatherMeaning(Gather gather)
{
    switch (gather) {
    case Gather::Agree:
        return Sources::tr("All rows of a record say the same; where they do not, it is an error.");
    case Gather::Filled:
        return Sources::tr("Blank cells are passed over; several that are filled say the same.");
    case Gather::First:
        return Sources::tr("The first row of a record that is not blank.");
    case Gather::Last:
        return Sources::tr("The last row of a record that is not blank.");
    case Gather::List:
        return Sources::tr("The rows of a record make a list; a blank one is an error.");
    case Gather::FilledList:
        return Sources::tr("The rows of a record make a list; blank ones are left out.");
    }
    return {};
}

} // namespace m2m
