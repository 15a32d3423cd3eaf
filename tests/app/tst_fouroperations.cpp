// SPDX-License-Identifier: GPL-3.0-or-later
#include "practice/practicereader.h"
#include "practice/practiceserver.h"
#include "practice/practicethread.h"
#include "recipe/recipefile.h"
#include "recipe/steps.h"
#include "support/program.h"
#include "support/testmain.h"

#include <QJsonDocument>

using namespace m2m;
using test::Run;

namespace {

Mapping column(const QString &field, const QString &name, const QString &step = {})
{
    return {field, Source::column(name), step.isEmpty() ? QList<Step>() : QList<Step>{{step, {}}}};
}

// Its short UUID can be read in both alphabets: only the server knows which is meant.
const QString board = QStringLiteral("3d9c1724-11e2-1b8f-ab0d-549b6f03675a");
const QString boardShort = QStringLiteral("8BfKi4Q5RM9vpSxdzbfDM5");

} // namespace

/// The real program and a server that it knows from a profile file alone: the DB on one port of
/// this machine, the token endpoint on another. All five operations from the command line.
class TestFourOperations : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup() { m_server.reset(); }
    void anActionIsPerformedAndEdited();
    void componentsAreCreatedAndEdited();
    void shortUuidsAreConverted();
    void aColumnOfShortUuidsIsConvertedOnceEach();
    void whatNoComponentHasIsTold();
    void aServerOf2022ConvertsToo();

private:
    void startServer(bool old);
    Run run(const QStringList &arguments);
    Run upload(const Recipe &recipe, const QByteArray &csv);
    [[nodiscard]] QString path(const QString &name) const { return m_folder->filePath(name); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<practice::PracticeThread> m_server;
};

void TestFourOperations::init()
{
    test::failOnAnyWarning();
    m_folder = std::make_unique<QTemporaryDir>();
    startServer(false);
}

void TestFourOperations::startServer(bool old)
{
    m_server.reset();
    practice::PracticeOptions options;
    options.tokenApart = true;
    options.oldServer = old;
    options.clients = {{QStringLiteral("factory"), QStringLiteral("a secret of the factory"),
        {QStringLiteral("actions:perform"), QStringLiteral("actions:view"),
            QStringLiteral("components:edit"), QStringLiteral("components:view")}}};
    m_server = std::make_unique<practice::PracticeThread>(path(QStringLiteral("server")), options);
    QVERIFY(m_server->start().has_value());
    const QString port = m_server->address().section(QLatin1Char(':'), -1);
    const QString tokenPort = m_server->tokenAddress().section(QLatin1Char(':'), -1);
    QVERIFY(port != tokenPort);
    test::writeFile(path(QStringLiteral("dev.json")),
        QStringLiteral(R"({"name":"dev","kind":"development","db_domain":"localhost:%1",)"
                       R"("auth0_domain":"localhost:%2","client_id":"factory"})")
            .arg(port, tokenPort)
            .toUtf8());
}

Run TestFourOperations::run(const QStringList &arguments)
{
    QProcessEnvironment secret;
    secret.insert(QStringLiteral("FACTORY"), QStringLiteral("a secret of the factory"));
    return test::runProgram(QStringLiteral(M2M_PROGRAM), m_folder->path(),
        arguments
            + QStringList{QStringLiteral("--profile"), path(QStringLiteral("dev.json")),
                QStringLiteral("--secret-env"), QStringLiteral("FACTORY")},
        secret);
}

Run TestFourOperations::upload(const Recipe &recipe, const QByteArray &csv)
{
    const QString name = operationName(recipe.operation);
    if (!saveRecipe(recipe, path(name + QStringLiteral(".m2mrecipe"))))
        return {};
    test::writeFile(path(name + QStringLiteral(".csv")), csv);
    return run({QStringLiteral("upload"), QStringLiteral("--recipe"),
        path(name + QStringLiteral(".m2mrecipe")), QStringLiteral("--report"),
        path(name + QStringLiteral(".json")), path(name + QStringLiteral(".csv"))});
}

