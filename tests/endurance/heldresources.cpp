// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/endurance/heldresources.h"

#include <QDir>
#include <QFile>

#include <atomic>

#if defined(__GLIBC__)
#include <malloc.h>
#endif

QT_BEGIN_NAMESPACE
// What Qt offers those who watch a program (qhooks_p.h, since 5.4): functions that it calls with each QObject.
extern Q_DECL_IMPORT quintptr qtHookData[];
QT_END_NAMESPACE

namespace feedwarden {

static constexpr size_t HookAddObject = 3, HookRemoveObject = 4;
static std::atomic<qint64> s_objects{0};
static std::atomic<bool> s_isCounting{false};

void HeldResources::countObjects()
{
    if (s_isCounting.exchange(true))
        return;
    QT_PREPEND_NAMESPACE(qtHookData)[HookAddObject] = reinterpret_cast<quintptr>(+[](QObject *) { ++s_objects; });
    QT_PREPEND_NAMESPACE(qtHookData)[HookRemoveObject] = reinterpret_cast<quintptr>(+[](QObject *) { --s_objects; });
}

static qint64 entriesOf(const QString &folder)
{
    const QDir dir(folder);
    return dir.exists() ? qint64(dir.entryList(QDir::AllEntries | QDir::System | QDir::NoDotAndDotDot).size()) : -1;
}

HeldResources HeldResources::ofThisProcess()
{
    HeldResources held;
#if defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__SANITIZE_THREAD__)
    const auto info = ::mallinfo2();
    held.heapBytes = qint64(info.uordblks) + qint64(info.hblkhd);
#endif
    QFile status(QStringLiteral("/proc/self/status"));
    if (status.open(QIODevice::ReadOnly)) {
        for (const QByteArray &line : status.readAll().split('\n')) {
            if (line.startsWith("VmRSS:"))
                held.residentBytes = line.mid(6).trimmed().split(' ').constFirst().toLongLong() * 1024;
        }
    }
    if (s_isCounting)
        held.objects = s_objects;
    // With the one that reads the folder, each time.
    held.descriptors = entriesOf(QStringLiteral("/proc/self/fd"));
    held.threads = entriesOf(QStringLiteral("/proc/self/task"));
    return held;
}

QJsonObject HeldResources::toJson() const
{
    QJsonObject object{{QStringLiteral("at_s"), double(at.count()) / 1000},
                       {QStringLiteral("reconnects"), reconnects},
                       {QStringLiteral("new_lines"), isOfNewLines}};
    const auto put = [&](const char *key, qint64 value) {
        if (value >= 0)
            object.insert(QLatin1String(key), value);
    };
    put("heap_bytes", heapBytes);
    put("resident_bytes", residentBytes);
    put("objects", objects);
    put("descriptors", descriptors);
    put("threads", threads);
    return object;
}

}   // namespace feedwarden
