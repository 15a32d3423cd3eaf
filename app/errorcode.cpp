// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorcode.h"

namespace m2m {

ExitCode codeOf(const Error &error)
{
    switch (error.kind) {
    case ErrorKind::FileNotFound:
    case ErrorKind::FileNotReadable:
    case ErrorKind::FileNotWritable:
    case ErrorKind::FileEmpty:
    case ErrorKind::FileIsBinary:
    case ErrorKind::FileHasNoRows:
    case ErrorKind::FileIsEncrypted:
    case ErrorKind::FileDamaged:
    case ErrorKind::SheetNotFound:
    case ErrorKind::FileChanged:
    case ErrorKind::DiskFull:
    case ErrorKind::NotAFile:
    case ErrorKind::WatchedAlready:
    case ErrorKind::NoRecipe:
    case ErrorKind::SeveralRecipes:
    case ErrorKind::AnswerMissing:
    case ErrorKind::RecipeDamaged:
    case ErrorKind::RecipeTooNew:
    case ErrorKind::RecipeDoesNotFit:
    case ErrorKind::ProfileDamaged:
    case ErrorKind::ProfileUnknown:
    case ErrorKind::PlainHttpRefused:
    case ErrorKind::TypeFormDamaged:
    case ErrorKind::TypeFormUnknown:
    case ErrorKind::JournalNotOpened:
    case ErrorKind::JournalDamaged:
    case ErrorKind::JournalLocked:
    case ErrorKind::JournalTooNew:
    case ErrorKind::JournalWriteFailed:
    case ErrorKind::OtherInstance:
    case ErrorKind::CannotUndo:
    case ErrorKind::CannotPromote:
        return ExitCode::BadInput;
    case ErrorKind::TooManyFailures:
    case ErrorKind::FirstRecordFailed:
    case ErrorKind::Refused:
    case ErrorKind::TooLarge:
        return ExitCode::Refused;
    case ErrorKind::RecordsWrong:
        return ExitCode::WrongRecords;
    case ErrorKind::Internal:
        return ExitCode::ProgramError;
    default:
        return ExitCode::NotReached;
    }
}

} // namespace m2m
