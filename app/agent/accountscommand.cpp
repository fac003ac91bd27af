// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "app/agent/accountinput.h"
#include "app/agent/accountlisting.h"
#include "app/agent/accounttest.h"
#include "core/account/accountprotocols.h"
#include "core/account/opensecretstore.h"
#include "core/account/processguard.h"
#include "core/account/vaultfile.h"
#include "core/config/configurationfile.h"
#include "core/config/configurationwriter.h"
#include "core/words/secretwords.h"

#include <QDir>
#include <QEventLoop>
#include <QFileInfo>
#include <QJsonDocument>

#include <cstdio>
#include <memory>

namespace feedwarden {

namespace {

constexpr CommandSpec::Option SecretsDirOption{
    "data-dir", "DIR",
    "Another folder than the configuration's for the vault and secret files; "
    "the same as that of run."};
constexpr CommandSpec::Operand NameOperand{"NAME", "The account's name: 1 to 40 of the characters a-z, 0-9 and -."};

/// One call of a command: what it says, and the configuration that it reads and changes.
class AccountTask final
{
public:
    AccountTask(const char *command, const ParsedCommand &arguments)
        : m_command(command),
          m_arguments(arguments),
          m_path(arguments.isSet("config") ? arguments.value("config") : defaultConfigurationPath())
    {
    }

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] const Configuration &configuration() const { return m_configuration; }

    void say(const QString &text) const
    {
        std::fprintf(stderr, "feedwarden-agent accounts %s: %s\n", m_command, qUtf8Printable(text));
    }
    /// The exit code of bad usage, after having said why.
    [[nodiscard]] int refuse(const QString &text) const
    {
        say(text);
        return 2;
    }

    /// False after having said what is wrong. A file that is not there is none, where one `mayBeMade`.
    [[nodiscard]] bool readConfig(bool mayBeMade)
    {
        const ReadResult result = readConfiguration(m_path);
        for (const ConfigError &warning : result.warnings)
            std::fprintf(stderr, "warning: %s\n", qUtf8Printable(warning.toString()));
        for (const ConfigError &error : result.errors)
            std::fprintf(stderr, "%s\n", qUtf8Printable(error.toString()));
        if (result.isMissing && !mayBeMade) {
            say(QStringLiteral("there is no configuration file %1; `accounts add` makes one").arg(m_path));
            return false;
        }
        if (!result.configuration) {
            say(QStringLiteral("nothing was changed: first put right what is wrong in %1").arg(m_path));
            return false;
        }
        m_configuration = *result.configuration;
        if (m_arguments.isSet("data-dir"))
            m_configuration.general.dataDir = QDir(m_arguments.value("data-dir")).absolutePath();
        return true;
    }

    /// The account that the first operand names; null after having said that there is none.
    [[nodiscard]] const AccountConfig *findAccountOrSay() const
    {
        const QString &name = m_arguments.operand(0);
        const AccountConfig *account = m_configuration.findAccount(name);
        if (!account)
            say(QStringLiteral("there is no account \"%1\" in %2").arg(name, m_path));
        return account;
    }

    /// The configured store; null after having said why not. A vault's passphrase is asked for at a terminal.
    [[nodiscard]] std::unique_ptr<SecretStore> openStore() const
    {
        const SecretStoreOptions options = secretStoreOptions(m_configuration);
        auto [store, outcome] = tryToOpen(options.clone());
        if (outcome.fault == SecretFault::PassphraseNeeded && inputIsTerminal()) {
            const QString vault = VaultFile::pathIn(options.dataFolder);
            const bool isNew = !QFileInfo::exists(vault);
            auto passphrase = askForSecret(isNew ? QStringLiteral("Passphrase of a new vault, %1: ").arg(vault)
                                                 : QStringLiteral("Passphrase of the vault %1: ").arg(vault));
            if (passphrase && !passphrase->isEmpty() && isNew) {
                const auto again = askForSecret(QStringLiteral("The same again: "));
                if (!again || !(*again == *passphrase)) {
                    say(QStringLiteral("these were not the same; nothing was stored"));
                    return nullptr;
                }
            }
            if (passphrase && !passphrase->isEmpty())
                std::tie(store, outcome) = tryToOpen(options.unlockedBy(std::move(*passphrase)));
        }
        if (!store)
            say(textFor(outcome));
        return std::move(store);
    }

