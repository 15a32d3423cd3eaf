// SPDX-License-Identifier: GPL-3.0-or-later
#include "supportcommand.h"

#include "appcontext.h"
#include "console.h"
#include "invocation.h"
#include "recipe/recipefile.h"
#include "supportfacts.h"
#include "text/clitext.h"
#include "text/supporttext.h"

namespace m2m {

namespace {

ExitCode complained(const Error &error)
{
    complain(clitext::error(error));
    return ExitCode::BadInput;
}

} // namespace

ExitCode writeSupport(const Invocation &invocation)
{
    AppContext context(invocation);
    SupportRequest request = supportRequest(context, invocation.journal);
    request.withNames = invocation.withNames;
    if (!invocation.recipe.isEmpty()) {
        const auto recipe = loadRecipe(invocation.recipe);
        if (!recipe)
            return complained(recipe.error());
        request.recipe = *recipe;
    }
    const QList<SupportPart> parts = supportParts(request);
    say(clitext::supportContents(parts, invocation.withNames));
    if (invocation.dryRun)
        return ExitCode::Done;
    const QString &path = invocation.files.constFirst();
    if (const auto written = writeSupportBundle(parts, path); !written)
        return complained(written.error());
    say(clitext::supportWritten(path));
    return ExitCode::Done;
}

} // namespace m2m
