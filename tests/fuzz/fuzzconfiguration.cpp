// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include "core/config/configurationkeys.h"
#include "core/config/configurationwriter.h"
#include "core/config/tomldocument.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <algorithm>
#include <cmath>

namespace feedwarden::fuzz {

// A configuration file as somebody wrote it.

namespace {

ReadOptions plainOptions()
{
    ReadOptions options;
    options.environment = QProcessEnvironment();
    return options;
}

/// Whether there is a number that is unlike itself, or a date, of which a node keeps nothing.
bool isUnwritable(const TomlNode &node)
{
    return node.kind == TomlNode::Kind::Time || (node.kind == TomlNode::Kind::Number && !std::isfinite(node.number))
           || std::any_of(node.children.cbegin(), node.children.cend(), isUnwritable);
}

/// The plainest text that says the same: one line, everything inline.
QByteArray plainToml(const TomlNode &node, bool isRoot = true)
{
    switch (node.kind) {
    case TomlNode::Kind::Boolean:
        return node.boolean ? "true" : "false";
    case TomlNode::Kind::Integer:
        return QByteArray::number(node.integer);
    case TomlNode::Kind::Number: {
        QByteArray digits = QByteArray::number(node.number, 'g', 17);
        return digits.contains('.') || digits.contains('e') ? digits : digits + ".0";
    }
    case TomlNode::Kind::Text:
        return tomlString(node.text);
    case TomlNode::Kind::Time:
        return "";
    case TomlNode::Kind::Array:
    case TomlNode::Kind::Table:
        break;
    }
    const bool isTable = node.kind == TomlNode::Kind::Table;
    QByteArrayList parts;
    for (const TomlNode &child : node.children)
        parts += isTable ? QByteArray(tomlString(child.key) + " = " + plainToml(child, false))
                         : plainToml(child, false);
    if (isTable && isRoot)
        return parts.join('\n') + '\n';
    return (isTable ? "{" : "[") + parts.join(", ") + (isTable ? "}" : "]");
}

/// Feeds in the order of their names: whoever takes one away and puts it back puts it at the end.
Configuration sorted(Configuration configuration)
{
    std::sort(configuration.feeds.begin(), configuration.feeds.end(),
              [](const FeedConfig &a, const FeedConfig &b) { return a.name < b.name; });
    return configuration;
}

QByteArray wordsOf(const Error &error) { return error.detail.toUtf8(); }

/// Edits that the window does, on a good file.
void tryEdits(const QByteArray &text, const Configuration &configuration)
{
    static const QTemporaryDir folder(QDir::temp().filePath(QStringLiteral("feedwarden-fuzz-XXXXXX")));
    const QString path = folder.filePath(QStringLiteral("f.toml"));
    QFile file(path);
    promise(file.open(QIODevice::WriteOnly) && file.write(text) == text.size(), "the fuzzer's own file");
    file.close();
    const auto opened = ConfigurationWriter::open(path, plainOptions());
    promise(bool(opened), "what can be read can be changed", opened ? QByteArray() : wordsOf(opened.error()));
    const auto read = [&](const ConfigurationWriter &writer) {
        const ReadResult result = parseConfiguration(writer.text(), path, plainOptions());
        promise(result.configuration.has_value(), "a changed file can be read", writer.text());
        return *result.configuration;
    };
    // By that path now, which is where relative ones count from.
    const ReadResult here = parseConfiguration(text, path, plainOptions());
    if (!here.configuration)
        return;
    promise(read(*opened) == *here.configuration, "an opened file says what it said");

    ConfigurationWriter writer = *opened;
    const QString key = QStringLiteral("general.io_threads");
    const int threads = configuration.general.ioThreads == 7 ? 8 : 7;
    if (const auto set = writer.set(key, qint64(threads))) {
        Configuration meant = *here.configuration;
        meant.general.ioThreads = threads;
        meant.writtenKeys.insert(key);
        promise(read(writer) == meant, "one key is changed, and nothing else", writer.text());
        promise(bool(writer.unset(key)), "what was set can be taken back");
        meant.general.ioThreads = GeneralSettings().ioThreads;
        meant.writtenKeys.remove(key);
        promise(read(writer) == meant, "one key is unset, and nothing else", writer.text());
    } else {
        promise(writer.text() == opened->text(), "an edit that is refused changes nothing");
    }

    if (configuration.feeds.isEmpty())
        return;
    ConfigurationWriter mover = *opened;
    const QString feed = configuration.feeds.first().name;
    const auto kept = mover.feedText(feed);
    if (!kept) {
        promise(!mover.removeFeed(feed) && mover.text() == opened->text(), "what cannot be put back is not removed");
        return;
    }
    promise(bool(mover.removeFeed(feed)), "a feed whose text is known can be removed");
    promise(read(mover).findFeed(feed) == nullptr, "a removed feed is gone");
    const auto putBack = mover.addFeedText(*kept);
    promise(bool(putBack), "a removed feed can be put back", putBack ? QByteArray() : wordsOf(putBack.error()));
    promise(sorted(read(mover)) == sorted(*here.configuration), "a feed comes back as it was", mover.text());
}

void tryConfiguration(const QByteArray &text)
{
    const QString path = QStringLiteral("/nowhere/feedwarden.toml");
    const ReadResult read = parseConfiguration(text, path, plainOptions());
    promise(read.configuration.has_value() == read.errors.isEmpty(), "a configuration is good or says what is wrong");
    promise(read.errors.size() <= 101, "not more is said than anybody reads");
    const auto lines = text.count('\n') + text.count('\r') + 1;
    for (const ConfigError &error : read.errors + read.warnings) {
        promise(error.line >= 0 && error.line <= lines, "an error is in the text", QByteArray::number(error.line));
        const QString said = error.toString();
        promise(std::none_of(said.cbegin(), said.cend(),
                             [](QChar c) { return c.category() == QChar::Other_Control || c == u'\u2028'; }),
                "an error is one line", said.toUtf8());
    }
    const ReadResult again = parseConfiguration(text, path, plainOptions());
    promise(again.errors == read.errors && again.configuration == read.configuration, "the same text reads the same");

    const auto parsed = parseToml(text);
    const auto *const root = std::get_if<TomlNode>(&parsed);
    if (root != nullptr && !isUnwritable(*root)) {
        const QByteArray plain = plainToml(*root);
        const auto twice = parseToml(plain);
        const auto *const rewritten = std::get_if<TomlNode>(&twice);
        promise(rewritten != nullptr, "what was read can be written", plain);
        promise(rewritten->hasSameContent(*root) && root->hasSameContent(*rewritten), "and is the same", plain);
        if (read.configuration) {
            const ReadResult anew = parseConfiguration(plain, path, plainOptions());
            promise(anew.configuration == read.configuration, "written another way it means the same",
                    anew.errors.isEmpty() ? plain : anew.errors.first().toString().toUtf8());
        }
    }
    if (read.configuration)
        tryEdits(text, *read.configuration);
}

}   // namespace

void addConfigurationTargets(std::vector<Target> &into)
{
    QByteArrayList words = {
        "[[feed]]\n", "[[account]]\n", "[[alerts.rule]]\n",  "[[alerts.channel]]\n", "[[maintenance]]\n",
        "\"\"\"",     "'''",           "\\U0010ffff",        "\xef\xbb\xbf",         "\r\n",
        "1e999",      "nan",           "0x7fffffffffffffff", "1979-05-27T07:32:00Z", "config_version = 1\n"};
    for (const KeySpec &key : configurationKeys()) {
        words.append('\n' + key.key().toUtf8() + " = ");
        for (const QString &word : key.words)
            words.append('"' + word.toUtf8() + '"');
    }
    for (const QString &table : globalTables())
        words.append("\n[" + table.toUtf8() + "]\n");
    std::sort(words.begin(), words.end());
    words.erase(std::unique(words.begin(), words.end()), words.end());
    into.push_back({"configuration", 4096, words, tryConfiguration});
}

}   // namespace feedwarden::fuzz
