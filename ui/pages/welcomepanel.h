// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace m2m {

/// What somebody sees who starts the program for the first time: three ways to begin, and a tour
/// that need not be taken.
class WelcomePanel : public QWidget {
    Q_OBJECT
public:
    explicit WelcomePanel(QWidget *parent = nullptr);

Q_SIGNALS:
    void sampleRequested();
    void credentialsRequested(); ///< to be chosen as a file
    void recipeRequested(); ///< likewise
    void tourRequested();
    void dismissed();
};

} // namespace m2m
