// SPDX-License-Identifier: GPL-3.0-or-later
#include "recipe/dateformat.h"
#include "recipe/zonetable.h"
#include "stephelp.h"
#include "support/testmain.h"

#include <QDateTime>

using namespace m2m;

class TestDateSteps : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }
    void datesAreReadStrictly_data();
    void datesAreReadStrictly();
    void whatADateMayBeIsTold_data();
    void whatADateMayBeIsTold();
    void formatsReadWhatTheyWrite_data();
    void formatsReadWhatTheyWrite();
    void theTableOfAZoneIsTheZone_data();
    void theTableOfAZoneIsTheZone();
};

namespace {

const char *date = R"({"type": "datetime", "enableTime": false, "format": "yyyy-MM-dd"})";
const char *moment = R"({"type": "datetime", "format": "yyyy-MM-dd HH:mm"})";
const char *limits = R"({"type": "datetime", "format": "yyyy-MM-dd HH:mm",
    "datePicker": {"minDate": "2024-01-01", "maxDate": "2024-12-31"}})";
const char *hourLimit = R"({"type": "datetime", "datePicker": {"maxDate": "2024-06-01T12:00"}})";
const char *scriptLimit =
    R"json({"type": "datetime", "datePicker": {"minDate": "moment().subtract(10, 'days')"}})json";
const char *day = R"({"type": "day"})";
const char *dayFirst = R"({"type": "day", "dayFirst": true})";
const char *month = R"({"type": "day", "fields": {"day": {"hide": true}}})";
const char *year = R"({"type": "day", "fields": {"day": {"hide": true}, "month": {"hide": true}}})";
const char *clock24 = R"({"type": "time"})";
const char *halfTime = R"({"type": "time", "format": "h:mm A", "dataFormat": "hh:mm a"})";

} // namespace

