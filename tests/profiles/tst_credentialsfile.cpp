// SPDX-License-Identifier: GPL-3.0-or-later
#include "profiles/credentialsfile.h"
#include "support/testmain.h"

using namespace m2m;

namespace {

/// The file as it is handed out, with one line in place of the secret's.
QByteArray fileWith(const QByteArray &secretLine)
{
    return "client_id = \"id-1\"\n" + secretLine
        + "\nauth0_domain = \"dev-x.us.auth0.com\"\ndb_domain = \"localhost:12313\"\n";
}

} // namespace

class TestCredentialsFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m2m::test::failOnAnyWarning(); }

    void theFourValuesAreRead()
    {
        const auto read = credentialsFromPython(fileWith("client_secret = \"hush\""), "c.py");
        QVERIFY(read.has_value());
        QCOMPARE(read->clientId, "id-1");
        QCOMPARE(read->clientSecret, "hush");
        QCOMPARE(read->auth0Domain, "dev-x.us.auth0.com");
        QCOMPARE(read->dbDomain, "localhost:12313");
    }

    void everyFormOfALiteralIsRead_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QString>("secret");
        const auto row = [](const char *name, const QByteArray &line, const char *secret = "hush") {
            QTest::newRow(name) << line << QString::fromUtf8(secret);
        };
        row("single quotes", "client_secret = 'hush'");
        row("no spaces", "client_secret='hush'");
        row("tabs and a comment", "client_secret\t=\t'hush'\t# not 'this'");
        row("a hash inside", "client_secret = 'hu#sh'", "hu#sh");
        row("three quotes", "client_secret = '''hush'''");
        row("three double quotes with quotes inside", "client_secret = \"\"\"h\"u\"\"sh\"\"\"",
            "h\"u\"\"sh");
        row("the other quote inside", "client_secret = \"hu'sh\"", "hu'sh");
        row("an escaped quote", R"(client_secret = 'hu\'sh')", "hu'sh");
        row("raw", R"(client_secret = r'hu\nsh')", R"(hu\nsh)");
        row("raw with a quote", R"(client_secret = R'hu\'sh')", R"(hu\'sh)");
        row("bytes", "client_secret = b'hush'");
        row("raw bytes", R"(client_secret = rB"hu\xsh")", R"(hu\xsh)");
        row("a \\u in bytes is no escape", R"(client_secret = b'\u0041')", R"(\u0041)");
        row("unicode", "client_secret = u'hush'");
        row("escapes of codes", R"(client_secret = '\x68\165\u0073\U00000068')");
        row("short octals", R"(client_secret = '\1651')", "u1");
        row("an escape that is none", R"(client_secret = 'hu\.sh')", R"(hu\.sh)");
        row("a backslash", R"(client_secret = 'hu\\sh')", R"(hu\sh)");
        row("beyond ASCII", "client_secret = 'h\xc3\xbcsh'", "h\xc3\xbcsh");
        row("beyond the first plane", R"(client_secret = '\U0001F511')", "\xF0\x9F\x94\x91");
        row("joined", "client_secret = 'hu' \"sh\"");
        row("joined over lines", "client_secret = ('hu'  # first half\n   'sh')");
        row("joined by a backslash", "client_secret = 'hu' \\\n  'sh'");
        row("a line goes on inside", "client_secret = 'hu\\\nsh'");
        row("in brackets", "client_secret = (('hush'))");
        row("a comma behind", "client_secret = 'hush',");
        row("a semicolon behind", "client_secret = 'hush';");
        row("after a semicolon", "x = 1; client_secret = 'hush'");
        row("annotated", "client_secret: str = 'hush'");
        row("annotated with brackets", "client_secret: Optional[str] = 'hush'");
        row("the last one counts", "client_secret = 'old'\nclient_secret = 'hush'");
        row("a plain one after one that is not",
            "import os\nclient_secret = os.environ['S']\nclient_secret = 'hush'");
        row("inside a longer text nothing counts",
            "client_secret = 'hush'\n'''\nclient_secret = 'no'\n'''");
        row("a comment is nothing", "client_secret = 'hush'\n# client_secret = 'no'");
        row("a comment with blanks before", "   # first\nclient_secret = 'hush'");
        row("uses and keywords are no assignments",
            "client_secret = 'hush'\nprint(client_secret, end='')\n"
            "login(client_secret=client_secret)\nx = client_secret\n"
            "if client_secret == 'x':\n    print({'client_secret': client_secret})\n"
            "def f(client_secret='d'):\n    return client_secret\n"
            "config.client_secret = 'no'");
    }
    void everyFormOfALiteralIsRead()
    {
        QFETCH(QByteArray, line);
        QFETCH(QString, secret);
        const auto read = credentialsFromPython(fileWith(line), "c.py");
        QVERIFY2(
            read.has_value(), read ? "" : qPrintable(read.error().details.value("why").toString()));
        QCOMPARE(read->clientSecret, secret);
        QCOMPARE(read->dbDomain, "localhost:12313");
    }

    void whatIsNoPlainLiteralIsToldWithItsLine_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("line");
        const auto row = [](const QByteArray &lines, const char *why, int line = 2) {
            QTest::newRow(lines.simplified().constData())
                << lines << QString::fromLatin1(why) << line;
        };
        row("client_secret = os.environ['SECRET']", "notALiteral");
        row("client_secret = f'{x}'", "notALiteral");
        row("client_secret = F'plain'", "notALiteral");
        row("client_secret = rf'{x}'", "notALiteral");
        row("client_secret = ur'x'", "notALiteral");
        row("client_secret = 'a' + b", "notALiteral");
        row("client_secret = b + 'a'", "notALiteral");
        row("client_secret = 'a'.upper()", "notALiteral");
        row("client_secret = 'a' 'b' % c", "notALiteral");
        row("client_secret = 'a' if x else 'b'", "notALiteral");
        row("client_secret = 'a', 'b'", "notALiteral");
        row("client_secret = ['a']", "notALiteral");
        row("client_secret = None", "notALiteral");
        row("client_secret = 12345", "notALiteral");
        row("client_secret =", "notALiteral");
        row("client_secret = 'a' b'b'", "notALiteral");
        row("client_secret = open('s').read()", "notALiteral");
        row("client_secret = other = 'a'", "notALiteral");
        row("other = client_secret = 'a'", "notALiteral");
        row("client_secret, x = 'a', 'b'", "notALiteral");
        row("(x, client_secret) = 'a', 'b'", "notALiteral");
        row("client_secret = 'a'\nclient_secret += 'b'", "notALiteral", 3);
        row("client_secret = 'a'\nx = [client_secret := 'b']", "notALiteral", 3);
        row("client_secret = 'a'\ndel client_secret", "notALiteral", 3);
        row("client_secret = 'a'\nfor client_secret in y: pass", "notALiteral", 3);
        row("client_secret = 'a'\nimport x as client_secret", "notALiteral", 3);
        row("client_secret = 'a'\nfrom x import client_secret", "notALiteral", 3);
        row("client_secret = 'a'\nwith x as client_secret: pass", "notALiteral", 3);
        row("client_secret = 'a'\ndef client_secret(): pass", "notALiteral", 3);
        row("if x:\n    client_secret = 'a'", "conditional", 3);
        row("client_secret = 'b'\nif x:\n\tclient_secret = 'a'", "conditional", 4);
        row("if x: y = 1; client_secret = 'a'", "conditional");
        row("if x: client_secret = 'a'", "notALiteral");
        row(R"(client_secret = '\N{BULLET}')", "badEscape");
        row(R"(client_secret = '\x4')", "badEscape");
        row(R"(client_secret = '\U00110000')", "badEscape");
        row("client_secret = b'\xc3\xbc'", "badEscape");
        row("client_secret = ''", "empty");
        row("client_secret = '  '", "empty");
        row("client_secret = '''a\nb'''", "controlCharacter");
        row("# nothing", "missing", 0);
        row("CLIENT_SECRET = 'a'", "missing", 0);
        row("client_secret == 'a'", "missing", 0);
        row("client_secret: str", "missing", 0);
    }
    void whatIsNoPlainLiteralIsToldWithItsLine()
    {
        QFETCH(QByteArray, lines);
        QFETCH(QString, why);
        QFETCH(int, line);
        const auto read = credentialsFromPython(fileWith(lines), "/media/stick/c.py");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().kind, ErrorKind::ProfileDamaged);
        QCOMPARE(read.error().place, "/media/stick/c.py");
        QCOMPARE(read.error().details.value("why").toString(), why);
        QCOMPARE(read.error().details.value("member").toString(), "client_secret");
        QCOMPARE(read.error().details.value("line").toInt(), line);
    }

    void whatIsNoPythonIsTold_data()
    {
        QTest::addColumn<QByteArray>("source");
        QTest::addColumn<QString>("why");
        QTest::addColumn<int>("line");
        QTest::newRow("text never closed")
            << fileWith("client_secret = 'hush") << "unterminated" << 2;
        QTest::newRow("three quotes never closed")
            << fileWith("client_secret = '''hush") << "unterminated" << 2;
        QTest::newRow("bracket never closed")
            << fileWith("\nprint(\nclient_secret = 'hush'") << "unterminated" << 3;
        QTest::newRow("a backslash at the end") << QByteArray("x = 'a\\") << "unterminated" << 1;
        QTest::newRow("Latin-1") << fileWith("client_secret = 'h\xfcsh'") << "notUtf8" << 0;
        QTest::newRow("UTF-16") << QByteArray("\xff\xfe"
                                              "c\0l\0i\0",
            8) << "notUtf8" << 0;
        QTest::newRow("a picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0", 10) << "notUtf8" << 0;
        QTest::newRow("much too large") << QByteArray(2'000'000, '\n') << "tooLarge" << 0;
    }
    void whatIsNoPythonIsTold()
    {
        QFETCH(QByteArray, source);
        QFETCH(QString, why);
        QFETCH(int, line);
        const auto read = credentialsFromPython(source, "c.py");
        QVERIFY(!read.has_value());
        QCOMPARE(read.error().details.value("why").toString(), why);
        QCOMPARE(read.error().details.value("line").toInt(), line);
    }

    void windowsFilesAreRead()
    {
        QByteArray source = fileWith("client_secret = 'hush'\nif x:\n    pass");
        source.replace("\n", "\r\n");
        auto read = credentialsFromPython("\xef\xbb\xbf" + source, "c.py");
        QVERIFY(read.has_value());
        QCOMPARE(read->clientId, "id-1");
        QCOMPARE(read->clientSecret, "hush");
        source.replace("\r\n", "\r");
        read = credentialsFromPython(source, "c.py");
        QVERIFY(read.has_value());
        QCOMPARE(read->dbDomain, "localhost:12313");
    }

    void noErrorCarriesTheSecret()
    {
        for (const char *line : {"client_secret = 'opensesame' + x", "client_secret = 'opensesame",
                 "client_secret = 'open\\N{X}sesame'", "client_secret = 'opensesame\t'"}) {
            const auto read = credentialsFromPython(fileWith(line), "c.py");
            QVERIFY2(!read.has_value(), line);
            for (const QVariant &detail : read.error().details)
                QVERIFY(!detail.toString().contains("sesame"));
        }
    }

    void anyBytesAreReadOrRefusedAndNothingElse()
    {
        // Every prefix, and every byte of the file replaced by what is special somewhere.
        const QByteArray whole = fileWith("client_secret: str = ('h\\x75' # c\n  r\"\"\"sh\"\"\")");
        for (qsizetype size = 0; size <= whole.size(); ++size)
            (void)credentialsFromPython(whole.first(size), "c.py");
        for (qsizetype at = 0; at < whole.size(); ++at) {
            for (const char c : {'\\', '\'', '"', '\n', '\r', '(', ')', ';', ':', '\0', '\xff'}) {
                QByteArray changed = whole;
                changed[at] = c;
                (void)credentialsFromPython(changed, "c.py");
            }
        }
    }

    void theKindIsProposedOnlyWhereTheNameSaysIt_data()
    {
        QTest::addColumn<QString>("domain");
        QTest::addColumn<int>("kind"); // -1: has to be chosen
        const int none = -1;
        QTest::newRow("localhost") << "localhost:12313" << int(InstanceKind::Development);
        QTest::newRow("loopback") << "127.0.0.1:12313" << int(InstanceKind::Development);
        QTest::newRow("staging") << "staging.apa.dunedb.org" << int(InstanceKind::Staging);
        QTest::newRow("within") << "apa-staging.dunedb.org" << int(InstanceKind::Staging);
        QTest::newRow("test") << "apa-test.dunedb.org" << int(InstanceKind::Staging);
        QTest::newRow("a longer word") << "latest.dunedb.org" << none;
        QTest::newRow("the real one") << "apa.dunedb.org" << none;
        QTest::newRow("no host") << "a b" << none;
    }
    void theKindIsProposedOnlyWhereTheNameSaysIt()
    {
        QFETCH(QString, domain);
        QFETCH(int, kind);
        const auto proposed = proposedKind(domain);
        QCOMPARE(proposed ? int(*proposed) : -1, kind);
    }
};

QTEST_GUILESS_MAIN(TestCredentialsFile)
#include "tst_credentialsfile.moc"
