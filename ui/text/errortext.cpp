// SPDX-License-Identifier: GPL-3.0-or-later
#include "errortext.h"

#include "format.h"
#include "journaltext.h"
#include "profiletext.h"
#include "promotiontext.h"
#include "watcherrortext.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QUrl>

#include <optional>

namespace m2m {

namespace {

struct Errors {
    Q_DECLARE_TR_FUNCTIONS(Errors)
};

QString detail(const Error &error, QLatin1StringView key)
{
    return error.details.value(QString(key)).toString();
}

QString fileOf(const Error &error)
{
    const QString name = QFileInfo(error.place).fileName();
    return name.isEmpty() ? Errors::tr("the file") : quoted(name);
}

/// What a file that is no table seems to be, from the key that the table room gives.
QString fileKind(const QString &key)
{
    const QString name = key.toUpper();
    if (QStringList{QStringLiteral("png"), QStringLiteral("jpeg"), QStringLiteral("gif")}.contains(
            key))
        return Errors::tr("a picture (%1)").arg(name);
    if (QStringList{QStringLiteral("xlsx"), QStringLiteral("xls"), QStringLiteral("ods")}.contains(
            key))
        return Errors::tr("a spreadsheet (%1)").arg(name);
    if (key == QLatin1StringView("zip") || key == QLatin1StringView("gzip"))
        return Errors::tr("an archive (%1)").arg(name);
    if (key == QLatin1StringView("executable"))
        return Errors::tr("a program");
    return Errors::tr("a file of another kind (%1)").arg(name);
}

QString hostOf(const Error &error)
{
    // With its port, where one is named: several instances may live on one machine.
    const QString host = QUrl(error.place).authority();
    if (!host.isEmpty())
        return host;
    return error.place.isEmpty() ? Errors::tr("the instance") : error.place;
}

/// Words of somebody else, told apart from ours; empty when there are none.
QString theirWords(const Error &error)
{
    for (const auto key : {QLatin1StringView("reason"), QLatin1StringView("text"),
             QLatin1StringView("answer"), QLatin1StringView("why")}) {
        const QString words = detail(error, key);
        if (!words.isEmpty())
            return quoted(words, 200);
    }
    return {};
}

QString withWords(const QString &sentence, const QString &words)
{
    return words.isEmpty() ? sentence : Errors::tr("%1 It says: %2").arg(sentence, words);
}

QString member(const Error &error)
{
    const QString name = detail(error, QLatin1StringView("member"));
    return name.isEmpty() ? QString() : Errors::tr("Look at %1.").arg(quoted(name));
}

/// About workbooks: what else there is to say than of a text file.
std::optional<ErrorText> workbookText(const Error &error)
{
    const QString sheet = detail(error, QLatin1StringView("sheet"));
    switch (error.kind) {
    case ErrorKind::FileNotReadable:
        if (detail(error, QLatin1StringView("why")) != QLatin1StringView("tooLarge"))
            return {};
        return ErrorText{Errors::tr("%1 unpacks to more than can be read.").arg(fileOf(error)),
            Errors::tr("Save the table as CSV in the program that made it, and choose that file.")};
    case ErrorKind::FileHasNoRows:
        if (sheet.isEmpty())
            return {};
        return ErrorText{
            Errors::tr("The sheet %1 of %2 is empty.").arg(quoted(sheet), fileOf(error)),
            Errors::tr("Choose another sheet.")};
    case ErrorKind::FileIsEncrypted:
        return ErrorText{Errors::tr("%1 is protected with a password.").arg(fileOf(error)),
            Errors::tr("Open it in a spreadsheet program, save it without the password, and choose "
                       "that file.")};
    case ErrorKind::FileDamaged: {
        const QString part = detail(error, QLatin1StringView("part"));
        const QString line = detail(error, QLatin1StringView("line"));
        const QString where = part.isEmpty() ? QString()
            : line.isEmpty()
            ? Errors::tr("The damage is in its part %1.").arg(quoted(part))
            : Errors::tr("The damage is in its part %1, line %2.").arg(quoted(part), line);
        return ErrorText{Errors::tr("%1 is damaged.").arg(fileOf(error)),
            Errors::tr("Copy it again from where it was made, or open it in a spreadsheet program "
                       "and save it anew. %1")
                .arg(where)
                .trimmed()};
    }
    case ErrorKind::SheetNotFound:
        return ErrorText{sheet.isEmpty()
                ? Errors::tr("%1 has no sheet of cells.").arg(fileOf(error))
                : Errors::tr("%1 has no sheet %2.").arg(fileOf(error), quoted(sheet)),
            Errors::tr("Choose one of the sheets that it has, or another file.")};
    default:
        return {};
    }
}

std::optional<ErrorText> fileText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
        return ErrorText{Errors::tr("There is no file %1.").arg(fileOf(error)),
            Errors::tr("Was it moved or renamed? Choose it again.")};
    case ErrorKind::FileNotReadable:
        return ErrorText{Errors::tr("%1 cannot be read.").arg(fileOf(error)),
            Errors::tr(
                "Close the program that is still writing it, or ask for the right to read it.")};
    case ErrorKind::FileNotWritable:
        if (const QString why = detail(error, QLatin1StringView("why"));
            why == QLatin1StringView("isSource")) {
            return ErrorText{Errors::tr("%1 is the measurement file itself.").arg(fileOf(error)),
                Errors::tr("Nothing was written. Choose another name.")};
        } else if (why == QLatin1StringView("isJournal")) {
            return ErrorText{Errors::tr("%1 is the upload log itself.").arg(fileOf(error)),
                Errors::tr("Nothing was written. Choose another name.")};
        }
        return ErrorText{Errors::tr("%1 cannot be written.").arg(fileOf(error)),
            Errors::tr("Choose another folder, or ask for the right to write there.")};
    case ErrorKind::FileEmpty:
        return ErrorText{Errors::tr("%1 is empty.").arg(fileOf(error)),
            Errors::tr("Did the machine finish writing it? Choose it again when it has.")};
    case ErrorKind::FileIsBinary: {
        const QString looksLike = detail(error, QLatin1StringView("looksLike"));
        return ErrorText{looksLike.isEmpty() || looksLike == QLatin1StringView("binary")
                ? Errors::tr("%1 is not a text file.").arg(fileOf(error))
                : Errors::tr("%1 is not a text file; it looks like %2.")
                      .arg(fileOf(error), fileKind(looksLike)),
            Errors::tr("Save the table as CSV in the program that made it, and choose that file.")};
    }
    case ErrorKind::FileHasNoRows:
        return ErrorText{Errors::tr("%1 has no rows below its header.").arg(fileOf(error)),
            Errors::tr("Choose another line as the header, or another file.")};
    case ErrorKind::FileChanged:
        return ErrorText{Errors::tr("%1 has changed since it was opened.").arg(fileOf(error)),
            Errors::tr("Open it again, so that what you see is what is sent.")};
    case ErrorKind::DiskFull:
        return ErrorText{Errors::tr("The disk is full."),
            Errors::tr("Make room, then try again. Nothing that was written before is lost.")};
    default:
        return {};
    }
}

