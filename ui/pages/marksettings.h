// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "table/dialect.h"

#include <QWidget>

class QComboBox;

namespace m2m {

/// The marks that few files need somebody to choose: quote, escape, comment, thousands.
class MarkSettings : public QWidget {
    Q_OBJECT
public:
    explicit MarkSettings(QWidget *parent = nullptr);
    void showDialect(const Dialect &dialect);
    /// What is chosen here; all else as in `dialect`.
    [[nodiscard]] Dialect applied(Dialect dialect) const;

Q_SIGNALS:
    void changed();

private:
    QComboBox *add(const QString &objectName, const QString &caption, const QStringList &marks,
        const QString &none);
    QComboBox *m_quote;
    QComboBox *m_escape;
    QComboBox *m_comment;
    QComboBox *m_thousands;
};

} // namespace m2m
