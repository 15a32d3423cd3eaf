// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "table/encoding.h"
#include "table/textcoding.h"

#include <QRandomGenerator>
#include <QStringEncoder>
#include <QTest>

using namespace m2m;

namespace {

QByteArray utf16(const QString &text, QStringEncoder::Encoding encoding)
{
    QStringEncoder encoder(encoding);
    return QByteArray(encoder(text));
}

} // namespace

namespace {

QString decoded(const QByteArray &bytes, const QByteArray &encoding)
{
    const auto decoder = TextDecoder::of(encoding);
    return decoder ? decoder->decode(bytes) : QStringLiteral("no decoder");
}

} // namespace

class tst_Encoding : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void encodingIsGuessed_data();
    void encodingIsGuessed();
    void oneBadByteAtTheEndIsSeen();
    void codePageIsTold_data();
    void codePageIsTold();
    void aLoneByteFarBelowCounts();
    void guessDoesNotDependOnThePieces();
    void brokenCharactersCountAsOneEach_data();
    void brokenCharactersCountAsOneEach();
    void binaryIsNamed_data();
    void binaryIsNamed();
    void textIsNotBinary_data();
    void textIsNotBinary();
    void randomBytesAreBinary();
    void everyWindows1252ByteHasItsCharacter();
    void everyLatin1ByteHasItsCharacter();
    void bomInsideACellStays();
    void recodingLosesNothing_data();
    void recodingLosesNothing();
    void charactersAcrossRecodingStepsAreWhole();
    void piecesAreRecodedAsTheWhole_data();
    void piecesAreRecodedAsTheWhole();
    void brokenUtf8IsCountedByCharacters_data();
    void brokenUtf8IsCountedByCharacters();
    void piecesLookAsTheWholeDoes();
    void unknownEncodingIsAnError();
};

void tst_Encoding::encodingIsGuessed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<int>("bomBytes");
    QTest::addColumn<bool>("sure");
    const QString text = QStringLiteral("Wire,Länge\n1,\u20ac 3\n");
    const auto row = [](const char *name, const QByteArray &bytes, const char *encoding, int bom,
                         bool sure) {
        QTest::newRow(name) << bytes << QByteArray(encoding) << bom << sure;
    };
    row("nothing", "", "UTF-8", 0, true);
    row("ASCII", "a,b\n1,2\n", "UTF-8", 0, true);
    row("UTF-8", text.toUtf8(), "UTF-8", 0, true);
    row("UTF-8 with BOM",
        "\xEF\xBB\xBF"
        "a",
        "UTF-8", 3, true);
    row("only a BOM", "\xEF\xBB\xBF", "UTF-8", 3, true);
    row("UTF-16LE with BOM", "\xFF\xFE" + utf16(text, QStringEncoder::Utf16LE), "UTF-16LE", 2,
        true);
    row("UTF-16BE with BOM", "\xFE\xFF" + utf16(text, QStringEncoder::Utf16BE), "UTF-16BE", 2,
        true);
    row("UTF-32LE with BOM", QByteArray("\xFF\xFE\0\0a\0\0\0", 8), "UTF-32LE", 4, true);
    row("UTF-32BE with BOM", QByteArray("\0\0\xFE\xFF\0\0\0a", 8), "UTF-32BE", 4, true);
    row("UTF-16LE without BOM", utf16(text, QStringEncoder::Utf16LE), "UTF-16LE", 0, false);
    row("UTF-16BE without BOM", utf16(text, QStringEncoder::Utf16BE), "UTF-16BE", 0, false);
    row("ASCII in UTF-16LE", utf16("wire,tension\n1,6.5\n", QStringEncoder::Utf16LE), "UTF-16LE", 0,
        false);
    row("Cyrillic in UTF-16LE",
        utf16(QStringLiteral("Провод,Натяжение\r\n12,6.5\r\n"), QStringEncoder::Utf16LE),
        "UTF-16LE", 0, false);
    row("one NUL in ASCII", QByteArray("a,b\n1,\0\n3,4\n5,6\n7,8\n", 20), "UTF-8", 0, false);
    row("Windows-1252", "Draht gerissen \x96 ersetzt", "windows-1252", 0, false);
    row("Latin-1",
        "21 \xB0"
        "C, M\xFCller",
        "windows-1252", 0, false);
    row("overlong", "a\xC0\xAF", "windows-1252", 0, false);
    row("surrogate", "a\xED\xA0\x80", "windows-1252", 0, false);
    row("beyond Unicode", "a\xF4\x90\x80\x80", "windows-1252", 0, false);
    row("cut character", "a\xE2\x82", "windows-1252", 0, false);
}

