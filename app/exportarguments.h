// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "batch/export.h"

#include <QCommandLineOption>

class QCommandLineParser;

namespace m2m {

/// What `m2m-uploader log export` and `log receipt` were asked to write; values only.
struct ExportInvocation {
    QString to;
    bool toFolder = false; ///< `to` ends with a slash
    QList<ExportGroup> groups;
    bool split = false;
    bool asJson = false;
};

/// The options of `log export` and `log receipt`.
class ExportArguments {
public:
    ExportArguments();
    [[nodiscard]] QList<QCommandLineOption> options() const;
    /// Fill `out`; answer what is wrong, or nothing.
    [[nodiscard]] QString readExport(const QCommandLineParser &parser, ExportInvocation &out) const;
    [[nodiscard]] QString readReceipt(
        const QCommandLineParser &parser, ExportInvocation &out) const;

private:
    [[nodiscard]] QString readTarget(const QCommandLineParser &parser, ExportInvocation &out) const;

    QCommandLineOption m_to;
    QCommandLineOption m_states;
    QCommandLineOption m_split;
    QCommandLineOption m_format;
};

} // namespace m2m
