// SPDX-License-Identifier: GPL-3.0-or-later
#include <openssl/crypto.h>

namespace m2m {

namespace {

/// OpenSSL cleans up in an exit handler, and frees there what threads that are still ending free as
/// well: a double free once in some hundred exits, since Qt 6.4 comes back from waiting for a
/// thread (of a pool, of QNetworkAccessManager) before that has ended. The system takes the memory
/// back anyway, so the handler is never registered. That has to be said before anybody uses
/// OpenSSL; hence before main(), in every program that links the core.
[[maybe_unused]] const int openSslIsLeftToTheSystem =
    OPENSSL_init_crypto(OPENSSL_INIT_NO_ATEXIT, nullptr);

} // namespace

} // namespace m2m