std::optional<ErrorText> documentText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::RecipeDamaged:
        return ErrorText{Errors::tr("The recipe %1 is damaged.").arg(fileOf(error)),
            Errors::tr("%1 Ask for a fresh copy from whoever made it.")
                .arg(member(error))
                .trimmed()};
    case ErrorKind::RecipeTooNew:
        return ErrorText{Errors::tr("The recipe %1 was made by a newer version of this program.")
                             .arg(fileOf(error)),
            Errors::tr("Install the newer version, or ask for a recipe made with this one.")};
    case ErrorKind::RecipeDoesNotFit: {
        const QStringList missing =
            error.details.value(QStringLiteral("missingColumns")).toStringList();
        return ErrorText{Errors::tr("The recipe does not fit this file."),
            missing.isEmpty()
                ? Errors::tr("Choose another recipe, or map the columns by hand.")
                : Errors::tr("The file has no column %1. Choose another recipe, or map "
                             "the columns by hand.")
                      .arg(missing.join(QStringLiteral(", ")))};
    }
    case ErrorKind::ProfileUnknown:
        return ErrorText{Errors::tr("There is no profile of that name on this station."),
            Errors::tr("Choose one of those that are listed.")};
    case ErrorKind::TypeFormDamaged:
        return ErrorText{Errors::tr("The type form cannot be understood."),
            Errors::tr(
                "Tell the DB team which form it is; records of other forms are not affected.")};
    case ErrorKind::SecretMissing:
        return ErrorText{Errors::tr("The secret of this profile is not in the keychain."),
            Errors::tr("Unlock the keychain of this computer, or enter the secret again.")};
    case ErrorKind::KeychainFailed:
        return ErrorText{Errors::tr("The keychain of this computer does not answer."),
            withWords(Errors::tr("Log in again, or enter the secret for this time only."),
                theirWords(error))};
    case ErrorKind::KeychainLocked:
        return ErrorText{Errors::tr("The keychain of this computer is locked."),
            Errors::tr("Unlock it, then try again.")};
    default:
        return {};
    }
}

