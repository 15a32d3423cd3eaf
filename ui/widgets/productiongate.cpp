// SPDX-License-Identifier: GPL-3.0-or-later
#include "productiongate.h"

#include "text/format.h"

#include <QHBoxLayout>
#include <QLineEdit>

namespace m2m {

ProductionGate::ProductionGate()
    : m_text(makeText({}, {}))
    , m_edit(named(new QLineEdit, QStringLiteral("gateEdit"), tr("Number of records, to confirm")))
{
    setObjectName(QStringLiteral("productionGate"));
    m_edit->setFixedWidth(140);
    auto *row = new QHBoxLayout;
    row->setSpacing(space::m);
    row->addWidget(new IconLabel(QStringLiteral("instance-production"), Tone::Bad, 20));
    row->addWidget(m_text, 1);
    row->addWidget(m_edit);
    body()->addLayout(row);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &ProductionGate::typed);
}

void ProductionGate::setRecords(qint64 records)
{
    m_records = records;
    m_text->setText(tr("This is the production DB: what is there stays there. Type the number of "
                       "records to be sent (%1) to go on.")
                        .arg(numberText(records)));
}

bool ProductionGate::isOpen() const
{
    return digitsOf(m_edit->text()) == QString::number(m_records);
}

} // namespace m2m