    /// Saves what `edit` makes of the configuration; 0, or the exit code after having said why not.
    template<typename Edit>
    [[nodiscard]] int change(const Edit &edit) const
    {
        auto writer = ConfigurationWriter::open(m_path);
        if (!writer)
            return refuse(writer.error().detail);
        if (const auto edited = edit(*writer); !edited)
            return refuse(edited.error().detail);
        if (const auto errors = writer->check(); !errors.isEmpty()) {
            for (const ConfigError &error : errors)
                std::fprintf(stderr, "%s\n", qUtf8Printable(error.toString()));
            return 2;
        }
        return save(*writer);
    }

    [[nodiscard]] int save(ConfigurationWriter &writer) const
    {
        const auto saved = writer.save();
        if (saved)
            return 0;
        say(saved.error().detail);
        return saved.error().code == ErrorCode::Resource ? 1 : 2;
    }

private:
    using Opened = std::pair<std::unique_ptr<SecretStore>, SecretOutcome>;

    static Opened tryToOpen(SecretStoreOptions options)
    {
        Opened opened;
        QEventLoop loop;
        openSecretStore(std::move(options), &loop, [&](std::unique_ptr<SecretStore> store, SecretOutcome outcome) {
            opened = {std::move(store), std::move(outcome)};
            loop.quit();
        });
        loop.exec();
        return opened;
    }

