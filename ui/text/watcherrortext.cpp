// SPDX-License-Identifier: GPL-3.0-or-later
#include "watcherrortext.h"

#include "format.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace m2m {

namespace {

struct WatchErrors {
    Q_DECLARE_TR_FUNCTIONS(WatchErrors)
};

QString fileIn(const Error &error)
{
    const QString name = QFileInfo(error.place).fileName();
    return name.isEmpty() ? WatchErrors::tr("the file") : quoted(name);
}

} // namespace

std::optional<ErrorText> watchErrorText(const Error &error)
{
    const auto listed = [&error](QLatin1StringView name) {
        return error.details.value(name).toStringList().join(QStringLiteral(", "));
    };
    switch (error.kind) {
    case ErrorKind::NotAFile:
        return ErrorText{WatchErrors::tr("%1 is not a file.").arg(fileIn(error)),
            WatchErrors::tr("Put the file itself there, not a folder or a link.")};
    case ErrorKind::WatchedAlready:
        return ErrorText{WatchErrors::tr("Another M2M Uploader is watching this folder already."),
            WatchErrors::tr("Watch another folder, or end the other one first.")};
    case ErrorKind::NoRecipe:
        return ErrorText{WatchErrors::tr("No recipe of this station is meant for %1 beyond doubt.")
                             .arg(fileIn(error)),
            WatchErrors::tr(
                "Name one with --recipe, or put one that fits into the recipe folder.")};
    case ErrorKind::SeveralRecipes: {
        const QString names = listed(QLatin1StringView("recipes"));
        const QString sentence =
            WatchErrors::tr("More than one recipe fits %1.").arg(fileIn(error));
        return ErrorText{names.isEmpty()
                ? sentence
                : sentence + u' ' + WatchErrors::tr("They are: %1.").arg(names),
            WatchErrors::tr("Name the right one with --recipe.")};
    }
    case ErrorKind::AnswerMissing: {
        const QString names = listed(QLatin1StringView("questions"));
        return ErrorText{names.isEmpty()
                ? WatchErrors::tr("The recipe asks for something that was not told.")
                : WatchErrors::tr(
                    "The recipe asks for something that was not told, or cannot be so: %1.")
                      .arg(names),
            WatchErrors::tr("Tell it with --answer.")};
    }
    case ErrorKind::RecordsWrong: {
        const int count = error.details.value(QStringLiteral("count")).toInt();
        return ErrorText{count > 0 ? WatchErrors::tr(
                             "%n record(s) are wrong; the DB would refuse them.", nullptr, count)
                                   : WatchErrors::tr("There is no record that could be sent."),
            WatchErrors::tr("Correct the file, and put it there again. Nothing of it was sent.")};
    }
    default:
        return {};
    }
}

} // namespace m2m
