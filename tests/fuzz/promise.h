// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QRandomGenerator>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <memory>

namespace m2m::fuzz {

/// Ends the program when something that a header promises does not hold: libFuzzer keeps the input.
inline void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}

/// The same number for the same bytes on every machine (FNV-1a), so that an input that was kept
/// does again what it did.
inline quint32 numberOf(QByteArrayView bytes)
{
    quint32 number = 2166136261U;
    for (const char byte : bytes)
        number = (number ^ static_cast<unsigned char>(byte)) * 16777619U;
    return number;
}

/// What an input decides by its first bytes. They stay part of the text, so that files serve as
/// seeds just as they are.
class Choices {
public:
    explicit Choices(QByteArrayView input)
        : m_input(input)
    {
    }

    unsigned byte()
    {
        return m_at < m_input.size() ? static_cast<unsigned char>(m_input[m_at++]) : 0;
    }
    bool once(unsigned in) { return byte() % in == 0; }
    template <typename List> auto of(const List &list)
    {
        return *(std::begin(list) + byte() % unsigned(std::size(list)));
    }

private:
    QByteArrayView m_input;
    qsizetype m_at = 0;
};

/// Hands `text` to `take` in up to a dozen pieces. Each has memory of its own, so that a look
/// beyond its ends is seen.
template <typename Take> void inPieces(QByteArrayView text, QRandomGenerator &random, Take &&take)
{
    QList<qsizetype> cuts;
    for (quint32 count = random.bounded(12U); count > 0; --count)
        cuts += qsizetype(random.bounded(quint32(text.size() + 1)));
    cuts += text.size();
    std::sort(cuts.begin(), cuts.end());
    qsizetype from = 0;
    for (const qsizetype cut : cuts) {
        const auto piece = std::make_unique<char[]>(size_t(cut - from));
        std::copy(text.begin() + from, text.begin() + cut, piece.get());
        take(QByteArrayView(piece.get(), cut - from));
        from = cut;
    }
}

inline QByteArray repeatedTo(QByteArrayView text, qsizetype size)
{
    QByteArray all = text.toByteArray();
    return all.repeated(1 + size / std::max<qsizetype>(1, text.size())).first(size);
}

template <typename Work> double cpuSeconds(const Work &work, const QByteArray &text)
{
    const auto now = [] {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return double(time.tv_sec) + double(time.tv_nsec) * 1e-9;
    };
    const double start = now();
    work(text);
    return now() - start;
}

/// Sixteen times the text takes sixteen times as long, and never anything near 256 times. Work is
/// measured in time of this thread, and on few inputs, because it costs more than all else.
template <typename Work> void promiseLinearTime(QByteArrayView text, const Work &work)
{
    constexpr qsizetype shortText = 1 << 14;
    constexpr double nothing = 0.05; // seconds
    if (text.isEmpty() || numberOf(text) % 512 != 0)
        return;
    const QByteArray once = repeatedTo(text, shortText);
    const QByteArray often = repeatedTo(text, 16 * shortText);
    for (int attempt = 0; attempt < 3; ++attempt) {
        const double allowed = std::max(nothing, 64 * cpuSeconds(work, once));
        if (cpuSeconds(work, often) <= allowed)
            return;
    }
    promise(false, "time grows as the text does");
}

} // namespace m2m::fuzz
