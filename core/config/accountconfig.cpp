// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/accountconfig.h"

#include <QRegularExpression>

#include <vector>

namespace feedwarden {

std::span<const AccountVenueRule> accountVenueRules()
{
    // Addresses by the venues' documentation of November 2026. Not here: environments with REST alone (the demo of
    // Binance's futures, Coinbase's sandbox) and the other regions of Bybit, whose hosts are known by their endings
    // only; url and rest_url reach them.
    const auto names = [](const char *words) { return QString::fromLatin1(words).split(u' '); };
    static const std::vector<AccountVenueRule> rules = {
        {.id = QStringLiteral("binance-spot"), .environments = names("live testnet demo")},
        {.id = QStringLiteral("binance-usdm"), .environments = names("live testnet"), .needsRest = true},
        {.id = QStringLiteral("bybit"),
         .otherNames = names("bybit-spot bybit-linear"),
         .environments = names("live testnet demo kz ge")},
        // A key belongs to one region.
        {.id = QStringLiteral("okx"), .environments = names("live demo us au eea us-demo eea-demo")},
        {.id = QStringLiteral("coinbase"), .environments = names("live")},
        {.id = QStringLiteral("kraken"), .environments = names("live"), .needsRest = true},
    };
    return rules;
}

const AccountVenueRule *findAccountVenueRule(QStringView name)
{
    for (const AccountVenueRule &rule : accountVenueRules()) {
        if (rule.id == name || rule.otherNames.contains(name))
            return &rule;
    }
    return nullptr;
}

QStringList accountVenueNames()
{
    QStringList names;
    for (const AccountVenueRule &rule : accountVenueRules()) {
        names.append(rule.id);
        names.append(rule.otherNames);
    }
    return names;
}

bool isConfigName(const QString &text)
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[a-z0-9-]{1,40}\z)"));
    return pattern.match(text).hasMatch();
}

}   // namespace feedwarden
