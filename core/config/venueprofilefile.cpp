// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/venueprofilefile.h"

#include "core/config/keymessages.h"
#include "core/config/tomldocument.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>

#include <algorithm>
#include <functional>

// The profiles that are shipped are a resource of this library, which the linker of a program must be told to keep.
static void keepResources() { Q_INIT_RESOURCE(venueprofiles); }

namespace feedwarden {

static constexpr qsizetype MaxErrors = 100;
static constexpr qsizetype MaxShownValue = 60;
static constexpr char ShippedFolder[] = ":/feedwarden/venues";

QString venueProfileFolder(const QString &configurationPath)
{
    return QFileInfo(configurationPath).absoluteDir().filePath(QStringLiteral("venues"));
}

static const QRegularExpression &namePattern()
{
    static const QRegularExpression pattern(QStringLiteral(R"(\A[a-z0-9-]{1,40}\z)"));
    return pattern;
}

QString findVenueProfile(const QString &folder, const QString &venue)
{
    keepResources();
    if (!namePattern().match(venue).hasMatch())
        return {};
    for (const QString &place : {folder, QString::fromLatin1(ShippedFolder)}) {
        const QString path = place + u'/' + venue + QLatin1String(".toml");
        if (!place.isEmpty() && QFileInfo::exists(path))
            return path;
    }
    return {};
}

QStringList venueProfileNames(const QString &folder)
{
    keepResources();
    QStringList names;
    for (const QString &place : {folder, QString::fromLatin1(ShippedFolder)}) {
        if (place.isEmpty())
            continue;
        for (const QFileInfo &file : QDir(place).entryInfoList({QStringLiteral("*.toml")}, QDir::Files)) {
            if (namePattern().match(file.completeBaseName()).hasMatch())
                names.append(file.completeBaseName());
        }
    }
    names.removeDuplicates();
    names.sort();
    return names;
}

namespace {

template<typename Enum>
QStringList wordsFor(Enum last)
{
    QStringList words;
    for (int i = 0; i <= int(last); ++i)
        words.append(QString(nameOf(Enum(i))));
    return words;
}

/// The rules that a profile can name, in the order of SequenceRule.
const QStringList &gapRules()
{
    static const QStringList words{QStringLiteral("none"), QStringLiteral("contiguous"), QStringLiteral("overlapping"),
                                   QStringLiteral("previous_link"), QStringLiteral("rising")};
    return words;
}

/// What may stand behind one key, and where it goes.
struct Key {
    enum class Type {
        Whole,
        Flag,
        Text,
        Word,   ///< One of `words`.
        Pointer,
        Pointers,   ///< A list of `high` of them.
        Texts,      ///< A list.
        Url,        ///< Of `words`: the secure scheme, the plain one.
        Conditions,
    };
    const char *name;
    Type type = Type::Text;
    double low = 0;
    double high = 0;
    QStringList words = {};
    bool isRequired = false;
    std::function<void(const TomlNode &)> write;
};

using Kind = ProfileMessage::Kind;

class ProfileReader final
{
public:
    ProfileReader(const QByteArray &text, const QString &path) : m_text(text), m_path(path) {}

    /// Instead of reading: what could be read.
    QList<ProfileKey> describe()
    {
        QList<ProfileKey> keys;
        m_described = &keys;
        readText();
        return keys;
    }

    ProfileReadResult read()
    {
        readText();
        ProfileReadResult result;
        if (m_errors.isEmpty()) {
            GenericVenue::Creation creation = GenericVenue::create(m_profile);
            for (const ProfileProblem &problem : creation.problems)
                tell(problem);
            result.venue = creation.venue;
        }
        std::ranges::stable_sort(m_errors, {}, &ConfigError::line);
        if (m_errors.size() > MaxErrors) {
            const qsizetype rest = m_errors.size() - MaxErrors;
            m_errors.resize(MaxErrors);
            m_errors.append(
                {m_path, m_errors.last().line, QStringLiteral("file"), QStringLiteral("and %1 more errors").arg(rest)});
        }
        result.errors = m_errors;
        return result;
    }

private:
    void fail(int line, const QString &key, const QString &message) { m_errors.append({m_path, line, key, message}); }
    /// A problem of the profile as a whole, at the line of its key.
    void tell(const ProfileProblem &problem)
    {
        const QString table = problem.table + u'/' + QString::number(problem.index);
        int line = m_lines.value(table + u'/' + problem.key);
        if (line == 0)
            line = m_lines.value(table + u'/', 1);
        const QStringList parts{problem.table, problem.key};
        const QString key = problem.table.isEmpty() ? problem.key.isEmpty() ? QStringLiteral("file") : problem.key
                            : problem.key.isEmpty() ? problem.table
                                                    : parts.join(u'.');
        fail(line, key, problem.text);
    }

