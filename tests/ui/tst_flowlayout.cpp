// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/testmain.h"
#include "widgets/flowlayout.h"

#include <QWidget>

#include <memory>

using namespace m2m;

class TestFlowLayout : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();
    void lowOnesStandInTheMiddleOfTheirLine();
    void whatHasNoRoomGoesIntoTheNextLine();
    void rightToLeftItBeginsAtTheRight();

private:
    static constexpr int gap = 10;
    QWidget *m_high = nullptr;
    QWidget *m_low = nullptr;
    std::unique_ptr<QWidget> m_box;
};

void TestFlowLayout::init()
{
    test::failOnAnyWarning();
    m_box = std::make_unique<QWidget>();
    auto *flow = new FlowLayout(m_box.get(), gap);
    m_high = new QWidget;
    m_high->setFixedSize(100, 40);
    m_low = new QWidget;
    m_low->setFixedSize(60, 20);
    flow->addWidget(m_high);
    flow->addWidget(m_low);
}

void TestFlowLayout::lowOnesStandInTheMiddleOfTheirLine()
{
    m_box->layout()->setGeometry({0, 0, 300, 100});
    QCOMPARE(m_high->geometry(), QRect(0, 0, 100, 40));
    QCOMPARE(m_low->geometry(), QRect(100 + gap, 10, 60, 20));
    QCOMPARE(m_box->layout()->heightForWidth(300), 40);
}

void TestFlowLayout::whatHasNoRoomGoesIntoTheNextLine()
{
    m_box->layout()->setGeometry({0, 0, 100 + gap + 59, 100});
    QCOMPARE(m_high->geometry(), QRect(0, 0, 100, 40));
    QCOMPARE(m_low->geometry(), QRect(0, 40 + gap, 60, 20));
    QCOMPARE(m_box->layout()->heightForWidth(100), 40 + gap + 20);
    // Without it there is no line either.
    m_low->hide();
    QCOMPARE(m_box->layout()->heightForWidth(100), 40);
}

void TestFlowLayout::rightToLeftItBeginsAtTheRight()
{
    m_box->setLayoutDirection(Qt::RightToLeft);
    m_box->layout()->setGeometry({0, 0, 300, 100});
    QCOMPARE(m_high->geometry(), QRect(200, 0, 100, 40));
    QCOMPARE(m_low->geometry(), QRect(200 - gap - 60, 10, 60, 20));
}

QTEST_MAIN(TestFlowLayout)
#include "tst_flowlayout.moc"
