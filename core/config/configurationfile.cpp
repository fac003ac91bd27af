// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationfile.h"

#include "core/account/accountprotocols.h"
#include "core/account/secretstore.h"
#include "core/base/durations.h"
#include "core/base/escaping.h"
#include "core/base/similar.h"
#include "core/config/configurationkeys.h"
#include "core/config/keymessages.h"
#include "core/config/plainsecrets.h"
#include "core/config/tomldocument.h"
#include "core/config/venueprofilefile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QStandardPaths>

#include <algorithm>

namespace feedwarden {

static constexpr qsizetype MaxErrors = 100;
static constexpr qsizetype MaxShownValue = 60;
static constexpr qsizetype MaxSymbolLength = 200;   // Polymarket's asset ids are numbers of 78 digits.

QString ConfigError::toString() const
{
    QString text = escaped(file);
    if (line > 0)
        text += u':' + QString::number(line);
    return text + QLatin1String(": ") + escaped(key) + QLatin1String(": ") + escaped(message);
}

VenueLookup VenueLookup::builtIn()
{
    VenueLookup lookup;
    lookup.find = &findVenue;
    lookup.create = &createProtocol;
    for (const VenueFacts *facts : builtInVenues())
        lookup.names.append(facts->id);
    return lookup;
}

QString defaultConfigurationPath()
{
    // The generic location, so that the desktop and the agent share one file whatever they are called.
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)
           + QStringLiteral("/feedwarden/feedwarden.toml");
}

namespace {

/// Where a value was written.
struct Place {
    QString file;
    int line = 0;
    QString key;
};

bool hasControlCharacter(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar character) { return character.unicode() < 0x20 || character.unicode() == 0x7f; });
}

/// `~/` becomes the home folder.
QString withHome(const QString &path)
{
    if (path == QLatin1String("~"))
        return QDir::homePath();
    return path.startsWith(QLatin1String("~/")) ? QDir::homePath() + path.mid(1) : path;
}

QStringList keyNames(const QList<const KeySpec *> &keys)
{
    QStringList names;
    for (const KeySpec *key : keys)
        names.append(key->key());
    return names;
}

/// One pass over one text. Collects everything that is wrong instead of stopping at the first.
class Reader final
{
public:
    Reader(const QByteArray &text, const QString &path, const ReadOptions &options)
        : m_text(text), m_path(path), m_options(options)
    {
    }

    ReadResult read()
    {
        readText();
        ReadResult result;
        const auto inOrder = [this](QList<ConfigError> &list) {
            // Profiles come after the file, variables last; within a file the order is the reader's.
            std::ranges::stable_sort(list, {}, [this](const ConfigError &error) {
                return error.line <= 0 ? INT_MAX : error.file == m_path ? error.line : INT_MAX - 1;
            });
        };
        inOrder(m_errors);
        inOrder(m_warnings);
        if (m_errors.size() > MaxErrors) {
            const qsizetype rest = m_errors.size() - MaxErrors;
            m_errors.resize(MaxErrors);
            m_errors.append(
                {m_path, m_errors.last().line, QStringLiteral("file"), QStringLiteral("and %1 more errors").arg(rest)});
        }
        if (m_errors.isEmpty())
            result.configuration = m_configuration;
        result.errors = m_errors;
        result.warnings = m_warnings;
        result.profiles = m_profiles.keys();
        result.profiles.sort();
        return result;
    }

private:
    void fail(int line, const QString &key, const QString &message) { fail({m_path, line, key}, message); }
    void fail(const Place &place, const QString &message)
    {
        m_errors.append({place.file, place.line, place.key, message});
    }
    void warn(const Place &place, const QString &message)
    {
        m_warnings.append({place.file, place.line, place.key, message});
    }

    /// A key of `table` that is not known there, which may be a secret's.
    void failUnknown(int line, const QString &table, const QString &key, const QStringList &known)
    {
        const auto named = [&](const QString &name) { return table.isEmpty() ? name : table + u'.' + name; };
        if (looksLikeSecret(key))   // Pasted where the key belongs.
            fail(line, named(QStringLiteral("\u2026")), secretMessage());
        else if (namesSecret(key) && (table == QLatin1String("metrics") || table == QLatin1String("publish")))
            fail(line, named(key), secretMessage(passwordFileAdvice(table)));
        else if (namesSecret(key) && table.startsWith(QLatin1String("alerts")))
            fail(line, named(key), secretMessage(secretFileAdvice()));
        else if (namesSecret(key))
            fail(line, named(key), secretMessage());
        else
            fail(line, named(key), unknownKeyMessage(key, known));
    }
    [[nodiscard]] static QString secretMessage(const QString &advice = secretAdvice())
    {
        return QStringLiteral("a secret must not stand in the configuration: ") + advice;
    }
    [[nodiscard]] static QString secretFileAdvice()
    {
        return QStringLiteral("write it into a file that only you can read and name that as secret_file");
    }
    [[nodiscard]] static QString passwordFileAdvice(const QString &table)
    {
        return QStringLiteral("write it into a file that only you can read and name that in %1.password_file")
            .arg(table);
    }

    /// A value as it stands in the file, shortened.
    [[nodiscard]] QString written(const TomlNode &node) const
    {
        if (node.kind == TomlNode::Kind::Table)
            return QStringLiteral("a table");
        if (node.kind == TomlNode::Kind::Text)
            return repeated(node.text);
        return shortened(
            QString::fromUtf8(m_text.sliced(node.source.begin, node.source.end - node.source.begin)).simplified());
    }
    [[nodiscard]] static QString shortened(const QString &text)
    {
        return text.size() > MaxShownValue ? text.left(MaxShownValue) + u'\u2026' : text;
    }
    [[nodiscard]] static QString repeated(const QString &text)
    {
        return looksLikeSecret(text) ? QStringLiteral("a text that may be a secret") : shortened(quoted(text));
    }
    [[nodiscard]] static QString mustBe(const QString &allowed, const QString &notThis)
    {
        return QStringLiteral("must be %1, not %2").arg(allowed, notThis);
    }
    /// Where secrets are near, nothing that was written is told again: a short one looks like any word.
    [[nodiscard]] static bool isNearSecrets(const KeySpec &spec)
    {
        return spec.table() == QLatin1String("account") || spec.table() == QLatin1String("secrets");
    }
    [[nodiscard]] static QString mustBe(const KeySpec &spec, const QString &notThis)
    {
        return isNearSecrets(spec) ? QStringLiteral("must be %1").arg(spec.allowed()) : mustBe(spec.allowed(), notThis);
    }

