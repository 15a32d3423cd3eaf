// SPDX-License-Identifier: GPL-3.0-or-later
#include "offertext.h"

#include "issuetext.h"

namespace m2m {

QString misfitText(const FileFit &fit, const Recipe &recipe)
{
    QStringList sentences;
    for (const Issue &issue : issuesOf(fit, recipe)) {
        if (issue.severity != Severity::Note)
            sentences << issueText(issue, {}).sentence;
    }
    return sentences.join(u' ');
}

} // namespace m2m
