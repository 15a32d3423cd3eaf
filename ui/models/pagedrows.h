// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/backgroundtask.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <functional>
#include <utility>

namespace m2m {

/// Rows that are read page by page on the pool, as they come into sight. A `List` says in which
/// order there are how many (`qint64 total() const`); it is read once, and each page by it. Pages
/// stay once read, up to a limit; reload() reads the list and what was in sight again and replaces
/// it in one go, so that nothing flickers. Nothing here ever waits for a read.
template <typename T, typename List> class PagedRows {
public:
    static constexpr int pageSize = 200;
    static constexpr qsizetype mostPages = 500;
    static constexpr qsizetype mostInSight = 3;
    static constexpr qsizetype mostWanted = 6;

    using Order = std::function<Result<List>()>;
    using Page = std::function<Result<QList<T>>(const List &list, qint64 offset, int limit)>;

    std::function<void(qint64 total)> onReset; ///< everything may be different now
    std::function<void(qint64 first, qint64 last)> onPage; ///< these rows are there now
    std::function<void(const Error &error)> onError;

    /// Both run on the pool; what they capture by value has to be safe there. What was read of an
    /// earlier source stays until the new one has answered.
    void setSource(Order order, Page page)
    {
        m_order = std::move(order);
        m_page = std::move(page);
        m_inSight = {0};
        reload();
    }

    /// The list and the pages in sight, anew. While that is on its way, once more after it.
    void reload()
    {
        if (!m_order)
            return;
        ++m_generation;
        m_wanted.clear();
        m_asked.clear();
        if (m_reloadRunning) {
            m_reloadAgain = true;
            return;
        }
        m_reloadRunning = true;
        m_reloading.start([order = m_order, page = m_page, numbers = m_inSight](
                              const ProgressFn &) { return read(order, page, numbers); },
            [this](const Result<Snapshot> &snapshot) { reloaded(snapshot); });
    }

    [[nodiscard]] qint64 total() const { return m_list.total(); }
    [[nodiscard]] const List &list() const { return m_list; }
    [[nodiscard]] bool isReading() const { return m_reloadRunning || m_fetchRunning; }

    /// The row, or nothing yet; then it is read, and onPage tells.
    [[nodiscard]] const T *at(qint64 row)
    {
        if (row < 0 || row >= total())
            return nullptr;
        const qint64 number = row / pageSize;
        if (m_inSight.isEmpty() || m_inSight.constLast() != number) {
            m_inSight.removeOne(number);
            m_inSight.append(number);
            while (m_inSight.size() > mostInSight)
                m_inSight.removeFirst();
        }
        const auto it = m_pages.constFind(number);
        if (it != m_pages.constEnd()) {
            const qsizetype at = row % pageSize;
            return at < it->size() ? &it->at(at) : nullptr;
        }
        want(number);
        return nullptr;
    }

private:
    struct Snapshot {
        List list;
        QHash<qint64, QList<T>> pages;
    };

    static Result<Snapshot> read(const Order &order, const Page &page, const QList<qint64> &numbers)
    {
        const auto list = order();
        if (!list)
            return Unexpected(list.error());
        Snapshot snapshot{*list, {}};
        for (const qint64 number : numbers) {
            if (number * pageSize >= list->total())
                continue;
            const auto rows = page(*list, number * pageSize, pageSize);
            if (!rows)
                return Unexpected(rows.error());
            snapshot.pages.insert(number, *rows);
        }
        return snapshot;
    }

    void reloaded(const Result<Snapshot> &snapshot)
    {
        m_reloadRunning = false;
        if (std::exchange(m_reloadAgain, false)) {
            reload(); // the question has changed since
            return;
        }
        if (!snapshot) {
            if (onError)
                onError(snapshot.error());
            return;
        }
        m_list = snapshot->list;
        m_pages = snapshot->pages;
        if (onReset)
            onReset(total());
    }

    void want(qint64 number)
    {
        if (m_asked.contains(number) || m_reloadRunning)
            return;
        m_asked.insert(number);
        m_wanted.append(number);
        // A fast scroll passes hundreds of pages; only where it ends is looked at.
        while (m_wanted.size() > mostWanted)
            m_asked.remove(m_wanted.takeFirst());
        fetchNext();
    }

    void fetchNext()
    {
        if (m_fetchRunning || m_wanted.isEmpty())
            return;
        m_fetchRunning = true;
        const qint64 number = m_wanted.takeLast();
        m_fetching.start(
            [page = m_page, list = m_list, number](
                const ProgressFn &) { return page(list, number * pageSize, pageSize); },
            [this, number, generation = m_generation](const Result<QList<T>> &rows) {
                m_fetchRunning = false;
                if (generation == m_generation) {
                    m_asked.remove(number);
                    if (!rows) {
                        if (onError)
                            onError(rows.error());
                        return;
                    }
                    if (m_pages.size() >= mostPages)
                        m_pages.clear();
                    m_pages.insert(number, *rows);
                    if (onPage)
                        onPage(number * pageSize, number * pageSize + rows->size() - 1);
                }
                fetchNext();
            });
    }

    Order m_order;
    Page m_page;
    List m_list;
    QHash<qint64, QList<T>> m_pages;
    QList<qint64> m_inSight{0};
    QList<qint64> m_wanted;
    QSet<qint64> m_asked;
    int m_generation = 0;
    bool m_reloadRunning = false;
    bool m_reloadAgain = false;
    bool m_fetchRunning = false;
    BackgroundTask<Snapshot> m_reloading;
    BackgroundTask<QList<T>> m_fetching;
};

} // namespace m2m
