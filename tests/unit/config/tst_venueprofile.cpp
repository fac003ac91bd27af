// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/venueprofilefile.h"

#include "core/config/configurationwatcher.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace tst_venueprofile {

using namespace feedwarden;

/// Profiles of venues: how they are read, what is refused in them, and how a configuration comes to them.
class TestVenueProfile final : public QObject
{
    Q_OBJECT

private slots:
    void init();

    void shippedProfilesAreRightAndShort_data();
    void shippedProfilesAreRightAndShort();
    void whatIsWrongIsSaidWithItsPlace_data();
    void whatIsWrongIsSaidWithItsPlace();
    void problemsOfSeveralKeysAreSaidWithTheirPlace_data();
    void problemsOfSeveralKeysAreSaidWithTheirPlace();
    void theNameIsThatOfTheFile();
    void filesThatAreNoneAreRefused();
    void aFloodOfErrorsIsCut();
    void everyKeyIsInTheDocument();
    void theExampleOfTheDocumentIsRight();

    void feedsFindTheirProfile_data();
    void feedsFindTheirProfile();
    void feedsMayNameAFile();
    void profilesOfTheUserGoBeforeThoseThatAreShipped();
    void venuesThatAreBuiltInStayWhatTheyAre();
    void whatIsWrongWithAVenueIsSaidInTheFeed_data();
    void whatIsWrongWithAVenueIsSaidInTheFeed();
    void aWrongProfileIsToldOnce();
    void feedsAreCheckedByTheirProfile_data();
    void feedsAreCheckedByTheirProfile();
    void anotherProfileRestartsTheFeed();
    void aChangedProfileIsNoticed();
    void aProfileMayAppearLater();

private:
    void write(const QString &name, const QByteArray &content);
    [[nodiscard]] QString path(const QString &name = QStringLiteral("feedwarden.toml")) const
    {
        return m_folder->filePath(name);
    }
    [[nodiscard]] static ReadOptions options()
    {
        ReadOptions options;
        options.environment = QProcessEnvironment();
        return options;
    }
    [[nodiscard]] ReadResult parse(const QByteArray &text) const { return parseConfiguration(text, path(), options()); }
    [[nodiscard]] QStringList linesOf(const QList<ConfigError> &errors) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

// moc need not read what follows, and does not understand raw strings in the arguments of macros.
#ifndef Q_MOC_RUN

static const QByteArray Good = R"(profile_version = 1
title = "Made up"
url = "wss://example.invalid/ws"
[symbols]
pattern = "[A-Z]+"
example = "BTC"
[subscribe]
frame = '{"sub":"${channel}","s":[${symbols}]}'
[[channel]]
name = "trade"
subscribe = "t"
[[message]]
kind = "trade"
when = { "/t" = "t" }
symbol = "/s"
price = "/p"
quantity = "/q"
)";
static const QString Path = QStringLiteral("/nowhere/made-up.toml");

/// One error per line, without the path in front.
static QString errorsOf(const QByteArray &text)
{
    QStringList lines;
    for (const ConfigError &error : parseVenueProfile(text, Path).errors)
        lines.append(error.toString());
    return lines.join(u'\n').replace(Path + u':', QString());
}

void TestVenueProfile::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestVenueProfile::write(const QString &name, const QByteArray &content)
{
    QVERIFY(QFileInfo(path(name)).absoluteDir().mkpath(QStringLiteral(".")));
    QSaveFile file(path(name));
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit());
}

QStringList TestVenueProfile::linesOf(const QList<ConfigError> &errors) const
{
    QStringList lines;
    for (const ConfigError &error : errors)
        lines.append(error.toString().replace(m_folder->path() + u'/', QString()));
    return lines;
}