    [[nodiscard]] QString written(const TomlNode &node) const
    {
        if (node.kind == TomlNode::Kind::Table)
            return QStringLiteral("a table");
        const QString text =
            node.kind == TomlNode::Kind::Text
                ? quoted(node.text)
                : QString::fromUtf8(m_text.sliced(node.source.begin, node.source.end - node.source.begin)).simplified();
        return text.size() > MaxShownValue ? text.left(MaxShownValue) + u'\u2026' : text;
    }

    void readText();
    void readTable(const TomlNode &node, const QString &table, int index, const std::vector<Key> &keys);
    /// What is wrong with a value: "must be ...", or none.
    [[nodiscard]] std::optional<QString> problemOf(const Key &key, const TomlNode &node) const;
    [[nodiscard]] static QString allowed(const Key &key);

    void readSingle(const TomlNode &root, const char *table, const std::vector<Key> &keys);
    void readChannel(const TomlNode &node, int index);
    void readMessage(const TomlNode &node, int index);

    // Keys by their type.
    static Key whole(const char *name, double low, double high, std::function<void(qint64)> write)
    {
        return {name, Key::Type::Whole, low, high, {}, false, [write = std::move(write)](const TomlNode &node) {
                    write(node.integer);
                }};
    }
    static Key flag(const char *name, bool &value)
    {
        return {name, Key::Type::Flag, 0, 0, {}, false, [&value](const TomlNode &node) { value = node.boolean; }};
    }
    static Key text(const char *name, QByteArray &value)
    {
        return {name, Key::Type::Text, 0, 0, {}, false, [&value](const TomlNode &node) { value = node.text.toUtf8(); }};
    }
    static Key text(const char *name, QString &value)
    {
        return {name, Key::Type::Text, 0, 0, {}, false, [&value](const TomlNode &node) { value = node.text; }};
    }
    static Key pointer(const char *name, QByteArray &value)
    {
        Key key = text(name, value);
        key.type = Key::Type::Pointer;
        return key;
    }
    template<size_t Size>
    static Key pointers(const char *name, std::array<QByteArray, Size> &values)
    {
        return {name, Key::Type::Pointers, 0, double(Size), {}, false, [&values](const TomlNode &node) {
                    for (size_t i = 0; i < Size; ++i)
                        values[i] = node.children[i].text.toUtf8();
                }};
    }
    static Key texts(const char *name, QByteArrayList &values)
    {
        return {name, Key::Type::Texts, 0, 0, {}, false, [&values](const TomlNode &node) {
                    values.clear();
                    for (const TomlNode &each : node.children)
                        values.append(each.text.toUtf8());
                }};
    }
    static Key word(const char *name, const QStringList &words, std::function<void(int)> write)
    {
        return {name, Key::Type::Word, 0, 0, words, false, [words, write = std::move(write)](const TomlNode &node) {
                    write(int(words.indexOf(node.text)));
                }};
    }
    static Key required(Key key)
    {
        key.isRequired = true;
        return key;
    }
    static Key unit(const char *name, TimeUnit &value)
    {
        return word(name, wordsFor(TimeUnit::Rfc3339), [&value](int i) { value = TimeUnit(i); });
    }

