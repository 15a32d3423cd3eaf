// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <memory>
#include <utility>

namespace m2m {

/// Destroys a large value on the pool, where the time that it takes is nobody's: after this turn of
/// the context's event loop, when others of its thread that shared its parts have let go of them.
/// The value must not care about the thread that it is destroyed on.
template <typename T> void letGoOnPool(QObject *context, T value)
{
    auto onPool = [kept = std::make_shared<T>(std::move(value))]() mutable {
        QThreadPool::globalInstance()->start([last = std::move(kept)]() mutable { last.reset(); });
    };
    QMetaObject::invokeMethod(context, std::move(onPool), Qt::QueuedConnection);
}

} // namespace m2m
