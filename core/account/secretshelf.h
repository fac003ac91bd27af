// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/account/secretstore.h"

#include <map>
#include <memory>
#include <mutex>

namespace feedwarden {

/// Credentials that live as long as this does and are written nowhere: those of simulated exchanges. Thread-safe.
class SecretShelf final
{
public:
    void put(const QString &name, Credentials credentials);
    /// None where there is no such entry.
    [[nodiscard]] std::optional<Credentials> find(const QString &name) const;
    /// False where there was none.
    bool remove(const QString &name);
    [[nodiscard]] QStringList names() const;   ///< Sorted.

private:
    mutable std::mutex m_mutex;
    std::map<QString, Credentials> m_entries;
};

/// A shelf as a place to keep credentials in; several may share one.
class ShelfSecrets final : public SecretBackend
{
public:
    explicit ShelfSecrets(std::shared_ptr<SecretShelf> shelf) : m_shelf(std::move(shelf)) {}

    [[nodiscard]] Kind kind() const override { return Kind::Memory; }
    [[nodiscard]] QString title() const override { return QStringLiteral("the memory of this program"); }
    [[nodiscard]] SecretOutcome probe() override { return {}; }
    [[nodiscard]] SecretOutcome read(const QString &name) override;
    [[nodiscard]] SecretOutcome write(const QString &name, const Credentials &credentials) override;
    [[nodiscard]] SecretOutcome remove(const QString &name) override;
    [[nodiscard]] SecretOutcome names() override;

private:
    const std::shared_ptr<SecretShelf> m_shelf;
};

}   // namespace feedwarden
