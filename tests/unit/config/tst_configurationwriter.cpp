// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationwriter.h"

#include "core/base/random.h"
#include "tests/support/printing.h"
#include "testvenues.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QProcess>
#include <QScopeGuard>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>
#include <sys/stat.h>

using namespace feedwarden;

using Writer = ConfigurationWriter;
using Edit = std::function<Result<void>(Writer &)>;

static bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(content) == content.size();
}

static QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

static QString modeOf(const QString &path)
{
    struct stat status {
    };
    ::stat(QFile::encodeName(path).constData(), &status);
    return QString::number(status.st_mode & 07777, 8);
}

class TestConfigurationWriter final : public QObject
{
    Q_OBJECT

private slots:
    void onlyWhatIsMeantChanges_data();
    void onlyWhatIsMeantChanges();
    void editsAreRefused_data();
    void editsAreRefused();
    void theExampleKeepsItsComments();
    void randomEditsParseToWhatWasMeant_data();
    void randomEditsParseToWhatWasMeant();
    void savingKeepsTheFileBefore();
    void savedFilesArePrivate_data();
    void savedFilesArePrivate();
    void aRemovedFeedCanBePutBack();
    void aRemovedRuleCanBePutBack();
    void removedChannelsAndPlannedTimesCanBePutBack();
    void whatWasSavedIsPutBackToTheByte();
    void aWholeTextTakesTheOthersPlace();
    void savingRefusesAFileThatChangedMeanwhile();
    void savingRefusesWhatWouldNotBeRead();
    void savingFollowsASymbolicLink();
    void aFailedSaveLeavesTheFile();
    void aKilledSaveLeavesAWholeFile();
    void nothingIsWrittenWithoutAChange();
    void anOlderFileIsSavedAsTodays();
    void brokenFilesAreNotOpened();

private:
    /// A writer of `text`, through a real file.
    Result<Writer> open(const QByteArray &text)
    {
        const QString path = m_folder.filePath(QStringLiteral("f.toml"));
        if (!write(path, text))
            return Error{ErrorCode::Resource, QStringLiteral("the test's file")};
        return Writer::open(path, testOptions());
    }

    QTemporaryDir m_folder;
};

static ConfigValue whole(qint64 value) { return value; }
static ConfigValue text(const char *value) { return QString::fromUtf8(value); }
static ConfigValue list(std::initializer_list<const char *> values)
{
    QStringList result;
    for (const char *value : values)
        result.append(QString::fromUtf8(value));
    return result;
}

static Edit set(const char *key, const ConfigValue &value)
{
    return [=](Writer &writer) { return writer.set(QString::fromLatin1(key), value); };
}
static Edit unset(const char *key)
{
    return [=](Writer &writer) { return writer.unset(QString::fromLatin1(key)); };
}
static Edit setInFeed(const char *feed, const char *key, const ConfigValue &value)
{
    return [=](Writer &writer) { return writer.setInFeed(QString::fromLatin1(feed), QString::fromLatin1(key), value); };
}
static Edit unsetInFeed(const char *feed, const char *key)
{
    return [=](Writer &writer) { return writer.unsetInFeed(QString::fromLatin1(feed), QString::fromLatin1(key)); };
}
static Edit removeFeed(const char *feed)
{
    return [=](Writer &writer) { return writer.removeFeed(QString::fromLatin1(feed)); };
}
static Edit addFeed(const char *name, const QList<Writer::Entry> &more = {})
{
    QList<Writer::Entry> entries = {{QStringLiteral("name"), text(name)},
                                    {QStringLiteral("venue"), text("coinbase")},
                                    {QStringLiteral("symbols"), list({"BTC-USD"})},
                                    {QStringLiteral("channels"), list({"trade"})}};
    entries += more;
    return [=](Writer &writer) { return writer.addFeed(entries); };
}

static Edit setInAccount(const char *account, const char *key, const ConfigValue &value)
{
    return [=](Writer &writer) {
        return writer.setInAccount(QString::fromLatin1(account), QString::fromLatin1(key), value);
    };
}
static Edit unsetInAccount(const char *account, const char *key)
{
    return
        [=](Writer &writer) { return writer.unsetInAccount(QString::fromLatin1(account), QString::fromLatin1(key)); };
}
static Edit removeAccount(const char *account)
{
    return [=](Writer &writer) { return writer.removeAccount(QString::fromLatin1(account)); };
}
static Edit addAccount(const char *name, const QList<Writer::Entry> &more = {})
{
    QList<Writer::Entry> entries = {{QStringLiteral("name"), text(name)}, {QStringLiteral("venue"), text("okx")}};
    entries += more;
    return [=](Writer &writer) { return writer.addAccount(entries); };
}

using Tables = Writer::Tables;
static Edit setAt(Tables tables, size_t place, const char *key, const ConfigValue &value)
{
    return [=](Writer &writer) { return writer.setAt(tables, place, QString::fromLatin1(key), value); };
}
static Edit removeAt(Tables tables, size_t place)
{
    return [=](Writer &writer) { return writer.removeAt(tables, place); };
}
static Edit addAt(Tables tables, const QList<Writer::Entry> &entries)
{
    return [=](Writer &writer) { return writer.addTable(tables, entries); };
}
static Edit setInRule(size_t rule, const char *key, const ConfigValue &value)
{
    return setAt(Tables::AlertRules, rule, key, value);
}
static Edit unsetInRule(size_t rule, const char *key)
{
    return [=](Writer &writer) { return writer.unsetAt(Tables::AlertRules, rule, QString::fromLatin1(key)); };
}
static Edit removeRule(size_t rule) { return removeAt(Tables::AlertRules, rule); }
static Edit addRule(const char *kind, const QList<Writer::Entry> &more = {})
{
    QList<Writer::Entry> entries = {{QStringLiteral("kind"), text(kind)}};
    entries += more;
    return addAt(Tables::AlertRules, entries);
}

