// SPDX-License-Identifier: GPL-3.0-or-later

// All records of a measurement file against a type form; the other side of formiobench.js.
//   checkbench make FILE RECORDS   writes the file: one record of fifty has one wrong cell
//   checkbench check FILE FORM COUNT   prints what it did, seconds, seconds of all processors,
//                                  records, how many are wrong, and how many of the first COUNT

#include "check/batchcheck.h"
#include "recipe/matching.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <QThreadPool>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>

using namespace m2m;

namespace {

constexpr int wrongOneOf = 50;
constexpr int kindsOfWrong = 11;
constexpr int columns = 13; ///< twelve fields and the component

/// A cell that the form refuses, in the eyes of both programs for the same reason; seldom the same
/// text twice, since that would help us.
void spoil(QList<QByteArray> &cells, qint64 number)
{
    const QByteArray digits = QByteArray::number(number);
    switch (number % kindsOfWrong) {
    case 0: // pattern
        cells[1] = "ab-" + digits;
        break;
    case 1: // required
        cells[2].clear();
        break;
    case 2: // minLength
        cells[2] = "x";
        break;
    case 3: // maxLength
        cells[3] = QByteArray(200, 'x') + digits;
        break;
    case 4: // max
        cells[4] = "3" + digits.rightJustified(3, '0') + ".5";
        break;
    case 5: // min
        cells[5] = "0." + digits + '1';
        break;
    case 6: // min
        cells[6] = "-" + digits;
        break;
    case 7: // onlyAvailableItems
        cells[7] = "West " + digits;
        break;
    case 8: // required
        cells[8].clear();
        break;
    case 9: // required
        cells[10].clear();
        break;
    default: // pattern
        cells[11] = "4ce4e494-" + digits;
        break;
    }
}

QByteArray uuidOf(qint64 number)
{
    return "d23f0824-128b-1f33-8c5c-" + QByteArray::number(100'000'000'000 + number);
}

QByteArray line(qint64 row)
{
    constexpr const char *stations[] = {"n", "e", "s"};
    constexpr const char *grades[] = {"good", "usable", "bad"};
    const bool passed = row % 4 != 0;
    QByteArray remark = "Nothing to be seen at place " + QByteArray::number(row);
    if (row % 5 == 0)
        remark = "\"first look, then \xC3\xBC"
                 "ber all "
            + QByteArray::number(row) + '"';
    QList<QByteArray> cells{uuidOf(row), "AB-" + QByteArray::number(100'000 + row % 900'000),
        "Operator " + QByteArray::number(row % 17), remark,
        QByteArray::number(1000 + double(row % 8000) / 8), QByteArray::number(100 + row % 7),
        QByteArray::number(1 + row % 9), stations[row % 3], grades[row % 7 % 3],
        passed ? "yes" : "no",
        "2024-05-" + QByteArray::number(10 + row % 20) + "T08:" + QByteArray::number(10 + row % 49)
            + ":00",
        uuidOf(row / 2), passed ? "" : "scratch " + QByteArray::number(row % 50)};
    if (row % wrongOneOf == 7)
        spoil(cells, row / wrongOneOf);
    return cells.join(',') + '\n';
}

int make(const QString &path, qint64 records)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write("Component UUID,serial,operator,remark,length,width,layers,station,grade,passed,"
               "measured,board,defect\n");
    for (qint64 row = 0; row < records; ++row)
        file.write(line(row));
    return file.flush() ? 0 : 1;
}

struct Records {
    TablePtr table;
    TypeFormPtr form;
    Recipe recipe;
    [[nodiscard]] RecordBuilder builder(const CellOverlay &corrections = {}) const
    {
        return RecordBuilder(table, form, recipe, corrections);
    }
};

std::optional<Records> recordsOf(const QString &path, const QString &formPath)
{
    QFile file(formPath);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const auto form = readTypeForm(QJsonDocument::fromJson(file.readAll()).object());
    const auto table = Table::open(path);
    if (!form || !table)
        return {};
    const Table &rows = **table;
    const Recipe recipe = proposeRecipe(
        Operation::PerformAction, **form, rows.columns(), {rows.row(0)}, rows.dialect());
    if (recipe.mappings.size() != columns)
        return {};
    return Records{*table, *form, recipe};
}

qint64 wrongOf(const CheckReport &report, qint64 first)
{
    return std::count(report.rows.begin(),
        report.rows.begin() + std::min(first, report.rows.size()), RowVerdict::Wrong);
}

/// Time on the wall, and time that processors were at it.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    void tell(const char *what, qint64 records, const CheckReport &report, qint64 first) const
    {
        std::printf("%s %.6f %.6f %lld %lld %lld\n", what, double(m_timer.nsecsElapsed()) * 1e-9,
            double(std::clock() - m_before) / CLOCKS_PER_SEC, static_cast<long long>(records),
            static_cast<long long>(report.wrong), static_cast<long long>(wrongOf(report, first)));
    }

private:
    QElapsedTimer m_timer;
    std::clock_t m_before = std::clock();
};

int check(const QString &path, const QString &formPath, qint64 first)
{
    const std::optional<Records> records = recordsOf(path, formPath);
    if (!records)
        return 1;
    const RecordBuilder builder = records->builder();
    std::optional<Stopwatch> untilShown;
    const PartialFn shown = [&untilShown, first](const CheckReport &report) {
        if (untilShown)
            untilShown->tell("first", report.rows.size(), report, first);
        untilShown.reset();
    };
    const Stopwatch whole;
    const auto report = BatchCheck::ofAll(builder, {}, {});
    if (!report)
        return 1;
    whole.tell("all", builder.count(), report->report(), first);
    untilShown.emplace();
    if (!BatchCheck::ofAll(builder, {}, {}, shown))
        return 1;

    const qint64 row = builder.count() / 2;
    const RecordBuilder corrected = records->builder({{{row, 2}, QStringLiteral("x")}});
    const Stopwatch cell;
    const auto again = report->again(corrected, {}, {row}, {});
    if (!again || again->report().wrong != report->report().wrong + 1)
        return 1;
    cell.tell("cell", 1, again->report(), first);
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView task(argc > 1 ? argv[1] : "");
    if (argc == 4 && task == "make")
        return make(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());
    if (argc == 5 && task == "check")
        return check(QString::fromLocal8Bit(argv[2]), QString::fromLocal8Bit(argv[3]),
            QByteArray(argv[4]).toLongLong());
    return 2;
}
