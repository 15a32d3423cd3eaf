// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace m2m {

/// The manual as it lies in the program (resources/help). Each page and each picture is taken in
/// the first of the reader's languages that has it, from a folder of that name (de/review.html),
/// and else in English, from beside those folders.
class Manual {
public:
    struct Section {
        QString anchor; ///< empty: the beginning of the page
        QString title;
        QString text; ///< plain, in one line
    };
    struct Page {
        QString name; ///< "review", its file without suffix
        QString title;
        QList<Section> sections;
    };
    /// A section that has all words of a search.
    struct Hit {
        QString page;
        QString anchor;
        QString title; ///< page and section
        QString excerpt;
    };

    /// Languages as QLocale::uiLanguages() tells them, the best one first.
    explicit Manual(
        const QStringList &languages, const QString &root = QStringLiteral(":/m2m/help"));

    /// In the order of reading. Read at the first call: about two hundred kilobytes out of the
    /// program itself.
    [[nodiscard]] const QList<Page> &pages() const;
    /// Of "review.html" or "pictures/review.png".
    [[nodiscard]] QString path(const QString &file) const;
    /// By the number of words in the title, then in the order of reading.
    [[nodiscard]] QList<Hit> search(const QString &text) const;

private:
    QStringList m_folders;
    mutable std::optional<QList<Page>> m_pages;
};

/// The pages' names in the order of reading.
[[nodiscard]] QStringList manualPages();

} // namespace m2m
