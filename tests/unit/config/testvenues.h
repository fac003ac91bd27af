// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configurationfile.h"
#include "tests/support/quietprotocol.h"

#include <array>

// A table of venues of the tests' own: what is tested here is the configuration, whatever is built in today.

namespace feedwarden {

/// A venue that takes every symbol but those in lower case, and whose books begin over REST where `bookOverRest` says
/// so.
class TestProtocol final : public test::QuietProtocol
{
public:
    TestProtocol(const VenueFacts &facts, bool bookOverRest) : m_facts(facts), m_bookOverRest(bookOverRest) {}

    [[nodiscard]] const VenueFacts &facts() const override { return m_facts; }
    [[nodiscard]] StreamTraits traitsOf(const StreamKey &key) const override
    {
        return {.snapshotOverRest = m_bookOverRest && key.channel == Channel::Depth};
    }
    [[nodiscard]] Result<void> checkStream(const StreamKey &key) const override
    {
        if (key.symbol == key.symbol.toLower() && key.symbol != key.symbol.toUpper())
            return Error{ErrorCode::Configuration, QStringLiteral("%1: symbols are in upper case").arg(key.symbol)};
        return {};
    }

private:
    const VenueFacts &m_facts;
    const bool m_bookOverRest;
};

inline const std::array<VenueFacts, 4> &testVenues()
{
    static const std::array<VenueFacts, 4> venues = {
        VenueFacts{.id = QStringLiteral("binance-spot"),
                   .title = QStringLiteral("Binance Spot"),
                   .url = QUrl(QStringLiteral("wss://stream.binance.com:9443")),
                   .restUrl = QUrl(QStringLiteral("https://api.binance.com")),
                   .channels = {Channel::Trade, Channel::Ticker, Channel::BookTicker, Channel::Candle1m, Channel::Depth,
                                Channel::DepthSnapshot},
                   .streamsPerConnection = 1024,
                   .breakerThreshold = 20},
        VenueFacts{.id = QStringLiteral("coinbase"),
                   .title = QStringLiteral("Coinbase Advanced Trade"),
                   .url = QUrl(QStringLiteral("wss://advanced-trade-ws.coinbase.com")),
                   .channels = {Channel::Trade, Channel::Ticker, Channel::Candle5m, Channel::Depth},
                   .streamsPerConnection = 100,
                   .breakerThreshold = 15},
        VenueFacts{.id = QStringLiteral("coinbase-exchange"),
                   .title = QStringLiteral("Coinbase Exchange"),
                   .url = QUrl(QStringLiteral("wss://ws-feed.exchange.coinbase.com")),
                   .restUrl = QUrl(QStringLiteral("https://api.exchange.coinbase.com")),
                   .channels = {Channel::Trade, Channel::Ticker, Channel::Depth},
                   .streamsPerConnection = 100,
                   .breakerThreshold = 15},
        VenueFacts{.id = QStringLiteral("elsewhere"),
                   .title = QStringLiteral("Elsewhere"),
                   .channels = {Channel::Trade},
                   .streamsPerConnection = 50},
    };
    return venues;
}

/// Those venues and an environment without variables.
inline ReadOptions testOptions()
{
    ReadOptions options;
    options.environment = QProcessEnvironment();
    options.venues.find = [](QStringView id) -> const VenueFacts * {
        const auto found = std::ranges::find(testVenues(), id, &VenueFacts::id);
        return found != testVenues().end() ? &*found : nullptr;
    };
    options.venues.create = [find = options.venues.find](QStringView id,
                                                         const VenueOptions &) -> std::unique_ptr<VenueProtocol> {
        const VenueFacts *facts = find(id);
        return facts ? std::make_unique<TestProtocol>(*facts, id == QLatin1String("binance-spot")) : nullptr;
    };
    options.venues.names.clear();
    for (const VenueFacts &facts : testVenues())
        options.venues.names.append(facts.id);
    return options;
}

}   // namespace feedwarden
