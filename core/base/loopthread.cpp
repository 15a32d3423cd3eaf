// SPDX-License-Identifier: GPL-3.0-or-later
#include "loopthread.h"

#include <QCoreApplication>
#include <QThread>

#include <future>

namespace m2m {

LoopThread::LoopThread()
{
    std::promise<QEventLoop *> made;
    std::future<QEventLoop *> loop = made.get_future();
    // The promise is moved in: its maker may be gone when the thread leaves set_value().
    m_thread = std::thread([made = std::move(made)]() mutable {
        {
            QEventLoop inside;
            made.set_value(&inside);
            inside.exec();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    });
    m_loop = loop.get();
}

LoopThread::~LoopThread()
{
    QMetaObject::invokeMethod(m_loop, &QEventLoop::quit, Qt::QueuedConnection);
    m_thread.join();
}

void LoopThread::post(const std::function<void()> &work) const
{
    QMetaObject::invokeMethod(m_loop, work, Qt::QueuedConnection);
}

void LoopThread::run(const std::function<void()> &work) const
{
    QMetaObject::invokeMethod(m_loop, work, Qt::BlockingQueuedConnection);
}

void LoopThread::adopt(QObject *object)
{
    object->moveToThread(m_loop->thread());
    post([object, loop = m_loop] { object->setParent(loop); });
}

} // namespace m2m