void TestConfigurationWriter::onlyWhatIsMeantChanges_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QByteArray>("after");
    // Every text begins with the version; it is left out of the rows.
    const auto row = [](const char *name, const QByteArray &before, const Edit &edit, const QByteArray &after) {
        QTest::newRow(name) << "config_version = 1\n" + before << edit << "config_version = 1\n" + after;
    };
    const QByteArray feed =
        "[[feed]]\nname = \"a\"\nvenue = \"coinbase\"\nsymbols = [\"A\", \"B\"] # two\nchannels = [\"trade\"]\n";

    row("a value, with a comment behind it", "[log]\nlevel   =  \"info\"  # why\n", set("log.level", text("debug")),
        "[log]\nlevel   =  \"debug\"  # why\n");
    row("a value of a dotted key", "log.level = \"info\"\n", set("log.level", text("debug")),
        "log.level = \"debug\"\n");
    row("a value of an inline table", "log = { level = \"info\", max_size_mb = 5 }\n", set("log.level", text("debug")),
        "log = { level = \"debug\", max_size_mb = 5 }\n");
    row("a value behind wide characters", "[log] # Größe €😀\nlevel = \"info\" # ü\n", set("log.level", text("debug")),
        "[log] # Größe €😀\nlevel = \"debug\" # ü\n");
    row("another type", "[health]\nstale_after_ms = \"auto\" # x\n", set("health.stale_after_ms", whole(5000)),
        "[health]\nstale_after_ms = 5000 # x\n");
    row("a long text in quotes", "[log]\nfile = \"\"\"\\\n  x.log\"\"\" # x\n",
        set("log.file", text("C:\\y \"z\".log")), "[log]\nfile = \"C:\\\\y \\\"z\\\".log\" # x\n");
    row("a number", "[reconnection]\nmultiplier = 2 # x\n", set("reconnection.multiplier", 1.5),
        "[reconnection]\nmultiplier = 1.5 # x\n");
    row("the last line without its end", "[log]\nlevel = \"info\"", set("log.level", text("debug")),
        "[log]\nlevel = \"debug\"");
    row("a key with quotes", "[log]\n\"level\" = 'info'\n", set("log.level", text("debug")),
        "[log]\n\"level\" = \"debug\"\n");

    row("a new key below the last one", "[log]\n  level = \"info\" # x\n\n# Next.\n[health]\n",
        set("log.max_size_mb", whole(5)), "[log]\n  level = \"info\" # x\n  max_size_mb = 5\n\n# Next.\n[health]\n");
    row("a new key in an empty table", "[log] # here\n\n[health]\n", set("log.max_size_mb", whole(5)),
        "[log] # here\nmax_size_mb = 5\n\n[health]\n");
    row("a new key at the end without a line end", "[log]", set("log.max_size_mb", whole(5)),
        "[log]\nmax_size_mb = 5\n");
    row("a new key below its commented default",
        "[log]\nlevel = \"info\"\n# Size.\n#max_size_mb = 10\n#file = \"x\"\n\n[health]\n",
        set("log.max_size_mb", whole(5)),
        "[log]\nlevel = \"info\"\n# Size.\n#max_size_mb = 10\nmax_size_mb = 5\n#file = \"x\"\n\n[health]\n");
    row("not below a commented default of another table", "[log]\n\n[health]\n#max_size_mb = 10\n",
        set("log.max_size_mb", whole(5)), "[log]\nmax_size_mb = 5\n\n[health]\n#max_size_mb = 10\n");
    row("not inside a text that looks like a comment", "[log]\nfile = \"\"\"a\n#max_size_mb = 1\n\"\"\"\n",
        set("log.max_size_mb", whole(5)), "[log]\nfile = \"\"\"a\n#max_size_mb = 1\n\"\"\"\nmax_size_mb = 5\n");
    row("a new key of dotted ones", "log.level = \"info\" # x\ngeneral.io_threads = 1\n",
        set("log.max_size_mb", whole(5)), "log.level = \"info\" # x\nlog.max_size_mb = 5\ngeneral.io_threads = 1\n");
    row("a new key of an inline table", "log = { level = \"info\" } # x\n", set("log.max_size_mb", whole(5)),
        "log = { level = \"info\", max_size_mb = 5 } # x\n");
    row("a new key of an empty inline table", "log = {} # x\n", set("log.max_size_mb", whole(5)),
        "log = { max_size_mb = 5} # x\n");
    row("a new table at the end", "[log]\nlevel = \"info\"\n# end\n", set("health.batch_interval_ms", whole(60)),
        "[log]\nlevel = \"info\"\n# end\n\n[health]\nbatch_interval_ms = 60\n");
    row("a new table before the feeds", "# Mine.\n" + feed, set("health.batch_interval_ms", whole(60)),
        "[health]\nbatch_interval_ms = 60\n\n# Mine.\n" + feed);
    row("a new table beside its sub-table", "[[governor.host]]\nhost = \"x\"\n", set("governor.window_share", 0.5),
        "[[governor.host]]\nhost = \"x\"\n\n[governor]\nwindow_share = 0.5\n");
    row("line ends of the other kind", "[log]\r\nlevel = \"info\"\r\n", set("log.max_size_mb", whole(5)),
        "[log]\r\nlevel = \"info\"\r\nmax_size_mb = 5\r\n");

    row("a key less", "[log]\n# Level.\nlevel = \"info\" # x\nmax_size_mb = 5\n", unset("log.level"),
        "[log]\n# Level.\nmax_size_mb = 5\n");
    row("the only key less", "[log]\nlevel = \"info\"\n[health]\n", unset("log.level"), "[log]\n[health]\n");
    row("a dotted key less", "log.level = \"info\"\n# x\n", unset("log.level"), "# x\n");
    row("a key of several lines less", "[log]\nfile = \"\"\"a\nb\"\"\" # x\nlevel = \"info\"\n", unset("log.file"),
        "[log]\nlevel = \"info\"\n");
    row("the first of an inline table less", "log = { level = \"info\", max_size_mb = 5 }\n", unset("log.level"),
        "log = { max_size_mb = 5 }\n");
    row("the last of an inline table less", "log = { level = \"info\", max_size_mb = 5 }\n", unset("log.max_size_mb"),
        "log = { level = \"info\" }\n");
    row("the only one of an inline table less", "log = { level = \"info\" } # x\n", unset("log.level"),
        "log = { } # x\n");
    row("a key that is not there", "[log]\n", unset("log.level"), "[log]\n");

    row("a feed's key", feed, setInFeed("a", "venue", text("elsewhere")),
        QByteArray(feed).replace("coinbase", "elsewhere"));
    row("a feed's new key", feed, setInFeed("a", "enabled", false), feed + "enabled = false\n");
    row("the second feed's key", feed + QByteArray(feed).replace("\"a\"", "\"b\""), setInFeed("b", "enabled", false),
        feed + QByteArray(feed).replace("\"a\"", "\"b\"") + "enabled = false\n");
    row("the first feed's new table",
        feed + "#enabled = true\n\n# Other.\n" + QByteArray(feed).replace("\"a\"", "\"b\""),
        setInFeed("a", "health.batch_interval_ms", whole(60)),
        feed + "#enabled = true\n\n[feed.health]\nbatch_interval_ms = 60\n\n# Other.\n"
            + QByteArray(feed).replace("\"a\"", "\"b\""));
    row("a feed's second table", feed + "[feed.breaker]\nflap_threshold = 3\n",
        setInFeed("a", "health.batch_interval_ms", whole(60)),
        feed + "[feed.breaker]\nflap_threshold = 3\n\n[feed.health]\nbatch_interval_ms = 60\n");
    row("a key of a feed's table", feed + "[feed.health]\nbatch_interval_ms = 50 # x\n[log]\n",
        setInFeed("a", "health.batch_interval_ms", whole(60)),
        feed + "[feed.health]\nbatch_interval_ms = 60 # x\n[log]\n");
    row("a feed's dotted key", feed + "health.batch_interval_ms = 50\n",
        setInFeed("a", "health.ping_interval_ms", whole(6000)),
        feed + "health.batch_interval_ms = 50\nhealth.ping_interval_ms = 6000\n");
    row("a feed's key less", feed + "enabled = false # x\n", unsetInFeed("a", "enabled"), feed);
    row("a feed's own key behind its table", feed + "[feed.health]\nbatch_interval_ms = 50\n",
        setInFeed("a", "enabled", true), feed + "enabled = true\n[feed.health]\nbatch_interval_ms = 50\n");
    row("an inline feed's key", "feed = [ { name = \"a\", enabled = true } ]\n", setInFeed("a", "enabled", false),
        "feed = [ { name = \"a\", enabled = false } ]\n");
    row("an inline feed's new table", "feed = [ { name = \"a\" } ]\n",
        setInFeed("a", "health.batch_interval_ms", whole(60)),
        "feed = [ { name = \"a\", health.batch_interval_ms = 60 } ]\n");

    row("one symbol more", feed, setInFeed("a", "symbols", list({"A", "B", "C"})),
        QByteArray(feed).replace("\"A\", \"B\"", "\"A\", \"B\", \"C\""));
    row("one symbol less", feed, setInFeed("a", "symbols", list({"B"})),
        QByteArray(feed).replace("\"A\", \"B\"", "\"B\""));
    row("the last symbol less", feed, setInFeed("a", "symbols", list({"A"})),
        QByteArray(feed).replace("\"A\", \"B\"", "\"A\""));
    row("another order", feed, setInFeed("a", "symbols", list({"B", "A"})),
        QByteArray(feed).replace("\"A\", \"B\"", "\"B\", \"A\""));
    row("all symbols others", feed, setInFeed("a", "symbols", list({"X"})),
        QByteArray(feed).replace("\"A\", \"B\"", "\"X\""));
    const auto lines = [&feed](const QByteArray &elements) {
        return QByteArray(feed).replace("[\"A\", \"B\"] # two", QByteArray("[\n" + elements + "] # two"));
    };
    row("one more in lines with comments", lines("  \"A\", # first\n  # and\n  \"B\",  # second\n  # end\n"),
        setInFeed("a", "symbols", list({"A", "B", "C"})),
        lines("  \"A\", # first\n  # and\n  \"B\",  # second\n  \"C\",\n  # end\n"));
    row("one more where the last comma is missing", lines("  \"A\",\n  \"B\"  # second\n"),
        setInFeed("a", "symbols", list({"A", "B", "C"})), lines("  \"A\",\n  \"B\",  # second\n  \"C\",\n"));
    row("one less in lines with comments", lines("  \"A\", # first\n  # and\n  \"B\",  # second\n"),
        setInFeed("a", "symbols", list({"B"})), lines("  # and\n  \"B\",  # second\n"));
    row("the last less in lines", lines("  \"A\", # first\n  \"B\"\n"), setInFeed("a", "symbols", list({"A"})),
        lines("  \"A\", # first\n"));
    row("one less and two more", lines("  \"A\",\n  \"B\",\n"), setInFeed("a", "symbols", list({"B", "C", "D"})),
        lines("  \"B\",\n  \"C\",\n  \"D\",\n"));
    row("several in one line of many", lines("  \"A\", \"B\",\n  \"C\", \"D\",\n"),
        setInFeed("a", "symbols", list({"A", "C", "E"})), lines("  \"A\",\n  \"C\",\n  \"E\",\n"));

    const QByteArray added =
        "[[feed]]\nname = \"n\"\nvenue = \"coinbase\"\nsymbols = [\"BTC-USD\"]\nchannels = [\"trade\"]\n";
    row("the first feed", "", addFeed("n"), '\n' + added);
    row("a feed more", feed + "# end", addFeed("n"), feed + "# end\n\n" + added);
    row("a feed with tables", feed,
        addFeed("n", {{QStringLiteral("health.batch_interval_ms"), whole(60)},
                      {QStringLiteral("enabled"), false},
                      {QStringLiteral("breaker.flap_threshold"), whole(3)},
                      {QStringLiteral("health.ping_interval_ms"), whole(6000)}}),
        feed + '\n' + added
            + "enabled = false\n\n[feed.breaker]\nflap_threshold = 3\n\n[feed.health]\nbatch_interval_ms = "
              "60\nping_interval_ms = 6000\n");
    row("a feed more behind other tables", feed + "[log]\nlevel = \"info\"\n", addFeed("n"),
        feed + "[log]\nlevel = \"info\"\n\n" + added);

    row("a feed less", "[log]\n\n# About a.\n" + feed + "\n# About b.\n" + added, removeFeed("a"),
        "[log]\n\n# About b.\n" + added);
    row("the last feed less", "# Feeds.\n\n" + feed + "\n# About n.\n" + added + "# its end\n\n# The end.\n",
        removeFeed("n"), "# Feeds.\n\n" + feed + "\n# The end.\n");
    row("the only feed less", "[log]\n" + feed, removeFeed("a"), "[log]\n");
    row("a feed less with its tables",
        feed + "[feed.health]\nbatch_interval_ms = 5\n[feed.breaker]\nflap_threshold = 3\n" + added, removeFeed("a"),
        added);
    row("a feed less whose tables are apart", feed + "[log]\nlevel = \"info\"\n[feed.health]\nbatch_interval_ms = 5\n",
        removeFeed("a"), "[log]\nlevel = \"info\"\n");
    row("a comment that belongs to the next feed stays", feed + "# About n.\n" + added, removeFeed("a"),
        "# About n.\n" + added);

    const QByteArray account = "[[account]]\nname = \"a\" # mine\nvenue = \"kraken\"\n";
    const QByteArray addedAccount = "[[account]]\nname = \"n\"\nvenue = \"okx\"\n";
    row("the first account", feed, addAccount("n"), feed + '\n' + addedAccount);
    row("an account in an empty file", "", addAccount("n"), '\n' + addedAccount);
    row("an account more", account + "# end", addAccount("n", {{QStringLiteral("environment"), text("demo")}}),
        account + "# end\n\n" + addedAccount + "environment = \"demo\"\n");
    row("a feed of an account's name", account, addFeed("a"),
        account + '\n' + QByteArray(added).replace("\"n\"", "\"a\""));
    row("an account's key", account, setInAccount("a", "venue", text("coinbase")),
        QByteArray(account).replace("kraken", "coinbase"));
    row("an account switched off", account + "# enabled: no matter\n\n" + addedAccount,
        setInAccount("a", "enabled", false), account + "enabled = false\n# enabled: no matter\n\n" + addedAccount);
    row("an account switched on", account + "enabled = false # for now\n", setInAccount("a", "enabled", true),
        account + "enabled = true # for now\n");
    row("the second account's key", account + addedAccount, setInAccount("n", "key", text("x.y")),
        account + addedAccount + "key = \"x.y\"\n");
    row("not a feed of the same name", feed + account, setInAccount("a", "enabled", false),
        feed + account + "enabled = false\n");
    row("an account's key less", account + "key = \"x\" # why\n", unsetInAccount("a", "key"), account);
    row("an inline account's key", "account = [ { name = \"a\", venue = \"okx\" } ] # x\n",
        setInAccount("a", "enabled", false), "account = [ { name = \"a\", venue = \"okx\", enabled = false } ] # x\n");
    row("an account less", feed + "\n# About a.\n" + account + "\n# About n.\n" + addedAccount, removeAccount("a"),
        feed + "\n# About n.\n" + addedAccount);
    row("the only account less", feed + account, removeAccount("a"), feed);
    const QByteArray gap = "[[alerts.rule]]\nkind = \"gap\" # holes\nthreshold = 5 # mine\n";
    const QByteArray down = "[[alerts.rule]]\nkind = \"line_down\"\n";
    row("the first rule", feed, addRule("gap"), feed + "\n[[alerts.rule]]\nkind = \"gap\"\n");
    row("a rule behind the last one", "[alerts]\nsound = false\n" + gap + "# end of it\n\n" + feed,
        addRule("stale", {{QStringLiteral("threshold"), 0.25}, {QStringLiteral("only"), list({"a", "b"})}}),
        "[alerts]\nsound = false\n" + gap
            + "# end of it\n\n[[alerts.rule]]\nkind = \"stale\"\nthreshold = 0.25\nonly = [\"a\", \"b\"]\n\n" + feed);
    row("a rule where the table stands behind it", gap + "[alerts]\nsound = false\n", addRule("stale"),
        gap + "\n[[alerts.rule]]\nkind = \"stale\"\n[alerts]\nsound = false\n");
    row("a rule of other line ends", QByteArray(gap).replace("\n", "\r\n"), addRule("stale"),
        QByteArray(gap + "\n[[alerts.rule]]\nkind = \"stale\"\n").replace("\n", "\r\n"));
    row("a rule's key", down + gap, setInRule(1, "threshold", whole(7)), down + QByteArray(gap).replace("5 #", "7 #"));
    row("a rule's new key", down + "# for now\n\n" + gap, setInRule(0, "enabled", false),
        down + "enabled = false\n# for now\n\n" + gap);
    row("a rule's key less", down + gap, unsetInRule(1, "threshold"),
        down + "[[alerts.rule]]\nkind = \"gap\" # holes\n");
    row("an inline rule's key", "[alerts]\nrule = [ { kind = \"gap\" }, { kind = \"stale\" } ] # x\n",
        setInRule(1, "severity", text("info")),
        "[alerts]\nrule = [ { kind = \"gap\" }, { kind = \"stale\", severity = \"info\" } ] # x\n");
    row("a rule less", "[alerts]\n\n# Holes.\n" + gap + "\n# Down.\n" + down, removeRule(0),
        "[alerts]\n\n# Down.\n" + down);
    row("the only rule less", gap + feed, removeRule(0), feed);

    const QByteArray phone = "[[alerts.channel]]\nname = \"phone\" # mine\nkind = \"telegram\"\n";
    row("the first channel", gap + feed, addAt(Tables::AlertChannels, {{QStringLiteral("name"), text("x")}}),
        gap + feed + "\n[[alerts.channel]]\nname = \"x\"\n");
    row("a channel behind the last one", phone + "\n" + gap,
        addAt(Tables::AlertChannels, {{QStringLiteral("name"), text("x")}, {QStringLiteral("enabled"), false}}),
        phone + "\n[[alerts.channel]]\nname = \"x\"\nenabled = false\n\n" + gap);
    row("a channel's key", phone + gap, setAt(Tables::AlertChannels, 0, "chat_id", text("-1")),
        phone + "chat_id = \"-1\"\n" + gap);
    row("a channel less", gap + "\n# The phone.\n" + phone, removeAt(Tables::AlertChannels, 0), gap + "\n");
    row("quiet hours beside channels", phone, set("alerts.quiet_hours", text("22:00-07:00")),
        phone + "\n[alerts]\nquiet_hours = \"22:00-07:00\"\n");
    const QByteArray planned =
        "[[maintenance]]\nbegin = \"2026-11-25T06:00:00Z\" # early\nend = \"2026-11-25T08:00:00Z\"\n";
    row("the first planned time", feed, addAt(Tables::Maintenance, {{QStringLiteral("begin"), text("2026")}}),
        feed + "\n[[maintenance]]\nbegin = \"2026\"\n");
    row("a planned time behind the last one", planned + "\n" + feed,
        addAt(Tables::Maintenance, {{QStringLiteral("begin"), text("2027")}}),
        planned + "\n[[maintenance]]\nbegin = \"2027\"\n\n" + feed);
    row("a planned time's key", planned, setAt(Tables::Maintenance, 0, "begin", text("2025")),
        QByteArray(planned).replace("2026-11-25T06:00:00Z", "2025"));
    row("a planned time less", planned + "\n" + planned, removeAt(Tables::Maintenance, 1), planned + "\n");

    row("a new table before the accounts", "# Mine.\n" + account + feed, set("secrets.store", text("vault")),
        "[secrets]\nstore = \"vault\"\n\n# Mine.\n" + account + feed);
}

