// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/recordmodel.h"
#include "models/roles.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"
#include "widgets/counttile.h"
#include "widgets/icons.h"
#include "widgets/instancepill.h"
#include "widgets/messagebanner.h"
#include "widgets/steprail.h"
#include "widgets/tableview.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTableView>

#include <cmath>

using namespace m2m;
using namespace Qt::StringLiterals;

namespace {

double luminance(const QColor &color)
{
    const auto part = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF())
        + 0.0722 * part(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a) + 0.05;
    const double y = luminance(b) + 0.05;
    return x > y ? x / y : y / x;
}

/// How much the pixel that differs most from the ground differs from it.
double strongestContrast(const QImage &picture, const QColor &ground)
{
    double strongest = 1;
    for (int y = 0; y < picture.height(); ++y) {
        for (int x = 0; x < picture.width(); ++x)
            strongest = std::max(strongest, contrast(picture.pixelColor(x, y), ground));
    }
    return strongest;
}

// Rows 2 and 3 are wrong in one cell each, in the same way; row 4 names no component.
const QByteArray inspections =
    "Board,Inspected by,Date of inspection,Station,Faults that were seen,What should happen to the "
    "board,Inspection is complete\n"
    "d23f0824-128b-1f33-8c5c-7fd0a6a3a450,Ana,2024-01-11,US-01,Scratches,Scrap,no\n"
    "1fb17c23-90c1-12cf-93ac-94af0f21ddb6,Zoe,2024-02-12,UK-01,Scraches,Repair,yes\n"
    "93bd04cf-0fd6-10f1-b29d-0da9953f48f1,Jan,2024-03-13,UK-02,Scraches,Scrap,no\n"
    "not-a-uuid,Eva,2024-04-14,US-02,Scratches,Repair,yes\n";

} // namespace

class TestPages : public QObject, test::WindowFixture, test::PracticeFixture {
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
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void coloursCanBeRead_data()
    {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }
    void coloursCanBeRead()
    {
        QFETCH(bool, dark);
        const ThemeColors &c = themeColors(dark);
        // Any ink may come onto any ground: a toned cell into a selected row, a banner onto a card.
        for (const QColor &ground :
            {c.window, c.surface, c.sunken, c.primarySoft, c.goodSoft, c.doubtSoft, c.badSoft}) {
            for (const QColor &ink : {c.text, c.muted, c.primary, c.good, c.doubt, c.bad})
                QVERIFY(contrast(ink, ground) >= 4.5);
        }
        for (const QColor &ground : {c.primary, c.good, c.bad})
            QVERIFY(contrast(c.onPrimary, ground) >= 4.5);
        // The ring of the focus, against the frame that it takes the place of.
        QVERIFY(contrast(c.primary, c.border) >= 3);
    }

    void boxesCanBeSeen_data() { coloursCanBeRead_data(); }
    /// Without a word beside them, and without a tick.
    void boxesCanBeSeen()
    {
        QFETCH(bool, dark);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QWidget window;
        auto *check = new QCheckBox(&window);
        auto *radio = new QRadioButton(&window);
        radio->move(0, 40);
        window.resize(100, 100);
        const QColor ground = themeColors(dark).window;
        for (QAbstractButton *button :
            {static_cast<QAbstractButton *>(check), static_cast<QAbstractButton *>(radio)}) {
            QVERIFY(strongestContrast(button->grab().toImage(), ground) >= 3);
            const QImage off = button->grab().toImage();
            button->setChecked(true);
            QVERIFY(button->grab().toImage() != off);
        }
        check->setCheckState(Qt::PartiallyChecked);
        QVERIFY(strongestContrast(check->grab().toImage(), ground) >= 3);
        QStandardItemModel model(1, 1);
        model.setItem(0, 0, new QStandardItem);
        model.item(0)->setCheckState(Qt::Unchecked);
        QTableView table;
        table.setModel(&model);
        const QRect cell = table.visualRect(model.index(0, 0)).adjusted(2, 2, -2, -2);
        const QImage drawn = table.viewport()->grab(cell).toImage();
        QVERIFY(strongestContrast(drawn, themeColors(dark).surface) >= 3);
        m_theme->setMode(Theme::Mode::Light);
    }

