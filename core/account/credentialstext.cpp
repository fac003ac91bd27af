// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/credentialstext.h"

#include <algorithm>
#include <optional>

namespace feedwarden {

static bool isSpace(char c) { return c == ' ' || (c >= '\t' && c <= '\r'); }

static QByteArrayView trimmed(QByteArrayView text)
{
    while (!text.isEmpty() && isSpace(text.front()))
        text = text.sliced(1);
    while (!text.isEmpty() && isSpace(text.back()))
        text.chop(1);
    return text;
}

/// What stands in `text`, which begins and ends with a quote. None where it is broken.
static std::optional<Secret> unquoted(QByteArrayView text)
{
    if (text.size() < 2 || text.back() != '"')
        return {};
    text = text.sliced(1).chopped(1);
    Secret value = Secret::ofSize(text.size());
    qsizetype size = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        char character = text[i];
        if (character == '"')
            return {};
        if (character == '\\') {
            if (++i == text.size())
                return {};
            switch (text[i]) {
            case 'n':
                character = '\n';
                break;
            case 'r':
                character = '\r';
                break;
            case 't':
                character = '\t';
                break;
            case '"':
            case '\\':
                character = text[i];
                break;
            default:
                return {};
            }
        }
        value.writable()[size_t(size++)] = character;
    }
    value.truncate(size);
    return value;
}

Result<Credentials> readCredentials(QByteArrayView text)
{
    Credentials credentials;
    int number = 0;
    const auto wrong = [&number](const char *what) {
        return Error{ErrorCode::Configuration, QStringLiteral("line %1: %2").arg(number).arg(QLatin1String(what))};
    };
    if (text.startsWith("\xef\xbb\xbf"))   // Editors on Windows begin a text with it.
        text = text.sliced(3);
    while (!text.isEmpty()) {
        ++number;
        const qsizetype end = text.indexOf('\n');
        const QByteArrayView rest = text;
        const QByteArrayView line = trimmed(end < 0 ? text : text.first(end));
        text = end < 0 ? QByteArrayView() : text.sliced(end + 1);
        if (line.isEmpty() || line.front() == '#')
            continue;
        const auto sign = std::find_if(line.begin(), line.end(), [](char c) { return c == '=' || c == ':'; });
        const QByteArrayView name = trimmed(line.first(sign - line.begin()));
        Secret *const target = name == "key"          ? &credentials.key
                               : name == "secret"     ? &credentials.secret
                               : name == "passphrase" ? &credentials.passphrase
                                                      : nullptr;
        if (!target || sign == line.end())
            return wrong("expected is one of: key = …, secret = …, passphrase = …");
        if (!target->isEmpty())
            return wrong("this was given before");
        const QByteArrayView value = trimmed(line.sliced(sign - line.begin() + 1));
        if (value.startsWith("-----BEGIN")) {
            const qsizetype begin = value.data() - rest.data();
            const qsizetype last = rest.indexOf("-----END", begin);
            if (last < 0)
                return wrong("the key that begins here has no end");
            const qsizetype lineEnd = rest.indexOf('\n', last);
            const QByteArrayView pem = trimmed(rest.sliced(begin, (lineEnd < 0 ? rest.size() : lineEnd) - begin));
            *target = Secret(pem);
            number += int(std::count(pem.begin(), pem.end(), '\n'));
            text = lineEnd < 0 ? QByteArrayView() : rest.sliced(lineEnd + 1);
        } else if (value.startsWith('"')) {
            auto content = unquoted(value);
            if (!content)
                return wrong("the text in quotes is broken");
            *target = std::move(*content);
        } else {
            *target = Secret(value);
        }
        if (target->isEmpty() && target != &credentials.passphrase)
            return wrong("there is nothing behind the sign");
    }
    if (credentials.key.isEmpty() || credentials.secret.isEmpty())
        return Error{ErrorCode::Configuration, credentials.key.isEmpty()
                                                   ? QStringLiteral("there is no line key = …")
                                                   : QStringLiteral("there is no line secret = …")};
    return credentials;
}

static Secret quoted(QByteArrayView text)
{
    Secret value = Secret::ofSize(2 * text.size() + 2);
    qsizetype size = 0;
    const auto put = [&](char character) { value.writable()[size_t(size++)] = character; };
    put('"');
    for (const char character : text) {
        const char escape = character == '\n'                       ? 'n'
                            : character == '\r'                     ? 'r'
                            : character == '\t'                     ? 't'
                            : character == '"' || character == '\\' ? character
                                                                    : '\0';
        if (escape != '\0')
            put('\\');
        put(escape != '\0' ? escape : character);
    }
    put('"');
    value.truncate(size);
    return value;
}

Secret writeCredentials(const Credentials &credentials)
{
    Secret text = Secret::joined({"key = ", quoted(credentials.key.view()).view(),
                                  "\nsecret = ", quoted(credentials.secret.view()).view(), "\n"});
    if (credentials.passphrase.isEmpty())
        return text;
    return Secret::joined({text.view(), "passphrase = ", quoted(credentials.passphrase.view()).view(), "\n"});
}

}   // namespace feedwarden
