// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/fieldrules.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <QJsonArray>

#include <limits>

using namespace m2m;

namespace {

/// Answers each script with the same outcome and keeps the calls.
class FixedRunner : public ScriptRunner {
public:
    explicit FixedRunner(ScriptOutcome outcome)
        : m_outcome(std::move(outcome))
    {
    }
    ScriptOutcome run(const ScriptCall &call) override
    {
        calls += call;
        return m_outcome;
    }
    QList<ScriptCall> calls;

private:
    const ScriptOutcome m_outcome;
};

ScriptOutcome done(const QJsonValue &value)
{
    ScriptOutcome outcome;
    outcome.state = ScriptOutcome::State::Done;
    outcome.value = value;
    return outcome;
}

ScriptOutcome threw()
{
    ScriptOutcome outcome;
    outcome.state = ScriptOutcome::State::Threw;
    return outcome;
}

ScriptOutcome notEvaluated()
{
    ScriptOutcome outcome;
    outcome.reason = QStringLiteral("outside");
    outcome.detail = QStringLiteral("window");
    return outcome;
}

QList<RuleFinding> found(
    const QByteArray &component, const QJsonValue &value, const RuleScope &scope = {})
{
    QJsonObject object = test::json(component).toObject();
    object.insert("key", "a");
    const TypeFormPtr form = test::formOf("[" + test::compact(object) + "]");
    Q_ASSERT(form);
    return FieldRules(form->fields.first()).check(value, scope);
}

} // namespace

Q_DECLARE_METATYPE(m2m::ScriptOutcome)

