// SPDX-License-Identifier: GPL-3.0-or-later
#include "promotiontext.h"

#include "format.h"
#include "issuewords.h"

#include <QCoreApplication>
#include <QHash>

namespace m2m {

namespace {

struct Promotions {
    Q_DECLARE_TR_FUNCTIONS(Promotions)
};

QString shown(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return Promotions::tr("none");
    if (value.isBool())
        return value.toBool() ? Promotions::tr("yes") : Promotions::tr("no");
    return value.isString() ? quoted(value.toString()) : valueText(value);
}

QString wordList(const QStringList &words)
{
    QStringList all;
    for (const QString &word : words)
        all << quoted(word);
    return all.join(QStringLiteral(", "));
}

} // namespace

QString formDifferenceText(const FieldChange &change)
{
    using Kind = FieldChange::Kind;
    const QString field = quoted(change.label.isEmpty() ? change.path : change.label);
    switch (change.kind) {
    case Kind::Gone:
        return Promotions::tr("%1 is not in the form there.").arg(field);
    case Kind::New:
        return Promotions::tr("%1 is in the form there, and was not in the rehearsal.").arg(field);
    case Kind::NewRequired:
        return Promotions::tr("%1 is in the form there and required, and was not in the rehearsal.")
            .arg(field);
    case Kind::NowRequired:
        return Promotions::tr("%1 is required there.").arg(field);
    case Kind::NoLongerRequired:
        return Promotions::tr("%1 is not required there.").arg(field);
    case Kind::TypeChanged:
        return Promotions::tr("%1 is another kind of field: %2 in the rehearsal, %3 there.")
            .arg(field, shown(change.was), shown(change.is));
    case Kind::OptionsRemoved:
        return Promotions::tr("%1 lacks options there: %2.").arg(field, wordList(change.words));
    case Kind::OptionsAdded:
        return Promotions::tr("%1 has more options there: %2.").arg(field, wordList(change.words));
    case Kind::LimitChanged:
        return Promotions::tr("%1: %2 was %3 in the rehearsal and is %4 there.")
            .arg(field, limitName(change.limit), shown(change.was), shown(change.is));
    case Kind::MultipleChanged:
        return change.is.toBool() ? Promotions::tr("%1 takes several values there.").arg(field)
                                  : Promotions::tr("%1 takes one value there.").arg(field);
    case Kind::Renamed:
        return Promotions::tr("%1 was called %2 in the rehearsal.").arg(field, shown(change.was));
    }
    return field;
}

QString formComparison(const PromotionOffer &offer)
{
    if (!offer.differences) {
        return Promotions::tr(
            "Which type form the rehearsal was made with is not known any more. Every record is "
            "checked with the form there.");
    }
    if (offer.differences->isEmpty())
        return Promotions::tr("The type form is the same on both instances.");
    return Promotions::tr(
        "The type form there differs in %n way(s). Every record is checked with it.", nullptr,
        int(offer.differences->size()));
}

std::optional<ErrorText> promotionErrorText(const Error &error)
{
    if (error.kind != ErrorKind::CannotPromote)
        return {};
    static const QHash<QString, const char *> reasons{
        {QStringLiteral("isUndo"),
            QT_TRANSLATE_NOOP(
                "Promotions", "It puts back what another batch had changed on its instance.")},
        {QStringLiteral("practice"),
            QT_TRANSLATE_NOOP("Promotions",
                "What was made for practice stays on the practice instance. Rehearse on "
                "development or staging.")},
        {QStringLiteral("sameInstance"),
            QT_TRANSLATE_NOOP("Promotions",
                "It went to this instance. Choose the profile of the instance that it has to go "
                "to.")},
        {QStringLiteral("lesserInstance"),
            QT_TRANSLATE_NOOP("Promotions",
                "It goes from development to staging to production, and not back. Upload the file "
                "to this instance instead.")},
        {QStringLiteral("open"),
            QT_TRANSLATE_NOOP("Promotions", "It has not come to its end. Go on with it first.")},
        {QStringLiteral("nothing"),
            QT_TRANSLATE_NOOP("Promotions", "None of its records was read back and found equal.")},
        {QStringLiteral("notKept"),
            QT_TRANSLATE_NOOP("Promotions",
                "The upload log does not hold any more what was sent. Upload the file to this "
                "instance instead.")},
        {QStringLiteral("formDiffers"),
            QT_TRANSLATE_NOOP("Promotions",
                "The type forms of the two instances differ, or cannot be compared. Look at the "
                "differences, then say --accept-form-changes.")},
    };
    const char *reason = reasons.value(error.details.value(QStringLiteral("why")).toString());
    return ErrorText{Promotions::tr("This batch cannot be sent to another instance."),
        reason ? Promotions::tr(reason) : Promotions::tr("Upload the file instead.")};
}

} // namespace m2m
