// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace feedwarden {

/// What a command of a program takes, said once: the arguments are read by it and the help is written from it.
struct CommandSpec {
    struct Option {
        const char *name;              ///< Without the dashes.
        const char *value;             ///< What it takes: "FILE"; null = nothing.
        const char *help;              ///< Plain text of any length; it is wrapped.
        const char *alone = nullptr;   ///< Another option that it excludes.
    };
    struct Operand {
        const char *name;
        const char *help;
    };
    struct Example {
        const char *line;   ///< What comes after the program's name.
        const char *help;
    };

    const char *name;
    const char *summary;   ///< One line, in lower case.
    std::vector<Option> options;
    std::vector<Operand> operands;   ///< All of them are required.
    std::vector<Example> examples;
};

/// The arguments of one call.
class ParsedCommand final
{
public:
    [[nodiscard]] bool isSet(const char *option) const { return m_values.contains(QLatin1String(option)); }
    /// Empty where it is not set, or takes nothing. Of an option that is given twice, the last one.
    [[nodiscard]] QString value(const char *option) const { return m_values.value(QLatin1String(option)); }
    [[nodiscard]] const QString &operand(qsizetype index) const { return m_operands[index]; }
    /// The user wants to read about the command; nothing else was looked at.
    [[nodiscard]] bool wantsHelp() const { return m_wantsHelp; }

private:
    friend Result<ParsedCommand> parseCommand(const CommandSpec &spec, const QStringList &arguments);

    QHash<QString, QString> m_values;
    QStringList m_operands;
    bool m_wantsHelp = false;
};

/// `arguments` are those after the command's name. `--option VALUE` and `--option=VALUE`, in any order with operands;
/// everything after `--` is an operand. Error: InvalidArgument, in words that name what is nearest.
[[nodiscard]] Result<ParsedCommand> parseCommand(const CommandSpec &spec, const QStringList &arguments);

/// `words`, none of them broken, in lines of at most `width` columns; the first begins with `start`, the others
/// `indent` to the right. Ends with a line break.
[[nodiscard]] QString wrappedWords(const QStringList &words, const QString &start, qsizetype indent,
                                   qsizetype width = 80);

/// "run [--config FILE] [--demo]", wrapped and indented for a terminal of 80 columns.
[[nodiscard]] QString usageOf(const QString &program, const CommandSpec &spec);
/// Usage, options and examples.
[[nodiscard]] QString helpOf(const QString &program, const CommandSpec &spec);

}   // namespace feedwarden
