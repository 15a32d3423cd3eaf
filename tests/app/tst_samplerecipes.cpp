// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"
#include "practice/practicereader.h"
#include "practice/practicethread.h"
#include "recipe/recipefile.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace m2m;
using test::Run;

/// The recipes of the box, used by the real program on the sample files, against a server.
class TestSampleRecipes : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void aLayerIsOneEditOfAnAction();
    void withoutAnAnswerNothingIsSent();
    void windingsGoToTheirApas();
    void aSurveyArrivesWhole();
    void everyValueIsTracedInTheReport();

private:
    Run upload(const QString &recipe, const QString &file, const QStringList &more = {});
    [[nodiscard]] QList<QJsonObject> actions(const QString &form);
    [[nodiscard]] QJsonObject report();
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeThread> m_server;
};

void TestSampleRecipes::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    practice::PracticeOptions options;
    options.tokenApart = true;
    options.clients = {{QStringLiteral("factory"), QStringLiteral("a secret of the factory"),
        {QStringLiteral("actions:perform"), QStringLiteral("actions:view"),
            QStringLiteral("components:edit"), QStringLiteral("components:view")}}};
    m_server = std::make_unique<practice::PracticeThread>(path(QStringLiteral("server")), options);
    QVERIFY(m_server->start().has_value());
    const QString port = m_server->address().section(QLatin1Char(':'), -1);
    const QString tokenPort = m_server->tokenAddress().section(QLatin1Char(':'), -1);
    test::writeFile(path(QStringLiteral("dev.json")),
        QStringLiteral(R"({"name":"dev","kind":"development","db_domain":"localhost:%1",)"
                       R"("auth0_domain":"localhost:%2","client_id":"factory"})")
            .arg(port, tokenPort)
            .toUtf8());
}

Run TestSampleRecipes::upload(const QString &recipe, const QString &file, const QStringList &more)
{
    QProcessEnvironment secret;
    secret.insert(QStringLiteral("FACTORY"), QStringLiteral("a secret of the factory"));
    const QString recipePath = recipe.contains(u'/')
        ? recipe
        : QStringLiteral(M2M_RESOURCES "/recipes/%1.m2mrecipe").arg(recipe);
    return test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(),
        QStringList{QStringLiteral("upload"), QStringLiteral("--profile"),
            path(QStringLiteral("dev.json")), QStringLiteral("--secret-env"),
            QStringLiteral("FACTORY"), QStringLiteral("--recipe"), recipePath,
            QStringLiteral("--report"), path(QStringLiteral("report.json"))}
            + more + QStringList{file},
        secret);
}

QList<QJsonObject> TestSampleRecipes::actions(const QString &form)
{
    return practice::readActions(path(QStringLiteral("server")), form)
        .value_or(QList<QJsonObject>());
}

QJsonObject TestSampleRecipes::report()
{
    QFile file(path(QStringLiteral("report.json")));
    return file.open(QIODevice::ReadOnly)
        ? QJsonDocument::fromJson(file.readAll()).object()[u"files"][0].toObject()
        : QJsonObject();
}

