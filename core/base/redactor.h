// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/siphash.h"

#include <QByteArrayView>
#include <QString>

#include <shared_mutex>
#include <unordered_set>
#include <vector>

namespace feedwarden {

/// Takes secrets out of texts before they are logged, shown or told on (faults ): each becomes "***".
///
/// What is a secret it knows in two ways. By value: of each secret that was given to it, it keeps keyed fingerprints of
/// all pieces of Piece bytes, so that it finds it cut off, broken into lines or percent-encoded too, without having it.
/// By shape: what stands behind a name such as listenKey, signature, token, jwt, apiKey or passphrase; behind Bearer;
/// what looks like a JSON web token or a private key.
///
/// It forgets nothing: a secret that is no longer used is still one. What is renewed all the time (tokens, listen keys)
/// is therefore not for add(). Shorter ones than ShortestSecret would garble the text of everything and are not
/// remembered. Thread-safe.
class Redactor final
{
public:
    static constexpr qsizetype Piece = 12;
    static constexpr qsizetype ShortestSecret = 8;

    /// The key is random.
    Redactor();

    void add(QByteArrayView secret);
    [[nodiscard]] QString redacted(const QString &text) const;

    /// The one of this program, which the log and the connections ask.
    [[nodiscard]] static Redactor &program();

private:
    void addForm(QByteArrayView secret);
    [[nodiscard]] QString withoutKnown(const QString &text) const;

    /// Of pieces of one length.
    struct Fingerprints {
        qsizetype length = 0;
        std::unordered_set<quint64> values;
    };

    SipKey m_key{};
    mutable std::shared_mutex m_mutex;
    std::vector<Fingerprints> m_known;
};

/// Redactor::program().redacted(text).
[[nodiscard]] QString withoutSecrets(const QString &text);

}   // namespace feedwarden