    const char *const m_command;
    const ParsedCommand &m_arguments;
    const QString m_path;
    Configuration m_configuration;
};

/// The answer to a question that `ask` puts; a store always gives one.
template<typename Ask>
SecretOutcome waitFor(const Ask &ask)
{
    SecretOutcome answer;
    QEventLoop loop;
    ask(&loop, [&](SecretOutcome outcome) {
        answer = std::move(outcome);
        loop.quit();
    });
    loop.exec();
    return answer;
}

SecretOutcome namesOf(SecretStore &store)
{
    SecretOutcome outcome = waitFor([&store](QObject *context, const auto &tell) { store.names(context, tell); });
    if (outcome.fault == SecretFault::NoStore)
        return {};   // A folder that is made with its first entry.
    return outcome;
}

int listAccounts(const ParsedCommand &arguments)
{
    AccountTask task("list", arguments);
    if (!task.readConfig(false))
        return 2;
    std::optional<QStringList> entries;
    int exitCode = 0;
    if (!task.configuration().accounts.isEmpty()) {
        const std::unique_ptr<SecretStore> store = task.openStore();
        if (store) {
            const SecretOutcome outcome = namesOf(*store);
            if (outcome.isOk())
                entries = outcome.names;
            else
                task.say(textFor(outcome));
        }
        exitCode = entries ? 0 : 1;
    }
    const QList<ListedAccount> accounts = listedAccounts(task.configuration(), entries);
    if (arguments.isSet("json"))
        std::fputs(QJsonDocument(accountsAsJson(accounts)).toJson(QJsonDocument::Indented).constData(), stdout);
    else if (accounts.isEmpty())
        task.say(QStringLiteral("there is no account in %1").arg(task.path()));
    else
        std::fputs(qUtf8Printable(accountsAsTable(accounts)), stdout);
    return exitCode;
}

/// What the options say of the account, as keys of its table.
QList<ConfigurationWriter::Entry> writtenKeys(const ParsedCommand &arguments)
{
    QList<ConfigurationWriter::Entry> entries{{QStringLiteral("name"), arguments.operand(0)}};
    const auto add = [&](const char *option, const QString &key) {
        if (arguments.isSet(option))
            entries.append({key, arguments.value(option)});
    };
    add("venue", QStringLiteral("venue"));
    add("environment", QStringLiteral("environment"));
    add("key", QStringLiteral("key"));
    add("url", QStringLiteral("url"));
    add("rest-url", QStringLiteral("rest_url"));
    return entries;
}

/// The option that says something else than the account's table; empty where there is none.
QString contradiction(const ParsedCommand &arguments, const AccountConfig &account)
{
    const auto differs = [&](const char *option, const QString &written) {
        return arguments.isSet(option) && arguments.value(option) != written;
    };
    if (arguments.isSet("venue") && accountVenueOf(arguments.value("venue")) != account.venue)
        return QStringLiteral("--venue");
    if (differs("environment", account.environment))
        return QStringLiteral("--environment");
    if (differs("key", account.key))
        return QStringLiteral("--key");
    if (differs("url", account.url.toString()))
        return QStringLiteral("--url");
    if (differs("rest-url", account.restUrl.toString()))
        return QStringLiteral("--rest-url");
    return {};
}

int addAccount(const ParsedCommand &arguments)
{
    const ProcessGuard guard;
    AccountTask task("add", arguments);
    const QString &name = arguments.operand(0);
    const QString source = arguments.value("secret-file");
    if (source.isEmpty())
        return task.refuse(QStringLiteral("--secret-file FILE is missing; - is standard input"));
    if (!task.readConfig(true))
        return 2;

    // What can be wrong without a secret first: nobody likes to type one in vain.
    auto writer = ConfigurationWriter::open(task.path());
    if (!writer)
        return task.refuse(writer.error().detail);
    const AccountConfig *const existing = task.configuration().findAccount(name);
    if (existing) {
        if (const QString option = contradiction(arguments, *existing); !option.isEmpty())
            return task.refuse(QStringLiteral("there is an account \"%1\" already, and %2 says something else than %3; "
                                              "change it there, or remove it first")
                                   .arg(name, option, task.path()));
    } else {
        if (!arguments.isSet("venue"))
            return task.refuse(
                QStringLiteral("--venue is missing: one of %1").arg(accountVenueNames().join(QLatin1String(", "))));
        if (const auto added = writer->addAccount(writtenKeys(arguments)); !added)
            return task.refuse(added.error().detail);
        if (const auto errors = writer->check(); !errors.isEmpty()) {
            for (const ConfigError &error : errors)
                task.say(error.key + QLatin1String(": ") + error.message);
            return 2;
        }
    }
    const QString entry = existing ? existing->key : arguments.isSet("key") ? arguments.value("key") : name;

    const bool isTyped = source == QLatin1String("-") && inputIsTerminal();
    Credentials credentials;
    const auto takeCredentials = [&] {
        auto taken = credentialsFrom(source);
        if (!taken) {
            task.say(taken.error().detail);
            return taken.error().code == ErrorCode::Resource ? 1 : 2;
        }
        credentials = std::move(*taken);
        return 0;
    };
    if (!isTyped) {
        if (const int exitCode = takeCredentials())
            return exitCode;
    }
    const std::unique_ptr<SecretStore> store = task.openStore();
    if (!store)
        return 1;
    const SecretOutcome names = namesOf(*store);
    if (!names.isOk()) {
        task.say(textFor(names));
        return 1;
    }
    const bool isReplaced = names.names.contains(entry);
    if (isReplaced && !arguments.isSet("replace"))
        return task.refuse(
            QStringLiteral("there is an entry \"%1\" in %2 already; --replace puts these secrets in its place")
                .arg(entry, store->title()));
    if (isTyped) {
        if (const int exitCode = takeCredentials())
            return exitCode;
    }

    const SecretOutcome written = waitFor(
        [&](QObject *context, const auto &tell) { store->write(entry, std::move(credentials), context, tell); });
    if (!written.isOk()) {
        task.say(textFor(written));
        return 1;
    }
    if (const int exitCode = existing ? 0 : task.save(*writer)) {
        if (!isReplaced) {
            // No secret stays behind that nothing names.
            const SecretOutcome removed = waitFor(
                [&](QObject *context, const auto &tell) { store->remove(entry, context, tell); });
            if (!removed.isOk())
                task.say(
                    QStringLiteral("the entry \"%1\" stays in %2: %3").arg(entry, store->title(), textFor(removed)));
        }
        return exitCode;
    }
    task.say(existing
                 ? QStringLiteral("the secrets of \"%1\" are in %2").arg(name, store->title())
                 : QStringLiteral("\"%1\" is in %2, its secrets are in %3").arg(name, task.path(), store->title()));
    return 0;
}

int testAccount(const ParsedCommand &arguments)
{
    const ProcessGuard guard;
    AccountTask task("test", arguments);
    if (!task.readConfig(false))
        return 2;
    const AccountConfig *const account = task.findAccountOrSay();
    if (!account)
        return 2;
    SecretOutcome found;
    {
        const std::unique_ptr<SecretStore> store = task.openStore();
        if (!store)
            return 1;
        found = waitFor([&](QObject *context, const auto &tell) { store->read(account->key, context, tell); });
    }
    if (!found.isOk()) {
        task.say(textFor(found));
        return 1;
    }
    const AccountTrialOutcome outcome = tryAccountOnce(task.configuration(), *account, std::move(found.credentials));
    if (arguments.isSet("json"))
        std::fputs(QJsonDocument(trialAsJson(*account, outcome)).toJson(QJsonDocument::Indented).constData(), stdout);
    else
        std::fputs(qUtf8Printable(trialAsText(*account, outcome)), stdout);
    return outcome.isLetIn ? 0 : 1;
}

int setEnabled(const char *command, const ParsedCommand &arguments, bool isEnabled)
{
    AccountTask task(command, arguments);
    if (!task.readConfig(false))
        return 2;
    const AccountConfig *const account = task.findAccountOrSay();
    if (!account)
        return 2;
    const QString name = account->name;
    if (account->enabled != isEnabled) {
        const int exitCode = task.change([&](ConfigurationWriter &writer) {
            return writer.setInAccount(name, QStringLiteral("enabled"), isEnabled);
        });
        if (exitCode != 0)
            return exitCode;
    }
    task.say(isEnabled ? QStringLiteral("\"%1\" is enabled").arg(name)
                       : QStringLiteral("\"%1\" is disabled").arg(name));
    return 0;
}

int enableAccount(const ParsedCommand &arguments) { return setEnabled("enable", arguments, true); }

int disableAccount(const ParsedCommand &arguments) { return setEnabled("disable", arguments, false); }

int removeAccount(const ParsedCommand &arguments)
{
    AccountTask task("remove", arguments);
    if (!task.readConfig(false))
        return 2;
    const AccountConfig *const account = task.findAccountOrSay();
    if (!account)
        return 2;
    const QString name = account->name;
    const QString entry = account->key;
    QStringList others;
    for (const AccountConfig &other : task.configuration().accounts) {
        if (other.key == entry && other.name != name)
            others.append(other.name);
    }
    // The store first: an account that is gone could not be removed again where its secrets stayed by mistake.
    std::unique_ptr<SecretStore> store;
    if (!arguments.isSet("keep-secret") && others.isEmpty()) {
        store = task.openStore();
        if (!store) {
            task.say(QStringLiteral("nothing was removed; --keep-secret leaves the secrets where they are"));
            return 1;
        }
    }
    if (const int exitCode = task.change([&](ConfigurationWriter &writer) { return writer.removeAccount(name); }))
        return exitCode;
    if (!others.isEmpty() || !store) {
        task.say(others.isEmpty()
                     ? QStringLiteral("\"%1\" is removed, its secrets stay in the entry \"%2\"").arg(name, entry)
                     : QStringLiteral("\"%1\" is removed; its secrets stay, since %2 has them too")
                           .arg(name, others.join(QLatin1String(", "))));
        return 0;
    }
    const SecretOutcome removed = waitFor(
        [&](QObject *context, const auto &tell) { store->remove(entry, context, tell); });
    if (!removed.isOk() && removed.fault != SecretFault::NotFound && removed.fault != SecretFault::NoStore) {
        task.say(QStringLiteral("\"%1\" is removed, but its secrets are still in %2: %3")
                     .arg(name, store->title(), textFor(removed)));
        return 1;
    }
    task.say(removed.isOk() ? QStringLiteral("\"%1\" and its secrets are removed").arg(name)
                            : QStringLiteral("\"%1\" is removed; there were no secrets of it").arg(name));
    return 0;
}

}   // namespace

