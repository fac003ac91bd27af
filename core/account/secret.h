// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>

#include <span>
#include <string_view>

class QDebug;

namespace feedwarden {

/// Bytes that must not outlive their use: an API key, its secret, a passphrase, a private key.
///
/// They lie in OpenSSL's secure heap, which the system is asked to keep out of swap and core dumps (best effort: where
/// the limit on locked memory is too low, or half of that heap is taken, they lie in ordinary memory), and are
/// overwritten before it is given back.
/// There is exactly one owner, so moving is free and a copy has to be asked for by name. Deliberately there is no way
/// into a QString, a QVariant or a stream: all of these make copies that nobody wipes.
///
/// Not thread-safe, like any value; reading from several threads is fine.
class Secret final
{
public:
    Secret() = default;
    /// A copy; wiping the original is the caller's matter.
    explicit Secret(QByteArrayView bytes);
    Secret(Secret &&other) noexcept;
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { clear(); }
    Q_DISABLE_COPY(Secret)

    /// Takes the bytes over and wipes where they came from, all of its capacity. An array that is shared, or that only
    /// refers to memory of somebody else, is let go without a wipe: the others still read it.
    [[nodiscard]] static Secret take(QByteArray &&bytes);
    /// As UTF-8; for what a user typed.
    [[nodiscard]] static Secret take(QString &&text);
    /// `size` zero bytes, to be filled through writable().
    [[nodiscard]] static Secret ofSize(qsizetype size);
    /// One after the other.
    [[nodiscard]] static Secret joined(std::initializer_list<QByteArrayView> parts);

    [[nodiscard]] Secret clone() const { return Secret(view()); }

    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] qsizetype size() const { return m_size; }
    /// Valid until this is changed or gone.
    [[nodiscard]] QByteArrayView view() const { return {m_data, m_size}; }
    [[nodiscard]] std::string_view text() const { return {m_data, size_t(m_size)}; }
    [[nodiscard]] std::span<char> writable() { return {m_data, size_t(m_size)}; }

    /// Wipes what stands behind the first `size` bytes, which is at most size(), and forgets it.
    void truncate(qsizetype size);
    /// Wipes all of it.
    void clear();

    /// In a time that depends on the sizes alone.
    friend bool operator==(const Secret &a, const Secret &b);
    friend QDebug operator<<(QDebug, const Secret &) = delete;

private:
    char *m_data = nullptr;
    qsizetype m_size = 0;
    qsizetype m_capacity = 0;
};

/// Overwrites `bytes` if nobody shares them, and forgets them in any case.
void wipe(QByteArray &bytes);
void wipe(QString &text);

/// What an exchange gives out for an account. The key counts as a secret too: with it, an account can be told apart.
struct Credentials {
    Secret key;
    Secret secret;       ///< For signatures: as the venue shows it, or a private key.
    Secret passphrase;   ///< Empty where the venue has none.

    [[nodiscard]] Credentials clone() const { return {key.clone(), secret.clone(), passphrase.clone()}; }
};

}   // namespace feedwarden