    void readText();
    bool readVersion(const TomlNode &root);
    void readGlobalTable(const QString &table, const TomlNode &node);
    void readHost(const TomlNode &node);
    /// The keys of one table of many, such as "alerts.rule", whose place in the file is kept.
    QHash<QString, Place> readKeys(const QString &table, const TomlNode &node, const KeyTarget &target);
    void readAlertRule(const TomlNode &node);
    void readAlertChannel(const TomlNode &node);
    void checkAlerts();
    void readMaintenance(const TomlNode &node);
    void readEnvironment();
    void checkGlobal();
    void checkMetrics();
    void checkPublish();
    void readArray(const TomlNode &root, const QString &name, void (Reader::*readOne)(const TomlNode &));
    void readTables(const TomlNode &array, const QString &name, void (Reader::*readOne)(const TomlNode &));
    void readAccount(const TomlNode &node);
    void checkAccountUrls(const TomlNode &node, const AccountConfig &account);
    void readFeed(const TomlNode &node);
    void readFeedTable(const QString &table, const TomlNode &node, const KeyTarget &target,
                       QHash<QString, Place> &places);
    const VenueFacts *readVenue(const TomlNode &feedNode, FeedConfig &feed);
    /// The venue that a file describes; null after having told why not, once per file.
    std::shared_ptr<const GenericVenue> describedBy(const QString &path);
    [[nodiscard]] std::unique_ptr<VenueProtocol> createFor(const FeedConfig &feed) const
    {
        return feed.description.venue ? protocolOf(feed) : m_options.venues.create(feed.venue, feed.options);
    }
    void readChannels(const TomlNode &node, const VenueFacts *facts, FeedConfig &feed);
    void readSymbols(const TomlNode &node, const VenueFacts *facts, FeedConfig &feed);
    enum class Plaintext { CanBeAllowed, Allowed, Never };
    bool checkUrl(const Place &place, const QUrl &url, const QString &secure, const QString &plain,
                  Plaintext plaintext);
    void resolveUrls(const TomlNode &node, const VenueFacts &facts, FeedConfig &feed, const VenueProtocol *protocol);
    void checkPolicies(const KeyTarget &target, const QHash<QString, Place> &places);

    /// The value of `node` if `spec` admits it; otherwise tells why not, naming `place`.
    std::optional<ConfigValue> checkedValue(const KeySpec &spec, const TomlNode &node, const Place &place);
    std::optional<ConfigValue> checkedText(const KeySpec &spec, const QString &text, const Place &place);
    /// Rules that a type and a range do not say. Gives the value as it is to be kept.
    std::optional<ConfigValue> checkedFurther(const KeySpec &spec, ConfigValue value, const Place &place,
                                              const QDir &baseFolder);
    [[nodiscard]] QDir folderOfFile() const { return QFileInfo(m_path).absoluteDir(); }

    QByteArray m_text;
    const QString m_path;
    const ReadOptions &m_options;
    Configuration m_configuration;
    QHash<QString, Place> m_places;    ///< Of the global keys that are written.
    QHash<QString, int> m_feedLines;   ///< By name.
    QHash<QString, int> m_accountLines;
    QHash<QString, int> m_hostLines;
    QHash<QString, int> m_alertChannelLines;
    QList<Place> m_alertRulePlaces;                                   ///< In the order of the rules.
    QHash<QString, std::shared_ptr<const GenericVenue>> m_profiles;   ///< By path; null where they are wrong.
    QList<ConfigError> m_errors;
    QList<ConfigError> m_warnings;
};

std::optional<ConfigValue> Reader::checkedValue(const KeySpec &spec, const TomlNode &node, const Place &place)
{
    std::optional<ConfigValue> value;
    switch (node.kind) {
    case TomlNode::Kind::Boolean:
        value = node.boolean;
        break;
    case TomlNode::Kind::Integer:
        value = node.integer;
        break;
    case TomlNode::Kind::Number:
        value = node.number;
        break;
    case TomlNode::Kind::Text:
        value = node.text;
        break;
    case TomlNode::Kind::Array: {
        QStringList list;
        for (const TomlNode &element : node.children) {
            if (element.kind != TomlNode::Kind::Text) {
                fail(place, mustBe(spec, written(node)));
                return {};
            }
            list.append(element.text);
        }
        value = list;
        break;
    }
    case TomlNode::Kind::Table:
    case TomlNode::Kind::Time:
        break;
    }
    if (!value || !spec.admits(*value)) {
        const bool isSecret = isNearSecrets(spec) && node.kind == TomlNode::Kind::Text && looksLikeSecret(node.text);
        fail(place, isSecret ? secretMessage() : mustBe(spec, written(node)));
        return {};
    }
    return checkedFurther(spec, *value, place, folderOfFile());
}

std::optional<ConfigValue> Reader::checkedText(const KeySpec &spec, const QString &text, const Place &place)
{
    std::optional<ConfigValue> value;
    bool isNumber = false;
    switch (spec.type) {
    case KeyType::Boolean:
        if (text == QLatin1String("true") || text == QLatin1String("false"))
            value = text == QLatin1String("true");
        break;
    case KeyType::WholeNumber:
    case KeyType::Milliseconds:
    case KeyType::AutoOrMilliseconds: {
        const qint64 whole = text.toLongLong(&isNumber);
        value = isNumber ? ConfigValue(whole) : ConfigValue(text);
        break;
    }
    case KeyType::Number: {
        const double number = text.toDouble(&isNumber);
        if (isNumber)
            value = number;
        break;
    }
    default:
        value = text;
        break;
    }
    if (!value || !spec.admits(*value)) {
        fail(place, mustBe(spec, repeated(text)));
        return {};
    }
    return checkedFurther(spec, *value, place, QDir::current());
}