void TestFourOperations::anActionIsPerformedAndEdited()
{
    QFile sample(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
    QVERIFY(sample.open(QIODevice::ReadOnly));
    const QByteArray head = sample.readLine();
    const QByteArray row = sample.readLine();
    const auto recipe =
        loadRecipe(QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));
    QVERIFY(recipe.has_value());
    const Run performed = upload(*recipe, head + row);
    QVERIFY2(performed.exitCode == 0, qPrintable(performed.all()));

    auto actions = practice::readActions(path(QStringLiteral("server")), recipe->typeFormId);
    QCOMPARE(actions->size(), 1);
    const QString id = actions->constFirst()[u"actionId"].toString();

    Recipe edit;
    edit.operation = Operation::EditAction;
    edit.typeFormId = recipe->typeFormId;
    edit.mappings = {column(targetPath(), QStringLiteral("ID"), step::actionId()),
        column(QStringLiteral("inspector"), QStringLiteral("Who"))};
    const Run edited = upload(edit, "ID,Who\n" + id.toUtf8() + ",Maria Salander\n");
    QVERIFY2(edited.exitCode == 0, qPrintable(edited.all()));
    QVERIFY2(edited.out.contains(QStringLiteral("1 verified")), qPrintable(edited.out));
    actions = practice::readActions(path(QStringLiteral("server")), recipe->typeFormId);
    QCOMPARE(actions->size(), 1);
    QCOMPARE(
        actions->constFirst()[u"data"][u"inspector"].toString(), QStringLiteral("Maria Salander"));
    QCOMPARE(actions->constFirst()[u"validity"][u"version"].toInt(), 2);
}

void TestFourOperations::componentsAreCreatedAndEdited()
{
    Recipe create;
    create.operation = Operation::CreateComponent;
    create.typeFormId = QStringLiteral("wire_bobbin");
    create.mappings = {column(QStringLiteral("name"), QStringLiteral("Name"))};
    const Run created = upload(create, "Name\nfirst bobbin\nsecond bobbin\n");
    QVERIFY2(created.exitCode == 0, qPrintable(created.all()));
    QFile report(path(QStringLiteral("CreateComponent.json")));
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QJsonValue records =
        QJsonDocument::fromJson(report.readAll()).object()[u"files"][0][u"batch"][u"records"];
    const QString first = records[0][u"componentUuid"].toString();
    const QString second = records[1][u"componentUuid"].toString();
    QVERIFY(!first.isEmpty() && !second.isEmpty() && first != second);

    Recipe edit;
    edit.operation = Operation::EditComponent;
    edit.typeFormId = create.typeFormId;
    edit.mappings = {column(targetPath(), QStringLiteral("UUID"), step::component()),
        column(QStringLiteral("name"), QStringLiteral("Name"))};
    const Run edited = upload(edit, "UUID,Name\n" + second.toUtf8() + ",renamed bobbin\n");
    QVERIFY2(edited.exitCode == 0, qPrintable(edited.all()));
    QVERIFY2(edited.out.contains(QStringLiteral("1 verified")), qPrintable(edited.out));
    const Run shown = run({QStringLiteral("convert-uuids"), second});
    QVERIFY2(shown.out.contains(second), qPrintable(shown.all()));
}

void TestFourOperations::shortUuidsAreConverted()
{
    const Run converted = run({QStringLiteral("convert-uuids"), boardShort,
        QStringLiteral("https://db.example.org/c/") + boardShort});
    QVERIFY2(converted.exitCode == 0, qPrintable(converted.all()));
    QCOMPARE(converted.out.count(board), 2);
    QVERIFY(converted.out.startsWith(QStringLiteral("given,componentUuid,typeForm\n")));
    QVERIFY2(converted.err.isEmpty(), qPrintable(converted.err));
}

void TestFourOperations::aColumnOfShortUuidsIsConvertedOnceEach()
{
    QByteArray csv = "Board,Other\n";
    for (int i = 0; i < 50; ++i)
        csv += boardShort.toUtf8() + ",x\n";
    test::writeFile(path(QStringLiteral("labels.csv")), csv);
    const Run converted = run({QStringLiteral("convert-uuids"), QStringLiteral("--column"),
        QStringLiteral("Board"), path(QStringLiteral("labels.csv"))});
    QVERIFY2(converted.exitCode == 0, qPrintable(converted.all()));
    QCOMPARE(converted.out.count(board), 50);
    QCOMPARE(m_server->counts().requestsTo("GET", "/api/confirmShortUUID"), 1);
}

void TestFourOperations::whatNoComponentHasIsTold()
{
    const QString unknown = QStringLiteral("auHTYszpD4xm7AptfH93DV");
    const Run converted =
        run({QStringLiteral("convert-uuids"), unknown, QStringLiteral("not a label"), boardShort});
    QCOMPARE(converted.exitCode, 4);
    QVERIFY2(converted.err.contains(unknown), qPrintable(converted.err));
    QVERIFY2(converted.err.contains(QStringLiteral("not a label")), qPrintable(converted.err));
    QCOMPARE(converted.out.count(board), 1);
}

void TestFourOperations::aServerOf2022ConvertsToo()
{
    startServer(true);
    const Run converted = run({QStringLiteral("convert-uuids"), boardShort});
    QVERIFY2(converted.exitCode == 0, qPrintable(converted.all()));
    QCOMPARE(converted.out.count(board), 1);
    QCOMPARE(m_server->counts().requestsTo("GET", "/api/convertShortUUID"), 1);
}

QTEST_GUILESS_MAIN(TestFourOperations)
#include "tst_fouroperations.moc"
