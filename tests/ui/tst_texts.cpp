// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/itemtext.h"
#include "text/reasontext.h"
#include "text/statetext.h"
#include "text/steptext.h"
#include "text/translations.h"

#include "recipe/steps.h"

#include <QJsonArray>
#include <QMetaEnum>

using namespace m2m;

namespace {

/// Nothing that a reader should not see: a placeholder that nobody filled, a gap between quotes.
QString flawOf(const QString &text)
{
    static const QRegularExpression placeholder(QStringLiteral("%[0-9n]"));
    if (text.contains(placeholder))
        return QStringLiteral("a placeholder is left");
    if (text.contains(QStringLiteral("“”")))
        return QStringLiteral("nothing stands between the quotation marks");
    if (text.contains(QStringLiteral("  ")))
        return QStringLiteral("a gap");
    return {};
}

Issue issueWith(const QString &rule, const QVariantMap &params)
{
    Issue issue;
    issue.rule = rule;
    issue.fieldPath = QStringLiteral("thickness");
    issue.params = params;
    return issue;
}

} // namespace

class TestTexts : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { installTranslations(*qApp); }
    void init() { m2m::test::failOnAnyWarning(); }

    void everyErrorSaysWhatHappenedAndWhatToDo_data()
    {
        QTest::addColumn<int>("kind");
        const QMetaEnum kinds = QMetaEnum::fromType<ErrorKind>();
        for (int i = 0; i < kinds.keyCount(); ++i)
            QTest::newRow(kinds.key(i)) << kinds.value(i);
    }
    void everyErrorSaysWhatHappenedAndWhatToDo()
    {
        QFETCH(int, kind);
        for (const Error &error : {Error{ErrorKind(kind), {}, {}},
                 Error{ErrorKind(kind), "https://apa.example.org:8443/x",
                     {{"reason", "No such type form %1"}, {"text", "40 %2 of it"},
                         {"member", "mappings"}, {"why", "noNumber"},
                         {"missingColumns", QStringList{"Board", "Date"}}, {"typeForm", "Frame %3"},
                         {"needs", "actions:perform"}, {"looksLike", "png"}}}}) {
            const ErrorText text = errorText(error);
            QVERIFY(!text.title.isEmpty());
            QVERIFY(!text.whatToDo.isEmpty());
            if (error.details.isEmpty()) {
                QCOMPARE(flawOf(text.title), QString());
                QCOMPARE(flawOf(text.whatToDo), QString());
            }
        }
        if (ErrorKind(kind) != ErrorKind::Internal) {
            QVERIFY2(errorText({ErrorKind(kind), {}, {}}).title
                    != errorText({ErrorKind::Internal, {}, {}}).title,
                "this kind has no sentence of its own");
        }
    }

    void theServersWordsAreNeverTakenForPlaceholders()
    {
        const Error error{ErrorKind::Refused, {}, {{"reason", "field %1 of %2 is odd"}}};
        QVERIFY(errorSentence(error).contains("field %1 of %2 is odd"));
    }

    void everyRuleHasASentence_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QVariantMap>("params");
        const auto row = [](const char *rule, const QVariantMap &params) {
            QTest::newRow(rule) << QString::fromLatin1(rule) << params;
        };
        row("entry.number", {{"value", "3.2 mm"}, {"decimalMark", "."}});
        row("entry.integer", {{"value", "3.5"}});
        row("entry.decimals", {{"value", "3.14159"}, {"limit", 2}});
        row("entry.tooLargeNumber", {{"value", "9007199254740993"}});
        row("entry.precision", {{"value", "0.12345678901234567890"}});
        row("entry.date", {{"value", "31/02/2024"}, {"format", "dd/MM/yyyy"}});
        row("entry.time", {{"value", "25:61"}, {"format", "HH:mm"}});
        row("entry.timeDropped", {{"value", "2024-05-06 07:08"}});
        row("entry.dateNotInZone", {{"value", "2024-03-31 02:30"}, {"zone", "Europe/Berlin"}});
        row("entry.dateTwiceInZone", {{"value", "2024-10-27 02:30"}, {"zone", "Europe/Berlin"}});
        row("entry.yesNo", {{"value", "perhaps"}});
        row("entry.option",
            {{"value", "Scraches"}, {"piece", "Scraches"}, {"suggestion", "Scratches"}});
        row("entry.optionTwice", {{"value", "Dirt; Dirt"}, {"option", "Dirt"}});
        row("entry.numbers", {{"value", "1,x,3"}, {"piece", "x"}, {"position", 2}});
        row("entry.tags", {{"value", "a,b,c"}});
        row("entry.component", {{"value", "1.2E+36"}, {"damaged", true}});
        row("entry.shortUuid", {{"value", "h3o5b8QFUZ1ZEbzuCH3aCi"}});
        row("entry.step", {{"value", "x"}, {"step", "fly"}});
        row("entry.mask", {{"value", "12"}, {"mask", "999-AA"}});
        row("entry.emptyPiece", {{"value", "a;;b"}, {"piece", ""}, {"position", 2}});
        row("entry.dateAmbiguous",
            {{"value", "03/04/2024"}, {"meanings", QStringList{"2024-04-03", "2024-03-04"}}});
        row("entry.dateTooEarly", {{"value", "2023-06-01"}, {"limit", "2024-01-01"}});
        row("entry.dateTooLate", {{"value", "2025-06-01"}, {"limit", "2024-12-31"}});
        row("entry.partDropped",
            {{"value", "2024-05-06"}, {"parts", QStringList{"day"}}, {"stored", "05/00/2024"}});
        row("entry.optionLost", {{"value", "w"}});
        row("entry.tagSplit", {{"value", "a,b;c"}, {"piece", "a,b"}, {"mark", ","}});
        row("entry.pair", {{"value", "Flat"}, {"piece", "Flat"}, {"mark", ":"}});
        row("entry.nameTwice", {{"value", "a: 1; a: 2"}, {"piece", "a"}});
        row("entry.question", {{"value", "Falt: yes"}, {"piece", "Falt"}, {"suggestion", "Flat"}});
        row("entry.answer", {{"value", "Flat: perhaps"}, {"question", "Flat"}});
        row("entry.json", {{"value", "{a}"}});
        row("entry.jsonTwice", {{"value", R"({"a":1,"a":2})"}});
        row("entry.damaged", {{"value", "#REF!"}});
        row("entry.undecodable", {{"value", QString("M\uFFFDller")}});
        row("entry.pattern", {{"value", "catfish"}, {"pattern", "cat|dog"}});
        row("row.tooShort", {{"cells", 9}, {"columns", 11}});
        row("row.tooLong", {{"cells", 12}, {"columns", 11}, {"surplus", QStringList{"x"}}});
        row("field.hidden", {{"value", "x"}});
        row("field.disabled", {{"value", "x"}});
        row("field.unknown", {{"value", "x"}});
        row("action.required", {});
        row("entry.actionId", {{"value", "x"}});
        row("component.otherType", {{"has", "APA Frame"}, {"wants", "Board"}});
        row("record.notThere", {{"id", "0123456789abcdef01234567"}});
        row("record.otherType", {{"has", "a"}, {"wants", "b"}});
        row("record.thereAlready", {{"id", "a"}});
        row("record.changesNothing", {});
        row("record.typeClosed", {});
        row("record.locationMissing", {});
        row("record.dateMissing", {});
        row("record.completeWithout", {{"needs", QStringList{"side A"}}});
        row("recipe.targetNotUsed", {});
        row("recipe.nothingMapped", {});
        row("recipe.typeClosed", {});
        row("recipe.whereaboutsWithoutSource", {});
        row("required", {});
        row("minLength", {{"value", "ab"}, {"setting", 5}});
        row("maxLength", {{"value", "abcdef"}, {"setting", 3}});
        row("minWords", {{"value", "one"}, {"setting", 3}});
        row("maxWords", {{"value", "one two three"}, {"setting", 2}});
        row("pattern", {{"value", "uk1"}, {"pattern", "[A-Z]{2}"}, {"message", "Two letters"}});
        row("mask", {{"value", "12"}, {"mask", "99-99"}});
        row("min", {{"value", "1"}, {"setting", 2.5}});
        row("max", {{"value", "9"}, {"setting", 7.5}});
        row("email", {{"value", "nobody"}});
        row("url", {{"value", "nowhere"}});
        row("onlyAvailableItems", {{"value", "Bin it"}});
        row("minSelectedCount", {{"setting", 2}});
        row("maxSelectedCount", {{"setting", 3}});
        row("multiple", {});
        row("tolerance", {{"value", "3.52"}, {"nominal", 3.2}, {"tolerance", 0.2}});
        row("minimum", {{"value", "2.1"}, {"setting", 2.5}});
        row("maximum", {{"value", "4.1"}, {"setting", 3.9}});
        row("component.required", {});
        row("component.unknown", {{"component", "ffffffff-ffff-1fff-8fff-ffffffffffff"}});
        row("component.notConfirmed", {{"component", "abc"}});
        row("component.typeNotRecommended",
            {{"has", "APA Frame"}, {"wants", QStringList{"Geometry Board"}}});
        row("batch.sameRecord", {});
        row("batch.payloadTooLarge", {});
        row("batch.sameComponent", {});
        row("record.tooLarge", {{"bytes", 11000000}});
        row("recipe.requiredWithoutSource", {});
        row("recipe.targetWithoutSource", {});
        row("recipe.columnMissing", {{"column", "Board"}});
        row("recipe.columnTwice", {{"column", "Board"}});
        row("recipe.fieldUnknown", {});
        row("recipe.fieldUnsupported", {});
        row("recipe.formChanged", {});
        const QStringList columns{"Thickness / mm"};
        row("recipe.form.gone", {{"columns", columns}, {"label", "Size"}, {"movedTo", "box.size"}});
        row("recipe.form.new", {{"label", "Size"}});
        row("recipe.form.newRequired", {{"label", "Size"}});
        row("recipe.form.nowRequired", {{"columns", columns}});
        row("recipe.form.noLongerRequired", {});
        row("recipe.form.typeChanged",
            {{"columns", columns}, {"was", "textfield"}, {"is", "number"}});
        row("recipe.form.optionsRemoved",
            {{"columns", columns}, {"options", QStringList{"Bin it", "Keep it"}}});
        row("recipe.form.optionsAdded", {{"options", QStringList{"Bin it"}}});
        row("recipe.form.limitChanged",
            {{"columns", columns}, {"limit", "max"}, {"was", 20.0}, {"is", 5.0}});
        row("recipe.form.multipleChanged", {{"columns", columns}, {"was", false}, {"is", true}});
        row("recipe.form.renamed", {{"columns", columns}, {"was", "Size"}, {"is", "Thickness"}});
        row("recipe.form.elsewhere", {{"count", 3}});
        row("fit.columnMissing", {{"column", "Thickness"}, {"similar", "Thicknes"}});
        row("fit.headerMoved", {{"line", 14}, {"expected", 12}});
        row("fit.delimiter", {{"is", ";"}, {"expected", ","}});
        row("fit.encoding", {{"is", "UTF-8"}, {"expected", "windows-1252"}});
        row("fit.decimalMark", {{"is", ","}});
        row("fit.rowCount", {{"is", 479}, {"expected", 480}});
        row("fit.columnTwice", {{"column", "Thickness"}});
        row("fit.columnsNew", {{"columns", QStringList{"a", "b"}}});
        row("fit.columnsGone", {{"columns", QStringList{"a", "b"}}});
        row("custom", {{"value", "no"}, {"message", "Say ok"}});
        row("json", {{"value", "no"}, {"message", "Say ok"}});
        row("rows", {});
        row("date", {{"value", "soon"}});
        row("day", {{"value", "31/02/2024"}});
        row("time", {{"value", "noon"}});
        row("maxDate", {{"value", "05/15/2024"}, {"setting", "2024-02-10"}});
        row("minDate", {{"value", "05/15/2024"}, {"setting", "2024-06-10"}});
        row("maxYear", {{"value", "05/15/2024"}, {"setting", 2020}});
        row("minYear", {{"value", "05/15/2024"}, {"setting", 2025}});
        row("integer", {{"value", "1.5"}});
        row("step", {{"value", "1.5"}, {"setting", 0.2}});
        row("decimalLimit", {{"value", "1.555"}, {"setting", 2}});
        row("maxTags", {{"value", "a,b,c"}, {"setting", 2}});
        row("dateLimits", {{"value", "2023-06-01"}, {"setting", "2024-01-01"}});
        row("listSize", {{"count", 479}, {"setting", QVariantList{480, 481}}});
        row("batch.payloadTooLarge", {{"bytes", 11000000}, {"limit", 10000000}});
        row("notCheckedHere", {{"rule", "pattern"}, {"why", "pattern"}, {"detail", "(?<=x+)y"}});
    }
    void everyRuleHasASentence()
    {
        QFETCH(QString, rule);
        QFETCH(QVariantMap, params);
        const IssueText text = issueText(issueWith(rule, params), "Thickness");
        QVERIFY(!text.sentence.isEmpty());
        QCOMPARE(flawOf(text.sentence), QString());
        QCOMPARE(flawOf(text.whatToDo), QString());
        QVERIFY2(!text.sentence.contains(rule + QStringLiteral("”")), "taken for an unknown rule");
        // Without parameters it is still a sentence.
        QCOMPARE(flawOf(issueText(issueWith(rule, {}), "Thickness").sentence), QString());
        if (!rule.startsWith("recipe.") && !problemName(rule, "Thickness").isEmpty())
            QVERIFY2(
                !problemName(rule, "Thickness").contains(rule + QStringLiteral("\"")), "no name");
    }

    void aChangedFormIsToldWithFieldColumnsAndValues_data()
    {
        QTest::addColumn<int>("severity");
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QVariantMap>("params");
        QTest::addColumn<QString>("text");
        const auto row = [](const char *name, Severity severity, const char *rule,
                             const QVariantMap &params, const char *text) {
            QTest::newRow(name) << int(severity) << QString("recipe.form.") + rule << params
                                << QString::fromUtf8(text);
        };
        const QStringList one{"Thickness / mm"};
        const QStringList two{"T1", "T2"};
        row("a new required field", Severity::Error, "newRequired", {{"label", "Inspector"}},
            "The type form has a new field “Inspector”, which is required. The recipe has no "
            "source "
            "for it. | Choose a column or a constant for it in Map, then save the recipe.");
        row("an option removed", Severity::Warning, "optionsRemoved",
            {{"label", "Fate"}, {"columns", one}, {"options", QStringList{"Bin it"}}},
            "“Fate” has lost options since the recipe was made: “Bin it”. It is filled from the "
            "column “Thickness / mm”. | Cells that name them are told as wrong; correct them, or "
            "replace them by a step in Map.");
        row("a limit changed", Severity::Warning, "limitChanged",
            {{"label", "Thickness"}, {"columns", two}, {"limit", "max"}, {"was", 20.0},
                {"is", 5.5}},
            "“Thickness”: the greatest value has changed since the recipe was made: it was 20 and "
            "is "
            "5.5. It is filled from the columns “T1”, “T2”. | What lies outside is told for each "
            "record; save the recipe when all is well.");
        row("a limit that was none", Severity::Note, "limitChanged",
            {{"label", "Thickness"}, {"limit", "units"}, {"is", "mm"}},
            "“Thickness”: the unit has changed since the recipe was made: it was none and is “mm”. "
            "| ");
        row("gone while mapped", Severity::Error, "gone", {{"label", "Size"}, {"columns", one}},
            "The type form had a field “Size” when the recipe was made, and has no more. It is "
            "filled from the column “Thickness / mm”. | Take its source away in Map, then save the "
            "recipe.");
    }
    void aChangedFormIsToldWithFieldColumnsAndValues()
    {
        QFETCH(int, severity);
        QFETCH(QString, rule);
        QFETCH(QVariantMap, params);
        QFETCH(QString, text);
        Issue issue = issueWith(rule, params);
        issue.severity = Severity(severity);
        const IssueText told = issueText(issue, "some.path");
        QCOMPARE(told.sentence + " | " + told.whatToDo, text);
    }

    void eachReasonForNotCheckingIsSaid_data()
    {
        QTest::addColumn<QString>("why");
        for (const char *why : {"noEngine", "time", "memory", "outside", "language", "operator",
                 "pattern", "patternTooHard", "timeFormat", "date"})
            QTest::newRow(why) << QString::fromLatin1(why);
    }
    void eachReasonForNotCheckingIsSaid()
    {
        QFETCH(QString, why);
        const auto textOf = [](const QVariantMap &params) {
            return issueText(issueWith("notCheckedHere", params), "Thickness");
        };
        const IssueText text = textOf({{"rule", "custom"}, {"why", why}, {"detail", "window"}});
        QCOMPARE(flawOf(text.sentence), QString());
        QCOMPARE(flawOf(text.whatToDo), QString());
        QVERIFY(text.whatToDo.size() > textOf({{"rule", "custom"}}).whatToDo.size());
    }

    void aFaultOfTheFormIsNotBlamedOnTheValue()
    {
        Issue issue = issueWith("onlyAvailableItems", {{"value", "Top"}});
        const QString wrong = issueText(issue, "Checks").sentence;
        QVERIFY(wrong.contains("Top"));
        issue.severity = Severity::Warning;
        QVERIFY(!issueText(issue, "Checks").sentence.contains("Top"));
    }

    void aDateThatWasNotReadSaysWhatItMayBe_data()
    {
        QTest::addColumn<QVariantMap>("params");
        QTest::addColumn<QString>("words");
        QTest::newRow("two days") << QVariantMap{{"meanings",
            QStringList{"2024-04-03", "2024-03-04"}}}
                                  << "2024-04-03 or 2024-03-04";
        QTest::newRow("another format")
            << QVariantMap{{"looksLike", "d/M/yyyy"}} << "day/month/year";
        QTest::newRow("a day's number") << QVariantMap{{"serial", true}} << "spreadsheet";
        QTest::newRow("nothing") << QVariantMap{{"format", "dd/MM/yyyy"}} << "day/month/year";
    }
    void aDateThatWasNotReadSaysWhatItMayBe()
    {
        QFETCH(QVariantMap, params);
        QFETCH(QString, words);
        params.insert("value", "03/04/2024");
        const IssueText text = issueText(issueWith("entry.date", params), "Day");
        QVERIFY2((text.sentence + text.whatToDo).contains(words), qPrintable(text.sentence));
        QCOMPARE(flawOf(text.sentence + text.whatToDo), QString());
    }

    void anUnknownRuleStillGivesASentence()
    {
        const IssueText text =
            issueText(issueWith("somethingNew", {{"value", "%1 and more"}}), "Thickness");
        QVERIFY(text.sentence.contains("somethingNew"));
        QVERIFY(text.sentence.contains("Thickness"));
        QVERIFY(text.sentence.contains("%1 and more"));
        QVERIFY(!text.whatToDo.isEmpty());
        QVERIFY(problemName("somethingNew", "Thickness").contains("somethingNew"));
    }

    void aSuggestionNamesThePieceThatItReplaces()
    {
        const auto found = suggestion(issueWith("entry.option",
            {{"value", "Dirt; Scraches"}, {"piece", "Scraches"}, {"suggestion", "Scratches"}}));
        QVERIFY(found);
        QCOMPARE(found->piece, QString("Scraches"));
        QCOMPARE(found->text, QString("Scratches"));
        QVERIFY(!suggestion(issueWith("entry.option", {{"value", "Bin it"}})));
    }

    void anItemRejectedByOurCheckSaysWhy()
    {
        ItemInfo item;
        item.state = ItemState::Rejected;
        item.rule = "entry.number";
        item.detail =
            R"({"@rule":"entry.number","@field":"thickness","@column":6,"value":"3.2 mm"})";
        const ItemText text = itemText(item, [](const QString &) { return QString("Thickness"); });
        QVERIFY(text.whatHappened.contains("3.2 mm"));
        QVERIFY(!text.whatToDo.isEmpty());
    }

    void aDifferenceSaysWhatIsThereAndWhatIsHere()
    {
        ItemInfo item;
        item.state = ItemState::Different;
        item.rule = "different";
        item.detail = R"([{"path":"data.thickness","sent":3.2,"stored":3.3}])";
        const QString text = itemText(item).whatHappened;
        QVERIFY(text.contains("data.thickness"));
        QVERIFY(text.contains("3.2"));
        QVERIFY(text.contains("3.3"));
    }

    void everyStateHasAWordAndAMeaning()
    {
        QSet<QString> words;
        for (int i = 0; i < itemStateCount; ++i) {
            const QString word = stateWord(ItemState(i));
            QVERIFY(!word.isEmpty());
            QVERIFY(!stateMeaning(ItemState(i)).isEmpty());
            words.insert(word);
        }
        QCOMPARE(words.size(), qsizetype(itemStateCount));
    }

    void theEquationAddsUp()
    {
        StateCounts counts;
        counts[ItemState::Verified] = 297;
        counts[ItemState::Rejected] = 3;
        const QString text = countsEquation(counts);
        QVERIFY(text.contains("300"));
        QVERIFY(text.contains("297 verified"));
        QVERIFY(text.contains("3 rejected"));
        QVERIFY(!text.contains("waiting"));
    }

    void whatIsProvenNamesWhatIsNot()
    {
        StateCounts counts;
        counts[ItemState::Verified] = 5;
        QVERIFY(provenSentence(counts).startsWith("All"));
        counts[ItemState::Unknown] = 2;
        QVERIFY(!provenSentence(counts).startsWith("All"));
        QVERIFY(provenSentence(counts).contains("not finished"));
        // What is left unread by choice is neither proved nor left to do.
        counts[ItemState::Unknown] = 0;
        counts[ItemState::Uploaded] = 45;
        const QString chosen = provenSentence(counts, 45, 10);
        QVERIFY(!chosen.startsWith("All"));
        QVERIFY2(chosen.contains("45 records were uploaded and not read back (by choice: 1 of 10"),
            qPrintable(chosen));
        QVERIFY(!chosen.contains("not finished"));
        QCOMPARE(flawOf(chosen), QString());
        ItemInfo item;
        item.state = ItemState::Uploaded;
        item.rule = notReadBackRule;
        QVERIFY(itemText(item).whatHappened.contains("by choice"));
        QCOMPARE(flawOf(provenSentence(counts)), QString());
    }

    void everyReasonOfTheSnifferHasASentence_data()
    {
        QTest::addColumn<QString>("reason");
        for (const char *reason :
            {"bom", "utf8Valid", "nulPattern", "notUtf8", "delimiterConsistent", "delimiterMostly",
                "delimiterUnclear", "singleColumn", "decimalSeen", "decimalMixed", "decimalUnseen",
                "headerAllText", "headerFirst", "headerUnclear", "headerNone"}) {
            QTest::newRow(reason) << QString(reason);
        }
    }
    void everyReasonOfTheSnifferHasASentence()
    {
        QFETCH(QString, reason);
        DialectGuess guess;
        const QStringList nothing = reasonTexts(guess);
        guess.reasons = {reason};
        QVERIFY(reasonTexts(guess) != nothing);
    }

    void aDateStepIsWrittenInWords()
    {
        QCOMPARE(
            stepText({step::date(), {{"format", "dd/MM/yyyy"}}}), QString("date day/month/year"));
        QCOMPARE(stepText({"fromTheFuture", {}}), QString("fromTheFuture"));
    }

    void everyStepIsExplained()
    {
        for (const QString &name : stepNames()) {
            const Step step{name, {}};
            const bool isItsOwnWord = name == step::trim() || name == step::date();
            QVERIFY2(isItsOwnWord || stepText(step) != name, qPrintable(name));
            QVERIFY2(!stepMeaning(step).isEmpty(), qPrintable(name));
            QCOMPARE(flawOf(stepText(step) + stepMeaning(step)), QString());
        }
    }

    void theSettingsOfAStepAreToldInWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonObject>("settings");
        QTest::addColumn<QStringList>("words");
        const auto row = [](const QString &name, const QJsonObject &settings,
                             const QStringList &words) {
            QTest::addRow("%s: %s", qPrintable(name), qPrintable(words.join(' ')))
                << name << settings << words;
        };
        row(step::date(), {{"zone", "America/Chicago"}}, {"America/Chicago"});
        row(step::date(), {{"format", "dd/MM/yyyy"}, {"otherFormats", QJsonArray{"dd.MM.yyyy"}}},
            {"day/month/year", "day.month.year"});
        row(step::yesNo(), {{"yes", QJsonArray{"x", "ok"}}, {"no", QJsonArray{"-"}}},
            {"x", "ok", "-"});
        row(step::mask(), {{"mask", "(999) 999-9999"}}, {"(999) 999-9999"});
        row(step::answers(), {{"at", "|"}, {"between", "="}}, {"|", "="});
        row(step::map(), {{"at", "|"}, {"between", "="}}, {"|", "="});
        row(step::list(), {{"at", "/"}}, {"/"});
        row(step::tags(), {{"at", "/"}}, {"/"});
    }
    void theSettingsOfAStepAreToldInWords()
    {
        QFETCH(QString, name);
        QFETCH(QJsonObject, settings);
        QFETCH(QStringList, words);
        for (const QString &word : words)
            QVERIFY2(stepText({name, settings}).contains(word), qPrintable(word));
    }

    void valuesAreShownAsTheyAreSent_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("text");
        QTest::newRow("text") << QJsonValue("part 007") << "part 007";
        QTest::newRow("number") << QJsonValue(3.036) << "3.036";
        QTest::newRow("tenth") << QJsonValue(0.1) << "0.1";
        QTest::newRow("true") << QJsonValue(true) << "true";
        QTest::newRow("null") << QJsonValue(QJsonValue::Null) << "null";
        QTest::newRow("nothing") << QJsonValue(QJsonValue::Undefined) << "";
        QTest::newRow("list") << QJsonValue(QJsonArray{1, 2.5}) << "[1,2.5]";
    }
    void valuesAreShownAsTheyAreSent()
    {
        QFETCH(QJsonValue, value);
        QFETCH(QString, text);
        QCOMPARE(valueText(value), text);
    }
};

QTEST_MAIN(TestTexts)
#include "tst_texts.moc"
