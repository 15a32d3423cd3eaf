// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shortuuid.h"
#include "recipe/recipefile.h"
#include "recipe/recordbuilder.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace m2m;

namespace {

const QString actionId = QStringLiteral("66f0a1b2c3d4e5f601234567");

Recipe recipeOf(const QString &name)
{
    return loadRecipe(QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(name)).value();
}

TablePtr sample(const QString &name, const Recipe &recipe)
{
    return Table::open(test::dataFile("samples/" + name), TableRequest(*recipe.dialect))
        .value_or(nullptr);
}

/// UUIDs by the short ones, as an instance with the sample's components tells.
QHash<QString, QString> toldUuids()
{
    QHash<QString, QString> uuids;
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/components.json"));
    if (!file.open(QIODevice::ReadOnly))
        return uuids;
    const QJsonArray components = QJsonDocument::fromJson(file.readAll()).array();
    for (const QJsonValue component : components) {
        const QString uuid = component["componentUuid"].toString();
        uuids.insert(encodeShortUuid(uuid, ShortUuidAlphabet::Base58), uuid);
        uuids.insert(encodeShortUuid(uuid, ShortUuidAlphabet::Base57), uuid);
    }
    return uuids;
}

RecordBuilder builderOf(const TablePtr &table, const Recipe &recipe)
{
    RunFacts facts;
    facts.answers.insert("Action ID", actionId);
    facts.uuids = toldUuids();
    const TypeFormPtr form = test::practiceForm(recipe.typeFormId);
    const RecordBuilder builder(table, form, recipe, {}, QTimeZone::utc(), {}, facts);
    return RecordBuilder(
        table, form, recipe, {}, QTimeZone::utc(), {}, facts, builder.findRows({}).value());
}

QJsonArray readLines(const QString &name)
{
    QFile file(test::dataFile("samples/" + name));
    QJsonArray lines;
    if (!file.open(QIODevice::ReadOnly))
        return lines;
    while (!file.atEnd())
        lines += QJsonDocument::fromJson(file.readLine()).object();
    return lines;
}

QJsonObject readObject(const QString &name)
{
    QFile file(test::dataFile("samples/" + name));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

QStringList errorsOf(const Record &record)
{
    QStringList errors;
    for (const Issue &issue : record.issues) {
        if (issue.severity == Severity::Error)
            errors += issue.rule + ' ' + issue.fieldPath + ' ' + QString::number(issue.line);
    }
    return errors;
}

/// Times stand in the expectation as they stand in the file; everything else exactly.
QString difference(const QJsonValue &expected, const QJsonValue &actual, const QString &path)
{
    if (expected.isObject()) {
        const QJsonObject members = expected.toObject();
        for (auto it = members.begin(); it != members.end(); ++it) {
            const QString inner = difference(it.value(), actual[it.key()], path + '.' + it.key());
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    if (expected.isArray()) {
        const QJsonArray all = expected.toArray();
        if (all.size() != actual.toArray().size())
            return path + ": another number of elements";
        for (qsizetype i = 0; i < all.size(); ++i) {
            const QString inner =
                difference(all[i], actual[i], path + '[' + QString::number(i) + ']');
            if (!inner.isEmpty())
                return inner;
        }
        return {};
    }
    const QString text = expected.toString();
    const bool isTime =
        QDateTime::fromString(QString(text).replace(' ', 'T'), Qt::ISODate).isValid()
        && text.contains('-') && actual.isString();
    const bool same =
        isTime ? actual.toString().startsWith(QString(text).replace(' ', 'T')) : expected == actual;
    return same ? QString()
                : path + ": " + test::compact({{"expected", expected}, {"actual", actual}});
}

} // namespace

class TestSamples : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void aLayerBecomesOneEdit_data();
    void aLayerBecomesOneEdit();
    void anotherNumberOfWiresIsAnError_data();
    void anotherNumberOfWiresIsAnError();
    void aSurveyBecomesOneAction();
    void windingsAreGatheredByApa();
    void aShipmentBecomesComponents();
    void recipesAreSavedAsTheSameBytes_data();
    void recipesAreSavedAsTheSameBytes();
};

void TestSamples::aLayerBecomesOneEdit_data()
{
    QTest::addColumn<QString>("layer");
    QTest::addColumn<int>("wires");
    QTest::newRow("X") << "X" << 480;
    QTest::newRow("G") << "G" << 481;
    QTest::newRow("U") << "U" << 1141;
    QTest::newRow("V") << "V" << 1139;
}

void TestSamples::aLayerBecomesOneEdit()
{
    QFETCH(QString, layer);
    QFETCH(int, wires);
    const Recipe recipe = recipeOf("tension_" + layer.toLower());
    const TablePtr table = sample(layer + "_layer_APA14.csv", recipe);
    QVERIFY(table);
    const RecordBuilder builder = builderOf(table, recipe);
    QCOMPARE(builder.count(), 1);
    const Record record = builder.build(0);
    QCOMPARE(errorsOf(record).join(u", "), QString());
    QCOMPARE(record.actionId, actionId);
    QCOMPARE(record.rows, wires);
    QCOMPARE(record.data.keys(), QStringList({"measuredTensions_sideA", "measuredTensions_sideB"}));
    QCOMPARE(record.data["measuredTensions_sideA"].toArray().size(), wires);
    QCOMPARE(record.data["measuredTensions_sideB"].toArray().size(), wires);
    if (const QJsonObject expected = readObject(layer + "_expected.json"); !expected.isEmpty())
        QCOMPARE(record.data, expected);
}

void TestSamples::anotherNumberOfWiresIsAnError_data() { aLayerBecomesOneEdit_data(); }

void TestSamples::anotherNumberOfWiresIsAnError()
{
    QFETCH(QString, layer);
    QFETCH(int, wires);
    Recipe recipe = recipeOf("tension_" + layer.toLower());
    ++recipe.shape.skipLast;
    const Record record = builderOf(sample(layer + "_layer_APA14.csv", recipe), recipe).build(0);
    QCOMPARE(errorsOf(record), QStringList({"shape.rowCount  " + QString::number(record.line)}));
    QCOMPARE(record.issues.constLast().params.value("expected").toInt(), wires);
    QCOMPARE(record.issues.constLast().params.value("has").toInt(), wires - 1);
}

void TestSamples::aSurveyBecomesOneAction()
{
    const Recipe recipe = recipeOf("frame_survey");
    const TablePtr table = sample("frame_survey.csv", recipe);
    QVERIFY(table);
    const RecordBuilder builder = builderOf(table, recipe);
    QCOMPARE(builder.count(), 1);
    const Record record = builder.build(0);
    QCOMPARE(errorsOf(record).join(u", "), QString());
    const QJsonObject expected = readObject("frame_survey.expected.json");
    QCOMPARE(difference(expected.value("source"), record.data, {}), QString());
    const QString target = record.target.key();
    QCOMPARE(toldUuids().value(target, target), expected.value("componentUuid").toString());
}

void TestSamples::windingsAreGatheredByApa()
{
    const Recipe recipe = recipeOf("winding");
    const TablePtr table = sample("winding.csv", recipe);
    QVERIFY(table);
    const RecordBuilder builder = builderOf(table, recipe);
    const QJsonArray expected = readLines("winding.expected.jsonl");
    QCOMPARE(builder.count(), expected.size());
    qint64 rows = 0;
    for (qint64 i = 0; i < builder.count(); ++i) {
        const Record record = builder.build(i);
        rows += record.rows;
        const QString target = toldUuids().value(record.target.key(), record.target.key());
        QCOMPARE(errorsOf(record).join(u", "), QString());
        const auto wanted = std::find_if(expected.begin(), expected.end(),
            [&target](const QJsonValue &each) { return each["componentUuid"] == target; });
        QVERIFY2(wanted != expected.end(), qPrintable(target));
        QCOMPARE(difference(QJsonValue(*wanted)["source"], record.data, {}), QString());
    }
    QCOMPARE(rows, table->rowCount());
}

void TestSamples::aShipmentBecomesComponents()
{
    const Recipe recipe = recipeOf("shipment");
    const TablePtr table = sample("shipment.csv", recipe);
    QVERIFY(table);
    const RecordBuilder builder = builderOf(table, recipe);
    const QJsonArray expected = readLines("shipment.expected.jsonl");
    QCOMPARE(builder.count(), expected.size());
    for (qint64 i = 0; i < builder.count(); ++i) {
        const Record record = builder.build(i);
        QCOMPARE(errorsOf(record).join(u", "), QString());
        QCOMPARE(difference(expected.at(i)["source"], record.data, {}), QString());
    }
}

void TestSamples::recipesAreSavedAsTheSameBytes_data()
{
    QTest::addColumn<QString>("path");
    const QDir folder(QStringLiteral(M2M_RESOURCES "/recipes"));
    const QStringList names = folder.entryList({"*.m2mrecipe"}, QDir::Files);
    QVERIFY(names.size() >= 8);
    for (const QString &name : names)
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestSamples::recipesAreSavedAsTheSameBytes()
{
    QFETCH(QString, path);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    const Result<Recipe> recipe = recipeFromJson(bytes, path);
    QVERIFY(recipe);
    QCOMPARE(recipeToJson(*recipe), bytes);
}

QTEST_GUILESS_MAIN(TestSamples)
#include "tst_samples.moc"
