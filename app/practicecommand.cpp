// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicecommand.h"

#include "console.h"
#include "exitcode.h"
#include "invocation.h"
#include "practice/practiceserver.h"
#include "text/clitext.h"
#include "text/practicetext.h"

#include <QCoreApplication>
#include <QFile>

namespace m2m {

namespace {

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (path.isEmpty())
        return QByteArray();
    if (!file.exists())
        return failure(ErrorKind::FileNotFound, path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorKind::FileNotReadable, path);
    return file.readAll();
}

QString whyNot(const Error &error, const PracticeInvocation &asked)
{
    if (error.kind != ErrorKind::TlsFailed)
        return clitext::error(error);
    const bool key = error.details.value(QStringLiteral("text")) == QLatin1StringView("key");
    return key ? clitext::noKeyIn(asked.keyFile) : clitext::noCertificateIn(asked.certificateFile);
}

} // namespace

int servePractice(const Invocation &invocation)
{
    const PracticeInvocation &asked = invocation.practice;
    practice::PracticeOptions options = asked.options;
    for (const auto &[file, into] : {std::pair{asked.certificateFile, &options.certificate},
             std::pair{asked.keyFile, &options.key}}) {
        const auto content = contentOf(file);
        if (!content) {
            complain(clitext::error(content.error()));
            return int(ExitCode::BadInput);
        }
        *into = *content;
    }
    const auto server = practice::PracticeServer::start(invocation.practiceFolder, options);
    if (!server) {
        complain(whyNot(server.error(), asked));
        return int(ExitCode::BadInput);
    }
    const practice::PracticeFaults &faults = options.faults;
    const bool misbehaves = faults.sum() + faults.token429 + faults.token500 > 0;
    say(clitext::practiceServes({(*server)->address(), (*server)->tokenAddress(),
        invocation.practiceFolder, practice::practiceClientId(), !options.certificate.isEmpty(),
        misbehaves ? std::optional((*server)->seed()) : std::nullopt}));
    return QCoreApplication::exec();
}

} // namespace m2m
