// SPDX-License-Identifier: GPL-3.0-or-later

// What the table room does with a large measurement file, one task a call, so that tests/bench/run
// can set the times beside those of other programs in the same run: tablebench TASK FILE.
// Prints seconds (or bytes) and what was counted.

#include "table/cellscanner.h"
#include "table/filehash.h"
#include "table/findings.h"
#include "table/rowindexer.h"
#include "table/table.h"

#include <QElapsedTimer>
#include <QFile>
#include <QRandomGenerator>
#include <QTextStream>

#include <algorithm>
#include <cstdio>

using namespace m2m;

namespace {

void tell(const QString &what, double value, qint64 counted)
{
    std::printf("%s %.6f %lld\n", qPrintable(what), value, static_cast<long long>(counted));
}

/// Twenty columns: numbers, texts, dates, quoted cells with delimiters, quotes and line breaks.
int make(const QString &path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return 1;
    QRandomGenerator random(20261123);
    QByteArray block = "id,uuid,date,operator,station,remark,note";
    for (int column = 8; column <= 20; ++column)
        block += ",value" + QByteArray::number(column);
    block += "\r\n";
    qint64 row = 0;
    qint64 written = 0;
    while (written < bytes) {
        while (block.size() < (1 << 20)) {
            ++row;
            block += QByteArray::number(row) + ",d23f0824-128b-1f33-8c5c-"
                + QByteArray::number(100'000'000'000 + row) + ",2024-0"
                + QByteArray::number(1 + row % 9) + "-1" + QByteArray::number(row % 10)
                + " 08:15,Zo\xC3\xAB N\xC3\xAD,UK-0" + QByteArray::number(row % 3);
            block += row % 7 == 0 ? ",\"bent, then \"\"straight\"\"\"" : ",fine";
            block += row % 4 == 0 ? ",\"first line\r\nsecond line\"" : ",\"one line\"";
            for (int column = 8; column <= 20; ++column)
                block += ',' + QByteArray::number(random.bounded(1000.0), 'f', 1 + column % 4);
            block += "\r\n";
        }
        written += file.write(block);
        block.clear();
    }
    return 0;
}

struct Counting {
    qint64 cells = 0;
    qint64 bytes = 0;
    void cell(QByteArrayView text, CellShape)
    {
        ++cells;
        bytes += text.size();
    }
    void endRow(qint64, QByteArrayView) { }
};

qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    const QList<QByteArray> lines = status.readAll().split('\n');
    for (const QByteArray &line : lines) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    }
    return 0;
}

std::unique_ptr<TextSource> textOf(const QString &path)
{
    auto file = std::make_unique<QFile>(path);
    if (!file->open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return nullptr;
    const qint64 size = file->size();
    return std::make_unique<TextSource>(std::move(file), 0, size);
}

/// A yardstick: what programs do that read lines and cut them at delimiters, without a thought of
/// quotes. Cells are decoded, as these programs have them.
int readLines(const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    QTextStream stream(&file);
    QString line;
    qint64 lines = 0;
    qint64 cells = 0;
    while (stream.readLineInto(&line)) {
        ++lines;
        cells += line.split(QLatin1Char(',')).size();
    }
    tell(QStringLiteral("lines"), double(timer.nsecsElapsed()) * 1e-9, lines);
    return cells >= lines ? 0 : 1;
}

int run(const QString &task, const QString &path)
{
    QElapsedTimer timer;
    const auto seconds = [&timer] { return double(timer.nsecsElapsed()) * 1e-9; };
    const qint64 before = residentBytes();
    timer.start();
    if (task == QLatin1StringView("screen")) {
        const auto table = Table::preview(path);
        QStringList cells;
        for (qint64 row = 0; table && row < 40; ++row)
            cells += (*table)->physicalRow(row);
        tell(task, seconds(), cells.size());
    } else if (task == QLatin1StringView("open")) {
        const auto table = Table::open(path);
        tell(task, seconds(), table ? (*table)->rowCount() : 0);
    } else if (task == QLatin1StringView("inspect")) {
        const auto table = Table::open(path);
        timer.restart();
        const auto inspection = table ? inspect(**table) : Unexpected(table.error());
        tell(task, seconds(), inspection ? inspection->findings.size() : -1);
    } else if (task == QLatin1StringView("hash")) {
        const auto digits = sha256OfFile(path).value_or(QByteArray()).size();
        tell(task, seconds(), digits);
    } else {
        const auto text = textOf(path);
        const auto indexer = std::make_unique<RowIndexer>(CellRules());
        if (!text || !text->readAll([&](QByteArrayView piece) { indexer->add(piece); }))
            return 1;
        const RowIndex index = indexer->finish();
        if (task == QLatin1StringView("index")) {
            tell(task, seconds(), index.count());
        } else if (task == QLatin1StringView("memory")) {
            tell(QStringLiteral("memory"), double(residentBytes() - before), index.count());
        } else if (task == QLatin1StringView("cells")) {
            timer.restart(); // from an index that is there, as the program has it
            Counting counting;
            if (!scanRows(*text, index, CellRules(), 0, index.count(), counting))
                return 1;
            tell(task, seconds(), counting.cells);
        } else {
            return 2;
        }
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc == 4 && QByteArrayView(argv[1]) == "make")
        return make(QString::fromLocal8Bit(argv[2]), QByteArray(argv[3]).toLongLong());
    if (argc != 3)
        return 2;
    if (QByteArrayView(argv[1]) == "lines")
        return readLines(QString::fromLocal8Bit(argv[2]));
    return run(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]));
}
