// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialectchoices.h"

#include "models/rawrow.h"
#include "text/format.h"
#include "text/reasontext.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCoreApplication>

#include <array>

namespace m2m {

namespace {

struct DialectChoices {
    Q_DECLARE_TR_FUNCTIONS(DialectChoices)
};

constexpr qint64 headerChoices = 40;
constexpr qint64 endChoices = 15;
constexpr int lineText = 44; ///< characters of a line in a list
constexpr int openedWidth = 380; ///< of a list that holds lines

struct DelimiterChoice {
    char16_t mark = u',';
    bool merged = false;
};
constexpr std::array delimiterChoices{DelimiterChoice{u','}, DelimiterChoice{u';'},
    DelimiterChoice{u'\t'}, DelimiterChoice{u'|'}, DelimiterChoice{u' ', true},
    DelimiterChoice{u' '}, DelimiterChoice{u'\0'}};

/// As data of a list: the character, and a second one where it is repeated; "other" is longer.
QString delimiterData(QChar mark, bool merged)
{
    if (mark.isNull())
        return QStringLiteral("none");
    return merged ? QString(mark) + QLatin1Char('+') : QString(mark);
}

QString otherData() { return QStringLiteral("other"); }

QPoint headerData(qint64 row, int rows) { return {int(row), rows}; }

QString lineOf(const Table &table, qint64 row)
{
    const QStringList cells = readRawRow(table, row).cells.mid(0, lineText);
    QStringList filled;
    for (const QString &cell : cells) {
        if (!cell.trimmed().isEmpty())
            filled += cut(cell, lineText);
    }
    return cut(oneLine(filled.join(QStringLiteral(" · "))), lineText);
}

QString headerItem(const Table &table, qint64 row)
{
    const QString text = lineOf(table, row);
    const QString line = numberText(table.physicalLine(row));
    return text.isEmpty() ? DialectChoices::tr("Line %1").arg(line)
                          : DialectChoices::tr("Line %1: %2").arg(line, text);
}

} // namespace

void fillEncodings(QComboBox *box)
{
    for (const char *encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "windows-1252", "ISO-8859-1",
             "ISO-8859-15", "windows-1250", "windows-1251", "Shift_JIS", "GB18030"})
        box->addItem(encodingName(encoding), QByteArray(encoding));
}

void chooseEncoding(QComboBox *box, const QByteArray &encoding)
{
    for (int at = 0; at < box->count(); ++at) {
        if (box->itemData(at).toByteArray().toLower() == encoding.toLower()) {
            box->setCurrentIndex(at);
            return;
        }
    }
    box->addItem(encodingName(encoding), encoding);
    box->setCurrentIndex(box->count() - 1);
}

void fillDelimiters(QComboBox *box, const Dialect &dialect)
{
    box->clear();
    for (const DelimiterChoice &choice : delimiterChoices) {
        const QChar mark(choice.mark);
        box->addItem(delimiterName(mark, choice.merged), delimiterData(mark, choice.merged));
    }
    const QString chosen = delimiterData(dialect.delimiter, dialect.mergeDelimiters);
    if (box->findData(chosen) < 0)
        box->addItem(delimiterName(dialect.delimiter, dialect.mergeDelimiters), chosen);
    box->addItem(DialectChoices::tr("Other…"), otherData());
    box->setCurrentIndex(box->findData(chosen));
}

bool isOtherDelimiter(const QComboBox *box) { return box->currentData() == otherData(); }

void takeDelimiter(const QComboBox *box, Dialect &dialect)
{
    const QString data = box->currentData().toString();
    const bool none = data == delimiterData({}, false);
    dialect.delimiter = none ? QChar() : data[0];
    dialect.mergeDelimiters = !none && data.size() == 2;
}

void fillDecimalMarks(QComboBox *box)
{
    for (const char16_t mark : {u'.', u','})
        box->addItem(decimalMarkName(QChar(mark)), QChar(mark));
}

void chooseDecimalMark(QComboBox *box, QChar mark)
{
    box->setCurrentIndex(std::max(0, box->findData(mark)));
}

QString headerText(const Table &table, qint64 headerRow, int headerRows)
{
    if (headerRow < 0)
        return DialectChoices::tr("No header line");
    if (headerRow + headerRows > table.physicalRowCount())
        return {};
    const qint64 line = table.physicalLine(headerRow);
    if (headerRows < 2)
        return DialectChoices::tr("Line %1").arg(numberText(line));
    return DialectChoices::tr("Lines %1–%2 (name, unit)")
        .arg(numberText(line), numberText(table.physicalLine(headerRow + 1)));
}

void fillHeaders(QComboBox *box, const Table &table, const Dialect &dialect)
{
    box->clear();
    box->addItem(DialectChoices::tr("No header line"), headerData(-1, 1));
    const qint64 rows = table.physicalRowCount();
    const auto addRow = [&](qint64 row) {
        box->addItem(headerItem(table, row), headerData(row, 1));
        const bool named = row == dialect.headerRow || row == table.guess().dialect.headerRow;
        if (named && row + 2 < rows)
            box->addItem(headerText(table, row, 2), headerData(row, 2));
    };
    for (qint64 row = 0; row < std::min(rows, headerChoices); ++row)
        addRow(row);
    if (dialect.headerRow >= headerChoices && dialect.headerRow < rows)
        addRow(dialect.headerRow);
    box->setCurrentIndex(box->findData(headerData(dialect.headerRow, dialect.headerRows)));
    box->view()->setMinimumWidth(openedWidth);
}

void takeHeader(const QComboBox *box, Dialect &dialect)
{
    if (box->currentIndex() < 0)
        return;
    const QPoint chosen = box->currentData().toPoint();
    dialect.headerRow = chosen.x();
    dialect.headerRows = chosen.y();
}

QString tailText(qint64 tailRows)
{
    return tailRows == 0 ? DialectChoices::tr("with the last line")
                         : DialectChoices::tr("%n line(s) left out", nullptr, int(tailRows));
}

void fillEnds(QComboBox *box, const Table &table, const Dialect &dialect)
{
    box->clear();
    const RowIndex &index = table.index();
    const qint64 kept = index.keptBefore(table.physicalRowCount());
    const qint64 first = index.keptBefore(table.firstBelowHeader());
    if (table.isPreview() || kept <= first) {
        box->addItem(DialectChoices::tr("Last line"), dialect.tailRows);
        return;
    }
    const auto add = [&](qint64 tail) {
        const qint64 row = index.keptRow(kept - 1 - tail);
        const QString line = numberText(table.physicalLine(row));
        box->addItem(tail == 0 ? DialectChoices::tr("Line %1, the last").arg(line)
                               : DialectChoices::tr("Line %1: %2").arg(line, lineOf(table, row)),
            tail);
    };
    const qint64 choices = std::min(endChoices, kept - first);
    for (qint64 tail = 0; tail < choices; ++tail)
        add(tail);
    if (dialect.tailRows >= choices && dialect.tailRows < kept - first)
        add(dialect.tailRows);
    box->setCurrentIndex(box->findData(dialect.tailRows));
    box->view()->setMinimumWidth(openedWidth);
}

} // namespace m2m
