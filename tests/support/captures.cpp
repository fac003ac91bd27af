// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/captures.h"

#include <QFile>
#include <QList>
#include <QtDebug>

#include <array>
#include <memory>

#include <zlib.h>

namespace feedwarden {

std::optional<QByteArray> readMaybeGzip(const QString &path)
{
    struct Close {
        void operator()(gzFile_s *file) const { gzclose(file); }
    };
    // zlib reads files that are not gzip as they are.
    const std::unique_ptr<gzFile_s, Close> file(gzopen(QFile::encodeName(path).constData(), "rb"));
    if (!file)
        return {};
    QByteArray content;
    std::array<char, 64 * 1024> block;
    for (;;) {
        const int got = gzread(file.get(), block.data(), unsigned(block.size()));
        if (got < 0)
            return {};
        if (got == 0)
            break;
        content.append(block.data(), got);
    }
    int error = Z_OK;
    gzerror(file.get(), &error);
    return error == Z_OK ? std::optional(content) : std::nullopt;
}

static std::optional<QByteArray> readEither(const QString &path)
{
    for (const QString &candidate : {path, QString(path + QStringLiteral(".gz"))}) {
        if (QFile::exists(candidate)) {
            std::optional<QByteArray> content = readMaybeGzip(candidate);
            if (!content)
                qWarning("%s cannot be read whole", qPrintable(candidate));
            return content;
        }
    }
    return {};
}

static std::vector<QByteArray> linesOf(const QByteArray &content)
{
    std::vector<QByteArray> lines;
    for (const QByteArray &line : content.split('\n')) {
        if (!line.isEmpty())
            lines.push_back(line);
    }
    return lines;
}

std::vector<std::string> captureLines(const char *path)
{
    const QString name = QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures/") + QLatin1String(path);
    std::vector<std::string> lines;
    if (!QFile::exists(name))
        return lines;
    const std::optional<QByteArray> content = readMaybeGzip(name);
    if (!content) {
        qWarning("%s cannot be read whole", qPrintable(name));
        return lines;
    }
    for (const QByteArray &line : linesOf(*content))
        lines.push_back(line.toStdString());
    return lines;
}

std::optional<RecordedMessages> loadCapture(const QString &name)
{
    const QString base = QStringLiteral(FEEDWARDEN_SHARED_DIR "/captures/") + name;
    const std::optional<QByteArray> content = readEither(base + QStringLiteral(".jsonl"));
    if (!content)
        return {};
    RecordedMessages capture;
    capture.lines = linesOf(*content);
    if (const auto times = readEither(base + QStringLiteral(".ts"))) {
        for (const QByteArray &line : linesOf(*times))
            capture.receivedAt.push_back(line.trimmed().toLongLong());
        if (capture.receivedAt.size() != capture.lines.size()) {
            qWarning("%s has %zu lines, but %zu times", qPrintable(name), capture.lines.size(),
                     capture.receivedAt.size());
            return {};
        }
    }
    if (const auto depth = readEither(base + QStringLiteral(".rest-depth.jsonl")))
        capture.restDepth = depth->trimmed();
    if (const auto time = readEither(base + QStringLiteral(".rest-depth.ts")))
        capture.restDepthAt = time->trimmed().toLongLong();
    return capture;
}

}   // namespace feedwarden
