// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/faultbook.h"

#include <algorithm>
#include <iterator>
#include <utility>

namespace feedwarden {

static bool damagesMessages(FaultKind kind)
{
    return kind == FaultKind::DropMessage || kind == FaultKind::Duplicate || kind == FaultKind::Reorder
           || kind == FaultKind::Corrupt;
}

static bool sameText(const QString &wanted, std::string_view text)
{
    return wanted.compare(QLatin1String(text.data(), qsizetype(text.size())), Qt::CaseInsensitive) == 0;
}

static bool aimsAt(const Fault &fault, const FaultSubject &subject)
{
    if (fault.session != 0 && fault.session != subject.session)
        return false;
    if (!fault.symbol.isEmpty() && !sameText(fault.symbol, subject.symbol))
        return false;
    const bool isOfKeys = fault.kind == FaultKind::InvalidCredentials;
    const bool hasTarget = fault.kind == FaultKind::HttpStatus || fault.kind == FaultKind::StallHandshake || isOfKeys;
    const bool isForBoth = fault.target == QLatin1String("both") || (isOfKeys && fault.target.isEmpty());
    const bool isForRest = fault.target == QLatin1String("rest") || !fault.path.isEmpty();
    if (hasTarget && (!isForBoth || !fault.path.isEmpty()) && isForRest != subject.isRest)
        return false;
    const QLatin1String path(subject.path.data(), qsizetype(subject.path.size()));
    if (!fault.path.isEmpty() && !path.startsWith(fault.path))
        return false;
    if ((!fault.method.isEmpty() && !sameText(fault.method, subject.method))
        || (fault.account != 0 && fault.account != subject.account))
        return false;
    if (subject.isHeartbeat && fault.stream.isEmpty())
        return false;
    if (fault.stream.isEmpty() || sameText(fault.stream, subject.stream) || sameText(fault.stream, subject.channel))
        return true;
    // "depth" means "depth@100ms" too: who aims at a channel does not care about its speed.
    const std::string_view family = subject.channel.substr(0, subject.channel.find('@'));
    return sameText(fault.stream, family);
}

void FaultBook::begin(quint64 id, const Fault &fault, Clock::time_point now)
{
    Active active{.id = id, .fault = fault};
    if (fault.lasting.count() > 0)
        active.until = now + fault.lasting;
    if (fault.count > 0)
        active.left = fault.count;
    else if (damagesMessages(fault.kind) && fault.lasting.count() == 0 && fault.probability == 1.0)
        active.left = 1;
    m_active.push_back(std::move(active));
    countKinds();
}

const FaultBook::Active *FaultBook::take(FaultKind kind, const FaultSubject &subject)
{
    if (!has(kind))
        return nullptr;
    for (Active &active : m_active) {
        if (active.fault.kind != kind || active.isSpent() || !aimsAt(active.fault, subject))
            continue;
        if (active.fault.probability < 1.0 && m_random.unit() >= active.fault.probability)
            continue;
        ++active.hits;
        if (active.left > 0)
            --active.left;
        return &active;
    }
    return nullptr;
}

const FaultBook::Active *FaultBook::find(FaultKind kind, const FaultSubject &subject) const
{
    if (!has(kind))
        return nullptr;
    const auto it = std::find_if(m_active.begin(), m_active.end(), [&](const Active &active) {
        return active.fault.kind == kind && !active.isSpent() && aimsAt(active.fault, subject);
    });
    return it == m_active.end() ? nullptr : &*it;
}

std::vector<FaultBook::Active> FaultBook::takeEnded(Clock::time_point now)
{
    return end([now](const Active &active) { return active.isSpent() || now >= active.until; });
}

std::vector<FaultBook::Active> FaultBook::end(const std::function<bool(const Active &)> &wanted)
{
    const auto first = std::stable_partition(m_active.begin(), m_active.end(),
                                             [&](const Active &active) { return wanted && !wanted(active); });
    std::vector<Active> ended(std::make_move_iterator(first), std::make_move_iterator(m_active.end()));
    m_active.erase(first, m_active.end());
    if (!ended.empty())
        countKinds();
    return ended;
}

void FaultBook::countKinds()
{
    m_kinds.reset();
    for (const Active &active : m_active)
        m_kinds.set(size_t(active.fault.kind));
}

}   // namespace feedwarden
