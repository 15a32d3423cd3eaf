// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/recordids.h"
#include "base/shortuuid.h"
#include "support/testmain.h"

#include <QUuid>

using namespace m2m;

class TestShortUuid : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void bothAlphabetsNameTheSameComponent_data();
    void bothAlphabetsNameTheSameComponent();
    void eachUuidComesBackFromItsShortForm();
    void whatIsNoShortUuidIsRefused_data();
    void whatIsNoShortUuidIsRefused();
    void uuidsAreRecognised_data();
    void uuidsAreRecognised();
};

void TestShortUuid::bothAlphabetsNameTheSameComponent_data()
{
    QTest::addColumn<QString>("uuid");
    QTest::addColumn<QString>("in58");
    QTest::addColumn<QString>("in57");
    QTest::newRow("as two labels of one component say") << "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf"
                                                        << "auHTYszpD4xm7AptfH93DV"
                                                        << "FgprXu6EpSEkNUtSqFeQdb";
    QTest::newRow("nothing but noughts") << "00000000-0000-0000-0000-000000000000"
                                         << "1111111111111111111111"
                                         << "2222222222222222222222";
    QTest::newRow("one") << "00000000-0000-0000-0000-000000000001"
                         << "1111111111111111111112"
                         << "2222222222222222222223";
}

void TestShortUuid::bothAlphabetsNameTheSameComponent()
{
    QFETCH(QString, uuid);
    QFETCH(QString, in58);
    QFETCH(QString, in57);
    QCOMPARE(encodeShortUuid(uuid, ShortUuidAlphabet::Base58), in58);
    QCOMPARE(encodeShortUuid(uuid.toUpper(), ShortUuidAlphabet::Base57), in57);
    QCOMPARE(decodeShortUuid(in58, ShortUuidAlphabet::Base58), uuid);
    QCOMPARE(decodeShortUuid(in57, ShortUuidAlphabet::Base57), uuid);
}

void TestShortUuid::eachUuidComesBackFromItsShortForm()
{
    QStringList uuids{"ffffffff-ffff-ffff-ffff-ffffffffffff",
        "00000000-0000-0001-0000-000000000000", "00000001-0000-0000-0000-000000000000"};
    for (quint32 i = 1; i < 300; ++i) {
        const QUuid made = QUuid::createUuidV5(QUuid(), QByteArray::number(i));
        uuids += made.toString(QUuid::WithoutBraces);
    }
    for (const QString &uuid : uuids) {
        for (const auto alphabet : {ShortUuidAlphabet::Base58, ShortUuidAlphabet::Base57}) {
            const QString shortUuid = encodeShortUuid(uuid, alphabet);
            QCOMPARE(shortUuid.size(), 22);
            QCOMPARE(decodeShortUuid(shortUuid, alphabet), uuid);
        }
    }
}

void TestShortUuid::whatIsNoShortUuidIsRefused_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<ShortUuidAlphabet>("alphabet");
    const auto b58 = ShortUuidAlphabet::Base58;
    const auto b57 = ShortUuidAlphabet::Base57;
    QTest::newRow("nothing") << "" << b58;
    QTest::newRow("nought is no digit") << "0uHTYszpD4xm7AptfH93DV" << b58;
    QTest::newRow("a one is no digit of the smaller alphabet") << "11HTYszpD4xm7AptfH93DV" << b57;
    QTest::newRow("small l is no digit") << "luHTYszpD4xm7AptfH93DV" << b58;
    QTest::newRow("a letter beyond ASCII") << QString::fromUtf8("äuHTYszpD4xm7AptfH93DV") << b58;
    QTest::newRow("one more than 128 bits") << "xBuEXKpA6iqZQK5Kf2TnkW" << b58;
    QTest::newRow("the largest of 22 digits") << "ZZZZZZZZZZZZZZZZZZZZZZ" << b58;
    QTest::newRow("the largest of 22 digits, smaller alphabet") << "zzzzzzzzzzzzzzzzzzzzzz" << b57;
}

void TestShortUuid::whatIsNoShortUuidIsRefused()
{
    QFETCH(QString, text);
    QFETCH(ShortUuidAlphabet, alphabet);
    QVERIFY(!decodeShortUuid(text, alphabet));
}

void TestShortUuid::uuidsAreRecognised_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("is");
    QTest::newRow("small letters") << "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf" << true;
    QTest::newRow("capitals") << "4CE4E494-19C6-1301-A8AB-AFA5F03A6AAF" << true;
    QTest::newRow("without hyphens") << "4ce4e49419c61301a8abafa5f03a6aaf" << false;
    QTest::newRow("hyphen at the wrong place") << "4ce4e4941-9c6-1301-a8ab-afa5f03a6aaf" << false;
    QTest::newRow("a letter that is no digit") << "gce4e494-19c6-1301-a8ab-afa5f03a6aaf" << false;
    QTest::newRow("a space in front") << " 4ce4e494-19c6-1301-a8ab-afa5f03a6aaf" << false;
    QTest::newRow("a line break behind") << "4ce4e494-19c6-1301-a8ab-afa5f03a6aaf\n" << false;
}

void TestShortUuid::uuidsAreRecognised()
{
    QFETCH(QString, text);
    QFETCH(bool, is);
    QCOMPARE(isUuid(text), is);
}

QTEST_GUILESS_MAIN(TestShortUuid)
#include "tst_shortuuid.moc"
