// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/transport/httpanswer.h"

#include <QRegularExpression>

#include <algorithm>

namespace feedwarden {

static constexpr int MaxHeaderLines = 100;

QByteArray HttpAnswer::header(QByteArrayView lowerName) const
{
    for (const auto &[name, value] : headers) {
        if (name == lowerName)
            return value;
    }
    return {};
}

bool mayBeHttp(QByteArrayView bytes)
{
    static constexpr QByteArrayView start("HTTP/");
    const qsizetype known = std::min(bytes.size(), start.size());
    return bytes.first(known) == start.first(known);
}

/// The next line without its end (CR LF, or LF alone as RFC 9112 2.2 allows); null when it is not complete.
static QByteArrayView takeLine(QByteArrayView &bytes)
{
    const qsizetype end = bytes.indexOf('\n');
    if (end < 0)
        return {};
    QByteArrayView line = bytes.first(end);
    bytes = bytes.sliced(end + 1);
    if (line.endsWith('\r'))
        line.chop(1);
    return line.data() ? line : QByteArrayView("");
}

/// Of "HTTP/1.1 503 Service Unavailable"; 0 when it is not a status line.
static int statusOf(QByteArrayView line)
{
    if (!line.startsWith("HTTP/"))
        return 0;
    const qsizetype space = line.indexOf(' ');
    if (space < 0)
        return 0;
    const QByteArrayView rest = line.sliced(space + 1).trimmed();
    const QByteArrayView digits = rest.first(std::min<qsizetype>(3, rest.size()));
    bool isNumber = false;
    const int status = digits.toInt(&isNumber);
    const bool endsThere = rest.size() == 3 || (rest.size() > 3 && rest[3] == ' ');
    return isNumber && endsThere && status >= 100 ? status : 0;
}

/// Joins chunks (RFC 9112 7.1) until `answer.body` is full; true if the last chunk or enough was there.
static bool joinChunks(QByteArrayView bytes, QByteArray &body)
{
    while (body.size() < HttpAnswer::MaxBodyBytes) {
        const QByteArrayView line = takeLine(bytes);
        if (line.isNull())
            return false;
        // What follows a semicolon is an extension of the chunk.
        const qsizetype semicolon = line.indexOf(';');
        bool isNumber = false;
        const qint64 chunkBytes =
            line.first(semicolon < 0 ? line.size() : semicolon).trimmed().toLongLong(&isNumber, 16);
        if (!isNumber || chunkBytes <= 0)
            return true;
        const qint64 wanted = std::min<qint64>({chunkBytes, bytes.size(), HttpAnswer::MaxBodyBytes - body.size()});
        body.append(bytes.data(), qsizetype(wanted));
        if (chunkBytes > bytes.size())
            return body.size() >= HttpAnswer::MaxBodyBytes;
        bytes = bytes.sliced(qsizetype(chunkBytes));
        takeLine(bytes);   // The line end after a chunk's bytes.
    }
    return true;
}

HttpAnswer readHttpAnswer(QByteArrayView bytes)
{
    HttpAnswer answer;
    const QByteArrayView statusLine = takeLine(bytes);
    if (statusLine.isNull())
        return answer;
    answer.status = statusOf(statusLine);
    if (answer.status == 0)
        return answer;

    for (;;) {
        const QByteArrayView line = takeLine(bytes);
        if (line.isNull())
            return answer;
        if (line.isEmpty())
            break;
        const qsizetype colon = line.indexOf(':');
        if (colon > 0 && answer.headers.size() < MaxHeaderLines)
            answer.headers.append(
                {line.first(colon).trimmed().toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray()});
    }
    answer.headersComplete = true;

    if (answer.header("transfer-encoding").toLower().contains("chunked")) {
        answer.moreExpected = !joinChunks(bytes, answer.body);
        return answer;
    }
    bool isNumber = false;
    const qint64 length = answer.header("content-length").toLongLong(&isNumber);
    const bool hasLength = isNumber && length >= 0;
    const qint64 wanted = hasLength ? std::min<qint64>(length, HttpAnswer::MaxBodyBytes) : HttpAnswer::MaxBodyBytes;
    answer.body = bytes.first(qsizetype(std::min<qint64>(bytes.size(), wanted))).toByteArray();
    answer.moreExpected = hasLength && answer.body.size() < wanted;
    return answer;
}

int statusInErrorText(const QString &text)
{
    static const QRegularExpression number(QStringLiteral("(?<!\\d)([1-5]\\d\\d)(?!\\d)"));
    return number.match(text).captured(1).toInt();
}

}   // namespace feedwarden
