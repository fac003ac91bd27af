// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/accountdescription.h"

#include "core/account/accountprotocols.h"
#include "core/resilience/classify.h"
#include "core/words/accountwords.h"
#include "core/words/feedwords.h"
#include "core/words/secretwords.h"
#include "core/words/sentences.h"
#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace feedwarden {

namespace {

struct AccountText {
    Q_DECLARE_TR_FUNCTIONS(AccountText)
};

QString storeWord(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NotFound:
        return AccountText::tr("Secret missing");
    case SecretFault::NoStore:
        return AccountText::tr("No secret store");
    case SecretFault::Locked:
    case SecretFault::PassphraseNeeded:
    case SecretFault::WrongPassphrase:
        return AccountText::tr("Secrets locked");
    case SecretFault::None:
    case SecretFault::Refused:
    case SecretFault::TimedOut:
    case SecretFault::BadPermissions:
    case SecretFault::Damaged:
    case SecretFault::TooNew:
    case SecretFault::ReadOnly:
    case SecretFault::BadName:
    case SecretFault::Failed:
        return AccountText::tr("Secret unusable");
    }
    Q_UNREACHABLE();
}

/// Whether the store may have an answer the next time it is asked.
bool canMendWhileRunning(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NoStore:
    case SecretFault::Locked:
    case SecretFault::Refused:
    case SecretFault::TimedOut:
    case SecretFault::WrongPassphrase:
    case SecretFault::BadPermissions:
    case SecretFault::Damaged:
    case SecretFault::Failed:
        return true;
    case SecretFault::None:
    case SecretFault::NotFound:
    case SecretFault::PassphraseNeeded:
    case SecretFault::TooNew:
    case SecretFault::ReadOnly:
    case SecretFault::BadName:
        return false;
    }
    Q_UNREACHABLE();
}

/// What is heard of an account that is well: the symbols of its streams are names of ours, not words.
QString partsText(const QList<StreamSnapshot> &streams)
{
    QStringList parts;
    for (const StreamSnapshot &stream : streams) {
        const auto part = partOf(stream.key);
        if (!part)
            continue;
        switch (*part) {
        case AccountPart::Orders:
            parts << AccountText::tr("orders");
            break;
        case AccountPart::Balances:
            parts << AccountText::tr("balances");
            break;
        case AccountPart::Positions:
            parts << AccountText::tr("positions");
            break;
        }
    }
    return joinWords(parts);
}

}   // namespace

QString accountVenueTitle(const QString &venue)
{
    const auto facts = accountFacts(venue);
    return facts ? facts->title : venue;
}

QString environmentTitle(const QString &environment)
{
    struct Titled {
        const char *id, *title;
    };
    static constexpr Titled titles[] = {
        {"live", QT_TRANSLATE_NOOP("AccountText", "Live")},
        {"testnet", QT_TRANSLATE_NOOP("AccountText", "Testnet")},
        //: An environment of an exchange with play money.
        {"demo", QT_TRANSLATE_NOOP("AccountText", "Demo trading")},
        {"au", QT_TRANSLATE_NOOP("AccountText", "Australia")},
        //: The European Economic Area.
        {"eea", QT_TRANSLATE_NOOP("AccountText", "Europe (EEA)")},
        {"eea-demo", QT_TRANSLATE_NOOP("AccountText", "Europe (EEA), demo")},
        {"ge", QT_TRANSLATE_NOOP("AccountText", "Georgia")},
        {"kz", QT_TRANSLATE_NOOP("AccountText", "Kazakhstan")},
        {"us", QT_TRANSLATE_NOOP("AccountText", "United States")},
        {"us-demo", QT_TRANSLATE_NOOP("AccountText", "United States, demo")},
    };
    for (const Titled &titled : titles) {
        if (environment == QLatin1String(titled.id))
            return AccountText::tr(titled.title);
    }
    return environment;
}

QString accountPlace(const QString &venue, const QString &environment)
{
    const QString title = accountVenueTitle(venue);
    if (environment == QLatin1String("live"))
        return title;
    //: An exchange and its environment.
    return AccountText::tr("%1, %2").arg(title, environmentTitle(environment));
}

CredentialHints credentialHints(const QString &venue)
{
    if (venue == QLatin1String("coinbase"))
        //: At Coinbase, as it is downloaded with a key.
        return {AccountText::tr("the key's name"), AccountText::tr("the private key, all of its lines")};
    if (venue == QLatin1String("kraken"))
        //: At Kraken, as it is shown with a key.
        return {{}, AccountText::tr("the private key")};
    if (venue.startsWith(QLatin1String("binance-")))
        return {{}, AccountText::tr("the secret key, or a private key of your own")};
    return {};
}

QString permissionText(const std::optional<KeyPermissions> &permissions)
{
    if (!permissions)
        return unknownText();
    const bool canTrade = permissions->canTrade.value_or(false);
    const bool canWithdraw = permissions->canWithdraw.value_or(false);
    if (canWithdraw)
        return canTrade ? AccountText::tr("may trade, withdraw") : AccountText::tr("may withdraw");
    if (canTrade)
        return AccountText::tr("may trade");
    if (permissions->canTrade && permissions->canWithdraw)
        return AccountText::tr("read only");
    return permissions->canRead.value_or(false) ? AccountText::tr("may read") : unknownText();
}

bool isMoreThanNeeded(const std::optional<KeyPermissions> &permissions)
{
    return permissions && (permissions->canTrade.value_or(false) || permissions->canWithdraw.value_or(false));
}

