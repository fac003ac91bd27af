// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/publish/publishrecord.h"

#include "core/base/jsonvalues.h"
#include "core/connection/eventjson.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <set>
#include <utility>

namespace feedwarden {

QLatin1String nameOf(PublishKind kind)
{
    switch (kind) {
    case PublishKind::Events:
        return QLatin1String("events");
    case PublishKind::Gaps:
        return QLatin1String("gaps");
    case PublishKind::Trust:
        return QLatin1String("trust");
    case PublishKind::Samples:
        return QLatin1String("samples");
    case PublishKind::Messages:
        return QLatin1String("messages");
    }
    Q_UNREACHABLE();
}

static std::optional<SampleStep> stepOf(PublishSamples samples)
{
    switch (samples) {
    case PublishSamples::None:
        return {};
    case PublishSamples::Second:
        return SampleStep::Second;
    case PublishSamples::TenSeconds:
        return SampleStep::TenSeconds;
    case PublishSamples::Minute:
        return SampleStep::Minute;
    case PublishSamples::Hour:
        return SampleStep::Hour;
    }
    Q_UNREACHABLE();
}

PublishRecorder::PublishRecorder(QString instance, QString run) : m_instance(std::move(instance)), m_run(std::move(run))
{
}

void PublishRecorder::setSettings(const PublishSettings &settings)
{
    if (settings.samples != m_settings.samples)
        m_lines.clear();
    m_settings = settings;
}

void PublishRecorder::setFeeds(const QList<FeedSnapshot> &feeds)
{
    // As the history has it: beside a simulated feed nothing is certain to be real.
    m_isSimulated = std::any_of(feeds.cbegin(), feeds.cend(),
                                [](const FeedSnapshot &feed) { return feed.isSimulated; });
}

PublishRecord PublishRecorder::finished(PublishKind kind, const QString &key, QJsonObject object)
{
    object.insert(QLatin1String("schema_version"), PublishSchemaVersion);
    object.insert(QLatin1String("id"), m_run + u'-' + QString::number(++m_number));
    object.insert(QLatin1String("instance"), m_instance);
    return {.topic = m_settings.topicPrefix + u'.' + nameOf(kind),
            .key = m_instance + u'/' + key,
            .json = QJsonDocument(object).toJson(QJsonDocument::Compact)};
}

std::optional<PublishRecord> PublishRecorder::recordOf(const Event &event)
{
    if (m_isSimulated || !event.account.isEmpty() || std::holds_alternative<AccountChanged>(event.payload)
        || std::holds_alternative<RehearsalFault>(event.payload))
        return {};
    PublishKind kind = PublishKind::Events;
    bool isWanted = m_settings.events;
    if (std::holds_alternative<SequenceGap>(event.payload)) {
        kind = PublishKind::Gaps;
        isWanted = m_settings.gaps;
    } else if (std::holds_alternative<TrustChanged>(event.payload)) {
        kind = PublishKind::Trust;
        isWanted = m_settings.trust;
    }
    if (!isWanted)
        return {};
    QJsonObject object = toJson(event);
    const QString stream = object.value(QLatin1String("stream")).toString();
    // The whole program's events have no feed; a line's and a stream's each keep their order.
    QString key = event.feed;
    if (!stream.isEmpty())
        key += u'/' + stream;
    else if (event.line > 0)
        key += u'/' + QString::number(event.line);
    return finished(kind, key, std::move(object));
}

static void insertQuantiles(QJsonObject &object, const char *name, const LatencySummary &summary)
{
    const auto insert = [&](const char *quantile, const std::optional<Clock::duration> &duration) {
        object.insert(QString::asprintf("%s_%s_ms", name, quantile), jsonMs(duration));
    };
    insert("p50", summary.p50);
    insert("p95", summary.p95);
    insert("p99", summary.p99);
    insert("max", summary.max);
}

void PublishRecorder::addFinished(std::vector<PublishRecord> &records, const LineName &line,
                                  const std::vector<FinishedSample> &samples)
{
    const auto step = stepOf(m_settings.samples);
    for (const FinishedSample &each : samples) {
        if (each.step != step)
            continue;
        const LineSample &sample = each.sample;
        const auto scored = [&sample](int value) { return sample.scored > 0 ? QJsonValue(value) : QJsonValue(); };
        const auto mean = sample.qualityMean();
        QJsonObject object{
            {QLatin1String("time"), toRfc3339(sample.time)},
            {QLatin1String("type"), QLatin1String("sample")},
            {QLatin1String("feed"), line.first},
            {QLatin1String("line"), line.second},
            {QLatin1String("step_s"), qint64(lengthOf(each.step).count())},
            {QLatin1String("observed_s"), sample.observed},
            {QLatin1String("condition"), nameOf(sample.condition)},
            {QLatin1String("quality_min"), scored(sample.qualityMin)},
            {QLatin1String("quality_mean"), mean ? QJsonValue(std::round(*mean * 10) / 10) : QJsonValue()},
            {QLatin1String("quality_max"), scored(sample.qualityMax)},
            {QLatin1String("messages"), jsonNumber(sample.messages)},
            {QLatin1String("bytes"), jsonNumber(sample.bytes)},
            {QLatin1String("messages_low"), jsonNumber(sample.messagesLow)},
            {QLatin1String("messages_high"), jsonNumber(sample.messagesHigh)},
            {QLatin1String("blind_ms"), jsonMs(sample.blind)},
        };
        insertQuantiles(object, "rtt", sample.rttQuantiles());
        insertQuantiles(object, "feed_latency", sample.latencyQuantiles());
        records.push_back(
            finished(PublishKind::Samples, line.first + u'/' + QString::number(line.second), std::move(object)));
    }
}

std::vector<PublishRecord> PublishRecorder::samplesAt(WallTime now, const QList<FeedSnapshot> &feeds)
{
    std::vector<PublishRecord> records;
    setFeeds(feeds);
    if (m_isSimulated || m_settings.samples == PublishSamples::None) {
        m_lines.clear();
        return records;
    }
    std::set<LineName> seen;
    for (const FeedSnapshot &feed : feeds) {
        for (const ConnectionSnapshot &line : feed.lines) {
            const LineName name{feed.name, line.line};
            seen.insert(name);
            addFinished(records, name, m_lines[name].look(now, line));
        }
    }
    // Lines come and go with symbols, and with their feeds.
    for (auto line = m_lines.begin(); line != m_lines.end();) {
        if (seen.contains(line->first)) {
            ++line;
            continue;
        }
        addFinished(records, line->first, line->second.finish());
        line = m_lines.erase(line);
    }
    return records;
}

std::vector<PublishRecord> PublishRecorder::lastSamples()
{
    std::vector<PublishRecord> records;
    for (auto &[name, sampler] : m_lines)
        addFinished(records, name, sampler.finish());
    m_lines.clear();
    return records;
}

static QLatin1String sideName(Side side)
{
    switch (side) {
    case Side::Unknown:
        return QLatin1String("unknown");
    case Side::Buy:
        return QLatin1String("buy");
    case Side::Sell:
        return QLatin1String("sell");
    }
    Q_UNREACHABLE();
}

static QJsonValue timeOrNull(WallTime time)
{
    return time.time_since_epoch().count() != 0 ? QJsonValue(toRfc3339(time)) : QJsonValue();
}

static QJsonArray levelsOf(std::span<const BookLevel> levels)
{
    QJsonArray array;
    for (const BookLevel &level : levels)
        array.append(QJsonArray{exact(level.price), exact(level.quantity)});
    return array;
}

namespace {

/// Adds what a message says, and names its kind.
struct MessageArguments {
    QJsonObject &object;
    const MessageBatch &batch;