std::optional<ConfigValue> Reader::checkedFurther(const KeySpec &spec, ConfigValue value, const Place &place,
                                                  const QDir &baseFolder)
{
    if (spec.type == KeyType::Path || spec.type == KeyType::WordOrPath) {
        const QString text = std::get<QString>(value);
        if (spec.words.contains(text))
            return value;
        if (hasControlCharacter(text)) {
            fail(place, mustBe(spec, repeated(text)));
            return {};
        }
        // The log's file is relative to the data folder, which the command line may still change.
        const bool staysRelative = spec.name == QLatin1String("log.file");
        value = staysRelative ? withHome(text) : QDir::cleanPath(baseFolder.absoluteFilePath(withHome(text)));
    }
    if (spec.name == QLatin1String("network.ca_file")) {
        const QString path = std::get<QString>(value);
        QFile file(path);
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            fail(place, QStringLiteral("%1 cannot be read").arg(quoted(path)));
            return {};
        }
        if (QSslCertificate::fromData(file.read(16 * MaxTomlBytes)).isEmpty()) {
            fail(place, QStringLiteral("%1 holds no certificate in PEM form").arg(quoted(path)));
            return {};
        }
    }
    if (spec.name == QLatin1String("trust.tcp")) {
        const QString text = std::get<QString>(value);
        if (text != QLatin1String("none") && !loopbackAddress(text)) {
            fail(place,
                 QStringLiteral("must be \"none\", \"127.0.0.1:PORT\" or \"[::1]:PORT\", not %1").arg(repeated(text)));
            return {};
        }
    }
    if (spec.name == QLatin1String("network.proxy")) {
        const QString text = std::get<QString>(value);
        if (text != QLatin1String("system") && text != QLatin1String("none")) {
            const QUrl url(text, QUrl::StrictMode);
            const bool isKnown = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
            if (!url.isValid() || !isKnown || url.host().isEmpty() || url.port() < 1 || url.hasQuery()
                || url.hasFragment() || (!url.path().isEmpty() && url.path() != QLatin1String("/"))) {
                // The value is not repeated: it may hold a password.
                fail(place, QStringLiteral("must be \"system\", \"none\", http://HOST:PORT or socks5://HOST:PORT"));
                return {};
            }
        }
    }
    if (spec.name == QLatin1String("metrics.listen")) {
        const auto address = ListenAddress::fromString(std::get<QString>(value));
        if (!address || address->port == 0) {
            fail(place, mustBe(QStringLiteral("ADDRESS:PORT with an address in numbers and a port from 1 to 65535, as "
                                              "in \"127.0.0.1:9464\" or \"[::1]:9464\""),
                               repeated(std::get<QString>(value))));
            return {};
        }
    }
    if (spec.name == QLatin1String("metrics.username") && !isMetricsUsername(std::get<QString>(value))) {
        // Not repeated: somebody may have written USER:PASSWORD.
        fail(place, QStringLiteral("must be 1 to 64 printable characters, none of them :, \" or \\"));
        return {};
    }
    if (spec.name == QLatin1String("maintenance.begin") || spec.name == QLatin1String("maintenance.end")) {
        const QString text = std::get<QString>(value);
        // No "-24h": from when on?
        if (text.isEmpty() || !text.front().isDigit() || !parseInstant(text, {})) {
            fail(place,
                 mustBe(QStringLiteral("an instant in RFC 3339 such as \"2026-11-25T06:00:00Z\""), repeated(text)));
            return {};
        }
    }
    if (spec.name == QLatin1String("alerts.quiet_hours")) {
        const QString text = std::get<QString>(value);
        if (text != QLatin1String("none") && !QuietHours::fromString(text)) {
            fail(place, mustBe(QStringLiteral("\"none\" or two different times of day as in \"22:00-07:00\""),
                               repeated(text)));
            return {};
        }
    }
    if (spec.name == QLatin1String("alerts.channel.secret_file")
        && looksLikeSecret(QFileInfo(std::get<QString>(value)).fileName())) {
        fail(place, secretMessage(secretFileAdvice()));
        return {};
    }
    if (spec.key() == QLatin1String("password_file")
        && looksLikeSecret(QFileInfo(std::get<QString>(value)).fileName())) {
        fail(place, secretMessage(passwordFileAdvice(spec.table())));
        return {};
    }
    if (spec.name == QLatin1String("publish.brokers") && !areBrokers(std::get<QString>(value))) {
        // Not repeated: a URL may have been written, with a password in it.
        fail(place, QStringLiteral("must be HOST:PORT, several with commas and without spaces, as in "
                                   "\"kafka-1:9092,kafka-2:9092\""));
        return {};
    }
    if ((spec.name == QLatin1String("publish.topic_prefix") || spec.name == QLatin1String("publish.instance"))
        && !isTopicPrefix(std::get<QString>(value))) {
        fail(place, QStringLiteral("must be 1 to 100 of the characters A-Z, a-z, 0-9, ., _ and -"));
        return {};
    }
    if (spec.name == QLatin1String("publish.username")
        && (std::get<QString>(value).isEmpty() || hasControlCharacter(std::get<QString>(value)))) {
        fail(place, QStringLiteral("must be at least one character, none of them a control character"));
        return {};
    }
    return value;
}

void Reader::readText()
{
    auto parsed = parseToml(m_text);
    if (const auto *problem = std::get_if<TomlProblem>(&parsed)) {
        // What concerns the whole file is no matter of syntax.
        const bool isAboutFile = m_text.size() > MaxTomlBytes || problem->message == QLatin1String("not UTF-8");
        fail(problem->line, isAboutFile ? QStringLiteral("file") : QStringLiteral("syntax"), problem->message);
        return;
    }
    if (!readVersion(std::get<TomlNode>(parsed)))
        return;
    parsed = parseToml(m_text);   // A migration may have changed the text.
    const TomlNode &root = std::get<TomlNode>(parsed);

    QStringList known = globalTables();
    known << QStringLiteral("maintenance") << QStringLiteral("feed") << QStringLiteral("account")
          << QStringLiteral("config_version");
    for (const TomlNode &node : root.children) {
        if (globalTables().contains(node.key))
            readGlobalTable(node.key, node);
        else if (!known.contains(node.key))
            failUnknown(node.keySource.line, {}, node.key, known);
    }
    readEnvironment();
    checkGlobal();
    // Feeds come last: what they do not say themselves they take from the global tables.
    readArray(root, QStringLiteral("feed"), &Reader::readFeed);
    readArray(root, QStringLiteral("account"), &Reader::readAccount);
    readArray(root, QStringLiteral("maintenance"), &Reader::readMaintenance);   // It names feeds.
    checkAlerts();
}

void Reader::readArray(const TomlNode &root, const QString &name, void (Reader::*readOne)(const TomlNode &))
{
    if (const TomlNode *array = root.find(name))
        readTables(*array, name, readOne);
}

void Reader::readTables(const TomlNode &array, const QString &name, void (Reader::*readOne)(const TomlNode &))
{
    const QString message = QStringLiteral("must be tables written [[%1]]").arg(name);
    if (array.kind != TomlNode::Kind::Array)
        return fail(array.keySource.line, name, message);
    for (const TomlNode &element : array.children) {
        if (element.kind == TomlNode::Kind::Table)
            (this->*readOne)(element);
        else
            fail(element.source.line, name, message);
    }
}

/// False where the rest of the file cannot be understood.
bool Reader::readVersion(const TomlNode &root)
{
    const QString key = QStringLiteral("config_version");
    const TomlNode *node = root.find(key);
    if (!node)
        return true;
    const int line = node->keySource.line;
    if (node->kind != TomlNode::Kind::Integer) {
        fail(line, key, mustBe(QStringLiteral("a whole number up to %1").arg(ConfigurationVersion), written(*node)));
        return false;
    }
    if (node->integer > ConfigurationVersion) {
        fail(line, key,
             QStringLiteral("version %1 is newer than this program, which knows versions up to %2; update Feedwarden")
                 .arg(node->integer)
                 .arg(ConfigurationVersion));
        return false;
    }
    if (node->integer == ConfigurationVersion)
        return true;
    auto migrated = migrateConfiguration(m_text, m_options.migrations);
    if (!migrated) {
        fail(line, key, migrated.error().detail);
        return false;
    }
    warn({m_path, line, key},
         QStringLiteral("version %1 was read as version %2").arg(node->integer).arg(ConfigurationVersion));
    m_text = *migrated;
    return true;
}

