// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/venues/privatedesk.h"

#include <algorithm>

namespace feedwarden {

static constexpr int MostEventsPerTurn = 2'000;   // Then the sockets get their turn.

static std::string_view nameOf(SimAccountEvent::Kind kind)
{
    switch (kind) {
    case SimAccountEvent::Kind::Placed:
        return "placed";
    case SimAccountEvent::Kind::Filled:
        return "filled";
    case SimAccountEvent::Kind::Cancelled:
        return "cancelled";
    case SimAccountEvent::Kind::Transferred:
        return "transferred";
    }
    Q_UNREACHABLE();
}

PrivateDesk::PrivateDesk(VenueStage &stage, Setting setting)
    : m_stage(stage), m_setting(std::move(setting)), m_random(marketSeed(stage.seed(), m_setting.family, "accounts"))
{
    for (int number = 1; number <= stage.accountWish().count; ++number) {
        const quint64 seed = marketSeed(stage.seed(), m_setting.family, "life-" + QByteArray::number(number));
        m_accounts.push_back(std::make_unique<Account>(
            Account{.credentials = SimCredentials::make(m_setting.style, stage.seed(), m_setting.family, number),
                    .model = SimAccountModel(m_setting.plan, seed, number)}));
    }
}

PrivateDesk::~PrivateDesk() = default;

QList<SimCredentials> PrivateDesk::credentials() const
{
    QList<SimCredentials> all;
    for (const auto &account : m_accounts)
        all.append(account->credentials);
    return all;
}

PrivateDesk::Account *PrivateDesk::findAccount(QByteArrayView apiKey)
{
    for (const auto &account : m_accounts) {
        const SimCredentials &keys = account->credentials;
        if (!apiKey.isEmpty() && (apiKey == keys.apiKey || apiKey == keys.ed25519Key))
            return account.get();
    }
    return nullptr;
}

void PrivateDesk::wake(Account &account)
{
    if (std::exchange(account.isAwake, true))
        return;
    m_awake.push_back(&account);
    for (const SimTradedMarket &market : account.model.markets())
        (void)m_setting.priceOf(market.index);
}

void PrivateDesk::advance()
{
    const Clock::time_point now = m_stage.now();
    if (m_advancedAt == Clock::time_point())
        m_advancedAt = now;
    const double elapsed = std::chrono::duration<double>(now - m_advancedAt).count();
    m_advancedAt = now;
    if (!m_awake.empty()) {
        const double rate = m_stage.accountWish().rate * double(m_awake.size());
        // A machine that was busy catches up on a second at most.
        m_due = std::min(m_due + elapsed * rate, std::max(1.0, rate));
        for (int events = 0; m_due >= 1 && events < MostEventsPerTurn; ++events) {
            m_due -= 1;
            Account &account = *m_awake[size_t(m_random.unit() * double(m_awake.size()))];
            const SimAccountEvent event = account.model.step(m_stage.wall(), m_setting.priceOf);
            const std::vector<quint64> told = tell(account, event);
            const bool isOfOrder = event.kind != SimAccountEvent::Kind::Transferred;
            m_stage.recordAccountEvent({.account = account.credentials.number,
                                        .number = event.id,
                                        .what = nameOf(event.kind),
                                        .order = isOfOrder ? event.order.id : 0,
                                        .fill = event.fill ? event.fill->id : 0,
                                        .model = account.model,
                                        .sessions = told});
        }
    }
    clockTurn();
}

void PrivateDesk::writeStatus(TextWriter &out) const
{
    out << '[';
    for (const auto &account : m_accounts) {
        out << (account == m_accounts.front() ? "" : ",") << R"({"account":)" << account->credentials.number
            << R"(,"api_key":)";
        out.quoted(viewOf(account->credentials.apiKey))
            << R"(,"events":)" << account->model.lastEvent() << R"(,"state":)";
        account->model.writeState(out);
        out << '}';
    }
    out << ']';
}

}   // namespace feedwarden