void tst_Encoding::encodingIsGuessed()
{
    QFETCH(QByteArray, bytes);
    const EncodingGuess guess = guessEncoding(bytes);
    QTEST(guess.encoding, "encoding");
    QTEST(guess.bomBytes, "bomBytes");
    QTEST(guess.certainty == DialectGuess::Certainty::Sure, "sure");
}

void tst_Encoding::oneBadByteAtTheEndIsSeen()
{
    const QByteArray good = QByteArray("Müller,1.5\n").repeated(200'000);
    QCOMPARE(guessEncoding(good).encoding, "UTF-8");
    const EncodingGuess damaged = guessEncoding(good + "\xFC");
    QCOMPARE(damaged.encoding, "UTF-8");
    QCOMPARE(damaged.reason, QString("utf8Damaged"));
    QCOMPARE(damaged.certainty, DialectGuess::Certainty::Likely);
}

void tst_Encoding::codePageIsTold_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<QByteArray>("told");
    QTest::addColumn<bool>("likely");
    const auto row = [](const char *name, const QString &text, const char *written,
                         const char *told, bool likely) {
        QTest::newRow(name) << text << QByteArray(written) << QByteArray(told) << likely;
    };
    row("French", "Carte;Opérateur;Où\n1;Hélène;là-bas, à côté\n2;François;août\n", "windows-1252",
        "windows-1252", true);
    row("units", "d / µm;T / °C\n1,5 ± 0,2;-186,2\n3 m²;2 m³\n", "windows-1252", "windows-1252",
        true);
    row("dashes and quotes", "a;b\n1;5 – 6\n2;„gut“\n3;12 €\n4;it’s\n", "windows-1252",
        "windows-1252", true);
    row("one degree sign", "Sensor,T / °C\n1,5\n", "ISO-8859-1", "windows-1252", true);
    row("Polish", "Płytka;Uwagi\n1;śruba dokręcona\n2;część źle założona, luźny przewód\n",
        "windows-1250", "windows-1250", true);
    row("Polish, ISO", "Płytka;Uwagi\n1;śruba dokręcona\n2;część źle założona, luźny przewód\n",
        "ISO-8859-2", "ISO-8859-2", false);
    row("a euro sign in ISO-8859-15", "Part;Price / €\nŠkoda;12\nØresund;11\ngeprüft;3\n",
        "ISO-8859-15", "ISO-8859-15", false);
    row("Russian", "Плата;Примечание\n1;Иван Петров, без замечаний\n2;Мария Щукина\n",
        "windows-1251", "windows-1251", true);
    row("Russian, KOI8", "Плата;Примечание\n1;Иван Петров, без замечаний\n2;Мария Щукина\n",
        "KOI8-R", "KOI8-R", true);
    row("French on an old Macintosh", "Carte\tOpérateur\n1\tHélène Lefèvre\n2\tvérifiée à 21°\n",
        "macintosh", "macintosh", false);
    row("Turkish", "Kart;Operatör\n1;İbrahim Yıldız\n2;Gülşen Çağlar\n3;Şükrü Doğan\n",
        "windows-1254", "windows-1254", false);
    row("Japanese", "板,備考\n1,確認済みです、問題ありません\n2,製品の寸法を測定\n", "Shift_JIS",
        "SHIFT_JIS", false);
    row("little Japanese",
        QString("wire,memo\n") + QString("1,ok\n").repeated(400) + "2,確認済み\n", "Shift_JIS",
        "SHIFT_JIS", false);
    row("Chinese", "板号,备注\n1,表面有划痕，已清理\n2,重新测量，没有问题\n", "GB18030", "GB18030",
        false);
    row("Korean", "기판,비고\n1,김민수 확인\n2,이영희 재측정\n", "EUC-KR", "EUC-KR", false);
}

