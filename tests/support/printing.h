// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTest>

#include <chrono>

// How failed comparisons print our types: without these QCOMPARE shows no values.

namespace feedwarden {

/// Every enum of ours that has a name.
template<typename Enum>
requires requires(Enum value) { nameOf(value); }
char *toString(const Enum &value)
{
    return qstrdup(QByteArray(nameOf(value).data(), nameOf(value).size()).constData());
}

}   // namespace feedwarden

namespace QTest {

template<typename Rep, typename Period>
char *toString(const std::chrono::duration<Rep, Period> &duration)
{
    const double ms = std::chrono::duration<double, std::milli>(duration).count();
    return qstrdup(QByteArray(QByteArray::number(ms) + " ms").constData());
}

template<typename AnyClock, typename Duration>
char *toString(const std::chrono::time_point<AnyClock, Duration> &time)
{
    return toString(time.time_since_epoch());
}

}   // namespace QTest