class TestFormMessages : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void theFormsOwnWordsAreFilledIn_data()
    {
        QTest::addColumn<QByteArray>("settings");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("message"); ///< empty: the form has none
        const QJsonValue none = QJsonValue::Undefined;
        const auto row = [](const char *name, const char *settings, const QJsonValue &value,
                             const char *message) {
            QTest::newRow(name) << QByteArray(settings) << value << QString(message);
        };
        row("no own words", R"("validate": {"required": true})", none, "");
        row("instead of every message",
            R"("validate": {"required": true, "customMessage": "Give {{field}}"})", none,
            "Give Serial");
        row("over the message of the pattern",
            R"("validate": {"pattern": "x", "patternMessage": "An x", "customMessage": "No"})", "y",
            "No");
        row("of the pattern",
            R"("validate": {"pattern": "x+", "patternMessage": "{{field}}: {{ pattern }}"})", "y",
            "Serial: x+");
        row("of the pattern before those of its name",
            R"("errors": {"pattern": "b"}, "validate": {"pattern": "x", "patternMessage": "a"})",
            "y", "a");
        row("by name of the rule",
            R"("errors": {"minLength": "{{field}} has not {{length}}"}, "validate": {"minLength": 3})",
            "y", "Serial has not 3");
        row("of another rule", R"("errors": {"maxLength": "b"}, "validate": {"minLength": 3})", "y",
            "");
        row("by name of the message", R"("errors": {"nonarray": "One only"})", QJsonArray{"x"},
            "One only");
        row("the record's data",
            R"("validate": {"maxLength": 1, "customMessage": "{{data.n}} {{row.g.0}} {{data.no.no}}|{{error.context.value}}"})",
            "xy", "5 first |xy");
        row("the error's label goes first",
            R"("errorLabel": "The serial", "validate": {"required": true, "customMessage": "{{field}}"})",
            none, "The serial");
        row("signs of HTML in values",
            R"("validate": {"maxLength": 1, "customMessage": "<b>{{error.context.value}}</b> & {{-error.context.value}}"})",
            "<'/\">&", "<b>&lt;&#39;&#x2F;&quot;&gt;&amp;</b> & <'/\">&");
        row("HTML of the form is read",
            R"("errors": {"required": "a <b>c</b> &amp; d &#181;m &lt;1 &no; 1 < 2"}, "validate": {"required": true})",
            none, "a c & d \u00b5m <1 &no; 1 < 2");
        row("values in HTML stay as they are",
            R"("errors": {"maxLength": "<i>{{data.t}}</i>"}, "validate": {"maxLength": 1})", "xy",
            "<u> & ü");
    }
    void theFormsOwnWordsAreFilledIn()
    {
        QFETCH(QByteArray, settings);
        QFETCH(QJsonValue, value);
        QFETCH(QString, message);
        const QJsonObject data{{"n", 5}, {"t", "<u> & ü"}, {"g", QJsonArray{"first"}}};
        const QList<RuleFinding> findings =
            found(R"({"type": "textfield", "label": "Serial", )" + settings + "}", value,
                {data, data, nullptr});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().params.value("message").toString(), message);
        QCOMPARE(findings.first().params.contains("message"), !message.isEmpty());
    }

    void limitsOfDaysAreWrittenAsTheFormWritesDays()
    {
        const QByteArray settings =
            R"("errors": {"minDate": "not before {{minDate}}"}, "minDate": "2024-03-04"})";
        QCOMPARE(found(R"({"type": "day", )" + settings, "01/01/2024")
                     .first()
                     .params.value("message")
                     .toString(),
            "not before 3/4/2024");
        // The page takes the third month of the fourth day for the fourth month's third.
        QCOMPARE(found(R"({"type": "day", "dayFirst": true, )" + settings, "01/01/2024")
                     .first()
                     .params.value("message")
                     .toString(),
            "not before 3/4/2024");
    }

    void countsOfOptionsHaveWordsOfTheirOwn()
    {
        const QByteArray component =
            R"({"type": "selectboxes", "values": [{"value": "m", "label": "M"}, {"value": "n", "label": "N"}],
                "minSelectedCountMessage": "At least {{minCount}}",
                "validate": {"minSelectedCount": 2, "customMessage": "Never said"}})";
        const QList<RuleFinding> findings = found(component, QJsonObject{{"m", true}});
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().rule, "minSelectedCount");
        QCOMPARE(findings.first().params.value("message").toString(), "At least 2");
    }

    void warningsDoNotUseTheFormsWords()
    {
        const QList<RuleFinding> findings = found(
            R"({"type": "number", "validate": {"integer": true, "customMessage": "No"}})", 1.5);
        QCOMPARE(findings.first().rule, "integer");
        QVERIFY(!findings.first().params.contains("message"));
    }

    void whatAScriptSaysDecides_data()
    {
        QTest::addColumn<ScriptOutcome>("outcome");
        QTest::addColumn<QString>("rule"); ///< empty: fine
        QTest::addColumn<QString>("message");
        const auto row = [](const char *name, const ScriptOutcome &outcome, const char *rule,
                             const char *message = "") {
            QTest::newRow(name) << outcome << QString(rule) << QString(message);
        };
        row("true", done(true), "");
        row("a number", done(5), "");
        row("an object", done(QJsonObject()), "");
        row("a text", done("Say <b>ok</b>, not {{ error.context.value }}"), "custom",
            "Say ok, not no");
        row("an empty text", done(""), "");
        row("false", done(false), "custom");
        row("nought", done(0), "custom");
        row("not a number", done(std::numeric_limits<double>::quiet_NaN()), "custom");
        row("nothing at all", done(QJsonValue::Undefined), "custom");
        row("null", done(QJsonValue::Null), "");
        row("an exception", threw(), "");
        row("not evaluated", notEvaluated(), "notCheckedHere");
    }
    void whatAScriptSaysDecides()
    {
        QFETCH(ScriptOutcome, outcome);
        QFETCH(QString, rule);
        QFETCH(QString, message);
        FixedRunner runner(outcome);
        const QList<RuleFinding> findings =
            found(R"({"type": "textfield", "validate": {"custom": "valid = x"}})", "no",
                {{}, {}, &runner});
        QCOMPARE(findings.size(), rule.isEmpty() ? 0 : 1);
        if (findings.isEmpty())
            return;
        QCOMPARE(findings.first().rule, rule);
        QCOMPARE(findings.first().params.value("message").toString(), message);
        if (rule == "notCheckedHere") {
            QCOMPARE(findings.first().severity, Severity::Warning);
            QCOMPARE(findings.first().params,
                (QVariantMap{{"rule", "custom"}, {"why", "outside"}, {"detail", "window"}}));
        }
    }

    void aScriptIsToldTheValueAndItsPlace()
    {
        FixedRunner runner(done(true));
        const QJsonObject data{{"n", 1}};
        const QJsonObject row{{"a", 2}};
        QVERIFY(
            found(R"({"type": "textfield", "multiple": true, "validate": {"custom": "valid = x"}})",
                QJsonArray{"p", "q"}, {data, row, &runner})
                .isEmpty());
        QCOMPARE(runner.calls.size(), 2);
        const ScriptCall &second = runner.calls.last();
        QCOMPARE(second.use, ScriptUse::Custom);
        QCOMPARE(second.source, "valid = x");
        QCOMPARE(second.data, data);
        QCOMPARE(second.row, row);
        QCOMPARE(second.component.value("key").toString(), "a");
        QCOMPARE(second.others, (QJsonObject{{"valid", true}, {"input", "q"}, {"rowIndex", 1}}));
    }

    void optionsOfAScriptAreAskedFor()
    {
        const QByteArray component =
            R"({"type": "select", "dataSrc": "custom", "valueProperty": "v", "data": {"custom": "values = x"},
                "validate": {"onlyAvailableItems": true}})";
        FixedRunner runner(done(QJsonArray{QJsonObject{{"v", "12"}}}));
        QVERIFY(found(component, 12, {{}, {}, &runner}).isEmpty());
        QCOMPARE(found(component, "12", {{}, {}, &runner}).first().rule, "onlyAvailableItems");
        FixedRunner failing(threw());
        QCOMPARE(found(component, 12, {{}, {}, &failing}).first().rule, "onlyAvailableItems");
    }

    void aRowOfAnEditGridIsJudgedByItsScript_data()
    {
        QTest::addColumn<ScriptOutcome>("outcome");
        QTest::addColumn<bool>("right");
        QTest::newRow("true") << done(true) << true;
        QTest::newRow("the text true") << done("true") << true;
        // What a script that leaves `valid` alone gives back, since the page counts there.
        QTest::newRow("one") << done(1) << false;
        QTest::newRow("a text") << done("Too small") << false;
        QTest::newRow("null") << done(QJsonValue::Null) << false;
        QTest::newRow("an exception") << threw() << false;
    }
    void aRowOfAnEditGridIsJudgedByItsScript()
    {
        QFETCH(ScriptOutcome, outcome);
        QFETCH(bool, right);
        FixedRunner runner(outcome);
        const QJsonObject grid{{"validate", QJsonObject{{"row", "valid = x"}}}};
        const RuleAnswer answer = checkGridRow(grid, true, {{}, {{"x", 1}}, &runner});
        QCOMPARE(!answer.has_value(), right);
        QVERIFY(!answer || !answer->notChecked);
        QCOMPARE(runner.calls.first().use, ScriptUse::RowCheck);
        QCOMPARE(runner.calls.first().others, (QJsonObject{{"valid", 1}}));
        QCOMPARE(runner.calls.first().row, (QJsonObject{{"x", 1}}));
    }

    void aRowOfAnEditGridWithoutAScriptIsWhatItsCellsAre()
    {
        QVERIFY(!checkGridRow({}, true, {}));
        QVERIFY(checkGridRow({}, false, {}));
        const QJsonObject grid{{"validate", QJsonObject{{"row", "valid = x"}}}};
        QVERIFY(checkGridRow(grid, true, {})->notChecked);
    }
};

QTEST_GUILESS_MAIN(TestFormMessages)
#include "tst_formmessages.moc"