void tst_Encoding::codePageIsTold()
{
    QFETCH(QString, text);
    QFETCH(QByteArray, written);
    QStringEncoder encoder(written.constData());
    QVERIFY2(encoder.isValid(), "Qt without ICU does not know this encoding");
    const EncodingGuess guess = guessEncoding(QByteArray(encoder(text)));
    QTEST(guess.encoding, "told");
    QVERIFY(guess.certainty != DialectGuess::Certainty::Sure);
    QFETCH(bool, likely);
    if (likely)
        QCOMPARE(guess.certainty, DialectGuess::Certainty::Likely);
}

void tst_Encoding::aLoneByteFarBelowCounts()
{
    const QByteArray ascii = QByteArray("1,6.52,ok\n").repeated(100'000);
    const EncodingGuess guess = guessEncoding(ascii + "2,12 \xB5m\n" + ascii);
    QCOMPARE(guess.encoding, "windows-1252");
    QCOMPARE(guess.certainty, DialectGuess::Certainty::Likely);
    const EncodingGuess senseless = guessEncoding(ascii + "2,wi\xB7re\xA8s\n" + ascii);
    QCOMPARE(senseless.encoding, "windows-1252");
    QCOMPARE(senseless.certainty, DialectGuess::Certainty::Unsure);
}

void tst_Encoding::guessDoesNotDependOnThePieces()
{
    QByteArray bytes;
    for (int row = 0; row < 900; ++row)
        bytes += QByteArray::number(row) + ",Hél\xE8ne,M\xFCller \xB5m,\xE2\x82\xAC\n";
    const EncodingGuess whole = guessEncoding(bytes);
    for (const qsizetype step : {1, 7, 4095, 4096, 4097, 10'000}) {
        EncodingScan scan;
        for (qsizetype at = 0; at < bytes.size(); at += step)
            scan.add(QByteArrayView(bytes).sliced(at, std::min(step, bytes.size() - at)));
        const EncodingGuess guess = scan.result();
        QCOMPARE(guess.encoding, whole.encoding);
        QCOMPARE(guess.certainty, whole.certainty);
        QCOMPARE(guess.reason, whole.reason);
    }
}

void tst_Encoding::brokenCharactersCountAsOneEach_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("marks");
    QTest::newRow("two of three bytes") << QByteArray("12 \xE2\x82,") << 1;
    QTest::newRow("three of four bytes") << QByteArray("\xF0\x9F\x98 x") << 1;
    QTest::newRow("overlong") << QByteArray("a\xC0\xAF") << 2;
    QTest::newRow("surrogate") << QByteArray("\xED\xA0\x80") << 3;
    QTest::newRow("beyond Unicode") << QByteArray("\xF5\xBF") << 2;
    QTest::newRow("alone") << QByteArray("\x80 ok \xB5") << 2;
    QTest::newRow("at the end") << QByteArray("ok\xC3") << 1;
    QTest::newRow("beside a whole one") << QByteArray("\xC3\xC3\xBC\xC3") << 2;
}

void tst_Encoding::brokenCharactersCountAsOneEach()
{
    QFETCH(QByteArray, bytes);
    QTEST(int(decoded(bytes, "UTF-8").count(QChar(QChar::ReplacementCharacter))), "marks");
}

void tst_Encoding::binaryIsNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("looksLike");
    const auto row = [](const QByteArray &bytes, const char *looksLike) {
        QTest::addRow("%s %d", looksLike, int(bytes.size())) << bytes << QString(looksLike);
    };
    const QByteArray rest(60, '\x03');
    row("\x89PNG\r\n\x1A\n" + rest, "png");
    row("\xFF\xD8\xFF\xE0" + rest, "jpeg");
    row("GIF87a", "gif");
    row("GIF89a;", "gif");
    row("%PDF-1.7\nabc", "pdf");
    row("PK\3\4" + rest, "zip");
    row("PK\3\4" + rest + "xl/workbook.xml", "xlsx");
    row("PK\3\4" + QByteArray(26, '\2') + "mimetypeapplication/vnd.oasis.opendocument.spreadsheet",
        "ods");
    row("\x1F\x8B\x08" + rest, "gzip");
    row("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + rest, "xls");
    row("\x7F"
        "ELF\2\1\1",
        "executable");
    row(QByteArray("MZ\x90\0\3\0\0\0\4\0\0\0\xFF\xFF\0\0", 16), "executable");
    row(QByteArray("\1\2\3\4some,text\5\6", 15), "binary");
    row(QByteArray(100, '\0'), "binary");
    row(QByteArray("\x01\0\x02\0\x03\0\x04\0", 8).repeated(9),
        "binary"); // small numbers, 16 bits each
}

void tst_Encoding::binaryIsNamed()
{
    QFETCH(QByteArray, bytes);
    QTEST(looksLikeBinary(bytes), "looksLike");
}

void tst_Encoding::textIsNotBinary_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("UTF-8") << QByteArray("Wire,Länge\r\n\t1,2\f\n");
    QTest::newRow("column called MZ") << QByteArray("MZ,intensity\n100.1,3\n");
    QTest::newRow("column called PK") << QByteArray("PK,x\n1,2\n");
    QTest::newRow("Windows-1252") << QByteArray("\x80\x93\x94\x96\xFC\xDF,\xB5m\n");
    QTest::newRow("UTF-16LE, BOM")
        << QByteArray("\xFF\xFE") + utf16("a,b\n1,2\n", QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16LE") << utf16("a,b\r\n1,2\r\n", QStringEncoder::Utf16LE);
    QTest::newRow("UTF-16BE") << utf16("a,b\r\n1,2\r\n", QStringEncoder::Utf16BE);
    QTest::newRow("a NUL among much text")
        << QByteArray("a,b\n").repeated(30) + QByteArray(1, '\0');
    QTest::newRow("ISO-2022-JP") << QByteArray("\x1B$B%o%$%d\x1B(B,\x1B$BD%NO\x1B(B\n1,2\n");
}

void tst_Encoding::textIsNotBinary()
{
    QFETCH(QByteArray, bytes);
    QCOMPARE(looksLikeBinary(bytes), QString());
}

void tst_Encoding::randomBytesAreBinary()
{
    QRandomGenerator random(11);
    QByteArray bytes;
    for (int i = 0; i < 20000; ++i)
        bytes += char(random.bounded(256));
    QCOMPARE(looksLikeBinary(bytes), QStringLiteral("binary"));
}

void tst_Encoding::everyWindows1252ByteHasItsCharacter()
{
    QByteArray all;
    for (int byte = 0; byte < 256; ++byte)
        all += char(byte);
    const QString text = decoded(all, "windows-1252");
    QCOMPARE(text.size(), 256);
    QCOMPARE(text.left(128), QString::fromLatin1(all.left(128)));
    QCOMPARE(text.mid(160), QString::fromLatin1(all.mid(160)));
    QCOMPARE(text.mid(128, 32),
        QStringLiteral(
            "\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d"
            "\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a"
            "\u0153\u009d\u017e\u0178"));
    QStringDecoder icu("windows-1252");
    if (icu.isValid())
        QCOMPARE(text, QString(icu(all)));
}

void tst_Encoding::everyLatin1ByteHasItsCharacter()
{
    QCOMPARE(decoded("\x80\x96\xFC", "latin1"), QStringLiteral("\u0080\u0096ü"));
}

void tst_Encoding::bomInsideACellStays()
{
    QCOMPARE(decoded("\xEF\xBB\xBFwire", "UTF-8"), QStringLiteral("\uFEFFwire"));
    QCOMPARE(decoded("\xEF\xBB\xBF\xEF\xBB\xBF", "UTF-8"), QStringLiteral("\uFEFF\uFEFF"));
    const auto recoded = recodeToUtf8(QByteArray("\xFF\xFE"
                                                 "a\0",
                                          4),
        "UTF-16LE");
    QVERIFY(recoded);
    QCOMPARE(*recoded,
        QByteArray("\xEF\xBB\xBF"
                   "a"));
}

void tst_Encoding::recodingLosesNothing_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::addColumn<QString>("text");
    const QString text = QStringLiteral("Łukasz,\u20ac,\U0001F600\n");
    QTest::newRow("UTF-16LE") << utf16(text, QStringEncoder::Utf16LE) << QByteArray("UTF-16LE")
                              << text;
    QTest::newRow("UTF-16BE") << utf16(text, QStringEncoder::Utf16BE) << QByteArray("UTF-16BE")
                              << text;
    QTest::newRow("lower-case name")
        << utf16(text, QStringEncoder::Utf16BE) << QByteArray("utf-16be") << text;
    QTest::newRow("half a unit at the end")
        << QByteArray("a\0b\0c", 5) << QByteArray("UTF-16LE") << QStringLiteral("ab\uFFFD");
    QTest::newRow("half a pair at the end")
        << QByteArray("a\0\x3D\xD8", 4) << QByteArray("UTF-16LE") << QStringLiteral("a\uFFFD");
    QTest::newRow("half a pair inside") << QByteArray("\x3D\xD8"
                                                      "a\0",
        4) << QByteArray("UTF-16LE") << QStringLiteral("\uFFFDa");
    QTest::newRow("second halves of pairs") << QByteArray("\0\xDC\0\xDC",
        4) << QByteArray("UTF-16LE") << QStringLiteral("\uFFFD\uFFFD");
    QTest::newRow("Shift_JIS") << QByteArray("\x8E\x71\n\x8E\x71") << QByteArray("Shift_JIS")
                               << QStringLiteral("\u5B50\n\u5B50");
    QTest::newRow("half of Shift_JIS")
        << QByteArray("a\n\x8E") << QByteArray("Shift_JIS") << QStringLiteral("a\n\uFFFD");
    QTest::newRow("bad bytes of Shift_JIS")
        << QByteArray("\xA0,\x81\x20,\xFD\n1\n") << QByteArray("Shift_JIS")
        << QStringLiteral("\uFFFD,\uFFFD ,\uFFFD\n1\n");
    QTest::newRow("half of Big5") << QByteArray("\xEF\xBB\xBF") << QByteArray("Big5")
                                  << QStringLiteral("\u569C\uFFFD");
}

