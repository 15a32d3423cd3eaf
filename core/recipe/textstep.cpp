// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/jsvalue.h"
#include "base/recordids.h"
#include "componentref.h"
#include "forms/inputmask.h"
#include "stepfunctions.h"

#include <algorithm>

namespace m2m {

namespace {

/// Fixed characters are put in; those that stand in the text already are taken as they are where
/// `mayStand`. Null where the text does not fit.
QString filled(const QString &text, const QString &mask, bool mayStand)
{
    QString result;
    qsizetype at = 0;
    for (const QChar sign : mask) {
        const bool slot = isMaskSlot(sign);
        if (slot && (at >= text.size() || !fitsMaskSign(text[at], sign)))
            return {};
        result += slot ? text[at] : fixedMaskSign(sign);
        if (slot || (mayStand && at < text.size() && fitsMaskSign(text[at], sign)))
            ++at;
    }
    return at == text.size() ? result : QString();
}

struct Masker {
    QString mask;

    std::optional<StepIssue> operator()(QString &text) const
    {
        if (js::isBlank(text) || fitsMask(text, mask))
            return {};
        const QString bare = filled(text, mask, false);
        const QString mixed = filled(text, mask, true);
        // Where a fixed character is also one that may be typed, both can be read, and differ.
        if ((bare.isNull() && mixed.isNull())
            || (!bare.isNull() && !mixed.isNull() && bare != mixed)) {
            return refused(text, QStringLiteral("entry.mask"), {{QStringLiteral("mask"), mask}})
                .issue;
        }
        text = bare.isNull() ? mixed : bare;
        return {};
    }
};

StepResult readComponent(const QString &text, bool insideData, const QHash<QString, QString> &uuids)
{
    const std::optional<ComponentRef> ref = readComponentRef(text);
    if (!ref) {
        QVariantMap params;
        if (isSpreadsheetNumber(text))
            params.insert(QStringLiteral("damaged"), true);
        return refused(text, QStringLiteral("entry.component"), params);
    }
    // The target is confirmed by the instance before anything is sent; a value inside of data must
    // be a whole UUID, which for some short ones the instance has to tell first.
    if (!insideData || !ref->uuid.isEmpty())
        return {ref->key(), {}};
    const auto told = uuids.constFind(ref->key());
    if (told == uuids.constEnd())
        return refused(text, QStringLiteral("entry.shortUuid"));
    return {*told, {}};
}

StepResult readActionId(const QString &text)
{
    const QString id = js::trimmed(text);
    if (isActionId(id))
        return {id.toLower(), {}};
    QVariantMap params;
    if (isSpreadsheetNumber(id))
        params.insert(QStringLiteral("damaged"), true);
    return refused(text, QStringLiteral("entry.actionId"), params);
}

struct YesNoReader {
    QStringList yes;
    QStringList no;

    StepResult operator()(const QString &text) const
    {
        if (yes.contains(text, Qt::CaseInsensitive))
            return {true, {}};
        if (no.contains(text, Qt::CaseInsensitive))
            return {false, {}};
        return refused(text, QStringLiteral("entry.yesNo"),
            {{QStringLiteral("yes"), yes}, {QStringLiteral("no"), no}});
    }
};

} // namespace

TextStep makeTrim(const StepSetup &)
{
    return [](QString &text) -> std::optional<StepIssue> {
        const QStringView view = text; // front() of the text itself would make a copy of it
        if (!view.isEmpty() && (js::isSpace(view.front()) || js::isSpace(view.back())))
            text = js::trimmed(text);
        return {};
    };
}

TextStep makeLetterCase(const StepSetup &setup)
{
    const std::optional<QString> to = neededText(setup, u"to");
    const bool upper = to == QLatin1StringView("upper");
    if (!upper && to != QLatin1StringView("lower")) {
        setup.blame(u"to", QStringLiteral("step.setting"));
        return {};
    }
    return [upper](QString &text) -> std::optional<StepIssue> {
        // What is moved in is changed in its own place, if nobody else has it.
        text = upper ? std::move(text).toUpper() : std::move(text).toLower();
        return {};
    };
}

TextStep makeMask(const StepSetup &setup)
{
    const std::optional<QString> mask = neededText(setup, u"mask");
    return mask ? TextStep(Masker{*mask}) : TextStep();
}

ValueStep makeYesNo(const StepSetup &setup)
{
    std::optional<QStringList> yes = wordsSetting(setup, u"yes");
    std::optional<QStringList> no = wordsSetting(setup, u"no");
    if (!yes || !no)
        return {};
    if (yes->isEmpty() && no->isEmpty()) {
        yes = QStringList{QStringLiteral("true"), QStringLiteral("yes"), QStringLiteral("1")};
        no = QStringList{QStringLiteral("false"), QStringLiteral("no"), QStringLiteral("0")};
    }
    for (const QString &word : std::as_const(*yes)) {
        if (no->contains(word, Qt::CaseInsensitive)) {
            setup.blame(u"no", QStringLiteral("step.twice"), {{QStringLiteral("text"), word}});
            return {};
        }
    }
    return YesNoReader{*yes, *no};
}

ValueStep makeComponent(const StepSetup &setup)
{
    const bool insideData = setup.context.field != nullptr;
    return [insideData, uuids = setup.context.uuids](
               const QString &text) { return readComponent(text, insideData, uuids); };
}

ValueStep makeActionId(const StepSetup &) { return readActionId; }

} // namespace m2m
