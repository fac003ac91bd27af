// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/conformance.h"

#include <array>

namespace feedwarden {

namespace {

struct ConformanceWords {
    const char *name;
    const char *sentence;
};

/// In the order of ConformanceItem.
constexpr std::array<ConformanceWords, ConformanceItemCount> Words = {{
    {"has_server", "there is a server to run against"},
    {"reached", "the server is reached"},
    {"acknowledged", "subscriptions are acknowledged"},
    {"decoded", "data of %1 are decoded"},
    {"understood", "every message is understood"},
    {"types_known", "every type of message is known"},
    {"streams_known", "every message belongs to a stream"},
    {"event_times", "event times are sane"},
    {"heartbeats", "heartbeats are recognised"},
    {"trusted", "every stream becomes trusted"},
    {"sequence_rule", "the sequence rule holds"},
    {"loss_noticed", "a lost message is noticed"},
    {"repeat_noticed", "a repeated message is noticed"},
    {"books_whole", "books become whole"},
    {"checksums_hold", "checksums of books hold"},
    {"checksum_noticed", "a wrong checksum is noticed"},
    {"clock", "the venue's clock is read"},
    {"recovers", "a lost connection comes back whole"},
    {"bad_symbol", "a symbol that does not exist harms no other"},
    {"unknown_tolerated", "a message of an unknown type is tolerated"},
    {"rubbish_refused", "what is no JSON gives nothing"},
    {"steady_memory", "data cost no memory in the steady state"},
}};

}   // namespace

QLatin1String nameOf(ConformanceItem item) { return QLatin1String(Words[size_t(item)].name); }

QLatin1String nameOf(ConformanceCheck::Outcome outcome)
{
    switch (outcome) {
    case ConformanceCheck::Outcome::Holds:
        return QLatin1String("holds");
    case ConformanceCheck::Outcome::Fails:
        return QLatin1String("fails");
    case ConformanceCheck::Outcome::Skipped:
        return QLatin1String("skipped");
    }
    Q_UNREACHABLE();
}

QString ConformanceCheck::sentence() const
{
    const QString text = QLatin1String(Words[size_t(item)].sentence);
    return channel ? text.arg(channelName(*channel)) : text;
}

void ConformanceFindings::tell(ConformanceCheck check)
{
    m_hasNoFailure = m_hasNoFailure && check.outcome != ConformanceCheck::Outcome::Fails;
    m_report(check);
}

void ConformanceFindings::check(ConformanceItem item, bool holds, const QString &detail, std::optional<Channel> channel)
{
    tell({item, channel, holds ? ConformanceCheck::Outcome::Holds : ConformanceCheck::Outcome::Fails, detail});
}

void ConformanceFindings::skip(ConformanceItem item, const QString &why, std::optional<Channel> channel)
{
    tell({item, channel, ConformanceCheck::Outcome::Skipped, why});
}

}   // namespace feedwarden
