// SPDX-License-Identifier: GPL-3.0-or-later
#include "practicecommand.h"

#include "console.h"
#include "exitcode.h"
#include "invocation.h"
#include "practice/practiceserver.h"
#include "text/clitext.h"

#include <QCoreApplication>

namespace m2m {

int servePractice(const Invocation &invocation)
{
    const auto server = practice::PracticeServer::start(invocation.practiceFolder, invocation.port);
    if (!server) {
        complain(clitext::error(server.error()));
        return int(ExitCode::BadInput);
    }
    say(clitext::practiceServes(
        (*server)->address(), invocation.practiceFolder, practice::practiceClientId()));
    return QCoreApplication::exec();
}

} // namespace m2m
