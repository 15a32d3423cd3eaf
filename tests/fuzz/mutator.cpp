// SPDX-License-Identifier: GPL-3.0-or-later

// libFuzzer's own changes to an input, but mostly to a part of it when it is long: what is wrong
// shows in a few rows, of which a hundred are tried in the time of one long file.

#include <QRandomGenerator>

#include <algorithm>

extern "C" size_t LLVMFuzzerMutate(uint8_t *data, size_t size, size_t most);

extern "C" size_t LLVMFuzzerCustomMutator(
    uint8_t *data, size_t size, size_t most, unsigned int seed)
{
    constexpr size_t manyBytes = 2048;
    QRandomGenerator random(seed);
    if (size > manyBytes && random.bounded(32) > 0) {
        const size_t part = 1 + random.bounded(quint32(manyBytes));
        const size_t from = random.bounded(quint32(size - part + 1));
        std::copy(data + from, data + from + part, data);
        size = part;
    }
    return LLVMFuzzerMutate(data, size, most);
}