    QLatin1String operator()(const Trade &trade) const
    {
        object.insert(QLatin1String("price"), exact(trade.price));
        object.insert(QLatin1String("quantity"), exact(trade.quantity));
        object.insert(QLatin1String("side"), sideName(trade.takerSide));
        object.insert(QLatin1String("trade_id"), trade.id != 0 ? jsonNumber(trade.id) : QJsonValue());
        object.insert(QLatin1String("trade_time"), timeOrNull(trade.tradeTime));
        return QLatin1String("trade");
    }
    QLatin1String operator()(const Ticker &ticker) const
    {
        object.insert(QLatin1String("last"), exact(ticker.last));
        object.insert(QLatin1String("bid"), exact(ticker.bid));
        object.insert(QLatin1String("ask"), exact(ticker.ask));
        object.insert(QLatin1String("volume_24h"), exact(ticker.volume24h));
        return QLatin1String("ticker");
    }
    QLatin1String operator()(const BookTicker &ticker) const
    {
        object.insert(QLatin1String("bid"), exact(ticker.bid));
        object.insert(QLatin1String("bid_quantity"), exact(ticker.bidQuantity));
        object.insert(QLatin1String("ask"), exact(ticker.ask));
        object.insert(QLatin1String("ask_quantity"), exact(ticker.askQuantity));
        return QLatin1String("book_ticker");
    }
    QLatin1String operator()(const Candle &candle) const
    {
        object.insert(QLatin1String("start"), toRfc3339(candle.start));
        object.insert(QLatin1String("open"), exact(candle.open));
        object.insert(QLatin1String("high"), exact(candle.high));
        object.insert(QLatin1String("low"), exact(candle.low));
        object.insert(QLatin1String("close"), exact(candle.close));
        object.insert(QLatin1String("volume"), exact(candle.volume));
        object.insert(QLatin1String("is_closed"), candle.isClosed);
        return QLatin1String("candle");
    }
    QLatin1String operator()(const BookChange &change) const
    {
        object.insert(QLatin1String("is_snapshot"), change.isSnapshot);
        object.insert(QLatin1String("bids"), levelsOf(batch.bidsOf(change)));
        object.insert(QLatin1String("asks"), levelsOf(batch.asksOf(change)));
        return QLatin1String("book");
    }
    QLatin1String operator()(const Liquidation &liquidation) const
    {
        object.insert(QLatin1String("price"), exact(liquidation.price));
        object.insert(QLatin1String("quantity"), exact(liquidation.quantity));
        object.insert(QLatin1String("side"), sideName(liquidation.side));
        return QLatin1String("liquidation");
    }
    QLatin1String operator()(const MarkPrice &price) const
    {
        object.insert(QLatin1String("mark"), exact(price.mark));
        object.insert(QLatin1String("index"), exact(price.index));
        object.insert(QLatin1String("funding_rate"), exact(price.fundingRate));
        object.insert(QLatin1String("next_funding"), timeOrNull(price.nextFunding));
        return QLatin1String("mark_price");
    }
    QLatin1String operator()(const AccountNews &) const { return {}; }
};

}   // namespace

std::vector<PublishRecord> PublishRecorder::messagesOf(const QString &feed, const MessageBatch &batch,
                                                       const std::vector<StreamKey> &streams)
{
    std::vector<PublishRecord> records;
    if (!m_settings.messages || m_isSimulated)
        return records;
    records.reserve(batch.messages.size());
    for (size_t i = 0; i < batch.messages.size(); ++i) {
        const FeedMessage &message = batch.messages[i];
        const bool isKnown = message.stream >= 0 && size_t(message.stream) < streams.size();
        // What an account owns is nobody else's.
        if (!isKnown || streams[size_t(message.stream)].symbol.isEmpty()
            || std::holds_alternative<AccountNews>(message.payload))
            continue;
        const QString stream = streams[size_t(message.stream)].toString();
        QJsonObject object{{QLatin1String("time"), toRfc3339(batch.receivedAt[i])},
                           {QLatin1String("type"), QLatin1String("message")},
                           {QLatin1String("feed"), feed},
                           {QLatin1String("stream"), stream},
                           {QLatin1String("event_time"), timeOrNull(message.eventTime)}};
        if (message.sequence.isSet)
            object.insert(QLatin1String("sequence"), jsonNumber(message.sequence.last));
        object.insert(QLatin1String("message"), std::visit(MessageArguments{object, batch}, message.payload));
        records.push_back(finished(PublishKind::Messages, feed + u'/' + stream, std::move(object)));
    }
    return records;
}

}   // namespace feedwarden
