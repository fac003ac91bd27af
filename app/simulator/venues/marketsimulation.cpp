// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/marketsimulation.h"

#include <algorithm>

namespace feedwarden {

static constexpr int MostEventsPerTurn = 20'000;   // Then the sockets get their turn.
static constexpr int AccountMarkets = 3;

/// "BTCUSDT" becomes "BTC2USDT". A symbol that does not say what is traded ends with six digits of its number.
static Instrument anotherLike(const Instrument &instrument, int number)
{
    Instrument another = instrument;
    const QByteArray digits = QByteArray::number(number);
    another.base += digits;
    if (instrument.symbol.startsWith(instrument.base))
        another.symbol.insert(instrument.base.size(), digits);
    else
        another.symbol.replace(another.symbol.size() - 6, 6, digits.rightJustified(6, '0'));
    return another;
}

MarketSimulation::MarketSimulation(VenueStage &stage, VenueHabits habits, std::vector<Instrument> instruments)
    : m_stage(stage), m_habits(std::move(habits)), m_random(stage.seed())
{
    const size_t usual = instruments.size();
    for (size_t i = usual; i < size_t(stage.instruments()); ++i)
        instruments.push_back(anotherLike(instruments[i % usual], int(i / usual) + 1));
    for (Instrument &instrument : instruments)
        m_listings.push_back({std::move(instrument), nullptr});
}

QStringList MarketSimulation::symbols() const
{
    QStringList symbols;
    for (const Listing &listing : m_listings)
        symbols.append(QString::fromUtf8(listing.instrument.symbol));
    return symbols;
}

std::optional<int> MarketSimulation::findMarket(QByteArrayView symbol) const
{
    for (size_t i = 0; i < m_listings.size(); ++i) {
        if (QByteArrayView(m_listings[i].instrument.symbol).compare(symbol, Qt::CaseInsensitive) == 0)
            return int(i);
    }
    return {};
}

MarketModel &MarketSimulation::market(int index)
{
    Listing &listing = m_listings[size_t(index)];
    if (!listing.model) {
        const quint64 seed = marketSeed(m_stage.seed(), m_habits.id, listing.instrument.symbol);
        listing.model = std::make_unique<MarketModel>(listing.instrument, seed, m_stage.wall());
        m_awake.insert(std::lower_bound(m_awake.begin(), m_awake.end(), index), index);
        m_weights.clear();
        for (const int awake : m_awake)
            m_weights.push_back((m_weights.empty() ? 0.0 : m_weights.back()) + 1.0 / double(awake + 1));
    }
    return *listing.model;
}

void MarketSimulation::stepMarket(int index, MarketModel::Step kind)
{
    MarketModel &model = market(index);
    rollCandles(index);
    marketMoved(index, model.step(m_stage.wall(), kind));
}

void MarketSimulation::rollCandles(int index)
{
    MarketModel &model = market(index);
    if (!model.isCandleOver(CandleInterval::Seconds1, m_stage.wall()))
        return;   // Nothing longer is over either.
    candlesOver(index);
    model.rollCandles(m_stage.wall());
}

void MarketSimulation::advance()
{
    const Clock::time_point now = m_stage.now();
    if (m_advancedAt == Clock::time_point())
        m_advancedAt = now;
    const double elapsed = std::chrono::duration<double>(now - m_advancedAt).count();
    m_advancedAt = now;

    for (size_t i = 0; i < m_awake.size(); ++i)
        rollCandles(m_awake[i]);
    if (!m_awake.empty()) {
        // A machine that was busy catches up on a second at most.
        m_due = std::min(m_due + elapsed * m_stage.rate(), std::max(1.0, m_stage.rate()));
        for (int events = 0; m_due >= 1 && events < MostEventsPerTurn; ++events) {
            m_due -= 1;
            const double draw = m_random.unit() * m_weights.back();
            const auto chosen = std::upper_bound(m_weights.begin(), m_weights.end() - 1, draw) - m_weights.begin();
            stepMarket(m_awake[size_t(chosen)], MarketModel::Step::Any);
        }
    }
    sendDue();
    if (m_desk)
        m_desk->advance();
}

PrivateDesk::Setting MarketSimulation::deskSetting(const QByteArray &family, SimCredentials::Style style,
                                                   const ContractFunction &contractDecimals)
{
    PrivateDesk::Setting setting{.family = family, .style = style, .plan = {}, .priceOf = {}};
    for (int index = 0; index < std::min(AccountMarkets, marketCount()); ++index) {
        const std::optional<int> decimals = contractDecimals(instrument(index));
        setting.plan.markets.push_back({.index = index,
                                        .instrument = instrument(index),
                                        .isContract = decimals.has_value(),
                                        .contractDecimals = decimals.value_or(0)});
    }
    setting.priceOf = [this](int index) {
        const MarketModel &model = market(index);
        return SimAccountModel::BestPrices{model.bestBid().price, model.bestAsk().price};
    };
    return setting;
}

std::vector<Instrument> usualInstruments(const QByteArray &quote, const QByteArray &separator)
{
    struct Row {
        const char *base;
        double price;
        int priceDecimals, sizeDecimals;
        double size;
    };
    static constexpr Row Rows[] = {
        {"BTC", 61837.63, 2, 5, 0.08}, {"ETH", 2375.56, 2, 4, 1.2},     {"SOL", 148.21, 2, 3, 12},
        {"XRP", 0.5873, 4, 1, 900},    {"DOGE", 0.10432, 5, 0, 6000},   {"ADA", 0.3561, 4, 1, 1500},
        {"AVAX", 26.74, 2, 2, 30},     {"LINK", 11.052, 3, 2, 60},      {"DOT", 4.187, 3, 2, 150},
        {"LTC", 65.91, 2, 3, 8},       {"BCH", 322.4, 2, 3, 2},         {"UNI", 6.913, 3, 2, 90},
        {"ATOM", 4.612, 3, 2, 120},    {"ETC", 18.47, 2, 2, 40},        {"XLM", 0.0931, 5, 0, 5000},
        {"NEAR", 5.078, 3, 1, 140},    {"APT", 8.94, 2, 2, 60},         {"ARB", 0.5482, 4, 1, 1200},
        {"FIL", 3.664, 3, 2, 170},     {"SHIB", 0.00001784, 8, 0, 3e7}, {"OP", 1.632, 3, 2, 400},
    };
    std::vector<Instrument> instruments;
    for (const Row &row : Rows) {
        const QByteArray base(row.base);
        instruments.push_back({.symbol = base + separator + quote,
                               .base = base,
                               .quote = quote,
                               .price = row.price,
                               .priceDecimals = row.priceDecimals,
                               .sizeDecimals = row.sizeDecimals,
                               .size = row.size});
    }
    return instruments;
}

}   // namespace feedwarden
