// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/trustprotocol.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>

#include <cmath>

namespace feedwarden {

/// As long as the longest that anything of ours is called, and some.
static constexpr qsizetype LongestName = 300;

std::variant<TrustRequest, TrustProblem> parseTrustRequest(const QByteArray &line)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(line, &parsing);
    if (document.isNull())
        return TrustProblem{QLatin1String("not_json"), parsing.errorString()};
    if (!document.isObject())
        return TrustProblem{QLatin1String("not_json"), QStringLiteral("a request is an object: {\"ask\":\"trust\"}")};
    const QJsonObject object = document.object();

    TrustRequest request;
    request.id = object.value(QLatin1String("id"));
    if (!request.id.isUndefined() && !request.id.isString() && !request.id.isDouble())
        return TrustProblem{QLatin1String("bad_value"), QStringLiteral("id must be a text or a number")};
    const auto wrong = [&request](const char *error, const QString &detail) {
        return TrustProblem{QLatin1String(error), detail, request.id};
    };

    struct Verb {
        QLatin1String word;
        TrustRequest::Kind kind;
    };
    static constexpr Verb Verbs[] = {{QLatin1String("ask"), TrustRequest::Kind::Ask},
                                     {QLatin1String("subscribe"), TrustRequest::Kind::Subscribe},
                                     {QLatin1String("unsubscribe"), TrustRequest::Kind::Unsubscribe},
                                     {QLatin1String("ping"), TrustRequest::Kind::Ping}};
    const Verb *verb = nullptr;
    for (const Verb &each : Verbs) {
        if (!object.contains(each.word))
            continue;
        if (verb)
            return wrong("bad_value", QStringLiteral("%1 and %2 are two requests").arg(verb->word, each.word));
        verb = &each;
    }
    if (!verb)
        return wrong("unknown_request", QStringLiteral("there are ask, subscribe, unsubscribe and ping"));
    request.kind = verb->kind;
    const QJsonValue about = object.value(verb->word);
    if (request.kind == TrustRequest::Kind::Ping) {
        request.ping = about;
        return request;
    }
    if (about.toString() != QLatin1String("trust"))
        return wrong("unknown_request", QStringLiteral("%1 takes \"trust\"").arg(verb->word));

    for (const auto &[key, field] :
         {std::pair{QLatin1String("feed"), &request.feed}, {QLatin1String("stream"), &request.stream}}) {
        const QJsonValue value = object.value(key);
        if (value.isUndefined() || value.isNull())
            continue;
        if (!value.isString() || value.toString().size() > LongestName)
            return wrong("bad_value",
                         QStringLiteral("%1 must be a text of at most %2 characters").arg(key).arg(LongestName));
        if (value.toString().isEmpty())
            return wrong("bad_value",
                         QStringLiteral("%1 must not be empty; leave it out or write \"*\" for all").arg(key));
        if (value.toString() != QLatin1String("*"))
            *field = value.toString();
    }
    if (!request.stream.isEmpty() && request.feed.isEmpty())
        return wrong("bad_value", QStringLiteral("a stream needs its feed beside it"));
    return request;
}

bool looksLikeTrustRequest(const QByteArray &begin)
{
    for (const char c : begin) {
        if (c == '{')
            return true;
        if (c != ' ' && c != '\t' && c != '\r' && c != '\n')
            return false;
    }
    return true;   // Nothing yet.
}

