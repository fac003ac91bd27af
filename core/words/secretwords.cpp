// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/words/secretwords.h"
#include "core/words/sentences.h"

#include <QCoreApplication>
#include <QStringList>

namespace feedwarden {

namespace {

class SecretWords
{
    Q_DECLARE_TR_FUNCTIONS(SecretWords)
};

}   // namespace

QString sentenceFor(SecretFault fault)
{
    switch (fault) {
    case SecretFault::None:
        return {};
    case SecretFault::NotFound:
        return SecretWords::tr("No key and secret are stored under that name.");
    case SecretFault::NoStore:
        return SecretWords::tr("There is no place for secrets on this computer.");
    case SecretFault::Locked:
        return SecretWords::tr("The keychain is locked.");
    case SecretFault::Refused:
        return SecretWords::tr("Access to the secrets was refused.");
    case SecretFault::TimedOut:
        return SecretWords::tr("The place for secrets did not answer in time.");
    case SecretFault::PassphraseNeeded:
        return SecretWords::tr("The vault needs its passphrase.");
    case SecretFault::WrongPassphrase:
        return SecretWords::tr("The passphrase of the vault is wrong.");
    case SecretFault::BadPermissions:
        return SecretWords::tr("Others on this computer could read the secrets or change them.");
    case SecretFault::Damaged:
        return SecretWords::tr("What is stored there is damaged.");
    case SecretFault::TooNew:
        return SecretWords::tr("The secrets were stored by a newer version of Feedwarden.");
    case SecretFault::ReadOnly:
        return SecretWords::tr("The place for secrets can be read only.");
    case SecretFault::BadName:
        return SecretWords::tr("An entry cannot have that name.");
    case SecretFault::Failed:
        return SecretWords::tr("The place for secrets does not work.");
    }
    Q_UNREACHABLE();
}

QString helpFor(SecretFault fault)
{
    switch (fault) {
    case SecretFault::NotFound:
        return SecretWords::tr("Enter them for the account once more.");
    case SecretFault::NoStore:
        return SecretWords::tr("Unlock or install a keychain, or set secrets.store to \"vault\" or \"files\" in the "
                               "configuration.");
    case SecretFault::Locked:
        return SecretWords::tr("Unlock it, and try again.");
    case SecretFault::Refused:
        return SecretWords::tr("Allow Feedwarden to use them, and try again.");
    case SecretFault::TimedOut:
        return SecretWords::tr("Try again, or set secrets.store to \"files\" or \"vault\" in the configuration.");
    case SecretFault::PassphraseNeeded:
        return SecretWords::tr("Write it into a file that only you can read, name that in "
                               "FEEDWARDEN_VAULT_PASSPHRASE_FILE, and start again.");
    case SecretFault::WrongPassphrase:
        return SecretWords::tr("Give the right one where you are asked, or in the file that "
                               "FEEDWARDEN_VAULT_PASSPHRASE_FILE names.");
    case SecretFault::Damaged:
        return SecretWords::tr("Take it from a backup, or remove it and store the secrets again.");
    case SecretFault::TooNew:
        return SecretWords::tr("Update Feedwarden.");
    case SecretFault::ReadOnly:
        return SecretWords::tr("Change the secrets where they come from.");
    case SecretFault::None:
    case SecretFault::BadPermissions:
    case SecretFault::BadName:
    case SecretFault::Failed:
        return {};
    }
    Q_UNREACHABLE();
}

QString textFor(const SecretOutcome &outcome)
{
    if (outcome.isOk())
        return {};
    QStringList parts{sentenceFor(outcome.fault)};
    if (!outcome.detail.isEmpty())
        parts.append(u'(' + outcome.detail + u')');
    if (const QString help = helpFor(outcome.fault); !help.isEmpty())
        parts.append(help);
    return joinSentences(parts);
}

QString briefTextFor(const SecretOutcome &outcome)
{
    if (outcome.isOk())
        return {};
    if (isAboutPassphrase(outcome.fault))
        return sentenceFor(outcome.fault);
    QString rest = helpFor(outcome.fault);
    if (rest.isEmpty() && !outcome.detail.isEmpty())
        rest = u'(' + outcome.detail + u')';
    return joinSentences({sentenceFor(outcome.fault), rest});
}

}   // namespace feedwarden
