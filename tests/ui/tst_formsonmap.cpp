// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mappingtable.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "widgets/messagebanner.h"
#include "widgets/parts.h"

#include <QComboBox>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QScrollArea>

using namespace m2m;

namespace {

/// What the schema says of one line of the map, read here in the plainest way.
struct Expected {
    QString path; ///< of a heading without data: its title
    QString label;
    QString type;
    int depth = 0;
    bool heading = false;
    bool required = false;
    QString units;
    QStringList options;
    QString tooltip;
};

QJsonArray schemaOf(const QString &id)
{
    QFile file(QStringLiteral(M2M_RESOURCES "/practice/typeforms/") + id + ".json");
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll())["schema"]["components"].toArray();
}

QStringList optionsOf(const QJsonObject &component)
{
    QStringList labels;
    const QJsonArray direct = component["values"].toArray();
    const QJsonArray values = direct.isEmpty() ? component["data"]["values"].toArray() : direct;
    if (component["type"] == "survey")
        return {};
    for (const QJsonValue value : values)
        labels << value["label"].toString();
    return labels;
}

void read(const QJsonArray &components, const QString &prefix, int depth, QList<Expected> &lines)
{
    static const QStringList rows{"datagrid", "BetterDataGrid", "editgrid"};
    for (const QJsonValue entry : components) {
        const QJsonObject component = entry.toObject();
        const QString type = component["type"].toString();
        if (type == "content" || type == "htmlelement" || type == "button")
            continue;
        if (type == "columns") {
            for (const QJsonValue column : component["columns"].toArray())
                read(column["components"].toArray(), prefix, depth, lines);
            continue;
        }
        if (type == "table") {
            for (const QJsonValue row : component["rows"].toArray()) {
                for (const QJsonValue cell : row.toArray())
                    read(cell["components"].toArray(), prefix, depth, lines);
            }
            continue;
        }
        Expected line;
        line.path = prefix + component["key"].toString();
        line.label = component["label"].toString();
        line.type = type;
        line.depth = depth;
        line.required = component["validate"]["required"].toBool();
        line.units = component["units"].toString();
        line.tooltip = component["tooltip"].toString();
        line.options = optionsOf(component);
        line.heading = type == "panel" || type == "container" || rows.contains(type);
        if (type == "panel")
            line.path = line.label = component["title"].toString();
        lines << line;
        const QString inside = type == "panel" ? prefix
            : rows.contains(type)              ? line.path + "[]."
                                               : line.path + '.';
        if (line.heading)
            read(component["components"].toArray(), inside, depth + 1, lines);
    }
}

/// The plain words for each type that the nine forms have; %n options are filled in.
QString wordsFor(const QString &type, const QJsonObject &component, int options)
{
    const QMap<QString, QString> words{{"textfield", "text"}, {"textarea", "long text"},
        {"email", "e-mail address"}, {"url", "web address"}, {"phoneNumber", "telephone number"},
        {"ActionID", "action ID"}, {"ComponentUUID", "component UUID"}, {"number", "number"},
        {"NumberTolerance", "number"}, {"checkbox", "yes or no"}, {"day", "day"},
        {"time", "time of day"}, {"tags", "tags"}, {"hidden", "value out of sight"},
        {"datamap", "names with values"}, {"survey", "answers to"}, {"currency", "amount"},
        {"TensionPlots", "list of numbers"}, {"NumberArray_NoPlots", "list of numbers"},
        {"NumberArray_BothPlots", "list of numbers"},
        {"NumberArray_ScatterPlot", "list of numbers"}};
    Q_UNUSED(component)
    if (type == "datetime")
        return "date";
    if (type == "radio" || type == "select")
        return QStringLiteral("one of %1 option").arg(options);
    if (type == "selectboxes")
        return QStringLiteral("any of %1 option").arg(options);
    return words.value(type);
}

} // namespace