    const QByteArray m_text;
    const QString m_path;
    VenueProfile m_profile;
    QHash<QString, int> m_lines;   ///< "message/2/price" and "message/2/" for the table.
    QList<ConfigError> m_errors;
    QList<ProfileKey> *m_described = nullptr;   ///< Where keys are told instead of read.
};

QString ProfileReader::allowed(const Key &key)
{
    switch (key.type) {
    case Key::Type::Whole:
        return QStringLiteral("a whole number from %1 to %2").arg(qint64(key.low)).arg(qint64(key.high));
    case Key::Type::Flag:
        return QStringLiteral("true or false");
    case Key::Type::Text:
        return QStringLiteral("text");
    case Key::Type::Word:
        return QStringLiteral("one of ") + quoted(key.words.join(QLatin1String("\", \"")));
    case Key::Type::Pointer:
        return QStringLiteral("a pointer such as \"/data/price\"");
    case Key::Type::Pointers:
        return QStringLiteral("a list of %1 pointers such as \"/bids/*/0\"").arg(int(key.high));
    case Key::Type::Texts:
        return QStringLiteral("a list of texts");
    case Key::Type::Url:
        return QStringLiteral("an address that begins with %1:// (or %2:// on this machine), without a user name and a "
                              "fragment")
            .arg(key.words[0], key.words[1]);
    case Key::Type::Conditions:
        return QStringLiteral("a table of pointers and texts, such as { \"/type\" = \"trade\" }");
    }
    Q_UNREACHABLE();
}

std::optional<QString> ProfileReader::problemOf(const Key &key, const TomlNode &node) const
{
    using Node = TomlNode::Kind;
    const auto isPointer = [](const TomlNode &each) {
        return each.kind == Node::Text && !ProfileShape::problemOf(each.text.toUtf8());
    };
    const auto areTexts = [](const TomlNode &list) {
        return list.kind == Node::Array && !list.children.empty()
               && std::ranges::all_of(list.children, [](const TomlNode &each) { return each.kind == Node::Text; });
    };
    bool isGood = false;
    switch (key.type) {
    case Key::Type::Whole:
        isGood = node.kind == Node::Integer && double(node.integer) >= key.low && double(node.integer) <= key.high;
        break;
    case Key::Type::Flag:
        isGood = node.kind == Node::Boolean;
        break;
    case Key::Type::Text:
        isGood = node.kind == Node::Text && !node.text.isEmpty();
        break;
    case Key::Type::Word:
        isGood = node.kind == Node::Text && key.words.contains(node.text);
        break;
    case Key::Type::Pointer:
        isGood = isPointer(node);
        break;
    case Key::Type::Pointers:
        isGood = node.kind == Node::Array && node.children.size() == size_t(key.high)
                 && std::ranges::all_of(node.children, isPointer);
        break;
    case Key::Type::Texts:
        isGood = areTexts(node);
        break;
    case Key::Type::Url: {
        const QUrl url(node.text, QUrl::StrictMode);
        isGood = node.kind == Node::Text && url.isValid() && !url.host().isEmpty() && url.userInfo().isEmpty()
                 && !url.hasFragment()
                 && (url.scheme() == key.words[0] || (url.scheme() == key.words[1] && isLoopback(url)));
        break;
    }
    case Key::Type::Conditions:
        isGood = node.kind == Node::Table && !node.children.empty();
        for (const TomlNode &each : node.children) {
            if (!isGood)
                break;
            if (const auto problem = ProfileShape::problemOf(each.key.toUtf8()))
                return QStringLiteral("%1 %2").arg(quoted(each.key), *problem);
            isGood = each.kind == Node::Text || areTexts(each);
        }
        break;
    }
    if (isGood)
        return {};
    // The reason is more help than the rule, where there is one.
    if (key.type == Key::Type::Pointer && node.kind == Node::Text)
        return ProfileShape::problemOf(node.text.toUtf8());
    return QStringLiteral("must be %1, not %2").arg(allowed(key), written(node));
}

void ProfileReader::readTable(const TomlNode &node, const QString &table, int index, const std::vector<Key> &keys)
{
    if (m_described) {
        const QString prefix = table.isEmpty() ? QString() : table + u'.';
        for (const Key &key : keys)
            m_described->append({prefix + QString::fromLatin1(key.name),
                                 key.write ? allowed(key) : QStringLiteral("a table"), key.isRequired});
        return;
    }
    const QString place = table + u'/' + QString::number(index) + u'/';
    m_lines.insert(place, table.isEmpty() ? 1 : node.source.line);
    const auto nameOfKey = [&](const QString &key) { return table.isEmpty() ? key : table + u'.' + key; };
    QStringList known;
    for (const Key &key : keys)
        known.append(QString::fromLatin1(key.name));
    for (const TomlNode &child : node.children) {
        const auto key = std::ranges::find_if(keys,
                                              [&](const Key &each) { return child.key == QLatin1String(each.name); });
        if (key == keys.cend()) {
            fail(child.keySource.line, nameOfKey(child.key), unknownKeyMessage(child.key, known));
            continue;
        }
        m_lines.insert(place + child.key, child.keySource.line);
        if (!key->write)
            continue;   // A table of its own.
        if (const auto problem = problemOf(*key, child))
            fail(child.keySource.line, nameOfKey(child.key), *problem);
        else
            key->write(child);
    }
    for (const Key &key : keys) {
        if (key.isRequired && !node.find(QString::fromLatin1(key.name)))
            fail(table.isEmpty() ? 1 : node.source.line, nameOfKey(QString::fromLatin1(key.name)),
                 QStringLiteral("is required"));
    }
}

void ProfileReader::readSingle(const TomlNode &root, const char *table, const std::vector<Key> &keys)
{
    const TomlNode *const node = root.find(QString::fromLatin1(table));
    if (node == nullptr)
        return;
    if (node->kind == TomlNode::Kind::Table)
        readTable(*node, QString::fromLatin1(table), 0, keys);
    else
        fail(node->keySource.line, QString::fromLatin1(table),
             QStringLiteral("must be a table written [%1]").arg(QString::fromLatin1(table)));
}

void ProfileReader::readChannel(const TomlNode &node, int index)
{
    ProfileChannel channel;
    QStringList names;
    for (int i = 0; i < FeedChannelCount; ++i)
        names.append(channelName(Channel(i)));
    readTable(node, QStringLiteral("channel"), index,
              {
                  required(word("name", names, [&](int i) { channel.channel = Channel(i); })),
                  required(text("subscribe", channel.subscribe)),
                  text("data", channel.data),
                  word("gap_rule", gapRules(), [&](int i) { channel.rule = SequenceRule(i); }),
                  flag("reorderable", channel.reorderable),
                  word("book", wordsFor(BookStart::OverRest), [&](int i) { channel.start = BookStart(i); }),
                  whole("depth", 1, 100'000, [&](qint64 v) { channel.depth = int(v); }),
                  whole("push_interval_ms", 1, 86'400'000,
                        [&](qint64 v) { channel.pushInterval = std::chrono::milliseconds(v); }),
              });
    m_profile.channels.push_back(std::move(channel));
}

void ProfileReader::readMessage(const TomlNode &node, int index)
{
    ProfileMessage message;
    message.buy = {"buy", "Buy", "BUY", "b", "bid", "Bid", "BID"};
    message.sell = {"sell", "Sell", "SELL", "s", "ask", "Ask", "ASK", "offer"};
    QStringList kinds;
    for (int i = 0; i < FeedChannelCount; ++i)
        kinds.append(channelName(Channel(i)));
    kinds.append(QStringLiteral("candle"));
    const auto firstNotice = kinds.size();
    for (int i = int(Kind::Acknowledged); i <= int(Kind::Ignored); ++i)
        kinds.append(nameOf(Kind(i)));
    std::vector<Key> keys = {
        required(word("kind", kinds,
                      [&message, firstNotice](int i) {
                          message.kind = i < firstNotice ? Kind::Data
                                                         : Kind(int(Kind::Acknowledged) + i - int(firstNotice));
                          message.isAnyCandle = i == FeedChannelCount;
                          message.channel = i < FeedChannelCount ? Channel(i) : Channel::Candle1m;
                      })),
        text("is", message.is),
        {"when",
         Key::Type::Conditions,
         0,
         0,
         {},
         false,
         [&message](const TomlNode &table) {
             for (const TomlNode &each : table.children) {
                 QByteArrayList values;
                 if (each.kind == TomlNode::Kind::Text)
                     values.append(each.text.toUtf8());
                 for (const TomlNode &value : each.children)
                     values.append(value.text.toUtf8());
                 message.when.emplace_back(each.key.toUtf8(), values);
             }
         }},
        pointers("bids", message.bids),
        pointers("asks", message.asks),
        pointers("levels", message.levels),
        unit("time_unit", message.timeUnit),
        texts("buy", message.buy),
        texts("sell", message.sell),
        word("side_of", {QStringLiteral("taker"), QStringLiteral("maker")},
             [&message](int i) { message.sideIsMaker = i == 1; }),
        flag("snapshot", message.isSnapshot),
        flag("old", message.isOld),
        flag("first_is_old", message.firstIsOld),
        flag("newest_first", message.newestFirst),
        flag("optional", message.isOptional),
        text("reply", message.reply),
    };
    for (int i = 0; i < ProfileFieldCount; ++i)
        keys.push_back(pointer(nameOf(ProfileField(i)), message.fields[size_t(i)]));
    readTable(node, QStringLiteral("message"), index, keys);
    m_profile.messages.push_back(std::move(message));
}

void ProfileReader::readText()
{
    const auto parsed = parseToml(m_text);
    if (const auto *problem = std::get_if<TomlProblem>(&parsed))
        return fail(problem->line, QStringLiteral("syntax"), problem->message);
    const TomlNode &root = std::get<TomlNode>(parsed);

    VenueProfile &p = m_profile;
    p.id = QFileInfo(m_path).completeBaseName();
    if (!namePattern().match(p.id).hasMatch())
        fail(1, QStringLiteral("file"),
             QStringLiteral("must be named after its venue: 1 to 40 of the characters a-z, 0-9 and -, and .toml"));
    p.title = p.id;
    const TomlNode *const version = root.find(u"profile_version");
    if (version != nullptr && version->kind == TomlNode::Kind::Integer && version->integer > VenueProfileVersion)
        return fail(version->keySource.line, version->key,
                    QStringLiteral("version %1 is newer than this program, which knows versions up to %2; update "
                                   "Feedwarden")
                        .arg(version->integer)
                        .arg(VenueProfileVersion));

    const auto url = [](const char *name, const char *secure, const char *plain, QUrl &value) {
        return Key{name,
                   Key::Type::Url,
                   0,
                   0,
                   {QString::fromLatin1(secure), QString::fromLatin1(plain)},
                   false,
                   [&value](const TomlNode &node) { value = QUrl(node.text, QUrl::StrictMode); }};
    };
    const auto milliseconds = [](std::chrono::milliseconds &value) {
        return [&value](qint64 v) { value = std::chrono::milliseconds(v); };
    };
    static constexpr double Day = 86'400'000;
    readTable(root, {}, 0,
              {
                  required(whole("profile_version", 1, VenueProfileVersion, [](qint64) {})),
                  text("title", p.title),
                  required(url("url", "wss", "ws", p.url)),
                  url("rest_url", "https", "http", p.restUrl),
                  {"symbols", Key::Type::Text, 0, 0, {}, true, {}},
                  {"connection", Key::Type::Text, 0, 0, {}, false, {}},
                  {"subscribe", Key::Type::Text, 0, 0, {}, true, {}},
                  {"ping", Key::Type::Text, 0, 0, {}, false, {}},
                  {"time", Key::Type::Text, 0, 0, {}, false, {}},
                  {"snapshot", Key::Type::Text, 0, 0, {}, false, {}},
                  {"channel", Key::Type::Text, 0, 0, {}, true, {}},
                  {"message", Key::Type::Text, 0, 0, {}, true, {}},
              });
    readSingle(root, "symbols",
               {required(text("pattern", p.symbolPattern)), required(text("example", p.symbolExample))});
    const auto count = [](const char *name, double high, int &value) {
        return whole(name, 1, high, [&value](qint64 v) { value = int(v); });
    };
    readSingle(root, "connection",
               {
                   texts("opening", p.opening),
                   word("compression", wordsFor(FrameCompression::Deflate),
                        [&p](int i) { p.compression = FrameCompression(i); }),
                   flag("batched", p.isBatched),
                   pointer("sequence", p.connectionSequence),
                   whole("heartbeat_interval_ms", 1'000, 3'600'000, milliseconds(p.heartbeatInterval)),
                   whole("lifetime_s", 60, 400.0 * 86'400, [&p](qint64 v) { p.lifetime = std::chrono::seconds(v); }),
                   whole("max_message_bytes", 1'024, 256.0 * 1024 * 1024, [&p](qint64 v) { p.maxMessageBytes = v; }),
                   count("streams_per_connection", 100'000, p.streamsPerConnection),
                   count("streams_per_request", 100'000, p.streamsPerRequest),
                   count("attempts", 1'000'000, p.connectionAttempts.events),
                   whole("attempts_window_ms", 1, Day, milliseconds(p.connectionAttempts.window)),
                   count("messages", 1'000'000, p.clientMessages.events),
                   whole("messages_window_ms", 1, Day, milliseconds(p.clientMessages.window)),
                   count("breaker_threshold", 1'000, p.breakerThreshold),
                   flag("acknowledgement_proves", p.acknowledgementProves),
               });
    for (const auto &[events, window] :
         {std::pair("attempts", "attempts_window_ms"), std::pair("messages", "messages_window_ms")}) {
        const TomlNode *const connection = root.find(u"connection");
        const TomlNode *const first = connection ? connection->find(QString::fromLatin1(events)) : nullptr;
        const TomlNode *const second = connection ? connection->find(QString::fromLatin1(window)) : nullptr;
        if ((first == nullptr) != (second == nullptr))
            fail((first ? first : second)->keySource.line,
                 QStringLiteral("connection.") + (first ? first : second)->key,
                 QStringLiteral("needs %1 beside it").arg(QLatin1String(first ? window : events)));
    }
    readSingle(root, "subscribe", {required(text("frame", p.subscribe)), text("unsubscribe", p.unsubscribe)});
    readSingle(root, "ping",
               {required(text("text", p.ping)),
                required(whole("interval_ms", 1'000, 3'600'000, milliseconds(p.pingInterval)))});
    readSingle(root, "time",
               {required(text("path", p.time.path)), required(pointer("pointer", p.time.time)),
                unit("unit", p.time.timeUnit), count("weight", 10'000, p.time.weight)});
    readSingle(root, "snapshot",
               {required(text("path", p.snapshot.path)), required(pointers("bids", p.snapshot.bids)),
                required(pointers("asks", p.snapshot.asks)), pointer("sequence", p.snapshot.sequence),
                count("weight", 10'000, p.snapshot.weight)});
    for (const auto &[table, path] : {std::pair("time", &p.time.path), std::pair("snapshot", &p.snapshot.path)}) {
        if (!path->isEmpty() && !path->startsWith('/'))
            fail(root.find(QString::fromLatin1(table))->find(u"path")->keySource.line,
                 QString::fromLatin1(table) + QLatin1String(".path"), QStringLiteral("must begin with /"));
    }

    const auto readList = [&](const char *table, void (ProfileReader::*readOne)(const TomlNode &, int)) {
        const TomlNode *const list = root.find(QString::fromLatin1(table));
        if (list == nullptr)
            return;
        const QString message = QStringLiteral("must be tables written [[%1]]").arg(QLatin1String(table));
        if (list->kind != TomlNode::Kind::Array)
            return fail(list->keySource.line, QString::fromLatin1(table), message);
        for (size_t i = 0; i < list->children.size(); ++i) {
            if (list->children[i].kind == TomlNode::Kind::Table)
                (this->*readOne)(list->children[i], int(i));
            else
                fail(list->children[i].source.line, QString::fromLatin1(table), message);
        }
    };
    readList("channel", &ProfileReader::readChannel);
    readList("message", &ProfileReader::readMessage);
}

}   // namespace

QList<ProfileKey> profileKeys()
{
    // One of each table, so that the reader comes by all of its keys.
    return ProfileReader("[symbols]\n[connection]\n[subscribe]\n[ping]\n[time]\n[snapshot]\n[[channel]]\n[[message]]\n",
                         QStringLiteral("keys.toml"))
        .describe();
}

ProfileReadResult parseVenueProfile(const QByteArray &text, const QString &path)
{
    return ProfileReader(text, path).read();
}

ProfileReadResult readVenueProfile(const QString &path)
{
    const auto failed = [&](const QString &message) {
        ProfileReadResult result;
        result.errors.append({path, 1, QStringLiteral("file"), message});
        return result;
    };
    const QFileInfo info(path);
    if (!info.exists()) {
        ProfileReadResult result = failed(QStringLiteral("there is no such file"));
        result.isMissing = true;
        return result;
    }
    if (!info.isFile())   // Opening a pipe would wait for its writer.
        return failed(QStringLiteral("is no regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    return parseVenueProfile(file.read(MaxTomlBytes + 1), path);
}

}   // namespace feedwarden