std::optional<ErrorText> networkText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::HostNotFound:
        return ErrorText{Errors::tr("%1 cannot be found in the network.").arg(hostOf(error)),
            Errors::tr("Check the network cable or the Wi-Fi, and the address in the profile.")};
    case ErrorKind::ConnectionRefused:
        return ErrorText{Errors::tr("%1 does not accept connections.").arg(hostOf(error)),
            Errors::tr(
                "It may be restarting. Try again in a minute; if it stays so, ask the DB team.")};
    case ErrorKind::ConnectionLost:
        return ErrorText{Errors::tr("The connection to %1 broke off.").arg(hostOf(error)),
            Errors::tr(
                "Try again. What was on its way is asked after first, so nothing is sent twice.")};
    case ErrorKind::TimedOut:
        return ErrorText{Errors::tr("%1 does not answer in time.").arg(hostOf(error)),
            Errors::tr("Try again later. What was on its way is asked after first.")};
    case ErrorKind::TlsFailed:
        return ErrorText{Errors::tr("The identity of %1 cannot be verified.").arg(hostOf(error)),
            withWords(Errors::tr(
                          "Check date and time of this computer; otherwise ask your IT department. "
                          "Nothing was sent."),
                theirWords(error))};
    case ErrorKind::ProxyFailed:
        return ErrorText{Errors::tr("The proxy of this network refuses the connection."),
            Errors::tr("Check the proxy settings of this computer.")};
    case ErrorKind::NetworkFailed:
        return ErrorText{Errors::tr("%1 cannot be reached.").arg(hostOf(error)),
            withWords(Errors::tr("Check the network, then try again."), theirWords(error))};
    case ErrorKind::PlainHttpRefused:
        return ErrorText{Errors::tr("%1 would be spoken to without encryption.").arg(hostOf(error)),
            Errors::tr("Correct the profile: only https is allowed to other computers.")};
    default:
        return {};
    }
}

std::optional<ErrorText> answerText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::WrongSecret:
        return ErrorText{Errors::tr("The secret of this profile is not accepted."),
            Errors::tr("Enter it again, or ask for a new one: it may have been changed.")};
    case ErrorKind::TokenRefused:
        return ErrorText{Errors::tr("The login service gives no access."),
            withWords(Errors::tr("Try again later; if it stays so, ask the DB team."),
                theirWords(error))};
    case ErrorKind::NotAuthorised:
        return ErrorText{Errors::tr("The instance does not accept our access."),
            Errors::tr("Does the profile belong to this instance? If it does, ask the DB team.")};
    case ErrorKind::NotPermitted: {
        const QString needs = detail(error, QLatin1StringView("needs"));
        return ErrorText{Errors::tr("This station is not permitted to do that."),
            needs.isEmpty()
                ? Errors::tr("Ask the DB team for the permission.")
                : Errors::tr("Ask the DB team for the permission %1.").arg(quoted(needs))};
    }
    case ErrorKind::TypeFormUnknown: {
        const QString form = detail(error, QLatin1StringView("typeForm"));
        return ErrorText{form.isEmpty()
                ? Errors::tr("The instance does not know this type form.")
                : Errors::tr("The instance does not know the type form %1.").arg(quoted(form)),
            Errors::tr("Choose another type form, or another instance.")};
    }
    case ErrorKind::Refused:
        return ErrorText{Errors::tr("The DB refused it."),
            withWords(Errors::tr("Correct the record, or ask the DB team."), theirWords(error))};
    case ErrorKind::TooLarge:
        return ErrorText{Errors::tr("The record is too large for the DB."),
            Errors::tr("Split it up, or leave out what is not needed.")};
    case ErrorKind::Busy:
        return ErrorText{Errors::tr("The instance is busy."),
            Errors::tr("It is asked again by itself; you need not do anything.")};
    case ErrorKind::NotUnderstood:
        return ErrorText{
            Errors::tr("The answer of %1 is not what was expected.").arg(hostOf(error)),
            withWords(
                Errors::tr("Is it really the DB, or a login page of the network? Try again later."),
                theirWords(error))};
    case ErrorKind::Redirected:
        return ErrorText{Errors::tr("%1 sends us to another address.").arg(hostOf(error)),
            Errors::tr("That is not followed. Check the address in the profile, or log in to the "
                       "network.")};
    default:
        return {};
    }
}

