// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/resilience/failure.h"
#include "core/venues/venueprotocol.h"

#include <QByteArray>
#include <QStringList>

#include <chrono>
#include <optional>
#include <vector>

namespace feedwarden {

/// What a failure for this reason is called.
[[nodiscard]] Cause causeOf(Refusal refusal);

/// What the keys of an account may do, as far as the venue tells. None = it does not.
struct KeyPermissions {
    std::optional<bool> canRead, canTrade, canWithdraw;
    std::optional<bool> isBoundToAddresses;   ///< The key works from a list of IP addresses only.
    std::optional<WallTime> expiresAt;

    friend bool operator==(const KeyPermissions &, const KeyPermissions &) = default;
};

/// What became of a session's key that was to be renewed.
enum class KeyRenewalResult {
    Renewed,   ///< It lives for another PrivateSession::keyLife().
    Gone,      ///< The venue does not know it: another one is needed.
    Failed,    ///< No word; to be tried again.
};

/// What a private session needs beyond a public one: it is let in before it may ask for anything. A part of a
/// VenueProtocol (VenueProtocol::privateSession()), used likewise: pure, by one line on that line's thread.
///
/// The order is: preparation() over REST, connectUrl(), authentication() and its answer, subscribe() and its answer,
/// stateRequest(). Before each of these setTime() is told.
///
/// Requests and frames hold secrets: whoever handles them keeps them out of every text.
class PrivateSession
{
public:
    virtual ~PrivateSession() = default;

    /// The venue's time as well as it is known: what is signed from here on is signed with it.
    virtual void setTime(WallTime venueNow) = 0;

    /// What has to be asked over REST before a socket is opened: a key that is part of its address, or a token. None
    /// where there is no such thing.
    [[nodiscard]] virtual std::optional<RestRequest> preparation() { return {}; }
    /// Its answer; `httpStatus` 0 where none came. What keeps the session from being opened, or none.
    [[nodiscard]] virtual std::optional<Failure> takePreparation(int httpStatus, const QByteArray &body)
    {
        Q_UNUSED(httpStatus);
        Q_UNUSED(body);
        return {};
    }

    /// Frames that open the door of a session that is connected, answered by SessionNotice::Kind::Authenticated. Empty
    /// where the address or the subscriptions themselves carry what is needed.
    [[nodiscard]] virtual std::vector<ClientFrame> authentication() = 0;

    /// How long the key of preparation() lives without being renewed; 0 = as long as its session.
    [[nodiscard]] virtual std::chrono::seconds keyLife() const { return std::chrono::seconds(0); }
    /// Tells the keys of preparation() apart; 0 where they are not renewed.
    [[nodiscard]] virtual size_t keyHash() const { return 0; }
    [[nodiscard]] virtual std::optional<RestRequest> renewal() { return {}; }
    [[nodiscard]] virtual KeyRenewalResult takeRenewal(int httpStatus, const QByteArray &body)
    {
        Q_UNUSED(httpStatus);
        Q_UNUSED(body);
        return KeyRenewalResult::Failed;
    }

    /// Reads the account as it stands, after every beginning: what changed while nobody listened is in none of the
    /// events. Asked one after the other, from 0 on, until there is none; an answer may lead to more. None at all where
    /// the venue's first messages say so, or its REST has nothing.
    [[nodiscard]] virtual std::optional<RestRequest> stateRequest(size_t request)
    {
        Q_UNUSED(request);
        return {};
    }
    /// The answer to stateRequest(request): `out` gets messages with account events, marked
    /// isReread. What is wrong, as a Failure whose cause says whether the credentials are.
    [[nodiscard]] virtual std::optional<Failure> takeState(size_t request, int httpStatus, const QByteArray &body,
                                                           DecodedFrame &out)
    {
        Q_UNUSED(request);
        Q_UNUSED(httpStatus);
        Q_UNUSED(body);
        Q_UNUSED(out);
        return {};
    }

    /// Asks whether the keys are still good, and what they may do. None where the venue has no such thing.
    [[nodiscard]] virtual std::optional<RestRequest> healthRequest() { return {}; }
    /// Its answer: what the keys may do, or what is wrong.
    struct Health {
        KeyPermissions permissions;
        std::optional<Failure> failure;
    };
    [[nodiscard]] virtual Health takeHealth(int httpStatus, const QByteArray &body)
    {
        Q_UNUSED(httpStatus);
        Q_UNUSED(body);
        return {};
    }
};

}   // namespace feedwarden
