// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/faultydisk.h"

#include <sqlite3.h>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstring>
#include <mutex>
#include <random>
#include <string>
#include <vector>

#include <unistd.h>

namespace feedwarden::test::faultydisk {

namespace {

std::atomic<Fault> currentFault = Fault::None;
std::atomic<int> hitCount = 0;

/// What a piece of a file was before it was written.
struct Unsynced {
    std::string path;
    sqlite3_int64 at = 0, length = 0;
    sqlite3_int64 sizeBefore = 0;   ///< Of the file.
    std::vector<char> before;       ///< Shorter than the piece where the file ended in it.
};
std::mutex mutex;
bool isWatching = false;
std::atomic<int> writesLeft = 0;   ///< 0 = the disk does not die.
std::vector<Unsynced> unsynced;

/// SQLite gives the memory: what it knows of a file, then the file of the system below.
struct File {
    sqlite3_file base;
    sqlite3_file *below;
    std::string *path;
};

sqlite3_vfs *systemVfs = nullptr;

sqlite3_file *below(sqlite3_file *file) { return reinterpret_cast<File *>(file)->below; }

int close(sqlite3_file *file)
{
    sqlite3_file *const real = below(file);
    const int result = real->pMethods ? real->pMethods->xClose(real) : SQLITE_OK;
    sqlite3_free(real);
    delete reinterpret_cast<File *>(file)->path;
    return result;
}
int read(sqlite3_file *file, void *data, int bytes, sqlite3_int64 at)
{
    return below(file)->pMethods->xRead(below(file), data, bytes, at);
}
void remember(sqlite3_file *file, sqlite3_int64 at, sqlite3_int64 length)
{
    const std::lock_guard lock(mutex);
    if (!isWatching)
        return;
    sqlite3_file *const real = below(file);
    Unsynced piece;
    piece.path = *reinterpret_cast<File *>(file)->path;
    piece.at = at;
    piece.length = length;
    real->pMethods->xFileSize(real, &piece.sizeBefore);
    piece.before.resize(size_t(std::clamp<sqlite3_int64>(piece.sizeBefore - at, 0, length)));
    if (!piece.before.empty())
        real->pMethods->xRead(real, piece.before.data(), int(piece.before.size()), at);
    unsynced.push_back(std::move(piece));
}

int write(sqlite3_file *file, const void *data, int bytes, sqlite3_int64 at)
{
    if (writesLeft > 0 && --writesLeft == 0)
        currentFault = Fault::Dead;
    switch (currentFault.load()) {
    case Fault::Full:
        ++hitCount;
        return SQLITE_FULL;
    case Fault::WriteFails:
    case Fault::Dead:
        ++hitCount;
        return SQLITE_IOERR_WRITE;
    case Fault::None:
    case Fault::SyncFails:
        break;
    }
    remember(file, at, bytes);
    return below(file)->pMethods->xWrite(below(file), data, bytes, at);
}
int truncate(sqlite3_file *file, sqlite3_int64 size)
{
    if (currentFault == Fault::Dead)
        return SQLITE_IOERR_TRUNCATE;
    return below(file)->pMethods->xTruncate(below(file), size);
}
int sync(sqlite3_file *file, int flags)
{
    if (currentFault == Fault::SyncFails || currentFault == Fault::Dead) {
        ++hitCount;
        return SQLITE_IOERR_FSYNC;
    }
    {
        const std::lock_guard lock(mutex);
        const std::string &path = *reinterpret_cast<File *>(file)->path;
        std::erase_if(unsynced, [&path](const Unsynced &piece) { return piece.path == path; });
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
    ours->path = new std::string(name ? name : "");
    const int result = systemVfs->xOpen(systemVfs, name, ours->below, flags, outFlags);
    if (result == SQLITE_OK) {
        ours->base.pMethods = &methods;
    } else {
        sqlite3_free(ours->below);
        delete ours->path;
    }
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
    vfs.xDelete = [](sqlite3_vfs *, const char *name, int dir) {
        return currentFault == Fault::Dead ? SQLITE_IOERR_DELETE : systemVfs->xDelete(systemVfs, name, dir);
    };
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

void dieAfter(int writes)
{
    const std::lock_guard lock(mutex);
    writesLeft = writes;
    isWatching = true;
    unsynced.clear();
}

int cutPower(unsigned seed)
{
    const std::lock_guard lock(mutex);
    isWatching = false;
    std::mt19937 random{seed};
    int hit = 0;
    // From the newest to the oldest, so that what was there before all of them comes out.
    for (auto piece = unsynced.crbegin(); piece != unsynced.crend(); ++piece) {
        constexpr sqlite3_int64 Sector = 512;
        sqlite3_int64 kept = 0;   // From its begin.
        switch (random() % 3) {
        case 0:
            continue;   // It was on the disk after all.
        case 1:
            kept = std::min<sqlite3_int64>(Sector * sqlite3_int64(random() % 8), piece->length);
            break;
        default:
            break;
        }
        ++hit;
        std::FILE *const file = std::fopen(piece->path.c_str(), "r+b");
        if (!file)
            continue;
        if (sqlite3_int64(piece->before.size()) > kept) {
            std::fseek(file, long(piece->at + kept), SEEK_SET);
            std::fwrite(piece->before.data() + kept, 1, piece->before.size() - size_t(kept), file);
            std::fflush(file);
        }
        if (piece->at + piece->length > piece->sizeBefore) {   // It had made the file longer.
            [[maybe_unused]] const int result = ::ftruncate(::fileno(file),
                                                            std::max(piece->sizeBefore, piece->at + kept));
        }
        std::fclose(file);
    }
    unsynced.clear();
    return hit;
}

}   // namespace feedwarden::test::faultydisk
