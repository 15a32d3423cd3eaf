// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/jspattern.h"
#include "support/testmain.h"

using namespace m2m;

Q_DECLARE_METATYPE(m2m::PatternAnswer)

class TestJsPattern : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    /// The answers are those of new RegExp("^" + pattern + "$") in a browser's engine.
    void patternsFitAsInJavaScript_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("fits");
        struct Row {
            QStringView pattern, text;
            bool fits;
        };
        static const Row rows[] = {
            {u"[a-z]+", u"ab", true},
            {u"[a-z]+", u"ab1", false},
            {u"cat|dog", u"catfish", true},
            {u"cat|dog", u"hotdog", true},
            {u"cat|dog", u"fish", false},
            {u"a$|b", u"a\n", false},
            {u"a$|b", u"a", true},
            {u".{2}", u"😀", true},
            {u".{2}", u"😀a", false},
            {u".", u"\u2028", false},
            {u".", u"\n", false},
            {u".", u"\x85", true},
            {u"\\s", u"\u00a0", true},
            {u"\\s", u"\ufeff", true},
            {u"\\s", u"\u200b", false},
            {u"\\s", u"\x85", false},
            {u"\\S", u"\u00a0", false},
            {u"[\\S]", u"x", true},
            {u"[\\s-]", u"-", true},
            {u"[^\\s]", u"\u3000", false},
            {u"[^\\S]", u" ", true},
            {u"\\d", u"٣", false},
            {u"\\w", u"é", false},
            {u"\\bab\\b", u"ab", true},
            {u"[\\b]", u"\b", true},
            {u"(a)?b\\1", u"b", true},
            {u"(a)|b\\1", u"b", true},
            {u"(?:(a)|b)\\1c", u"bc", true},
            {u"(a)\\1", u"ab", false},
            {u"\\x41\\u0042", u"AB", true},
            {u"\\u00e9", u"é", true},
            {u"\\u004", u"u004", true},
            {u"\\x4", u"x4", true},
            {u"\\ud83d\\ude00", u"😀", true},
            {u"[😀]", u"😀", false},
            {u"[😀]{2}", u"😀", true},
            {u"\\e\\_\\A\\z", u"e_Az", true},
            {u"\\Qa\\E", u"QaE", true},
            {u"\\p{L}", u"p{L}", true},
            {u"\\h+", u"hh", true},
            {u"\\v", u"\v", true},
            {u"\\v", u"\n", false},
            {u"a{,2}", u"a{,2}", true},
            {u"a{2}", u"aa", true},
            {u"a{2,}b", u"aaab", true},
            {u"a{1,2}?b", u"ab", true},
            {u"{", u"{", true},
            {u"]", u"]", true},
            {u"}", u"}", true},
            {u"[[]", u"[", true},
            {u"[[:alpha:]]", u"a]", true},
            {u"[]", u"a", false},
            {u"[^]", u"\n", true},
            {u"(?=a).*", u"ab", true},
            {u"(?!a).*", u"ab", false},
            {u"(?=a)*b", u"b", true},
            {u"(?<!x)a", u"a", true},
            {u"(?<n>a)\\k<n>", u"aa", true},
            {u"\\k", u"k", true},
            {u"a\\/b", u"a/b", true},
            {u"\\-\\.", u"-.", true},
            {u"a#b c", u"a#b c", true},
            {u"^ab$", u"ab", true},
            {u"\\u{61}", u"a", false},
            {u"a*?", u"aaa", true},
            {u"(a*)*", u"aaa", true},
        };
        for (const Row &row : rows) {
            QTest::addRow("%s on %s", qUtf8Printable(row.pattern.toString()),
                qUtf8Printable(row.text.toString()))
                << row.pattern.toString() << row.text.toString() << row.fits;
        }
    }
    void patternsFitAsInJavaScript()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, text);
        QFETCH(bool, fits);
        QCOMPARE(fitsOnPage(pattern, text), fits ? PatternAnswer::Fits : PatternAnswer::Differs);
    }

    void whatJavaScriptRefusesOrNobodyKnowsIsNotUnderstood_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern :
            {"(", "[a", "a)", "a++", "a*+", "x{2}{3}", "*a", "(?i)a", "(?>a)", "(?P<n>a)", "(?1)",
                "(*ACCEPT)a", "(?#x)a", "a\\", "(?<=a+)b", "\\cA", "\\7", "[z-a]"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }
    void whatJavaScriptRefusesOrNobodyKnowsIsNotUnderstood()
    {
        QFETCH(QString, pattern);
        QCOMPARE(fitsOnPage(pattern, "a"), PatternAnswer::NotUnderstood);
        QCOMPARE(fitsAsWhole(pattern, "a"), PatternAnswer::NotUnderstood);
    }

    void aWholeTextIsMoreThanThePageAsksFor()
    {
        QCOMPARE(fitsAsWhole("cat|dog", "cat"), PatternAnswer::Fits);
        QCOMPARE(fitsAsWhole("cat|dog", "catfish"), PatternAnswer::Differs);
        QCOMPARE(fitsAsWhole("cat|dog", "hotdog"), PatternAnswer::Differs);
        QCOMPARE(fitsAsWhole("^$|(ab)", ""), PatternAnswer::Fits);
    }

    void aPatternThatIsGivenUpIsNotCalledViolated()
    {
        QCOMPARE(fitsOnPage("(a|aa)+[bc]", QString(60, u'a')), PatternAnswer::TooHard);
    }
};

QTEST_GUILESS_MAIN(TestJsPattern)
#include "tst_jspattern.moc"
