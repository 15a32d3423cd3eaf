// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/shortuuid.h"
#include "check/checker.h"
#include "recipe/matching.h"
#include "support/formhelp.h"
#include "support/testmain.h"

using namespace m2m;

namespace {

RecordBuilder builderOf(const QString &sample, const QTimeZone &zone)
{
    const TablePtr table =
        Table::open(test::dataFile("samples/" + sample), Dialect()).value_or(nullptr);
    const TypeFormPtr form = test::practiceForm("BoardVisualInspection");
    if (!table || !form)
        return {};
    QList<QStringList> rows;
    for (qint64 row = 0; row < std::min<qint64>(table->rowCount(), 20); ++row)
        rows += table->row(row);
    const Recipe recipe =
        proposeRecipe(Operation::PerformAction, *form, table->columns(), rows, table->dialect());
    return RecordBuilder(table, form, recipe, {}, zone);
}

/// The practice instance's components, as it would answer when asked about the file's.
ComponentFacts factsOf(const RecordBuilder &builder)
{
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/components.json"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QHash<QString, ComponentFact> known;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll());
    const QJsonArray components =
        document.isArray() ? document.array() : document["components"].toArray();
    for (const QJsonValue component : components) {
        ComponentFact fact;
        fact.state = ComponentFact::State::Exists;
        fact.uuid = component["componentUuid"].toString();
        fact.formId = component["formId"].toString();
        fact.formName = fact.formId == "GeometryBoard" ? "Geometry Board" : fact.formId;
        known.insert(fact.uuid, fact);
        known.insert(component["shortUuid"].toString(), fact);
    }
    ComponentFacts facts;
    for (qint64 row = 0; row < builder.count(); ++row) {
        for (const ComponentRef &ref : builder.componentsToAsk(row)) {
            ComponentFact missing;
            missing.state = ComponentFact::State::Missing;
            facts.insert(ref.key(), known.value(ref.key(), missing));
        }
    }
    return facts;
}

QString uuidOf(const ComponentRef &ref)
{
    return ref.uuid.isEmpty()
        ? decodeShortUuid(ref.shortUuid, ShortUuidAlphabet::Base58).value_or(QString())
        : ref.uuid;
}

QList<QJsonObject> readLines(const QString &sample)
{
    QFile file(test::dataFile("samples/" + sample));
    QList<QJsonObject> lines;
    if (!file.open(QIODevice::ReadOnly))
        return {};
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (!line.isEmpty())
            lines += line;
    }
    return lines;
}

} // namespace

class TestVisualInspections : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void eachRowBecomesItsRecord_data();
    void eachRowBecomesItsRecord();
    void noRowOfTheSampleIsWrong();
    void eachWrongRowIsFoundAndNoOther();
};

void TestVisualInspections::eachRowBecomesItsRecord_data()
{
    QTest::addColumn<QByteArray>("zone");
    for (const char *zone : {"UTC", "Europe/London", "America/Chicago"})
        QTest::newRow(zone) << QByteArray(zone);
}

void TestVisualInspections::eachRowBecomesItsRecord()
{
    QFETCH(QByteArray, zone);
    const QTimeZone timeZone(zone);
    const RecordBuilder builder = builderOf("visual_inspections.csv", timeZone);
    QVERIFY(builder.isValid());
    QCOMPARE(builder.recipe().mappings.size(), 11);
    const QList<QJsonObject> expected = readLines("visual_inspections.expected.jsonl");
    QCOMPARE(builder.count(), 300);
    QCOMPARE(expected.size(), 300);
    for (qint64 row = 0; row < builder.count(); ++row) {
        const QByteArray where = QByteArray::number(row);
        const Record record = builder.build(row);
        QVERIFY2(record.issues.isEmpty(), where);
        QCOMPARE(uuidOf(record.target), expected[row]["componentUuid"].toString());
        QCOMPARE(record.data.value("submit"), QJsonValue(true));
        const QJsonObject source = expected[row]["source"].toObject();
        for (auto it = source.begin(); it != source.end(); ++it) {
            if (it.key() == "inspectionDate") {
                const QDate date = QDate::fromString(it.value().toString(), Qt::ISODate);
                QDateTime midnight(date, QTime(0, 0), timeZone);
                midnight = midnight.toOffsetFromUtc(midnight.offsetFromUtc());
                const QString text = midnight.toString(Qt::ISODate);
                // Qt writes UTC as Z, the page as an offset.
                QCOMPARE(record.data.value(it.key()).toString(),
                    text.endsWith('Z') ? text.chopped(1) + "+00:00" : text);
            } else {
                QVERIFY2(
                    record.data.value(it.key()) == it.value(), where + ' ' + it.key().toUtf8());
            }
        }
        // Nothing is there that the file does not say, but for what the form adds itself.
        const QStringList keys = record.data.keys();
        for (const QString &key : keys) {
            if (source.contains(key) || key == "submit")
                continue;
            QCOMPARE(record.data.value(key), builder.form().field(key)->untouched);
        }
    }
}

