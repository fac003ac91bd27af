// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/frames.h"
#include "tests/fuzz/fuzztarget.h"

#include "core/config/venueprofilefile.h"
#include "core/venues/generic/genericprotocol.h"

namespace feedwarden::fuzz {

// A venue's profile; behind a line "===" frames to be decoded by it, one a line, where it is a good one.

static void checkErrors(const QList<ConfigError> &errors, const QByteArray &text)
{
    const auto lines = text.count('\n') + text.count('\r') + 1;
    promise(errors.size() <= 101, "not more is said than anybody reads");
    for (const ConfigError &error : errors) {
        promise(error.line >= 0 && error.line <= lines, "an error is in the text", QByteArray::number(error.line));
        promise(!error.message.isEmpty(), "an error says what is wrong");
        const QString said = error.toString();
        promise(std::none_of(said.cbegin(), said.cend(),
                             [](QChar c) { return c.category() == QChar::Other_Control || c == u'\u2028'; }),
                "an error is one line", said.toUtf8());
    }
}

static void tryProfile(const QByteArray &input)
{
    const qsizetype end = input.indexOf("\n===\n");
    const QByteArray text = end < 0 ? input : input.first(end + 1);
    const QString path = QStringLiteral("made-up.toml");
    const ProfileReadResult read = parseVenueProfile(text, path);
    promise((read.venue == nullptr) == !read.errors.isEmpty(), "a profile is good or says what is wrong");
    checkErrors(read.errors, text);
    const ProfileReadResult again = parseVenueProfile(text, path);
    promise(again.errors == read.errors, "the same text is wrong in the same way");
    if (!read.venue)
        return;
    promise(again.venue && again.venue->profile() == read.venue->profile(), "the same text is the same profile");
    const VenueProfile &profile = read.venue->profile();
    const VenueFacts &facts = read.venue->facts();
    promise(facts.url.isValid() && facts.url.scheme().startsWith(QLatin1String("ws")), "a feed has an address");
    promise(facts.streamsPerConnection > 0 && facts.streamsPerRequest > 0 && facts.maxMessageBytes > 0,
            "limits leave something");

    const auto makeLine = [&] {
        FrameLine line;
        line.protocol = std::make_unique<GenericProtocol>(read.venue);
        for (const ProfileChannel &channel : profile.channels)
            line.add({profile.symbolExample, channel.channel});
        line.begin();
        static_cast<void>(line.protocol->openingFrames());
        std::vector<StreamIndex> all;
        for (StreamIndex index = 0; index < line.streams(); ++index)
            all.push_back(index);
        std::vector<StreamIndex> asked;
        for (const ClientFrame &frame : line.protocol->subscribe(all))
            asked.insert(asked.end(), frame.streams.begin(), frame.streams.end());
        std::sort(asked.begin(), asked.end());
        promise(asked == all, "each stream is asked for once");
        static_cast<void>(line.protocol->applicationPing());
        return line;
    };
    const FrameLine line = makeLine();
    promise(line.protocol->connectUrl(facts.url).isValid(), "there is an address to connect to");
    const QByteArray frames = end < 0 ? text.left(512) : input.mid(end + 5);
    followFrames(makeLine, frames, false);
    if (line.protocol->timeRequest())
        static_cast<void>(line.protocol->parseTime(frames));
    for (StreamIndex index = 0; index < line.streams(); ++index) {
        if (!line.protocol->snapshotRequest(index))
            continue;
        DecodedFrame out;
        const auto taken = line.protocol->parseSnapshot(index, frames, out);
        promise(bool(taken) || out.messages.empty(), "a refused snapshot gives nothing");
        promise(inconsistency(out, line.streams()).isEmpty(), "a snapshot fits together");
    }
}

void addProfileTargets(std::vector<Target> &into)
{
    QByteArrayList words = jsonWords();
    for (const ProfileKey &key : profileKeys())
        words.append('\n' + key.name.section(u'.', -1).toUtf8() + " = ");
    words << "\n===\n"
          << "${symbol}"
          << "${symbols}"
          << "${channel}"
          << "${id}"
          << "/*/"
          << "[[message]]\n";
    into.push_back({"profile", 8192, words, tryProfile});
}

}   // namespace feedwarden::fuzz
