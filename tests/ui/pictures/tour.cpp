// SPDX-License-Identifier: GPL-3.0-or-later
#include "tour.h"

#include "pages/mappingtable.h"

#include <QAbstractButton>

namespace m2m {

namespace {

QString prepared(const QString &journal, void (*prepare)(const QString &journal))
{
    if (prepare)
        prepare(journal);
    return journal;
}

} // namespace

StationSettings::StationSettings(const QString &path)
    : QSettings(path, QSettings::IniFormat)
{
    setValue(QStringLiteral("recentFiles"),
        QStringList{QStringLiteral("/data/winder-2/visual_inspections.csv"),
            QStringLiteral("/data/winder-2/X_layer_APA14.csv"),
            QStringLiteral("/data/survey/2024-02-29/frame_survey_of_a_rather_long_name.csv")});
}

Stage::Stage(const Camera::Look &look, void (*prepare)(const QString &journal))
    : settings(inFolder(QStringLiteral("settings.ini")))
    , practice(inFolder(QStringLiteral("practice")))
    , uploads(prepared(inFolder(QStringLiteral("journal/uploads.sqlite")), prepare))
    , session(uploads)
    , window(session, settings)
    , camera(window, look)
{
    if (!practice.start())
        qFatal("the practice instance does not start");
    profile = {QStringLiteral("practice"), InstanceKind::Practice, practice.address(),
        practice.address(), practice::practiceClientId()};
    session.setOperator(QStringLiteral("J. Müller"), QStringLiteral("Winder 2"));
    window.setProfiles({profile});
    window.resize(1366, 768);
    window.show();
    window.activateWindow();
    waitFor("window", [this] { return window.isActiveWindow(); });
}

void Stage::connectToPractice()
{
    if (session.isConnected())
        return;
    session.connectTo(profile, practice::practiceSecret());
    waitFor("connection", [this] { return session.isConnected(); });
}

void Stage::open(const QString &file)
{
    session.openFile(file);
    waitFor(qPrintable(file), [this] {
        return session.table() && !session.isOpening()
            && (!session.typeForm()
                || (session.records().isValid() && !session.isChecking()
                    && session.componentsLeft() == 0));
    });
    QTest::qWait(100);
}

void Stage::choose(RecordType type, const QString &form)
{
    session.chooseTypeForm(type, form);
    waitFor(qPrintable(form), [&] { return session.typeForm() && session.typeForm()->id == form; });
}

void Stage::show(MainWindow::Page page)
{
    window.showPage(page);
    waitFor("rows", [this] { return find<MappingTable>("mappingTable")->isFilled(); });
    QTest::qWait(100);
}

void Stage::click(const char *name)
{
    for (auto *button : window.findChildren<QAbstractButton *>(QString::fromLatin1(name))) {
        if (button->isVisible())
            button->click();
    }
}

QString sampleFile(const QString &name) { return QStringLiteral(M2M_TEST_DATA "/samples/") + name; }

QString tableFile(const QString &name) { return QStringLiteral(M2M_TEST_DATA "/table/") + name; }

const QList<Scene> &scenes()
{
    static const QList<Scene> all{
        {"firststart", playFirstStart},
        {"start", playStart},
        {"profiles", playProfiles},
        {"imports", playImports},
        {"largeimport", playLargeImport, true},
        {"typical", playTypical},
        {"recipes", playRecipes},
        {"forms", playForms},
        {"operations", playOperations},
        {"problems", playProblems},
        {"plots", playPlots},
        {"longnames", playLongNames},
        {"manyrecords", playManyRecords, true, fillJournal},
        {"log", playLog},
        {"logfilters", playLogFilters, false, fillTypicalJournal},
        {"longlog", playLongLog, false, fillJournalOfLongNames},
        {"otherlog", playOtherLog},
        {"small", playSmallWindow},
    };
    return all;
}

} // namespace m2m
