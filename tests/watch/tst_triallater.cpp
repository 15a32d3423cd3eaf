// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "watch/triallater.h"

using namespace m2m;
using namespace std::chrono_literals;

class TestTrialLater : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void badWeatherIsAskedAfterLessAndLessOften()
    {
        TrialLater later(5s, 30s);
        QCOMPARE(later.wait(Fault::Weather), 5s);
        QCOMPARE(later.wait(Fault::Weather), 10s);
        QCOMPARE(later.wait(Fault::Weather), 20s);
        QCOMPARE(later.wait(Fault::Weather), 30s);
        QCOMPARE(later.wait(Fault::Weather), 30s);
        later.wentWell();
        QCOMPARE(later.wait(Fault::Weather), 5s);
    }
    void whatSomebodyHasToMendWaitsLong()
    {
        TrialLater later(5s, 30s);
        QCOMPARE(later.wait(Fault::Setup), 30s);
        QCOMPARE(TrialLater(5s, 1s).wait(Fault::Weather), 1s);
    }
    void noFileFailsForWhatIsNotItsFault()
    {
        for (const ErrorKind kind : {ErrorKind::ConnectionRefused, ErrorKind::TimedOut,
                 ErrorKind::Busy, ErrorKind::DiskFull, ErrorKind::JournalLocked,
                 ErrorKind::JournalWriteFailed, ErrorKind::FileNotWritable, ErrorKind::Internal})
            QCOMPARE(faultOf(kind, false), Fault::Weather);
        for (const ErrorKind kind : {ErrorKind::WrongSecret, ErrorKind::NotPermitted,
                 ErrorKind::NotAuthorised, ErrorKind::SecretMissing, ErrorKind::KeychainLocked})
            QCOMPARE(faultOf(kind, false), Fault::Setup);
        for (const ErrorKind kind :
            {ErrorKind::FileIsBinary, ErrorKind::FileEmpty, ErrorKind::NoRecipe})
            QCOMPARE(faultOf(kind, true), Fault::File);
        QCOMPARE(faultOf(ErrorKind::TypeFormUnknown, true), Fault::Setup);
        QCOMPARE(faultOf(ErrorKind::TypeFormUnknown, false), Fault::File);
    }
};

QTEST_GUILESS_MAIN(TestTrialLater)
#include "tst_triallater.moc"