void Reader::readGlobalTable(const QString &table, const TomlNode &node)
{
    if (node.kind != TomlNode::Kind::Table) {
        fail(node.keySource.line, table, QStringLiteral("must be a table written [%1]").arg(table));
        return;
    }
    const KeyTarget target = KeyTarget::globalOf(m_configuration);
    QStringList known = keyNames(keysOf(table));
    if (table == QLatin1String("governor"))
        known << QStringLiteral("host");
    if (table == QLatin1String("alerts"))
        known << QStringLiteral("rule") << QStringLiteral("channel");
    for (const TomlNode &child : node.children) {
        const QString name = table + u'.' + child.key;
        const Place place{m_path, child.keySource.line, name};
        if (name == QLatin1String("governor.host")) {
            readTables(child, name, &Reader::readHost);
        } else if (name == QLatin1String("alerts.rule")) {
            readTables(child, name, &Reader::readAlertRule);
        } else if (name == QLatin1String("alerts.channel")) {
            readTables(child, name, &Reader::readAlertChannel);
        } else if (const KeySpec *spec = findKey(name); spec && spec->table() == table) {
            m_places.insert(name, place);
            if (const auto value = checkedValue(*spec, child, place)) {
                m_configuration.writtenKeys.insert(name);
                spec->write(target, *value);
            }
        } else {
            failUnknown(place.line, table, child.key, known);
        }
    }
}

QHash<QString, Place> Reader::readKeys(const QString &table, const TomlNode &node, const KeyTarget &target)
{
    QHash<QString, Place> places;
    for (const TomlNode &child : node.children) {
        const QString name = table + u'.' + child.key;
        const Place place{m_path, child.keySource.line, name};
        const KeySpec *spec = findKey(name);
        if (!spec) {
            failUnknown(place.line, table, child.key, keyNames(keysOf(table)));
            continue;
        }
        places.insert(child.key, place);
        if (const auto value = checkedValue(*spec, child, place))
            spec->write(target, *value);
    }
    return places;
}

void Reader::readAlertRule(const TomlNode &node)
{
    const TomlNode *kindNode = node.find(u"kind");
    const auto kind = kindNode && kindNode->kind == TomlNode::Kind::Text ? alertKindFromName(kindNode->text)
                                                                         : std::optional<AlertKind>();
    // What it does not say itself it takes from the built-in rule of its kind.
    AlertRule rule = builtInAlertRule(kind.value_or(AlertKind::LineDown));
    const auto places = readKeys(QStringLiteral("alerts.rule"), node, {.alertRule = &rule});
    if (!kindNode)
        fail(node.source.line, QStringLiteral("alerts.rule.kind"), QStringLiteral("is required"));
    if (!kind)
        return;
    if (const auto problem = problemOf(rule))
        fail({m_path, places.value(problem->key).line, QLatin1String("alerts.rule.") + problem->key}, problem->message);
    m_configuration.alerts.rules.append(rule);
    m_alertRulePlaces.append(
        {m_path, places.value(QStringLiteral("channels")).line, QStringLiteral("alerts.rule.channels")});
}

void Reader::readAlertChannel(const TomlNode &node)
{
    AlertChannelConfig channel;
    const qsizetype errors = m_errors.size();
    const auto places = readKeys(QStringLiteral("alerts.channel"), node, {.alertChannel = &channel});
    for (const KeySpec *spec : keysOf(u"alerts.channel")) {
        if (spec->isRequired && !node.find(spec->key()))
            fail(node.source.line, spec->name, QStringLiteral("is required"));
    }
    if (m_errors.size() != errors)
        return;
    const Place namePlace = places.value(QStringLiteral("name"));
    if (!isConfigName(channel.name))
        return fail(namePlace,
                    mustBe(QStringLiteral("1 to 40 of the characters a-z, 0-9 and -"), repeated(channel.name)));
    if (const int line = m_alertChannelLines.value(channel.name))
        return fail(
            namePlace,
            QStringLiteral("%1 is already the name of the channel in line %2").arg(quoted(channel.name)).arg(line));
    m_alertChannelLines.insert(channel.name, node.source.line);
    if (const auto problem = problemOf(channel)) {
        const auto place = places.constFind(problem->key);
        return fail({m_path, place == places.cend() ? node.source.line : place->line,
                     QLatin1String("alerts.channel.") + problem->key},
                    problem->message);
    }
    m_configuration.alerts.channels.append(channel);
}

/// Rules may stand before the channels that they name.
void Reader::checkAlerts()
{
    const QList<AlertRule> &rules = m_configuration.alerts.rules;
    for (qsizetype i = 0; i < rules.size(); ++i) {
        for (const QString &name : rules[i].channels) {
            if (!m_alertChannelLines.contains(name))
                fail(m_alertRulePlaces[i], QStringLiteral("there is no channel %1").arg(repeated(name)));
        }
    }
}

void Reader::readMaintenance(const TomlNode &node)
{
    Maintenance window;
    const qsizetype errors = m_errors.size();
    const auto places = readKeys(QStringLiteral("maintenance"), node, {.maintenance = &window});
    for (const KeySpec *spec : keysOf(u"maintenance")) {
        if (spec->isRequired && !node.find(spec->key()))
            fail(node.source.line, spec->name, QStringLiteral("is required"));
    }
    if (m_errors.size() != errors)
        return;
    if (window.end <= window.begin)
        return fail(places.value(QStringLiteral("end")), QStringLiteral("must be later than maintenance.begin"));
    if (!window.feed.isEmpty() && !m_feedLines.contains(window.feed))
        return fail(places.value(QStringLiteral("feed")),
                    QStringLiteral("there is no feed %1").arg(repeated(window.feed)));
    m_configuration.slo.maintenance.append(window);
}

void Reader::readHost(const TomlNode &node)
{
    GovernorPolicy::HostOverride host;
    const QHash<QString, Place> places = readKeys(QStringLiteral("governor.host"), node, {.host = &host});
    const bool hasAttempts = places.contains(QStringLiteral("window_attempts"));
    const bool hasLength = places.contains(QStringLiteral("window_ms"));
    if (hasAttempts != hasLength) {
        const QString present = hasAttempts ? QStringLiteral("window_attempts") : QStringLiteral("window_ms");
        fail(places.value(present),
             QStringLiteral("needs %1 beside it")
                 .arg(hasAttempts ? QStringLiteral("window_ms") : QStringLiteral("window_attempts")));
    }
    const auto place = places.constFind(QStringLiteral("host"));
    if (place == places.cend())
        return fail(node.source.line, QStringLiteral("governor.host.host"), QStringLiteral("is required"));
    static const QRegularExpression pattern(QStringLiteral(R"(\A([a-z0-9._-]+|\[[0-9a-f:.]+\])(:([1-9]\d{0,4}))?\z)"));
    host.host = host.host.toLower();
    const auto match = pattern.match(host.host);
    if (!match.hasMatch() || match.capturedView(3).toInt() > 65535)
        return fail(*place, mustBe(QStringLiteral("a host or HOST:PORT"), shortened(quoted(host.host))));
    if (const int line = m_hostLines.value(host.host))
        return fail(*place, QStringLiteral("%1 already has a table in line %2").arg(quoted(host.host)).arg(line));
    m_hostLines.insert(host.host, place->line);
    m_configuration.governor.hosts.push_back(host);
}

