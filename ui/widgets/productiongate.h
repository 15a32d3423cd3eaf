// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "parts.h"

class QLineEdit;

namespace m2m {

/// What stands between a button and the production DB: nothing goes there before somebody has typed
/// how many records it will be. With whatever signs between the digits.
class ProductionGate : public Card {
    Q_OBJECT
public:
    ProductionGate();
    void setRecords(qint64 records); ///< what was typed stays
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] QLineEdit *edit() const { return m_edit; }

Q_SIGNALS:
    void typed();

private:
    qint64 m_records = 0;
    QLabel *m_text;
    QLineEdit *m_edit;
};

} // namespace m2m