/// Microseconds are as fine as anybody reads.
static QJsonValue ageSince(const std::optional<Clock::time_point> &at, Clock::time_point now)
{
    return at ? QJsonValue(std::round(toMs(now - *at) * 1'000) / 1'000) : QJsonValue();
}

static QJsonValue wordOf(Distrust reason)
{
    return reason == Distrust::None ? QJsonValue() : QJsonValue(nameOf(reason));
}

static QJsonObject lineOf(const char *type, WallTime time, const QJsonValue &id = QJsonValue(QJsonValue::Undefined))
{
    QJsonObject object{{QLatin1String("time"), toRfc3339(time)}, {QLatin1String("type"), QLatin1String(type)}};
    if (!id.isUndefined())
        object.insert(QLatin1String("id"), id);
    return object;
}

QJsonObject trustHello(WallTime time)
{
    QJsonObject object = lineOf("hello", time);
    object.insert(QLatin1String("protocol"), TrustProtocolVersion);
    object.insert(QLatin1String("program"), QLatin1String("feedwarden"));
    object.insert(QLatin1String("version"), QCoreApplication::applicationVersion());
    object.insert(QLatin1String("heartbeat_ms"), double(TrustHeartbeat.count()));
    return object;
}

QJsonObject trustHeartbeat(WallTime time) { return lineOf("alive", time); }

QJsonObject trustPong(const TrustRequest &request, WallTime time)
{
    QJsonObject object = lineOf("pong", time, request.id);
    object.insert(QLatin1String("ping"), request.ping);
    return object;
}

QJsonObject trustError(const TrustProblem &problem, WallTime time)
{
    QJsonObject object = lineOf("error", time, problem.id);
    object.insert(QLatin1String("error"), problem.error);
    object.insert(QLatin1String("detail"), problem.detail);
    return object;
}

QJsonObject trustBye(QLatin1String reason, WallTime time)
{
    QJsonObject object = lineOf("bye", time);
    object.insert(QLatin1String("reason"), reason);
    return object;
}

static void insertVerdict(QJsonObject &object, const TrustVerdict &verdict, Clock::time_point now)
{
    object.insert(QLatin1String("trusted"), verdict.isTrusted());
    object.insert(QLatin1String("trust"), verdict.trust ? QJsonValue(nameOf(*verdict.trust)) : QJsonValue());
    object.insert(QLatin1String("reason"), wordOf(verdict.reason));
    object.insert(QLatin1String("cause"),
                  verdict.cause == Cause::None ? QJsonValue() : QJsonValue(nameOf(verdict.cause)));
    object.insert(QLatin1String("quiet"), verdict.isQuiet);
    object.insert(QLatin1String("age_ms"), ageSince(verdict.lastMessageAt, now));
    object.insert(QLatin1String("changes"), qint64(verdict.changes));
    object.insert(QLatin1String("since"),
                  verdict.since == WallTime{} ? QJsonValue() : QJsonValue(toRfc3339(verdict.since)));
}

static void insertFeedVerdict(QJsonObject &object, const FeedTrustVerdict &verdict, Clock::time_point now)
{
    object.insert(QLatin1String("feed"), verdict.feed);
    object.insert(QLatin1String("trusted"), verdict.isTrusted());
    object.insert(QLatin1String("reason"), wordOf(verdict.reason));
    object.insert(QLatin1String("reason_stream"),
                  verdict.stream ? QJsonValue(verdict.stream->toString()) : QJsonValue());
    object.insert(QLatin1String("trusted_streams"), verdict.trustedStreams);
    object.insert(QLatin1String("wanted_streams"), verdict.wantedStreams);
    object.insert(QLatin1String("age_ms"), ageSince(verdict.lastMessageAt, now));
}

QJsonObject trustState(const TrustSubject &subject, const TrustVerdict &verdict, Clock::time_point now, WallTime time)
{
    QJsonObject object = lineOf("trust", time);
    object.insert(QLatin1String("feed"), subject.feed);
    object.insert(QLatin1String("stream"), subject.stream.toString());
    insertVerdict(object, verdict, now);
    return object;
}

QJsonObject trustAnswer(const TrustRequest &request, const TrustBook &book, Clock::time_point now, WallTime time)
{
    QJsonObject object = lineOf("answer", time, request.id);
    if (!request.stream.isEmpty()) {
        object.insert(QLatin1String("feed"), request.feed);
        object.insert(QLatin1String("stream"), request.stream);
        TrustVerdict verdict;
        if (const auto key = StreamKey::fromString(request.stream))
            verdict = book.verdict({request.feed, *key}, now);
        else
            verdict.reason = book.knows(request.feed) ? Distrust::UnknownStream : Distrust::UnknownFeed;
        insertVerdict(object, verdict, now);
        return object;
    }
    if (!request.feed.isEmpty()) {
        insertFeedVerdict(object, book.feedVerdict(request.feed, now), now);
        return object;
    }
    QJsonArray feeds;
    int trusted = 0, wanted = 0;
    const QStringList names = book.feeds();
    for (const QString &name : names) {
        const FeedTrustVerdict verdict = book.feedVerdict(name, now);
        trusted += verdict.isTrusted() ? 1 : 0;
        wanted += verdict.reason == Distrust::Stopped ? 0 : 1;
        QJsonObject each;
        insertFeedVerdict(each, verdict, now);
        feeds.append(each);
    }
    // Nothing at all is nothing to rely on.
    object.insert(QLatin1String("trusted"), trusted > 0 && trusted == wanted);
    object.insert(QLatin1String("trusted_feeds"), trusted);
    object.insert(QLatin1String("wanted_feeds"), wanted);
    object.insert(QLatin1String("feeds"), feeds);
    return object;
}

QJsonObject trustSubscribed(const TrustRequest &request, qsizetype streams, WallTime time)
{
    const bool isEnd = request.kind == TrustRequest::Kind::Unsubscribe;
    QJsonObject object = lineOf(isEnd ? "unsubscribed" : "subscribed", time, request.id);
    object.insert(QLatin1String("feed"), request.feed.isEmpty() ? QStringLiteral("*") : request.feed);
    object.insert(QLatin1String("stream"), request.stream.isEmpty() ? QStringLiteral("*") : request.stream);
    if (!isEnd)
        object.insert(QLatin1String("streams"), qint64(streams));
    return object;
}

}   // namespace feedwarden