void TestVisualInspections::noRowOfTheSampleIsWrong()
{
    const RecordBuilder builder = builderOf("visual_inspections.csv", QTimeZone::utc());
    QVERIFY(builder.isValid());
    const Result<CheckReport> report = checkAll(builder, factsOf(builder), {});
    QVERIFY(report);
    QCOMPARE(report->wrong, 0);
    // One board is thicker than its tolerance says, and was reported for that.
    QCOMPARE(report->doubtful, 1);
    QCOMPARE(report->right, 299);
    QCOMPARE(report->groups.size(), 1);
    QCOMPARE(report->groups.first().rule, "tolerance");
    QCOMPARE(report->groups.first().fieldPath, "boardThickness");
}

void TestVisualInspections::eachWrongRowIsFoundAndNoOther()
{
    // Rows counted from 1. Nothing is said about the rows between.
    const QMap<qint64, QStringList> expected{{2, {"E @component entry.component"}},
        {4, {"E @component component.required"}}, {6, {"E @component component.unknown"}},
        {8, {"E @component entry.component"}}, {10, {"E @component entry.component"}},
        {12, {"E inspector required"}}, {14, {"E inspectionDate entry.date"}},
        {16, {"E inspectionDate entry.date"}}, {18, {"E inspectionDate entry.date"}},
        {20, {"E inspectionDate entry.date"}}, {22, {"E inspectionStation pattern"}},
        {24, {"E visualInspectionIssues entry.option"}},
        {26, {"W visualInspectionIssues entry.optionTwice"}},
        {28, {"E boardThickness entry.number"}}, {30, {"E boardThickness entry.number"}},
        {32, {"E boardThickness entry.number"}}, {34, {"E flatnessReadings entry.numbers"}},
        {36, {"E flatnessReadings entry.numbers"}},
        {38, {"E nonConformingDisposition entry.option"}},
        {40, {"E nonConformingDisposition required"}}, {42, {"E actionComplete entry.yesNo"}},
        {44, {"W dispositionReason field.hidden"}}, {51, {"W  batch.sameRecord"}},
        {53, {"E nonConformingDisposition required", "W  row.tooShort"}}, {55, {"E  row.tooLong"}}};
    const RecordBuilder builder = builderOf("visual_inspections_dirty.csv", QTimeZone::utc());
    QVERIFY(builder.isValid());
    QCOMPARE(builder.count(), 60);
    const Result<CheckReport> report = checkAll(builder, factsOf(builder), {});
    QVERIFY(report);
    QMap<qint64, QStringList> found;
    for (const ProblemGroup &group : report->groups) {
        const char *severity = group.severity == Severity::Error ? "E"
            : group.severity == Severity::Warning                ? "W"
                                                                 : "N";
        for (const qint64 row : group.rows)
            found[row + 1] += QStringLiteral("%1 %2 %3").arg(severity, group.fieldPath, group.rule);
    }
    QCOMPARE(found.keys(), expected.keys());
    for (auto it = expected.begin(); it != expected.end(); ++it)
        QCOMPARE(found.value(it.key()), it.value());
    QCOMPARE(report->wrong, 22);
    QCOMPARE(report->doubtful, 3);
    QCOMPARE(report->right, 35);

    // The parameters that a sentence about the cell needs.
    const auto paramsOf = [&builder](qint64 row, const QString &rule) {
        const IssueList issues = checkRecord(builder.build(row - 1), builder.formPtr(), {});
        for (const Issue &issue : issues) {
            if (issue.rule == rule)
                return issue.params;
        }
        return QVariantMap();
    };
    QCOMPARE(paramsOf(10, "entry.component").value("damaged").toBool(), true);
    QCOMPARE(paramsOf(2, "entry.component").value("damaged").toBool(), false);
    QCOMPARE(paramsOf(24, "entry.option").value("suggestion").toString(), "Scratches");
    QCOMPARE(paramsOf(34, "entry.numbers").value("piece").toString(), "x");
    QCOMPARE(paramsOf(36, "entry.numbers").value("position").toInt(), 2);
    QCOMPARE(paramsOf(55, "row.tooLong").value("surplus").toStringList(),
        (QStringList{"extra", "cells"}));
}

QTEST_GUILESS_MAIN(TestVisualInspections)
#include "tst_visualinspections.moc"
