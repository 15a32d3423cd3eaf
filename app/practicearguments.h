// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "practice/practiceoptions.h"

#include <QCommandLineOption>
#include <QString>

class QCommandLineParser;

namespace m2m {

/// What `practice serve` is asked to be.
struct PracticeInvocation {
    practice::PracticeOptions options; ///< certificate and key are in the files yet
    QString certificateFile;
    QString keyFile;
};

/// The options of `practice serve`: their names, and what their values may be.
class PracticeArguments {
public:
    PracticeArguments();

    [[nodiscard]] QList<QCommandLineOption> options() const { return m_options; }
    /// Of the ones that are given the first, with its dashes; empty where there is none.
    [[nodiscard]] QString firstGiven(const QCommandLineParser &parser) const;
    /// Nothing, or the sentence that says what is wrong.
    [[nodiscard]] QString read(const QCommandLineParser &parser, PracticeInvocation &into) const;

    /// --stall may stand without its number, which Qt's parser has no word for: gives it one.
    [[nodiscard]] static QStringList withWholeStall(QStringList arguments);

private:
    QList<QCommandLineOption> m_options;
};

} // namespace m2m