void Reader::readEnvironment()
{
    const KeyTarget target = KeyTarget::globalOf(m_configuration);
    QHash<QString, const KeySpec *> byName;
    for (const QString &table : globalTables()) {
        for (const KeySpec *spec : keysOf(table))
            byName.insert(environmentName(*spec), spec);
    }
    QStringList variables = m_options.environment.keys();
    variables.sort();
    for (const QString &variable : variables) {
        if (!variable.startsWith(QLatin1String("FEEDWARDEN_")))
            continue;
        const Place place{QStringLiteral("environment"), 0, variable};
        const KeySpec *spec = byName.value(variable);
        const QString text = m_options.environment.value(variable);
        if (!spec && !text.isEmpty() && isSecretVariable(variable, text)) {
            // Other programs of this user can read it, and what we start inherits it.
            const QString instead = variable == QLatin1String("FEEDWARDEN_VAULT_PASSPHRASE")
                                        ? QStringLiteral("write it into a file that only you can read and name that in "
                                                         "FEEDWARDEN_VAULT_PASSPHRASE_FILE")
                                    : variable.startsWith(QLatin1String("FEEDWARDEN_METRICS_"))
                                        ? passwordFileAdvice(QStringLiteral("metrics"))
                                    : variable.startsWith(QLatin1String("FEEDWARDEN_PUBLISH_"))
                                        ? passwordFileAdvice(QStringLiteral("publish"))
                                        : secretAdvice();
            fail(place, QStringLiteral("a secret must not stand in the environment: ") + instead);
        } else if (variable == QLatin1String("FEEDWARDEN_VAULT_PASSPHRASE_FILE")) {
            ;   // The vault's, which reads it itself.
        } else if (!spec) {
            QStringList known = byName.keys();
            known.sort();
            const auto nearest = nearestOf(variable, known);
            warn(place, nearest ? QStringLiteral("overrides no key; did you mean %1?").arg(*nearest)
                                : QStringLiteral("overrides no key"));
        } else if (!text.isEmpty()) {   // Empty means not set, as for most variables.
            m_places.insert(spec->name, place);
            if (const auto value = checkedText(*spec, text, place)) {
                m_configuration.writtenKeys.insert(spec->name);
                spec->write(target, *value);
            }
        }
    }
}

/// Pairs of keys whose values must be in order: a rule of two tables, so it cannot stand in the table of keys.
struct OrderRule {
    QLatin1String table;
    QLatin1String low;
    QLatin1String high;
    bool mayBeEqual;
};
constexpr OrderRule OrderRules[] = {
    {QLatin1String("reconnection"), QLatin1String("initial_delay_ms"), QLatin1String("max_delay_ms"), true},
    {QLatin1String("breaker"), QLatin1String("cooldown_ms"), QLatin1String("max_cooldown_ms"), true},
    {QLatin1String("quality"), QLatin1String("rtt_good_ms"), QLatin1String("rtt_poor_ms"), false},
    {QLatin1String("quality"), QLatin1String("jitter_good_ms"), QLatin1String("jitter_poor_ms"), false},
};

/// Checks the order rules of the tables that `target` has, where at least one of the two keys has a place in `places`.
void Reader::checkPolicies(const KeyTarget &target, const QHash<QString, Place> &places)
{
    for (const OrderRule &rule : OrderRules) {
        const QString lowName = rule.table + u'.' + rule.low;
        const QString highName = rule.table + u'.' + rule.high;
        if (!places.contains(lowName) && !places.contains(highName))
            continue;
        const qint64 low = std::get<qint64>(findKey(lowName)->read(target));
        const qint64 high = std::get<qint64>(findKey(highName)->read(target));
        if (rule.mayBeEqual ? low <= high : low < high)
            continue;
        const auto wordsFor = [&](const QString &name, QLatin1String key, qint64 value) {
            return places.contains(name) ? QStringLiteral("%1 (%2)").arg(key).arg(value)
                                         : QStringLiteral("%1 (%2, not written here)").arg(key).arg(value);
        };
        if (places.contains(highName)) {
            const QString relation = rule.mayBeEqual ? QStringLiteral("must be at least %1, not %2")
                                                     : QStringLiteral("must be above %1, not %2");
            fail(places.value(highName), relation.arg(wordsFor(lowName, rule.low, low)).arg(high));
        } else {
            const QString relation = rule.mayBeEqual ? QStringLiteral("must be at most %1, not %2")
                                                     : QStringLiteral("must be below %1, not %2");
            fail(places.value(lowName), relation.arg(wordsFor(highName, rule.high, high)).arg(low));
        }
    }
}

void Reader::checkGlobal()
{
    checkPolicies(KeyTarget::globalOf(m_configuration), m_places);
    checkMetrics();
    checkPublish();
}

/// What belongs together where something is told to brokers.
void Reader::checkPublish()
{
    const PublishSettings &publish = m_configuration.publish;
    const auto placeOf = [this](const char *key) {
        return m_places.value(QLatin1String("publish.") + QLatin1String(key));
    };
    const auto isWritten = [this](const char *key) {
        return m_places.contains(QLatin1String("publish.") + QLatin1String(key));   // A wrong value was told already.
    };
    if (publish.enabled && !isWritten("brokers"))
        fail(placeOf("enabled"), QStringLiteral("needs publish.brokers: where Kafka is, as in \"kafka-1:9092\""));
    if (publish.sasl == PublishSasl::None) {
        for (const char *const key : {"username", "password_file"}) {
            if (isWritten(key) && !isWritten("sasl"))
                fail(placeOf(key), QStringLiteral("goes together with publish.sasl"));
        }
        return;
    }
    for (const char *const key : {"username", "password_file"}) {
        if (!isWritten(key))
            fail(placeOf("sasl"), QStringLiteral("needs publish.%1").arg(QLatin1String(key)));
    }
    if (publish.sasl == PublishSasl::Plain && !publish.tls)
        fail(placeOf("sasl"),
             QStringLiteral("\"plain\" needs publish.tls = true: without it everybody on the way reads "
                            "the password; \"scram-sha-512\" does not tell it"));
}

/// Who reaches the endpoint and who may ask it belong together.
void Reader::checkMetrics()
{
    const QString listen = QStringLiteral("metrics.listen");
    const QString username = QStringLiteral("metrics.username");
    const QString passwordFile = QStringLiteral("metrics.password_file");
    // By what is written: a wrong value has been told of already.
    const bool hasUsername = m_places.contains(username);
    const bool hasPasswordFile = m_places.contains(passwordFile);
    if (hasUsername != hasPasswordFile) {
        fail(m_places.value(hasUsername ? username : passwordFile),
             QStringLiteral("goes together with %1").arg(hasUsername ? passwordFile : username));
        return;
    }
    const auto address = ListenAddress::fromString(m_configuration.metrics.listen);
    if (address && !address->address.isLoopback() && !hasUsername)
        fail(m_places.value(listen),
             QStringLiteral("an address that others may reach needs metrics.username and metrics.password_file; "
                            "without them only 127.0.0.1 and [::1] are allowed"));
}

void Reader::readFeedTable(const QString &table, const TomlNode &node, const KeyTarget &target,
                           QHash<QString, Place> &places)
{
    if (node.kind != TomlNode::Kind::Table)
        return fail(node.keySource.line, QLatin1String("feed.") + table,
                    QStringLiteral("must be a table written [feed.%1]").arg(table));
    for (const TomlNode &child : node.children) {
        const QString name = table + u'.' + child.key;
        const Place place{m_path, child.keySource.line, QLatin1String("feed.") + name};
        const KeySpec *spec = findKey(name);
        if (!spec) {
            failUnknown(place.line, QLatin1String("feed.") + table, child.key, keyNames(keysOf(table)));
            continue;
        }
        places.insert(name, place);
        if (const auto value = checkedValue(*spec, child, place))
            spec->write(target, *value);
    }
}