void tst_Encoding::recodingLosesNothing()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const auto recoded = recodeToUtf8(bytes, encoding);
    QVERIFY(recoded);
    QTEST(QString::fromUtf8(*recoded), "text");
}

void tst_Encoding::charactersAcrossRecodingStepsAreWhole()
{
    // Steps are 1 MiB: an emoji of two units lies across each of the first borders.
    const QString text = QLatin1Char('a') + QStringLiteral("\U0001F600").repeated(700'000);
    const auto recoded = recodeToUtf8(utf16(text, QStringEncoder::Utf16LE), "UTF-16LE");
    QVERIFY(recoded);
    QVERIFY(*recoded == text.toUtf8());
    const auto stopped = recodeToUtf8("a", "UTF-16LE", [](qint64, qint64) { return false; });
    QVERIFY(!stopped);
    QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
}

void tst_Encoding::piecesAreRecodedAsTheWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("encoding");
    QTest::newRow("half a pair and no other half")
        << QByteArray("\x3D\xD8\0\xDE\x3D\xD8", 6).repeated(2) << QByteArray("UTF-16LE");
    QTest::newRow("bad GB18030") << QByteArray("\xD8\xDE=\xE8"
                                               "3.5\n\xE8"
                                               "3.")
                                 << QByteArray("GB18030");
    QTest::newRow("Shift_JIS") << QByteArray("\x8E\x71,\x8E\n\x8E\x71\r\n\xFF\x81")
                               << QByteArray("Shift_JIS");
    QTest::newRow("ISO-2022-JP") << QByteArray("\x1B$B;R\n;R\x1B(B,\x1B$B;")
                                 << QByteArray("ISO-2022-JP");
}