/// Acceptance: each form of the practice instance stands on the map page whole.
class TestFormsOnMap : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        QVERIFY(startPractice());
        QVERIFY(openWindow());
        QVERIFY(connectToPractice(*m_session));
        m_session->openText("one,two\n1,2\n", "any.csv");
        QVERIFY(waitForTable());
        m_window->showPage(MainWindow::Page::Map);
    }
    void cleanupTestCase()
    {
        closeWindow();
        undressApplication();
        stopPractice();
    }
    void init() { m2m::test::failOnAnyWarning(); }

    /// Another form may come before the rows of the one before were laid out.
    void rowsThatWereNeverShownAreGone()
    {
        m_session->chooseOperation(Operation::EditAction);
        m_session->chooseOperation(Operation::CreateComponent);
        m_session->chooseOperation(Operation::PerformAction);
        QTRY_VERIFY(find<MappingTable>("mappingTable")->isFilled());
        const QWidget *viewport = find<QScrollArea>("mappingScroll")->viewport();
        QCOMPARE(
            viewport->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly).size(), 1);
    }

    void aFormStandsOnTheMapWhole_data()
    {
        QTest::addColumn<RecordType>("type");
        for (const char *id : {"APANonConformance", "BoardReception", "BoardVisualInspection",
                 "IntakeSurveys", "x_tension_testing", "x_winding"})
            QTest::newRow(id) << RecordType::Action;
        for (const char *id : {"AssembledAPA", "GeometryBoard", "GeometryBoardBatch"})
            QTest::newRow(id) << RecordType::Component;
    }
    void aFormStandsOnTheMapWhole()
    {
        QFETCH(RecordType, type);
        const QString id = QTest::currentDataTag();
        QVERIFY(choose(type, id));
        QList<Expected> expected;
        read(schemaOf(id), {}, 0, expected);
        QVERIFY(expected.size() > 5);

        const QList<QWidget *> shown = shownLines();
        QStringList order;
        for (const QWidget *line : shown)
            order << line->objectName();
        QStringList wanted;
        for (const Expected &line : expected)
            wanted << (line.heading ? "heading:" : "field:") + line.path;
        QCOMPARE(order, wanted);

        QMap<int, int> left; // by depth
        for (qsizetype i = 0; i < shown.size(); ++i) {
            const Expected &line = expected.at(i);
            const QByteArray where = (id + ' ' + line.path).toUtf8();
            const auto *label = part<ElidedLabel>(shown.at(i), "fieldLabel:", line);
            QVERIFY2(label && label->isVisible(), where);
            QCOMPARE(label->fullText(), line.label);
            const int x = label->mapTo(m_window.get(), QPoint()).x();
            if (!left.contains(line.depth))
                left.insert(line.depth, x);
            QCOMPARE(x, left.value(line.depth));
            compareFacts(*shown.at(i), line, where);
        }
        for (int depth = 1; left.contains(depth); ++depth)
            QVERIFY(left.value(depth) > left.value(depth - 1));
    }

    void whatDecidesOverAFieldIsSaid_data()
    {
        QTest::addColumn<RecordType>("type");
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("tick box of a set")
            << RecordType::Action << "BoardVisualInspection"
            << "otherIssue"
            << "Shown when “Faults that were seen” has “Something else” ticked.";
        QTest::newRow("hidden when")
            << RecordType::Action << "BoardVisualInspection"
            << "dispositionReason"
            << "Hidden when “What should happen to the board” is “Nothing, it is fine”.";
        QTest::newRow("column of a grid") << RecordType::Action << "IntakeSurveys"
                                          << "holeMeasurements[].reason"
                                          << "Shown when “Accepted” is “No”.";
        QTest::newRow("a grid as a whole") << RecordType::Action << "BoardReception"
                                           << "damagedBoards"
                                           << "Shown when “Was the box intact?” is “No”.";
        QTest::newRow("a panel's script") << RecordType::Action << "APANonConformance"
                                          << "Missing or misplaced wires"
                                          << "Shown when a script of the form says so.";
        QTest::newRow("logic") << RecordType::Component << "AssembledAPA"
                               << "releaseNote"
                               << "Required when “Record is complete” is ticked.";
        QTest::newRow("disabled") << RecordType::Component << "GeometryBoard"
                                  << "name"
                                  << "Cannot be entered: the DB or the form fills it.";
        QTest::newRow("calculated") << RecordType::Component << "GeometryBoardBatch"
                                    << "subComponent_partString"
                                    << "Calculated by the form.";
    }
    void whatDecidesOverAFieldIsSaid()
    {
        QFETCH(RecordType, type);
        QFETCH(QString, form);
        QFETCH(QString, path);
        QFETCH(QString, sentence);
        QVERIFY(choose(type, form));
        const auto *notes = find<QLabel>("fieldNotes:" + path);
        QVERIFY(notes && notes->isVisible());
        QCOMPARE(notes->text(), sentence);
    }

    void whatTheFormFillsItselfTakesNoColumn()
    {
        QVERIFY(choose(RecordType::Component, "GeometryBoard"));
        auto *name = find<QComboBox>("source:name");
        QVERIFY(name && !name->isEnabled());
        QVERIFY(find<QComboBox>("source:orderNumber")->isEnabled());
        // A recipe that maps it all the same can be mended.
        m_session->setMapping({"name", Source::constant("Frank"), {}});
        QTRY_VERIFY(name->isEnabled());
        m_session->clearMapping("name");
        QTRY_VERIFY(!name->isEnabled());
    }

    void scriptsOfTheFormAreNamedAtTheTop()
    {
        auto *note = find<MessageBanner>("formNote");
        QVERIFY(choose(RecordType::Action, "IntakeSurveys"));
        QTRY_VERIFY(note->isVisible());
        QCOMPARE(note->title(), "2 parts of this form are scripts.");
        QVERIFY2(
            note->text().startsWith("A check of “After release (mm)”; how “Difference (mm)” is "
                                    "calculated."),
            qPrintable(note->text()));
        QVERIFY(choose(RecordType::Action, "APANonConformance"));
        QVERIFY2(note->text().startsWith("When “Missing or misplaced wires” is shown."),
            qPrintable(note->text()));
        QVERIFY(choose(RecordType::Component, "GeometryBoard"));
        QVERIFY(!note->isVisible());
    }

    void allOfAFieldIsOneKeyAway()
    {
        QVERIFY(choose(RecordType::Action, "BoardVisualInspection"));
        auto *source = find<QComboBox>("source:visualInspectionIssues");
        source->setFocus();
        QTest::keyClick(source, Qt::Key_F1);
        auto *help = find<QWidget>("fieldHelp");
        QVERIFY(help && help->isVisible());
        const QString text = help->findChild<QLabel *>("fieldHelpText")->text();
        QList<Expected> expected;
        read(schemaOf("BoardVisualInspection"), {}, 0, expected);
        for (const Expected &line : expected) {
            if (line.path != "visualInspectionIssues")
                continue;
            QVERIFY(line.options.size() > 3);
            for (const QString &option : line.options)
                QVERIFY2(text.contains(option), qPrintable(option));
        }
        QVERIFY(!find<QWidget>("helpDialog")); // that the same key opens elsewhere
        QTest::keyClick(help, Qt::Key_Escape);
        QTRY_VERIFY(!find<QWidget>("fieldHelp"));
    }

