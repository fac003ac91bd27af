// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/config/configurationfile.h"

#include <QFile>
#include <QtTest/QTest>

namespace feedwarden::test {

/// Saves a configuration as an editor would.
inline void saveConfiguration(const QString &path, const QByteArray &text)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(text);
}

/// Has `taker` take what is saved there, as the watcher would.
template<typename Taker>
void takeConfiguration(const QString &path, Taker &taker)
{
    const ReadResult read = readConfiguration(path);
    QVERIFY2(read.configuration, read.errors.isEmpty() ? "" : qPrintable(read.errors.constFirst().toString()));
    taker.setConfiguration(*read.configuration, path);
}

}   // namespace feedwarden::test
