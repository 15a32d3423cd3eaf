// SPDX-License-Identifier: GPL-3.0-or-later

// A yardstick for tests/bench/run: counts rows and cells with libcsv, a reader written in C that
// goes over a file a byte at a time. libcsvbench FILE prints "libcsv SECONDS ROWS CELLS".

#include <csv.h>

#include <chrono>
#include <cstdio>
#include <memory>
#include <vector>

namespace {

struct Counting {
    long long rows = 0;
    long long cells = 0;
};

void countCell(void *, size_t, void *counting) { ++static_cast<Counting *>(counting)->cells; }
void countRow(int, void *counting) { ++static_cast<Counting *>(counting)->rows; }

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2)
        return 2;
    const auto start = std::chrono::steady_clock::now();
    const std::unique_ptr<std::FILE, decltype(&std::fclose)> file(
        std::fopen(argv[1], "rb"), &std::fclose);
    csv_parser parser{};
    if (!file || csv_init(&parser, 0) != 0)
        return 1;
    Counting counting;
    std::vector<char> room(1 << 18);
    while (const size_t size = std::fread(room.data(), 1, room.size(), file.get())) {
        if (csv_parse(&parser, room.data(), size, countCell, countRow, &counting) != size)
            return 1;
    }
    csv_fini(&parser, countCell, countRow, &counting);
    csv_free(&parser);
    const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
    std::printf("libcsv %.6f %lld %lld\n", taken.count(), counting.rows, counting.cells);
    return 0;
}
