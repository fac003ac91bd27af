// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "core/config/configurationfile.h"

#include <cstdio>

namespace feedwarden {

static int check(const ParsedCommand &arguments)
{
    const QString &path = arguments.operand(0);
    const ReadResult result = readConfiguration(path);
    for (const ConfigError &warning : result.warnings)
        std::fprintf(stderr, "warning: %s\n", qUtf8Printable(warning.toString()));
    if (result.isMissing) {
        std::printf("%s: file: there is no such file\n", qUtf8Printable(path));
        return 2;
    }
    for (const ConfigError &error : result.errors)
        std::printf("%s\n", qUtf8Printable(error.toString()));
    if (!result.configuration)
        return 2;
    const Configuration &configuration = *result.configuration;
    std::fprintf(
        stderr, "%s is valid; feeds: %lld, enabled: %lld; accounts: %lld, enabled: %lld\n", qUtf8Printable(path),
        static_cast<long long>(configuration.feeds.size()), static_cast<long long>(configuration.enabledFeeds()),
        static_cast<long long>(configuration.accounts.size()), static_cast<long long>(configuration.enabledAccounts()));
    return 0;
}

AgentCommand checkCommand()
{
    return {.spec = {.name = "check",
                     .summary = "validates a configuration file",
                     .options = {},
                     .operands = {{"FILE", "The configuration, TOML. Each error is one line on standard output, "
                                           "FILE:LINE: KEY: what is wrong; then the exit code is 2."}},
                     .examples = {{"check feedwarden.toml", "says what is wrong with the file, and where"}}},
            .run = &check};
}

}   // namespace feedwarden
