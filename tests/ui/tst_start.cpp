// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/widgetroom.h"
#include "support/windowfixture.h"
#include "widgets/callout.h"

#include <QDropEvent>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QSignalSpy>
#include <QUrl>

using namespace m2m;

/// The first start: what it offers, and the tour.
class TestStart : public QObject, test::WindowFixture {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
        dressApplication();
    }
    void cleanupTestCase() { undressApplication(); }
    void init() { QVERIFY(openWindow()); }
    void cleanup() { closeWindow(); }

    void theFirstStartOffersThreeWays()
    {
        QVERIFY(isWelcoming());
        QVERIFY(!find<QWidget>("recentFiles")->isVisible());
        QVERIFY(find<QWidget>("openFileButton")->isVisible());
        // By keyboard the sample is one Enter away.
        QTRY_COMPARE(m_window->focusWidget()->objectName(), QString("welcomeSample"));
        QSignalSpy sample(m_window.get(), &MainWindow::sampleRequested);
        press(Qt::Key_Return);
        QCOMPARE(sample.size(), 1);
    }

    void theWelcomeDoesNotComeBackUnasked_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("sent away") << "dismissed";
        QTest::newRow("a file was opened") << "file";
        QTest::newRow("closed without a word") << "closed";
    }
    void theWelcomeDoesNotComeBackUnasked()
    {
        QFETCH(QString, way);
        if (way == "dismissed") {
            find<QPushButton>("welcomeDismiss")->click();
            QVERIFY(!isWelcoming());
            QVERIFY(find<QWidget>("sampleButton")->isVisible());
            QTRY_COMPARE(m_window->focusWidget()->objectName(), QString("openFileButton"));
        } else if (way == "file") {
            m_session->openText("a,b\n1,2\n", "pasted");
            QVERIFY(waitForTable());
            m_session->closeFile();
            QVERIFY(!isWelcoming());
        }
        m_window->close();
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
        m_window->show();
        QVERIFY(!isWelcoming());
    }

    void aStationThatWasAtWorkBeforeIsNotWelcomed()
    {
        m_window.reset();
        m_settings->clear();
        m_settings->setValue("recentFiles", QStringList{"/data/a.csv"});
        m_window = std::make_unique<MainWindow>(*m_session, *m_settings);
        m_window->show();
        QVERIFY(!isWelcoming());
    }

    void credentialsAreAskedForAsAFile()
    {
        QSignalSpy given(m_window.get(), &MainWindow::credentialsGiven);
        find<QPushButton>("welcomeCredentials")->click();
        auto *dialog = find<QFileDialog>("profileFileDialog");
        QVERIFY(dialog && dialog->isVisible());
        QFile file(inFolder("client_credentials.py"));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        Q_EMIT dialog->fileSelected(file.fileName());
        dialog->close();
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), file.fileName());
    }

    void credentialsThatAreDroppedAreImportedAndNotReadAsATable()
    {
        QSignalSpy given(m_window.get(), &MainWindow::credentialsGiven);
        const QString path = inFolder("client_credentials.py");
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDragEnterEvent enter(
            QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(m_window.get(), &drop);
        QVERIFY(drop.isAccepted());
        QCOMPARE(given.size(), 1);
        QCOMPARE(given.first().first().toString(), path);
        QVERIFY(!m_session->isOpening());
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("a small laptop") << QSize(1366, 768);
        QTest::newRow("the same at 150 %") << QSize(910, 512);
    }
    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        m_window->resize(size);
        QTest::qWait(0);
        QVERIFY(test::hasRoom(*find<QWidget>("welcome")));
    }

    void theTourPointsAtWhatItTellsOf()
    {
        find<QPushButton>("welcomeTour")->click();
        QStringList told;
        while (callout()) {
            QVERIFY(callout()->isVisible());
            QVERIFY(callout()->target() && callout()->target()->isVisible());
            told += callout()->target()->objectName();
            QCOMPARE(m_window->focusWidget()->objectName(), QString("calloutNext"));
            // What is pointed at stays free, but for what fills the window.
            const QRect note = callout()->geometry();
            QVERIFY(m_window->rect().contains(note));
            const QWidget *at = callout()->target();
            const QRect target(at->mapTo(m_window.get(), QPoint()), at->size());
            if (target.width() < 600)
                QVERIFY2(!note.adjusted(10, 10, -10, -10).intersects(target),
                    qPrintable(at->objectName()));
            QVERIFY(callout()->accessibleName().contains(text("calloutTitle")));
            QCOMPARE(callout()->accessibleDescription(), text("calloutText"));
            QVERIFY(test::hasRoom(*callout()));
            press(Qt::Key_Return);
            QTest::qWait(0);
        }
        QCOMPARE(told,
            (QStringList{
                "stepRail", "instancePill", "dropArea", "stepReview", "batchTable", "helpButton"}));
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Import); // where it began
        QVERIFY(!find<QWidget>("calloutRing"));
    }

    void theTourGoesBackAndIsSkippedByEscape()
    {
        find<QPushButton>("welcomeTour")->click();
        QVERIFY(!find<QPushButton>("calloutBack")->isVisible());
        find<QPushButton>("calloutNext")->click();
        QCOMPARE(callout()->target()->objectName(), QString("instancePill"));
        find<QPushButton>("calloutBack")->click();
        QCOMPARE(callout()->target()->objectName(), QString("stepRail"));
        find<QPushButton>("openFileButton")->setFocus(); // wherever the focus is
        press(Qt::Key_Escape);
        QTRY_VERIFY(!callout());
        // It does not come back, nor does the welcome that offered it.
        QVERIFY(!isWelcoming());
    }

    void theTourBlocksNothingAndFollowsTheWindow()
    {
        find<QPushButton>("welcomeTour")->click();
        find<QPushButton>("calloutNext")->click();
        QTest::mouseClick(find<QWidget>("stepUpload"), Qt::LeftButton);
        QCOMPARE(m_window->currentPage(), MainWindow::Page::Upload);
        QVERIFY(callout()->isVisible());
        for (const QSize size : {QSize(910, 512), QSize(1600, 900), QSize(700, 500)}) {
            m_window->resize(size);
            QTRY_VERIFY(m_window->rect().contains(callout()->geometry()));
            const QWidget *pill = find<QWidget>("instancePill");
            const QRect target(pill->mapTo(m_window.get(), QPoint()), pill->size());
            QTRY_VERIFY(find<QWidget>("calloutRing")->geometry().contains(target));
        }
    }

    void theHelpMenuHasTheTour()
    {
        find<QPushButton>("welcomeDismiss")->click();
        find<QPushButton>("helpButton")->click();
        for (QAction *action : find<QMenu>("helpMenu")->actions()) {
            if (action->text() == "Short tour")
                action->trigger();
        }
        find<QMenu>("helpMenu")->close();
        QVERIFY(callout() && callout()->isVisible());
        // Asked for again while it is shown it is not shown twice.
        find<QPushButton>("helpButton")->click();
        for (QAction *action : find<QMenu>("helpMenu")->actions()) {
            if (action->text() == "Short tour")
                action->trigger();
        }
        QCOMPARE(m_window->findChildren<Callout *>().size(), 1);
    }

private:
    [[nodiscard]] bool isWelcoming() const
    {
        const auto *welcome = find<QWidget>("welcome");
        return welcome && welcome->isVisible();
    }
    [[nodiscard]] Callout *callout() const { return find<Callout>("callout"); }
    [[nodiscard]] QString text(const char *name) const
    {
        return find<QLabel>(QString::fromLatin1(name))->text();
    }
};

QTEST_MAIN(TestStart)
#include "tst_start.moc"