void TestConfigurationWriter::onlyWhatIsMeantChanges()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Edit, edit);
    QFETCH(const QByteArray, after);
    auto writer = open(before);
    QVERIFY2(writer, qPrintable(writer ? QString() : writer.error().detail));
    QCOMPARE(writer->text(), before);
    const auto result = edit(*writer);
    QVERIFY2(result, qPrintable(result ? QString() : result.error().detail));
    QCOMPARE(writer->text(), after);
    QCOMPARE(writer->isChanged(), before != after);
}

void TestConfigurationWriter::editsAreRefused_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<QString>("error");
    const auto row = [](const char *name, const QByteArray &before, const Edit &edit, const char *error) {
        QTest::newRow(name) << "config_version = 1\n" + before << edit << QString::fromLatin1(error);
    };
    row("unknown key", "", set("log.colour", text("x")), "log.colour: unknown key");
    row("a feed's key as a global one", "", set("feed.name", text("x")), "feed.name: unknown key");
    row("wrong type", "", set("log.level", whole(5)), "log.level: must be one of");
    row("out of range", "", set("log.max_size_mb", whole(0)), "log.max_size_mb: must be a whole number from 1 to 1024");
    row("unknown key less", "", unset("log.colour"), "log.colour: unknown key");
    row("unknown feed", "", setInFeed("a", "enabled", true), "there is no feed \"a\"");
    row("unknown feed less", "", removeFeed("a"), "there is no feed \"a\"");
    row("unknown key of a feed", "[[feed]]\nname = \"a\"\n", setInFeed("a", "quality.lag_ms", whole(5)),
        "feed.quality.lag_ms: unknown key");
    row("an empty list", "[[feed]]\nname = \"a\"\n", setInFeed("a", "symbols", QStringList()), "feed.symbols: must be");
    row("a feed twice", "[[feed]]\nname = \"a\"\n", addFeed("a"), "there is a feed \"a\" already");
    row(
        "a feed without a name", "", [](Writer &writer) { return writer.addFeed({}); }, "feed.name: is required");
    row("a feed among inline ones", "feed = [ { name = \"a\" } ]\n", addFeed("n"), "the feeds of ");
    row("an inline feed less", "feed = [ { name = \"a\" } ]\n", removeFeed("a"), "the feeds of ");
    const char *const rule = "[[alerts.rule]]\nkind = \"gap\"\n";
    row("a place without a rule", rule, setInRule(1, "enabled", true), "there is no alerts.rule number 2");
    row("a place without a rule less", "", removeRule(0), "there is no alerts.rule number 1");
    row("unknown key of a rule", rule, setInRule(0, "colour", text("x")), "alerts.rule.colour: unknown key");
    row("a rule's value out of range", rule, setInRule(0, "for_ms", whole(-1)), "alerts.rule.for_ms: must be");
    row("a rule of an unknown kind", "", addRule("moon"), "alerts.rule.kind: must be one of");
    row(
        "a rule without a kind", "", [](Writer &writer) { return writer.addTable(Tables::AlertRules, {}); },
        "alerts.rule.kind: is required");
    row("a channel without a name", "", addAt(Tables::AlertChannels, {}), "alerts.channel.name: is required");
    row("a channel's token in the file", "[[alerts.channel]]\nname = \"a\"\n",
        setAt(Tables::AlertChannels, 0, "token", text("x")), "alerts.channel.token: a secret must not stand");
    row("a place without a planned time", "", removeAt(Tables::Maintenance, 0), "there is no maintenance number 1");
    row("a planned time among inline ones", "maintenance = [ { begin = \"2026\" } ]\n",
        addAt(Tables::Maintenance, {{QStringLiteral("begin"), text("2026")}}), "the maintenances of ");
    row("a rule among inline ones", "alerts.rule = [ { kind = \"gap\" } ]\n", addRule("stale"), "the alerts.rules of ");
    row("an inline rule less", "alerts.rule = [ { kind = \"gap\" } ]\n", removeRule(0), "the alerts.rules of ");
    row("a rule where alerts are no table", "alerts = 1\n", addRule("stale"), "alerts is no table in ");
    const char *const account = "[[account]]\nname = \"a\"\n";
    row("unknown account", account, setInAccount("b", "enabled", true), "there is no account \"b\"");
    row("unknown account less", "[[feed]]\nname = \"a\"\n", removeAccount("a"), "there is no account \"a\"");
    row("unknown key of an account", account, setInAccount("a", "symbols", list({"X"})),
        "account.symbols: unknown key");
    row("a policy of an account", account, setInAccount("a", "health.ping_interval_ms", whole(6000)),
        "account.health.ping_interval_ms: unknown key");
    row("an account's venue", account, setInAccount("a", "venue", text("nasdaq")),
        "account.venue: must be one of \"binance-spot\"");
    row("an account twice", account, addAccount("a"), "there is an account \"a\" already");
    row(
        "an account without a name", "", [](Writer &writer) { return writer.addAccount({}); },
        "account.name: is required");
    row("an account among inline ones", "account = [ { name = \"a\" } ]\n", addAccount("n"), "the accounts of ");
    row("X-01 a secret", account, setInAccount("a", "secret", text("canary")),
        "account.secret: a secret must not stand in the configuration: store it with `feedwarden-agent accounts add");
    row("X-01 a secret as the entry", account, setInAccount("a", "key", text("Ca9naryX9kQ2mVb7TzR4wLp8sHd3Ng6Yc1")),
        "account.key: a secret must not stand in the configuration: store it with `feedwarden-agent accounts add");
    row("X-01 a secret with a new account", account,
        addAccount("n", {{QStringLiteral("key"), text("Ca9naryX9kQ2mVb7TzR4wLp8sHd3Ng6Yc1")}}),
        "account.key: a secret must not stand in the configuration: store it with `feedwarden-agent accounts add");
    row("a table that is a value", "log = 5\n", set("log.level", text("info")), "log is no table in ");
}

