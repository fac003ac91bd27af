// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/secretfiles.h"

#include "core/account/credentialstext.h"
#include "core/base/privatefiles.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace feedwarden {

static SecretOutcome failed(SecretFault fault, const QString &detail) { return {.fault = fault, .detail = detail}; }

QString systemdCredentialsFolder() { return qEnvironmentVariable("CREDENTIALS_DIRECTORY"); }

static Readers readersOf(const QString &path)
{
    const QString granted = systemdCredentialsFolder();
    const bool isGranted = !granted.isEmpty() && QFileInfo(path).absolutePath() == QDir(granted).absolutePath();
    return isGranted ? Readers::OwnerAndGroup : Readers::OwnerAlone;
}

SecretFileText readSecretFile(const QString &path, qint64 maxBytes)
{
    const QFileInfo info(path);
    if (!info.exists())
        return {.fault = SecretFault::NotFound, .detail = QStringLiteral("there is no file %1").arg(path)};
    if (!info.isFile())   // Opening a pipe would wait for its writer.
        return {.fault = SecretFault::Failed, .detail = QStringLiteral("%1 is no regular file").arg(path)};
    if (const QString exposure = exposureOf(path, readersOf(path)); !exposure.isEmpty())
        return {.fault = SecretFault::BadPermissions, .detail = exposure};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return {.fault = SecretFault::Failed,
                .detail = QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString())};
    Secret content = Secret::ofSize(maxBytes + 1);
    qint64 size = 0;
    while (size <= maxBytes) {
        const qint64 got = file.read(content.writable().data() + size, maxBytes + 1 - size);
        if (got < 0)
            return {.fault = SecretFault::Failed,
                    .detail = QStringLiteral("%1 cannot be read: %2").arg(path, file.errorString())};
        if (got == 0)
            break;
        size += got;
    }
    if (size > maxBytes)
        return {.fault = SecretFault::Damaged, .detail = QStringLiteral("%1 is too large").arg(path)};
    content.truncate(size);
    SecretFileText text;
    text.content = content.clone();   // As large as it is.
    return text;
}

QString SecretFiles::title() const
{
    return m_keeper == Keeper::Systemd ? QStringLiteral("systemd's credentials in %1").arg(m_folder)
                                       : QStringLiteral("the secret files in %1").arg(m_folder);
}

QString SecretFiles::pathOf(const QString &name) const { return QDir(m_folder).filePath(name); }

SecretOutcome SecretFiles::probe()
{
    if (!QFileInfo(m_folder).isDir())
        return failed(SecretFault::NoStore, QStringLiteral("there is no folder %1").arg(m_folder));
    const Readers allowed = m_keeper == Keeper::Systemd ? Readers::OwnerAndGroup : Readers::OwnerAlone;
    if (const QString exposure = exposureOf(m_folder, allowed); !exposure.isEmpty())
        return failed(SecretFault::BadPermissions, exposure);
    return {};
}

SecretOutcome SecretFiles::read(const QString &name)
{
    if (SecretOutcome usable = probe(); !usable.isOk())
        return usable;
    SecretFileText text = readSecretFile(pathOf(name), MaxFileBytes);
    if (!text.isOk())
        return failed(text.fault, text.detail);
    auto credentials = readCredentials(text.content.view());
    if (!credentials)
        return failed(SecretFault::Damaged, QStringLiteral("%1: %2").arg(pathOf(name), credentials.error().detail));
    SecretOutcome outcome;
    outcome.credentials = std::move(*credentials);
    return outcome;
}

SecretOutcome SecretFiles::write(const QString &name, const Credentials &credentials)
{
    if (isReadOnly())
        return failed(SecretFault::ReadOnly, QStringLiteral("%1 are given by systemd").arg(title()));
    if (const auto made = createPrivateDirectory(m_folder); !made)
        return failed(SecretFault::Failed, made.error().detail);
    if (SecretOutcome usable = probe(); !usable.isOk())
        return usable;
    const Secret text = writeCredentials(credentials);
    const auto written = writePrivateFile(pathOf(name),
                                          QByteArray::fromRawData(text.view().data(), text.view().size()));
    return written ? SecretOutcome() : failed(SecretFault::Failed, written.error().detail);
}

SecretOutcome SecretFiles::remove(const QString &name)
{
    if (isReadOnly())
        return failed(SecretFault::ReadOnly, QStringLiteral("%1 are given by systemd").arg(title()));
    if (SecretOutcome usable = probe(); !usable.isOk())
        return usable;
    QFile file(pathOf(name));
    if (!file.exists())
        return failed(SecretFault::NotFound, QStringLiteral("there is no file %1").arg(file.fileName()));
    if (!file.remove())
        return failed(SecretFault::Failed,
                      QStringLiteral("%1 cannot be removed: %2").arg(file.fileName(), file.errorString()));
    return {};
}

SecretOutcome SecretFiles::names()
{
    SecretOutcome outcome = probe();
    if (!outcome.isOk())
        return outcome;
    const QStringList files = QDir(m_folder).entryList(QDir::Files, QDir::Name);
    for (const QString &file : files) {
        if (isSecretName(file))
            outcome.names.append(file);
    }
    return outcome;
}

}   // namespace feedwarden