void Reader::readChannels(const TomlNode &node, const VenueFacts *facts, FeedConfig &feed)
{
    const KeySpec &spec = *findKey(u"feed.channels");
    const Place place{m_path, node.keySource.line, spec.name};
    if (node.kind != TomlNode::Kind::Array || node.children.empty())
        return fail(place, mustBe(spec.allowed(), written(node)));
    QStringList known = spec.words;
    if (facts) {
        known.clear();
        for (const Channel channel : facts->channels)
            known.append(channelName(channel));
    }
    for (const TomlNode &element : node.children) {
        const Place here{m_path, element.source.line, spec.name};
        if (element.kind != TomlNode::Kind::Text || !known.contains(element.text)) {
            const QString words = quoted(known.join(QLatin1String("\", \"")));
            fail(here, facts ? QStringLiteral("%1 has no channel %2; it has %3").arg(facts->id, written(element), words)
                             : mustBe(QStringLiteral("one of ") + words, written(element)));
            continue;
        }
        const Channel channel = *channelFromName(element.text);
        if (feed.channels.contains(channel))
            fail(here, QStringLiteral("%1 is written twice").arg(quoted(element.text)));
        else
            feed.channels.append(channel);
    }
}

void Reader::readSymbols(const TomlNode &node, const VenueFacts *facts, FeedConfig &feed)
{
    const KeySpec &spec = *findKey(u"feed.symbols");
    const Place place{m_path, node.keySource.line, spec.name};
    if (node.kind != TomlNode::Kind::Array || node.children.empty())
        return fail(place, mustBe(spec.allowed(), written(node)));
    const auto protocol = facts ? createFor(feed) : nullptr;
    QSet<QString> seen;
    for (const TomlNode &element : node.children) {
        const Place here{m_path, element.source.line, spec.name};
        const QString &symbol = element.text;
        // Escaping changes exactly what cannot be seen or would end a line; a backslash is no part of a symbol either.
        if (element.kind != TomlNode::Kind::Text || symbol.isEmpty() || symbol.size() > MaxSymbolLength
            || std::ranges::any_of(symbol, [](QChar character) { return character.isSpace(); })
            || escaped(symbol) != symbol) {
            fail(here, mustBe(QStringLiteral("a symbol as the venue writes it, up to %1 characters without blanks")
                                  .arg(MaxSymbolLength),
                              written(element)));
            continue;
        }
        if (seen.contains(symbol)) {
            fail(here, QStringLiteral("%1 is written twice").arg(shortened(quoted(symbol))));
            continue;
        }
        seen.insert(symbol);
        feed.symbols.append(symbol);
        for (qsizetype i = 0; protocol && i < feed.channels.size(); ++i) {
            const auto checked = protocol->checkStream({symbol, feed.channels[i]});
            if (!checked) {
                fail(here, checked.error().detail);
                break;   // One reason per symbol is enough.
            }
        }
    }
}

bool Reader::checkUrl(const Place &place, const QUrl &url, const QString &secure, const QString &plain,
                      Plaintext plaintext)
{
    // The value is not repeated: people paste keys into addresses.
    const bool isSecure = url.scheme() == secure;
    if (!url.isValid() || url.host().isEmpty() || (!isSecure && url.scheme() != plain) || url.port(1) < 1) {
        fail(place,
             QStringLiteral("must be an address that begins with %1:// or %2:// and has a host").arg(secure, plain));
        return false;
    }
    if (!url.userInfo().isEmpty()) {
        fail(place, QStringLiteral("must not hold a user name or a password"));
        return false;
    }
    if (url.hasFragment()) {
        fail(place, QStringLiteral("must not hold a fragment (#...)"));
        return false;
    }
    if (isSecure || isLoopback(url))
        return true;
    switch (plaintext) {
    case Plaintext::Allowed:
        return true;
    case Plaintext::CanBeAllowed:
        fail(place, QStringLiteral("%1:// is for this machine only (localhost, 127.0.0.1, [::1]); use %2://, or set "
                                   "allow_plaintext = true")
                        .arg(plain, secure));
        return false;
    case Plaintext::Never:
        fail(place, QStringLiteral("%1:// is for this machine only (localhost, 127.0.0.1, [::1]); keys go over %2:// "
                                   "and nothing else")
                        .arg(plain, secure));
        return false;
    }
    Q_UNREACHABLE();
}

void Reader::resolveUrls(const TomlNode &node, const VenueFacts &facts, FeedConfig &feed, const VenueProtocol *protocol)
{
    const TomlNode *url = node.find(u"url");
    const TomlNode *restUrl = node.find(u"rest_url");
    const auto placeOf = [&](const TomlNode *child, QLatin1String key) {
        return Place{m_path, child ? child->keySource.line : node.source.line, QLatin1String("feed.") + key};
    };
    const Place urlPlace = placeOf(url, QLatin1String("url"));
    const auto plaintext = feed.allowPlaintext ? Plaintext::Allowed : Plaintext::CanBeAllowed;
    if (!url) {
        feed.url = facts.url;
        if (facts.url.isEmpty())
            fail(urlPlace, QStringLiteral("is required: %1 has no address of its own").arg(facts.id));
    } else if (url->kind == TomlNode::Kind::Text
               && !checkUrl(urlPlace, feed.url, QStringLiteral("wss"), QStringLiteral("ws"), plaintext)) {
        return;
    }
    const bool isVenuesOwn = !url || feed.url.host() == facts.url.host();
    if (restUrl) {
        if (restUrl->kind == TomlNode::Kind::Text)
            checkUrl(placeOf(restUrl, QLatin1String("rest_url")), feed.restUrl, QStringLiteral("https"),
                     QStringLiteral("http"), plaintext);
        return;
    }
    if (isVenuesOwn) {
        feed.restUrl = facts.restUrl;
        return;
    }
    // Whoever stands in for the venue need not stand in for its REST as well, and asking the real one about a
    // stand-in's stream would mix two worlds.
    const bool bookNeedsRest = protocol && feed.channels.contains(Channel::Depth) && !feed.symbols.isEmpty()
                               && protocol->traitsOf({feed.symbols.first(), Channel::Depth}).snapshotOverRest;
    if (bookNeedsRest)
        fail(placeOf(url, QLatin1String("rest_url")),
             QStringLiteral(
                 "is required for \"depth\": url points to another host than %1's, and its books begin with a "
                 "snapshot over REST")
                 .arg(facts.id));
    else if (!facts.restUrl.isEmpty())
        warn(urlPlace,
             QStringLiteral("points to another host than %1's: REST is off until rest_url is set").arg(facts.id));
}