void TestVenueProfile::shippedProfilesAreRightAndShort_data()
{
    QTest::addColumn<QString>("name");
    const QStringList files = QDir(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/venues")).entryList(QDir::Files);
    QVERIFY(files.size() >= 2);
    for (const QString &file : files)
        QTest::newRow(qPrintable(file)) << file;
}

void TestVenueProfile::shippedProfilesAreRightAndShort()
{
    QFETCH(const QString, name);
    const QString source = QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/venues/") + name;
    const ProfileReadResult read = readVenueProfile(source);
    QVERIFY2(read.venue, qPrintable(linesOf(read.errors).join(u'\n')));
    QFile file(source);
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray text = file.readAll();
    QVERIFY2(text.count('\n') <= 150, "a profile is a page, not a program");
    // What is shipped inside the program is this file, and it says where it comes from.
    const QString venue = name.chopped(5);
    QVERIFY(venueProfileNames({}).contains(venue));
    QFile shipped(findVenueProfile({}, venue));
    QVERIFY(shipped.open(QIODevice::ReadOnly));
    QCOMPARE(shipped.readAll(), text);
    QVERIFY(text.contains("# Sources") && text.contains("UNVERIFIED") && text.contains("2026"));
}

void TestVenueProfile::whatIsWrongIsSaidWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << Good << QString();
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *expected) {
        const QByteArray text = QByteArray(Good).replace(from, to);
        Q_ASSERT(text != Good);
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    row("no TOML", "title = ", "title ", "2: syntax: Error while parsing key-value pair: expected '=', saw '\"'");
    row("an unknown key", "title", "tilte", "2: tilte: unknown key; did you mean title?");
    row("an unknown table", "[subscribe]\n", "[sub]\nx = 1\n[subscribe]\n",
        "7: sub: unknown key; known here are profile_version, title, url, rest_url, symbols, connection, subscribe, "
        "ping, time, snapshot, channel, message");
    row("no version", "profile_version = 1\n", "", "1: profile_version: is required");
    row("a newer version", "profile_version = 1", "profile_version = 2",
        "1: profile_version: version 2 is newer than this program, which knows versions up to 1; update Feedwarden");
    row("another type", "title = \"Made up\"", "title = 7", "2: title: must be text, not 7");
    row("a plain address", "wss://example.invalid/ws", "ws://example.invalid/ws",
        "3: url: must be an address that begins with wss:// (or ws:// on this machine), without a user name and a "
        "fragment, not \"ws://example.invalid/ws\"");
    const char *const wrongAddress =
        "3: url: must be an address that begins with wss:// (or ws:// on this machine), without a user name and a "
        "fragment, not ";
    for (const char *address :
         {"file:///etc/passwd", "http://example.invalid/ws", "https://example.invalid/ws", "javascript:alert(1)",
          "wss://user:word@example.invalid/ws", "wss://example.invalid/#x"}) {
        row(qPrintable(QStringLiteral("X-13 ") + QLatin1String(address)), "wss://example.invalid/ws", address,
            QByteArray(wrongAddress + QByteArray("\"") + address + '"').constData());
    }
    row("X-13 a flood of pings", "[subscribe]", "[ping]\ntext = \"x\"\ninterval_ms = 1\n[subscribe]",
        "9: ping.interval_ms: must be a whole number from 1000 to 3600000, not 1");
    row("X-13 thousands of streams on a line", "[subscribe]",
        "[connection]\nstreams_per_connection = 1000000000\n[subscribe]",
        "8: connection.streams_per_connection: must be a whole number from 1 to 100000, not 1000000000");
    row("an address without a host", "wss://example.invalid/ws", "wss:///ws",
        "3: url: must be an address that begins with wss:// (or ws:// on this machine), without a user name and a "
        "fragment, not \"wss:///ws\"");
    row("no symbols", "[symbols]\npattern = \"[A-Z]+\"\nexample = \"BTC\"\n", "", "1: symbols: is required");
    row("no example", "example = \"BTC\"\n", "", "4: symbols.example: is required");
    row("no request", "[subscribe]\nframe = '{\"sub\":\"${channel}\",\"s\":[${symbols}]}'\n", "",
        "1: subscribe: is required");
    row("an empty text", "subscribe = \"t\"", "subscribe = \"\"", "11: channel.subscribe: must be text, not \"\"");
    row("an unknown channel", "name = \"trade\"", "name = \"trades\"",
        "10: channel.name: must be one of \"trade\", \"ticker\", \"book_ticker\", \"candle_1s\", \"candle_1m\", "
        "\"candle_5m\", \"candle_15m\", \"candle_1h\", \"candle_4h\", \"candle_1d\", \"depth\", \"depth_snapshot\", "
        "\"liquidation\", \"mark_price\", not \"trades\"");
    row("an unknown kind", "kind = \"trade\"", "kind = \"acknowledge\"",
        "13: message.kind: must be one of \"trade\", \"ticker\", \"book_ticker\", \"candle_1s\", \"candle_1m\", "
        "\"candle_5m\", \"candle_15m\", \"candle_1h\", \"candle_4h\", \"candle_1d\", \"depth\", \"depth_snapshot\", "
        "\"liquidation\", \"mark_price\", \"candle\", \"acknowledged\", \"rejected\", \"error\", \"heartbeat\", "
        "\"pong\", \"ping\", \"closing\", \"throttled\", \"ignored\", not \"acknowledge\"");
    row("no pointer", "price = \"/p\"", "price = \"p\"",
        "16: message.price: must be a pointer such as \"/data/price\", which begins with /");
    row("a tilde", "price = \"/p\"", "price = \"/p~2\"",
        "16: message.price: must be a pointer where ~ stands as ~0 and / as ~1");
    row("a long pointer", "price = \"/p\"", "price = \"" + QByteArray("/p").repeated(17) + "\"",
        "16: message.price: must be a pointer of at most 16 parts");
    row("conditions that are none", "when = { \"/t\" = \"t\" }", "when = \"t\"",
        "14: message.when: must be a table of pointers and texts, such as { \"/type\" = \"trade\" }, not \"t\"");
    row("a condition without a pointer", "\"/t\" = \"t\"", "\"t\" = \"t\"",
        "14: message.when: \"t\" must be a pointer such as \"/data/price\", which begins with /");
    row("a condition that is a number", "\"/t\" = \"t\"", "\"/t\" = 7",
        "14: message.when: must be a table of pointers and texts, such as { \"/type\" = \"trade\" }, not a table");
    row("a number out of range", "[subscribe]", "[connection]\nstreams_per_request = 0\n[subscribe]",
        "8: connection.streams_per_request: must be a whole number from 1 to 100000, not 0");
    row("half a window", "[subscribe]", "[connection]\nattempts = 5\n[subscribe]",
        "8: connection.attempts: needs attempts_window_ms beside it");
    row("a list of one", "[[channel]]", "[channel]", "9: channel: must be tables written [[channel]]");
    row("a table that is none", "[subscribe]", "[[ping]]\ntext = \"x\"\n[subscribe]",
        "7: ping: must be a table written [ping]");
    row("a path", "[subscribe]", "[time]\npath = \"time\"\npointer = \"/t\"\n[subscribe]",
        "8: time.path: must begin with /");
}

