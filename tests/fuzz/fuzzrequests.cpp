// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/frames.h"
#include "tests/fuzz/fuzztarget.h"

#include "core/config/metricssettings.h"
#include "core/outlets/metricsrequest.h"
#include "core/outlets/trustprotocol.h"

#include <QJsonDocument>

#include <arpa/inet.h>

namespace feedwarden::fuzz {

// What programs of this machine, or pages in its browser, ask our servers.

namespace {

/// What the system makes of a host, where that is an address.
bool isLoopbackByTheSystem(QByteArray host)
{
    if (host.startsWith('[') && host.endsWith(']')) {
        in6_addr six{};
        host = host.mid(1, host.size() - 2);
        if (inet_pton(AF_INET6, host.constData(), &six) != 1)
            return false;
        return IN6_IS_ADDR_LOOPBACK(&six) || (IN6_IS_ADDR_V4MAPPED(&six) && six.s6_addr[12] == 127);
    }
    in_addr four{};
    return inet_aton(host.constData(), &four) != 0 && (ntohl(four.s_addr) >> 24) == 127;
}

/// Of a good Host header the part before the port.
QByteArray hostOf(QByteArray header)
{
    header = header.trimmed().toLower();
    const qsizetype end = header.startsWith('[') ? header.indexOf(']') + 1 : header.indexOf(':');
    if (end > 0 && end < header.size()) {
        const QByteArray port = header.mid(end);
        promise(port.startsWith(':') && port.size() <= 6
                    && std::all_of(port.cbegin() + 1, port.cend(), [](char c) { return c >= '0' && c <= '9'; }),
                "behind a host there is a port", header);
        header.truncate(end);
    }
    return header;
}

/// Method, path, Host and the address that is listened to, one a line; "-" where there is none.
void tryMetricsRequest(const QByteArray &input)
{
    QByteArrayList lines = input.split('\n');
    while (lines.size() < 4)
        lines.append("-");
    const auto text = [&](int line) { return lines[line] == "-" ? nullptr : lines[line].constData(); };
    const char *const listens = text(3) ? text(3) : "127.0.0.1:9464";
    const MetricsRefusal refusal = judgeMetricsRequest(text(0), text(1), text(2), listens);

    const auto address = ListenAddress::fromString(QString::fromLatin1(listens));
    if (address) {
        const auto again = ListenAddress::fromString(address->toString());
        promise(again && *again == *address, "an address is written as it is read");
    }
    if (refusal != MetricsRefusal::None)
        return;
    promise(qstrcmp(text(0), "GET") == 0, "only GET is answered");
    promise(qstrcmp(text(1), "/metrics") == 0, "there is one path");
    if (address && !address->address.isLoopback())
        return;
    promise(text(2) != nullptr, "on this machine a host has to be named");
    QByteArray host = hostOf(QByteArray(text(2)));
    if (host.endsWith('.'))
        host.chop(1);
    promise(host == "localhost" || isLoopbackByTheSystem(host), "a page is not answered under a name of its own", host);
}

void tryTrustRequest(const QByteArray &input)
{
    static const WallTime now{std::chrono::seconds(1'790'000'000)};
    const auto parsed = parseTrustRequest(input);
    const auto isOneLine = [](const QJsonObject &object) {
        return !QJsonDocument(object).toJson(QJsonDocument::Compact).contains('\n');
    };
    if (const auto *const problem = std::get_if<TrustProblem>(&parsed)) {
        promise(!problem->error.isEmpty(), "a problem has a name");
        promise(isOneLine(trustError(*problem, now)), "an answer is one line");
        return;
    }
    const auto &request = std::get<TrustRequest>(parsed);
    promise(looksLikeTrustRequest(input), "what is a request looks like one");
    promise(request.id.isUndefined() || request.id.isString() || request.id.isDouble(), "an id is a text or a number");
    const TrustBook book;
    QJsonObject answer;
    switch (request.kind) {
    case TrustRequest::Kind::Ask:
        answer = trustAnswer(request, book, Clock::time_point{1s}, now);
        break;
    case TrustRequest::Kind::Subscribe:
    case TrustRequest::Kind::Unsubscribe:
        answer = trustSubscribed(request, 0, now);
        break;
    case TrustRequest::Kind::Ping:
        answer = trustPong(request, now);
        break;
    }
    promise(isOneLine(answer), "an answer is one line");
    promise(answer.value(QLatin1String("id")) == request.id, "an id comes back as it was");
    promise(!answer.value(QLatin1String("trusted")).toBool(), "what is not known is not trusted");
}

}   // namespace

void addRequestTargets(std::vector<Target> &into)
{
    into.push_back({"metrics-request",
                    512,
                    {"GET\n", "/metrics\n", "localhost", "127.0.0.1", "[::1]", "[::ffff:127.0.0.1]", ":9464\n",
                     "0x7f.1", "017700000001", "2130706433", "%lo", "127.0.0.1.evil.example"},
                    tryMetricsRequest});
    into.push_back({"trust-request", 4096,
                    jsonWords()
                        + QByteArrayList{"\"ask\"", "\"type\"", "\"subscribe\"", "\"unsubscribe\"", "\"ping\"",
                                         "\"id\"", "\"feed\"", "\"stream\"", "\"BTCUSDT/trade\""},
                    tryTrustRequest});
}

}   // namespace feedwarden::fuzz