void tst_Encoding::piecesAreRecodedAsTheWhole()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, encoding);
    const auto whole = recodeToUtf8(bytes, encoding);
    QVERIFY(whole);
    for (qsizetype first = 0; first <= bytes.size(); ++first) {
        for (qsizetype second = first; second <= bytes.size(); ++second) {
            const auto recoder = Utf8Recoder::of(encoding);
            QVERIFY(recoder);
            QByteArray text = (*recoder)->add(bytes.first(first));
            text += (*recoder)->add(bytes.sliced(first, second - first));
            text += (*recoder)->add(bytes.sliced(second));
            QCOMPARE(text + (*recoder)->finish(), *whole);
        }
    }
}

void tst_Encoding::brokenUtf8IsCountedByCharacters_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("text");
    QTest::addColumn<int>("firstBad");
    const auto row = [](const char *name, const char *bytes, const QString &text, int firstBad) {
        QTest::newRow(name) << QByteArray(bytes) << text << firstBad;
    };
    row("two of three bytes", "a\xE2\x82,b", QStringLiteral("a\uFFFD,b"), 1);
    row("three of four bytes at the end", "\xF0\x9F\x98", QStringLiteral("\uFFFD"), 0);
    row("a new character in place of the last byte", "\xE2\x82\xC3\xA4",
        QStringLiteral("\uFFFD\u00E4"), 0);
    row("overlong", "\xC0\xAF", QStringLiteral("\uFFFD\uFFFD"), 0);
    row("overlong in three", "\xE0\x80\xAF", QStringLiteral("\uFFFD\uFFFD\uFFFD"), 0);
    row("surrogate", "\xED\xA0\x80", QStringLiteral("\uFFFD\uFFFD\uFFFD"), 0);
    row("beyond Unicode", "\xF4\x90\x80\x80", QStringLiteral("\uFFFD\uFFFD\uFFFD\uFFFD"), 0);
    row("BOM behind something bad", "\xFF\xEF\xBB\xBF", QStringLiteral("\uFFFD\uFEFF"), 0);
    row("a mark that stands there", "\xEF\xBF\xBD", QStringLiteral("\uFFFD"), -1);
}

