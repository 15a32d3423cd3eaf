// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace m2m {

class Manual;

/// Shows pages of the manual, each in the reader's language where there is one.
class ManualBrowser : public QTextBrowser {
    Q_OBJECT
public:
    explicit ManualBrowser(const Manual &manual, QWidget *parent = nullptr);
    void showPage(const QString &page); ///< "review", "log#undo"
    void repaintPage(); ///< in the colours that are in force
    /// These words, wherever they stand on the page, and goes to the first of them from the place
    /// on that is shown.
    void mark(const QStringList &words);

    [[nodiscard]] QVariant loadResource(int type, const QUrl &name) override;

private:
    [[nodiscard]] int positionOf(const QString &place) const;

    const Manual &m_manual;
    QStringList m_marked;
};

} // namespace m2m
