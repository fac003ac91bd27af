// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secretshelf.h"

namespace feedwarden {

void SecretShelf::put(const QString &name, Credentials credentials)
{
    const std::lock_guard lock(m_mutex);
    m_entries.insert_or_assign(name, std::move(credentials));
}

std::optional<Credentials> SecretShelf::find(const QString &name) const
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_entries.find(name);
    if (found == m_entries.end())
        return std::nullopt;
    return found->second.clone();
}

bool SecretShelf::remove(const QString &name)
{
    const std::lock_guard lock(m_mutex);
    return m_entries.erase(name) > 0;
}

QStringList SecretShelf::names() const
{
    const std::lock_guard lock(m_mutex);
    QStringList names;
    for (const auto &entry : m_entries)
        names.append(entry.first);
    return names;
}

static SecretOutcome missingEntry(const QString &name)
{
    return {.fault = SecretFault::NotFound, .detail = QStringLiteral("there is no entry %1").arg(name)};
}

SecretOutcome ShelfSecrets::read(const QString &name)
{
    std::optional<Credentials> found = m_shelf->find(name);
    if (!found)
        return missingEntry(name);
    SecretOutcome outcome;
    outcome.credentials = std::move(*found);
    return outcome;
}

SecretOutcome ShelfSecrets::write(const QString &name, const Credentials &credentials)
{
    m_shelf->put(name, credentials.clone());
    return {};
}

SecretOutcome ShelfSecrets::remove(const QString &name)
{
    return m_shelf->remove(name) ? SecretOutcome() : missingEntry(name);
}

SecretOutcome ShelfSecrets::names()
{
    SecretOutcome outcome;
    outcome.names = m_shelf->names();
    return outcome;
}

}   // namespace feedwarden