void TestDateSteps::datesAreReadStrictly_data()
{
    test::addStepColumns();
    const test::StepCase rows[] = {
        {"formats in their order", date, "05.07.2024", R"("2024-07-05T00:00:00+01:00")", "",
            R"({"otherFormats": ["dd/MM/yyyy", "dd.MM.yyyy"]})"},
        {"formats that differ", date, "03/04/2024", R"("2024-04-03T00:00:00+01:00")",
            "entry.dateAmbiguous", R"({"otherFormats": ["dd/MM/yyyy", "MM/dd/yyyy"]})"},
        {"formats of which one fits", date, "25/12/2024", R"("2024-12-25T00:00:00+00:00")", "",
            R"({"otherFormats": ["MM/dd/yyyy", "dd/MM/yyyy"]})"},
        {"formats that agree", date, "04/04/2024", R"("2024-04-04T00:00:00+01:00")", "",
            R"({"otherFormats": ["dd/MM/yyyy", "MM/dd/yyyy"]})"},
        {"a month by name", moment, "5 jul 2024 9:05 PM", R"("2024-07-05T21:05:00+01:00")", "",
            R"({"format": "d MMM yyyy h:mm a"})"},
        {"thirteen o'clock PM", moment, "5 Jul 2024 13:05 PM", "", "entry.date",
            R"({"format": "d MMM yyyy h:mm a"})"},
        {"two digits of a year", date, "05.07.24", "", "entry.date", R"({"format": "dd.MM.yy"})"},
        {"a time of another zone", moment, "2024-07-05 10:00", R"("2024-07-05T16:00:00+01:00")", "",
            R"({"zone": "America/Chicago"})"},
        {"a time of UTC in winter", moment, "2024-01-05 10:00", R"("2024-01-05T10:00:00+00:00")",
            "", R"({"zone": "UTC"})"},
        {"an offset beats the zone", moment, "2024-07-05 10:00Z", R"("2024-07-05T11:00:00+01:00")",
            "", R"({"zone": "America/Chicago"})"},
        {"a day is a day in any zone", moment, "2024-07-05", R"("2024-07-05T00:00:00+01:00")", "",
            R"({"zone": "America/Chicago"})"},
        {"a time that another zone never had", moment, "2024-03-10 02:30", "",
            "entry.dateNotInZone", R"({"zone": "America/Chicago"})"},
        {"the same time here", moment, "2024-03-10 02:30", R"("2024-03-10T02:30:00+00:00")"},
        {"a time twice in another zone", moment, "2024-11-03 01:30",
            R"("2024-11-03T06:30:00+00:00")", "entry.dateTwiceInZone",
            R"({"zone": "America/Chicago"})"},
        {"a time twice here, the first", moment, "2024-10-27 01:30",
            R"("2024-10-27T01:30:00+01:00")", "entry.dateTwiceInZone"},
        {"twice here, with its offset", moment, "2024-10-27 01:30+00:00",
            R"("2024-10-27T01:30:00+00:00")"},
        {"never here", moment, "2024-03-31 01:30", "", "entry.dateNotInZone"},
        {"the last second before", moment, "2024-03-31 00:59:59", R"("2024-03-31T00:59:59+00:00")"},
        {"the first second after", moment, "2024-03-31 02:00", R"("2024-03-31T02:00:00+01:00")"},
        {"first day of the limits", limits, "2024-01-01", R"("2024-01-01T00:00:00+00:00")"},
        {"last day of the limits, late", limits, "2024-12-31 23:59",
            R"("2024-12-31T23:59:00+00:00")"},
        {"before the limits", limits, "2023-12-31 23:59", "", "entry.dateTooEarly"},
        {"after the limits", limits, "2025-01-01", "", "entry.dateTooLate"},
        {"a limit at an hour, before", hourLimit, "2024-06-01 12:00",
            R"("2024-06-01T12:00:00+01:00")"},
        {"a limit at an hour, after", hourLimit, "2024-06-01 12:01", "", "entry.dateTooLate"},
        {"a limit that is a script", scriptLimit, "2024-06-01 12:01",
            R"("2024-06-01T12:01:00+01:00")", "notCheckedHere"},
        {"before the first table", date, "1888-07-05", R"("1888-07-05T00:00:00+00:00")"},
        {"after the last table", date, "2088-07-05", R"("2088-07-05T00:00:00+01:00")"},
        {"day, month first", day, "5/31/2024", R"("05/31/2024")"},
        {"day, impossible", day, "13/01/2024", "", "entry.date"},
        {"day, not in that year", day, "02/29/2023", "", "entry.date"},
        {"day, of an unknown year", day, "02/29/", R"("02/29/0000")"},
        {"day, of no year", day, "02/30/0000", "", "entry.date"},
        {"day, unknown day", day, "05//2024", R"("05/00/2024")"},
        {"day, only the year", day, "//2024", R"("00/00/2024")"},
        {"day, too few parts", day, "05/2024", "", "entry.date"},
        {"day, ISO", dayFirst, "2024-05-31", R"("31/05/2024")"},
        {"day, ISO with a time", day, "2024-05-31 10:00", "", "entry.date"},
        {"day, a declared format", day, "31.05.2024", R"("05/31/2024")", "",
            R"({"format": "dd.MM.yyyy"})"},
        {"day, a declared format and not the field's", day, "05/31/2024", "", "entry.date",
            R"({"format": "dd.MM.yyyy"})"},
        {"month", month, "05/2024", R"("05/00/2024")"},
        {"month, as stored", month, "05/00/2024", R"("05/00/2024")"},
        {"month, with a day", month, "2024-05-31", R"("05/00/2024")", "entry.partDropped"},
        {"year", year, "2024", R"("00/00/2024")"},
        {"year, two digits", year, "24", "", "entry.date"},
        {"time with seconds", clock24, "07:05:09", R"("07:05:09")"},
        {"time, half past", halfTime, "2:30 PM", R"("02:30 pm")"},
        {"time, after midnight", halfTime, "00:05", R"("12:05 am")"},
        {"time, seconds that do not fit", halfTime, "14:30:05", R"("02:30 pm")",
            "entry.partDropped"},
        {"time, no hour 13 PM", halfTime, "13:30 PM", "", "entry.time"}};
    for (const test::StepCase &row : rows)
        test::addStepRow(row);
}

void TestDateSteps::datesAreReadStrictly()
{
    QFETCH(QByteArray, component);
    QFETCH(QString, cell);
    QFETCH(QByteArray, value);
    QFETCH(QString, rule);
    QFETCH(QByteArray, settings);
    QCOMPARE(test::mismatch(test::runDefault(component, cell, settings), value, rule), QString());
}

void TestDateSteps::whatADateMayBeIsTold_data()
{
    QTest::addColumn<QString>("cell");
    QTest::addColumn<QString>("param");
    QTest::addColumn<QVariant>("value");
    QTest::newRow("two days") << "03/04/2024"
                              << "meanings" << QVariant(QStringList{"2024-04-03", "2024-03-04"});
    QTest::newRow("one day") << "25/12/2024"
                             << "looksLike" << QVariant("d/M/yyyy");
    QTest::newRow("with a time") << "25.12.2024 14:30"
                                 << "looksLike" << QVariant("d.M.yyyy H:mm");
    QTest::newRow("a spreadsheet's number") << "45387"
                                            << "serial" << QVariant(true);
}

