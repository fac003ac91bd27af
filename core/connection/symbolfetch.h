// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/symbollist.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUrl>

#include <chrono>

namespace feedwarden {

class RestClient;
struct RestReply;

/// Why a venue's symbols are not known.
enum class SymbolProblem {
    None,
    NoList,          ///< The venue has none, or REST is off there: nobody was asked.
    NoAnswer,        ///< Nobody answered, or not to the end.
    NoPatience,      ///< Others ask that host too, or it wants to be left alone: our turn did not come.
    Throttled,       ///< HTTP 429 and 418.
    Region,          ///< HTTP 451: not from here.
    Refused,         ///< Any other status, or a no in words.
    TooBig,          ///< More than is read: a body over RestClient::MaxBodyBytes, or pages without end.
    NotUnderstood,   ///< The answer is no such list.
};

/// What came of asking a venue for its symbols.
struct SymbolOutcome {
    QString venue;
    QList<ListedSymbol> symbols;   ///< Each once, those that a feed of the venue can have; none with a problem.
    SymbolProblem problem = SymbolProblem::None;
    int httpStatus = 0;   ///< 0 where no answer came.
    QString detail;       ///< For the log and for who wants to know; untranslated, may be the venue's words.

    friend bool operator==(const SymbolOutcome &, const SymbolOutcome &) = default;
};

/// Asks a venue for all of its symbols, behind whoever else asks that host.
///
/// Thread: its RestClient's; all methods and signals belong to it.
class SymbolFetch final : public QObject
{
    Q_OBJECT
public:
    /// For all of it. Questions of ten seconds each may wait behind others.
    static constexpr std::chrono::milliseconds Patience{30'000};

    /// `restUrl` is where REST of the venue is asked; empty = nowhere. `rest` is borrowed and must outlive this.
    SymbolFetch(const QString &venue, const QUrl &restUrl, RestClient *rest, QObject *parent = nullptr);
    ~SymbolFetch() override;

    void start();   ///< `finished` follows, once, from the event loop.

signals:
    void finished(const feedwarden::SymbolOutcome &outcome);

private:
    void ask();
    void take(const RestReply &reply);
    void finish(SymbolProblem problem, const QString &detail = {});

    RestClient *const m_rest;
    const QUrl m_restUrl;
    const SymbolSource *const m_source;
    SymbolOutcome m_outcome;
    QString m_asked;        ///< Path of the question under way.
    qsizetype m_list = 0;   ///< Which of the source's lists it belongs to.
    int m_pages = 0;
    QTimer m_deadline{this};
    bool m_isFinished = false;
};

}   // namespace feedwarden
