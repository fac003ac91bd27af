// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/symbolwords.h"

#include <QCoreApplication>

namespace feedwarden {

namespace {

/// The context of these texts in the catalogues.
struct SymbolWords {
    Q_DECLARE_TR_FUNCTIONS(SymbolWords)
};

}   // namespace

QString sentenceFor(const SymbolOutcome &outcome, const QString &title)
{
    switch (outcome.problem) {
    case SymbolProblem::None:
        return {};
    case SymbolProblem::NoList:
        //: %1 is an exchange, here and in all that follow.
        return SymbolWords::tr("There is no list of symbols for %1.").arg(title);
    case SymbolProblem::NoAnswer:
        return SymbolWords::tr("%1 could not be asked for its symbols: %2.").arg(title, outcome.detail);
    case SymbolProblem::NoPatience:
        return SymbolWords::tr("%1 is being asked by others just now, so its symbols did not come in time.").arg(title);
    case SymbolProblem::Throttled:
        return SymbolWords::tr("%1 says that it was asked too often (HTTP %2). Its symbols can be asked for again "
                               "in a minute.")
            .arg(title)
            .arg(outcome.httpStatus);
    case SymbolProblem::Region:
        return SymbolWords::tr("%1 does not give its symbols to the region that this computer is in (HTTP 451).")
            .arg(title);
    case SymbolProblem::Refused:
        if (outcome.httpStatus != 200)
            return SymbolWords::tr("%1 refused to give its symbols (HTTP %2).").arg(title).arg(outcome.httpStatus);
        return SymbolWords::tr("%1 refused to give its symbols: %2.").arg(title, outcome.detail);
    case SymbolProblem::TooBig:
        return SymbolWords::tr("The list of symbols that %1 sent is too long to be read.").arg(title);
    case SymbolProblem::NotUnderstood:
        return SymbolWords::tr("What %1 sent instead of its symbols could not be understood.").arg(title);
    }
    Q_UNREACHABLE();
}

QString explanationFor(Channel channel)
{
    switch (channel) {
    case Channel::Trade:
        return SymbolWords::tr("Each trade as it happens");
    case Channel::Ticker:
        return SymbolWords::tr("Price and volume of the last 24 hours");
    case Channel::BookTicker:
        return SymbolWords::tr("Best bid and best offer, with each change");
    case Channel::Depth:
        return SymbolWords::tr("The order book: all of it once, then each change; checked for gaps");
    case Channel::DepthSnapshot:
        return SymbolWords::tr("The best levels of the order book, whole each time");
    case Channel::Liquidation:
        return SymbolWords::tr("Positions that were closed by force");
    case Channel::MarkPrice:
        return SymbolWords::tr("The price by which positions are valued, and funding");
    case Channel::Candle1s:
    case Channel::Candle1m:
    case Channel::Candle5m:
    case Channel::Candle15m:
    case Channel::Candle1h:
    case Channel::Candle4h:
    case Channel::Candle1d:
    case Channel::Account:
        return {};
    }
    Q_UNREACHABLE();
}

}   // namespace feedwarden
