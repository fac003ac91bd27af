// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/capture.h"
#include "core/venues/venueprotocol.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace feedwarden {

class Simulator;

/// What a venue is held to. Said once, so that the table, JSON and the tests mean the same.
enum class ConformanceItem {
    HasServer,          ///< There is something to connect to.
    Reached,            ///< The line comes up.
    Acknowledged,       ///< Every subscription is confirmed.
    Decoded,            ///< Data of one channel.
    Understood,         ///< No message is malformed or lacks a field.
    TypesKnown,         ///< No message is of an unknown type.
    StreamsKnown,       ///< No message is of a stream that nobody asked for.
    EventTimes,         ///< They are near the receive times, and do not run backwards.
    Heartbeats,         ///< The venue's signs of life are recognised.
    Trusted,            ///< Every stream becomes trusted.
    SequenceRule,       ///< What was sent without a loss shows no gap.
    LossNoticed,        ///< A message that is lost shows as a gap, and is made good where a server can do it.
    RepeatNoticed,      ///< A message that comes twice counts once.
    BooksWhole,         ///< Books of changes become whole and stay uncrossed.
    ChecksumsHold,      ///< Where the venue sends some.
    ChecksumNoticed,    ///< A wrong one breaks the book, which is made good.
    Clock,              ///< The venue's time endpoint is read.
    Recovers,           ///< A lost connection comes back whole.
    BadSymbol,          ///< A symbol that does not exist harms no other.
    UnknownTolerated,   ///< A message of an unknown type gives nothing and harms nothing.
    RubbishRefused,     ///< What is no JSON gives nothing.
    SteadyMemory,       ///< Data cost no allocation in the steady state.
};
inline constexpr int ConformanceItemCount = 22;
/// "reached", "sequence_rule", ...
[[nodiscard]] QLatin1String nameOf(ConformanceItem item);

/// One result.
struct ConformanceCheck {
    enum class Outcome {
        Holds,
        Fails,
        Skipped,   ///< Nothing could be said; `detail` says why.
    };
    ConformanceItem item = ConformanceItem::Reached;
    std::optional<Channel> channel;   ///< Of Decoded.
    Outcome outcome = Outcome::Skipped;
    QString detail;

    /// In words: "the sequence rule holds".
    [[nodiscard]] QString sentence() const;

    friend bool operator==(const ConformanceCheck &, const ConformanceCheck &) = default;
};
/// "holds", "fails", "skipped".
[[nodiscard]] QLatin1String nameOf(ConformanceCheck::Outcome outcome);

/// Called with each result as soon as it is there.
using ConformanceReport = std::function<void(const ConformanceCheck &)>;

/// Tells results, and remembers whether one of them failed.
class ConformanceFindings final
{
public:
    /// `report` is borrowed.
    explicit ConformanceFindings(const ConformanceReport &report) : m_report(report) {}

    void check(ConformanceItem item, bool holds, const QString &detail, std::optional<Channel> channel = {});
    void skip(ConformanceItem item, const QString &why, std::optional<Channel> channel = {});
    [[nodiscard]] bool hasNoFailure() const { return m_hasNoFailure; }

private:
    void tell(ConformanceCheck check);

    const ConformanceReport &m_report;
    bool m_hasNoFailure = true;
};

/// A venue that is looked at.
struct ConformanceSubject {
    std::function<std::unique_ptr<VenueProtocol>()> makeProtocol;
    /// How often memory was taken so far by this thread; null where nobody counts.
    quint64 (*allocations)() = nullptr;
};

/// Whose data a recording holds, tried out.
struct RecordedSymbols {
    QStringList symbols;    ///< Texts of its messages that the venue takes for symbols and whose streams get something.
    quint64 messages = 0;   ///< What these got.
};
[[nodiscard]] RecordedSymbols symbolsIn(const Capture &capture, const ConformanceSubject &subject);

/// Decodes a recording and follows it with a ledger, as a line would: what is understood, whether numbers are in order,
/// whether holes and repetitions would be noticed. `symbols` must not be empty. True if nothing failed.
bool checkAgainstCapture(const ConformanceSubject &subject, const Capture &capture, const QStringList &symbols,
                         const ConformanceReport &report);

/// What a line is run against.
struct ConformanceServer {
    QUrl url;
    QUrl restUrl;                     ///< Empty = nothing is asked there.
    QStringList symbols;              ///< At least one.
    Simulator *simulator = nullptr;   ///< The server, where it can be told to misbehave; lives in this thread.
    std::chrono::milliseconds patience{15'000};   ///< For each thing that should happen.
};

/// Where a simulator of one venue, which has been started, is found, with the liveliest symbol that has all channels.
[[nodiscard]] ConformanceServer simulatedServer(Simulator &simulator);

/// Runs a real line over real sockets. Runs an event loop; to be called where none is running. True if nothing failed.
bool checkAgainstServer(const ConformanceSubject &subject, const ConformanceServer &server,
                        const ConformanceReport &report);

/// What can be said of a venue that nothing stands against: `why` there is no server. True if nothing failed.
bool checkAlone(const ConformanceSubject &subject, const QString &symbol, const QString &why,
                const ConformanceReport &report);

}   // namespace feedwarden