std::shared_ptr<const GenericVenue> Reader::describedBy(const QString &path)
{
    const auto known = m_profiles.constFind(path);
    if (known != m_profiles.constEnd())
        return *known;
    ProfileReadResult result = readVenueProfile(path);
    m_profiles.insert(path, result.venue);
    m_errors += result.errors;
    return result.venue;
}

/// Null after having told what is wrong.
const VenueFacts *Reader::readVenue(const TomlNode &feedNode, FeedConfig &feed)
{
    static const QString Generic = QStringLiteral("generic");
    const TomlNode *const venue = feedNode.find(u"venue");
    const TomlNode *const profile = feedNode.find(u"profile");
    if (!venue)
        return nullptr;
    const Place place{m_path, venue->keySource.line, QStringLiteral("feed.venue")};
    const bool isText = venue->kind == TomlNode::Kind::Text;
    if (profile && (!isText || venue->text != Generic))
        fail({m_path, profile->keySource.line, QStringLiteral("feed.profile")},
             QStringLiteral("goes together with venue = \"generic\""));
    if (isText && venue->text == Generic) {
        const KeySpec &spec = *findKey(u"feed.profile");
        const Place profilePlace{m_path, profile ? profile->keySource.line : feedNode.source.line, spec.name};
        if (!profile) {
            fail(profilePlace, QStringLiteral("is required for venue = \"generic\""));
            return nullptr;
        }
        if (const auto path = checkedValue(spec, *profile, profilePlace)) {
            feed.profile = std::get<QString>(*path);
            feed.description.venue = describedBy(feed.profile);
        }
    } else if (const VenueFacts *facts = isText ? m_options.venues.find(venue->text) : nullptr) {
        return facts;
    } else if (const QString path = isText ? findVenueProfile(venueProfileFolder(m_path), venue->text) : QString();
               !path.isEmpty()) {
        feed.description.venue = describedBy(path);
    } else {
        QStringList names = m_options.venues.names;
        names << venueProfileNames(venueProfileFolder(m_path)) << Generic;
        fail(place, mustBe(QStringLiteral("one of ") + quoted(names.join(QLatin1String("\", \""))), written(*venue)));
    }
    return feed.description.venue ? &feed.description.venue->facts() : nullptr;
}

void Reader::readFeed(const TomlNode &node)
{
    FeedConfig feed;
    KeyTarget target{.backoff = &feed.backoff, .breaker = &feed.breaker, .health = &feed.health, .feed = &feed};
    const auto placeOf = [&](QLatin1String key) {
        const TomlNode *child = node.find(QString(key));
        return Place{m_path, child ? child->keySource.line : node.source.line, QLatin1String("feed.") + key};
    };
    for (const KeySpec *spec : keysOf(u"feed")) {
        if (spec->isRequired && !node.find(spec->key()))
            fail(node.source.line, spec->name, QStringLiteral("is required"));
    }

    // The venue first: it decides what the other keys may say.
    const VenueFacts *const facts = readVenue(node, feed);
    const FeedPolicies defaults = defaultPolicies(m_configuration, facts ? *facts : VenueFacts{});
    feed.backoff = defaults.backoff;
    feed.breaker = defaults.breaker;
    feed.health = defaults.health;
    feed.objective = m_configuration.slo.objective;
    feed.streamsPerConnection = facts ? facts->streamsPerConnection : 1;
    feed.options.aggregateTrades = facts && facts->aggregatesTrades;

    QStringList known = keyNames(keysOf(u"feed"));
    known << feedTables();
    QHash<QString, Place> policyPlaces;
    for (const TomlNode &child : node.children) {
        const QString name = QLatin1String("feed.") + child.key;
        const Place place{m_path, child.keySource.line, name};
        if (feedTables().contains(child.key)) {
            readFeedTable(child.key, child, target, policyPlaces);
            continue;
        }
        const KeySpec *spec = findKey(name);
        if (!spec) {
            failUnknown(place.line, QStringLiteral("feed"), child.key, known);
            continue;
        }
        if (child.key == QLatin1String("symbols") || child.key == QLatin1String("channels"))
            continue;   // They need the rest of the table.
        if (child.key == QLatin1String("profile"))
            continue;   // It went with the venue.
        const auto value = checkedValue(*spec, child, place);
        if (value)
            spec->write(target, *value);
    }
    checkPolicies(target, policyPlaces);

    if (node.find(u"name")) {
        const Place place = placeOf(QLatin1String("name"));
        if (node.find(u"name")->kind != TomlNode::Kind::Text)
            ;   // Told already.
        else if (!isConfigName(feed.name))
            fail(place, mustBe(QStringLiteral("1 to 40 of the characters a-z, 0-9 and -"), repeated(feed.name)));
        else if (const int line = m_feedLines.value(feed.name))
            fail(place,
                 QStringLiteral("%1 is already the name of the feed in line %2").arg(quoted(feed.name)).arg(line));
        else
            m_feedLines.insert(feed.name, node.source.line);
    }
    if (facts) {
        if (feed.streamsPerConnection > facts->streamsPerConnection)
            fail(placeOf(QLatin1String("streams_per_connection")),
                 QStringLiteral("must be at most %1, what %2 allows, not %3")
                     .arg(facts->streamsPerConnection)
                     .arg(facts->id)
                     .arg(feed.streamsPerConnection));
        if (node.find(u"trade_source") && !facts->id.startsWith(QLatin1String("binance")))
            fail(placeOf(QLatin1String("trade_source")),
                 QStringLiteral("is for Binance only; %1 has one kind of trade").arg(facts->id));
    }
    if (const TomlNode *channels = node.find(u"channels"))
        readChannels(*channels, facts, feed);
    if (const TomlNode *symbols = node.find(u"symbols"))
        readSymbols(*symbols, facts, feed);
    if (facts)
        resolveUrls(node, *facts, feed, createFor(feed).get());
    m_configuration.feeds.append(feed);
}

void Reader::checkAccountUrls(const TomlNode &node, const AccountConfig &account)
{
    const auto check = [&](QLatin1String key, const QUrl &url, const QString &secure, const QString &plain) {
        const TomlNode *written = node.find(QString(key));
        if (!written || written->kind != TomlNode::Kind::Text)
            return;
        const Place place{m_path, written->keySource.line, QLatin1String("account.") + key};
        const QStringList parts = url.path().split(u'/');
        if (std::ranges::any_of(parts, [](const QString &part) { return looksLikeSecret(part); }))
            fail(place, secretMessage());
        else if (url.hasQuery())
            fail(place, QStringLiteral("must not hold a query (?...), where keys would be seen"));
        else
            checkUrl(place, url, secure, plain, Plaintext::Never);
    };
    check(QLatin1String("url"), account.url, QStringLiteral("wss"), QStringLiteral("ws"));
    check(QLatin1String("rest_url"), account.restUrl, QStringLiteral("https"), QStringLiteral("http"));
    // Asking the real exchange for the key of a stand-in's session would mix two worlds.
    if (const TomlNode *url = node.find(u"url"); url && accountNeedsRest(account.venue) && !node.find(u"rest_url"))
        fail(url->keySource.line, QStringLiteral("account.rest_url"),
             QStringLiteral("is required beside url: %1 gives out the key of a session over REST").arg(account.venue));
}

