// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/simulator/truthlog.h"

#include "core/base/logging.h"

#include <QJsonDocument>

namespace feedwarden {

static constexpr size_t BufferBytes = 64 * 1024;

// Cut to at most 4 KiB, never inside a character.
static std::string_view shortened(std::string_view text)
{
    size_t length = std::min<size_t>(text.size(), 4096);
    while (length > 0 && length < text.size() && (uchar(text[length]) & 0xC0) == 0x80)
        --length;
    return text.substr(0, length);
}

Result<void> TruthLog::open(const QString &fileName)
{
    close();
    m_file.setFileName(fileName);
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::Truncate))
        return Error{ErrorCode::Resource, QStringLiteral("%1: %2").arg(fileName, m_file.errorString())};
    m_buffer.reserve(BufferBytes + 4096);
    return {};
}

void TruthLog::close()
{
    if (!isOpen())
        return;
    flush();
    m_file.close();
}

void TruthLog::flush()
{
    if (!isOpen())
        return;
    writeSums();
    if (m_buffer.empty())
        return;
    if (m_file.write(m_buffer.data(), qint64(m_buffer.size())) != qint64(m_buffer.size()) || !m_file.flush()) {
        // A truth with a hole in it would be believed: better none.
        qCWarning(logSimulator).noquote() << "truth file:" << m_file.errorString() << "- no more truth is written";
        m_file.close();
    }
    m_buffer.clear();
}

TextWriter &TruthLog::begin(std::string_view type)
{
    m_line.clear();
    m_line << "{\"t\":" << qint64(wallNow().time_since_epoch().count()) << ",\"type\":\"" << type << '"';
    return m_line;
}

void TruthLog::end()
{
    m_line << "}\n";
    m_buffer.append(m_line.view());
    if (m_buffer.size() >= BufferBytes)
        flush();
}

void TruthLog::setSumming(bool on)
{
    if (m_summing && !on)
        writeSums();
    m_summing = on;
}

void TruthLog::message(std::string_view type, const TruthMessage &message, quint64 faultId)
{
    if (!isOpen())
        return;
    if (m_summing && faultId == 0) {
        auto it = m_sums.find(KeyView(message.venue, message.session, message.stream));
        if (it == m_sums.end()) {
            it = m_sums.try_emplace({std::string(message.venue), message.session, std::string(message.stream)}).first;
        }
        Sum &sum = it->second;
        if (sum.count == 0) {
            sum.first = message.sequence;
            sum.firstNumber = message.number;
        }
        sum.last = message.sequence;
        sum.lastNumber = message.number;
        sum.bytes += message.bytes;
        ++sum.count;
        return;
    }
    TextWriter &line = begin(type);
    line << ",\"venue\":\"" << message.venue << "\",\"session\":" << qint64(message.session);
    if (message.number != 0)
        line << ",\"n\":" << qint64(message.number);
    if (!message.stream.empty())
        (line << ",\"stream\":").quoted(message.stream);
    if (!message.symbol.empty())
        (line << ",\"symbol\":").quoted(message.symbol);
    if (message.isSnapshot)
        line << ",\"snapshot\":true";
    if (message.sequence >= 0)
        line << ",\"seq\":" << message.sequence;
    line << ",\"bytes\":" << message.bytes;
    for (size_t i = 0; i < message.books.size(); ++i) {
        line << (i == 0 ? ",\"books\":[" : ",");
        line.quoted({message.books[i].constData(), size_t(message.books[i].size())});
        line << (i + 1 == message.books.size() ? "]" : "");
    }
    if (!message.text.empty())
        (line << ",\"text\":").quoted(message.text);
    if (faultId != 0)
        line << ",\"fault_id\":" << qint64(faultId);
    end();
}

void TruthLog::writeSums()
{
    for (const auto &[key, sum] : m_sums) {
        const auto &[venue, session, stream] = key;
        TextWriter &line = begin("sent");
        line << ",\"venue\":\"" << venue << "\",\"session\":" << qint64(session);
        if (!stream.empty())
            (line << ",\"stream\":").quoted(stream);
        line << ",\"count\":" << sum.count << ",\"first\":" << sum.first << ",\"last\":" << sum.last
             << ",\"first_n\":" << qint64(sum.firstNumber) << ",\"last_n\":" << qint64(sum.lastNumber)
             << ",\"bytes\":" << sum.bytes;
        m_line << "}\n";
        m_buffer.append(m_line.view());
    }
    m_sums.clear();
}