void TestSampleRecipes::aLayerIsOneEditOfAnAction()
{
    Recipe perform;
    perform.typeFormId = QStringLiteral("x_tension_testing");
    const auto add = [&perform](const QString &field, const Source &source) {
        perform.mappings += {field, source, {}};
    };
    add(targetPath(), Source::column(QStringLiteral("APA")));
    add(QStringLiteral("apaLayer"), Source::constant(QStringLiteral("x")));
    add(QStringLiteral("location"), Source::constant(QStringLiteral("chicago")));
    add(QStringLiteral("measurementSystem"), Source::constant(QStringLiteral("laser")));
    add(QStringLiteral("measurementDate"), Source::constant(QStringLiteral("2024-03-07")));
    add(QStringLiteral("operatorName"), Source::constant(QStringLiteral("J. Müller")));
    perform.mappings[0].steps = {{QStringLiteral("component"), {}}};
    perform.mappings[2].steps = perform.mappings[3].steps =
        perform.mappings[1].steps = {{QStringLiteral("option"), {}}};
    perform.mappings[4].steps = {{QStringLiteral("date"), {}}};
    QVERIFY(saveRecipe(perform, path(QStringLiteral("perform.m2mrecipe"))));
    test::writeFile(path(QStringLiteral("apa.csv")), "APA\nfeb36d43-ba8e-1338-b478-d090f9a3500b\n");
    const Run performed =
        upload(path(QStringLiteral("perform.m2mrecipe")), path(QStringLiteral("apa.csv")));
    QVERIFY2(performed.exitCode == 0, qPrintable(performed.all()));
    const QString id = report()[u"batch"][u"records"][0][u"actionId"].toString();
    QVERIFY(!id.isEmpty());

    const Run edited =
        upload(QStringLiteral("tension_x"), test::dataFile("samples/X_layer_APA14.csv"),
            {QStringLiteral("--answer"), QStringLiteral("Action ID=") + id});
    QVERIFY2(edited.exitCode == 0, qPrintable(edited.all()));
    const QList<QJsonObject> all = actions(perform.typeFormId);
    const auto found = std::find_if(all.begin(), all.end(),
        [&id](const QJsonObject &each) { return each[u"actionId"].toString() == id; });
    QVERIFY(found != all.end());
    const QJsonObject action = *found;
    QFile file(test::dataFile("samples/X_expected.json"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QJsonObject expected = QJsonDocument::fromJson(file.readAll()).object();
    for (const QString &side : expected.keys())
        QCOMPARE(action[u"data"][side], expected[side]);
    QCOMPARE(action[u"data"][u"operatorName"].toString(), QStringLiteral("J. Müller"));
    QCOMPARE(action[u"validity"][u"version"].toInt(), 2);
}

void TestSampleRecipes::withoutAnAnswerNothingIsSent()
{
    const Run run =
        upload(QStringLiteral("tension_x"), test::dataFile("samples/X_layer_APA14.csv"));
    QCOMPARE(run.exitCode, 3);
    QVERIFY2(run.err.contains(QStringLiteral("Action ID")), qPrintable(run.all()));
}

void TestSampleRecipes::windingsGoToTheirApas()
{
    const Run run = upload(QStringLiteral("winding"), test::dataFile("samples/winding.csv"));
    QVERIFY2(run.exitCode == 0, qPrintable(run.all()));
    QFile file(test::dataFile("samples/winding.expected.jsonl"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QMap<QString, qsizetype> bobbins;
    while (!file.atEnd()) {
        const QJsonObject expected = QJsonDocument::fromJson(file.readLine()).object();
        bobbins.insert(expected[u"componentUuid"].toString(),
            expected[u"source"][u"bobbinGrid"].toArray().size());
    }
    QMap<QString, qsizetype> sent;
    const QList<QJsonObject> all = actions(QStringLiteral("x_winding"));
    for (const QJsonObject &action : all)
        sent.insert(
            action[u"componentUuid"].toString(), action[u"data"][u"bobbinGrid"].toArray().size());
    QCOMPARE(sent, bobbins);
    QCOMPARE(all.size(), bobbins.size());
}

void TestSampleRecipes::aSurveyArrivesWhole()
{
    const Run run =
        upload(QStringLiteral("frame_survey"), test::dataFile("samples/frame_survey.csv"));
    QVERIFY2(run.exitCode == 0, qPrintable(run.all()));
    const QJsonObject action = actions(QStringLiteral("IntakeSurveys")).value(0);
    QCOMPARE(action[u"data"][u"holeMeasurements"].toArray().size(), 48);
    QCOMPARE(action[u"data"][u"planarity"].toArray().size(), 10);
    const QJsonValue difference = action[u"data"][u"crossCorners"][u"difference"];
    QVERIFY2(std::abs(std::abs(difference.toDouble()) - 0.93) < 0.001,
        qPrintable(QString::number(difference.toDouble())));
}

void TestSampleRecipes::everyValueIsTracedInTheReport()
{
    const Run run = upload(QStringLiteral("winding"), test::dataFile("samples/winding.csv"),
        {QStringLiteral("--dry-run"), QStringLiteral("--trace")});
    QVERIFY2(run.exitCode == 0, qPrintable(run.all()));
    const QJsonArray origins = report()[u"origins"].toArray();
    QCOMPARE(origins.size(), 8);
    qsizetype lines = 0;
    for (const QJsonValue record : origins) {
        lines += record[u"lines"].toArray().size();
        const QJsonArray values = record[u"values"].toArray();
        for (const QJsonValue value : values) {
            QVERIFY(value[u"line"].toInteger() > 1);
            QCOMPARE(value[u"columns"].toArray().size(), 1);
            QCOMPARE(value[u"inFile"].toArray().size(), 1);
            QVERIFY(!value[u"path"].toString().isEmpty());
            // What the last step gave is what is sent.
            const QJsonArray steps = value[u"steps"].toArray();
            if (value[u"value"].isUndefined())
                continue;
            QCOMPARE(steps.last()[u"gives"], value[u"value"]);
        }
    }
    QCOMPARE(lines, 22);
    const QJsonValue length = origins[0][u"values"].toArray().at(0);
    QCOMPARE(length[u"field"].toString(), targetPath());
}

QTEST_GUILESS_MAIN(TestSampleRecipes)
#include "tst_samplerecipes.moc"
