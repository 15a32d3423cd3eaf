// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/batchsession.h"

#include <QWidget>

class QVBoxLayout;

namespace m2m {

/// The columns that no field uses, with a field for those that look like one.
class UnusedPanel : public QWidget {
    Q_OBJECT
public:
    explicit UnusedPanel(BatchSession &session, QWidget *parent = nullptr);
    void refresh();
    [[nodiscard]] bool hasColumns() const { return m_shown.size() > 1; }

private:
    void use(const Match &match);
    [[nodiscard]] const Match *matchOf(int column) const; ///< null: looks like no open field
    [[nodiscard]] QWidget *makeEntry(const QString &column, const Match *match);
    BatchSession &m_session;
    QVBoxLayout *m_list;
    QStringList m_shown; ///< what the list was made for: how many columns, then the unused
};

} // namespace m2m