QString permissionSentence(const std::optional<KeyPermissions> &permissions)
{
    if (!permissions)
        return AccountText::tr("The exchange does not tell what the key may do.");
    QStringList sentences;
    if (permissions->canWithdraw.value_or(false))
        sentences << sentenceOf(AccountWarning{AccountWarning::Kind::CanWithdraw, {}});
    else if (permissions->canTrade.value_or(false))
        sentences << sentenceOf(AccountWarning{AccountWarning::Kind::CanTrade, {}});
    else if (permissions->canTrade && permissions->canWithdraw)
        sentences << AccountText::tr("The key can only read, which is all that is needed.");
    else if (permissions->canRead.value_or(false))
        sentences << AccountText::tr("The key may read; the exchange does not tell what else.");
    if (permissions->isBoundToAddresses == false)
        sentences << sentenceOf(AccountWarning{AccountWarning::Kind::NoAddressList, {}});
    if (permissions->expiresAt) {
        sentences << AccountText::tr("It runs out on %1.").arg(timeText(*permissions->expiresAt, TimeStyle::DateTime));
    }
    return joinSentences(sentences);
}

AccountDescription describe(const AccountSnapshot &account, Clock::time_point now, WallTime wall)
{
    AccountDescription text;
    if (!account.isEnabled) {
        text.word = AccountText::tr("Disabled");
        text.explanation = AccountText::tr("The account is disabled: nothing is heard of it.");
        text.next = AccountText::tr("Enable it when you want it.");
        return text;
    }
    if (account.isDeactivated) {
        text.condition = Condition::Blocked;
        text.word = AccountText::tr("Deactivated");
        text.detail = phraseFor(account.refusal.cause);
        text.explanation = joinSentences(
            {AccountText::tr("Refused twice, so it is not tried any more."), sentenceFor(account.refusal)});
        text.next = joinSentences({adviceFor(account.refusal.cause),
                                   AccountText::tr("Editing the account or “Connect now” has it tried again.")});
        return text;
    }
    const bool isIdle = account.line.state == LineState::Idle;
    if (!account.problem.isEmpty() && isIdle) {
        text.condition = Condition::Blocked;
        text.word = storeWord(account.secretFault);
        if (account.secretFault == SecretFault::None) {
            //: %1 says what, in English.
            text.explanation = AccountText::tr("The secret cannot be used: %1.").arg(account.problem);
            text.next = AccountText::tr("Edit the account and enter key and secret again.");
        } else {
            text.explanation = briefTextFor({.fault = account.secretFault, .detail = account.problem});
            if (canMendWhileRunning(account.secretFault))
                text.next = AccountText::tr("It is asked again every five minutes, and at once by “Connect now”.");
        }
        return text;
    }
    if (account.isDoubted) {
        text.condition = Condition::Degraded;
        text.word = AccountText::tr("Doubted");
        text.detail = phraseFor(account.refusal.cause);
        if (account.nextConfirmation && *account.nextConfirmation > now) {
            //: How long until it is tried again, and a cause. The time first: what is behind may not be seen.
            text.detail = AccountText::tr("again in %1, %2")
                              .arg(countdownText(*account.nextConfirmation - now), text.detail);
        }
        text.explanation = joinSentences(
            {AccountText::tr("Refused once, which is not believed yet."), sentenceFor(account.refusal)});
        text.next = adviceFor(account.refusal.cause);
        return text;
    }
    if (isIdle && account.line.cause == Cause::None) {
        text.condition = Condition::Connecting;
        text.word = AccountText::tr("Reading");
        text.detail = AccountText::tr("the secret store is asked");
        text.explanation = AccountText::tr("The account starts as soon as its secret is read.");
        return text;
    }
    // A line is a line: in words it is told like a feed that has one.
    FeedSnapshot line;
    line.name = account.name;
    line.venue = account.venue;
    line.title = account.name;
    line.worst = account.line;
    line.metrics = account.line.metrics;
    line.streams = account.line.streams;
    line.lines = {account.line};
    const FeedDescription feed = describe(line, now, wall);
    text.condition = feed.condition;
    text.word = feed.word;
    text.detail = feed.detail;
    text.explanation = feed.explanation;
    text.next = feed.next;
    if (text.condition == Condition::Trusted) {
        text.detail = partsText(account.line.streams);
        text.explanation = joinSentences({AccountText::tr("Logged in, and every change of the account arrives."),
                                          permissionSentence(account.permissions)});
        text.next.clear();
    }
    return text;
}

AccountDescription describe(const AccountTrialOutcome &outcome)
{
    AccountDescription text;
    if (outcome.isLetIn) {
        const bool isTooMuch = isMoreThanNeeded(outcome.permissions);
        text.condition = isTooMuch ? Condition::Degraded : Condition::Trusted;
        text.word = AccountText::tr("Key accepted");
        text.detail = permissionText(outcome.permissions);
        text.explanation = AccountText::tr("The exchange accepted the key and showed the account.");
        text.next = permissionSentence(outcome.permissions);
        return text;
    }
    if (!outcome.problem.isEmpty()) {
        text.condition = Condition::Blocked;
        text.word = AccountText::tr("Not tried");
        //: %1 says why.
        text.explanation = AccountText::tr("The key could not be tried: %1").arg(outcome.problem);
        return text;
    }
    const bool isRefused = isAboutCredentials(outcome.failure.cause);
    text.condition = isRefused ? Condition::Blocked : Condition::Down;
    text.word = isRefused ? AccountText::tr("Key refused") : AccountText::tr("No answer");
    if (outcome.failure.cause != Cause::InvalidCredentials)   // That is what the word says already.
        text.detail = phraseFor(outcome.failure.cause);
    text.explanation = sentenceFor(outcome.failure);
    text.next = isRefused
                    ? adviceFor(outcome.failure.cause)
                    : joinSentences({AccountText::tr("Nothing is known of the key."), helpFor(outcome.failure.cause)});
    return text;
}

}   // namespace feedwarden