std::vector<AgentCommand> accountsCommands()
{
    const CommandSpec::Option config = ConfigOption;
    const CommandSpec::Option dataDir = SecretsDirOption;
    return {
        {.spec = {.name = "accounts list",
                  .summary = "lists accounts, and whose secrets are stored",
                  .options = {config, dataDir, {"json", nullptr, "An array of objects, for another program."}},
                  .operands = {},
                  .examples = {{"accounts list", "which accounts there are"}}},
         .run = &listAccounts},
        {.spec =
             {.name = "accounts add",
              .summary = "adds an account and stores its secrets",
              .options = {{"venue", "VENUE",
                           "binance-spot, binance-usdm, bybit, okx, coinbase or kraken. Not needed for an account "
                           "that is in the configuration already."},
                          {"environment", "ENV",
                           "What the key is for: live (as without it), testnet, demo, or a region of the venue."},
                          {"key", "ENTRY", "The entry of the store; the account's name without it."},
                          {"secret-file", "FILE",
                           "A file that only you can read (chmod 600), or - for standard input: a line key = ..., a "
                           "line secret = ..., which may be a PEM of several lines, and passphrase = ... where the "
                           "exchange has one. At a terminal, - asks for them."},
                          {"replace", nullptr, "Puts the secrets in the place of those that the entry has."},
                          {"url", "URL", "Another origin of the account's stream."},
                          {"rest-url", "URL", "Another origin of REST."},
                          config,
                          dataDir},
              .operands = {NameOperand},
              .examples = {{"accounts add main --venue okx --secret-file -", "asks for key, secret and passphrase"},
                           {"accounts add main --venue okx --secret-file okx.txt",
                            "the same from a file; delete that afterwards"}}},
         .run = &addAccount},
        {.spec = {.name = "accounts test",
                  .summary = "connects once: is the key good?",
                  .options = {config, dataDir, {"json", nullptr, "An object, for another program."}},
                  .operands = {NameOperand},
                  .examples = {{"accounts test main", "what the key may do; exit code 1 where it is not accepted"}}},
         .run = &testAccount},
        {.spec = {.name = "accounts enable",
                  .summary = "connects an account again",
                  .options = {config},
                  .operands = {NameOperand},
                  .examples = {{"accounts enable main", "enabled = true in its table, or no such line"}}},
         .run = &enableAccount},
        {.spec = {.name = "accounts disable",
                  .summary = "keeps an account, but does not connect it",
                  .options = {config},
                  .operands = {NameOperand},
                  .examples = {{"accounts disable main", "enabled = false in its table; its secrets stay"}}},
         .run = &disableAccount},
        {.spec = {.name = "accounts remove",
                  .summary = "removes an account and its secrets",
                  .options = {{"keep-secret", nullptr, "Leaves the secrets in the store."}, config, dataDir},
                  .operands = {NameOperand},
                  .examples = {{"accounts remove main", "out of the configuration and out of the store"}}},
         .run = &removeAccount},
    };
}

}   // namespace feedwarden
