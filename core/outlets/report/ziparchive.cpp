// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/outlets/report/ziparchive.h"

#include <QSaveFile>

#if defined(FEEDWARDEN_HAS_ARCHIVE)
#include <archive.h>
#include <archive_entry.h>
#include <memory>
#endif

namespace feedwarden {

#if defined(FEEDWARDEN_HAS_ARCHIVE)

bool canWriteZip() { return true; }

static la_ssize_t appendTo(archive *, void *bytes, const void *data, size_t size)
{
    static_cast<QByteArray *>(bytes)->append(static_cast<const char *>(data), qsizetype(size));
    return la_ssize_t(size);
}

/// In memory first: what is put in place is whole.
static Result<QByteArray> zipOf(const std::vector<std::pair<QString, QByteArray>> &files, WallTime time)
{
    QByteArray bytes;
    const std::unique_ptr<archive, int (*)(archive *)> zip(archive_write_new(), &archive_write_free);
    const auto fail = [&zip] {
        const char *const why = zip ? archive_error_string(zip.get()) : nullptr;
        return Error{ErrorCode::Resource, why ? QString::fromUtf8(why) : QStringLiteral("libarchive failed")};
    };
    if (!zip || archive_write_set_format_zip(zip.get()) != ARCHIVE_OK
        || archive_write_open(zip.get(), &bytes, nullptr, &appendTo, nullptr) != ARCHIVE_OK)
        return fail();
    const std::unique_ptr<archive_entry, void (*)(archive_entry *)> entry(archive_entry_new(), &archive_entry_free);
    for (const auto &[name, content] : files) {
        archive_entry_clear(entry.get());
        archive_entry_set_pathname(entry.get(), name.toUtf8().constData());
        archive_entry_set_size(entry.get(), content.size());
        archive_entry_set_filetype(entry.get(), AE_IFREG);
        archive_entry_set_perm(entry.get(), 0644);
        archive_entry_set_mtime(entry.get(), std::chrono::floor<std::chrono::seconds>(time).time_since_epoch().count(),
                                0);
        if (archive_write_header(zip.get(), entry.get()) != ARCHIVE_OK
            || archive_write_data(zip.get(), content.constData(), size_t(content.size())) != content.size())
            return fail();
    }
    if (archive_write_close(zip.get()) != ARCHIVE_OK)
        return fail();
    return bytes;
}

Result<void> writeZip(const QString &path, const std::vector<std::pair<QString, QByteArray>> &files, WallTime time)
{
    const auto bytes = zipOf(files, time);
    if (!bytes)
        return bytes.error();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(*bytes) != bytes->size() || !file.commit())
        return Error{ErrorCode::Resource, file.errorString()};
    return {};
}

#else

bool canWriteZip() { return false; }

Result<void> writeZip(const QString &, const std::vector<std::pair<QString, QByteArray>> &, WallTime)
{
    return Error{ErrorCode::Resource, QStringLiteral("this program was built without libarchive")};
}

#endif

}   // namespace feedwarden
