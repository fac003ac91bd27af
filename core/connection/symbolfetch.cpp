// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/connection/symbolfetch.h"

#include "core/connection/restclient.h"
#include "core/venues/venueregistry.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace feedwarden {

SymbolFetch::SymbolFetch(const QString &venue, const QUrl &restUrl, RestClient *rest, QObject *parent)
    : QObject(parent), m_rest(rest), m_restUrl(restUrl), m_source(findSymbolSource(venue))
{
    m_outcome.venue = venue;
    m_deadline.setSingleShot(true);
    m_deadline.setInterval(Patience);
    connect(&m_deadline, &QTimer::timeout, this, [this] { finish(SymbolProblem::NoPatience); });
}

SymbolFetch::~SymbolFetch() = default;

void SymbolFetch::start()
{
    if (!m_source || m_restUrl.isEmpty()) {
        finish(SymbolProblem::NoList);
        return;
    }
    m_deadline.start();
    m_asked = m_source->paths.value(0);
    ask();
}

void SymbolFetch::ask()
{
    m_rest->ask(
        m_restUrl, [request = RestRequest{.pathAndQuery = m_asked, .weight = m_source->weight}] { return request; },
        this, [this](const RestReply &reply) { take(reply); });
}

static SymbolProblem problemOf(const RestReply &reply)
{
    switch (reply.httpStatus) {
    case 0:
        return SymbolProblem::NoAnswer;
    case 200:
        // Whatever was wrong with the body: cut, damaged or too big.
        return reply.isTooBig ? SymbolProblem::TooBig : SymbolProblem::NoAnswer;
    case 418:
    case 429:
        return SymbolProblem::Throttled;
    case 451:
        return SymbolProblem::Region;
    default:
        return SymbolProblem::Refused;
    }
}

void SymbolFetch::take(const RestReply &reply)
{
    if (m_isFinished)
        return;
    m_outcome.httpStatus = reply.httpStatus;
    if (!reply.isOk()) {
        finish(problemOf(reply), reply.error);
        return;
    }
    auto page = m_source->parse(reply.body, m_asked);
    if (!page) {
        finish(page.error().code == ErrorCode::ServerRefused ? SymbolProblem::Refused : SymbolProblem::NotUnderstood,
               page.error().detail);
        return;
    }
    m_outcome.symbols.append(std::move(page->symbols));
    QString next = page->next;
    if (next.isEmpty())
        next = m_source->paths.value(++m_list);
    if (next.isEmpty()) {
        finish(SymbolProblem::None);
        return;
    }
    if (++m_pages >= MaxSymbolPages || next == m_asked) {
        finish(SymbolProblem::TooBig, QStringLiteral("the list has no end"));
        return;
    }
    m_asked = next;
    ask();
}

/// What a feed could not have anyway would only be refused later.
static void keepUsable(const QString &venue, QList<ListedSymbol> &symbols)
{
    const auto protocol = createProtocol(venue);
    const VenueFacts *const facts = findVenue(venue);
    QSet<QString> known;
    symbols.removeIf([&](const ListedSymbol &listed) {
        if (known.contains(listed.symbol) || !protocol->checkStream({listed.symbol, facts->channels.constFirst()}))
            return true;
        known.insert(listed.symbol);
        return false;
    });
}

void SymbolFetch::finish(SymbolProblem problem, const QString &detail)
{
    if (std::exchange(m_isFinished, true))
        return;
    m_deadline.stop();
    m_outcome.problem = problem;
    m_outcome.detail = detail;
    if (problem != SymbolProblem::None)
        m_outcome.symbols.clear();
    else
        keepUsable(m_outcome.venue, m_outcome.symbols);
    // Whoever hears of it deletes this.
    QMetaObject::invokeMethod(
        this, [this] { emit finished(m_outcome); }, Qt::QueuedConnection);
}

}   // namespace feedwarden
