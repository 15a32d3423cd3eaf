// SPDX-License-Identifier: GPL-3.0-or-later
// The files in translations/ against the sources and in themselves. Where a sentence was added or
// changed: build the target m2m_ui_lupdate, then translate what it has marked as unfinished.
#include "support/tsfile.h"
#include "text/translations.h"

#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace m2m;

namespace {

QString pathOf(const QString &language)
{
    return QStringLiteral(M2M_SOURCES "/translations/m2m_%1.ts").arg(language);
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList found(const QString &pattern, const QString &text)
{
    QStringList all;
    static QHash<QString, QRegularExpression> compiled; // there are ten thousand texts
    auto expression = compiled.find(pattern);
    if (expression == compiled.end())
        expression = compiled.insert(pattern, QRegularExpression(pattern));
    auto it = expression->globalMatch(text);
    while (it.hasNext())
        all.append(it.next().captured());
    all.sort();
    return all;
}

QStringList placeholders(const QString &text)
{
    QStringList all = found(QStringLiteral("%L?\\d+"), text);
    all.removeDuplicates(); // some languages have to say a thing twice
    return all;
}

bool hasNumber(const QString &text)
{
    return text.contains(QStringLiteral("%n")) || text.contains(QStringLiteral("%Ln"));
}

QStringList tags(const QString &text)
{
    return found(
        QStringLiteral("</?(a|b|i|p|br|ul|ol|li|table|tr|td|th|h[1-6]|code|pre|span|div)\\b[^>]*>"),
        text);
}

QStringList options(const QString &text)
{
    return found(QStringLiteral("(?<![\\w-])--[a-z][a-z-]*"), text);
}

/// "&f" in "Retry &failed".
QStringList mnemonics(QString text)
{
    text.remove(QRegularExpression(QStringLiteral("&[a-z]+;|&#\\d+;|&&")));
    return found(QStringLiteral("&\\S"), text.toLower());
}

/// Spaces and line breaks around a text.
QString around(const QString &text)
{
    const qsizetype begin = text.indexOf(QRegularExpression(QStringLiteral("\\S")));
    const qsizetype end = text.lastIndexOf(QRegularExpression(QStringLiteral("\\S")));
    return text.left(begin) + QLatin1Char('|') + text.mid(end + 1);
}

QString ending(const QString &text)
{
    const QString bare = text.trimmed();
    return bare.endsWith(QLatin1Char(':')) || bare.endsWith(QChar(0x2026)) ? bare.right(1)
                                                                           : QString();
}

/// Of languages whose first plural form is for nothing, too.
bool countsNothingAsOne(const QString &language)
{
    return language == QLatin1String("fr") || language == QLatin1String("pt");
}

/// What one of the translations has lost of its source or added to it; empty where nothing is
/// wrong.
QString difference(const TsMessage &message, qsizetype form, const QString &language)
{
    const QString &text = message.translations.at(form);
    if (text.trimmed().isEmpty())
        return QStringLiteral("it is empty");
    if (placeholders(text) != placeholders(message.source))
        return QStringLiteral("placeholders");
    // "One record" needs no number.
    const bool maybe = message.hasPlural && form == 0 && !countsNothingAsOne(language);
    if (hasNumber(text) != hasNumber(message.source) && !maybe)
        return QStringLiteral("%n");
    if (tags(text) != tags(message.source))
        return QStringLiteral("tags");
    if (options(text) != options(message.source))
        return QStringLiteral("options of the command line");
    if (mnemonics(text).size() != mnemonics(message.source).size())
        return QStringLiteral("mnemonics");
    if (around(text) != around(message.source)
        || text.count(QLatin1Char('\n')) != message.source.count(QLatin1Char('\n')))
        return QStringLiteral("spaces and line breaks");
    if (ending(text) != ending(message.source))
        return QStringLiteral("the colon or the dots at the end");
    return {};
}

} // namespace

class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void filesAgreeWithTheSources_data() { languagesAsRows(); }
    void filesAgreeWithTheSources()
    {
        QFETCH(const QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath(QStringLiteral("m2m_%1.ts").arg(language));
        QVERIFY(QFile::copy(pathOf(language), copy));
        QStringList arguments{QStringLiteral("app"), QStringLiteral("ui"), QStringLiteral("core"),
            QStringLiteral("-locations"), QStringLiteral("none"), QStringLiteral("-no-obsolete")};
        if (language == QLatin1String("en"))
            arguments << QStringLiteral("-pluralonly");
        QProcess lupdate;
        lupdate.setWorkingDirectory(QStringLiteral(M2M_SOURCES));
        lupdate.start(QStringLiteral(M2M_LUPDATE), arguments << QStringLiteral("-ts") << copy);
        QVERIFY(lupdate.waitForFinished());
        QCOMPARE(lupdate.exitCode(), 0);
        QVERIFY2(bytesOf(copy) == bytesOf(pathOf(language)),
            "sentences are missing or nobody says them any more: build m2m_ui_lupdate");
    }

    void everySentenceIsTranslated_data() { languagesAsRows(); }
    void everySentenceIsTranslated()
    {
        QFETCH(const QString, language);
        const QList<TsMessage> messages = readTsFile(pathOf(language));
        QVERIFY(!messages.isEmpty());
        QStringList missing;
        for (const TsMessage &message : messages) {
            const qsizetype forms = message.hasPlural ? 2 : 1;
            if (!message.isFinished || message.translations.size() != forms)
                missing.append(message.context + QStringLiteral(": ") + message.source);
        }
        QVERIFY2(missing.isEmpty(), qPrintable(told(missing, messages.size())));
    }

    void translationsKeepWhatTheirSourceHas_data() { languagesAsRows(); }
    void translationsKeepWhatTheirSourceHas()
    {
        QFETCH(const QString, language);
        const QList<TsMessage> messages = readTsFile(pathOf(language));
        QStringList wrong;
        for (const TsMessage &message : messages) {
            for (qsizetype form = 0; form < message.translations.size(); ++form) {
                const QString lost = difference(message, form, language);
                if (message.isFinished && !lost.isEmpty()) {
                    wrong.append(QStringLiteral("%1: “%2” for “%3”: %4")
                                     .arg(message.context, message.translations.at(form),
                                         message.source, lost));
                }
            }
        }
        QVERIFY2(wrong.isEmpty(), qPrintable(told(wrong, messages.size())));
    }

    // A context is a menu or a dialog; what is told apart in English has to be in each language.
    void mnemonicsOfAMenuDiffer_data() { languagesAsRows(); }
    void mnemonicsOfAMenuDiffer()
    {
        QFETCH(const QString, language);
        const QList<TsMessage> messages = readTsFile(pathOf(language));
        QHash<QString, TsMessage> seen;
        QStringList alike;
        for (const TsMessage &message : messages) {
            const QStringList keys = mnemonics(message.translations.value(0));
            if (keys.isEmpty())
                continue;
            const QString place = message.context + keys.constFirst();
            const auto other = seen.constFind(place);
            if (other != seen.constEnd() && mnemonics(other->source) != mnemonics(message.source)) {
                alike.append(QStringLiteral("%1: “%2” and “%3”")
                                 .arg(message.context, other->translations.constFirst(),
                                     message.translations.constFirst()));
            }
            seen.insert(place, message);
        }
        QVERIFY2(alike.isEmpty(), qPrintable(told(alike, messages.size())));
    }

    void allLanguagesAreEmbedded()
    {
        for (const Language &language : languages())
            QVERIFY(QFile::exists(QStringLiteral(":/i18n/m2m_%1.qm").arg(language.code)));
    }

    void languageOfTheUserIsFound()
    {
        QCOMPARE(spokenLanguage({QStringLiteral("pt-PT")}), QStringLiteral("pt"));
        QCOMPARE(
            spokenLanguage({QStringLiteral("pl"), QStringLiteral("de-CH")}), QStringLiteral("de"));
        QCOMPARE(
            spokenLanguage({QStringLiteral("en-GB"), QStringLiteral("fr")}), QStringLiteral("en"));
        QCOMPARE(spokenLanguage({QStringLiteral("ja")}), QStringLiteral("en"));
        QCOMPARE(spokenLanguage({}), QStringLiteral("en"));
    }

private:
    static void languagesAsRows()
    {
        QTest::addColumn<QString>("language");
        for (const Language &language : languages())
            QTest::newRow(qPrintable(language.code)) << language.code;
    }

    static QString told(const QStringList &lines, qsizetype of)
    {
        return QStringLiteral("%1 of %2:\n  ").arg(lines.size()).arg(of)
            + lines.mid(0, 20).join(QStringLiteral("\n  "));
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "tst_translations.moc"
