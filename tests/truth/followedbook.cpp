// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/truth/followedbook.h"

#include <zlib.h>

#include <algorithm>
#include <iterator>

namespace feedwarden {

using Checksum = JudgedStream::Checksum;

static constexpr size_t KrakenLevels = 10, OkxLevels = 25;

/// The next number of `text` from `at` on, in quotes or not; `at` moves behind it. No exchange writes exponents here.
static QByteArray takeNumber(QByteArrayView text, qsizetype &at)
{
    const auto isPart = [](char c) { return (c >= '0' && c <= '9') || c == '.' || c == '-'; };
    while (at < text.size() && !isPart(text[at]))
        ++at;
    const qsizetype first = at;
    while (at < text.size() && isPart(text[at]))
        ++at;
    return text.sliced(first, at - first).toByteArray();
}

void FollowedBook::takeSide(QByteArrayView text, QByteArrayView name, Levels &levels) const
{
    qsizetype at = text.indexOf(name);
    if (at < 0)
        return;
    // Kraken: {"price":1.2,"qty":3.0},… OKX: ["1.2","3","0","1"],…
    const bool isOkx = m_rule == Checksum::OkxTop25;
    for (at += name.size(); at >= 0 && at < text.size() && text[at] != ']'; ++at) {
        if (text[at] != (isOkx ? '[' : '{'))
            continue;
        const QByteArray price = takeNumber(text, at), size = takeNumber(text, at);
        if (size.toDouble() == 0)
            levels.erase(price.toDouble());
        else
            levels[price.toDouble()] = {price, size};
        at = text.indexOf(isOkx ? ']' : '}', at);
        if (at < 0)
            return;
    }
}

quint32 FollowedBook::checksum() const
{
    QByteArray text;
    if (m_rule == Checksum::OkxTop25) {
        auto bid = m_bids.rbegin();
        auto ask = m_asks.begin();
        const auto add = [&](const std::pair<QByteArray, QByteArray> &level) {
            text += (text.isEmpty() ? "" : ":") + level.first + ':' + level.second;
        };
        for (size_t i = 0; i < OkxLevels; ++i) {
            if (bid != m_bids.rend())
                add((bid++)->second);
            if (ask != m_asks.end())
                add((ask++)->second);
        }
    } else {
        const auto add = [&](QByteArray number) {
            number.replace(".", "");
            while (number.startsWith('0'))
                number.remove(0, 1);
            text += number;
        };
        size_t left = KrakenLevels;
        for (auto ask = m_asks.begin(); ask != m_asks.end() && left > 0; ++ask, --left) {
            add(ask->second.first);
            add(ask->second.second);
        }
        left = KrakenLevels;
        for (auto bid = m_bids.rbegin(); bid != m_bids.rend() && left > 0; ++bid, --left) {
            add(bid->second.first);
            add(bid->second.second);
        }
    }
    return quint32(crc32(0, reinterpret_cast<const Bytef *>(text.constData()), uInt(text.size())));
}

bool FollowedBook::take(const QByteArray &text, bool isSnapshot)
{
    if (isSnapshot) {
        m_bids.clear();
        m_asks.clear();
    }
    takeSide(text, R"("bids":[)", m_bids);
    takeSide(text, R"("asks":[)", m_asks);
    while (m_depth > 0 && m_bids.size() > m_depth)
        m_bids.erase(m_bids.begin());
    while (m_depth > 0 && m_asks.size() > m_depth)
        m_asks.erase(std::prev(m_asks.end()));
    qsizetype at = std::max<qsizetype>(0, text.indexOf(R"("checksum":)"));
    return quint32(takeNumber(text, at).toLongLong()) == checksum();
}

}   // namespace feedwarden