void TestDateSteps::whatADateMayBeIsTold()
{
    QFETCH(QString, cell);
    QFETCH(QString, param);
    QFETCH(QVariant, value);
    const StepResult result = test::runDefault(date, cell);
    QCOMPARE(result.issue->rule, "entry.date");
    QCOMPARE(result.issue->params.value(param), value);
    QVERIFY(!test::runDefault(date, "soon").issue->params.contains(param));
}

void TestDateSteps::formatsReadWhatTheyWrite_data()
{
    QTest::addColumn<QString>("format");
    for (const char *format : {"yyyy-MM-dd HH:mm:ss", "d.M.yyyy H:m:s", "MM/dd/yyyy hh:mm:ss a",
             "YYYY/MM/DD h:mm:ss A", "dd MMM yyyy 'at' HH.mm.ss", "MMMM d, yyyy HH:mm:ss"})
        QTest::newRow(format) << QString(format).remove("'at' ");
}

void TestDateSteps::formatsReadWhatTheyWrite()
{
    QFETCH(QString, format);
    const DateFormat reader(format);
    QVERIFY(reader.hasDate() && reader.hasTime());
    QDateTime moment(QDate(2023, 12, 30), QTime(0, 0, 1), Qt::UTC);
    for (int i = 0; i < 1500; ++i, moment = moment.addSecs(40000 + i)) {
        const QString text = reader.write(moment.date(), moment.time());
        const std::optional<DateText> read = reader.readDate(text);
        QVERIFY2(read, qPrintable(text));
        QCOMPARE(read->date, moment.date());
        QCOMPARE(*read->time, moment.time());
        QVERIFY2(!reader.readDate(text + ' '), "something is left over");
    }
}

void TestDateSteps::theTableOfAZoneIsTheZone_data()
{
    QTest::addColumn<QByteArray>("id");
    // An offset of half an hour, a shift of half an hour, one at midnight, a day left out, none.
    for (const char *id : {"Europe/London", "America/Chicago", "America/St_Johns",
             "Australia/Lord_Howe", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kolkata", "UTC"})
        QTest::newRow(id) << QByteArray(id);
}

void TestDateSteps::theTableOfAZoneIsTheZone()
{
    QFETCH(QByteArray, id);
    const QTimeZone zone(id);
    if (!zone.isValid())
        QSKIP("this computer does not know the zone");
    const ZoneTable table(zone);
    // Over 72 years, within the table and outside; odd so that all times of day occur.
    qint64 seconds = QDate(1989, 12, 30).startOfDay(Qt::UTC).toSecsSinceEpoch();
    for (int i = 0; i < 60000; ++i, seconds += 37813) {
        const QDateTime moment = QDateTime::fromSecsSinceEpoch(seconds, zone);
        const LocalMoment found = table.atUtc(seconds);
        QCOMPARE(found.offset, moment.offsetFromUtc());
        QCOMPARE(found.date, moment.date());
        QCOMPARE(found.time, moment.time());
        QCOMPARE(found.utcSeconds(), seconds);
        const LocalMoment back = table.atLocal(found.date, found.time);
        QVERIFY(back.kind != LocalMoment::Kind::Never);
        QVERIFY(back.utcSeconds() == seconds || back.kind == LocalMoment::Kind::Twice);
        QVERIFY2(back.utcSeconds() <= seconds, "not the first of the two");
    }
    // Around each change of the clocks, minute by minute, both ways of counting agree.
    for (const QTimeZone::OffsetData &change : zone.transitions(
             QDate(2009, 1, 1).startOfDay(Qt::UTC), QDate(2013, 1, 1).startOfDay(Qt::UTC))) {
        const qint64 at = change.atUtc.toSecsSinceEpoch();
        const LocalMoment before = table.atUtc(at - 1);
        const LocalMoment after = table.atUtc(at);
        const int jump = after.offset - before.offset;
        const qint64 local = at + before.offset;
        for (int minute = 0; minute < std::abs(jump) / 60; ++minute) {
            const qint64 wall = jump > 0 ? local + minute * 60 : local - minute * 60 - 60;
            const QDateTime shown = QDateTime::fromSecsSinceEpoch(wall, Qt::UTC);
            const LocalMoment found = table.atLocal(shown.date(), shown.time());
            QCOMPARE(int(found.kind),
                int(jump > 0 ? LocalMoment::Kind::Never : LocalMoment::Kind::Twice));
            if (jump > 0)
                QCOMPARE(found.utcSeconds(), at);
        }
    }
}

QTEST_GUILESS_MAIN(TestDateSteps)
#include "tst_datesteps.moc"
