// SPDX-License-Identifier: GPL-3.0-or-later
#include "check/numbercolumn.h"
#include "support/formhelp.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <random>

using namespace m2m;

namespace {

constexpr double none = std::numeric_limits<double>::quiet_NaN();

/// Equal but for the last bits.
bool isNear(double a, double b)
{
    if (std::abs(a - b) <= 1e-9 * std::max(1.0, std::abs(b)))
        return true;
    qWarning("%.17g is not %.17g", a, b);
    return false;
}

NumberStatistics of(const QList<double> &numbers, const NumberLimits &limits = {})
{
    return statisticsOf(numbers, limits).value_or(NumberStatistics());
}

Histogram histogram(const QList<double> &numbers, const NumberLimits &limits = {}, int most = 60)
{
    QList<NumberVerdict> verdicts;
    for (const double number : numbers)
        verdicts += verdictOn(number, limits);
    return histogramOf(numbers, verdicts, of(numbers, limits), most);
}

} // namespace

/// Expected values are those of Python's statistics module and of numpy's default quantiles.
class TestNumberStatistics : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { test::failOnAnyWarning(); }

    void numbersAreDescribedAsElsewhere()
    {
        const NumberStatistics found = of({2, 4, 4, 4, 5, 5, 7, 9});
        QCOMPARE(found.count, 8);
        QVERIFY(isNear(found.mean, 5));
        QVERIFY(isNear(found.sigma, 2.138089935299395)); // statistics.stdev
        QVERIFY(isNear(found.median, 4.5));
        QVERIFY(isNear(found.lowerQuartile, 4));
        QVERIFY(isNear(found.upperQuartile, 5.5));
        QVERIFY(isNear(found.mad, 0.5)); // |x - 4.5|: 2.5 .5 .5 .5 .5 .5 2.5 4.5
        QVERIFY(isNear(found.least, 2));
        QVERIFY(isNear(found.greatest, 9));
    }

    void digitsAreNotLostFarFromNought()
    {
        const NumberStatistics found = of({1e9 + 4, 1e9 + 7, 1e9 + 13, 1e9 + 16});
        QVERIFY(isNear(found.mean, 1e9 + 10));
        QVERIFY(isNear(found.sigma, std::sqrt(30.0)));
        QVERIFY(isNear(found.median, 1e9 + 10));
    }

    void gapsKeepTheirPlaces()
    {
        const NumberStatistics found = of({none, 1, 2, none, 3, 2, 1, 90, none});
        QCOMPARE(found.count, 6);
        QCOMPARE(found.outliers, QList<qint64>({7}));
        QCOMPARE(of({none, none}).count, 0);
        QCOMPARE(of({}).count, 0);
        QCOMPARE(of({3}).sigma, 0.0);
        QVERIFY(!of({3}).fences);
    }

    void outliersAreFarFromTheMiddleByTheSpreadOfTheMiddle()
    {
        // Median 10, MAD 1: fences at 10 -+ 3.5 * 1.4826.
        const QList<double> numbers{8, 9, 10, 11, 12, 9, 11, 15.2, 15.1, 10, 4.8, 4.7};
        const NumberStatistics found = of(numbers);
        QVERIFY(isNear(found.median, 10));
        QVERIFY(isNear(found.mad, 1.5));
        QVERIFY(isNear(found.fences->first, 10 - 3.5 * 1.4826 * 1.5));
        QVERIFY(found.outliers.isEmpty());
        const NumberStatistics tight = of({8, 9, 10, 11, 12, 9, 11, 10, 10, 15.2, 15.1});
        QVERIFY(isNear(tight.mad, 1));
        QVERIFY(isNear(tight.fences->second, 10 + 3.5 * 1.4826));
        QCOMPARE(tight.outliers, QList<qint64>({9}));
        // A few wild ones do not widen the fences, as they would widen a sigma.
        QCOMPARE(of({3.2, 3.21, 3.19, 3.2, 3.22, 3.18, 320, 319}).outliers, QList<qint64>({6, 7}));
    }

    void whereMostAreTheSameTheRestIsNotAllOutliers()
    {
        // MAD is 0; mean distance 0.2 (two of ten are 1 away): fences at 5 -+ 3.5 * 1.2533 * 0.2.
        const NumberStatistics found = of({5, 5, 5, 5, 5, 5, 5, 5, 6, 4});
        QCOMPARE(found.mad, 0.0);
        QVERIFY(isNear(found.fences->second, 5 + 3.5 * 1.2533 * 0.2));
        QCOMPARE(found.outliers, QList<qint64>({8, 9}));
        QVERIFY(of({5, 5, 5, 5, 5, 5}).outliers.isEmpty());
        QVERIFY(!of({5, 5, 5, 500}).fences); // too few to say anything
    }

    void verdictsFollowTheForm()
    {
        NumberLimits limits;
        limits.nominal = 3.2;
        limits.tolerance = 0.2;
        limits.minimum = 2;
        limits.maximum = 4;
        QCOMPARE(verdictOn(3.2, limits), NumberVerdict::Right);
        QCOMPARE(verdictOn(3.4, limits), NumberVerdict::Right); // 3.4 - 3.2 > 0.2 by rounding
        QCOMPARE(verdictOn(3.41, limits), NumberVerdict::Doubtful);
        QCOMPARE(verdictOn(1.99, limits), NumberVerdict::Wrong);
        QCOMPARE(verdictOn(4, limits), NumberVerdict::Doubtful);
        const NumberStatistics found = of({3.2, 3.4, 3.41, 1.9, 4.1, none}, limits);
        QCOMPARE(found.outsideTolerance, 1);
        QCOMPARE(found.outsideLimits, 2);
        NumberLimits specified;
        specified.specifiedMinimum = 1;
        specified.specifiedMaximum = 2;
        QCOMPARE(verdictOn(0.9, specified), NumberVerdict::Doubtful);
        QCOMPARE(verdictOn(2.1, specified), NumberVerdict::Doubtful);
        QCOMPARE(verdictOn(2, specified), NumberVerdict::Right);
    }

    void limitsComeFromTheForm()
    {
        const TypeFormPtr form = test::formOf(R"([
            {"type": "NumberTolerance", "key": "t", "specification_nominal": "3.2",
             "specification_tolerance": 0.2, "specification_minimum": 1,
             "specification_maximum": 5, "validate": {"min": 0, "max": 9}},
            {"type": "TensionPlots", "key": "w", "specification_nominal": 6.5,
             "specification_toleranceInner": 1, "specification_toleranceOuter": 1.5}])");
        QVERIFY(form);
        const NumberLimits number = limitsOf(*form->field("t"));
        QVERIFY(number == (NumberLimits{0, 9, 3.2, 0.2, {}, 1, 5, false}));
        const NumberLimits list = limitsOf(*form->field("w"));
        QVERIFY(list == (NumberLimits{{}, {}, 6.5, 1, 1.5, {}, {}, true}));
    }

    void binsHaveEdgesThatPeopleCountIn()
    {
        // Quartiles 2.25 and 6.75, ten numbers: 2 * 4.5 / cbrt(10) = 4.18, so bins of 5.
        const Histogram ten = histogram({0, 1, 2, 3, 4, 5, 6, 7, 8, 9});
        QCOMPARE(ten.width, 5.0);
        QCOMPARE(ten.from, 0.0);
        QCOMPARE(ten.bins, (QList<Histogram::Bin>{{5, 0, 0}, {5, 0, 0}}));
        // An edge belongs to the bin above it, whatever the last bit of 0.1 is.
        QList<double> tenths;
        for (int i = 0; i < 100; ++i)
            tenths += i / 10.0;
        const Histogram fine = histogram(tenths, {}, 11);
        QCOMPARE(fine.width, 5.0);
        const Histogram narrow = histogram({-0.3, -0.2, -0.1, 0, 0.1, 0.2, 0.3, 0.3, 0.3}, {}, 7);
        qint64 counted = 0;
        for (const Histogram::Bin &bin : narrow.bins)
            counted += bin.right;
        QCOMPARE(counted, 9);
    }

    void binsAreFewHoweverFarOneNumberIs()
    {
        const Histogram far = histogram({3.1, 3.2, 3.2, 3.3, 3.2, 3.1, 3.3, 1e6});
        QVERIFY(far.bins.size() <= 61);
        QCOMPARE(far.bins.constFirst().right, 7);
        QCOMPARE(far.bins.constLast().right, 1);
        const Histogram same = histogram({4, 4, 4});
        QCOMPARE(same.bins.size(), 1);
        QCOMPARE(same.bins.constFirst().right, 3);
        QVERIFY(same.from <= 4 && 4 < same.from + same.width);
        QVERIFY(histogram({none}).bins.isEmpty());
        QVERIFY(histogram({-1e308, 1e308}).bins.isEmpty());
    }

    void binsTellVerdictsApart()
    {
        NumberLimits limits;
        limits.nominal = 0;
        limits.tolerance = 1;
        limits.maximum = 5;
        const Histogram found = histogram({0, 0.5, 1, 2, 3, 6, none}, limits);
        qint64 right = 0;
        qint64 doubtful = 0;
        qint64 wrong = 0;
        for (const Histogram::Bin &bin : found.bins) {
            right += bin.right;
            doubtful += bin.doubtful;
            wrong += bin.wrong;
        }
        QCOMPARE(right, 3);
        QCOMPARE(doubtful, 2);
        QCOMPARE(wrong, 1);
    }

    void itAgreesWithPlainSortingOnManyNumbers()
    {
        std::mt19937 dice(20261129);
        std::normal_distribution<double> bell(6.5, 0.4);
        QList<double> numbers;
        for (int i = 0; i < 10'001; ++i)
            numbers += bell(dice);
        const NumberStatistics found = of(numbers);
        QList<double> sorted = numbers;
        std::sort(sorted.begin(), sorted.end());
        QCOMPARE(found.median, sorted.at(5000));
        QCOMPARE(found.lowerQuartile, sorted.at(2500));
        QCOMPARE(found.upperQuartile, sorted.at(7500));
        // Of a bell curve 3.5 sigma leave 0.05 % outside.
        QVERIFY(found.outliers.size() < 20);
        QVERIFY(std::abs(1.4826 * found.mad - found.sigma) < 0.02);
    }

    void whoStopsItIsHeard()
    {
        const auto stopped = statisticsOf({1, 2, 3}, {}, [](qint64, qint64) { return false; });
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().kind, ErrorKind::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestNumberStatistics)
#include "tst_numberstatistics.moc"
