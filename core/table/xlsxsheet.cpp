// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsxsheet.h"

#include "xlsxpackage.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <optional>

namespace m2m {

namespace {

constexpr qint64 lastRow = 1'048'576;
constexpr int lastColumn = 16'384; // XFD
constexpr qsizetype placesKept = 1'000;

struct CellReference {
    int column = 0; ///< from 1
    qint64 row = 0;
};

/// "XFD1048576"; nothing for what no sheet has.
std::optional<CellReference> cellReference(QStringView text)
{
    CellReference found;
    qsizetype at = 0;
    for (; at < text.size() && text[at] >= QLatin1Char('A') && text[at] <= QLatin1Char('Z'); ++at) {
        found.column = found.column * 26 + (text[at].unicode() - u'A' + 1);
        if (found.column > lastColumn)
            return {};
    }
    for (; at < text.size() && text[at] >= QLatin1Char('0') && text[at] <= QLatin1Char('9'); ++at) {
        found.row = found.row * 10 + (text[at].unicode() - u'0');
        if (found.row > lastRow)
            return {};
    }
    const bool whole = at == text.size() && found.column > 0 && found.row > 0;
    return whole ? std::optional(found) : std::nullopt;
}

/// Whether General shows a number just as it is written: no exponent, no digits that go without
/// saying, not more than spreadsheets show. Most numbers of a file are so, and looking is faster
/// than converting twice.
bool isGeneralAlready(QByteArrayView text)
{
    const bool negative = text.startsWith('-');
    if (negative)
        text = text.sliced(1);
    const qsizetype point = text.indexOf('.');
    const QByteArrayView whole = point < 0 ? text : text.first(point);
    const QByteArrayView decimals = point < 0 ? QByteArrayView() : text.sliced(point + 1);
    if (whole.isEmpty() || whole.size() + decimals.size() > 15
        || (point >= 0 && (decimals.isEmpty() || decimals.back() == '0')))
        return false;
    // -0 and 0.00001 have another form.
    if (whole.front() == '0'
        && (whole.size() > 1 || (decimals.isEmpty() ? negative : decimals.front() == '0')))
        return false;
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return std::all_of(whole.begin(), whole.end(), isDigit)
        && std::all_of(decimals.begin(), decimals.end(), isDigit);
}

/// A number of a sheet as the letters that it is written in, without those that may be around it.
class NumberText {
public:
    explicit NumberText(QStringView text)
    {
        text = text.trimmed();
        if (text.startsWith(QLatin1Char('+')))
            text = text.sliced(1);
        if (text.size() > qsizetype(m_letters.size()))
            return;
        for (const QChar c : text)
            m_letters[size_t(m_size++)] = c.unicode() < 0x80 ? char(c.unicode()) : '?';
    }
    [[nodiscard]] QByteArrayView letters() const { return {m_letters.data(), m_size}; }
    [[nodiscard]] std::optional<double> value() const
    {
        double number = 0;
        const char *end = m_letters.data() + m_size;
        const auto result = std::from_chars(m_letters.data(), end, number);
        const bool whole = m_size > 0 && result.ec == std::errc() && result.ptr == end;
        return whole && std::isfinite(number) ? std::optional(number) : std::nullopt;
    }

private:
    std::array<char, 64> m_letters{};
    qsizetype m_size = 0;
};

class SheetReader {
public:
    SheetReader(XlsxPart &part, const XlsxSheetSource &source, const XlsxOptions &options)
        : m_part(part)
        , m_source(source)
        , m_options(options)
    {
    }

    XlsxTable read()
    {
        if (m_part.begin(QLatin1StringView("worksheet"))) {
            while (m_part.nextChild()) {
                if (m_part.is(QLatin1StringView("sheetData")))
                    readRows();
                else
                    m_part.skip();
            }
        }
        if (m_line > 0)
            m_table.csv += '\n';
        m_table.csv.squeeze();
        m_table.rows = m_line;
        return std::move(m_table);
    }

private:
    void readRows()
    {
        while (m_part.nextChild()) {
            if (m_part.is(QLatin1StringView("row")))
                readRow();
            else
                m_part.skip();
        }
    }

    void readRow()
    {
        qint64 row = m_row + 1;
        m_hidden = false;
        const auto attributes = m_part.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.qualifiedName() == QLatin1StringView("r"))
                row = attribute.value().toLongLong();
            else if (attribute.qualifiedName() == QLatin1StringView("hidden"))
                m_hidden = attribute.value() == QLatin1StringView("1")
                    || attribute.value() == QLatin1StringView("true");
        }
        if (row < 1 || row > lastRow)
            return m_part.refuse(QStringLiteral("reference"));
        if (row <= m_row)
            return m_part.refuse(QStringLiteral("order"));
        m_row = row;
        m_column = 0;
        while (m_part.nextChild()) {
            if (m_part.is(QLatin1StringView("c")))
                readCell();
            else
                m_part.skip();
        }
    }

    void readCell()
    {
        int column = m_column + 1;
        m_style = 0;
        m_type.resize(0);
        const auto attributes = m_part.attributes();
        for (const QXmlStreamAttribute &attribute : attributes) {
            const QStringView name = attribute.qualifiedName();
            if (name == QLatin1StringView("r")) {
                const auto found = cellReference(attribute.value());
                if (!found || found->row != m_row)
                    return m_part.refuse(QStringLiteral("reference"));
                column = found->column;
            } else if (name == QLatin1StringView("s")) {
                m_style = attribute.value().toInt();
            } else if (name == QLatin1StringView("t")) {
                m_type += attribute.value();
            }
        }
        if (column > lastColumn)
            return m_part.refuse(QStringLiteral("reference"));
        if (column <= m_column)
            return m_part.refuse(QStringLiteral("order"));
        m_column = column;
        readValue();
    }

