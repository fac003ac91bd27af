// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/plainsecrets.h"

#include <QStringList>

#include <algorithm>

namespace feedwarden {

static constexpr qsizetype LeastSecret = 32;   // Characters: 16 bytes of hex, 24 of base64. No venue has shorter ones
                                               // but for keys and passphrases, which nothing tells from a word.
// Of the pairs of neighbours in base64, 48 of 100 change from small to capital letters, or between letters and digits;
// in names that are words with capitals and years, 22 of 100.
static constexpr double ChangesByChance = 0.25;

static bool isHexDigit(QChar character)
{
    const ushort c = character.unicode();
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

static bool isLetter(QChar character)
{
    const ushort c = character.unicode() | 0x20;
    return c >= 'a' && c <= 'z';
}

static bool isDigit(QChar character) { return character >= u'0' && character <= u'9'; }

/// Dashes stand where a UUID has them, or anywhere else: so long a name is not made of these characters alone.
static bool isLongHex(QStringView text)
{
    qsizetype digits = 0;
    bool hasLetter = false;
    bool hasDigit = false;
    for (const QChar character : text) {
        if (character == u'-' || character == u':')
            continue;
        if (!isHexDigit(character))
            return false;
        ++digits;
        (isLetter(character) ? hasLetter : hasDigit) = true;
    }
    return digits >= LeastSecret && hasLetter && hasDigit;
}

/// In either alphabet.
static bool isLongBase64(QStringView text)
{
    if (text.size() < LeastSecret)
        return false;
    qsizetype pairs = 0;
    qsizetype changes = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar character = text[i];
        const bool isWordPart = isLetter(character) || isDigit(character);
        if (!isWordPart && !QStringView(u"+/=-_").contains(character))
            return false;
        if (i == 0 || !isWordPart || !(isLetter(text[i - 1]) || isDigit(text[i - 1])))
            continue;
        ++pairs;
        // A word with a capital letter in front is one word.
        changes += isDigit(character) != isDigit(text[i - 1]) || (character.isUpper() && text[i - 1].isLower());
    }
    return pairs >= LeastSecret / 2 && double(changes) >= ChangesByChance * double(pairs);
}

bool looksLikeSecret(QStringView text)
{
    const QString spaceless = text.toString().remove(QLatin1String("\\n")).simplified().remove(u' ');
    return text.contains(QLatin1String("-----BEGIN")) || text.contains(QLatin1String("PRIVATE KEY"))
           || spaceless.contains(QLatin1String("/apiKeys/")) || isLongHex(spaceless) || isLongBase64(spaceless);
}

/// Each as it is written without its separators.
static const QStringList &secretNames()
{
    static const QStringList names = {
        QStringLiteral("secret"),     QStringLiteral("secretkey"),  QStringLiteral("apikey"),
        QStringLiteral("passphrase"), QStringLiteral("password"),   QStringLiteral("passwd"),
        QStringLiteral("privatekey"), QStringLiteral("signingkey"), QStringLiteral("token"),
        QStringLiteral("listenkey"),  QStringLiteral("pem"),        QStringLiteral("credentials"),
    };
    return names;
}

bool namesSecret(QStringView key)
{
    QString name;
    for (const QChar character : key) {
        if (character.isLetterOrNumber())
            name += character.toLower();
    }
    return std::ranges::any_of(secretNames(), [&](const QString &secret) { return name.endsWith(secret); });
}

bool isSecretVariable(QStringView name, QStringView value)
{
    const QString upper = name.toString().toUpper();
    const bool isAboutKeys = upper.contains(QLatin1String("KEY")) || upper.contains(QLatin1String("SECRET"))
                             || upper.contains(QLatin1String("ACCOUNT")) || upper.contains(QLatin1String("PASS"));
    if (value.contains(QLatin1String("-----BEGIN")) || (isAboutKeys && looksLikeSecret(value)))
        return true;
    return !upper.endsWith(QLatin1String("_FILE")) && namesSecret(name);
}

QString secretAdvice()
{
    return QStringLiteral("store it with `feedwarden-agent accounts add NAME --venue VENUE --secret-file FILE`; the "
                          "configuration names it only");
}

}   // namespace feedwarden
