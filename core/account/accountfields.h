// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/feed/decimal.h"
#include "core/feed/message.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include <optional>
#include <vector>

namespace feedwarden {

/// What was wrong first with a document, or nothing.
struct JsonTrouble {
    DecodeProblem problem = DecodeProblem::None;
    const char *field = "";   ///< A literal.

    void note(DecodeProblem what, const char *where)
    {
        if (isAny())
            return;
        problem = what;
        field = where;
    }
    [[nodiscard]] bool isAny() const { return problem != DecodeProblem::None; }
};

/// Reads the fields of a JSON object that must be what we take them for. What is not is noted as trouble, and the
/// reading goes on with an empty value, so that callers ask once, at the end.
///
/// For what an account says, which is rare: nothing here is made for speed. Names are literals. Numbers may stand in
/// texts; one that does not is taken by the shortest text that gives the same double, so that it is exact for up to 15
/// significant digits.
class AccountFields final
{
public:
    /// `trouble` outlives this.
    AccountFields(QJsonObject object, JsonTrouble &trouble) : m_object(std::move(object)), m_trouble(&trouble) {}

    /// Neither absent nor null.
    [[nodiscard]] bool has(const char *name) const;
    /// There, and this text.
    [[nodiscard]] bool is(const char *name, const char *text) const;

    [[nodiscard]] QString text(const char *name) const;
    /// Empty where it is absent or null.
    [[nodiscard]] QString textIfAny(const char *name) const;
    /// A text, or a whole number as text.
    [[nodiscard]] QString id(const char *name) const;
    [[nodiscard]] QString idIfAny(const char *name) const;
    [[nodiscard]] Decimal number(const char *name) const;
    /// None where it is absent, null or an empty text.
    [[nodiscard]] std::optional<Decimal> numberIfAny(const char *name) const;
    /// Likewise, and where it is zero: that is how venues write that an order has no price.
    [[nodiscard]] std::optional<Decimal> priceIfAny(const char *name) const;
    /// A whole number, or one in a text.
    [[nodiscard]] qint64 integer(const char *name) const;
    [[nodiscard]] bool flag(const char *name) const;
    /// A count since the epoch of whatever unit, or an RFC 3339 text.
    [[nodiscard]] WallTime time(const char *name) const;
    /// The epoch where it is absent, null or an empty text.
    [[nodiscard]] WallTime timeIfAny(const char *name) const;

    [[nodiscard]] AccountFields object(const char *name) const;
    /// An array of objects.
    [[nodiscard]] std::vector<AccountFields> objects(const char *name) const;
    /// Empty where it is absent or null.
    [[nodiscard]] std::vector<AccountFields> objectsIfAny(const char *name) const;
    [[nodiscard]] QJsonArray array(const char *name) const;

    void fail(DecodeProblem problem, const char *name) const { m_trouble->note(problem, name); }
    /// Anything was wrong so far, here or elsewhere in the document.
    [[nodiscard]] bool hasFailed() const { return m_trouble->isAny(); }

private:
    [[nodiscard]] QJsonValue value(const char *name) const;
    [[nodiscard]] std::optional<Decimal> decimalOf(const QJsonValue &value, const char *name) const;

    QJsonObject m_object;
    JsonTrouble *m_trouble;
};

/// The sum, where its digits fit; venues tell parts of what an account has.
[[nodiscard]] std::optional<Decimal> sumOf(const Decimal &a, const Decimal &b);
[[nodiscard]] Decimal negated(const Decimal &number);

}   // namespace feedwarden
