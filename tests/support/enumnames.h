// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>
#include <QString>
#include <QtTest/QTest>

namespace feedwarden::test {

/// The columns of a test that names are what others read.
inline void addNameColumns()
{
    QTest::addColumn<QLatin1String>("name");
    QTest::addColumn<QString>("expected");
}

/// A row of it: nameOf(value) has to be `expected`.
template<typename Enum>
void addNameRow(const char *kind, Enum value, const char *expected)
{
    QTest::addRow("%s %s", kind, expected) << nameOf(value) << QString::fromLatin1(expected);
}

inline void compareNames()
{
    QFETCH(const QLatin1String, name);
    QFETCH(const QString, expected);
    QCOMPARE(QString(name), expected);
}

}   // namespace feedwarden::test
