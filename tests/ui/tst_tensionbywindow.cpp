// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages/mappingtable.h"
#include "recipe/steps.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

using namespace m2m;

namespace {

const QString actionId = QStringLiteral("66680a00000000000000a001");
const QString sideA = QStringLiteral("measuredTensions_sideA");
const QString sideB = QStringLiteral("measuredTensions_sideB");

QJsonObject expectedTensions()
{
    QFile file(test::dataFile("samples/X_expected.json"));
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object()
                                          : QJsonObject();
}

} // namespace

/// Acceptance: the recipe that takes the place of the tension script is made in the window, by
/// clicks and keys alone.
class TestTensionByWindow : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        QVERIFY(startPractice());
    }
    void cleanupTestCase()
    {
        undressApplication();
        stopPractice();
    }
    void init()
    {
        QVERIFY(openWindow());
        QVERIFY(connectToPractice(*m_session));
    }
    void cleanup() { closeWindow(); }

    void theRecipeOfTheScriptIsMadeByClicksAndKeys()
    {
        QVERIFY(drop(test::dataFile("samples/X_layer_APA14.csv")));
        QTest::keyClick(m_window.get(), Qt::Key_2, Qt::ControlModifier);
        choose("operationCombo", "Edit an action");
        chooseForm("Wire Tension Measurements");
        QTRY_VERIFY_WITH_TIMEOUT(m_session->typeForm() && m_session->records().isValid(), patience);

        choose("recordPerCombo", "File");
        askForTarget();
        mapTensions(sideA, {7, 9, 11, 13, 15});
        mapTensions(sideB, {22, 24, 26, 28, 30});
        expectRows(480);
        answer();

        QTRY_VERIFY_WITH_TIMEOUT(isChecked(), patience);
        QCOMPARE(m_session->records().count(), 1);
        const Record record = m_session->record(0);
        QCOMPARE(errorsOf(record), QStringList());
        QCOMPARE(record.rows, 480);
        QCOMPARE(record.actionId, actionId);
        QCOMPARE(record.data, expectedTensions());

        const Mapping *mapping = m_session->recipe().mapping(sideA);
        QCOMPARE(mapping->gather, Gather::List);
        QStringList names;
        for (const Step &step : mapping->steps)
            names << step.name;
        QCOMPARE(names,
            QStringList({step::trim(), step::missing(), step::last(), step::defaultText(),
                step::number()}));
        auto *next = m_window->findChild<QPushButton *>("toReviewButton");
        QTRY_VERIFY(next->isEnabled());
        QTRY_COMPARE(m_window->focusWidget(), next);

        everyChangeCanBeTakenBack();
        aWireLessIsAnError();
    }