void TestVenueProfile::whatIsWrongIsSaidWithItsPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(errorsOf(text), expected);
    QCOMPARE(bool(parseVenueProfile(text, Path).venue), expected.isEmpty());
}

void TestVenueProfile::problemsOfSeveralKeysAreSaidWithTheirPlace_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const QByteArray &from, const QByteArray &to, const char *expected) {
        const QByteArray text = QByteArray(Good).replace(from, to);
        Q_ASSERT(text != Good);
        QTest::newRow(name) << text << QString::fromUtf8(expected);
    };
    const auto add = [&](const char *name, const QByteArray &more, const char *expected) {
        QTest::newRow(name) << Good + more << QString::fromUtf8(expected);
    };
    row("an example that does not match", "\"BTC\"", "\"btc\"", "6: symbols.example: does not match the pattern");
    row("no regular expression", "[A-Z]+", "[A-Z",
        "5: symbols.pattern: is no regular expression: missing terminating ] for character class");
    row("an unknown placeholder", "${channel}", "${chanel}",
        "8: subscribe.frame: has the placeholder ${chanel}; known here are ${stream}, ${streams}, ${channel}, "
        "${symbol}, ${symbols}, ${id}");
    row("an open placeholder", "${channel}\"", "${channel\"",
        "8: subscribe.frame: has the placeholder ${channel\",\"s\":[${symbols}; known here are ${stream}, ${streams}, "
        "${channel}, ${symbol}, ${symbols}, ${id}");
    row("a request for nothing", "${symbols}", "",
        "8: subscribe.frame: must say what it asks for: ${stream}, ${streams}, ${symbol} or ${symbols}");
    row("streams without symbols", "\"s\":[${symbols}]", "\"s\":\"${stream}\"",
        "11: channel.subscribe: must have ${symbol} in it, since requests name whole streams");
    row("a missing field", "quantity = \"/q\"\n", "", "12: message.quantity: is required for \"trade\"");
    row("a field of another kind", "quantity = \"/q\"\n", "quantity = \"/q\"\nopen = \"/o\"\n",
        "18: message.open: is not for \"trade\"");
    row("nobody named", "symbol = \"/s\"\n", "", "12: message.stream: or symbol is required");
    row("named twice", "symbol = \"/s\"\n", "symbol = \"/s\"\nstream = \"/c\"\n",
        "9: channel.data: must have ${symbol} in it, since messages name whole streams\n"
        "16: message.stream: says both; symbol and channel are not wanted beside it");
    row("no condition", "when = { \"/t\" = \"t\" }\n", "",
        "12: message.when: is required, or \"is\" for a frame that is no JSON");
    row("a condition in a list", "\"/t\" = \"t\"", "\"/*/t\" = \"t\"",
        "14: message.when: must name single places, so without *");
    row("two stars", "= \"t\" }", "= \"*t*\" }", "14: message.when: may have one * in a text");
    row("fields of two lists", "price = \"/p\"\nquantity = \"/q\"", "price = \"/a/*/p\"\nquantity = \"/b/*/q\"",
        "17: message.quantity: stands in another list than the other fields");
    row("elements and all of them", "price = \"/p\"\nquantity = \"/q\"", "price = \"/p/*\"\nquantity = \"/p/0\"",
        "1: file: some pointers name every element of a list with * and others a single one by its number; that does "
        "not go together");
    row("a rule without numbers", "subscribe = \"t\"\n", "subscribe = \"t\"\ngap_rule = \"contiguous\"\n",
        "13: message.sequence: is required, since the channel has a gap_rule");
    row("a book that is none", "subscribe = \"t\"\n", "subscribe = \"t\"\nbook = \"first\"\n",
        "12: channel.book: is for \"depth\" only");
    add("a channel without messages", "[[channel]]\nname = \"ticker\"\nsubscribe = \"k\"\n",
        "19: channel.name: needs a [[message]] of kind \"ticker\"");
    add("a message without a channel",
        "[[message]]\nkind = \"ticker\"\nwhen = { \"/t\" = \"k\" }\nsymbol = \"/s\"\nlast = \"/l\"\n",
        "19: message.kind: needs a [[channel]] named \"ticker\"");
    add("a channel twice", "[[channel]]\nname = \"trade\"\nsubscribe = \"k\"\n", "19: channel.name: is there already");
    add("a book without sides",
        "[[channel]]\nname = \"depth\"\nsubscribe = \"b\"\n[[message]]\nkind = \"depth\"\nwhen = { \"/t\" = \"b\" "
        "}\nsymbol = \"/s\"\n",
        "21: message.bids: and asks are required for \"depth\", or levels instead");
    add("levels that are no list",
        "[[channel]]\nname = \"depth\"\nsubscribe = \"b\"\n[[message]]\nkind = \"depth\"\nwhen = { \"/t\" = \"b\" "
        "}\nsymbol = \"/s\"\n"
        "bids = [\"/b/0\", \"/b/1\"]\nasks = [\"/a/*/0\", \"/a/*/1\"]\n",
        "25: message.bids: must be pointers into one list, such as \"/bids/*/0\"");
    add("a book over REST without a place",
        "[[channel]]\nname = \"depth\"\nsubscribe = \"b\"\nbook = \"rest\"\n[[message]]\nkind = \"depth\"\nwhen = { "
        "\"/t\" = \"b\" }\n"
        "symbol = \"/s\"\nbids = [\"/b/*/0\", \"/b/*/1\"]\nasks = [\"/a/*/0\", \"/a/*/1\"]\n",
        "21: channel.book: needs a [snapshot] table to fetch the book by");
    add("a time without an address", "[time]\npath = \"/time\"\npointer = \"/t\"\n",
        "1: rest_url: is required where something is fetched");
    add("an acknowledgement of nobody", "[[message]]\nkind = \"acknowledged\"\nwhen = { \"/ok\" = \"*\" }\n",
        "18: message.id: or stream or symbol is required, to know what is acknowledged");
    add("a number that is not sent", "[[message]]\nkind = \"acknowledged\"\nwhen = { \"/ok\" = \"*\" }\nid = \"/id\"\n",
        "21: message.id: needs ${id} in subscribe.frame");
    add("a ping without an answer", "[[message]]\nkind = \"ping\"\nwhen = { \"/ping\" = \"*\" }\n",
        "18: message.reply: is required for \"ping\"");
    add("a reply to nothing", "[[message]]\nkind = \"pong\"\nis = \"pong\"\nreply = \"x\"\n",
        "21: message.reply: is for \"ping\" only");
    add("candles of no kind",
        "[[channel]]\nname = \"candle_1m\"\nsubscribe = \"c\"\n[[message]]\nkind = \"candle\"\nwhen = { \"/t\" = \"c\" "
        "}\nsymbol = \"/s\"\n"
        "start = \"/c/0\"\nopen = \"/c/1\"\nhigh = \"/c/2\"\nlow = \"/c/3\"\nclose = \"/c/4\"\nvolume = \"/c/5\"\n",
        "21: message.channel: or stream is required for \"candle\", or name one kind of candle");
}