    void whatATableIsSortedByCanBeSeen_data() { coloursCanBeRead_data(); }
    void whatATableIsSortedByCanBeSeen()
    {
        QFETCH(bool, dark);
        m_theme->setMode(dark ? Theme::Mode::Dark : Theme::Mode::Light);
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({""});
        QTableView table;
        table.setModel(&model);
        table.resize(200, 100);
        QHeaderView *header = table.horizontalHeader();
        const auto markIsSeen = [&] {
            const QRect middle(header->x() + 20, header->y(), header->sectionSize(0) - 40, 20);
            return strongestContrast(table.grab(middle).toImage(), themeColors(dark).surface) >= 3;
        };
        QVERIFY(!markIsSeen());
        table.setSortingEnabled(true);
        QVERIFY(markIsSeen());
        m_theme->setMode(Theme::Mode::Light);
    }

    /// Qt would keep the mark's width free beside the heading, sorted or not.
    void headingsOfNumbersEndWhereCellsEnd()
    {
        QStandardItemModel model(1, 1);
        model.setHorizontalHeaderLabels({"8888"});
        model.horizontalHeaderItem(0)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        QTableView table;
        table.setModel(&model);
        table.resize(300, 100);
        const QHeaderView *header = table.horizontalHeader();
        const QRect heading(header->x(), header->y(), header->sectionSize(0), header->height());
        const QImage picture = table.grab(heading.adjusted(0, 2, 0, -2)).toImage();
        int free = 0;
        while (free < picture.width()
            && strongestContrast(
                   picture.copy(picture.width() - 1 - free, 0, 1, picture.height()), Qt::white)
                < 2)
            ++free;
        QVERIFY2(std::abs(free - space::s) <= 2, qPrintable(QString::number(free)));
    }

    void iconsFollowTheTheme()
    {
        const QIcon icon = themedIcon(instanceLook(InstanceKind::Production).icon, Tone::Bad);
        const QSize size(20, 20);
        const auto middle = [&] { return icon.pixmap(size).toImage().pixelColor(10, 10); };
        QCOMPARE(middle(), themeColors(false).bad);
        m_theme->setMode(Theme::Mode::Dark);
        QCOMPARE(middle(), themeColors(true).bad);
        m_theme->setMode(Theme::Mode::Light);
    }

    void kindsOfInstancesDifferByColourShapeAndWord()
    {
        QSet<int> tones;
        QSet<QString> shapes;
        for (const InstanceKind kind : {InstanceKind::Practice, InstanceKind::Development,
                 InstanceKind::Staging, InstanceKind::Production}) {
            tones.insert(int(instanceLook(kind).tone));
            shapes.insert(instanceLook(kind).icon);
        }
        QCOMPARE(tones.size(), qsizetype(4));
        QCOMPARE(shapes.size(), qsizetype(4));
    }

