// SPDX-License-Identifier: GPL-3.0-or-later
// All pages and dialogs at 1366x768 in a language that is longer than English: nothing is cut off,
// and every sentence is one that translators are given.
#include "pictures/tour.h"
#include "support/fitwalk.h"
#include "support/pseudolocale.h"
#include "support/testmain.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDirIterator>

using namespace m2m;

// Named: members of the test class may not be of a type that only one file of several knows.
namespace pseudolocaletest {

/// Names and values that files, forms and servers brought; they are not ours to translate.
class Data {
public:
    Data()
        : m_all(QStringLiteral("Wire tension <A&B>\n")) // a sheet of a workbook, which is packed
    {
        for (const char *folder : {M2M_RESOURCES, M2M_TEST_DATA}) {
            QDirIterator files(QString::fromLatin1(folder),
                {QStringLiteral("*.json"), QStringLiteral("*.csv"), QStringLiteral("*.m2mrecipe")},
                QDir::Files, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                QFile file(files.next());
                if (file.size() < 1'000'000 && file.open(QIODevice::ReadOnly))
                    m_all += QString::fromUtf8(file.readAll()) + QLatin1Char('\n');
            }
        }
    }
    /// Lists of names are data where each of them is.
    [[nodiscard]] bool has(const QString &text) const
    {
        static const QRegularExpression between(QStringLiteral(", |\\n"));
        const QStringList parts = text.split(between);
        return m_all.contains(text)
            || std::all_of(parts.begin(), parts.end(),
                [this](const QString &part) { return m_all.contains(part.trimmed()); });
    }

private:
    QString m_all;
};

} // namespace pseudolocaletest
using namespace pseudolocaletest;

class TestPseudoLocale : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        test::useTestPaths();
        QCoreApplication::installTranslator(&m_language);
        m_theme = std::make_unique<Theme>(*qApp, Theme::Mode::Light);
    }
    void cleanupTestCase() { m_theme.reset(); }

    void nothingIsCutOffNorLeftInEnglish_data()
    {
        QTest::addColumn<int>("number");
        for (qsizetype i = 0; i < scenes().size(); ++i) {
            if (!scenes().at(i).isHuge)
                QTest::newRow(scenes().at(i).name) << int(i);
        }
    }
    void nothingIsCutOffNorLeftInEnglish()
    {
        QFETCH(const int, number);
        QStringList cut;
        QStringList english;
        const auto isOpen = [](const BatchSession &open, const QString &text) {
            const TablePtr &table = open.table();
            const bool inFile =
                table && (table->columns().contains(text) || table->source().name() == text);
            return inFile || open.operatorName() == text;
        };
        const BatchSession *session = nullptr;
        const auto look = [&](const QString &name, const QWidget &widget) {
            QTest::qWait(50);
            // On a busy machine layouts may still be about to settle.
            (void)QTest::qWaitFor([&widget] { return test::cutOffTexts(widget).isEmpty(); }, 3000);
            for (const QString &line : test::cutOffTexts(widget))
                note(cut, name, line);
            for (const QString &text : test::shownTexts(widget)) {
                if (isSentence(text) && !text.contains(QStringLiteral("[!!")) && !m_data.has(text)
                    && !isOpen(*session, text))
                    note(english, name, text);
            }
        };
        Stage stage(look, scenes().at(number).prepare);
        session = &stage.session;
        scenes().at(number).play(stage);
        tell(QStringLiteral("cut off"), cut);
        tell(QStringLiteral("not translated"), english);
        QCOMPARE(cut.size(), 0);
        QCOMPARE(english.size(), 0);
    }

private:
    /// Once, however many pictures have it.
    static void note(QStringList &lines, const QString &name, const QString &line)
    {
        const auto same = [&line](const QString &other) { return other.endsWith(line); };
        if (std::none_of(lines.begin(), lines.end(), same))
            lines.append(name + QStringLiteral(": ") + line);
    }
    /// QVERIFY2() would keep but the beginning.
    static void tell(const QString &what, const QStringList &lines)
    {
        for (const QString &line : lines)
            qInfo("%s: %s", qPrintable(what), qPrintable(line));
    }
    /// Two words at least; single ones are names of columns, files and types.
    static bool isSentence(const QString &text)
    {
        static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,} [A-Za-z]{2,}"));
        return text.contains(words);
    }

    test::PseudoLocale m_language;
    Data m_data;
    std::unique_ptr<Theme> m_theme;
};

QTEST_MAIN(TestPseudoLocale)
#include "tst_pseudolocale.moc"
