// SPDX-License-Identifier: GPL-3.0-or-later
#include "worktogether.h"

#include <QSemaphore>
#include <QThreadPool>

#include <algorithm>

namespace m2m {

void workTogether(qsizetype threads, const std::function<void()> &work)
{
    QThreadPool *pool = QThreadPool::globalInstance();
    const qsizetype most = std::min<qsizetype>(threads, pool->maxThreadCount()) - 1;
    QSemaphore finished;
    int helpers = 0;
    const auto help = [&work, &finished] {
        work();
        finished.release();
    };
    while (helpers < most && pool->tryStart(help))
        ++helpers;
    work();
    finished.acquire(helpers);
}

} // namespace m2m