void TestConfigurationWriter::editsAreRefused()
{
    QFETCH(const QByteArray, before);
    QFETCH(const Edit, edit);
    QFETCH(const QString, error);
    auto writer = open(before);
    QVERIFY(writer);
    const auto result = edit(*writer);
    QVERIFY(!result);
    QVERIFY2(result.error().detail.startsWith(error), qPrintable(result.error().detail));
    QVERIFY2(!result.error().detail.contains(QLatin1String("a9nary")), qPrintable(result.error().detail));
    QCOMPARE(writer->text(), before);
}

void TestConfigurationWriter::aRemovedFeedCanBePutBack()
{
    const QByteArray log = "config_version = 1\n[log]\nlevel = \"info\"\n";
    const QByteArray feed = "# Mine.\n[[feed]]\nname = \"a\"   # really\nvenue = \"coinbase\"\n"
                            "symbols = [\"BTC-USD\"]\nchannels = [\"trade\"]\n";
    const QByteArray health = "# Faster.\n[feed.health]\nping_interval_ms = 2000\n";
    auto writer = open(log + "\n" + feed + "\n[quality]\nlag_ms = 5\n\n" + health);
    QVERIFY2(writer, writer ? "" : qPrintable(writer.error().detail));
    const auto tables = writer->feedText(QStringLiteral("a"));
    QVERIFY(tables);
    QCOMPARE(*tables, feed + "\n" + health);   // With its comments, also where others stand between its tables.
    QVERIFY(!writer->addFeedText(*tables));    // It is there.
    QVERIFY(writer->removeFeed(QStringLiteral("a")));
    QVERIFY(!writer->feedText(QStringLiteral("a")));
    QVERIFY(writer->addFeedText(*tables));
    QVERIFY(writer->text().endsWith("\n" + *tables));
    for (const char *none : {"", "[log]\nlevel = \"debug\"\n", "[[feed]]\n", "[[feed]\n",
                             "[[feed]]\nname = \"b\"\n[[feed]]\nname = \"c\"\n"}) {
        const QByteArray before = writer->text();
        QVERIFY2(!writer->addFeedText(none), none);
        QCOMPARE(writer->text(), before);
    }
}