std::optional<ErrorText> journalText(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::JournalNotOpened:
        return ErrorText{Errors::tr("The upload log of this station cannot be opened."),
            Errors::tr("Nothing is sent without it. Check the rights of the folder it is in.")};
    case ErrorKind::JournalDamaged:
        return ErrorText{Errors::tr("The upload log of this station is damaged."),
            Errors::tr(
                "Keep the file, do not delete it, and ask whoever looks after the station.")};
    case ErrorKind::JournalLocked:
        return ErrorText{
            Errors::tr("Another M2M Uploader on this computer is writing the upload log."),
            Errors::tr("Close the other one, or wait until it has finished. Until then the log can "
                       "be read here, but nothing can be sent.")};
    case ErrorKind::JournalTooNew:
        return ErrorText{
            Errors::tr("The upload log was written by a newer version of this program."),
            Errors::tr("Start the newer version.")};
    case ErrorKind::JournalWriteFailed:
        return ErrorText{Errors::tr("The upload log cannot be written."),
            Errors::tr(
                "Sending has stopped, since it could not be proved. Make room on the disk, then "
                "go on: what was sent is asked after first.")};
    default:
        return {};
    }
}

/// Why a run has paused by itself.
std::optional<ErrorText> runText(const Error &error)
{
    const QString lookAtIt =
        Errors::tr("Look at what failed and why. Go on when the reason is gone; nothing is "
                   "sent twice.");
    if (error.kind == ErrorKind::OtherInstance) {
        const QString host = error.details.value(QStringLiteral("host")).toString();
        return {{host.isEmpty() ? Errors::tr("This batch went to another instance.")
                                : Errors::tr("This batch went to another instance: %1.").arg(host),
            Errors::tr("Name a profile of that instance.")}};
    }
    if (error.kind == ErrorKind::FirstRecordFailed) {
        return {{Errors::tr("The upload has paused by itself: the first record did not arrive as "
                            "it should. No other was sent."),
            Errors::tr("Look at what became of it. If you go on, the next record goes alone "
                       "again.")}};
    }
    if (error.kind != ErrorKind::TooManyFailures)
        return {};
    if (const int bad = error.details.value(QStringLiteral("ofHundred")).toInt(); bad > 0) {
        return {{Errors::tr("The upload has paused by itself: %1 of the last 100 records failed.")
                     .arg(bad),
            lookAtIt}};
    }
    return {{Errors::tr(
                 "The upload has paused by itself: too many records failed one after the other."),
        lookAtIt}};
}

} // namespace

ErrorText errorText(const Error &error)
{
    for (const auto text : {workbookText, fileText, watchErrorText, documentText, profileErrorText,
             networkText, answerText, journalText, undoErrorText, promotionErrorText}) {
        if (const auto found = text(error))
            return *found;
    }
    if (const auto found = runText(error))
        return *found;
    if (error.kind == ErrorKind::Cancelled)
        return {Errors::tr("It was cancelled."), Errors::tr("Start it again when you want to.")};
    return {Errors::tr("Something went wrong inside the program."),
        Errors::tr("Nothing more was sent. Please report it, with the log of the program.")};
}

QString errorSentence(const Error &error)
{
    const ErrorText text = errorText(error);
    return text.title + QLatin1Char(' ') + text.whatToDo;
}

} // namespace m2m