void tst_Encoding::brokenUtf8IsCountedByCharacters()
{
    QFETCH(QByteArray, bytes);
    QTEST(TextDecoder().decode(bytes), "text");
    QTEST(int(TextDecoder().firstUndecodable(bytes)), "firstBad");
}

void tst_Encoding::piecesLookAsTheWholeDoes()
{
    for (const QByteArray &bytes : {QByteArray("a\xEF"
                                               "4"),
             QByteArray("\xF0\x9F\xC3\xA4"), QByteArray("\xE2\x82"), QByteArray("\xC3\xA4\xC3\xA4"),
             QByteArray("\xF0\x9F\x98\x80"), QByteArray("\xC3\xC3")}) {
        EncodingScan whole;
        whole.add(bytes);
        for (qsizetype first = 0; first <= bytes.size(); ++first) {
            for (qsizetype second = first; second <= bytes.size(); ++second) {
                EncodingScan cut;
                cut.add(bytes.first(first));
                cut.add(bytes.sliced(first, second - first));
                cut.add(bytes.sliced(second));
                QCOMPARE(cut.result(true).encoding, whole.result(true).encoding);
                QCOMPARE(cut.result(false).encoding, whole.result(false).encoding);
            }
        }
    }
}

void tst_Encoding::unknownEncodingIsAnError()
{
    const auto recoded = recodeToUtf8("a", "klingon");
    QVERIFY(!recoded);
    QCOMPARE(recoded.error().kind, ErrorKind::FileNotReadable);
    QCOMPARE(recoded.error().details.value("encoding"), QVariant("klingon"));
}

QTEST_GUILESS_MAIN(tst_Encoding)
#include "tst_encoding.moc"