void TestVenueProfile::problemsOfSeveralKeysAreSaidWithTheirPlace()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    QCOMPARE(errorsOf(text), expected);
    QVERIFY(!parseVenueProfile(text, Path).venue);
}

void TestVenueProfile::theNameIsThatOfTheFile()
{
    const ProfileReadResult read = parseVenueProfile(Good, Path);
    QVERIFY(read.venue);
    QCOMPARE(read.venue->facts().id, QStringLiteral("made-up"));
    QCOMPARE(read.venue->facts().title, QStringLiteral("Made up"));
    const ProfileReadResult bad = parseVenueProfile(Good, QStringLiteral("/nowhere/Made Up.toml"));
    QCOMPARE(linesOf(bad.errors),
             QStringList{QStringLiteral("/nowhere/Made Up.toml:1: file: must be named after its venue: 1 to 40 of the "
                                        "characters a-z, 0-9 and -, and .toml")});
}

void TestVenueProfile::filesThatAreNoneAreRefused()
{
    const ProfileReadResult missing = readVenueProfile(path(QStringLiteral("x.toml")));
    QVERIFY(missing.isMissing && !missing.venue);
    QCOMPARE(linesOf(missing.errors), QStringList{QStringLiteral("x.toml:1: file: there is no such file")});
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("d.toml")));
    QCOMPARE(linesOf(readVenueProfile(path(QStringLiteral("d.toml"))).errors),
             QStringList{QStringLiteral("d.toml:1: file: is no regular file")});
    write(QStringLiteral("large.toml"), QByteArray(1024 * 1024 + 1, '#'));
    QCOMPARE(linesOf(readVenueProfile(path(QStringLiteral("large.toml"))).errors),
             QStringList{QStringLiteral("large.toml:1: syntax: larger than 1 MiB")});
}