void TestConfigurationWriter::aRemovedRuleCanBePutBack()
{
    const QByteArray first = "config_version = 1\n\n# Holes.\n[[alerts.rule]]\nkind = \"gap\" # x\n# end\n";
    const QByteArray second = "\n[[alerts.rule]]\nkind = \"stale\"\n";
    auto writer = open(first + second);
    QVERIFY(writer);
    const auto taken = writer->textAt(Tables::AlertRules, 0);
    QVERIFY(taken && writer->removeAt(Tables::AlertRules, 0));
    QVERIFY(!writer->text().contains("gap"));
    QVERIFY(writer->addTableText(Tables::AlertRules, *taken));
    QCOMPARE(writer->text(),
             "config_version = 1\n" + second + "\n# Holes.\n[[alerts.rule]]\nkind = \"gap\" # x\n# end\n");
    // What is none, is several, or is more than that is not taken.
    const QByteArray before = writer->text();
    for (const QByteArray &wrong :
         {QByteArray(), QByteArray("x"), QByteArray("[alerts]\nsound = false\n"), *taken + *taken,
          *taken + "[log]\nlevel = \"info\"\n", *taken + "[alerts]\nsound = false\n"}) {
        const auto added = writer->addTableText(Tables::AlertRules, wrong);
        QVERIFY2(!added && added.error().code == ErrorCode::InvalidArgument, wrong.constData());
    }
    QCOMPARE(writer->text(), before);
    QVERIFY(!writer->textAt(Tables::AlertRules, 2));
}

void TestConfigurationWriter::removedChannelsAndPlannedTimesCanBePutBack()
{
    const QByteArray channel = "# Mine.\n[[alerts.channel]]\nname = \"a\" # x\n";
    const QByteArray planned = "[[maintenance]]\nbegin = \"2026\" # y\n";
    auto writer = open("config_version = 1\n\n" + channel + "\n" + planned);
    QVERIFY(writer);
    for (const auto &[tables, text, other] :
         {std::tuple(Tables::AlertChannels, channel, planned), std::tuple(Tables::Maintenance, planned, channel)}) {
        const QByteArray before = writer->text();
        const auto taken = writer->textAt(tables, 0);
        QVERIFY(taken && writer->removeAt(tables, 0));
        QCOMPARE(*taken, text);
        QVERIFY(!writer->text().contains(text) && writer->text().contains(other));
        // What belongs elsewhere is not taken.
        QVERIFY(!writer->addTableText(tables, other));
        QVERIFY(!writer->addTableText(tables, text + text));
        QVERIFY(!writer->addTableText(tables, text + "[log]\nlevel = \"info\"\n"));
        QVERIFY(writer->addTableText(tables, *taken));
        QVERIFY(writer->text().contains(text) && writer->text().contains(other));
    }
}

void TestConfigurationWriter::whatWasSavedIsPutBackToTheByte()
{
    const QString path = m_folder.filePath(QStringLiteral("back.toml"));
    const QByteArray after = "config_version = 1\n[log]\nlevel = \"debug\"\n";
    // Also what is wrong, has other line ends, or lacks the last one.
    for (const QByteArray &before :
         {QByteArray("# Mine.\r\n[log]\r\nlevel = \"info\""), QByteArray("colour = 1\n"), QByteArray("no TOML [")}) {
        QVERIFY(write(path, after));
        QVERIFY(Writer::putBack(path, before, after));
        QCOMPARE(contentOf(path), before);
        QCOMPARE(contentOf(path + QStringLiteral(".bak")), after);
        QCOMPARE(modeOf(path), QStringLiteral("600"));
    }
    // A program that runs does not take nothing for a configuration.
    QVERIFY(write(path, after));
    QVERIFY(Writer::putBack(path, {}, after));
    QCOMPARE(contentOf(path), QByteArray("config_version = 1\n"));
    // What somebody has done since stays.
    const auto put = Writer::putBack(path, "x", after);
    QVERIFY(!put && put.error().code == ErrorCode::Configuration);
    QCOMPARE(contentOf(path), QByteArray("config_version = 1\n"));
}

void TestConfigurationWriter::aWholeTextTakesTheOthersPlace()
{
    auto writer = open("config_version = 1\n");
    QVERIFY(writer);
    QVERIFY(!writer->replaceText("[[feed]\n"));
    QCOMPARE(writer->text(), QByteArray("config_version = 1\n"));
    const QByteArray other = "# Another.\nconfig_version = 1\n[log]\nlevel = \"debug\"\n";
    QVERIFY(writer->replaceText(other));
    QVERIFY(writer->save());
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("f.toml"))), other);
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("f.toml.bak"))), QByteArray("config_version = 1\n"));
    // What is TOML and no configuration is not saved.
    QVERIFY(writer->replaceText("colour = 1\n"));
    QVERIFY(!writer->save());
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("f.toml"))), other);
}

