// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include "core/transport/frameinflater.h"
#include "core/transport/framescanner.h"
#include "core/transport/httpanswer.h"

#include <algorithm>

namespace feedwarden::fuzz {

// Bytes of a server before anything is text.

namespace {

QByteArray told(const FrameScanner &scanner)
{
    QByteArray text = QByteArray::number(scanner.completeFrames()) + ' ' + QByteArray::number(scanner.pings()) + ' '
                      + QByteArray::number(scanner.piecesOfMessage()) + (scanner.isInsideFrame() ? " inside" : "")
                      + (scanner.sawMaskedFrame() ? " masked" : "");
    if (const auto &close = scanner.closeFrame())
        text += " close " + QByteArray::number(close->code) + ' ' + close->reason;
    return text;
}

void tryFrames(const QByteArray &input)
{
    FrameScanner whole;
    whole.feed(input);
    for (const qsizetype piece : {1, 2, 3, 7, 125}) {
        FrameScanner pieces;
        for (qsizetype at = 0; at < input.size(); at += piece)
            pieces.feed(QByteArrayView(input).sliced(at, std::min(piece, input.size() - at)));
        promise(told(pieces) == told(whole), "the same bytes are the same frames, in pieces of any size",
                told(pieces) + " | " + told(whole));
    }
    if (const auto &close = whole.closeFrame())
        promise(close->reason.size() <= 123, "a control frame has at most 125 bytes");
}

void tryAnswer(const QByteArray &input)
{
    const HttpAnswer answer = readHttpAnswer(input);
    promise(answer.status == 0 || (answer.status >= 100 && answer.status <= 999), "a status has three digits");
    promise(answer.headers.size() <= 100, "at most 100 header lines are kept");
    promise(answer.body.size() <= HttpAnswer::MaxBodyBytes, "at most 4 KiB of a body are kept");
    for (const auto &[name, value] : answer.headers) {
        promise(name == name.toLower() && value == value.trimmed(), "headers are told in one way", name);
        promise(!name.contains('\n') && !value.contains('\n'), "a header is one line", name);
        promise(!answer.header(name).isNull(), "a header that is there is found", name);
    }
    if (answer.status != 0)
        promise(mayBeHttp(input), "what is an answer may be one");
    // Once it cannot be one any more, it stays so.
    bool mayBe = true;
    for (qsizetype size = 0; size <= std::min<qsizetype>(input.size(), 64); ++size) {
        const bool now = mayBeHttp(QByteArrayView(input).first(size));
        promise(mayBe || !now, "no answer begins in the middle");
        mayBe = now;
    }
    static_cast<void>(statusInErrorText(QString::fromUtf8(input)));
}

/// The kind of packing by the first byte, then a byte with the length of the first frame.
void tryInflater(const QByteArray &input)
{
    if (input.size() < 2)
        return;
    static constexpr FrameCompression Kinds[] = {FrameCompression::Gzip, FrameCompression::Zlib,
                                                 FrameCompression::Deflate};
    const FrameCompression kind = Kinds[uchar(input[0]) % 3];
    constexpr qint64 Most = 64 * 1024;
    const QByteArrayView rest = QByteArrayView(input).sliced(2);
    const qsizetype length = std::min<qsizetype>(uchar(input[1]), rest.size());
    FrameInflater used(kind, Most);
    static_cast<void>(used.inflate(rest.first(length)));
    const FrameInflater::Outcome second = used.inflate(rest.sliced(length));
    FrameInflater fresh(kind, Most);
    const FrameInflater::Outcome alone = fresh.inflate(rest.sliced(length));
    promise(second.problem == alone.problem && second.text == alone.text, "each frame is unpacked for itself");
    if (alone.problem)
        return;
    promise(qint64(alone.text.size()) <= Most, "no frame becomes longer than allowed");
    for (size_t i = 0; i < 64; ++i)
        promise(alone.text.data()[alone.text.size() + i] == '\0', "readable zeros follow");
}

}   // namespace

void addWireTargets(std::vector<Target> &into)
{
    into.push_back({"wire-frames",
                    1024,
                    {QByteArray("\x81\x7e\x00\x80", 4), QByteArray("\x88\x02\x03\xe8", 4),
                     QByteArray("\x81\x7f\x00\x00\x00\x00\x00\x01\x00\x00", 10), QByteArray("\x89\x00", 2), "\x01\x01",
                     QByteArray("\x80\x00", 2)},
                    tryFrames});
    into.push_back({"wire-answer",
                    2048,
                    {"HTTP/1.1 101 \r\n", "\r\n\r\n", "content-length: ", "transfer-encoding: chunked\r\n",
                     "retry-after: ", "ffffffffffffffff\r\n", "\r\n0\r\n\r\n"},
                    tryAnswer});
    into.push_back(
        {"wire-packed", 1024, {"\x1f\x8b\x08", "\x78\x9c", QByteArray("\x00\x00\x00\xff\xff", 5)}, tryInflater});
}

}   // namespace feedwarden::fuzz