void TestVenueProfile::aFloodOfErrorsIsCut()
{
    QByteArray text = Good;
    for (int i = 0; i < 300; ++i)
        text += "wrong" + QByteArray::number(i) + " = 1\n";
    const QList<ConfigError> errors = parseVenueProfile(text, Path).errors;
    QCOMPARE(errors.size(), 101);
    QCOMPARE(errors.last().message, QStringLiteral("and 200 more errors"));
}

// ---- From a configuration. ----

static QByteArray feedOf(const QByteArray &venue, const QByteArray &more = {}, const QByteArray &symbol = "BTC",
                         const QByteArray &channel = "trade")
{
    return "[[feed]]\nname = \"f\"\nvenue = \"" + venue + "\"\nsymbols = [\"" + symbol + "\"]\nchannels = [\"" + channel
           + "\"]\n" + more;
}

void TestVenueProfile::everyKeyIsInTheDocument()
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/adding-a-venue.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QString reference = QString::fromUtf8(file.readAll()).section(QLatin1String("\n## Every key\n"), 1);
    QStringList rows;   // "| `message.price` | a pointer such as ... | ..."
    for (const QString &line : reference.split(u'\n')) {
        if (line.startsWith(QLatin1String("| `")))
            rows.append(line);
    }
    const QList<ProfileKey> keys = profileKeys();
    QVERIFY(keys.size() > 80);
    for (qsizetype i = 0; i < keys.size(); ++i) {
        const QString expected = QStringLiteral("| `%1` | %2%3 |")
                                     .arg(keys[i].name, keys[i].allowed,
                                          keys[i].isRequired ? QStringLiteral("; required") : QString());
        QVERIFY2(rows.value(i).startsWith(expected),
                 qPrintable(QStringLiteral("there: %1\nhas to begin: %2").arg(rows.value(i), expected)));
    }
    QCOMPARE(rows.size(), keys.size());
}

