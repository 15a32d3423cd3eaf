// SPDX-License-Identifier: GPL-3.0-or-later
#include "forms/options.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

class TestOptions : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void radioAndSelectStoreTheirOwnTypes_data();
    void radioAndSelectStoreTheirOwnTypes();
    void labelsOfItemsComeFromTheirTemplate();
    void optionsOfAServerAreNotKnown();
};

void TestOptions::radioAndSelectStoreTheirOwnTypes_data()
{
    QTest::addColumn<QString>("dataType");
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<QByteArray>("radio");
    QTest::addColumn<QByteArray>("select");
    struct Row {
        const char *dataType, *value, *radio, *select;
    };
    const Row rows[] = {{"", "\"3000123\"", "3000123", "3000123"},
        {"", "\"3000125-A\"", "\"3000125-A\"", "\"3000125-A\""}, {"", "\"007\"", "7", "\"007\""},
        {"", "\"1e3\"", "1000", "\"1e3\""}, {"", "\"true\"", "true", "true"},
        {"", "\"FALSE\"", "\"FALSE\"", "false"}, {"auto", "\"0.50\"", "0.5", "\"0.50\""},
        {"number", "\"12\"", "12", "12"}, {"number", "\"twelve\"", "null", "\"twelve\""},
        {"number", "\"012\"", "12", "\"012\""}, {"string", "5", "\"5\"", "\"5\""},
        {"string", "\"5\"", "\"5\"", "\"5\""}, {"boolean", "\"yes\"", "true", "\"yes\""},
        {"boolean", "\"false\"", "false", "false"}, {"boolean", "\"True\"", "true", "true"}};
    for (const Row &row : rows) {
        QTest::addRow("%s %s", row.dataType, row.value)
            << QString(row.dataType) << QByteArray(row.value) << QByteArray(row.radio)
            << QByteArray(row.select);
    }
}

void TestOptions::radioAndSelectStoreTheirOwnTypes()
{
    QFETCH(QString, dataType);
    QFETCH(QByteArray, value);
    QFETCH(QByteArray, radio);
    QFETCH(QByteArray, select);
    QCOMPARE(coercedByRadio(test::json(value), dataType), test::json(radio));
    QCOMPARE(coercedBySelect(test::json(value), dataType), test::json(select));
}

void TestOptions::labelsOfItemsComeFromTheirTemplate()
{
    const TypeFormPtr form = test::formOf(R"([{"type": "select", "key": "site", "dataSrc": "json",
        "data": {"json": [{"id": "7", "n": "Seven"}, {"id": "x8", "n": "Eight"}]},
        "valueProperty": "id", "template": "<b>{{ item.n }}</b>"}])");
    QVERIFY(form);
    const QList<Option> options = form->fields.first().options;
    QCOMPARE(options.size(), 2);
    QCOMPARE(options[0].label, "Seven");
    QCOMPARE(options[0].value, QJsonValue(7));
    QCOMPARE(options[1].label, "Eight");
    QCOMPARE(options[1].value, QJsonValue("x8"));
}

void TestOptions::optionsOfAServerAreNotKnown()
{
    const TypeFormPtr form = test::formOf(
        R"([{"type": "select", "key": "who", "dataSrc": "url", "data": {"url": "https://x"}}])");
    QVERIFY(form);
    QVERIFY(form->fields.first().options.isEmpty());
    QCOMPARE(form->notUnderstood, QStringList{"who (select)"});
}

QTEST_GUILESS_MAIN(TestOptions)
#include "tst_options.moc"