    void everyControlCanBeFoundAndHasAName()
    {
        for (int page = 0; page <= int(MainWindow::Page::Log); ++page) {
            m_window->showPage(MainWindow::Page(page));
            for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
                const bool control = qobject_cast<const QAbstractButton *>(widget)
                    || qobject_cast<const QComboBox *>(widget)
                    || qobject_cast<const QTableView *>(widget);
                if (!control || !widget->isVisible() || widget->objectName().startsWith("qt_")
                    || QString(widget->metaObject()->className()) == "QTableCornerButton") {
                    continue;
                }
                QVERIFY2(!widget->objectName().isEmpty(), widget->metaObject()->className());
                const auto *button = qobject_cast<const QAbstractButton *>(widget);
                QVERIFY2(
                    !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                    qPrintable(widget->objectName()));
            }
        }
    }

    void theRailIsWalkedByKeyboard()
    {
        auto *rail = find<StepRail>("stepRail");
        rail->step(0)->setFocus();
        QTest::keyClick(rail->step(0), Qt::Key_Down);
        QVERIFY(rail->step(1)->hasFocus());
        QTest::keyClick(rail->step(1), Qt::Key_Space);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Map);
        QVERIFY(rail->step(1)->isChecked());
        QVERIFY(!rail->step(0)->isChecked());
    }

    void aFileIsShownAndAnotherLineCanBeItsHeader()
    {
        m_session->openText("made by winder 2\nhole,x\nA1,1.5\nA2,2.5\n", "holes.csv");
        QTRY_VERIFY(m_session->table() && !m_session->isOpening());
        auto *table = find<QTableView>("rawTable");
        QTRY_VERIFY(table->isVisible());
        QCOMPARE(table->model()->rowCount(), 4);
        QCOMPARE(m_session->table()->dialect().headerRow, qint64(1));
        const QHeaderView *lines = table->verticalHeader();
        QTest::mouseClick(lines->viewport(), Qt::LeftButton, {},
            QPoint(8, lines->sectionViewportPosition(2) + 5));
        QTRY_COMPARE(m_session->table()->dialect().headerRow, qint64(2));
        QVERIFY(table->model()->index(2, 0).data(role::Strong).toBool());
        auto *header = find<QComboBox>("headerCombo");
        QTRY_COMPARE(header->currentData().toPoint(), QPoint(2, 1)); // row, and how many rows
    }

    void aDamagedFileSaysWhatToDo()
    {
        m_session->openFile(inFolder("nowhere.csv"));
        auto *banner = find<MessageBanner>("fileProblem");
        QTRY_VERIFY(banner->isVisible());
        QVERIFY(banner->title().contains("nowhere.csv"));
        QVERIFY(!banner->text().isEmpty());
    }

    void aCellIsCorrectedUndoneAndCorrectedForAll()
    {
        QVERIFY(openInspections());
        m_window->showPage(MainWindow::Page::Review);
        auto *table = find<QTableView>("reviewTable");
        auto *model = qobject_cast<RecordModel *>(table->model());
        QAbstractItemModelTester tester(
            model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QCOMPARE(model->rowCount(), 4);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->report().wrong, qint64(3), patience);

        QTest::keyClick(m_window.get(), Qt::Key_F8);
        const int faults = model->columnOf("visualInspectionIssues");
        QCOMPARE(table->currentIndex(), model->index(1, faults));
        QCOMPARE(model->index(1, faults).data(role::Tone).toInt(), int(Tone::Bad));

        auto *wrong = find<FilterChip>("filterWrong");
        wrong->click();
        QCOMPARE(model->rowCount(), 3);

        auto *all = find<QPushButton>("useForAllButton");
        QTRY_VERIFY(all->isVisible());
        all->click();
        QTRY_COMPARE_WITH_TIMEOUT(m_session->report().wrong, qint64(1), patience);
        QCOMPARE(model->index(0, faults).data().toString(), QString("Scratches"));
        QVERIFY(model->index(0, faults).data(role::Changed).toBool());
        // What was corrected stays in sight although it is right now.
        QCOMPARE(model->rowCount(), 3);

        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->report().wrong, qint64(3), patience);
        QCOMPARE(model->index(0, faults).data().toString(), QString("Scraches"));
        QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_COMPARE_WITH_TIMEOUT(m_session->report().wrong, qint64(1), patience);
    }

    void columnsFitWhenTheyAreLookedAt()
    {
        m_window->showPage(MainWindow::Page::Review); // comes before the records do
        QVERIFY(openInspections());
        m_window->showPage(MainWindow::Page::Import);
        m_session->closeFile();
        m_window->showPage(MainWindow::Page::Review);
        QVERIFY(openInspections());
        auto *table = find<QTableView>("reviewTable");
        const auto *model = qobject_cast<RecordModel *>(table->model());
        const int field = model->columnOf("inspectionDate");
        QVERIFY(field > 0);
        QVERIFY(table->columnWidth(field) >= table->horizontalHeader()->sectionSizeHint(field));
        QVERIFY(table->columnWidth(RecordModel::VerdictColumn) < 60);
        QVERIFY(m_settings->value("columns/review").isNull()); // nobody has chosen a width
        table->setColumnWidth(field, 333);
        m_window->showPage(MainWindow::Page::Import);
        m_window->showPage(MainWindow::Page::Review);
        QCOMPARE(table->columnWidth(field), 333);
    }

    void widthsOfColumnsThatHaveJustComeAreNobodysChoice()
    {
        QStandardItemModel model(1, 2);
        TableView view(u"someTable"_s, u"Some"_s);
        view.setModel(&model);
        view.rememberWidths(*m_settings, u"some"_s);
        const auto remembered = [this] { return m_settings->value("columns/some").toStringList(); };
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setColumnWidth(0, 77);
        QVERIFY(remembered().isEmpty());
        view.layOutColumns({50, 60});
        view.setColumnWidth(0, 88);
        QCOMPARE(remembered().value(0), u"88"_s);
        view.awaitColumns();
        view.setColumnWidth(0, 99);
        QCOMPARE(remembered().value(0), u"88"_s);
    }

    void typingIntoACellAndBackTakesTheCorrectionOff()
    {
        QVERIFY(openInspections());
        m_window->showPage(MainWindow::Page::Review);
        auto *table = find<QTableView>("reviewTable");
        auto *model = qobject_cast<RecordModel *>(table->model());
        const QModelIndex cell = model->index(0, model->columnOf("inspector"));
        table->setCurrentIndex(cell);
        table->setFocus();
        QTest::keyClick(table, Qt::Key_F2);
        auto *editor = table->findChild<QLineEdit *>("cellEditor");
        QVERIFY(editor);
        editor->setText("Ana Maria");
        QTest::keyClick(editor, Qt::Key_Return);
        QTRY_COMPARE(m_session->corrections().overlay().size(), qsizetype(1));
        QVERIFY(model->setData(model->index(0, model->columnOf("inspector")), "Ana", Qt::EditRole));
        QVERIFY(m_session->corrections().overlay().isEmpty());
    }

    void theUploadPageSaysInOneSentenceWhatWillHappen()
    {
        QVERIFY(openInspections());
        m_window->showPage(MainWindow::Page::Upload);
        QTRY_VERIFY_WITH_TIMEOUT(m_session->canUpload(), patience);
        auto *sentence = find<QLabel>("uploadSentence");
        QTRY_COMPARE(sentence->text(),
            QString("Send 1 Board Visual Inspection record to the practice instance."));
        QVERIFY(!find<QWidget>("productionGate")->isVisible());
        QVERIFY(find<QPushButton>("startUploadButton")->isEnabled());
    }

    void aConstantTakesThePlaceOfAColumn()
    {
        QVERIFY(openInspections());
        m_window->showPage(MainWindow::Page::Map);
        auto *source = find<QComboBox>("source:inspector");
        QVERIFY(source);
        QCOMPARE(source->currentText(), QString("Inspected by"));
        const int constant = source->findText("Constant…");
        source->setCurrentIndex(constant);
        Q_EMIT source->activated(constant);
        auto *edit = find<QLineEdit>("constant:inspector");
        QTRY_VERIFY(edit->isVisible());
        edit->setText("Night shift");
        QTest::keyClick(edit, Qt::Key_Return);
        QCOMPARE(m_session->recipe().mapping("inspector")->source, Source::constant("Night shift"));
        QCOMPARE(m_session->records().build(2).data.value("inspector").toString(),
            QString("Night shift"));
    }

private:
    bool openInspections()
    {
        if (!connectToPractice(*m_session))
            return false;
        m_session->openText(inspections, "inspections.csv");
        if (!waitForTable())
            return false;
        m_session->chooseTypeForm(RecordType::Action, "BoardVisualInspection");
        return QTest::qWaitFor(
            [&] {
                return m_session->records().isValid() && !m_session->isChecking()
                    && m_session->componentsLeft() == 0 && !m_session->report().rows.isEmpty();
            },
            patience);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
