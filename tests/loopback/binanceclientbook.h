// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <map>

namespace feedwarden::test {

/// A book as Binance's pages tell clients to keep one, in the exchange's own texts. What fits what is each market's own.
struct BinanceClientBook {
    qint64 last = 0;
    std::map<QString, QString> bids, asks;

    void load(const QJsonObject &snapshot)
    {
        last = snapshot.value(QLatin1String("lastUpdateId")).toInteger();
        bids.clear();
        asks.clear();
        change(bids, snapshot.value(QLatin1String("bids")));
        change(asks, snapshot.value(QLatin1String("asks")));
    }

    void take(const QJsonObject &diff)
    {
        last = diff.value(QLatin1String("u")).toInteger();
        change(bids, diff.value(QLatin1String("b")));
        change(asks, diff.value(QLatin1String("a")));
    }

private:
    static void change(std::map<QString, QString> &side, const QJsonValue &levels)
    {
        for (const QJsonValue &level : levels.toArray()) {
            if (level[1].toString().toDouble() == 0)
                side.erase(level[0].toString());
            else
                side[level[0].toString()] = level[1].toString();
        }
    }
};

}   // namespace feedwarden::test
