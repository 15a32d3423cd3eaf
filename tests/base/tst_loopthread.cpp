// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/loopthread.h"

#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>

namespace m2m::test {

/// Tells when and where it ends.
class Guest : public QObject {
public:
    explicit Guest(QThread **endedOn)
        : m_endedOn(endedOn)
    {
    }
    ~Guest() override { *m_endedOn = QThread::currentThread(); }

private:
    QThread **m_endedOn;
};

/// Ends with its system thread, after everything that Qt does there.
struct OfThread {
    std::atomic_bool *ended = nullptr;
    ~OfThread()
    {
        if (ended)
            *ended = true;
    }
};

} // namespace m2m::test

using namespace m2m;
using namespace m2m::test;

class TestLoopThread : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void callsRunInOrderOnAnotherThread()
    {
        const LoopThread thread;
        QList<int> order;
        QThread *on = nullptr;
        thread.post([&] { order.append(1); });
        thread.post([&] { order.append(2); });
        thread.run([&] {
            order.append(3);
            on = QThread::currentThread();
        });
        QCOMPARE(order, QList<int>({1, 2, 3}));
        QVERIFY(on && on != QThread::currentThread());
    }

    void timersTurnThere()
    {
        std::atomic_bool fired = false;
        LoopThread thread;
        auto *timer = new QTimer;
        timer->callOnTimeout([&fired] { fired = true; });
        thread.adopt(timer);
        thread.post([timer] { timer->start(0); });
        QTRY_VERIFY(fired);
    }

    void whatIsAdoptedEndsOnTheThread()
    {
        QThread *endedOn = nullptr;
        QThread *there = nullptr;
        {
            LoopThread thread;
            auto *guest = new Guest(&endedOn);
            thread.adopt(guest);
            thread.run([&] { there = guest->thread(); });
        }
        QVERIFY(there);
        QCOMPARE(endedOn, there);
    }

    void whatWasPostedIsStillDoneAndTheThreadIsGoneAfterwards()
    {
        std::atomic_bool done = false;
        std::atomic_bool ended = false;
        {
            const LoopThread thread;
            thread.post([&] {
                thread_local OfThread last;
                last.ended = &ended;
                done = true;
            });
        }
        QVERIFY(done);
        QVERIFY(ended);
    }
};

QTEST_GUILESS_MAIN(TestLoopThread)
#include "tst_loopthread.moc"
