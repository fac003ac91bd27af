// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/config/configurationfile.h"
#include "core/config/configurationkeys.h"
#include "core/config/tomldocument.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>
#include <utility>
#include <vector>

namespace feedwarden {

/// Changes a configuration file the way a careful person does: what is not changed keeps its place, its comments and
/// its line ends, to the byte. Each edit is made on the text at the place that the parser reported, and is taken only
/// if the new text parses to exactly what was meant.
///
/// A value: open, edit, save. Errors leave it as it was. Not thread-safe.
class ConfigurationWriter final
{
public:
    /// A key below its table, and what it is to be: {"symbols", ...} or {"reconnection.max_delay_ms", ...}.
    using Entry = std::pair<QString, ConfigValue>;

    /// Reads `path`; a file that does not exist begins with its version alone. An older file is migrated.
    /// Error: Configuration, where the text is no TOML; Resource, where it cannot be read.
    static Result<ConfigurationWriter> open(const QString &path, const ReadOptions &options = {});

    /// `key` is a global one: "reconnection.max_delay_ms". Error: InvalidArgument, for an unknown key and a value that
    /// it does not admit.
    Result<void> set(const QString &key, const ConfigValue &value);
    /// Back to the default. Does nothing where the key is not written. A comment behind the value goes with it,
    /// comments above stay.
    Result<void> unset(const QString &key);

    /// `key` is below the feed's table: "symbols", "reconnection.max_delay_ms". Error: InvalidArgument, also for a feed
    /// that is not there. Lists that are written over several lines keep the lines and comments of the elements that
    /// stay.
    Result<void> setInFeed(const QString &feed, const QString &key, const ConfigValue &value);
    Result<void> unsetInFeed(const QString &feed, const QString &key);

    /// Adds a feed at the end. `entries` has to name it. Error: InvalidArgument; Configuration, where the file's feeds
    /// are written as an inline list.
    Result<void> addFeed(const QList<Entry> &entries);
    /// With its tables and the comments that stand directly above them. Error: as for addFeed().
    Result<void> removeFeed(const QString &feed);
    /// What removeFeed() would take away, to be put back later. Error: as for addFeed().
    [[nodiscard]] Result<QByteArray> feedText(const QString &feed) const;
    /// Adds at the end what feedText() has given. Error: InvalidArgument, where it is not one feed, or one whose name
    /// is taken; else as for addFeed().
    Result<void> addFeedText(const QByteArray &tables);
    /// The whole text is another one. Error: Configuration, where that is no TOML.
    Result<void> replaceText(const QByteArray &text);

    // Rules of alerts, which have no name: by their place among the [[alerts.rule]], from 0. `key` is below the rule's
    // table: "for_ms". Errors as for feeds; InvalidArgument also for a place that is none.
    Result<void> setInAlertRule(size_t rule, const QString &key, const ConfigValue &value);
    Result<void> unsetInAlertRule(size_t rule, const QString &key);
    /// Behind the last one, or at the end where there is none: of several the last one holds. `entries` has to say the
    /// kind.
    Result<void> addAlertRule(const QList<Entry> &entries);
    Result<void> removeAlertRule(size_t rule);
    [[nodiscard]] Result<QByteArray> alertRuleText(size_t rule) const;
    /// Adds behind the last one what alertRuleText() has given.
    Result<void> addAlertRuleText(const QByteArray &table);

    // Accounts, likewise: "enabled", "environment". What may be a secret is refused and not repeated.
    Result<void> setInAccount(const QString &account, const QString &key, const ConfigValue &value);
    Result<void> unsetInAccount(const QString &account, const QString &key);
    Result<void> addAccount(const QList<Entry> &entries);
    Result<void> removeAccount(const QString &account);

    [[nodiscard]] const QByteArray &text() const { return m_text; }
    /// True if save() would write.
    [[nodiscard]] bool isChanged() const { return !m_exists || m_text != m_original; }
    /// What readConfiguration() would say of the text, without the environment.
    [[nodiscard]] QList<ConfigError> check() const;

    /// Writes the file in one step with 0600, and what it was before as `.bak` beside it; a missing folder is made with
    /// 0700. Does nothing where nothing changed.
    /// Error: Configuration, where check() finds something or the file has been changed on disk since open(); Resource,
    /// where it cannot be written.
    Result<void> save();

    /// The file's bytes as they are now; empty where it is none.
    [[nodiscard]] static QByteArray bytesOf(const QString &path);
    /// As they were when it was opened.
    [[nodiscard]] const QByteArray &original() const { return m_original; }
    /// Undoes what was saved: `path` is to hold `before` again, right or wrong as that was, if it still holds `after`.
    /// Where there was no file, or an empty one, it says its version and no more: a running program does not take
    /// nothing for a configuration.
    /// Error: Configuration, where somebody has been at it since; Resource, where it cannot be written.
    static Result<void> putBack(const QString &path, const QByteArray &before, const QByteArray &after);

private:
    /// Where a table is: in the root, or in an element of an array of tables.
    struct Address {
        QString array = {};        ///< "feed", "account" or "alerts.rule"; empty = in the root.
        size_t index = 0;          ///< In that array.
        QStringList tables = {};   ///< From there on.

        [[nodiscard]] const TomlNode *in(const TomlNode &root) const;   ///< Null where it is not.
        [[nodiscard]] Address element() const { return {array, index}; }
        [[nodiscard]] Address below(const QString &table) const { return {array, index, tables + QStringList{table}}; }
    };

    ConfigurationWriter(QString path, ReadOptions options) : m_path(std::move(path)), m_options(std::move(options)) {}

    static std::optional<QByteArray> withElements(QByteArray text, const Address &address, const QStringList &wanted);
    Result<void> edit(const Address &address, const QString &key, const ConfigValue &value);
    Result<void> erase(const Address &address, const QString &key);
    /// Takes `text` if it parses to `intended`.
    Result<void> accept(const QByteArray &text, const TomlNode &intended);
    /// Of the element of `array` with that name. Error: InvalidArgument.
    [[nodiscard]] Result<Address> addressOf(const QString &array, const QString &name, const QString &key) const;
    Result<void> setIn(const QString &array, const QString &name, const QString &key, const ConfigValue &value);
    Result<void> unsetIn(const QString &array, const QString &name, const QString &key);
    Result<void> addTo(const QString &array, const QList<Entry> &entries);
    Result<void> removeFrom(const QString &array, const QString &name);
    /// Made where it is missing. Error: Configuration, where it is something else.
    [[nodiscard]] Result<TomlNode *> tableIn(TomlNode &root, const QStringList &path) const;
    [[nodiscard]] Result<Address> alertRuleAt(size_t rule) const;
    /// `elements` is null or [[array]]. Error: Configuration.
    [[nodiscard]] Result<void> checkTables(const QString &array, const TomlNode *elements) const;
    Result<void> addBlock(const QString &array, const TomlNode &element, QByteArray block);
    [[nodiscard]] Result<QByteArray> textOf(const Address &address) const;
    Result<void> removeElement(const Address &address);
    /// Where the tables of an element are, with their comments, from the end of the text to its beginning.
    [[nodiscard]] std::vector<std::pair<qsizetype, qsizetype>> piecesOf(const TomlNode &element) const;

    QString m_path;
    ReadOptions m_options;
    QByteArray m_original;   ///< As it was on disk.
    bool m_exists = false;
    QByteArray m_text;
    TomlNode m_root;   ///< Of m_text.
};

}   // namespace feedwarden
