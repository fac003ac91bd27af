// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/generic/venueprofile.h"

namespace feedwarden {

QLatin1String nameOf(TimeUnit unit)
{
    switch (unit) {
    case TimeUnit::Auto:
        return QLatin1String("auto");
    case TimeUnit::Seconds:
        return QLatin1String("s");
    case TimeUnit::Milliseconds:
        return QLatin1String("ms");
    case TimeUnit::Microseconds:
        return QLatin1String("us");
    case TimeUnit::Nanoseconds:
        return QLatin1String("ns");
    case TimeUnit::Rfc3339:
        return QLatin1String("rfc3339");
    }
    Q_UNREACHABLE();
}

QLatin1String nameOf(BookStart start)
{
    switch (start) {
    case BookStart::Marked:
        return QLatin1String("marked");
    case BookStart::First:
        return QLatin1String("first");
    case BookStart::OverRest:
        return QLatin1String("rest");
    }
    Q_UNREACHABLE();
}

const char *nameOf(ProfileField field)
{
    static constexpr const char *Names[ProfileFieldCount] = {"stream",
                                                             "symbol",
                                                             "channel",
                                                             "id",
                                                             "text",
                                                             "value",
                                                             "time",
                                                             "trade_time",
                                                             "sequence",
                                                             "first_sequence",
                                                             "previous_sequence",
                                                             "trade_id",
                                                             "price",
                                                             "quantity",
                                                             "side",
                                                             "last",
                                                             "bid",
                                                             "bid_quantity",
                                                             "ask",
                                                             "ask_quantity",
                                                             "volume",
                                                             "start",
                                                             "open",
                                                             "high",
                                                             "low",
                                                             "close",
                                                             "closed",
                                                             "mark",
                                                             "index",
                                                             "funding_rate",
                                                             "next_funding"};
    return Names[size_t(field)];
}

QLatin1String nameOf(ProfileMessage::Kind kind)
{
    switch (kind) {
    case ProfileMessage::Kind::Data:
        return QLatin1String("data");
    case ProfileMessage::Kind::Acknowledged:
        return QLatin1String("acknowledged");
    case ProfileMessage::Kind::Rejected:
        return QLatin1String("rejected");
    case ProfileMessage::Kind::Error:
        return QLatin1String("error");
    case ProfileMessage::Kind::Heartbeat:
        return QLatin1String("heartbeat");
    case ProfileMessage::Kind::Pong:
        return QLatin1String("pong");
    case ProfileMessage::Kind::Ping:
        return QLatin1String("ping");
    case ProfileMessage::Kind::ClosingSoon:
        return QLatin1String("closing");
    case ProfileMessage::Kind::Throttled:
        return QLatin1String("throttled");
    case ProfileMessage::Kind::Ignored:
        return QLatin1String("ignored");
    }
    Q_UNREACHABLE();
}

std::optional<QByteArrayList> placeholdersOf(const QByteArray &text)
{
    QByteArrayList names;
    for (qsizetype at = text.indexOf("${"); at >= 0; at = text.indexOf("${", at)) {
        const qsizetype end = text.indexOf('}', at);
        if (end < 0)
            return {};
        names.append(text.mid(at + 2, end - at - 2));
        at = end;
    }
    return names;
}

}   // namespace feedwarden