void TestVenueProfile::theExampleOfTheDocumentIsRight()
{
    QFile file(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/adding-a-venue.md"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray page = file.readAll();
    const qsizetype begin = page.indexOf("```toml\n") + qsizetype(qstrlen("```toml\n"));
    const QByteArray example = page.mid(begin, page.indexOf("```", begin) - begin);
    QVERIFY(example.startsWith("# Example"));
    QCOMPARE(errorsOf(example), QString());
    QVERIFY(parseVenueProfile(example, Path).venue);
}

void TestVenueProfile::feedsFindTheirProfile_data()
{
    QTest::addColumn<QByteArray>("venue");
    QTest::addColumn<QByteArray>("symbol");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QUrl>("url");
    QTest::newRow("in the folder beside it") << QByteArray("made-up") << QByteArray("BTC") << QStringLiteral("Made up")
                                             << QUrl(QStringLiteral("wss://example.invalid/ws"));
    QTest::newRow("shipped") << QByteArray("bitstamp") << QByteArray("btcusd") << QStringLiteral("Bitstamp")
                             << QUrl(QStringLiteral("wss://ws.bitstamp.net"));
}

void TestVenueProfile::feedsFindTheirProfile()
{
    QFETCH(const QByteArray, venue);
    QFETCH(const QByteArray, symbol);
    QFETCH(const QString, title);
    QFETCH(const QUrl, url);
    write(QStringLiteral("venues/made-up.toml"), Good);
    const ReadResult read = parse(feedOf(venue, {}, symbol));
    QVERIFY2(read.configuration, qPrintable(linesOf(read.errors).join(u'\n')));
    const FeedConfig feed = read.configuration->feeds.constFirst();
    QCOMPARE(venueOf(feed)->title, title);
    QCOMPARE(feed.url, url);
    QCOMPARE(feed.streamsPerConnection, venueOf(feed)->streamsPerConnection);
    const auto protocol = protocolOf(feed);
    QVERIFY(protocol);
    QCOMPARE(protocol->facts().id, QString::fromLatin1(venue));
    QCOMPARE(read.profiles.size(), 1);
}

void TestVenueProfile::feedsMayNameAFile()
{
    write(QStringLiteral("elsewhere/special.toml"), Good);
    const ReadResult read = parse(feedOf("generic", "profile = \"elsewhere/special.toml\"\n"));
    QVERIFY2(read.configuration, qPrintable(linesOf(read.errors).join(u'\n')));
    const FeedConfig feed = read.configuration->feeds.constFirst();
    QCOMPARE(feed.profile, path(QStringLiteral("elsewhere/special.toml")));
    QCOMPARE(venueOf(feed)->id, QStringLiteral("special"));
    QCOMPARE(read.profiles, QStringList{feed.profile});
}

void TestVenueProfile::profilesOfTheUserGoBeforeThoseThatAreShipped()
{
    write(QStringLiteral("venues/bitstamp.toml"), Good);
    const ReadResult read = parse(feedOf("bitstamp"));
    QVERIFY2(read.configuration, qPrintable(linesOf(read.errors).join(u'\n')));
    QCOMPARE(venueOf(read.configuration->feeds.constFirst())->title, QStringLiteral("Made up"));
}

void TestVenueProfile::venuesThatAreBuiltInStayWhatTheyAre()
{
    write(QStringLiteral("venues/coinbase.toml"), Good);
    const ReadResult read = parse(feedOf("coinbase", {}, "BTC-USD"));
    QVERIFY(read.configuration);
    QCOMPARE(venueOf(read.configuration->feeds.constFirst()), findVenue(u"coinbase"));
    QVERIFY(read.profiles.isEmpty());
}

void TestVenueProfile::whatIsWrongWithAVenueIsSaidInTheFeed_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QStringList>("expected");
    const auto s = [](const char *text) { return QString::fromUtf8(text); };
    QTest::newRow("generic without a file")
        << feedOf("generic") << QStringList{s("feedwarden.toml:1: feed.profile: is required for venue = \"generic\"")};
    QTest::newRow("a file without generic")
        << feedOf("made-up", "profile = \"venues/made-up.toml\"\n")
        << QStringList{s("feedwarden.toml:6: feed.profile: goes together with venue = \"generic\"")};
    QTest::newRow("a file that is not there")
        << feedOf("generic", "profile = \"none.toml\"\n") << QStringList{s("none.toml:1: file: there is no such file")};
    QTest::newRow("a file that is no text") << feedOf("generic", "profile = 7\n")
                                            << QStringList{s("feedwarden.toml:6: feed.profile: must be a path, not 7")};
    QTest::newRow("a wrong profile") << feedOf("broken")
                                     << QStringList{s("venues/broken.toml:2: tilte: unknown key; did you mean title?")};
    QTest::newRow("a wrong profile and a wrong feed")
        << feedOf("broken", "enabled = 7\n")
        << QStringList{s("feedwarden.toml:6: feed.enabled: must be true or false, not 7"),
                       s("venues/broken.toml:2: tilte: unknown key; did you mean title?")};
    QTest::newRow("a way out of the folder")
        << feedOf("../venues/made-up")
        << QStringList{s("feedwarden.toml:3: feed.venue: must be one of \"binance-spot\", \"coinbase\", "
                         "\"coinbase-exchange\", \"polymarket\", \"bitstamp\", \"broken\", \"gemini\", \"made-up\", "
                         "\"generic\", not \"../venues/made-up\"")};
}