void TruthLog::released(std::string_view venue, quint64 session, quint64 number, Clock::duration delay)
{
    if (!isOpen())
        return;
    begin("released") << ",\"venue\":\"" << venue << "\",\"session\":" << qint64(session) << ",\"n\":" << qint64(number)
                      << ",\"delay_us\":"
                      << qint64(std::chrono::duration_cast<std::chrono::microseconds>(delay).count());
    end();
}

void TruthLog::sessionOpened(std::string_view venue, quint64 session, std::string_view target)
{
    if (!isOpen())
        return;
    (begin("session") << ",\"event\":\"open\",\"venue\":\"" << venue << "\",\"session\":" << qint64(session)
                      << ",\"target\":")
        .quoted(target);
    end();
}

void TruthLog::sessionClosed(std::string_view venue, quint64 session, std::string_view cause, qint64 unsentBytes)
{
    if (!isOpen())
        return;
    writeSums();
    (begin("session") << ",\"event\":\"close\",\"venue\":\"" << venue << "\",\"session\":" << qint64(session)
                      << ",\"unsent_bytes\":" << unsentBytes << ",\"cause\":")
        .quoted(cause);
    end();
}

void TruthLog::upgradeRefused(std::string_view venue, quint64 session, std::string_view how, quint64 faultId)
{
    if (!isOpen())
        return;
    TextWriter &line = begin("refused");
    (line << ",\"venue\":\"" << venue << "\",\"session\":" << qint64(session) << ",\"how\":").quoted(how);
    if (faultId != 0)
        line << ",\"fault_id\":" << qint64(faultId);
    end();
}

void TruthLog::clientText(std::string_view venue, quint64 session, std::string_view text)
{
    if (!isOpen())
        return;
    (begin("request") << ",\"venue\":\"" << venue << "\",\"session\":" << qint64(session) << ",\"text\":")
        .quoted(shortened(text));
    end();
}

void TruthLog::restAnswered(std::string_view venue, std::string_view path, std::string_view query, int status,
                            quint64 faultId)
{
    if (!isOpen())
        return;
    TextWriter &line = begin("rest");
    (line << ",\"venue\":\"" << venue << "\",\"status\":" << status << ",\"path\":").quoted(path);
    if (!query.empty())
        (line << ",\"query\":").quoted(query);
    if (faultId != 0)
        line << ",\"fault_id\":" << qint64(faultId);
    end();
}

void TruthLog::accountEvent(std::string_view venue, int account, qint64 number, std::string_view what, qint64 order,
                            qint64 fill, std::string_view state, std::span<const quint64> sessions)
{
    if (!isOpen())
        return;
    TextWriter &line = begin("account");
    line << ",\"venue\":\"" << venue << "\",\"account\":" << account << ",\"event\":\"" << what
         << "\",\"seq\":" << number;
    if (order != 0)
        line << ",\"order\":" << order;
    if (fill != 0)
        line << ",\"fill\":" << fill;
    line << ",\"state\":" << state << ",\"sessions\":[";
    for (size_t i = 0; i < sessions.size(); ++i)
        line << (i == 0 ? "" : ",") << qint64(sessions[i]);
    line << ']';
    end();
}

void TruthLog::faultBegan(std::string_view venue, quint64 id, const Fault &fault)
{
    if (!isOpen())
        return;
    const QByteArray json = QJsonDocument(fault.toJson()).toJson(QJsonDocument::Compact);
    writeSums();
    begin("fault") << ",\"event\":\"begin\",\"venue\":\"" << venue << "\",\"fault_id\":" << qint64(id)
                   << ",\"what\":" << std::string_view(json.constData(), size_t(json.size()));
    end();
    flush();
}

void TruthLog::faultEnded(std::string_view venue, quint64 id, const Fault &fault, qint64 hits)
{
    if (!isOpen())
        return;
    writeSums();
    const QLatin1String name = nameOf(fault.kind);
    begin("fault") << ",\"event\":\"end\",\"venue\":\"" << venue << "\",\"fault_id\":" << qint64(id) << ",\"fault\":\""
                   << std::string_view(name.data(), size_t(name.size())) << "\",\"hits\":" << hits;
    end();
    flush();
}

}   // namespace feedwarden
