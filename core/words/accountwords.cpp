// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/accountwords.h"

#include "core/words/units.h"
#include "core/words/words.h"

#include <QCoreApplication>

namespace feedwarden {

namespace {

struct AccountWords {
    Q_DECLARE_TR_FUNCTIONS(AccountWords)
};

QString sideOf(OrderSide side)
{
    switch (side) {
    case OrderSide::Buy:
        return AccountWords::tr("buy");
    case OrderSide::Sell:
        return AccountWords::tr("sell");
    case OrderSide::Unknown:
        break;
    }
    return unknownText();
}

struct ChangeSentence {
    QString operator()(const OrderUpdate &order) const
    {
        return AccountWords::tr("Order %1, %2 %3: %4; %5 of %6 filled.")
            .arg(order.orderId, sideOf(order.side), order.symbol, wordFor(order.status), decimalText(order.filled),
                 decimalText(order.quantity));
    }
    QString operator()(const Fill &fill) const
    {
        return AccountWords::tr("Filled: %1 %2 %3 at %4.")
            .arg(sideOf(fill.side), decimalText(fill.quantity), fill.symbol, decimalText(fill.price));
    }
    QString operator()(const BalanceUpdate &balance) const
    {
        if (balance.change)
            return AccountWords::tr("%1 changed by %2.").arg(balance.asset, decimalText(balance.change));
        return AccountWords::tr("%1: %2 available, %3 locked.")
            .arg(balance.asset, decimalText(balance.available), decimalText(balance.locked));
    }
    QString operator()(const PositionUpdate &position) const
    {
        return AccountWords::tr("Position in %1: %2, entered at %3.")
            .arg(position.symbol, decimalText(position.quantity), decimalText(position.entryPrice));
    }
    QString operator()(const AccountConfigUpdate &config) const
    {
        return config.symbol.isEmpty()
                   ? AccountWords::tr("Setting %1 is %2 now.").arg(config.setting, config.value)
                   : AccountWords::tr("Setting %1 of %2 is %3 now.").arg(config.setting, config.symbol, config.value);
    }
};

}   // namespace

QString wordFor(OrderStatus status)
{
    switch (status) {
    case OrderStatus::New:
        return AccountWords::tr("open");
    case OrderStatus::PartlyFilled:
        return AccountWords::tr("partly filled");
    case OrderStatus::Filled:
        return AccountWords::tr("filled");
    case OrderStatus::Cancelled:
        return AccountWords::tr("cancelled");
    case OrderStatus::Rejected:
        return AccountWords::tr("rejected");
    case OrderStatus::Expired:
        return AccountWords::tr("expired");
    case OrderStatus::Other:
        return AccountWords::tr("changed");
    }
    Q_UNREACHABLE();
}

QString sentenceOf(const AccountChanged &event) { return std::visit(ChangeSentence{}, event.event.change); }

QString sentenceOf(const AccountReread &event)
{
    if (!event.unheard)
        return AccountWords::tr("The account was read as it stands.");
    return AccountWords::tr("The account was read as it stands, after %1 in which its changes were not heard.")
        .arg(durationText(*event.unheard));
}

QString sentenceOf(const AccountKeyRenewed &event)
{
    return AccountWords::tr("The session's key was renewed and lives for another %1.").arg(durationText(event.life));
}

QString sentenceOf(const AccountKeyRenewalFailed &event)
{
    return AccountWords::tr("The session's key could not be renewed; it lives for another %1.")
        .arg(durationText(event.left));
}

QString sentenceOf(const AccountDoubted &event)
{
    return AccountWords::tr("%1 It is tried once more in %2 before that is believed.")
        .arg(sentenceFor(event.cause), durationText(event.nextTry));
}

QString sentenceOf(const AccountDeactivated &event)
{
    return AccountWords::tr("%1 The account is not tried any more. %2")
        .arg(sentenceFor(event.cause), adviceFor(event.cause));
}

QString sentenceOf(const AccountAccepted &) { return AccountWords::tr("The exchange has let the account in again."); }

QString sentenceOf(const AccountWarning &event)
{
    switch (event.kind) {
    case AccountWarning::Kind::CanTrade:
        return AccountWords::tr("This key may trade. Reading is enough here: a key that can only read is safer.");
    case AccountWarning::Kind::CanWithdraw:
        return AccountWords::tr("This key may withdraw. Reading is enough here: make a key that can only read.");
    case AccountWarning::Kind::NoAddressList:
        return AccountWords::tr(
            "This key works from any address, and some exchanges let such keys lapse after a while: name your "
            "address at the exchange.");
    case AccountWarning::Kind::ExpiresSoon:
        return AccountWords::tr("This key runs out soon: %1.").arg(event.detail);
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
