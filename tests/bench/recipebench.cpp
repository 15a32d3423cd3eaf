// SPDX-License-Identifier: GPL-3.0-or-later

// Records that a recipe makes, each of twelve fields with three steps, built and checked; the other
// side of recipebench.py.
//   recipebench make rows|gathered FILE ROWS   writes the file, with some records that are wrong
//   recipebench recipe rows|gathered FILE   writes the recipe, for recipeinterpreter.py
//   recipebench check rows|gathered FILE FORMS   prints the task, seconds, seconds of all
//                                  processors, records, how many are wrong, how many repeat another
//                                  one, and the most memory that was in use, in kB

#include "check/batchcheck.h"
#include "recipe/recipefile.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <optional>
#include <random>

using namespace m2m;

namespace {

constexpr int oneOfWrong = 50;
constexpr int oneOfRepeated = 1000;
constexpr int rowsOfRecord = 500;
constexpr int hundred = 100;

// As a station writes them: what is read is never quite what is sent.

QByteArray uuidOf(qint64 number)
{
    return "d23f0824-128b-1f33-8c5c-" + QByteArray::number(100'000'000'000 + number);
}

QByteArray decimalComma(double number, int places)
{
    return QByteArray::number(number, 'f', places).replace('.', ',');
}

QByteArray moment(qint64 number)
{
    const auto two = [](qint64 part) { return QByteArray::number(part).rightJustified(2, '0'); };
    return two(1 + number % 28) + '.' + two(1 + number / 28 % 12) + ".2024 " + two(number % 24)
        + ':' + two(number / 24 % 60);
}

class Maker {
public:
    QByteArray row(qint64 number)
    {
        if (number % oneOfRepeated == oneOfRepeated - 1)
            return m_last;
        const bool passed = below(4) != 0;
        QByteArrayList cells{uuidOf(number), "ab " + QByteArray::number(100'000 + below(900'000)),
            below(20) == 0 ? "-" : "Operator " + QByteArray::number(below(17)),
            below(3) == 0 ? " n/a"
                          : "Seen  at place " + QByteArray::number(number)
                    + ", \xC3\xBC"
                      "ber all",
            decimalComma(1000 + below(1'000'000) / 1000.0, 3),
            below(30) == 0 ? "---" : decimalComma(below(400'000) / 1000.0 + 1, 2) + " mm",
            QByteArray::number(1 + below(9)), words({"N", "E", "S"}), words({"1", "2", "3"}),
            passed ? " OK" : "NOK", moment(below(400'000)), "urn:uuid:" + uuidOf(number / 2),
            passed ? "-" : "Scratch " + QByteArray::number(below(50))};
        if (number % oneOfWrong == 7)
            spoilRow(cells, number / oneOfWrong);
        return m_last = cells.join(';') + '\n';
    }

    /// Its first cells are the same all over a record, but for those that are wrong.
    QByteArray rowOfRecord(qint64 number)
    {
        const qint64 record = number / rowsOfRecord;
        const qint64 place = number % rowsOfRecord;
        QByteArrayList cells{uuidOf(record), "ab " + QByteArray::number(100'000 + record),
            "Operator " + QByteArray::number(record % 17) + ' ',
            QByteArray("NES").mid(record % 3, 1), moment(record), record % 4 == 0 ? "NOK" : " OK",
            decimalComma(4 + below(4'000'000) / 1e6, 3),
            decimalComma(below(90'000) / 1000.0, 2) + "\xC2\xB0", "p " + QByteArray::number(place),
            decimalComma(below(6'000'000) / 1000.0 - 3000, 3) + " mm",
            decimalComma(below(6'000'000) / 1000.0 - 3000, 3) + " mm", words({"1", "2", "3"}),
            below(3) == 0 ? "n/a" : "Seen  from side " + QByteArray::number(below(900))};
        if (record % oneOfWrong == 7 && place == record % hundred)
            spoilRecord(cells, record / oneOfWrong);
        return cells.join(';') + '\n';
    }

private:
    int below(int limit) { return int(m_random() % uint(limit)); }
    QByteArray words(const QByteArrayList &all) { return all.at(below(int(all.size()))); }

    static void spoilRow(QByteArrayList &cells, qint64 number)
    {
        const QByteArray digits = QByteArray::number(number);
        switch (number % 9) {
        case 0: // pattern
            cells[1] = "a " + digits;
            break;
        case 1: // minLength
            cells[2] = "x";
            break;
        case 2: // maxLength
            cells[3] = QByteArray(200, 'x') + digits;
            break;
        case 3: // max
            cells[4] = "3" + digits.rightJustified(5, '0') + ",5";
            break;
        case 4: // no number
            cells[5] = digits + " inch";
            break;
        case 5: // min
            cells[6] = "-" + digits;
            break;
        case 6: // no option
            cells[7] = "West " + digits;
            break;
        case 7: // no date
            cells[10] = "31.02.2024 08:00";
            break;
        default: // no UUID
            cells[11] = "urn:uuid:4ce4e494-" + digits;
            break;
        }
    }

    static void spoilRecord(QByteArrayList &cells, qint64 number)
    {
        switch (number % 5) {
        case 0: // does not agree
            cells[2] = "Somebody";
            break;
        case 1: // no number
            cells[6] = "broken";
            break;
        case 2: // pattern
            cells[8] = "q 7";
            break;
        case 3: // max
            cells[9] = "4000,5 mm";
            break;
        default: // no option
            cells[11] = "4";
            break;
        }
    }

    std::mt19937 m_random{20240510}; // NOLINT(*-msc51-cpp): the same file each time
    QByteArray m_last;
};

int make(bool gathered, const QString &path, qint64 rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    file.write(gathered
            ? "Component;Serial;Operator;Station;Measured;Passed;Tension;Angle;Name;x;y;"
              "Grade;Remark\n"
            : "Component;Serial;Operator;Remark;Length;Width;Layers;Station;Grade;"
              "Passed;Measured;Board;Defect\n");
    Maker maker;
    for (qint64 row = 0; row < rows; ++row)
        file.write(gathered ? maker.rowOfRecord(row) : maker.row(row));
    return file.flush() ? 0 : 1;
}

// Steps, in short.

Step trim() { return {step::trim(), {}}; }
Step upper() { return {step::letterCase(), {{"to", "upper"}}}; }
Step replace(const char *find, const char *with)
{
    return {step::replace(), {{"find", find}, {"with", with}}};
}
Step missing(const QJsonArray &texts) { return {step::missing(), {{"texts", texts}}}; }
Step otherwise(const char *text) { return {step::defaultText(), {{"text", text}}}; }
Step pairs(const QJsonArray &all) { return {step::valueMap(), {{"pairs", all}}}; }
Step number() { return {step::number(), {{"decimalMark", ","}}}; }
Step date() { return {step::date(), {{"format", "dd.MM.yyyy HH:mm"}}}; }
Step option() { return {step::option(), {}}; }
Step component() { return {step::component(), {}}; }
Step okOrNot()
{
    return {step::yesNo(), {{"yes", QJsonArray{"OK"}}, {"no", QJsonArray{"NOK", "-"}}}};
}
QJsonArray stationPairs()
{
    return {QJsonArray{"N", "North"}, QJsonArray{"E", "East"}, QJsonArray{"S", "South"}};
}
QJsonArray gradePairs()
{
    return {QJsonArray{"1", "good"}, QJsonArray{"2", "usable"}, QJsonArray{"3", "bad"}};
}

Recipe recipeOf(bool gathered)
{
    Recipe recipe;
    const auto map = [&recipe](const char *field, const char *column, const QList<Step> &steps,
                         Gather gather = Gather::Agree) {
        recipe.mappings +=
            Mapping{QLatin1String(field), Source::column(QLatin1String(column)), steps, gather};
    };
    map("@component", "Component", defaultTargetSteps(recipe.operation));
    map("serial", "Serial", {trim(), upper(), replace(" ", "-")});
    if (gathered) {
        recipe.shape.per = RecordShape::Per::Target;
        map("operator", "Operator", {trim(), missing({"-"}), otherwise("unknown")});
        map("station", "Station", {trim(), pairs(stationPairs()), option()});
        map("measured", "Measured", {trim(), missing({"0"}), date()});
        map("passed", "Passed", {trim(), missing({"?"}), okOrNot()});
        map("tensions", "Tension", {trim(), missing({"---"}), number()}, Gather::List);
        map("angles", "Angle", {replace("\xC2\xB0", ""), trim(), number()}, Gather::List);
        map("points[].name", "Name", {trim(), upper(), replace(" ", "")});
        map("points[].x", "x", {replace(" mm", ""), trim(), number()});
        map("points[].y", "y", {replace(" mm", ""), trim(), number()});
        map("points[].grade", "Grade", {trim(), pairs(gradePairs()), option()});
        map("points[].remark", "Remark", {trim(), missing({"n/a"}), replace("  ", " ")});
        return recipe;
    }
    map("operator", "Operator", {trim(), missing({"-"}), otherwise("unknown")});
    map("remark", "Remark", {trim(), missing({"n/a", "-"}), replace("  ", " ")});
    map("length", "Length", {trim(), missing({"---"}), number()});
    map("width", "Width", {missing({"---"}), replace(" mm", ""), number()});
    map("layers", "Layers", {trim(), otherwise("1"), number()});
    map("station", "Station", {trim(), pairs(stationPairs()), option()});
    map("grade", "Grade", {trim(), pairs(gradePairs()), option()});
    map("passed", "Passed", {trim(), missing({"?"}), okOrNot()});
    map("measured", "Measured", {trim(), missing({"0"}), date()});
    map("board", "Board", {trim(), replace("urn:uuid:", ""), component()});
    map("defect", "Defect", {trim(), missing({"-"}), replace("  ", " ")});
    return recipe;
}

TypeFormPtr formOf(const QString &path, const char *name)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject all = QJsonDocument::fromJson(file.readAll()).object();
    return readTypeForm(all.value(QLatin1String(name)).toObject()).value_or(nullptr);
}

/// VmHWM, in kB.
qint64 mostMemory()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QByteArrayList lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong();
    }
    return 0;
}

qint64 repeatedOf(const CheckReport &report)
{
    for (const ProblemGroup &group : report.groups) {
        if (group.rule == QLatin1String("batch.sameRecord"))
            return group.rows.size();
    }
    return 0;
}

/// From the closed file on, as the other side does it.
int check(bool gathered, const QString &path, const QString &formPath)
{
    const char *task = gathered ? "gathered" : "rows";
    const TypeFormPtr form = formOf(formPath, task);
    if (!form)
        return 1;
    const std::clock_t before = std::clock();
    QElapsedTimer timer;
    timer.start();
    Dialect dialect;
    dialect.delimiter = u';';
    dialect.decimalMark = u',';
    const auto table = Table::open(path, dialect);
    if (!table)
        return 1;
    const qint64 opened = timer.nsecsElapsed();
    const Recipe recipe = recipeOf(gathered);
    const QTimeZone zone("Europe/Berlin");
    const RecordBuilder all(*table, form, recipe, {}, zone);
    const auto rows = all.findRows({});
    if (!rows)
        return 1;
    const RecordBuilder builder(*table, form, recipe, {}, zone, {}, {}, *rows);
    const qint64 gatheredIn = timer.nsecsElapsed();
    const auto report = BatchCheck::ofAll(builder, {}, {});
    if (!report)
        return 1;
    std::printf("%s %.6f %.6f %lld %lld %lld %lld\n", task, double(timer.nsecsElapsed()) * 1e-9,
        double(std::clock() - before) / CLOCKS_PER_SEC, static_cast<long long>(builder.count()),
        static_cast<long long>(report->report().wrong),
        static_cast<long long>(repeatedOf(report->report())), static_cast<long long>(mostMemory()));
    std::fprintf(stderr, "%s: open %.3f s, rows found %.3f s, checked %.3f s\n", task,
        double(opened) * 1e-9, double(gatheredIn - opened) * 1e-9,
        double(timer.nsecsElapsed() - gatheredIn) * 1e-9);
    if (qEnvironmentVariableIsSet("RECIPEBENCH_GROUPS")) {
        for (const ProblemGroup &group : report->report().groups) {
            std::fprintf(stderr, "%s %s %lld\n", qPrintable(group.rule),
                qPrintable(group.fieldPath), static_cast<long long>(group.rows.size()));
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    const QByteArrayView task(argc > 1 ? argv[1] : "");
    if (argc < 4)
        return 2;
    const bool gathered = QByteArrayView(argv[2]) == "gathered";
    if (task == "recipe")
        return saveRecipe(recipeOf(gathered), QString::fromLocal8Bit(argv[3])) ? 0 : 1;
    if (argc != 5)
        return 2;
    if (task == "make")
        return make(gathered, QString::fromLocal8Bit(argv[3]), QByteArray(argv[4]).toLongLong());
    if (task == "check")
        return check(gathered, QString::fromLocal8Bit(argv[3]), QString::fromLocal8Bit(argv[4]));
    return 2;
}