private:
    bool drop(const QString &path)
    {
        m_session->openFile(path);
        return waitForTable();
    }

    bool isChecked() const
    {
        return m_session->records().isValid() && !m_session->isChecking()
            && m_session->componentsLeft() == 0
            && m_session->report().rows.size() == m_session->records().count();
    }

    static QStringList errorsOf(const Record &record)
    {
        QStringList errors;
        for (const Issue &issue : record.issues) {
            if (issue.severity == Severity::Error)
                errors += issue.rule + ' ' + issue.fieldPath;
        }
        return errors;
    }

    template <typename W> W *find(const QString &name)
    {
        for (W *widget : m_window->findChildren<W *>(name)) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// As a hand does it: what is out of sight is scrolled to.
    void click(QWidget *widget)
    {
        QVERIFY(widget);
        if (auto *scroll = find<QScrollArea>("mappingScroll");
            scroll && scroll->isAncestorOf(widget))
            scroll->ensureWidgetVisible(widget);
        QVERIFY(widget->isVisible() && widget->isEnabled());
        QTest::mouseClick(widget, Qt::LeftButton);
    }
    void click(const QString &name)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(find<QWidget>(name), qPrintable(name), patience);
        click(find<QWidget>(name));
    }

    /// By the keys of a combo box.
    void choose(const QString &combo, const QString &text)
    {
        QTRY_VERIFY2_WITH_TIMEOUT(find<QComboBox>(combo), qPrintable(combo), patience);
        auto *box = find<QComboBox>(combo);
        const int wanted = box->findText(text);
        QVERIFY2(wanted >= 0, qPrintable(combo + ": " + text));
        click(box);
        QAbstractItemView *list = box->view();
        QTRY_VERIFY(list->isVisible());
        while (list->currentIndex().row() != wanted) {
            const int before = list->currentIndex().row();
            QTest::keyClick(list, wanted > before ? Qt::Key_Down : Qt::Key_Up);
            QVERIFY(list->currentIndex().row() != before);
        }
        QTest::keyClick(list, Qt::Key_Return);
    }

    void chooseForm(const QString &name)
    {
        auto *forms = find<QComboBox>("typeFormCombo");
        QVERIFY(forms);
        QTRY_VERIFY(forms->isEnabled());
        forms->lineEdit()->setFocus();
        forms->lineEdit()->selectAll();
        QTest::keyClicks(forms->lineEdit(), name);
        QTest::keyClick(forms->lineEdit(), Qt::Key_Return);
        if (QWidget *popup = QApplication::activePopupWidget())
            popup->close();
    }

    /// Opens the list of a source and takes the entry by typing a part of it.
    void chooseSource(const QString &path, const QString &part)
    {
        QTRY_VERIFY(find<MappingTable>("mappingTable")->isFilled());
        click("source:" + path);
        QTRY_VERIFY(find<QLineEdit>("searchEdit"));
        auto *search = find<QLineEdit>("searchEdit");
        auto *list = find<QListWidget>("searchList");
        for (int row = 0; row < list->count(); ++row) {
            if (list->item(row)->text() != part)
                continue;
            list->scrollToItem(list->item(row));
            QTest::mouseClick(list->viewport(), Qt::LeftButton, {},
                list->visualItemRect(list->item(row)).center());
            return;
        }
        QTest::keyClick(search, Qt::Key_Escape);
        QFAIL(qPrintable("no entry " + part));
    }

    void askForTarget()
    {
        chooseSource(targetPath(), "Asked at each run…");
        QTRY_VERIFY(find<QDialog>("sourceDialog"));
        auto *name = find<QLineEdit>("questionName");
        QVERIFY(name);
        name->selectAll();
        QTest::keyClicks(name, "Action ID");
        choose("answerLike", "an action ID, 24 digits and letters a to f");
        click("useSourceButton");
        QTRY_VERIFY(m_session->recipe().mapping(targetPath()));
        QCOMPARE(m_session->recipe().mapping(targetPath())->source.text, "Action ID");
    }

    void mapTensions(const QString &path, const QList<int> &columns)
    {
        chooseSource(path, "Several columns…");
        QTRY_VERIFY(find<QListWidget>("columnsList"));
        auto *list = find<QListWidget>("columnsList");
        for (int row = 0; row < list->count(); ++row) {
            QListWidgetItem *item = list->item(row);
            if (!columns.contains(item->data(Qt::UserRole).toInt()))
                continue;
            list->setFocus();
            list->setCurrentItem(item);
            QTest::keyClick(list, Qt::Key_Space);
            QCOMPARE(item->checkState(), Qt::Checked);
        }
        click("useSourceButton");
        QTRY_VERIFY(m_session->recipe().mapping(path));
        QCOMPARE(
            columnsOf(m_session->recipe().mapping(path)->source, m_session->table()->columns()),
            columns);

        addStep(path, step::missing());
        click("setting:zero");
        click("useStepButton");
        QTRY_VERIFY(!find<QDialog>("stepDialog"));
        addStep(path, step::last());
        addStep(path, step::defaultText());
        QTRY_VERIFY(find<QLineEdit>("setting:text"));
        QVERIFY(!find<QPushButton>("useStepButton")->isEnabled());
        QTest::keyClicks(find<QLineEdit>("setting:text"), "0");
        QTest::keyClick(find<QLineEdit>("setting:text"), Qt::Key_Return);
        QTRY_VERIFY(!find<QDialog>("stepDialog"));
    }

    void addStep(const QString &path, const QString &name)
    {
        const auto before = m_session->recipe().mapping(path)->steps.size();
        click("addStep:" + path);
        QTRY_VERIFY(find<QMenu>("stepMenu"));
        auto *menu = find<QMenu>("stepMenu");
        QAction *wanted = nullptr;
        for (QAction *action : menu->actions())
            wanted = action->objectName() == name ? action : wanted;
        QVERIFY2(wanted, qPrintable(name));
        QTest::mouseClick(menu, Qt::LeftButton, {}, menu->actionGeometry(wanted).center());
        QTRY_VERIFY(find<QDialog>("stepDialog")
            || m_session->recipe().mapping(path)->steps.size() == before + 1);
    }

    void expectRows(int rows)
    {
        click("rowsButton");
        QTRY_VERIFY(find<QCheckBox>("expectsRows"));
        auto *tick = find<QCheckBox>("expectsRows");
        tick->setFocus();
        QTest::keyClick(tick, Qt::Key_Space);
        auto *spin = find<QSpinBox>("rowsExpected");
        spin->setFocus();
        spin->selectAll();
        QTest::keyClicks(spin, QString::number(rows));
        QTest::keyClick(spin, Qt::Key_Tab);
        click("useRowsButton");
        QTRY_COMPARE(m_session->recipe().shape.rowsExpected, std::optional<qint64>(rows));
    }

    /// First something wrong, then the ID as a scanner sends it: text, then Enter.
    void answer()
    {
        QTRY_VERIFY(find<QLineEdit>("answer:Action ID"));
        auto *edit = find<QLineEdit>("answer:Action ID");
        edit->setFocus();
        QTest::keyClicks(edit, "APA14");
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(!m_session->isAnswered());
        QVERIFY(find<QLabel>("answerRemark:Action ID")->text().startsWith("✕"));
        QTest::keyClicks(edit, actionId.toUpper());
        QTest::keyClick(edit, Qt::Key_Return);
        QVERIFY(m_session->isAnswered());
        QCOMPARE(find<QLabel>("answerRemark:Action ID")->text(), "✓");
    }

    void everyChangeCanBeTakenBack()
    {
        m_window->activateWindow(); // as dialogs leave it, there is no window manager to do it
        QTRY_VERIFY(m_window->isActiveWindow());
        const Recipe whole = m_session->recipe();
        int steps = 0;
        auto *undo = find<QPushButton>("undoRecipe");
        while (undo->isEnabled() && steps < 100) {
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
            ++steps;
        }
        // Operation, form, shape, target, and for each side source and three steps, then the rows.
        QCOMPARE(steps, 13);
        QVERIFY(m_session->recipe().mappings.isEmpty());
        auto *redo = find<QPushButton>("redoRecipe");
        while (redo->isEnabled()) {
            QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
            QTRY_VERIFY_WITH_TIMEOUT(
                m_session->recipe().typeFormId.isEmpty() || m_session->typeForm(), patience);
        }
        QCOMPARE(m_session->recipe(), whole);
    }

    void aWireLessIsAnError()
    {
        QFile file(test::dataFile("samples/X_layer_APA14.csv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QList<QByteArray> lines = file.readAll().split('\n');
        lines.removeAt(200);
        m_session->openText(lines.join('\n'), "X_layer_short.csv");
        QTRY_VERIFY_WITH_TIMEOUT(m_session->table() && !m_session->isOpening()
                && m_session->table()->source().name() == "X_layer_short.csv",
            patience);
        QTRY_COMPARE(find<QLineEdit>("answer:Action ID")->text(), ""); // asked for each file
        answer();
        QTRY_VERIFY_WITH_TIMEOUT(isChecked(), patience);
        const Record record = m_session->record(0);
        QCOMPARE(record.rows, 479);
        QCOMPARE(errorsOf(record), QStringList("shape.rowCount "));
        QCOMPARE(m_session->report().wrong, 1);
        QVERIFY(!m_session->canUpload());
    }
};

QTEST_MAIN(TestTensionByWindow)
#include "tst_tensionbywindow.moc"
