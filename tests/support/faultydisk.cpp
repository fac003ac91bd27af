// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <sqlite3.h>

#include <atomic>
#include <cstring>
#include <new>

namespace feedwarden::test::faultydisk {

namespace {

std::atomic<Fault> currentFault = Fault::None;
std::atomic<int> hitCount = 0;

/// SQLite gives the memory: what it knows of a file, then the file of the system below.
struct File {
    sqlite3_file base;
    sqlite3_file *below;
};

sqlite3_vfs *systemVfs = nullptr;

sqlite3_file *below(sqlite3_file *file) { return reinterpret_cast<File *>(file)->below; }

int close(sqlite3_file *file)
{
    sqlite3_file *const real = below(file);
    const int result = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    sqlite3_free(real);
    return result;
}
int read(sqlite3_file *file, void *data, int bytes, sqlite3_int64 at)
{
    return below(file)->pMethods->xRead(below(file), data, bytes, at);
}
int write(sqlite3_file *file, const void *data, int bytes, sqlite3_int64 at)
{
    switch (currentFault.load()) {
    case Fault::Full:
        ++hitCount;
        return SQLITE_FULL;
    case Fault::WriteFails:
        ++hitCount;
        return SQLITE_IOERR_WRITE;
    case Fault::None:
    case Fault::SyncFails:
        break;
    }
    return below(file)->pMethods->xWrite(below(file), data, bytes, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size) { return below(file)->pMethods->xTruncate(below(file), size); }
int sync(sqlite3_file *file, int flags)
{
    if (currentFault == Fault::SyncFails) {
        ++hitCount;
        return SQLITE_IOERR_FSYNC;
    }
    return below(file)->pMethods->xSync(below(file), flags);
}
int fileSize(sqlite3_file *file, sqlite3_int64 *size) { return below(file)->pMethods->xFileSize(below(file), size); }
int lock(sqlite3_file *file, int level) { return below(file)->pMethods->xLock(below(file), level); }
int unlock(sqlite3_file *file, int level) { return below(file)->pMethods->xUnlock(below(file), level); }
int checkReserved(sqlite3_file *file, int *out) { return below(file)->pMethods->xCheckReservedLock(below(file), out); }
int control(sqlite3_file *file, int operation, void *argument)
{
    return below(file)->pMethods->xFileControl(below(file), operation, argument);
}
int sectorSize(sqlite3_file *file) { return below(file)->pMethods->xSectorSize(below(file)); }
int characteristics(sqlite3_file *file) { return below(file)->pMethods->xDeviceCharacteristics(below(file)); }
int shmMap(sqlite3_file *file, int page, int bytes, int extend, void volatile **out)
{
    return below(file)->pMethods->xShmMap(below(file), page, bytes, extend, out);
}
int shmLock(sqlite3_file *file, int offset, int count, int flags)
{
    return below(file)->pMethods->xShmLock(below(file), offset, count, flags);
}
void shmBarrier(sqlite3_file *file) { below(file)->pMethods->xShmBarrier(below(file)); }
int shmUnmap(sqlite3_file *file, int remove) { return below(file)->pMethods->xShmUnmap(below(file), remove); }

// Version 2: with shared memory, without mapped pages, which would pass us by.
const sqlite3_io_methods methods = {
    2,        close,         read,    write,      truncate,        sync,   fileSize, lock,
    unlock,   checkReserved, control, sectorSize, characteristics, shmMap, shmLock,  shmBarrier,
    shmUnmap, nullptr,       nullptr};

int open(sqlite3_vfs *, const char *name, sqlite3_file *file, int flags, int *outFlags)
{
    auto *const ours = reinterpret_cast<File *>(file);
    ours->base.pMethods = nullptr;
    ours->below = static_cast<sqlite3_file *>(sqlite3_malloc(systemVfs->szOsFile));
    if (!ours->below)
        return SQLITE_NOMEM;
    std::memset(ours->below, 0, size_t(systemVfs->szOsFile));
    const int result = systemVfs->xOpen(systemVfs, name, ours->below, flags, outFlags);
    if (result == SQLITE_OK)
        ours->base.pMethods = &methods;
    else
        sqlite3_free(ours->below);
    return result;
}

}   // namespace

void install()
{
    static sqlite3_vfs vfs;
    systemVfs = sqlite3_vfs_find(nullptr);
    vfs = *systemVfs;
    vfs.szOsFile = sizeof(File);
    vfs.zName = "faultydisk";
    vfs.pNext = nullptr;
    vfs.xOpen = open;
    // The others are handed on with the system's own structure behind them.
    vfs.xDelete = [](sqlite3_vfs *, const char *name, int dir) { return systemVfs->xDelete(systemVfs, name, dir); };
    vfs.xAccess = [](sqlite3_vfs *, const char *name, int flags, int *out) {
        return systemVfs->xAccess(systemVfs, name, flags, out);
    };
    vfs.xFullPathname = [](sqlite3_vfs *, const char *name, int bytes, char *out) {
        return systemVfs->xFullPathname(systemVfs, name, bytes, out);
    };
    sqlite3_vfs_register(&vfs, 1);
}

void set(Fault fault)
{
    hitCount = 0;
    currentFault = fault;
}

int hits() { return hitCount; }

}   // namespace feedwarden::test::faultydisk
