// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/commandline.h"

#include "core/base/similar.h"

#include <algorithm>

namespace feedwarden {

static constexpr CommandSpec::Option Help{"help", nullptr, "Shows this text."};

static Error wrong(const QString &what) { return Error{ErrorCode::InvalidArgument, what}; }

static QString spelled(const CommandSpec::Option &option)
{
    const QString name = QLatin1String("--") + QLatin1String(option.name);
    return option.value ? name + u' ' + QLatin1String(option.value) : name;
}

static QString unknownOption(const CommandSpec &spec, const QString &written)
{
    QStringList known{QStringLiteral("--help")};
    for (const CommandSpec::Option &option : spec.options)
        known.append(QLatin1String("--") + QLatin1String(option.name));
    // "-config" is a slip of the same kind as "--confg".
    const QString dashed = written.startsWith(QLatin1String("--")) ? written : u'-' + written;
    if (const auto nearest = nearestOf(dashed, known))
        return QStringLiteral("there is no option %1; did you mean %2?").arg(written, *nearest);
    return QStringLiteral("there is no option %1; there are %2").arg(written, known.join(QLatin1String(", ")));
}

Result<ParsedCommand> parseCommand(const CommandSpec &spec, const QStringList &arguments)
{
    ParsedCommand parsed;
    const QStringList beforeEnd = arguments.mid(0, arguments.indexOf(QLatin1String("--")));
    if (beforeEnd.contains(QLatin1String("--help")) || beforeEnd.contains(QLatin1String("-h"))) {
        parsed.m_wantsHelp = true;
        return parsed;
    }
    bool optionsHaveEnded = false;
    for (qsizetype i = 0; i < arguments.size(); ++i) {
        const QString &argument = arguments[i];
        if (optionsHaveEnded || !argument.startsWith(u'-') || argument == QLatin1String("-")) {
            if (parsed.m_operands.size() >= qsizetype(spec.operands.size()))
                return wrong(QStringLiteral("'%1' is not understood").arg(argument));
            parsed.m_operands.append(argument);
            continue;
        }
        if (argument == QLatin1String("--")) {
            optionsHaveEnded = true;
            continue;
        }
        const qsizetype equals = argument.indexOf(u'=');
        const QString written = argument.left(equals);
        const auto option = std::ranges::find_if(spec.options, [&](const CommandSpec::Option &known) {
            return written == QLatin1String("--") + QLatin1String(known.name);
        });
        if (option == spec.options.cend())
            return wrong(unknownOption(spec, written));
        QString value;
        if (!option->value) {
            if (equals >= 0)
                return wrong(QStringLiteral("%1 takes no value").arg(written));
        } else if (equals >= 0) {
            value = argument.mid(equals + 1);
        } else {
            // What looks like an option is one, and the value was forgotten.
            if (i + 1 >= arguments.size() || arguments[i + 1].startsWith(QLatin1String("--")))
                return wrong(QStringLiteral("%1 needs a value: %2").arg(written, spelled(*option)));
            value = arguments[++i];
        }
        if (option->value && value.isEmpty())
            return wrong(QStringLiteral("%1 needs a value: %2").arg(written, spelled(*option)));
        parsed.m_values.insert(QLatin1String(option->name), value);
    }
    for (const CommandSpec::Option &option : spec.options) {
        if (option.alone && parsed.isSet(option.name) && parsed.isSet(option.alone))
            return wrong(QStringLiteral("--%1 and --%2 exclude each other")
                             .arg(QLatin1String(option.name), QLatin1String(option.alone)));
    }
    if (parsed.m_operands.size() < qsizetype(spec.operands.size()))
        return wrong(
            QStringLiteral("%1 is missing").arg(QLatin1String(spec.operands[size_t(parsed.m_operands.size())].name)));
    return parsed;
}

QString wrappedWords(const QStringList &words, const QString &start, qsizetype indent, qsizetype width)
{
    QString text;
    QString line = start;
    for (const QString &word : words) {
        const bool isFirst = line.trimmed().isEmpty() || line.endsWith(u' ');
        if (!isFirst && line.size() + 1 + word.size() > width) {
            text += line + u'\n';
            line = QString(indent, u' ') + word;
        } else {
            line += (isFirst ? QString() : QStringLiteral(" ")) + word;
        }
    }
    return text + line + u'\n';
}

QString usageOf(const QString &program, const CommandSpec &spec)
{
    QStringList parts;
    for (const CommandSpec::Option &option : spec.options)
        parts.append(u'[' + spelled(option) + u']');
    for (const CommandSpec::Operand &operand : spec.operands)
        parts.append(QLatin1String(operand.name));
    const QString start = QStringLiteral("  %1 %2 ").arg(program, QLatin1String(spec.name));
    return parts.isEmpty() ? start.trimmed().prepend(QLatin1String("  ")) + u'\n'
                           : wrappedWords(parts, start, start.size());
}

QString helpOf(const QString &program, const CommandSpec &spec)
{
    static constexpr qsizetype Column = 28;
    const auto entry = [](const QString &name, const char *help) {
        const QString start = (QLatin1String("  ") + name).leftJustified(Column) + u' ';
        return wrappedWords(QString::fromUtf8(help).split(u' '), start, Column + 1);
    };
    QString text = QStringLiteral("%1 %2: %3\n\nUsage:\n")
                       .arg(program, QLatin1String(spec.name), QString::fromUtf8(spec.summary))
                   + usageOf(program, spec) + u'\n';
    for (const CommandSpec::Operand &operand : spec.operands)
        text += entry(QLatin1String(operand.name), operand.help);
    for (const CommandSpec::Option &option : spec.options)
        text += entry(spelled(option), option.help);
    text += entry(spelled(Help), Help.help);
    if (!spec.examples.empty())
        text += QLatin1String("\nExamples:\n");
    for (const CommandSpec::Example &example : spec.examples)
        text += QStringLiteral("  %1 %2\n").arg(program, QString::fromUtf8(example.line))
                + wrappedWords(QString::fromUtf8(example.help).split(u' '), QString(6, u' '), 6);
    return text;
}

}   // namespace feedwarden
