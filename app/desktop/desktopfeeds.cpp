// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopfeeds.h"

#include "core/base/privatefiles.h"
#include "core/config/configurationwriter.h"
#include "core/config/tomldocument.h"
#include "core/config/venueprofilefile.h"
#include "core/venues/symbollist.h"
#include "core/venues/venueregistry.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <utility>

namespace feedwarden {

/// Exchanges list something new a few times a day, and who adds three feeds need not ask three times.
static constexpr auto SymbolsStayKnown = 10min;

/// A feed whose profile is a file of its own is of no exchange that another feed could be of.
static QString venueIdOf(const FeedConfig &feed)
{
    return feed.venue == QLatin1String("generic") ? QStringLiteral("generic/") + feed.name : feed.venue;
}

DesktopFeeds::DesktopFeeds(Monitor *monitor, QObject *parent) : FeedsDriver(parent), m_monitor(monitor)
{
    connect(monitor, &Monitor::symbolsAnswered, this, [this](quint64 number, const SymbolOutcome &outcome) {
        const auto found = m_questions.constFind(number);
        if (found == m_questions.cend())
            return;
        const Question question = m_questions.take(number);
        if (outcome.problem == SymbolProblem::None)
            m_known.insert(question.venue + QLatin1Char(' ') + question.restUrl.toString(), {outcome, Clock::now()});
        emit symbolsAnswered(question.own, outcome);
    });
}

DesktopFeeds::~DesktopFeeds() = default;

void DesktopFeeds::setConfiguration(const Configuration &configuration, const QString &path)
{
    if (path != m_path) {
        m_removal.reset();   // They belong to another file, or to none.
        m_replaced.reset();
    }
    m_configuration = configuration;
    m_path = path;
    for (const FeedConfig &feed : configuration.feeds) {
        if (feed.isSimulated)
            m_simulated.insert(feed.venue, feed);
    }
    emit feedsChanged();
}

static FeedVenue venueWith(const Configuration &configuration, const QString &id, const VenueFacts &facts)
{
    FeedVenue venue;
    venue.id = id;
    venue.title = facts.title;
    venue.channels = facts.channels;
    venue.defaults = defaultPolicies(configuration, facts);
    return venue;
}

QList<FeedVenue> DesktopFeeds::venues() const
{
    QList<FeedVenue> venues;
    for (const VenueFacts *const facts : builtInVenues()) {
        if (isSimulated() && !m_simulated.contains(facts->id))
            continue;
        FeedVenue venue = venueWith(m_configuration, facts->id, *facts);
        const SymbolSource *const source = findSymbolSource(facts->id);
        venue.hasSymbolList = source;
        venue.symbolExample = source ? source->example : QString();
        venues.append(venue);
    }
    m_profiles.clear();
    if (!isSimulated()) {
        const QString folder = venueProfileFolder(m_path);
        for (const QString &name : venueProfileNames(folder)) {
            const ProfileReadResult read = readVenueProfile(findVenueProfile(folder, name));
            if (!read.venue || findVenue(name))
                continue;   // What is wrong with it is told to who uses it.
            m_profiles.insert(name, {read.venue});
            FeedVenue venue = venueWith(m_configuration, name, read.venue->facts());
            venue.symbolExample = read.venue->profile().symbolExample;
            venues.append(venue);
        }
        for (const FeedConfig &feed : m_configuration.feeds) {
            const QString id = venueIdOf(feed);
            if (!feed.description.venue || m_profiles.contains(id))
                continue;
            m_profiles.insert(id, feed.description);
            FeedVenue venue = venueWith(m_configuration, id, feed.description.venue->facts());
            venue.symbolExample = feed.description.venue->profile().symbolExample;
            venue.takesNewFeeds = false;
            venues.append(venue);
        }
    }
    std::stable_sort(venues.begin(), venues.end(), [](const FeedVenue &a, const FeedVenue &b) {
        return a.title.compare(b.title, Qt::CaseInsensitive) < 0;
    });
    return venues;
}

QStringList DesktopFeeds::names() const
{
    QStringList names;
    for (const FeedConfig &feed : m_configuration.feeds)
        names.append(feed.name);
    return names;
}

bool DesktopFeeds::isEnabled(const QString &feed) const
{
    const FeedConfig *const found = m_configuration.findFeed(feed);
    return found && found->enabled;
}

std::optional<FeedDraft> DesktopFeeds::find(const QString &feed) const
{
    const FeedConfig *const found = m_configuration.findFeed(feed);
    if (!found)
        return std::nullopt;
    FeedDraft draft{found->name, venueIdOf(*found), found->symbols, found->channels, found->enabled};
    if (isSimulated())
        draft.policies = m_simulatedOwn.value(feed);
    else
        addWhatFileSays(draft);
    return draft;
}

/// The configuration holds what all of it comes to; what the feed itself says is in the file alone.
void DesktopFeeds::addWhatFileSays(FeedDraft &draft) const
{
    OwnPolicies &own = draft.policies;
    const auto parsed = parseToml(ConfigurationWriter::bytesOf(m_path));
    const auto *const root = std::get_if<TomlNode>(&parsed);
    const TomlNode *const feeds = root ? root->find(u"feed") : nullptr;
    if (!feeds || feeds->kind != TomlNode::Kind::Array)
        return;
    const auto element = std::find_if(feeds->children.begin(), feeds->children.end(), [&draft](const TomlNode &each) {
        const TomlNode *const name = each.find(u"name");
        return name && name->text == draft.name;
    });
    if (element == feeds->children.end())
        return;
    if (const TomlNode *const url = element->find(u"url"))
        draft.url = url->text;
    if (const TomlNode *const restUrl = element->find(u"rest_url"))
        draft.restUrl = restUrl->text;
    for (const QString &key : policyKeys()) {
        const KeySpec *const spec = findKey(key);
        const TomlNode *const table = element->find(spec->table());
        const TomlNode *const value = table && table->kind == TomlNode::Kind::Table ? table->find(spec->key())
                                                                                    : nullptr;
        if (!value)
            continue;
        switch (value->kind) {
        case TomlNode::Kind::Integer:
            own.insert(key, spec->type == KeyType::Number ? ConfigValue(double(value->integer))
                                                          : ConfigValue(value->integer));
            break;
        case TomlNode::Kind::Number:
            own.insert(key, value->number);
            break;
        case TomlNode::Kind::Text:
            own.insert(key, value->text);
            break;
        case TomlNode::Kind::Boolean:
        case TomlNode::Kind::Table:
        case TomlNode::Kind::Array:
        case TomlNode::Kind::Time:
            break;
        }
    }
}

bool DesktopFeeds::canBeSymbol(const QString &venue, const QString &symbol) const
{
    FeedConfig feed;
    feed.venue = venue;
    feed.description = m_profiles.value(venue);
    const auto protocol = protocolOf(feed);
    return protocol && protocol->checkStream({symbol, protocol->facts().channels.constFirst()}).has_value();
}

QUrl DesktopFeeds::restUrlOf(const QString &venue, const QString &feed) const
{
    // A simulated exchange is never looked for anywhere else.
    if (isSimulated())
        return m_simulated.value(venue).restUrl;
    if (const FeedConfig *const found = m_configuration.findFeed(feed))
        return found->restUrl;
    const VenueFacts *const facts = findVenue(venue);
    return facts ? facts->restUrl : QUrl();
}

quint64 DesktopFeeds::askSymbols(const QString &venue, const QString &feed, const QString &typed)
{
    const quint64 own = ++m_lastQuestion;
    const QUrl address(typed, QUrl::StrictMode);
    const bool isAddress = address.isValid() && !address.host().isEmpty();
    const QUrl restUrl = isAddress && !isSimulated() ? address : restUrlOf(venue, feed);
    const auto known = m_known.constFind(venue + QLatin1Char(' ') + restUrl.toString());
    if (known != m_known.cend() && Clock::now() - known->at < SymbolsStayKnown) {
        answerLater(own, known->outcome);
        return own;
    }
    const quint64 number = m_monitor->askSymbols(venue, restUrl);
    if (number != 0) {
        m_questions.insert(number, {own, venue, restUrl});
        return own;
    }
    SymbolOutcome outcome;
    outcome.venue = venue;
    outcome.problem = SymbolProblem::NoAnswer;
    outcome.detail = tr("nothing is connected yet");
    answerLater(own, outcome);
    return own;
}

void DesktopFeeds::answerLater(quint64 question, const SymbolOutcome &outcome)
{
    m_answers.insert(question);
    QMetaObject::invokeMethod(
        this,
        [this, question, outcome] {
            if (m_answers.remove(question))
                emit symbolsAnswered(question, outcome);
        },
        Qt::QueuedConnection);
}

void DesktopFeeds::cancelSymbols(quint64 question)
{
    m_answers.remove(question);
    for (auto it = m_questions.cbegin(); it != m_questions.cend(); ++it) {
        if (it->own != question)
            continue;
        m_monitor->cancelSymbols(it.key());
        m_questions.erase(it);
        return;
    }
}

static QString notWritten(const Error &error)
{
    return DesktopFeeds::tr("The configuration could not be written: %1").arg(error.detail);
}

void DesktopFeeds::save(const FeedDraft &draft)
{
    // From the event loop: whoever asks is not done with asking yet.
    QMetaObject::invokeMethod(
        this,
        [this, draft] {
            if (const auto kept = keep(draft); !kept)
                emit saveFailed(notWritten(kept.error()));
            else
                emit saved(draft.name);
        },
        Qt::QueuedConnection);
}

Result<void> DesktopFeeds::keep(const FeedDraft &draft)
{
    if (isSimulated()) {
        simulate(draft);
        return {};
    }
    auto writer = ConfigurationWriter::open(m_path);
    if (!writer)
        return writer.error();
    if (const auto written = write(*writer, draft); !written)
        return written;
    return saveFile(*writer);
}

Result<void> DesktopFeeds::saveFile(ConfigurationWriter &writer)
{
    const bool changes = writer.isChanged();
    if (const auto saved = writer.save(); !saved)
        return saved;
    if (changes)
        m_replaced.reset();   // To take the import back now would take this back too.
    emit fileWritten();
    return {};
}

static QStringList namesOf(const QList<Channel> &channels)
{
    QStringList names;
    for (const Channel channel : channels)
        names.append(channelName(channel));
    return names;
}

Result<void> DesktopFeeds::write(ConfigurationWriter &writer, const FeedDraft &draft) const
{
    const auto before = find(draft.name);
    if (!before) {
        QList<ConfigurationWriter::Entry> entries = {{QStringLiteral("name"), draft.name},
                                                     {QStringLiteral("venue"), draft.venue},
                                                     {QStringLiteral("symbols"), draft.symbols},
                                                     {QStringLiteral("channels"), namesOf(draft.channels)}};
        if (!draft.enabled)
            entries.append({QStringLiteral("enabled"), false});
        if (!draft.url.isEmpty())
            entries.append({QStringLiteral("url"), draft.url});
        if (!draft.restUrl.isEmpty())
            entries.append({QStringLiteral("rest_url"), draft.restUrl});
        for (auto it = draft.policies.cbegin(); it != draft.policies.cend(); ++it)
            entries.append({it.key(), it.value()});
        return writer.addFeed(entries);
    }
    // What is as it was keeps its place, its comments and its spelling.
    if (draft.symbols != before->symbols) {
        if (const auto set = writer.setInFeed(draft.name, QStringLiteral("symbols"), draft.symbols); !set)
            return set;
    }
    if (QSet<Channel>(draft.channels.cbegin(), draft.channels.cend())
        != QSet<Channel>(before->channels.cbegin(), before->channels.cend())) {
        // Those that stay, in their order, and then the new ones.
        QList<Channel> channels = before->channels;
        channels.removeIf([&draft](Channel channel) { return !draft.channels.contains(channel); });
        for (const Channel channel : draft.channels) {
            if (!channels.contains(channel))
                channels.append(channel);
        }
        if (const auto set = writer.setInFeed(draft.name, QStringLiteral("channels"), namesOf(channels)); !set)
            return set;
    }
    if (draft.enabled != before->enabled) {
        const QString key = QStringLiteral("enabled");
        const auto set = draft.enabled ? writer.unsetInFeed(draft.name, key) : writer.setInFeed(draft.name, key, false);
        if (!set)
            return set;
    }
    const std::tuple<QString, QString, QString> addresses[] = {
        {QStringLiteral("url"), before->url, draft.url}, {QStringLiteral("rest_url"), before->restUrl, draft.restUrl}};
    for (const auto &[key, was, is] : addresses) {
        if (was == is)
            continue;
        const auto set = is.isEmpty() ? writer.unsetInFeed(draft.name, key) : writer.setInFeed(draft.name, key, is);
        if (!set)
            return set;
    }
    for (const QString &key : policyKeys()) {
        const auto was = before->policies.constFind(key), is = draft.policies.constFind(key);
        const bool isWritten = was != before->policies.cend(), isWanted = is != draft.policies.cend();
        if (isWanted ? isWritten && *was == *is : !isWritten)
            continue;
        const auto set = isWanted ? writer.setInFeed(draft.name, key, *is) : writer.unsetInFeed(draft.name, key);
        if (!set)
            return set;
    }
    return {};
}

void DesktopFeeds::simulate(const FeedDraft &draft)
{
    QList<FeedConfig> feeds = m_configuration.feeds;
    auto found = std::find_if(feeds.begin(), feeds.end(),
                              [&draft](const FeedConfig &feed) { return feed.name == draft.name; });
    if (found == feeds.end()) {
        const auto place = m_simulated.constFind(draft.venue);
        if (place == m_simulated.cend())
            return;
        feeds.append(*place);
        found = feeds.end() - 1;
        found->name = draft.name;
    }
    const VenueFacts *const facts = findVenue(found->venue);
    const FeedPolicies policies = policiesWith(defaultPolicies(m_configuration, *facts), draft.policies);
    found->symbols = draft.symbols;
    found->channels = draft.channels;
    found->enabled = draft.enabled;
    found->backoff = policies.backoff;
    found->breaker = policies.breaker;
    found->health = policies.health;
    m_simulatedOwn.insert(draft.name, draft.policies);
    emit feedsEdited(feeds);
}

void DesktopFeeds::setEnabled(const QString &feed, bool isEnabled)
{
    auto draft = find(feed);
    if (!draft || draft->enabled == isEnabled)
        return;
    draft->enabled = isEnabled;
    if (const auto kept = keep(*draft); !kept)
        emit failed(feed, notWritten(kept.error()));
}

QString DesktopFeeds::titleOf(const QString &feed) const
{
    for (const FeedSnapshot &known : m_monitor->feeds()) {
        if (known.name == feed && !known.title.isEmpty())
            return known.title;
    }
    const FeedConfig *const config = m_configuration.findFeed(feed);
    const VenueFacts *const facts = config ? venueOf(*config) : nullptr;
    return facts ? facts->title : feed;
}

void DesktopFeeds::remove(const QString &feed)
{
    const QString title = titleOf(feed);
    Removal removal;
    removal.name = feed;
    if (isSimulated()) {
        QList<FeedConfig> feeds = m_configuration.feeds;
        const auto found = std::find_if(feeds.cbegin(), feeds.cend(),
                                        [&feed](const FeedConfig &each) { return each.name == feed; });
        if (found == feeds.cend())
            return;
        removal.simulated = *found;
        removal.place = found - feeds.cbegin();
        feeds.erase(found);
        m_removal = removal;
        emit feedsEdited(feeds);
        emit removed(feed, title);
        return;
    }
    const auto take = [&]() -> Result<void> {
        removal.before = ConfigurationWriter::bytesOf(m_path);
        auto writer = ConfigurationWriter::open(m_path);
        if (!writer)
            return writer.error();
        const auto tables = writer->feedText(feed);
        if (!tables)
            return tables.error();
        removal.tables = *tables;
        if (const auto taken = writer->removeFeed(feed); !taken)
            return taken;
        removal.after = writer->text();
        return saveFile(*writer);
    };
    if (const auto taken = take(); !taken) {
        emit failed(feed, notWritten(taken.error()));
        return;
    }
    m_removal = removal;
    emit removed(feed, title);
}

void DesktopFeeds::undo()
{
    if (m_replaced)
        undoImport();
    if (!m_removal)
        return;
    const Removal removal = *std::exchange(m_removal, std::nullopt);
    if (isSimulated()) {
        QList<FeedConfig> feeds = m_configuration.feeds;
        feeds.insert(std::min(removal.place, feeds.size()), removal.simulated);
        emit feedsEdited(feeds);
        emit restored(removal.name);
        return;
    }
    const auto putBack = [&]() -> Result<void> {
        auto writer = ConfigurationWriter::open(m_path);
        if (!writer)
            return writer.error();
        // Where nobody has been at the file since, it is as it was to the byte.
        const auto put = ConfigurationWriter::bytesOf(m_path) == removal.after ? writer->replaceText(removal.before)
                                                                               : writer->addFeedText(removal.tables);
        if (!put)
            return put;
        return saveFile(*writer);
    };
    if (const auto put = putBack(); !put) {
        m_removal = removal;   // Whoever mends what is wrong can ask again.
        emit failed(removal.name, notWritten(put.error()));
        return;
    }
    emit restored(removal.name);
}

void DesktopFeeds::undoImport()
{
    const Replaced replaced = *std::exchange(m_replaced, std::nullopt);
    if (ConfigurationWriter::bytesOf(m_path) != replaced.after) {
        emit failed({}, tr("The configuration has been changed since the import, so it stays as it is."));
        emit feedsChanged();   // There is nothing to undo any more.
        return;
    }
    if (const auto put = ConfigurationWriter::putBack(m_path, replaced.before, replaced.after); !put) {
        m_replaced = replaced;   // Whoever mends what is wrong can ask again.
        emit failed({}, notWritten(put.error()));
        return;
    }
    emit fileWritten();
    emit importUndone();
}

void DesktopFeeds::exportTo(const QString &path)
{
    // Also of a file that somebody has put a secret into: that is an error of the configuration, and nothing leaves.
    const ReadResult read = readConfiguration(m_path);
    if (read.isMissing) {
        emit failed({}, tr("There is no configuration yet that could be copied."));
        return;
    }
    if (!read.errors.isEmpty()) {
        emit failed({},
                    tr("The configuration has errors, so it was not copied: %1").arg(read.errors.first().toString()));
        return;
    }
    if (const auto written = writePrivateFile(path, read.text); !written)
        emit failed({}, tr("The copy could not be written: %1").arg(written.error().detail));
    else
        emit exported(path);
}

ImportPreview DesktopFeeds::previewImport(const QString &path) const
{
    ImportPreview preview;
    preview.path = path;
    const ReadResult current = readConfiguration(m_path);
    preview.from = current.configuration.value_or(m_configuration);
    const auto refuse = [&preview](const QString &reason) {
        preview.errors.append({preview.path, 0, QStringLiteral("file"), reason});
    };
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        refuse(tr("This is no file that can be read."));
        return preview;
    }
    // As it would be read where it is to lie: paths in it count from there.
    const ReadResult read = parseConfiguration(file.read(MaxTomlBytes + 1), m_path);
    preview.errors = read.errors;
    if (read.configuration && read.errors.isEmpty())
        preview.to = *read.configuration;
    else if (preview.errors.isEmpty())
        refuse(tr("This is no file that can be read."));
    return preview;
}

void DesktopFeeds::import(const QString &path)
{
    const auto take = [&]() -> Result<void> {
        if (isSimulated())
            return Error{ErrorCode::Configuration, tr("the exchanges are simulated")};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Resource, file.errorString()};
        auto writer = ConfigurationWriter::open(m_path);
        if (!writer)
            return writer.error();
        if (const auto replaced = writer->replaceText(file.read(MaxTomlBytes + 1)); !replaced)
            return replaced;
        const Replaced replaced{writer->original(), writer->text()};
        if (const auto saved = saveFile(*writer); !saved)
            return saved;
        m_removal.reset();   // What it would be put back into is gone.
        if (replaced.after != replaced.before)
            m_replaced = replaced;
        return {};
    };
    if (const auto taken = take(); !taken)
        emit importFailed(notWritten(taken.error()));
    else
        emit imported();
}

}   // namespace feedwarden
