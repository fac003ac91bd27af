// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/conformancereception.h"

#include <algorithm>

namespace feedwarden {

bool isNotUnderstood(DecodeProblem problem)
{
    return problem != DecodeProblem::None && problem != DecodeProblem::UnknownType
           && problem != DecodeProblem::ForeignStream;
}

QString wordsFor(DecodeProblem problem)
{
    switch (problem) {
    case DecodeProblem::None:
        return QStringLiteral("understood");
    case DecodeProblem::Malformed:
        return QStringLiteral("no JSON");
    case DecodeProblem::MissingField:
        return QStringLiteral("a field is missing");
    case DecodeProblem::WrongType:
        return QStringLiteral("a field has another type");
    case DecodeProblem::BadNumber:
        return QStringLiteral("a field is no such number");
    case DecodeProblem::DuplicateKey:
        return QStringLiteral("a key stands there twice");
    case DecodeProblem::UnknownType:
        return QStringLiteral("of an unknown type");
    case DecodeProblem::ForeignStream:
        return QStringLiteral("of streams that nobody asked for");
    }
    Q_UNREACHABLE();
}

bool showsHoles(const StreamTraits &traits)
{
    return traits.rule == SequenceRule::Contiguous || traits.rule == SequenceRule::Overlapping
           || traits.rule == SequenceRule::PreviousLink;
}

ConformanceReception::ConformanceReception(const ConformanceSubject &subject, const QStringList &symbols)
    : m_allocations(subject.allocations)
{
    const auto judge = subject.makeProtocol();   // Without streams, so that none stands in another's way.
    for (const QString &symbol : symbols) {
        for (const Channel channel : judge->facts().channels) {
            const StreamKey key{symbol, channel};
            if (!judge->checkStream(key))
                continue;
            const int group = judge->lineGroup(key);
            auto line = std::find_if(m_lines.begin(), m_lines.end(),
                                     [group](const Line &each) { return each.group == group; });
            if (line == m_lines.end()) {
                line = m_lines.emplace(m_lines.end());
                line->group = group;
                line->protocol = subject.makeProtocol();
            }
            const auto index = StreamIndex(line->streams.size());
            line->protocol->addStream(index, key);
            line->streams.push_back(StreamIndex(m_keys.size()));
            m_places.emplace_back(size_t(line - m_lines.begin()), index);
            m_keys.push_back(key);
        }
    }
    if (m_lines.empty())
        m_lines.emplace_back().protocol = subject.makeProtocol();
    for (Line &line : m_lines) {
        std::vector<StreamIndex> all(line.streams.size());
        for (size_t i = 0; i < all.size(); ++i)
            all[i] = StreamIndex(i);
        line.protocol->sessionStarted();
        (void)line.protocol->openingFrames();
        (void)line.protocol->subscribe(all);
    }
}

StreamTraits ConformanceReception::traitsOf(size_t stream) const
{
    return m_lines[m_places[stream].first].protocol->traitsOf(m_keys[stream]);
}

Result<void> ConformanceReception::parseSnapshot(StreamIndex stream, const QByteArray &body, DecodedFrame &out) const
{
    const auto [line, index] = m_places[size_t(stream)];
    const Result<void> parsed = m_lines[line].protocol->parseSnapshot(index, body, out);
    for (FeedMessage &message : out.messages)
        message.stream = stream;
    return parsed;
}

/// What a line makes of a message; less is more.
static int rankOf(const DecodedFrame &frame)
{
    if (frame.problem == DecodeProblem::None)
        return !frame.messages.empty() ? 0 : !frame.notices.empty() ? 1 : 3;
    if (!frame.messages.empty())
        return 2;
    return isNotUnderstood(frame.problem) ? 6 : frame.problem == DecodeProblem::ForeignStream ? 4 : 5;
}

const DecodedFrame &ConformanceReception::decode(std::string_view message)
{
    m_padded.assign(message);
    m_padded.append(VenueProtocol::FramePadding, '\0');
    const std::string_view text(m_padded.data(), message.size());
    Line *best = nullptr;
    for (Line &line : m_lines) {
        const quint64 before = m_allocations ? m_allocations() : 0;
        line.protocol->decode(text, line.frame);
        line.allocations = m_allocations ? m_allocations() - before : 0;
        if (best == nullptr || rankOf(line.frame) < rankOf(best->frame))
            best = &line;
        if (rankOf(best->frame) == 0)
            break;
    }
    for (FeedMessage &each : best->frame.messages)
        each.stream = best->streams[size_t(each.stream)];
    for (SessionNotice &notice : best->frame.notices) {
        for (StreamIndex &stream : notice.streams)
            stream = best->streams[size_t(stream)];
    }
    m_lastAllocations = best->allocations;
    return best->frame;
}

/// The places of the texts in a message that could say of what type it is: those that are no numbers.
static std::vector<std::pair<size_t, size_t>> wordsOf(std::string_view message)
{
    static constexpr size_t MostWords = 100;
    std::vector<std::pair<size_t, size_t>> words;
    for (size_t begin = message.find('"'); begin != std::string_view::npos && words.size() < MostWords;) {
        size_t end = begin + 1;
        while (end < message.size() && message[end] != '"')
            end += message[end] == '\\' ? 2 : 1;
        if (end >= message.size())
            break;
        const std::string_view word = message.substr(begin + 1, end - begin - 1);
        const bool isKey = end + 1 < message.size() && message[end + 1] == ':';
        const bool isNumber = word.find_first_not_of("0123456789.-") == std::string_view::npos;
        if (!isKey && !isNumber)
            words.emplace_back(begin + 1, word.size());
        begin = message.find('"', end + 1);
    }
    return words;
}

void checkDecoder(ConformanceReception &line, const QByteArray &sample, ConformanceFindings &findings)
{
    // A new type of message looks like those that are known, but for the word that names it.
    if (sample.isEmpty()) {
        findings.skip(ConformanceItem::UnknownTolerated, QStringLiteral("no message to make one of"));
    } else {
        const std::string_view message(sample.constData(), size_t(sample.size()));
        bool isTolerated = false;
        for (const auto &[at, size] : wordsOf(message)) {
            std::string changed(message.substr(0, at));
            changed.append("feedwarden_unknown").append(message.substr(at + size));
            const DecodedFrame &result = line.decode(changed);
            isTolerated = isTolerated || result.problem == DecodeProblem::UnknownType
                          || (result.problem == DecodeProblem::ForeignStream && result.messages.empty());
        }
        findings.check(ConformanceItem::UnknownTolerated, isTolerated,
                       isTolerated ? QStringLiteral("it counts, and gives nothing")
                                   : QStringLiteral("no word of a message could be changed into an unknown one"));
    }
    bool refusesRubbish = true;
    for (const char *const rubbish : {"", "{", "{\"a\":", "<html>", "{}x", "[[[[", "\xff\xfe"}) {
        const DecodedFrame &result = line.decode(rubbish);
        refusesRubbish = refusesRubbish && isNotUnderstood(result.problem) && result.messages.empty()
                         && result.notices.empty() && result.levels.empty();
    }
    if (!sample.isEmpty()) {
        const DecodedFrame &cut = line.decode(std::string_view(sample.constData(), size_t(sample.size() - 1)));
        refusesRubbish = refusesRubbish && isNotUnderstood(cut.problem) && cut.messages.empty();
    }
    findings.check(ConformanceItem::RubbishRefused, refusesRubbish,
                   QStringLiteral("cut short, a web page, trailing rubbish, not UTF-8"));
}

bool checkAlone(const ConformanceSubject &subject, const QString &symbol, const QString &why,
                const ConformanceReport &report)
{
    ConformanceFindings findings(report);
    findings.skip(ConformanceItem::HasServer, why);
    ConformanceReception line(subject, {symbol});
    checkDecoder(line, {}, findings);
    return findings.hasNoFailure();
}

}   // namespace feedwarden