void TestConfigurationWriter::theExampleKeepsItsComments()
{
    const QByteArray example = contentOf(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/resources/feedwarden.example.toml"));
    QVERIFY(example.contains("[[feed]]"));
    auto writer = open(example);
    QVERIFY(writer);
    QCOMPARE(writer->text(), example);
    // Each of these changes one line, or adds one, and nothing else.
    QVERIFY(writer->set(QStringLiteral("reconnection.max_delay_ms"), whole(30'000)));
    QVERIFY(writer->set(QStringLiteral("health.stale_after_ms"), whole(9000)));
    QVERIFY(writer->setInFeed(QStringLiteral("binance"), QStringLiteral("symbols"),
                              list({"BTCUSDT", "ETHUSDT", "SOLUSDT"})));
    QVERIFY(writer->setInFeed(QStringLiteral("coinbase-exchange"), QStringLiteral("enabled"), true));
    QByteArray expected = example;
    expected.replace("#max_delay_ms = 60000\n", "#max_delay_ms = 60000\nmax_delay_ms = 30000\n")
        .replace("#stale_after_ms = \"auto\"\n", "#stale_after_ms = \"auto\"\nstale_after_ms = 9000\n")
        .replace("\"ETHUSDT\"]", "\"ETHUSDT\", \"SOLUSDT\"]")
        .replace("\nenabled = false", "\nenabled = true");
    QCOMPARE(writer->text(), expected);
    QCOMPARE(writer->check().size(), qsizetype(0));

    // And back again, to the byte.
    QVERIFY(writer->unset(QStringLiteral("reconnection.max_delay_ms")));
    QVERIFY(writer->unset(QStringLiteral("health.stale_after_ms")));
    QVERIFY(writer->setInFeed(QStringLiteral("binance"), QStringLiteral("symbols"), list({"BTCUSDT", "ETHUSDT"})));
    QVERIFY(writer->setInFeed(QStringLiteral("coinbase-exchange"), QStringLiteral("enabled"), false));
    QCOMPARE(writer->text(), example);
    QVERIFY(!writer->isChanged());
}

// What a file says, kept apart from its text: the oracle of the random edits.
struct Said {
    QMap<QString, ConfigValue> global;
    QList<std::pair<QString, QMap<QString, ConfigValue>>> feeds;
    QList<std::pair<QString, QMap<QString, ConfigValue>>> accounts;

    /// Written in the plainest way there is.
    [[nodiscard]] QByteArray plainText() const
    {
        QByteArray text;
        for (auto i = global.begin(); i != global.end(); ++i)
            text += i.key().toUtf8() + " = " + toToml(i.value()) + '\n';
        for (const auto &[name, keys] : feeds) {
            text += "[[feed]]\n";
            for (auto i = keys.begin(); i != keys.end(); ++i)
                text += i.key().toUtf8() + " = " + toToml(i.value()) + '\n';
        }
        for (const auto &[name, keys] : accounts) {
            text += "[[account]]\n";
            for (auto i = keys.begin(); i != keys.end(); ++i)
                text += i.key().toUtf8() + " = " + toToml(i.value()) + '\n';
        }
        return text;
    }
};

/// A value that the key admits, with its neighbours at their defaults.
static ConfigValue randomValue(const KeySpec &spec, Random &random)
{
    const auto upTo = [&](qint64 low, qint64 high) { return low + qint64(random.next() % quint64(high - low + 1)); };
    switch (spec.type) {
    case KeyType::Boolean:
        return random.next() % 2 == 0;
    case KeyType::WholeNumber:
        return upTo(1, 50);
    case KeyType::Milliseconds: {
        // On its own side of the default, so that every rule about two keys holds whichever of them is written.
        Configuration defaults;
        const auto usual = std::get<qint64>(spec.read(KeyTarget::globalOf(defaults)));
        const bool isLower = spec.name.contains(QLatin1String("initial")) || spec.name.contains(QLatin1String("good"))
                             || spec.name == QLatin1String("breaker.cooldown_ms");
        return isLower ? upTo(qint64(spec.low), usual) : upTo(usual, qint64(spec.high));
    }
    case KeyType::AutoOrMilliseconds:
        return random.next() % 2 == 0 ? text("auto") : whole(upTo(1000, 60'000));
    case KeyType::Number:
        return double(upTo(1, 4)) / 8 + spec.low;
    case KeyType::Choice:
        return spec.words.at(qsizetype(random.next() % quint64(spec.words.size())));
    case KeyType::Path:
    case KeyType::WordOrPath:
        return random.next() % 2 == 0 ? text("/a \"b\" ü") : text("/😀\\n");
    default:
        return text("none");
    }
}

static bool isSafe(const KeySpec &spec)
{
    // One needs a real file, of the others not every value goes with each of theirs.
    return spec.name != QLatin1String("network.ca_file")
           && (spec.table() != QLatin1String("metrics") || spec.type == KeyType::Boolean)
           && (spec.table() != QLatin1String("publish")
               || (spec.type == KeyType::Boolean && spec.key() != QLatin1String("enabled")));
}

static QStringList randomSymbols(Random &random)
{
    QStringList symbols;
    for (quint64 i = random.next() % 6; i <= 6; ++i)
        symbols.append(QStringLiteral("S%1").arg(i * 10 + random.next() % 10));
    return symbols;
}

/// A text that says the same in one of the many ways there are, with a numbered comment wherever one can stand.
static QByteArray randomText(const Said &said, Random &random, int *comments)
{
    const QByteArray lineEnd = random.next() % 4 == 0 ? "\r\n" : "\n";
    QByteArray text = random.next() % 5 == 0 ? "\xef\xbb\xbf" : "";
    const auto comment = [&]() -> QByteArray {
        return "# comment " + QByteArray::number((*comments)++) + " [x] = \"\n";
    };
    const auto maybe = [&](const QByteArray &what) { return random.next() % 3 == 0 ? what : QByteArray(); };
    const auto value = [&](const ConfigValue &of) {
        const auto *list = std::get_if<QStringList>(&of);
        if (!list || random.next() % 2 == 0)
            return toToml(of);
        QByteArray lines = "[\n";
        for (const QString &element : *list)
            lines += "  " + tomlString(element) + ',' + maybe("  # € in the list") + '\n' + maybe("  # between\n");
        return QByteArray(lines + ']');
    };
    text += comment() + "config_version = 1\n";
    // The dotted ones first: what comes behind a header belongs to it.
    QMap<QString, QMap<QString, ConfigValue>> tables;
    for (auto i = said.global.begin(); i != said.global.end(); ++i)
        tables[i.key().section(u'.', 0, 0)].insert(i.key().section(u'.', 1), i.value());
    QByteArray headers;
    for (auto table = tables.begin(); table != tables.end(); ++table) {
        const int style = int(random.next() % 4);
        if (style == 0) {
            for (auto i = table->begin(); i != table->end(); ++i)
                text += table.key().toUtf8() + '.' + i.key().toUtf8() + " = " + value(i.value()) + maybe(" # behind")
                        + '\n';
        } else if (style == 1) {
            QByteArrayList parts;
            for (auto i = table->begin(); i != table->end(); ++i)
                parts += i.key().toUtf8() + " = " + toToml(i.value());
            text += table.key().toUtf8() + " = { " + parts.join(", ") + " }\n";
        } else {
            headers += maybe("\n") + comment() + '[' + table.key().toUtf8() + ']' + maybe(" # behind") + '\n';
            for (auto i = table->begin(); i != table->end(); ++i)
                headers += maybe("  ") + i.key().toUtf8() + " = " + value(i.value()) + maybe(" # behind") + '\n'
                           + maybe("\n");
            headers += '\n' + comment() + '\n';
        }
    }
    QByteArray feeds;
    for (const auto &[name, keys] : said.feeds) {
        feeds += "\n[[feed]]\n";
        QByteArray below;
        const bool asHeaders = random.next() % 2 == 0;
        QString header;
        for (auto i = keys.begin(); i != keys.end(); ++i) {
            if (!i.key().contains(u'.') || !asHeaders) {
                feeds += i.key().toUtf8() + " = " + value(i.value()) + maybe(" # behind") + '\n';
                continue;
            }
            if (i.key().section(u'.', 0, 0) != header) {
                header = i.key().section(u'.', 0, 0);
                below += maybe("\n") + "[feed." + header.toUtf8() + "]\n";
            }
            below += i.key().section(u'.', 1).toUtf8() + " = " + value(i.value()) + '\n';
        }
        feeds += below + '\n' + comment();
    }
    QByteArray accounts;
    for (const auto &[name, keys] : said.accounts) {
        accounts += maybe("\n") + "[[account]]" + maybe(" # behind") + '\n';
        for (auto i = keys.begin(); i != keys.end(); ++i)
            accounts += maybe("  ") + i.key().toUtf8() + " = " + value(i.value()) + maybe(" # behind") + '\n';
        accounts += '\n' + comment();
    }
    feeds = random.next() % 2 == 0 ? QByteArray(feeds + '\n' + accounts) : QByteArray(accounts + '\n' + feeds);
    text += random.next() % 2 == 0 ? QByteArray(headers + feeds) : QByteArray(feeds + '\n' + headers);
    if (lineEnd != "\n")
        text.replace("\n", lineEnd);
    return text;
}

void TestConfigurationWriter::randomEditsParseToWhatWasMeant_data()
{
    QTest::addColumn<quint64>("seed");
    for (quint64 seed = 1; seed <= 150; ++seed)
        QTest::addRow("R-10 seed %llu", static_cast<unsigned long long>(seed)) << seed;
}

void TestConfigurationWriter::randomEditsParseToWhatWasMeant()
{
    QFETCH(const quint64, seed);
    Random random(seed);
    QList<const KeySpec *> globalKeys;
    QList<const KeySpec *> feedKeys;
    for (const QString &table : globalTables()) {
        for (const KeySpec *spec : keysOf(table)) {
            if (!isSafe(*spec))
                continue;
            globalKeys.append(spec);
            if (feedTables().contains(table))
                feedKeys.append(spec);
        }
    }
    const auto pick = [&random](const auto &from) { return from.at(qsizetype(random.next() % quint64(from.size()))); };

    Said said;
    for (quint64 i = random.next() % 15; i > 0; --i) {
        const KeySpec *spec = pick(globalKeys);
        said.global.insert(spec->name, randomValue(*spec, random));
    }
    int nextFeed = 0;
    const auto randomFeed = [&] {
        QMap<QString, ConfigValue> keys{{QStringLiteral("name"), QStringLiteral("f%1").arg(nextFeed++)},
                                        {QStringLiteral("venue"), text("coinbase")},
                                        {QStringLiteral("symbols"), randomSymbols(random)},
                                        {QStringLiteral("channels"), list({"trade"})}};
        for (quint64 i = random.next() % 4; i > 0; --i) {
            const KeySpec *spec = pick(feedKeys);
            keys.insert(spec->name, randomValue(*spec, random));
        }
        return std::pair{std::get<QString>(keys[QStringLiteral("name")]), keys};
    };
    for (quint64 i = random.next() % 4; i > 0; --i)
        said.feeds.append(randomFeed());
    int nextAccount = 0;
    const auto randomAccount = [&] {
        // Of the names of feeds: each array is its own.
        const QString name = QStringLiteral("f%1").arg(nextAccount++);
        QMap<QString, ConfigValue> keys{{QStringLiteral("name"), name}, {QStringLiteral("venue"), text("bybit")}};
        if (random.next() % 2 == 0)
            keys.insert(QStringLiteral("environment"), text("testnet"));
        if (random.next() % 2 == 0)
            keys.insert(QStringLiteral("enabled"), random.next() % 2 == 0);
        return std::pair{name, keys};
    };
    for (quint64 i = random.next() % 4; i > 0; --i)
        said.accounts.append(randomAccount());

    int comments = 0;
    const QByteArray before = randomText(said, random, &comments);
    auto opened = open(before);
    QVERIFY2(opened, (opened ? QByteArray() : opened.error().detail.toUtf8() + '\n' + before).constData());
    Writer writer = *opened;
    bool removedOne = false;
    for (int step = 0; step < 12; ++step) {
        Result<void> result;
        QString what;
        switch (random.next() % 11) {
        case 0:
        case 1: {
            const KeySpec *spec = pick(globalKeys);
            const ConfigValue value = randomValue(*spec, random);
            what = QStringLiteral("set ") + spec->name;
            result = writer.set(spec->name, value);
            said.global.insert(spec->name, value);
            break;
        }
        case 2: {
            const KeySpec *spec = pick(globalKeys);
            what = QStringLiteral("unset ") + spec->name;
            result = writer.unset(spec->name);
            said.global.remove(spec->name);
            break;
        }
        case 3: {
            const auto feed = randomFeed();
            QList<Writer::Entry> entries;
            for (auto i = feed.second.begin(); i != feed.second.end(); ++i)
                entries.append({i.key(), i.value()});
            what = QStringLiteral("add ") + feed.first;
            result = writer.addFeed(entries);
            said.feeds.append(feed);
            break;
        }
        case 4: {
            if (said.feeds.isEmpty())
                continue;
            const qsizetype index = qsizetype(random.next() % quint64(said.feeds.size()));
            what = QStringLiteral("remove ") + said.feeds[index].first;
            result = writer.removeFeed(said.feeds[index].first);
            said.feeds.removeAt(index);
            removedOne = true;
            break;
        }
        case 5: {
            if (said.feeds.isEmpty())
                continue;
            auto &[name, keys] = said.feeds[qsizetype(random.next() % quint64(said.feeds.size()))];
            QStringList symbols = std::get<QStringList>(keys[QStringLiteral("symbols")]);
            if (random.next() % 2 == 0 && symbols.size() > 1)
                symbols.removeAt(qsizetype(random.next() % quint64(symbols.size())));
            if (random.next() % 2 == 0)
                symbols.append(QStringLiteral("N%1").arg(step));
            if (random.next() % 4 == 0)
                symbols = randomSymbols(random);
            what = QStringLiteral("symbols of ") + name;
            result = writer.setInFeed(name, QStringLiteral("symbols"), symbols);
            keys[QStringLiteral("symbols")] = symbols;
            break;
        }
        case 6: {
            if (said.feeds.isEmpty())
                continue;
            auto &[name, keys] = said.feeds[qsizetype(random.next() % quint64(said.feeds.size()))];
            const KeySpec *spec = pick(feedKeys);
            const ConfigValue value = randomValue(*spec, random);
            what = QStringLiteral("set %1 of %2").arg(spec->name, name);
            result = writer.setInFeed(name, spec->name, value);
            keys.insert(spec->name, value);
            break;
        }
        case 7: {
            if (said.feeds.isEmpty())
                continue;
            auto &[name, keys] = said.feeds[qsizetype(random.next() % quint64(said.feeds.size()))];
            const KeySpec *spec = pick(feedKeys);
            what = QStringLiteral("unset %1 of %2").arg(spec->name, name);
            result = writer.unsetInFeed(name, spec->name);
            keys.remove(spec->name);
            break;
        }
        case 8: {
            const auto account = randomAccount();
            QList<Writer::Entry> entries;
            for (auto i = account.second.begin(); i != account.second.end(); ++i)
                entries.append({i.key(), i.value()});
            what = QStringLiteral("add account ") + account.first;
            result = writer.addAccount(entries);
            said.accounts.append(account);
            break;
        }
        case 9: {
            if (said.accounts.isEmpty())
                continue;
            const qsizetype index = qsizetype(random.next() % quint64(said.accounts.size()));
            what = QStringLiteral("remove account ") + said.accounts[index].first;
            result = writer.removeAccount(said.accounts[index].first);
            said.accounts.removeAt(index);
            removedOne = true;
            break;
        }
        case 10: {
            if (said.accounts.isEmpty())
                continue;
            auto &[name, keys] = said.accounts[qsizetype(random.next() % quint64(said.accounts.size()))];
            const QString key = random.next() % 2 == 0 ? QStringLiteral("enabled") : QStringLiteral("key");
            if (random.next() % 3 == 0) {
                what = QStringLiteral("unset %1 of account %2").arg(key, name);
                result = writer.unsetInAccount(name, key);
                keys.remove(key);
            } else {
                const ConfigValue value = key == QLatin1String("key") ? ConfigValue(QStringLiteral("e%1").arg(step))
                                                                      : ConfigValue(random.next() % 2 == 0);
                what = QStringLiteral("set %1 of account %2").arg(key, name);
                result = writer.setInAccount(name, key, value);
                keys.insert(key, value);
            }
            break;
        }
        }
        const QByteArray report = what.toUtf8() + "\n--- before\n" + before + "\n--- now\n" + writer.text();
        QVERIFY2(result, report.constData());
        const auto actual = parseConfiguration(writer.text(), QStringLiteral("f"), testOptions());
        const auto meant = parseConfiguration(said.plainText(), QStringLiteral("f"), testOptions());
        QVERIFY2(meant.errors.isEmpty(),
                 qPrintable(meant.errors.isEmpty() ? QString() : meant.errors.first().toString()));
        QVERIFY2(actual.errors.isEmpty(), report.constData());
        QVERIFY2(*actual.configuration == *meant.configuration, report.constData());
        // Comments go with a feed or an account that goes; nothing else takes one away.
        for (int i = 0; i < comments && !removedOne; ++i)
            QVERIFY2(writer.text().contains(QByteArray("# comment " + QByteArray::number(i) + " [")),
                     report.constData());
        QCOMPARE(QByteArray(writer.text()).replace("\r\n", "").contains('\r'), false);
        if (before.contains("\r\n"))
            QVERIFY2(!QByteArray(writer.text()).replace("\r\n", "").contains('\n'), report.constData());
    }
}

void TestConfigurationWriter::savingKeepsTheFileBefore()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("new/deeper/f.toml"));
    auto writer = Writer::open(path, testOptions());
    QVERIFY(writer);
    QVERIFY(writer->isChanged());   // The file is not there yet.
    QVERIFY(addFeed("a")(*writer));
    const auto saved = writer->save();
    QVERIFY2(saved, qPrintable(saved ? QString() : saved.error().detail));
    const QByteArray first = writer->text();
    QVERIFY(first.startsWith("config_version = 1\n"));
    QCOMPARE(contentOf(path), first);
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".bak")));

    // The same writer goes on.
    QVERIFY(writer->set(QStringLiteral("log.level"), text("debug")));
    QVERIFY(writer->save());
    QCOMPARE(contentOf(path), writer->text());
    QCOMPARE(contentOf(path + QStringLiteral(".bak")), first);
    QVERIFY(!writer->isChanged());
    // Nothing else is left lying about.
    QCOMPARE(QDir(QFileInfo(path).path()).entryList(QDir::Files | QDir::Hidden, QDir::Name),
             QStringList({QStringLiteral("f.toml"), QStringLiteral("f.toml.bak")}));
    const auto read = readConfiguration(path, testOptions());
    QVERIFY(read.configuration && read.configuration->log.level == LogLevel::Debug);
}

void TestConfigurationWriter::savedFilesArePrivate_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("X-03 umask 022") << 022;
    QTest::newRow("X-03 umask 000") << 0;
}