void Reader::readAccount(const TomlNode &node)
{
    AccountConfig account;
    const KeyTarget target{.account = &account};
    const auto placeOf = [&](QLatin1String key) {
        const TomlNode *child = node.find(QString(key));
        return Place{m_path, child ? child->keySource.line : node.source.line, QLatin1String("account.") + key};
    };
    const auto isText = [&](QStringView key) {
        const TomlNode *child = node.find(key);
        return child && child->kind == TomlNode::Kind::Text;
    };
    for (const KeySpec *spec : keysOf(u"account")) {
        if (spec->isRequired && !node.find(spec->key()))
            fail(node.source.line, spec->name, QStringLiteral("is required"));
    }
    for (const TomlNode &child : node.children) {
        const KeySpec *spec = findKey(QString(QLatin1String("account.") + child.key));
        if (!spec) {
            failUnknown(child.keySource.line, QStringLiteral("account"), child.key, keyNames(keysOf(u"account")));
            continue;
        }
        if (const auto value = checkedValue(*spec, child, {m_path, child.keySource.line, spec->name}))
            spec->write(target, *value);
    }
    const QStringList environments = accountEnvironments(account.venue);   // None where the venue is wrong.

    bool hasName = false;
    if (isText(u"name")) {
        const Place place = placeOf(QLatin1String("name"));
        if (looksLikeSecret(account.name))
            fail(place, secretMessage());
        else if (!isConfigName(account.name))
            fail(place, QStringLiteral("must be 1 to 40 of the characters a-z, 0-9 and -"));
        else if (const int line = m_accountLines.value(account.name))
            fail(place, QStringLiteral("is already the name of the account in line %1").arg(line));
        else
            hasName = true;
        if (hasName)
            m_accountLines.insert(account.name, node.source.line);
    }
    if (!node.find(u"key")) {
        account.key = account.name;
        if (hasName && !isSecretName(account.key))
            fail(node.source.line, QStringLiteral("account.key"),
                 QStringLiteral("is required: the name of an entry begins with a letter or a digit, the account's does "
                                "not"));
    } else if (isText(u"key")) {
        if (looksLikeSecret(account.key))
            fail(placeOf(QLatin1String("key")), secretMessage());
        else if (!isSecretName(account.key))
            fail(placeOf(QLatin1String("key")),
                 QStringLiteral("must name an entry of the secret store, 1 to 64 of the characters A-Z, a-z, 0-9, ., _ "
                                "and - with a letter or a digit first; never the key or the secret itself"));
    }
    if (!environments.isEmpty() && isText(u"environment") && !environments.contains(account.environment)) {
        const QString allowed = environments.size() > 1
                                    ? QStringLiteral("one of ") + quoted(environments.join(QLatin1String("\", \"")))
                                    : quoted(environments.first());
        fail(placeOf(QLatin1String("environment")),
             looksLikeSecret(account.environment)
                 ? secretMessage()
                 : QStringLiteral("must be %1, which is what %2 has").arg(allowed, account.venue));
    }
    checkAccountUrls(node, account);
    m_configuration.accounts.append(account);
}

}   // namespace

Result<QByteArray> migrateConfiguration(const QByteArray &text, const QList<ConfigMigration> &migrations)
{
    QByteArray current = text;
    while (true) {
        const auto parsed = parseToml(current);
        if (const auto *problem = std::get_if<TomlProblem>(&parsed))
            return Error{ErrorCode::Configuration, problem->message};
        const TomlNode &root = std::get<TomlNode>(parsed);
        const TomlNode *version = root.find(u"config_version");
        if (!version || version->kind != TomlNode::Kind::Integer || version->integer >= ConfigurationVersion)
            return current;
        const auto migration = std::ranges::find_if(
            migrations, [&](const ConfigMigration &candidate) { return candidate.fromVersion == version->integer; });
        if (migration == migrations.cend())
            return Error{ErrorCode::Configuration, QStringLiteral("version %1 cannot be brought up to version %2")
                                                       .arg(version->integer)
                                                       .arg(ConfigurationVersion)};

        // Later places first, so that earlier ones stay true.
        std::vector<std::pair<TextRegion, QByteArray>> edits;
        edits.emplace_back(version->source, QByteArray::number(version->integer + 1));
        std::optional<Error> clash;
        for (const ConfigMigration::Rename &rename : migration->renames) {
            const QString newKey = rename.to.mid(rename.to.lastIndexOf(u'.') + 1);
            const auto visit = [&](const auto &self, const TomlNode &node, const QStringList &path) -> void {
                if (node.kind == TomlNode::Kind::Array) {
                    for (const TomlNode &element : node.children)
                        self(self, element, path);
                    return;
                }
                const TomlNode *child = path.isEmpty() ? nullptr : node.find(path.first());
                if (!child)
                    return;
                if (path.size() > 1)
                    return self(self, *child, path.mid(1));
                if (node.find(newKey))
                    clash = Error{
                        ErrorCode::Configuration,
                        QStringLiteral("both %1 and its older name %2 are written").arg(rename.to, rename.from)};
                edits.emplace_back(child->keySource, newKey.toUtf8());
            };
            visit(visit, root, rename.from.split(u'.'));
        }
        if (clash)
            return *clash;
        std::ranges::sort(edits, std::greater{}, [](const auto &edit) { return edit.first.begin; });
        for (const auto &[region, replacement] : edits)
            current.replace(region.begin, region.end - region.begin, replacement);
    }
}

ReadResult parseConfiguration(const QByteArray &text, const QString &path, const ReadOptions &options)
{
    ReadResult result = Reader(text, path, options).read();
    result.text = text;
    return result;
}

ReadResult readConfiguration(const QString &path, const ReadOptions &options)
{
    const auto failed = [&](const QString &message) {
        ReadResult result;
        result.errors.append({path, 1, QStringLiteral("file"), message});
        return result;
    };
    const QFileInfo info(path);
    if (!info.exists()) {
        ReadResult result = parseConfiguration({}, path, options);
        result.isMissing = true;
        return result;
    }
    // Opening a pipe would wait for its writer.
    if (!info.isFile())
        return failed(QStringLiteral("is no regular file"));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failed(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    QByteArray text = file.read(MaxTomlBytes + 1);
    text.squeeze();   // It has place for the longest one.
    if (file.error() != QFileDevice::NoError)
        return failed(QStringLiteral("cannot be read: %1").arg(file.errorString()));
    ReadResult result = parseConfiguration(text, path, options);
    const auto permissions = file.permissions();
    if (permissions & (QFileDevice::WriteGroup | QFileDevice::WriteOther))
        result.warnings.append(
            {path, 1, QStringLiteral("file"), QStringLiteral("can be changed by other users of this machine")});
    const bool hasPassword = result.configuration && result.configuration->network.proxy.contains(u'@');
    if (hasPassword && (permissions & (QFileDevice::ReadGroup | QFileDevice::ReadOther)))
        result.warnings.append(
            {path, 1, QStringLiteral("file"),
             QStringLiteral("holds the proxy's password and can be read by other users of this machine")});
    return result;
}

}   // namespace feedwarden
