// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"

#include "core/config/configurationfile.h"

#include <cstdio>

namespace feedwarden {

int checkCommand(const QStringList &arguments)
{
    if (arguments.size() != 1 || arguments.first().startsWith(u'-')) {
        std::fputs("feedwarden-agent check FILE: validates one configuration file\n", stderr);
        return 2;
    }
    const ReadResult result = readConfiguration(arguments.first());
    for (const ConfigError &warning : result.warnings)
        std::fprintf(stderr, "warning: %s\n", qUtf8Printable(warning.toString()));
    if (result.isMissing) {
        std::printf("%s: file: there is no such file\n", qUtf8Printable(arguments.first()));
        return 2;
    }
    for (const ConfigError &error : result.errors)
        std::printf("%s\n", qUtf8Printable(error.toString()));
    if (!result.configuration)
        return 2;
    const auto enabled = result.configuration->enabledFeeds();
    std::fprintf(stderr, "%s is valid: %lld feeds, %lld of them enabled\n", qUtf8Printable(arguments.first()),
                 static_cast<long long>(result.configuration->feeds.size()), static_cast<long long>(enabled));
    return 0;
}

}   // namespace feedwarden
