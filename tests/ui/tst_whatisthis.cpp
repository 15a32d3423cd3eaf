// SPDX-License-Identifier: GPL-3.0-or-later
#include "help/helpkeys.h"
#include "models/recordmodel.h"
#include "support/practicefixture.h"
#include "support/windowfixture.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QWhatsThis>

using namespace m2m;

/// What the type form says about a field can be asked for where its values are.
class TestWhatIsThis : public QObject, test::WindowFixture, test::PracticeFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        dressApplication();
        QVERIFY(startPractice());
    }
    void cleanupTestCase()
    {
        stopPractice();
        undressApplication();
    }
    void init()
    {
        QVERIFY(openWindow());
        QVERIFY(connectToPractice(*m_session));
        m_session->openRecipe(
            QStringLiteral(M2M_RESOURCES "/recipes/visual_inspections.m2mrecipe"));
        m_session->openFile(QStringLiteral(M2M_RESOURCES "/samples/visual_inspections.csv"));
        QTRY_VERIFY_WITH_TIMEOUT(m_session->records().isValid(), patience);
        m_window->showPage(MainWindow::Page::Review);
        m_table = find<QTableView>("reviewTable");
        QTRY_VERIFY(m_table->model()->columnCount() > RecordModel::FirstField + 2);
    }
    void cleanup() { closeWindow(); }

    void theHeadOfAColumnTellsWhatItsFieldIs()
    {
        const int column = columnOf("inspectionDate");
        const auto head = [&](int role) {
            return m_table->model()->headerData(column, Qt::Horizontal, role).toString();
        };
        QVERIFY(head(Qt::ToolTipRole).contains("Key in the DB: inspectionDate"));
        QVERIFY(head(Qt::ToolTipRole).startsWith(head(Qt::DisplayRole)));
        QVERIFY(head(Qt::AccessibleDescriptionRole).contains("Key in the DB: inspectionDate"));
        QVERIFY(head(Qt::WhatsThisRole).contains("inspectionDate"));
        // What is no field of the form has nothing to say.
        const QString first =
            m_table->model()
                ->headerData(RecordModel::NumberColumn, Qt::Horizontal, Qt::WhatsThisRole)
                .toString();
        QVERIFY(first.isEmpty());
    }

    void shiftF1TellsOfTheCellThatIsChosen()
    {
        m_table->setCurrentIndex(m_table->model()->index(0, columnOf("inspectionDate")));
        m_table->setFocus();
        press(Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(whatIsShown().contains("inspectionDate"));
        find<QWidget>("fieldHelp")->close();
    }

    void shiftF1AsksByTheNextClickWhereNothingIsToBeSaid()
    {
        find<QPushButton>("toUploadButton")->setFocus();
        QVERIFY(!QWhatsThis::inWhatsThisMode());
        press(Qt::Key_F1, Qt::ShiftModifier);
        QVERIFY(QWhatsThis::inWhatsThisMode());
        QWhatsThis::leaveWhatsThisMode();
    }

    void theRecordPanelTellsToo()
    {
        m_table->setCurrentIndex(m_table->model()->index(0, columnOf("inspectionDate")));
        auto *ask = find<QPushButton>("recordPanelHelp");
        QTRY_VERIFY(ask->isVisible());
        QVERIFY(ask->accessibleName().startsWith("What is "));
        ask->click();
        auto *popup = find<QWidget>("fieldHelp");
        QVERIFY(popup);
        QVERIFY(popup->findChild<QLabel *>("fieldHelpText")->text().contains("inspectionDate"));
        popup->close();
        m_table->setCurrentIndex(m_table->model()->index(0, RecordModel::NumberColumn));
        QTRY_VERIFY(!ask->isVisible());
    }

    void theMapPageTellsToo()
    {
        m_window->showPage(MainWindow::Page::Map);
        auto *source = find<QWidget>("source:inspectionDate");
        QTRY_VERIFY(source && source->isVisible());
        QVERIFY(source->whatsThis().contains("inspectionDate"));
        QVERIFY(source->accessibleDescription().contains("inspectionDate"));
        source->setFocus();
        press(Qt::Key_F1, Qt::ShiftModifier);
        QTRY_VERIFY(whatIsShown().contains("inspectionDate"));
        find<QWidget>("fieldHelp")->close();
    }

private:
    [[nodiscard]] int columnOf(const QString &field) const
    {
        return qobject_cast<RecordModel *>(m_table->model())->columnOf(field);
    }
    [[nodiscard]] QString whatIsShown() const
    {
        const auto *popup = find<QWidget>("fieldHelp");
        return popup ? popup->findChild<QLabel *>("fieldHelpText")->text() : QString();
    }

    QTableView *m_table = nullptr;
};

QTEST_MAIN(TestWhatIsThis)
#include "tst_whatisthis.moc"
