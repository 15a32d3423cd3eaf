// SPDX-License-Identifier: GPL-3.0-or-later
#include "triallater.h"

#include <algorithm>
#include <utility>

namespace m2m {

Fault faultOf(ErrorKind kind, bool recipeIsNamed)
{
    switch (kind) {
    case ErrorKind::FileNotFound:
    case ErrorKind::FileNotReadable:
    case ErrorKind::FileEmpty:
    case ErrorKind::FileIsBinary:
    case ErrorKind::FileHasNoRows:
    case ErrorKind::FileIsEncrypted:
    case ErrorKind::FileDamaged:
    case ErrorKind::SheetNotFound:
    case ErrorKind::NotAFile:
    case ErrorKind::RecipeDoesNotFit:
    case ErrorKind::NoRecipe:
    case ErrorKind::SeveralRecipes:
    case ErrorKind::AnswerMissing:
    case ErrorKind::RecordsWrong:
    case ErrorKind::Refused:
    case ErrorKind::TooLarge:
    case ErrorKind::FirstRecordFailed:
        return Fault::File;
    case ErrorKind::RecipeDamaged:
    case ErrorKind::RecipeTooNew:
    case ErrorKind::TypeFormDamaged:
    case ErrorKind::TypeFormUnknown:
        return recipeIsNamed ? Fault::Setup : Fault::File;
    case ErrorKind::ProfileDamaged:
    case ErrorKind::ProfileUnknown:
    case ErrorKind::ProfilePinned:
    case ErrorKind::InstanceKindDiffers:
    case ErrorKind::PlainHttpRefused:
    case ErrorKind::SecretMissing:
    case ErrorKind::KeychainFailed:
    case ErrorKind::KeychainLocked:
    case ErrorKind::WrongSecret:
    case ErrorKind::TokenRefused:
    case ErrorKind::NotAuthorised:
    case ErrorKind::NotPermitted:
    case ErrorKind::TlsFailed:
    case ErrorKind::Redirected:
    case ErrorKind::OtherInstance:
    case ErrorKind::JournalDamaged:
    case ErrorKind::JournalTooNew:
        return Fault::Setup;
    default:
        return Fault::Weather;
    }
}

std::chrono::milliseconds TrialLater::wait(Fault fault)
{
    if (fault == Fault::Setup)
        return m_last;
    return std::exchange(m_next, std::min(m_next * 2, m_last));
}

} // namespace m2m
