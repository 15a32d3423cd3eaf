// SPDX-License-Identifier: GPL-3.0-or-later
#include "findingtext.h"

#include "format.h"
#include "table/table.h"

#include <QCoreApplication>

namespace m2m {

namespace {

struct Findings {
    Q_DECLARE_TR_FUNCTIONS(Findings)
};

constexpr int shownName = 28;
constexpr int shownCell = 40;

QString spreadsheetAdvice()
{
    return Findings::tr("Spreadsheet programs do this when they save. Take the file as the machine "
                        "wrote it, or correct the cells in Review.");
}

/// About cells of one column: `title` has %n and, for the column, %1.
QString titleOf(const Finding &finding, const QString &column)
{
    const int n = int(finding.count);
    switch (finding.kind) {
    case FindingKind::Exponent:
        return Findings::tr("%n number(s) in %1 with an exponent", nullptr, n).arg(column);
    case FindingKind::DigitsLost:
        return Findings::tr("%n long number(s) in %1 may have lost digits", nullptr, n).arg(column);
    case FindingKind::SpreadsheetError:
        return Findings::tr("%n spreadsheet error(s) in %1", nullptr, n).arg(column);
    case FindingKind::DateAmongOthers:
        return Findings::tr("%n date(s) in %1 among other texts", nullptr, n).arg(column);
    case FindingKind::Formula:
        return Findings::tr("%n formula(s) in %1", nullptr, n).arg(column);
    case FindingKind::RaggedShort:
        return Findings::tr("%n row(s) with cells missing", nullptr, n);
    case FindingKind::RaggedLong:
        return Findings::tr("%n row(s) with too many cells", nullptr, n);
    case FindingKind::Undecodable:
        return Findings::tr("%n cell(s) with unreadable characters", nullptr, n);
    case FindingKind::NulByte:
        return Findings::tr("%n cell(s) with a zero byte", nullptr, n);
    case FindingKind::DuplicateHeader:
        return Findings::tr("%n column name(s) that occur twice", nullptr, n);
    case FindingKind::EmptyHeader:
        return Findings::tr("%n column(s) without a name", nullptr, n);
    case FindingKind::TrailingDelimiter:
        return Findings::tr("Every row ends with a separator");
    case FindingKind::LooseQuote:
        return Findings::tr("%n cell(s) with text after a closing quotation mark", nullptr, n);
    case FindingKind::UnclosedQuote:
        return Findings::tr("A quotation mark is never closed");
    case FindingKind::MixedLineEnds:
        return Findings::tr("Lines end in different ways");
    case FindingKind::ShortenedNumber:
        return Findings::tr("%n number(s) shown with fewer digits than are kept", nullptr, n);
    case FindingKind::UnreadFormat:
        return Findings::tr("%n number(s) that the spreadsheet shows in another way", nullptr, n);
    case FindingKind::Uncalculated:
        return Findings::tr("%n formula(s) without a value", nullptr, n);
    case FindingKind::ApostropheTaken:
        return Findings::tr("%n apostrophe(s) of an export taken off again", nullptr, n);
    case FindingKind::EmptyRow:
        return Findings::tr("%n row(s) of nothing but separators", nullptr, n);
    }
    return {};
}

QString adviceOf(FindingKind kind)
{
    switch (kind) {
    case FindingKind::Exponent:
        return Findings::tr("The numbers around have none. %1").arg(spreadsheetAdvice());
    case FindingKind::DigitsLost:
        return Findings::tr("They end in zeros, the numbers around do not. %1")
            .arg(spreadsheetAdvice());
    case FindingKind::SpreadsheetError:
        return Findings::tr("The value was lost before the file was saved. Look it up, and correct "
                            "it in Review.");
    case FindingKind::DateAmongOthers:
        return Findings::tr("A part number like 1-2 may have become a date. %1")
            .arg(spreadsheetAdvice());
    case FindingKind::Formula:
        return Findings::tr("It is taken as the text that stands there; nothing is calculated.");
    case FindingKind::RaggedShort:
        return Findings::tr("The missing cells count as empty.");
    case FindingKind::RaggedLong:
        return Findings::tr(
            "What is too much has no column, and cannot be mapped. Is the separator "
            "part of a text?");
    case FindingKind::Undecodable:
        return Findings::tr("These bytes are not of this encoding. Try another one above.");
    case FindingKind::NulByte:
        return Findings::tr("The file may be damaged, or of another encoding.");
    case FindingKind::DuplicateHeader:
        return Findings::tr("A recipe takes the first one by its name; check which one is meant.");
    case FindingKind::EmptyHeader:
        return Findings::tr("A recipe can only find it by its position.");
    case FindingKind::TrailingDelimiter:
        return Findings::tr("The last column has neither a name nor values, and is not needed.");
    case FindingKind::LooseQuote:
        return Findings::tr("The text stays part of the cell. Check that nothing is missing.");
    case FindingKind::UnclosedQuote:
        return Findings::tr("All that follows became one cell. Correct the file and read it again, "
                            "or choose under More that nothing quotes.");
    case FindingKind::MixedLineEnds:
        return Findings::tr("Parts of the file were written by different programs. All lines are "
                            "read.");
    case FindingKind::ShortenedNumber:
        return Findings::tr("Choose above whether numbers come as shown or with all digits.");
    case FindingKind::UnreadFormat:
        return Findings::tr("Their format is not known here. Compare them with the workbook.");
    case FindingKind::Uncalculated:
        return Findings::tr("Open the workbook in a spreadsheet program, save it, and read it "
                            "again.");
    case FindingKind::ApostropheTaken:
        return Findings::tr("This program wrote them when it exported the rows, so that no "
                            "spreadsheet would run the cells. The cells are as they were before.");
    case FindingKind::EmptyRow:
        return Findings::tr("They are left out.");
    }
    return {};
}

} // namespace

QString columnText(const Table &table, int column)
{
    const QString name = oneLine(table.columns().value(column)).trimmed();
    return name.isEmpty() || table.dialect().headerRow < 0
        ? Findings::tr("column %1").arg(column + 1)
        : quoted(name, shownName);
}

FindingText findingText(const Finding &finding, const Table &table)
{
    const QString column = finding.column < 0 ? QString() : columnText(table, finding.column);
    return {titleOf(finding, column), adviceOf(finding.kind)};
}

QString findingPlaceText(FindingKind kind, const FindingPlace &place, const Table &table)
{
    const QString line = numberText(place.line);
    if (kind == FindingKind::RaggedShort || kind == FindingKind::RaggedLong) {
        return Findings::tr("Line %1: %2 of %3 cells")
            .arg(line)
            .arg(place.cells)
            .arg(table.columns().size());
    }
    if (place.column < 0)
        return Findings::tr("Line %1").arg(line);
    const QString where = Findings::tr("Line %1, %2").arg(line, columnText(table, place.column));
    const QString text = cut(oneLine(place.text), shownCell);
    return text.isEmpty() || kind == FindingKind::DuplicateHeader
        ? where
        : Findings::tr("%1: %2", "where: what stands there").arg(where, text);
}

QString findingCellText(FindingKind kind)
{
    switch (kind) {
    case FindingKind::RaggedShort:
        return Findings::tr("This row has fewer cells than the table has columns.");
    case FindingKind::RaggedLong:
        return Findings::tr("This row has more cells than the table has columns.");
    case FindingKind::Undecodable:
        return Findings::tr("Some bytes here are not of this encoding.");
    case FindingKind::NulByte:
        return Findings::tr("There is a zero byte here.");
    case FindingKind::DuplicateHeader:
        return Findings::tr("A column further left has the same name.");
    case FindingKind::EmptyHeader:
        return Findings::tr("This column has no name.");
    case FindingKind::TrailingDelimiter:
        return Findings::tr("Every row ends with a separator: this column is empty.");
    case FindingKind::Exponent:
        return Findings::tr("Written with an exponent; the numbers around are not.");
    case FindingKind::DigitsLost:
        return Findings::tr("Ends in zeros, as a long number does that a spreadsheet has cut.");
    case FindingKind::SpreadsheetError:
        return Findings::tr("An error of a spreadsheet, in place of a value.");
    case FindingKind::DateAmongOthers:
        return Findings::tr("A date; the cells around are none.");
    case FindingKind::Formula:
        return Findings::tr("A formula; it is taken as text.");
    case FindingKind::LooseQuote:
        return Findings::tr("There is text after the closing quotation mark.");
    case FindingKind::UnclosedQuote:
        return Findings::tr("A quotation mark is opened here and never closed.");
    case FindingKind::MixedLineEnds:
        return Findings::tr("From here on lines end in another way.");
    case FindingKind::ShortenedNumber:
        return Findings::tr("The workbook keeps more digits than are shown.");
    case FindingKind::UnreadFormat:
        return Findings::tr("The spreadsheet shows this number in another way.");
    case FindingKind::Uncalculated:
        return Findings::tr("A formula that was never calculated.");
    case FindingKind::ApostropheTaken:
        return Findings::tr("In the file an apostrophe stands before this text.");
    case FindingKind::EmptyRow:
        return Findings::tr("Nothing but separators: this row is left out.");
    }
    return {};
}

} // namespace m2m