void TestConfigurationWriter::savedFilesArePrivate()
{
    QFETCH(const int, mask);
    const mode_t before = umask(mode_t(mask));
    const auto restored = qScopeGuard([before] { umask(before); });
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a/b/f.toml"));
    auto writer = Writer::open(path, testOptions());
    QVERIFY(writer && writer->save());
    QVERIFY(writer->set(QStringLiteral("log.level"), text("debug")));
    // Somebody has opened it up meanwhile.
    QVERIFY(QFile::setPermissions(path, QFile::permissions(path) | QFileDevice::ReadOther | QFileDevice::ReadGroup));
    QVERIFY(writer->save());
    QCOMPARE(modeOf(path), QStringLiteral("600"));
    QCOMPARE(modeOf(path + QStringLiteral(".bak")), QStringLiteral("600"));
    QCOMPARE(modeOf(folder.filePath(QStringLiteral("a"))), QStringLiteral("700"));
    QCOMPARE(modeOf(folder.filePath(QStringLiteral("a/b"))), QStringLiteral("700"));
}

void TestConfigurationWriter::savingRefusesAFileThatChangedMeanwhile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    QVERIFY(write(path, "config_version = 1\n"));
    auto writer = Writer::open(path, testOptions());
    QVERIFY(writer && writer->set(QStringLiteral("log.level"), text("debug")));

    QVERIFY(write(path, "config_version = 1\n# mine\n"));
    auto saved = writer->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Configuration);
    QCOMPARE(contentOf(path), QByteArray("config_version = 1\n# mine\n"));
    QVERIFY(!QFileInfo::exists(path + QStringLiteral(".bak")));

    QVERIFY(QFile::remove(path));
    QVERIFY(!writer->save());
    QVERIFY(!QFileInfo::exists(path));

    auto fresh = Writer::open(path, testOptions());
    QVERIFY(fresh && fresh->set(QStringLiteral("log.level"), text("debug")));
    QVERIFY(write(path, "# somebody was faster\n"));
    QVERIFY(!fresh->save());
    QCOMPARE(contentOf(path), QByteArray("# somebody was faster\n"));
}

