// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "text/errortext.h"
#include "text/format.h"
#include "text/issuetext.h"
#include "text/itemtext.h"
#include "text/reasontext.h"
#include "text/statetext.h"
#include "text/steptext.h"

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
        row("batch.sameComponent", {});
        row("record.tooLarge", {{"bytes", 11000000}});
        row("recipe.requiredWithoutSource", {});
        row("recipe.targetWithoutSource", {});
        row("recipe.columnMissing", {{"column", "Board"}});
        row("recipe.columnTwice", {{"column", "Board"}});
        row("recipe.fieldUnknown", {});
        row("recipe.fieldUnsupported", {});
        row("recipe.formChanged", {});
        row("notCheckedHere", {{"rule", "pattern"}, {"pattern", "(?<=x)y"}});
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
