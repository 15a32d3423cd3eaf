// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs/supportdialog.h"
#include "support/testmain.h"
#include "support/widgetroom.h"
#include "text/supporttext.h"
#include "text/translations.h"
#include "widgets/messagebanner.h"

#include <QApplication>
#include <QCheckBox>
#include <QFile>
#include <QListWidget>
#include <QPlainTextEdit>

using namespace m2m;

/// Before a support bundle is saved, all of it is shown. What is in it is looked at in
/// tst_supportbundle.
class TestSupportDialog : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        installTranslations(*qApp);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }
    void init()
    {
        test::failOnAnyWarning();
        m_folder = std::make_unique<QTemporaryDir>();
        SupportRequest request;
        request.journalPath = m_folder->filePath("journal.sqlite");
        request.program = programFacts("1.2.3");
        request.messages = {"of Ana, a message"};
        request.names = {"Ana"};
        m_dialog = std::make_unique<SupportDialog>(request);
        m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
        m_dialog->show();
        QTRY_VERIFY(find<QPushButton>("saveSupport")->isEnabled());
    }
    void cleanup() { m_dialog.reset(); }

    void allOfItIsShownBeforeItIsSaved()
    {
        auto *list = find<QListWidget>("supportParts");
        QCOMPARE(list->count(), 5);
        for (int i = 0; i < list->count(); ++i) {
            list->setCurrentRow(i);
            const QString name = list->item(i)->text().section('\n', 0, 0);
            QVERIFY2(!supportPartText(name).isEmpty(), qPrintable(name));
            QVERIFY(!find<QPlainTextEdit>("supportText")->toPlainText().isEmpty());
        }
        QVERIFY(find<QLabel>("supportPromise")->text().contains("No secret"));
        QVERIFY(test::hasRoom(*m_dialog));
    }

    void namesComeInByChoice()
    {
        auto *list = find<QListWidget>("supportParts");
        auto *text = find<QPlainTextEdit>("supportText");
        list->setCurrentRow(list->count() - 1);
        QCOMPARE(text->toPlainText(), QString("of [name], a message\n"));
        find<QCheckBox>("supportNames")->click();
        QTRY_COMPARE(text->toPlainText(), QString("of Ana, a message\n"));
        QCOMPARE(list->currentRow(), list->count() - 1); // where one was
    }

    void itSaysWhereItIsSavedOrWhyNot()
    {
        auto *banner = find<MessageBanner>("supportBanner");
        m_dialog->save(m_folder->filePath("none/bundle.zip"));
        QTRY_VERIFY(banner->title().contains("cannot be written"));
        m_dialog->save(m_folder->filePath("bundle.zip"));
        QTRY_VERIFY(banner->title().contains("saved"));
        QVERIFY(banner->text().contains("bundle.zip"));
        QVERIFY(QFile::exists(m_folder->filePath("bundle.zip")));
    }

private:
    template <typename W> [[nodiscard]] W *find(const char *name) const
    {
        return m_dialog->findChild<W *>(QString::fromLatin1(name));
    }

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SupportDialog> m_dialog;
};

QTEST_MAIN(TestSupportDialog)
#include "tst_supportdialog.moc"
