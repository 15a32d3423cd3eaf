// SPDX-License-Identifier: GPL-3.0-or-later
#include "secondstart.h"
#include "support/testmain.h"

#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtConcurrent>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

using namespace m2m;

namespace {
constexpr int patience = 20'000;
} // namespace

class TestSecondStart : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void nobodyIsThere();
    void filesAreHandedOver();
    void aStartWithoutFilesIsHeard();
    void anotherJournalIsAnotherProgram();
    void whatAKilledProgramLeftIsNoObstacle();
    void whoSpeaksNonsenseIsNotAnswered();

private:
    [[nodiscard]] QString journal() const { return m_folder->filePath("uploads.sqlite"); }
    /// As another process would: it waits.
    [[nodiscard]] bool handOver(const QStringList &files) const
    {
        const QFuture<bool> handed = QtConcurrent::run(
            [path = journal(), files] { return SecondStart::handOver(path, files); });
        return QTest::qWaitFor([&handed] { return handed.isFinished(); }, patience)
            && handed.result();
    }
    /// The one file of the runtime folder that is a socket.
    [[nodiscard]] QString socketPath() const
    {
        const QFileInfoList found = QDir(m_folder->path()).entryInfoList(QDir::System);
        return found.size() == 1 ? found.constFirst().filePath() : QString();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSecondStart::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    qputenv("XDG_RUNTIME_DIR", m_folder->path().toLocal8Bit());
}

void TestSecondStart::nobodyIsThere() { QVERIFY(!handOver({"a.csv"})); }

void TestSecondStart::filesAreHandedOver()
{
    const SecondStart first(journal());
    QSignalSpy happened(&first, &SecondStart::happened);
    const QString umlaut = QString::fromUtf8("/data/Prüfung, 2.csv");
    QVERIFY(handOver({"a.csv", umlaut}));
    QCOMPARE(happened.size(), 1);
    // Whatever folder the other one is in.
    QCOMPARE(happened.at(0).at(0).toStringList(),
        (QStringList{QFileInfo("a.csv").absoluteFilePath(), umlaut}));
    QVERIFY(handOver({umlaut})); // and once more
    QCOMPARE(happened.size(), 2);
}

void TestSecondStart::aStartWithoutFilesIsHeard()
{
    const SecondStart first(journal());
    QSignalSpy happened(&first, &SecondStart::happened);
    QVERIFY(handOver({}));
    QCOMPARE(happened.size(), 1);
    QVERIFY(happened.at(0).at(0).toStringList().isEmpty());
}

void TestSecondStart::anotherJournalIsAnotherProgram()
{
    const SecondStart other(m_folder->filePath("other.sqlite"));
    QSignalSpy happened(&other, &SecondStart::happened);
    QVERIFY(!handOver({"a.csv"}));
    QVERIFY(happened.isEmpty());
}

void TestSecondStart::whatAKilledProgramLeftIsNoObstacle()
{
#ifdef Q_OS_UNIX
    QByteArray place;
    {
        const SecondStart killed(journal());
        place = socketPath().toLocal8Bit();
        QVERIFY(!place.isEmpty());
    }
    // Qt takes it away at the end; a program that is killed does not.
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    QVERIFY(size_t(place.size()) < sizeof(address.sun_path));
    std::copy(place.begin(), place.end(), address.sun_path);
    const int left = ::socket(AF_UNIX, SOCK_STREAM, 0);
    QVERIFY(left >= 0);
    QCOMPARE(::bind(left, reinterpret_cast<const sockaddr *>(&address), sizeof(address)), 0);
    ::close(left);
    QCOMPARE(socketPath().toLocal8Bit(), place);

    const SecondStart next(journal());
    QSignalSpy happened(&next, &SecondStart::happened);
    QVERIFY(handOver({"a.csv"}));
    QCOMPARE(happened.size(), 1);
#else
    QSKIP("nothing is left behind there");
#endif
}

void TestSecondStart::whoSpeaksNonsenseIsNotAnswered()
{
    const SecondStart first(journal());
    QSignalSpy happened(&first, &SecondStart::happened);
    QLocalSocket socket;
    socket.connectToServer(socketPath());
    QVERIFY(socket.waitForConnected(patience));
    socket.write(QByteArray(2'000'000, 'x'));
    QTRY_COMPARE_WITH_TIMEOUT(socket.state(), QLocalSocket::UnconnectedState, patience);
    QVERIFY(happened.isEmpty());
    QVERIFY(handOver({"a.csv"})); // still there for others
}

QTEST_GUILESS_MAIN(TestSecondStart)
#include "tst_secondstart.moc"
