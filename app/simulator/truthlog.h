// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/simulator/fault.h"
#include "app/simulator/textwriter.h"
#include "core/base/clock.h"

#include <QByteArray>
#include <QFile>

#include <map>
#include <span>
#include <string>
#include <string_view>
#include <tuple>

namespace feedwarden {

/// One text frame, or what became of it.
struct TruthMessage {
    std::string_view venue;
    quint64 session = 0;
    quint64 number = 0;        ///< The session's text frames count from 1, as the client receives them; 0 = not sent.
    std::string_view stream;   ///< The venue's name of the stream; "" where it is an answer or a notice.
    std::string_view symbol;   ///< "" where it is about none or several.
    bool isSnapshot = false;   ///< A whole book, ahead of its changes.
    qint64 sequence = -1;      ///< The venue's number of the message, or the line of a capture; -1 = it has none.
    qint64 bytes = 0;          ///< Of the text.
    std::span<const QByteArray> books;   ///< Symbols whose whole book is in an answer.
    std::string_view text;               ///< Of a book with a checksum; "" = not kept.
};

/// The ground truth: one JSON line for whatever was sent, withheld or damaged, to whom and when, and for each fault's
/// begin and end. Times are `t`, nanoseconds of the system's wall clock (never the skewed one of a fault).
///
/// Closed (the default) it costs a branch. Buffered: flush() or 64 KiB put it into the file. Not thread-safe.
class TruthLog final
{
public:
    ~TruthLog() { close(); }

    /// Error: Resource.
    [[nodiscard]] Result<void> open(const QString &fileName);
    void close();
    void flush();
    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }

    /// `type` is one of sent, dropped, muted, held, duplicate, corrupt, bad_checksum, reordered. While summing,
    /// messages that are simply sent are added up per session and stream and written as one line with `first`, `last`
    /// and `count` by flush(): a flood would otherwise spend its time on telling about itself.
    void message(std::string_view type, const TruthMessage &message, quint64 faultId = 0);
    void setSumming(bool on);

    /// A frame that was shaped has left for the socket.
    void released(std::string_view venue, quint64 session, quint64 number, Clock::duration delay);
    void sessionOpened(std::string_view venue, quint64 session, std::string_view target);
    void sessionClosed(std::string_view venue, quint64 session, std::string_view cause, qint64 unsentBytes);
    void upgradeRefused(std::string_view venue, quint64 session, std::string_view how, quint64 faultId);
    void clientText(std::string_view venue, quint64 session, std::string_view text);
    /// Status 0 = never answered.
    void restAnswered(std::string_view venue, std::string_view path, std::string_view query, int status,
                      quint64 faultId);
    /// What happened to an account, with its balances afterwards. `state` is JSON.
    void accountEvent(std::string_view venue, int account, qint64 number, std::string_view what, qint64 order,
                      qint64 fill, std::string_view state, std::span<const quint64> sessions);
    void faultBegan(std::string_view venue, quint64 id, const Fault &fault);
    void faultEnded(std::string_view venue, quint64 id, const Fault &fault, qint64 hits);

private:
    struct Sum {
        qint64 first = -1, last = -1;
        quint64 firstNumber = 0, lastNumber = 0;
        qint64 count = 0, bytes = 0;
    };

    TextWriter &begin(std::string_view type);
    void end();
    void writeSums();

    QFile m_file;
    TextWriter m_line;
    std::string m_buffer;
    bool m_summing = false;
    // By venue, session and stream; found by views, so that a flood does not allocate.
    using Key = std::tuple<std::string, quint64, std::string>;
    using KeyView = std::tuple<std::string_view, quint64, std::string_view>;
    struct Before {
        using is_transparent = void;
        static KeyView view(const KeyView &key) { return key; }
        static KeyView view(const Key &key) { return {std::get<0>(key), std::get<1>(key), std::get<2>(key)}; }
        bool operator()(const auto &a, const auto &b) const { return view(a) < view(b); }
    };
    std::map<Key, Sum, Before> m_sums;
};

}   // namespace feedwarden