    void readValue()
    {
        bool hasValue = false;
        bool hasFormula = false;
        m_value.resize(0);
        m_formula.resize(0);
        while (m_part.nextChild()) {
            if (m_part.is(QLatin1StringView("v"))) {
                m_value += m_part.text();
                hasValue = true;
            } else if (m_part.is(QLatin1StringView("f"))) {
                m_formula += m_part.text();
                hasFormula = true;
            } else if (m_part.is(QLatin1StringView("is"))) {
                // Its escapes are read already, and what they stood for may look like another one.
                const QString text = readXlsxString(m_part);
                if (!text.isEmpty())
                    addCell(text.toUtf8());
            } else {
                m_part.skip();
            }
        }
        // Only a text may be calculated to be empty; programs that cannot calculate leave a gap.
        if (hasFormula && m_value.isEmpty() && (!hasValue || m_type != QLatin1StringView("str"))) {
            note(m_table.uncalculated);
            addCell(QByteArray("=") + decodedXlsxText(m_formula).toUtf8());
        } else if (!m_value.isEmpty() && !m_part.failed()) {
            addValue();
        }
    }

    void addValue()
    {
        if (m_type.isEmpty() || m_type == QLatin1StringView("n")) {
            addNumber();
        } else if (m_type == QLatin1StringView("s")) {
            bool isNumber = false;
            const int index = m_value.toInt(&isNumber);
            if (!isNumber || index < 0 || index >= m_source.strings.count())
                return m_part.refuse(QStringLiteral("reference"));
            const QByteArrayView cell = m_source.strings.csvCell(index);
            if (!cell.isEmpty()) {
                startCell();
                m_table.csv += cell;
            }
        } else if (m_type == QLatin1StringView("b") && m_value == QLatin1StringView("1")) {
            addCell("TRUE");
        } else if (m_type == QLatin1StringView("b") && m_value == QLatin1StringView("0")) {
            addCell("FALSE");
        } else { // texts of formulas, errors, dates in ISO 8601
            addCell(decodedXlsxText(m_value).toUtf8());
        }
    }

    void addNumber()
    {
        const bool hasFormat = m_style >= 0 && m_style < m_source.formats.size();
        const bool isGeneral = hasFormat ? m_source.formats[m_style].isGeneral() : m_style == 0;
        const NumberText text(m_value);
        if (isGeneral && isGeneralAlready(text.letters())) {
            startCell();
            m_table.csv += text.letters();
            return;
        }
        const auto number = text.value();
        if (!number)
            return addCell(m_value.toUtf8());
        static const XlsxNumberFormat general;
        const XlsxNumberFormat &format = hasFormat ? m_source.formats[m_style] : general;
        m_shown.resize(0);
        XlsxShown shown = m_options.numbers == XlsxNumbers::AsShown
            ? format.append(m_shown, *number, m_source.epoch)
            : format.appendKept(m_shown, *number, m_source.epoch);
        if (!hasFormat && !isGeneral)
            shown = XlsxShown::NotUnderstood;
        if (shown == XlsxShown::NotUnderstood)
            note(m_table.unreadFormats);
        else if (shown == XlsxShown::Less)
            note(m_table.shortened);
        addCell(m_shown);
    }

    void note(XlsxRemark &remark) const
    {
        if (++remark.count <= placesKept)
            remark.places += {m_row, m_column};
    }

    void addCell(const QByteArray &text)
    {
        startCell();
        appendCsvCell(m_table.csv, text);
    }

    /// Writes the line breaks and commas that lead to the cell, so that what is empty at the end of
    /// rows and sheet never gets there.
    void startCell()
    {
        if (m_line < m_row) {
            m_table.csv.append(m_row - std::max<qint64>(m_line, 1), '\n');
            m_line = m_row;
            m_lineColumn = 1;
            m_table.hiddenRows += m_hidden ? 1 : 0;
        }
        m_table.csv.append(m_column - m_lineColumn, ',');
        m_lineColumn = m_column;
        m_table.columns = std::max(m_table.columns, m_column);
        // Few bytes of a workbook can name far cells or repeat a long text.
        if (m_table.csv.size() > m_options.limit)
            m_part.refuseAsTooLarge();
    }

    XlsxPart &m_part;
    const XlsxSheetSource &m_source;
    const XlsxOptions &m_options;
    XlsxTable m_table;
    qint64 m_row = 0; ///< of the sheet, that is being read
    int m_column = 0;
    bool m_hidden = false;
    int m_style = 0;
    QString m_type;
    QString m_value;
    QString m_formula;
    QByteArray m_shown;
    qint64 m_line = 0; ///< row of the sheet whose line of CSV is being written; 0: none is
    int m_lineColumn = 1;
};

} // namespace

Result<XlsxTable> readXlsxSheet(XlsxPackage &package, const XlsxSheetSource &source,
    const XlsxOptions &options, const XlsxPart::Watch &watch)
{
    XlsxPart part(package, source.part, options.limit, watch);
    XlsxTable table = SheetReader(part, source, options).read();
    return part.finish().map([&] { return std::move(table); });
}

} // namespace m2m
