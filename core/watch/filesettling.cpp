// SPDX-License-Identifier: GPL-3.0-or-later
#include "filesettling.h"

#include <algorithm>
#include <array>

namespace m2m {

bool isTemporaryName(const QString &name)
{
    static constexpr std::array endings{
        ".tmp", ".temp", ".part", ".partial", ".filepart", ".crdownload", ".download", ".swp"};
    if (name.startsWith(u'.') || name.startsWith(u'~') || name.endsWith(u'~'))
        return true;
    return std::any_of(endings.begin(), endings.end(), [&name](const char *ending) {
        return name.endsWith(QLatin1StringView(ending), Qt::CaseInsensitive);
    });
}

QStringList FileSettling::look(const QList<SeenFile> &seen, qint64 now)
{
    QHash<QString, Standing> files;
    QList<SeenFile> settled;
    for (const SeenFile &file : seen) {
        const auto before = m_files.constFind(file.name);
        const bool stands = before != m_files.cend() && before->file == file;
        const qint64 since = stands ? before->since : now;
        files.insert(file.name, {file, since});
        if (now - since >= m_quietFor.count())
            settled += file;
    }
    m_files = files;
    m_unsettled = seen.size() - settled.size();
    std::sort(settled.begin(), settled.end(), [](const SeenFile &one, const SeenFile &other) {
        return std::tie(one.modified, one.name) < std::tie(other.modified, other.name);
    });
    QStringList names;
    for (const SeenFile &file : settled)
        names += file.name;
    return names;
}

} // namespace m2m
