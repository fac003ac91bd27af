// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/accountfields.h"

#include "core/venues/venuetime.h"

#include <QLocale>

#include <algorithm>
#include <limits>

namespace feedwarden {

QJsonValue AccountFields::value(const char *name) const { return m_object.value(QLatin1String(name)); }

bool AccountFields::has(const char *name) const
{
    const QJsonValue found = value(name);
    return !found.isUndefined() && !found.isNull();
}

bool AccountFields::is(const char *name, const char *text) const
{
    const QJsonValue found = value(name);
    return found.isString() && found.toString() == QLatin1String(text);
}

QString AccountFields::text(const char *name) const
{
    const QJsonValue found = value(name);
    if (!found.isString())
        fail(found.isUndefined() ? DecodeProblem::MissingField : DecodeProblem::WrongType, name);
    return found.toString();
}

QString AccountFields::textIfAny(const char *name) const { return has(name) ? text(name) : QString(); }

/// None where the number is no whole one, or beyond 2^53 and written with a fraction or an exponent.
static std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    // Two defaults: a value that cannot be the number itself gives a different answer each time.
    const qint64 number = value.toInteger(0);
    return number == value.toInteger(1) ? std::optional(number) : std::nullopt;
}

QString AccountFields::id(const char *name) const
{
    const QJsonValue found = value(name);
    if (!found.isDouble())
        return text(name);
    const auto number = wholeNumber(found);
    if (!number)
        fail(DecodeProblem::BadNumber, name);
    return QString::number(number.value_or(0));
}

QString AccountFields::idIfAny(const char *name) const { return has(name) ? id(name) : QString(); }

std::optional<Decimal> AccountFields::decimalOf(const QJsonValue &value, const char *name) const
{
    QByteArray digits;
    if (value.isString()) {
        digits = value.toString().toUtf8();
    } else if (value.isDouble()) {
        const auto whole = wholeNumber(value);
        digits = whole ? QByteArray::number(*whole)
                       : QByteArray::number(value.toDouble(), 'g', QLocale::FloatingPointShortest);
    } else {
        fail(value.isUndefined() ? DecodeProblem::MissingField : DecodeProblem::WrongType, name);
        return {};
    }
    const auto number = Decimal::parse({digits.constData(), size_t(digits.size())});
    if (!number)
        fail(DecodeProblem::BadNumber, name);
    return number;
}

Decimal AccountFields::number(const char *name) const { return decimalOf(value(name), name).value_or(Decimal()); }

std::optional<Decimal> AccountFields::numberIfAny(const char *name) const
{
    const QJsonValue found = value(name);
    if (found.isUndefined() || found.isNull() || (found.isString() && found.toString().isEmpty()))
        return {};
    return decimalOf(found, name);
}

std::optional<Decimal> AccountFields::priceIfAny(const char *name) const
{
    const auto number = numberIfAny(name);
    return number && !number->isZero() ? number : std::nullopt;
}

qint64 AccountFields::integer(const char *name) const
{
    const QJsonValue found = value(name);
    std::optional<qint64> number;
    if (found.isString()) {
        bool ok = false;
        number = found.toString().toLongLong(&ok);
        if (!ok)
            number.reset();
    } else if (found.isDouble()) {
        number = wholeNumber(found);
    } else {
        fail(found.isUndefined() ? DecodeProblem::MissingField : DecodeProblem::WrongType, name);
        return 0;
    }
    if (!number)
        fail(DecodeProblem::BadNumber, name);
    return number.value_or(0);
}

bool AccountFields::flag(const char *name) const
{
    const QJsonValue found = value(name);
    if (!found.isBool())
        fail(found.isUndefined() ? DecodeProblem::MissingField : DecodeProblem::WrongType, name);
    return found.toBool();
}

WallTime AccountFields::time(const char *name) const
{
    const QJsonValue found = value(name);
    if (found.isString()) {
        const QByteArray text = found.toString().toUtf8();
        if (text.contains('T')) {
            const auto time = wallTimeFromRfc3339({text.constData(), size_t(text.size())});
            if (!time)
                fail(DecodeProblem::BadNumber, name);
            return time.value_or(WallTime());
        }
    }
    const qint64 count = integer(name);
    const auto time = count < 0 ? std::nullopt : wallTimeFromCount(quint64(count));
    if (!time)
        fail(DecodeProblem::BadNumber, name);
    return time.value_or(WallTime());
}

WallTime AccountFields::timeIfAny(const char *name) const
{
    return has(name) && !is(name, "") ? time(name) : WallTime();
}

AccountFields AccountFields::object(const char *name) const
{
    const QJsonValue found = value(name);
    if (!found.isObject())
        fail(found.isUndefined() ? DecodeProblem::MissingField : DecodeProblem::WrongType, name);
    return {found.toObject(), *m_trouble};
}

std::vector<AccountFields> AccountFields::objects(const char *name) const
{
    std::vector<AccountFields> all;
    for (const QJsonValue &each : array(name)) {
        if (!each.isObject())
            fail(DecodeProblem::WrongType, name);
        all.emplace_back(each.toObject(), *m_trouble);
    }
    return all;
}

std::vector<AccountFields> AccountFields::objectsIfAny(const char *name) const
{
    return has(name) ? objects(name) : std::vector<AccountFields>();
}

QJsonArray AccountFields::array(const char *name) const
{
    const QJsonValue found = value(name);
    if (!found.isArray())
        fail(found.isUndefined() ? DecodeProblem::MissingField : DecodeProblem::WrongType, name);
    return found.toArray();
}

std::optional<Decimal> sumOf(const Decimal &a, const Decimal &b)
{
    // A number without digits behind the point may have a scale below zero.
    const int scale = std::max({a.scale(), b.scale(), 0});
    qint64 first = 0, second = 0;
    static constexpr qint64 Limit = std::numeric_limits<qint64>::max() / 2;
    if (!a.toScale(scale, first) || !b.toScale(scale, second) || first > Limit || first < -Limit || second > Limit
        || second < -Limit)
        return {};
    // As parsing does it, so that equal numbers look the same.
    qint64 mantissa = first + second;
    int digits = scale;
    for (; digits > 0 && mantissa % 10 == 0; --digits)
        mantissa /= 10;
    return Decimal(mantissa, digits, a.isExact() && b.isExact(), std::max({a.sentScale(), b.sentScale(), digits}));
}

Decimal negated(const Decimal &number)
{
    return {-number.mantissa(), number.scale(), number.isExact(), number.sentScale()};
}

}   // namespace feedwarden
