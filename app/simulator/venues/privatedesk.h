// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/simaccount.h"
#include "app/simulator/simcredentials.h"
#include "app/simulator/venues/venuesimulation.h"

#include <memory>
#include <vector>

namespace feedwarden {

/// The private side of a simulated exchange: its accounts and their lives, who signs in, and what those are told.
///
/// An account wakes when somebody first comes with its key and then goes on for good: who comes back after an outage
/// has missed something, as in life. One class per venue speaks; what all of them share is here.
class PrivateDesk
{
public:
    struct Setting {
        QByteArray family;   ///< Venues of one family have the same keys: "bybit".
        SimCredentials::Style style = SimCredentials::Style::Binance;
        SimAccountModel::Plan plan;
        SimAccountModel::PriceFunction priceOf;   ///< Wakes the market.
    };

    PrivateDesk(VenueStage &stage, Setting setting);
    virtual ~PrivateDesk();

    /// Whether sessions at this address are its own. Where a venue has one address for all, they are not, and the
    /// simulation hands over what is private.
    [[nodiscard]] virtual bool isPrivate(const UpgradeRequest &) const { return false; }
    virtual void sessionOpened(Peer &) {}
    virtual void textReceived(Peer &, const QByteArray &) {}
    virtual void sessionClosed(Peer &) {}
    /// None where that is not one of its questions.
    [[nodiscard]] virtual std::optional<RestAnswer> rest(const RestQuestion &question) = 0;
    /// Keys end now, in the venue's way; `account` 0 = those of all.
    virtual void endKeys(SimKeyEnd end, int account) = 0;
    /// False where the venue has no such message.
    virtual bool announceShutdown(Peer &) { return false; }

    /// Lets the accounts live and does what goes by the clock.
    void advance();
    [[nodiscard]] QList<SimCredentials> credentials() const;
    /// Of each account: its key, events so far, balances, positions.
    void writeStatus(TextWriter &out) const;

protected:
    struct Account {
        SimCredentials credentials;
        SimAccountModel model;
        bool isAwake = false;
    };

    /// Tells whoever listens. Returns the sessions that were told; those that a fault mutes are not among them.
    [[nodiscard]] virtual std::vector<quint64> tell(Account &account, const SimAccountEvent &event) = 0;
    virtual void clockTurn() {}

    [[nodiscard]] VenueStage &stage() const { return m_stage; }
    /// Whose key that is, of either kind; null where nobody's.
    [[nodiscard]] Account *findAccount(QByteArrayView apiKey);
    void wake(Account &account);
    [[nodiscard]] std::vector<std::unique_ptr<Account>> &accounts() { return m_accounts; }
    [[nodiscard]] SimAccountModel::BestPrices priceOf(int venueMarket) const { return m_setting.priceOf(venueMarket); }

private:
    VenueStage &m_stage;
    const Setting m_setting;
    std::vector<std::unique_ptr<Account>> m_accounts;
    std::vector<Account *> m_awake;
    Random m_random;
    Clock::time_point m_advancedAt{};
    double m_due = 0;
};

/// An amount of an account: "1.50000000".
inline TextWriter &writeSimAmount(TextWriter &out, qint64 amount)
{
    return out.fixed(amount, SimAmountDecimals, SimAmountDecimals);
}

}   // namespace feedwarden
