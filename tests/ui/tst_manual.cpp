// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/error.h"
#include "help/manual.h"
#include "support/testmain.h"
#include "text/errortext.h"

#include <QDir>
#include <QImage>
#include <QMetaEnum>
#include <QRegularExpression>

using namespace m2m;

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void write(const QString &path, const QByteArray &content)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("the test's own folder cannot be written");
}

QStringList captures(const QString &text, const QString &pattern)
{
    QStringList found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found += it.next().captured(1);
    return found;
}

QString htmlOf(const QString &page)
{
    return QString::fromUtf8(contentOf(":/m2m/help/" + page + ".html"));
}

} // namespace

/// The manual as it lies in the program: that it is whole, and true where that can be held against
/// something.
class TestManual : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void everyPageHasATitleAndPlaces()
    {
        const Manual manual({"en"});
        QCOMPARE(manual.pages().size(), manualPages().size());
        for (const Manual::Page &page : manual.pages()) {
            QVERIFY2(page.title != page.name, qPrintable(page.name));
            QVERIFY2(!page.sections.isEmpty(), qPrintable(page.name));
            QVERIFY2(page.sections.constFirst().anchor.isEmpty(), qPrintable(page.name));
            for (const Manual::Section &section : page.sections.mid(1)) {
                QVERIFY2(!section.anchor.isEmpty(), qPrintable(page.name + ": " + section.title));
                QVERIFY2(!section.text.contains('<'), qPrintable(section.text));
            }
        }
    }

    void noPageLiesAroundThatNobodyFinds()
    {
        const QStringList files = QDir(":/m2m/help").entryList({"*.html"}, QDir::Files);
        QStringList pages;
        for (const QString &page : manualPages())
            pages += page + ".html";
        pages.sort();
        QCOMPARE(files, pages);
    }

    void everyLinkAndPictureIsThere()
    {
        for (const QString &page : manualPages()) {
            const QString html = htmlOf(page);
            for (const QString &link : captures(html, "href=\"([^\"]*)\"")) {
                const QString file = link.section('#', 0, 0);
                const QString place = link.section('#', 1);
                QVERIFY2(!link.contains("://"), qPrintable(link)); // it needs no network
                QVERIFY2(file.isEmpty() || QFile::exists(":/m2m/help/" + file), qPrintable(link));
                if (place.isEmpty())
                    continue;
                const QString there = file.isEmpty() ? html : htmlOf(file.section('.', 0, 0));
                QVERIFY2(there.contains("<a name=\"" + place + "\">"), qPrintable(page + link));
            }
            for (const QString &picture : captures(html, "src=\"([^\"]*)\"")) {
                const QString path = ":/m2m/help/" + picture;
                QVERIFY2(!QImage(path).isNull(), qPrintable(picture));
                QVERIFY2(QFileInfo(path).size() < 120'000, qPrintable(picture));
            }
        }
        for (const QString &picture : QDir(":/m2m/help/pictures").entryList(QDir::Files)) {
            bool shown = false;
            for (const QString &page : manualPages())
                shown = shown || htmlOf(page).contains("pictures/" + picture);
            QVERIFY2(shown, qPrintable(picture));
        }
    }

    void aPageIsTakenInTheReadersLanguageAndElseInEnglish()
    {
        QTemporaryDir root;
        write(root.filePath("index.html"), "<title>English</title><h1>E</h1>");
        write(root.filePath("de/index.html"), "<title>Deutsch</title><h1>D</h1>");
        write(root.filePath("pt/index.html"), "<title>português</title><h1>P</h1>");
        write(root.filePath("pt_BR/index.html"), "<title>brasileiro</title><h1>B</h1>");
        write(root.filePath("map.html"), "<title>Map</title><h1>M</h1>");
        const auto title = [&root](const QStringList &languages, int page) {
            return Manual(languages, root.path()).pages().at(page).title;
        };
        QCOMPARE(title({"de-CH", "de"}, 0), QString("Deutsch"));
        QCOMPARE(title({"pt-BR"}, 0), QString("brasileiro"));
        QCOMPARE(title({"pt"}, 0), QString("português"));
        QCOMPARE(title({"pt-PT"}, 0), QString("português"));
        QCOMPARE(title({"fr", "de"}, 0), QString("Deutsch"));
        QCOMPARE(title({"en-GB", "de"}, 0), QString("English")); // who reads English reads that
        QCOMPARE(title({"fr"}, 0), QString("English"));
        const auto map = manualPages().indexOf("map");
        QCOMPARE(title({"de"}, int(map)), QString("Map")); // not translated yet
    }

    void aSearchFindsAllWordsAndTitlesFirst()
    {
        const Manual manual({"en"});
        QVERIFY(manual.search("").isEmpty());
        QVERIFY(manual.search("   ").isEmpty());
        QVERIFY(manual.search("no such word anywhere, zxqw").isEmpty());
        const QList<Manual::Hit> undo = manual.search("undo an upload");
        QVERIFY(!undo.isEmpty());
        QCOMPARE(undo.constFirst().page, QString("log"));
        QCOMPARE(undo.constFirst().anchor, QString("undo"));
        const QList<Manual::Hit> anyCase = manual.search("KEYCHAIN");
        QVERIFY(anyCase.size() > 3);
        for (const Manual::Hit &hit : anyCase) {
            QVERIFY2(hit.excerpt.contains("keychain", Qt::CaseInsensitive)
                    || hit.title.contains("keychain", Qt::CaseInsensitive),
                qPrintable(hit.excerpt));
        }
    }

    /// Each message that the program has for trouble stands in the page, word for word.
    void everyMessageIsInTroubleshooting()
    {
        QString page = htmlOf("troubleshooting").simplified();
        page.replace("&nbsp;", " ");
        const auto kinds = QMetaEnum::fromType<ErrorKind>();
        QStringList missing;
        for (int i = 0; i < kinds.keyCount(); ++i) {
            const QString title = errorText(Error{ErrorKind(kinds.value(i)), "NAME", {}}).title;
            if (!page.contains(title.toHtmlEscaped().replace("&quot;", "\"")))
                missing += title;
        }
        missing.removeDuplicates();
        QVERIFY2(missing.isEmpty(), qPrintable('\n' + missing.join('\n')));
    }

    void theGlossaryHasTheWordsOfTheWindow()
    {
        const QString glossary = htmlOf("glossary");
        for (const char *word : {"instance", "profile", "component", "component UUID", "short UUID",
                 "type form", "action", "action ID", "record", "operation", "recipe", "batch",
                 "journal", "practice instance", "operator", "station"}) {
            QVERIFY2(glossary.contains("<b>" + QString(word) + "</b>"), word);
        }
    }
};

QTEST_GUILESS_MAIN(TestManual)
#include "tst_manual.moc"
