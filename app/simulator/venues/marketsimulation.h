// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/marketmodel.h"
#include "app/simulator/venues/privatedesk.h"
#include "app/simulator/venues/venuesimulation.h"

#include <memory>
#include <optional>
#include <vector>

namespace feedwarden {

/// What simulations of generated markets share: the list of symbols, and the pace of their events.
///
/// A market wakes when somebody first asks for it and then goes on for good: who comes back after an outage has missed
/// something, as in life. Events are spread over the markets that are awake, the first of the list being the liveliest.
/// Where the stage wants more markets than `instruments`, those are listed again under other names.
class MarketSimulation : public VenueSimulation
{
public:
    void advance() final;
    [[nodiscard]] QStringList symbols() const override;
    [[nodiscard]] PrivateDesk *privateDesk() const final { return m_desk.get(); }

protected:
    MarketSimulation(VenueStage &stage, VenueHabits habits, std::vector<Instrument> instruments);

    [[nodiscard]] const VenueHabits &habits() const final { return m_habits; }
    [[nodiscard]] VenueStage &stage() const { return m_stage; }
    [[nodiscard]] int marketCount() const { return int(m_listings.size()); }
    [[nodiscard]] const Instrument &instrument(int index) const { return m_listings[size_t(index)].instrument; }
    /// Any case; none where the venue does not list it.
    [[nodiscard]] std::optional<int> findMarket(QByteArrayView symbol) const;
    /// Wakes it.
    [[nodiscard]] MarketModel &market(int index);
    [[nodiscard]] bool isAwake(int index) const { return m_listings[size_t(index)].model != nullptr; }

    /// Accounts that trade the first markets; `contractDecimals` tells of a market what one contract is worth, and none
    /// where it is no contract. Once, by the constructor.
    using ContractFunction = std::function<std::optional<int>(const Instrument &)>;
    [[nodiscard]] PrivateDesk::Setting deskSetting(const QByteArray &family, SimCredentials::Style style,
                                                   const ContractFunction &contractDecimals);
    void setPrivateDesk(std::unique_ptr<PrivateDesk> desk) { m_desk = std::move(desk); }

    /// One step of one market; calls marketMoved().
    void stepMarket(int index, MarketModel::Step kind);

    virtual void marketMoved(int index, const MarketModel::Happened &happened) = 0;
    /// Before the candles of `index` that are over are closed: the last chance to send them.
    virtual void candlesOver(int index) = 0;
    /// After the events of this turn: what goes by the clock.
    virtual void sendDue() = 0;

private:
    struct Listing {
        Instrument instrument;
        std::unique_ptr<MarketModel> model;
    };

    void rollCandles(int index);

    VenueStage &m_stage;
    const VenueHabits m_habits;
    std::vector<Listing> m_listings;
    Random m_random;
    Clock::time_point m_advancedAt{};
    double m_due = 0;
    // Of the markets that are awake: how lively they are, each with all before it.
    std::vector<int> m_awake;
    std::vector<double> m_weights;
    std::unique_ptr<PrivateDesk> m_desk;
};

/// The usual symbols with plausible prices, in the order of their liveliness. `quote` is what the price is in,
/// `separator` stands between base and quote.
[[nodiscard]] std::vector<Instrument> usualInstruments(const QByteArray &quote, const QByteArray &separator);

}   // namespace feedwarden
