// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountprotocols.h"

#include "core/account/binance/binancespotuser.h"
#include "core/account/binance/binanceusdmuser.h"
#include "core/account/bybit/bybituser.h"
#include "core/account/coinbase/coinbaseuser.h"
#include "core/account/kraken/krakenuser.h"
#include "core/account/okx/okxuser.h"
#include "core/account/signing.h"

#include <algorithm>
#include <array>

namespace feedwarden {

namespace {

/// What a secret has to be.
enum class SecretForm {
    Text,       ///< For HMAC, as it is.
    Base64,     ///< For HMAC, in base64.
    Binance,    ///< As Text, or a private key's PEM.
    Coinbase,   ///< A private key, Ed25519 or P-256.
};

struct AccountTraits {
    const char *id;
    SecretForm form;
    QStringList otherNames = {};   ///< Names of market data whose venue has the same account.
    bool hasPassphrase = false;
    bool needsRest = false;
};

struct AccountVenue {
    AccountTraits traits;
    Result<VenueFacts> (*factsOf)(QStringView environment);
    QStringList (*environments)();
    QList<AccountPart> (*parts)();
    std::unique_ptr<VenueProtocol> (*create)(const AccountOptions &, Credentials);
};

template<typename User>
AccountVenue rowOf(const AccountTraits &traits)
{
    return {traits, &User::factsOf, &User::environments, &User::allParts,
            [](const AccountOptions &options, Credentials credentials) -> std::unique_ptr<VenueProtocol> {
                return std::make_unique<User>(options, std::move(credentials));
            }};
}

const auto &table()
{
    // Environments by the venues' documentation of November 2026. Not among them: those with REST alone (the demo of
    // Binance's futures, Coinbase's sandbox) and the other regions of Bybit, whose hosts are known by their endings
    // only; url and rest_url reach them.
    static const std::array venues = {
        rowOf<BinanceSpotUser>({.id = "binance-spot", .form = SecretForm::Binance}),
        rowOf<BinanceUsdmUser>({.id = "binance-usdm", .form = SecretForm::Binance, .needsRest = true}),
        rowOf<BybitUser>({.id = "bybit",
                          .form = SecretForm::Text,
                          .otherNames = {QStringLiteral("bybit-spot"), QStringLiteral("bybit-linear")}}),
        rowOf<CoinbaseUser>({.id = "coinbase", .form = SecretForm::Coinbase}),
        rowOf<KrakenUser>({.id = "kraken", .form = SecretForm::Base64, .needsRest = true}),
        rowOf<OkxUser>({.id = "okx", .form = SecretForm::Text, .hasPassphrase = true}),
    };
    return venues;
}

const AccountVenue *find(QStringView name)
{
    const auto found = std::find_if(table().begin(), table().end(), [&](const AccountVenue &each) {
        return name == QLatin1String(each.traits.id) || each.traits.otherNames.contains(name);
    });
    return found == table().end() ? nullptr : &*found;
}

Error missing(const char *what)
{
    return {ErrorCode::Configuration,
            QStringLiteral("the entry of the secret store has no %1").arg(QLatin1String(what))};
}

Result<void> checkSecret(SecretForm form, const Secret &secret)
{
    switch (form) {
    case SecretForm::Text:
        return {};
    case SecretForm::Base64:
        if (const auto bytes = fromBase64(secret.view()); !bytes)
            return bytes.error();
        return {};
    case SecretForm::Binance:
        if (isPem(secret)) {
            if (const auto key = SigningKey::read(secret); !key)
                return key.error();
        }
        return {};
    case SecretForm::Coinbase: {
        const auto key = SigningKey::read(secret);
        if (!key)
            return key.error();
        if (key->kind() == SigningKey::Kind::Rsa)
            return Error{ErrorCode::Configuration, QStringLiteral("Coinbase takes Ed25519 and P-256 keys, not RSA")};
        return {};
    }
    }
    Q_UNREACHABLE();
}

}   // namespace

QStringList accountVenues()
{
    QStringList names;
    for (const AccountVenue &venue : table())
        names.append(QLatin1String(venue.traits.id));
    return names;
}

QStringList accountVenueNames()
{
    QStringList names;
    for (const AccountVenue &venue : table())
        names << QLatin1String(venue.traits.id) << venue.traits.otherNames;
    return names;
}

QString accountVenueOf(QStringView name)
{
    const AccountVenue *const found = find(name);
    return found ? QString::fromLatin1(found->traits.id) : QString();
}

bool accountNeedsRest(QStringView venue)
{
    const AccountVenue *const found = find(venue);
    return found && found->traits.needsRest;
}

QList<StreamKey> accountStreams(QStringView venue)
{
    QList<StreamKey> streams;
    if (const AccountVenue *const found = find(venue)) {
        for (const AccountPart part : found->parts())
            streams.append(streamOf(part));
    }
    return streams;
}

QStringList accountEnvironments(QStringView venue)
{
    const AccountVenue *const found = find(venue);
    return found == nullptr ? QStringList() : found->environments();
}

bool accountHasPassphrase(QStringView venue)
{
    const AccountVenue *const found = find(venue);
    return found != nullptr && found->traits.hasPassphrase;
}

Result<VenueFacts> accountFacts(QStringView venue, const AccountOptions &options)
{
    const AccountVenue *const found = find(venue);
    if (found == nullptr)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("there are no accounts of a venue \"%1\"; there are those of %2")
                         .arg(venue, accountVenues().join(QStringLiteral(", ")))};
    return found->factsOf(options.environment);
}

Result<void> checkAccount(QStringView venue, const AccountOptions &options, const Credentials &credentials)
{
    if (const auto facts = accountFacts(venue, options); !facts)
        return facts.error();
    const AccountVenue &found = *find(venue);
    if (credentials.key.isEmpty())
        return missing("key");
    if (credentials.secret.isEmpty())
        return missing("secret");
    if (found.traits.hasPassphrase && credentials.passphrase.isEmpty())
        return missing("passphrase");
    return checkSecret(found.traits.form, credentials.secret);
}

std::unique_ptr<VenueProtocol> createAccountProtocol(QStringView venue, const AccountOptions &options,
                                                     Credentials credentials)
{
    if (!checkAccount(venue, options, credentials))
        return nullptr;
    return find(venue)->create(options, std::move(credentials));
}

std::function<std::unique_ptr<VenueProtocol>()>
accountProtocolMaker(const QString &venue, const AccountOptions &options, Credentials credentials)
{
    return [venue, options, shared = std::make_shared<const Credentials>(std::move(credentials))] {
        return createAccountProtocol(venue, options, shared->clone());
    };
}

}   // namespace feedwarden
