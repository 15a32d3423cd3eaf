// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

namespace m2m::test {

/// Call in each test's init(): a warning that the test did not announce makes it fail.
inline void failOnAnyWarning()
{
    // The offscreen platform says of each dialog what it cannot do; that is not about us.
    QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support )")));
}

/// Call in initTestCase() before anything asks for a path: keeps the user's own files out of tests.
inline void useTestPaths() { QStandardPaths::setTestModeEnabled(true); }

inline QString dataFile(const QString &name) { return QStringLiteral(M2M_TEST_DATA "/") + name; }

} // namespace m2m::test
