// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/filehash.h"

#include <cstdio>
#include <cstdlib>

using namespace m2m;

/// What OpenSSL needs outlives all exit handlers: threads may still be ending with it.
class TestOpenSslExit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void hashesAreMadeUntilTheProcessEnds()
    {
        // Handlers run in reverse order: this one after those of the libraries that are used below.
        QCOMPARE(std::atexit(hashOnceMore), 0);
        QVERIFY(isRight());
    }

private:
    static bool isRight()
    {
        return sha256Of("abc")
            == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
    }
    static void hashOnceMore()
    {
        if (isRight())
            return;
        std::fputs("OpenSSL was cleaned up while the process still runs\n", stderr);
        std::_Exit(EXIT_FAILURE);
    }
};

QTEST_APPLESS_MAIN(TestOpenSslExit)
#include "tst_opensslexit.moc"
