// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/steps.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QJsonArray>

using namespace m2m;

namespace {

/// What the page was told to pick, as a cell says it.
QString cellOf(const QJsonValue &entered)
{
    QStringList parts;
    if (entered.isArray()) {
        const QJsonArray picked = entered.toArray();
        for (const QJsonValue one : picked)
            parts += one.toString();
    } else if (entered.isObject()) {
        const QJsonObject answers = entered.toObject();
        for (auto it = answers.begin(); it != answers.end(); ++it)
            parts += it.key() + ": " + it.value().toString();
    } else {
        return entered.isBool() ? QVariant(entered.toBool()).toString() : entered.toString();
    }
    return parts.join("; ");
}

struct Outcome {
    QJsonValue posted; ///< undefined: the key is absent
    QString refusal; ///< the rule
};

Outcome outcomeOf(const QJsonObject &typed)
{
    const TypeFormPtr form =
        test::formOf("[" + test::compact(typed.value("component").toObject()) + "]");
    const Field &field = form->fields.first();
    const QTimeZone zone(typed.value("tz").toString("UTC").toLatin1());
    const StepResult result =
        runSteps(defaultSteps(field, Dialect()), cellOf(typed.value("entered")), {&field, zone});
    if (result.issue && result.issue->severity == Severity::Error)
        return {QJsonValue::Undefined, result.issue->rule};
    return {result.value.isUndefined() ? field.untouched : result.value, {}};
}

/// Where a right value is stored that is not what the page makes of the text, and why.
struct Difference {
    QStringList ids;
    const char *stored;
    const char *why;
};

const Difference differences[] = {
    {{"typed#030"}, "1000", "the page drops the e of an exponent and stores 13"},
    {{"typed#039"}, "7", "the page takes noughts in front for the whole number"},
    {{"typed#084"}, R"("123e4567-e89b-12d3-a456-426655440000")",
        "the page keeps spaces around a UUID and then refuses it"},
    {{"typed#091", "typed#108", "typed#111", "typed#114", "typed#117"}, R"("")",
        "a field that was typed in and emptied; ours was never touched"},
    {{"typed#152", "typed#152@Europe/London"}, R"("2024-03-05T00:00:00+00:00")",
        "the page reads an ISO date by the field's other format, as the year 306"},
    {{"typed#152@America/Chicago"}, R"("2024-03-05T00:00:00-06:00")", "the same in another zone"},
};

/// What is refused although the page stored something, or nothing: how often, and why.
struct Refusal {
    const char *rule;
    int times;
    const char *why;
};

const Refusal refusals[] = {
    {"entry.mask", 5, "the page fills up with _ or cuts off what does not fit"},
    {"entry.number", 14, "the page drops every character that is no digit, or the whole text"},
    {"entry.tooLargeNumber", 1, "the page stores another number"},
    {"entry.decimals", 6, "the page cuts places off"},
    {"entry.integer", 2, "the page drops the point: 1.9 becomes 19"},
    {"entry.component", 1, "the page keeps it and its own rule refuses it"},
    {"entry.actionId", 3, "the page cuts off or fills up"},
    {"entry.numbers", 25, "the page keeps words as texts, or stops at the first odd character"},
    {"entry.time", 4, "the page stores no time, or guesses where the colon is"},
    {"entry.date", 12, "the page stores another day, or nothing"},
    {"entry.dateTooEarly", 3, "the page empties the field"},
    {"entry.optionLost", 3, "the page stores null for a word where the form says numbers"},
};

QList<QJsonObject> readTyped()
{
    QFile file(test::dataFile("forms/typed.jsonl"));
    QList<QJsonObject> all;
    if (!file.open(QIODevice::ReadOnly))
        return all;
    while (!file.atEnd())
        all += QJsonDocument::fromJson(file.readLine()).object();
    return all;
}

bool isAsThePage(const QJsonObject &typed, const Outcome &outcome)
{
    return outcome.refusal.isEmpty()
        && (typed.value("hasValue").toBool() ? outcome.posted == typed.value("stored")
                                             : outcome.posted.isUndefined());
}

const Difference *differenceOf(const QString &id)
{
    for (const Difference &difference : differences) {
        if (difference.ids.contains(id))
            return &difference;
    }
    return nullptr;
}

} // namespace

class TestTyped : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void cellsAreStoredAsThePageStoresThemOrRefused_data();
    void cellsAreStoredAsThePageStoresThemOrRefused();
    void nothingIsRefusedThatHasNoNamedReason();
};

void TestTyped::cellsAreStoredAsThePageStoresThemOrRefused_data()
{
    QTest::addColumn<QJsonObject>("typed");
    const QList<QJsonObject> all = readTyped();
    QVERIFY(!all.isEmpty());
    for (const QJsonObject &typed : all) {
        const QString name = typed.value("id").toString() + ' ' + typed.value("name").toString();
        QTest::newRow(qPrintable(name)) << typed;
    }
}

void TestTyped::cellsAreStoredAsThePageStoresThemOrRefused()
{
    QFETCH(QJsonObject, typed);
    const Outcome outcome = outcomeOf(typed);
    if (!outcome.refusal.isEmpty())
        return;
    if (const Difference *difference = differenceOf(typed.value("id").toString())) {
        QVERIFY2(!isAsThePage(typed, outcome), "named as different, and is not");
        QCOMPARE(outcome.posted, test::json(difference->stored));
        return;
    }
    QCOMPARE(outcome.posted,
        typed.value("hasValue").toBool() ? typed.value("stored")
                                         : QJsonValue(QJsonValue::Undefined));
}

void TestTyped::nothingIsRefusedThatHasNoNamedReason()
{
    QMap<QString, int> found;
    int same = 0;
    int different = 0;
    const QList<QJsonObject> all = readTyped();
    for (const QJsonObject &typed : all) {
        const Outcome outcome = outcomeOf(typed);
        if (!outcome.refusal.isEmpty())
            ++found[outcome.refusal];
        else
            ++(isAsThePage(typed, outcome) ? same : different);
    }
    QMap<QString, int> named;
    int refused = 0;
    for (const Refusal &refusal : refusals) {
        named.insert(refusal.rule, refusal.times);
        refused += refusal.times;
    }
    QCOMPARE(found, named);
    qInfo("%lld typed cells: %d stored as the page does, %d refused, %d stored otherwise for a "
          "named reason",
        qlonglong(all.size()), same, refused, different);
}

QTEST_GUILESS_MAIN(TestTyped)
#include "tst_typed.moc"