void TestVenueProfile::whatIsWrongWithAVenueIsSaidInTheFeed()
{
    QFETCH(const QByteArray, text);
    QFETCH(QStringList, expected);
    write(QStringLiteral("venues/made-up.toml"), Good);
    write(QStringLiteral("venues/broken.toml"), QByteArray(Good).replace("title", "tilte"));
    const ReadResult read = parse(text);
    QVERIFY(!read.configuration);
    // What is built in is not this test's business.
    QStringList builtIn;
    for (const VenueFacts *venue : builtInVenues())
        builtIn.append(u'"' + venue->id + u'"');
    expected.replaceInStrings(QStringLiteral("\"binance-spot\", \"coinbase\", \"coinbase-exchange\", \"polymarket\""),
                              builtIn.join(QLatin1String(", ")));
    QCOMPARE(linesOf(read.errors), expected);
}

void TestVenueProfile::aWrongProfileIsToldOnce()
{
    write(QStringLiteral("venues/broken.toml"), QByteArray(Good).replace("title", "tilte"));
    const ReadResult read = parse(feedOf("broken") + QByteArray(feedOf("broken")).replace("\"f\"", "\"g\""));
    QCOMPARE(linesOf(read.errors),
             QStringList{QStringLiteral("venues/broken.toml:2: tilte: unknown key; did you mean title?")});
}