void TestConfigurationWriter::savingRefusesWhatWouldNotBeRead()
{
    auto writer = open("config_version = 1\n");
    QVERIFY(writer);
    // Right by itself, wrong beside the other key.
    QVERIFY(writer->set(QStringLiteral("breaker.cooldown_ms"), whole(400'000)));
    QCOMPARE(writer->check().size(), qsizetype(1));
    const auto saved = writer->save();
    QVERIFY(!saved);
    QVERIFY(saved.error().detail.contains(QLatin1String("breaker.cooldown_ms: must be at most max_cooldown_ms")));
    QCOMPARE(contentOf(m_folder.filePath(QStringLiteral("f.toml"))), QByteArray("config_version = 1\n"));
    QVERIFY(writer->set(QStringLiteral("breaker.max_cooldown_ms"), whole(400'000)));
    QVERIFY(writer->save());
}

void TestConfigurationWriter::savingFollowsASymbolicLink()
{
    const QTemporaryDir folder;
    const QString target = folder.filePath(QStringLiteral("target.toml"));
    const QString link = folder.filePath(QStringLiteral("link.toml"));
    QVERIFY(write(target, "config_version = 1\n"));
    QVERIFY(QFile::link(target, link));
    auto writer = Writer::open(link, testOptions());
    QVERIFY(writer && writer->set(QStringLiteral("log.level"), text("debug")) && writer->save());
    QVERIFY(QFileInfo(link).isSymLink());
    QCOMPARE(contentOf(target), writer->text());
}

void TestConfigurationWriter::aFailedSaveLeavesTheFile()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    const QByteArray before = "config_version = 1\n";
    QVERIFY(write(path, before));
    // Its copy cannot be written where a folder of that name is.
    QVERIFY(QDir(folder.path()).mkpath(QStringLiteral("f.toml.bak/x")));
    auto writer = Writer::open(path, testOptions());
    QVERIFY(writer && writer->set(QStringLiteral("log.level"), text("debug")));
    const auto saved = writer->save();
    QVERIFY(!saved);
    QCOMPARE(saved.error().code, ErrorCode::Resource);
    QCOMPARE(contentOf(path), before);
    QVERIFY(writer->isChanged());
    // A folder that cannot be made.
    auto elsewhere = Writer::open(path + QStringLiteral("/below/f.toml"), testOptions());
    QVERIFY(elsewhere);
    QVERIFY(!elsewhere->save());
}

/// What the child of aKilledSaveLeavesAWholeFile() does: saves for ever, and says so once it has begun.
static int saveForEver(const QString &path)
{
    for (qint64 i = 0;; ++i) {
        auto writer = Writer::open(path, testOptions());
        if (!writer || !writer->set(QStringLiteral("health.ping_interval_ms"), whole(5000 + i % 2)) || !writer->save())
            return 1;
        if (i == 1) {
            std::puts("saving");
            std::fflush(stdout);
        }
    }
}

void TestConfigurationWriter::aKilledSaveLeavesAWholeFile()
{
    // R-10: whenever the program dies, the file is the one before or the one after, and so is its copy.
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    const QByteArray heading = "config_version = 1\n# " + QByteArray(200'000, 'x') + "\n[health]\nping_interval_ms = ";
    QVERIFY(write(path, heading + "5000\n"));
    for (int i = 0; i < 8; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--save-for-ever"), path});
        QVERIFY(child.waitForReadyRead());
        child.kill();
        QVERIFY(child.waitForFinished());
        QCOMPARE(child.exitStatus(), QProcess::CrashExit);
        for (const QString &file : QStringList{path, path + QStringLiteral(".bak")}) {
            const QByteArray content = contentOf(file);
            QVERIFY2(content == heading + "5000\n" || content == heading + "5001\n", qPrintable(file));
        }
    }
}

void TestConfigurationWriter::nothingIsWrittenWithoutAChange()
{
    QFile::remove(m_folder.filePath(QStringLiteral("f.toml.bak")));
    auto writer = open("config_version = 1\n[log]\nlevel = \"info\"\n");
    QVERIFY(writer && writer->set(QStringLiteral("log.level"), text("info")));
    QVERIFY(!writer->isChanged());
    QVERIFY(writer->save());
    QVERIFY(!QFileInfo::exists(m_folder.filePath(QStringLiteral("f.toml.bak"))));

    // The version is written down where it is missing, below the file's own heading.
    auto older = open("# Heading.\n\n# Log.\n[log]\n");
    QVERIFY(older && older->isChanged());
    QCOMPARE(older->text(), QByteArray("# Heading.\n\nconfig_version = 1\n\n# Log.\n[log]\n"));
    auto marked = open("\xef\xbb\xbf[log]\r\n");
    QVERIFY(marked);
    QCOMPARE(marked->text(), QByteArray("\xef\xbb\xbf"
                                        "config_version = 1\r\n\r\n[log]\r\n"));
}

void TestConfigurationWriter::anOlderFileIsSavedAsTodays()
{
    ReadOptions options = testOptions();
    options.migrations = {{0, {{QStringLiteral("log.verbosity"), QStringLiteral("log.level")}}}};
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    const QByteArray old = "config_version = 0 # x\n[log]\nverbosity = \"info\" # y\n";
    QVERIFY(write(path, old));
    auto writer = Writer::open(path, options);
    QVERIFY(writer && writer->isChanged() && writer->save());
    QCOMPARE(contentOf(path), QByteArray("config_version = 1 # x\n[log]\nlevel = \"info\" # y\n"));
    QCOMPARE(contentOf(path + QStringLiteral(".bak")), old);
}

void TestConfigurationWriter::brokenFilesAreNotOpened()
{
    auto broken = open("[log]\nlevel = \"inf");
    QVERIFY(!broken);
    QCOMPARE(broken.error().code, ErrorCode::Configuration);
    QVERIFY2(broken.error().detail.contains(QLatin1String("f.toml:2: ")), qPrintable(broken.error().detail));
    auto folder = Writer::open(m_folder.path(), testOptions());
    QVERIFY(!folder);
    QCOMPARE(folder.error().code, ErrorCode::Resource);
    QVERIFY(!open("config_version = 7\n[log]\n").has_value()
            || !open("config_version = 7\n[log]\n")->check().isEmpty());
}

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--save-for-ever") == 0)
        return saveForEver(QString::fromLocal8Bit(argv[2]));
    TestConfigurationWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_configurationwriter.moc"
