// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/validator.h"
#include "support/scripthelp.h"
#include "support/testmain.h"

#include <ctime>

using namespace m2m;

namespace {

/// A case of the original form renderer: a schema, data, and what the page answered.
struct Vector {
    QString id;
    QString mode;
    QByteArray zone;
    QJsonObject schema;
    QJsonValue data;
    bool editing = false;
    bool needsScripts = false;
    bool valid = false;
    QStringList errors; ///< "path rule", in order
    QJsonObject result;
    QStringList leftovers;
};

QStringList strings(const QJsonValue &list)
{
    QStringList result;
    const QJsonArray items = list.toArray();
    for (const QJsonValue item : items)
        result += item.toString();
    return result;
}

Vector vectorOf(const QJsonObject &line)
{
    Vector vector;
    vector.id = line["id"].toString();
    vector.mode = line["mode"].toString();
    vector.zone = line["tz"].toString("UTC").toLatin1();
    vector.schema = line["schema"].toObject();
    vector.data = line["data"];
    vector.editing = line["editing"].toBool();
    vector.needsScripts = line["needsJs"].toBool();
    vector.valid = line["valid"].toBool();
    const QJsonArray errors = line["errors"].toArray();
    for (const QJsonValue error : errors)
        vector.errors += error["path"].toString() + ' ' + error["rule"].toString();
    vector.result = line["result"].toObject();
    vector.leftovers = strings(line["leftovers"]);
    return vector;
}

TypeFormPtr formOf(const QJsonObject &schema)
{
    return readTypeForm({{"recordType", "form"}, {"formId", "vector"}, {"formName", "Vector"},
                            {"collection", "actionForms"}, {"schema", schema}})
        .value_or(nullptr);
}

struct Answer {
    bool valid = true;
    QStringList errors;
    QJsonObject result;
};

} // namespace

/// What was said about one vector.
struct Comparison {
    bool sameVerdict = false;
    bool sameErrors = false;
    bool sameResult = true; ///< only vectors that fill a form tell it
    QString difference;
    [[nodiscard]] bool agrees() const { return sameVerdict && sameErrors && sameResult; }
};

/// Vectors of the file beside this test that are answered otherwise, and why.
QString knownDisagreement(const QString &id)
{
    static const QHash<QString, QString> known{
        {"selectboxes#012", "the page refuses every value there, also those that it offers"},
        {"selectboxes#013", "the page refuses every value there, also those that it offers"},
        {"selectboxes#014", "the page refuses every value there, also those that it offers"}};
    return known.value(id);
}

class TestFormVectors : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void agreesWithThePage();
};

Answer answerTo(const Vector &vector, ScriptRunner &scripts)
{
    Answer answer;
    qputenv("TZ", vector.zone); // dates of schemas are read by the clock of the computer
    tzset();
    const TypeFormPtr form = formOf(vector.schema);
    const bool load = vector.mode == "load" && !vector.data.isNull();
    const FilledForm filled = load ? loadForm(*form, vector.data.toObject(), &scripts)
                                   : fillForm(*form, vector.data.toObject(), &scripts);
    const QList<RuleViolation> findings =
        FormValidator(form).validate(filled.checked, {&scripts, vector.editing});
    for (const RuleViolation &finding : findings) {
        if (finding.severity != Severity::Error)
            continue;
        answer.valid = false;
        answer.errors += finding.path + ' ' + finding.rule;
    }
    answer.result = filled.posted(*form);
    answer.result.remove("submit");
    return answer;
}

/// What the page posted, without what it leaves behind of hidden fields.
QJsonObject withoutLeftovers(const Vector &vector)
{
    QJsonObject result = vector.result;
    for (const QString &path : vector.leftovers)
        setValueAt(result, path, QJsonValue::Undefined);
    result.remove("submit");
    return result;
}

Comparison compare(const Vector &vector, ScriptRunner &scripts)
{
    const Answer answer = answerTo(vector, scripts);
    Comparison comparison;
    comparison.sameVerdict = answer.valid == vector.valid;
    comparison.sameErrors = answer.errors == vector.errors;
    if (!comparison.sameErrors)
        comparison.difference = QStringLiteral("errors [%1] instead of [%2]")
                                    .arg(answer.errors.join(", "), vector.errors.join(", "));
    if (vector.mode == "fill") {
        const QJsonObject wanted = withoutLeftovers(vector);
        comparison.sameResult = answer.result == wanted;
        if (!comparison.sameResult)
            comparison.difference += QStringLiteral(" result %1 instead of %2")
                                         .arg(QString::fromUtf8(test::compact(answer.result)),
                                             QString::fromUtf8(test::compact(wanted)));
    }
    return comparison;
}

void TestFormVectors::agreesWithThePage()
{
    const QString other = qEnvironmentVariable("M2M_FORM_VECTORS");
    QFile file(other.isEmpty() ? QStringLiteral(M2M_TEST_DATA "/forms/vectors.jsonl") : other);
    QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
    // One for all, since each start of a process costs a fraction of a second.
    SandboxRunner scripts(test::scriptHost());
    int total = 0;
    int agreed = 0;
    int sameVerdict = 0;
    int sameErrors = 0;
    int leftOut = 0;
    QStringList surprising;
    while (!file.atEnd()) {
        const QJsonObject line = QJsonDocument::fromJson(file.readLine()).object();
        if (line.isEmpty())
            continue;
        const Vector vector = vectorOf(line);
        if (!formOf(vector.schema)) {
            ++leftOut;
            continue;
        }
        const Comparison comparison = compare(vector, scripts);
        ++total;
        agreed += comparison.agrees() ? 1 : 0;
        sameVerdict += comparison.sameVerdict ? 1 : 0;
        sameErrors += comparison.sameErrors ? 1 : 0;
        const QString reason = knownDisagreement(vector.id);
        if (!comparison.agrees())
            qInfo("%s: %s (%s)", qPrintable(vector.id), qPrintable(comparison.difference),
                qPrintable(reason.isEmpty() ? QStringLiteral("not known") : reason));
        if (comparison.agrees() != reason.isEmpty())
            surprising += vector.id;
    }
    qInfo("form vectors: %d agreed, %d disagreed, %d left out; verdicts %.2f %%, errors %.2f %%",
        agreed, total - agreed, leftOut, 100.0 * sameVerdict / total, 100.0 * sameErrors / total);
    QVERIFY(100 * sameVerdict >= 98 * total);
    QVERIFY(100 * sameErrors >= 95 * total);
    if (other.isEmpty())
        QCOMPARE(surprising, QStringList());
}

QTEST_GUILESS_MAIN(TestFormVectors)
#include "tst_formvectors.moc"