void TestVenueProfile::feedsAreCheckedByTheirProfile_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QString>("expected");
    QTest::newRow("symbol") << feedOf("made-up", {}, "btc")
                            << QStringLiteral("feedwarden.toml:4: feed.symbols: \"btc\" cannot be a symbol of Made up, "
                                              "which are written like BTC");
    QTest::newRow("channel") << feedOf("made-up", {}, "BTC", "depth")
                             << QStringLiteral("feedwarden.toml:5: feed.channels: made-up has no channel \"depth\"; it "
                                               "has \"trade\"");
    QTest::newRow("streams") << feedOf("made-up", "streams_per_connection = 101\n")
                             << QStringLiteral("feedwarden.toml:6: feed.streams_per_connection: must be at most 100, "
                                               "what made-up allows, not 101");
    QTest::newRow("REST")
        << feedOf("bitstamp", "url = \"wss://elsewhere.invalid\"\n", "btcusd", "depth")
        << QStringLiteral("feedwarden.toml:6: feed.rest_url: is required for \"depth\": url points to another host "
                          "than bitstamp's, and its books begin with a snapshot over REST");
}

void TestVenueProfile::feedsAreCheckedByTheirProfile()
{
    QFETCH(const QByteArray, text);
    QFETCH(const QString, expected);
    write(QStringLiteral("venues/made-up.toml"), Good);
    QCOMPARE(linesOf(parse(text).errors).join(u'\n'), expected);
}

void TestVenueProfile::anotherProfileRestartsTheFeed()
{
    write(QStringLiteral("venues/made-up.toml"), Good);
    const auto before = parse(feedOf("made-up")).configuration;
    const auto same = parse(feedOf("made-up")).configuration;
    QVERIFY(before && same);
    QVERIFY(*before == *same);   // By what it says, not by when it was read.
    QVERIFY(diff(*before, *same).isEmpty());
    write(QStringLiteral("venues/made-up.toml"), QByteArray(Good).replace("\"/p\"", "\"/price\""));
    const auto after = parse(feedOf("made-up")).configuration;
    QVERIFY(after);
    QVERIFY(!(*before == *after));
    const ConfigurationChange change = diff(*before, *after);
    QCOMPARE(change.changedFeeds.size(), 1);
    QVERIFY(change.changedFeeds[0].needsRestart);
}

void TestVenueProfile::aChangedProfileIsNoticed()
{
    write(QStringLiteral("venues/made-up.toml"), Good);
    write(QStringLiteral("feedwarden.toml"), feedOf("made-up"));
    const auto inForce = readConfiguration(path(), options()).configuration;
    QVERIFY(inForce);
    ConfigurationWatcher watcher(path(), *inForce, options());
    QSignalSpy changed(&watcher, &ConfigurationWatcher::configurationChanged);
    QSignalSpy rejected(&watcher, &ConfigurationWatcher::configurationRejected);
    write(QStringLiteral("venues/made-up.toml"), QByteArray(Good).replace("Made up", "Another"));
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(venueOf(watcher.configuration().feeds.constFirst())->title, QStringLiteral("Another"));
    // A wrong one is rejected, and the last good one stays.
    write(QStringLiteral("venues/made-up.toml"), QByteArray(Good).replace("title", "tilte"));
    QTRY_COMPARE(rejected.size(), 1);
    QCOMPARE(venueOf(watcher.configuration().feeds.constFirst())->title, QStringLiteral("Another"));
    QCOMPARE(changed.size(), 1);
}

void TestVenueProfile::aProfileMayAppearLater()
{
    write(QStringLiteral("feedwarden.toml"), QByteArray());
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("venues")));
    ConfigurationWatcher watcher(path(), Configuration(), options());
    QSignalSpy changed(&watcher, &ConfigurationWatcher::configurationChanged);
    QSignalSpy rejected(&watcher, &ConfigurationWatcher::configurationRejected);
    write(QStringLiteral("feedwarden.toml"), feedOf("made-up"));
    QTRY_COMPARE(rejected.size(), 1);
    write(QStringLiteral("venues/made-up.toml"), Good);
    QTRY_COMPARE(changed.size(), 1);
    QCOMPARE(watcher.configuration().feeds.size(), 1);
}

#endif

}   // namespace tst_venueprofile

FEEDWARDEN_GUILESS_TEST(tst_venueprofile::TestVenueProfile)
#include "tst_venueprofile.moc"