private:
    bool choose(RecordType type, const QString &id)
    {
        m_session->chooseOperation(
            type == RecordType::Action ? Operation::PerformAction : Operation::CreateComponent);
        m_session->chooseTypeForm(type, id);
        return QTest::qWaitFor(
                   [&] {
                       return m_session->typeForm() && m_session->typeForm()->id == id
                           && !m_session->isFetchingTypeForm() && m_session->records().isValid();
                   },
                   patience)
            && QTest::qWaitFor([&] { return !shownLines().isEmpty(); }, patience);
    }

    /// Headings and fields from top to bottom.
    QList<QWidget *> shownLines() const
    {
        QList<QWidget *> lines;
        for (QWidget *widget :
            find<QWidget>("mappingTable")
                ->findChildren<QWidget *>(QRegularExpression("^(field|heading):"))) {
            if (widget->isVisible())
                lines << widget;
        }
        std::sort(lines.begin(), lines.end(), [this](const QWidget *a, const QWidget *b) {
            return a->mapTo(m_window.get(), QPoint()).y() < b->mapTo(m_window.get(), QPoint()).y();
        });
        return lines;
    }

    template <typename W>
    static W *part(const QWidget *line, const QString &name, const Expected &expected)
    {
        return line->findChild<W *>(name + expected.path);
    }

    static void compareFacts(const QWidget &shown, const Expected &line, const QByteArray &where)
    {
        const auto *star = part<QLabel>(&shown, "fieldRequired:", line);
        QVERIFY2((star != nullptr) == line.required, where);
        if (star) {
            QCOMPARE(star->text(), "*");
            QCOMPARE(star->accessibleName(), "required");
        }
        const auto *facts = part<ElidedLabel>(&shown, "fieldFacts:", line);
        const QString text = facts ? facts->fullText() : QString();
        if (line.heading) {
            const auto *words = part<ElidedLabel>(&shown, "headingText:", line);
            QVERIFY2((words && words->fullText().contains("rows"))
                    == line.type.contains("grid", Qt::CaseInsensitive),
                where);
            return;
        }
        const QString type = wordsFor(line.type, {}, int(line.options.size()));
        QVERIFY2(!type.isEmpty() && text.contains(type), where + ": " + text.toUtf8());
        QVERIFY2(text.contains(line.units), where + ": " + text.toUtf8());
        QVERIFY2(shown.toolTip().contains(line.units), where);
        QVERIFY2(shown.toolTip().contains(line.tooltip), where);
        const auto *options = part<ElidedLabel>(&shown, "fieldOptions:", line);
        QVERIFY2((options != nullptr) == !line.options.isEmpty(), where);
        for (qsizetype i = 0; i < line.options.size(); ++i) {
            QVERIFY2(i >= 3 || options->fullText().contains(line.options.at(i)), where);
            QVERIFY2(shown.toolTip().contains(line.options.at(i)), where);
        }
        const qsizetype more = line.options.size() - 3;
        if (more > 1)
            QVERIFY2(options->fullText().endsWith(QStringLiteral(", %1 more").arg(more)), where);
    }
};

QTEST_MAIN(TestFormsOnMap)
#include "tst_formsonmap.moc"
