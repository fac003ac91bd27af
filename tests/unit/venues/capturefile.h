// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

#include <zlib.h>

#include <string>
#include <vector>

namespace feedwarden {

/// The lines of a file under shared/captures, also of a gzip file, without their line ends. Empty where there is no
/// such file: the recordings are not part of the repository, and tests skip without them.
inline std::vector<std::string> captureLines(const char *path)
{
    const QString name = QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures/") + QLatin1String(path);
    std::vector<std::string> lines;
    // gzopen() reads plain files too.
    const gzFile file = gzopen(QFile::encodeName(name).constData(), "rb");
    if (file == nullptr)
        return lines;
    std::string content(1 << 16, '\0');
    size_t size = 0;
    for (;;) {
        if (size == content.size())
            content.resize(2 * size);
        const int got = gzread(file, content.data() + size, unsigned(std::min<size_t>(content.size() - size, 1 << 20)));
        if (got <= 0)
            break;
        size += size_t(got);
    }
    gzclose(file);
    content.resize(size);
    for (size_t begin = 0; begin < size;) {
        size_t end = content.find('\n', begin);
        if (end == std::string::npos)
            end = size;
        if (end > begin)
            lines.emplace_back(content, begin, end - begin);
        begin = end + 1;
    }
    return lines;
}

}   // namespace feedwarden
