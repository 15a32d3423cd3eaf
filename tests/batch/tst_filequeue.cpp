// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch/filequeue.h"
#include "practice/practiceserver.h"
#include "support/practicefixture.h"
#include "support/sessionfixture.h"

#include <QSignalSpy>

using namespace m2m;

/// Several files one after the other, on the practice instance.
class tst_FileQueue : public QObject, test::SessionFixture, test::PracticeFixture {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        openSession();
        QVERIFY(startPractice());
        m_queue = std::make_unique<FileQueue>(*m_session);
        QVERIFY(connectToPractice(*m_session));
        m_session->openRecipe(
            QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));
        m_queue->setFiles({writeRows("a.csv", 1), writeRows("b.csv", 8), writeRows("c.csv", 15)});
        QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
    }
    void cleanup()
    {
        m_queue.reset();
        closeSession();
        stopPractice();
    }

    void whatWasUploadedIsMarkedAndTheNextIsOpened()
    {
        QCOMPARE(m_queue->count(), 3);
        m_session->startUpload();
        QVERIFY(finished());
        QCOMPARE(states(), (States{State::Uploaded, State::Waiting, State::Waiting}));
        m_queue->openNext();
        QCOMPARE(m_queue->current(), 1);
        QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
        QCOMPARE(m_session->table()->source().name(), QString("b.csv"));
        QCOMPARE(states(), (States{State::Uploaded, State::Waiting, State::Waiting}));
    }

    void aFileThatIsOpenedMeanwhileIsNotTakenForTheOneThatIsSent()
    {
        m_session->startUpload();
        QVERIFY(QTest::qWaitFor([this] { return m_session->run().batch > 0; }, patience));
        m_queue->openNext();
        QVERIFY(finished());
        QTRY_VERIFY_WITH_TIMEOUT(m_session->table(), patience);
        QCOMPARE(m_session->table()->source().name(), QString("b.csv"));
        QCOMPARE(states(), (States{State::Uploaded, State::Waiting, State::Waiting}));
    }

    void anUploadThatHasNotBegunIsGivenUpWhenAnotherFileIsOpened()
    {
        m_session->startUpload();
        QCOMPARE(m_session->run().phase, RunPhase::Preparing);
        m_queue->openNext(); // while the first is still compared with what was read
        QCOMPARE(m_session->run().phase, RunPhase::Idle);
        QVERIFY(QTest::qWaitFor([this] { return m_session->canUpload(); }, patience));
        QCOMPARE(states(), (States{State::Waiting, State::Waiting, State::Waiting}));
        m_session->startUpload();
        QVERIFY(finished());
        QCOMPARE(states(), (States{State::Waiting, State::Uploaded, State::Waiting}));
    }

    void earlierUploadsAreTold()
    {
        m_session->startUpload();
        QVERIFY(finished());
        m_queue->setFiles({m_folder->filePath("b.csv"), m_folder->filePath("a.csv")});
        QCOMPARE(states(), (States{State::Waiting, State::Waiting}));
        m_queue->openNext();
        QTRY_COMPARE_WITH_TIMEOUT(
            states(), (States{State::Waiting, State::UploadedBefore}), patience);
    }

    void aFileFromElsewhereEndsTheQueue()
    {
        QSignalSpy changes(m_queue.get(), &FileQueue::changed);
        m_session->openFile(writeRows("other.csv", 30));
        QCOMPARE(m_queue->count(), 0);
        QCOMPARE(changes.size(), 1);
    }

private:
    using State = FileQueue::State;
    using States = QList<State>;

    bool finished()
    {
        // Seen once is enough: the next file's table puts the run away.
        const auto isFinished = [this] { return m_session->run().phase == RunPhase::Finished; };
        bool seen = isFinished();
        const QMetaObject::Connection watch = connect(
            m_session.get(), &BatchSession::runChanged, this, [&] { seen = seen || isFinished(); });
        const bool waited = QTest::qWaitFor([&seen] { return seen; }, patience);
        disconnect(watch);
        return waited;
    }
    States states() const
    {
        States all;
        for (int at = 0; at < m_queue->count(); ++at)
            all += m_queue->state(at);
        return all;
    }
    /// Some rows of the sample, so that no two files are the same.
    QString writeRows(const QString &name, int from) const
    {
        QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
        QFile file(m_folder->filePath(name));
        if (!sample.open(QIODevice::ReadOnly) || !file.open(QIODevice::WriteOnly))
            qFatal("cannot write a file of the test");
        for (int line = 0; line < from + 5; ++line) {
            const QByteArray text = sample.readLine();
            if (line == 0 || line >= from)
                file.write(text);
        }
        return file.fileName();
    }

    std::unique_ptr<FileQueue> m_queue;
};

QTEST_GUILESS_MAIN(tst_FileQueue)
#include "tst_filequeue.moc"
