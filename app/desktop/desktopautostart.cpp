// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desktop/desktopautostart.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>

namespace feedwarden {

namespace {

class AutostartWords final
{
    Q_DECLARE_TR_FUNCTIONS(AutostartWords)
};

[[maybe_unused]] const auto RunKey = QStringLiteral(
    "HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Run");
[[maybe_unused]] const auto RunValue = QStringLiteral("Feedwarden");
[[maybe_unused]] const auto AgentLabel = QStringLiteral("feedwarden");

/// What a user started: an AppImage runs from a folder that is gone after its end.
QString programPath()
{
    const QString image = qEnvironmentVariable("APPIMAGE");
    return image.isEmpty() ? QCoreApplication::applicationFilePath() : image;
}

/// One argument within an Exec line.
QString quotedForExec(const QString &argument)
{
    QString quoted;
    for (const QChar sign : argument) {
        if (sign == u'%')
            quoted += QLatin1String("%%");   // Else a field code.
        else if (sign == u'"' || sign == u'`' || sign == u'$' || sign == u'\\')
            quoted += QLatin1Char('\\') + QString(sign);
        else
            quoted += sign;
    }
    // The rule for all strings of an entry comes on top of that of arguments.
    quoted.replace(QLatin1Char('\\'), QLatin1String("\\\\"));
    return QLatin1Char('"') + quoted + QLatin1Char('"');
}

}   // namespace

QByteArray autostartEntryOf(const QStringList &command)
{
    QStringList exec;
    for (const QString &argument : command)
        exec << quotedForExec(argument);
    return "[Desktop Entry]\n"
           "Type=Application\n"
           "Name=Feedwarden\n"
           "Comment=Keeps feeds to crypto exchanges alive and shows whether they can be trusted\n"
           "Comment[de]=Hält Feeds zu Krypto-Börsen am Leben und zeigt, ob man ihnen trauen kann\n"
           "Comment[es]=Mantiene activos los feeds de exchanges de criptomonedas y muestra si son fiables\n"
           "Comment[fr]=Maintient en vie les flux des plateformes crypto et montre s’ils sont fiables\n"
           "Comment[ja]=暗号資産取引所のフィードの接続を維持し、信頼できるかを示します\n"
           "Comment[ko]=암호화폐 거래소 피드의 연결을 유지하고 신뢰할 수 있는지 보여 줍니다\n"
           "Comment[pt_BR]=Mantém vivos os feeds de exchanges de criptomoedas e mostra se são confiáveis\n"
           "Comment[ru]=Поддерживает фиды криптобирж и показывает, можно ли им доверять\n"
           "Comment[tr]=Kripto borsalarının akışlarını ayakta tutar ve onlara güvenilip güvenilemeyeceğini gösterir\n"
           "Comment[zh_CN]=保持加密货币交易所行情源的连接，并显示其是否可信\n"
           "Exec="
           + exec.join(QLatin1Char(' ')).toUtf8()
           + "\n"
             "Icon=feedwarden\n"
             "Terminal=false\n"
             "StartupNotify=false\n"
             "X-GNOME-Autostart-enabled=true\n";
}

bool isEntryInForce(const QByteArray &entry)
{
    bool isOurs = false;
    bool hasCommand = false;
    const auto lines = entry.split('\n');
    for (const QByteArray &whole : lines) {
        const QByteArray line = whole.trimmed();
        if (line.startsWith('[')) {
            isOurs = line == "[Desktop Entry]";
            continue;
        }
        const qsizetype equals = line.indexOf('=');
        if (!isOurs || equals < 0)
            continue;
        const QByteArray key = line.left(equals).trimmed();
        const QByteArray value = line.mid(equals + 1).trimmed();
        hasCommand = hasCommand || (key == "Exec" && !value.isEmpty());
        // How sessions switch off what they do not own; the latter is GNOME's and MATE's.
        if ((key == "Hidden" && value == "true") || (key == "X-GNOME-Autostart-enabled" && value == "false"))
            return false;
    }
    return hasCommand;
}

QByteArray launchAgentOf(const QStringList &command)
{
    QByteArray arguments;
    for (const QString &argument : command)
        arguments += "        <string>" + argument.toHtmlEscaped().toUtf8() + "</string>\n";
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<!DOCTYPE plist PUBLIC \"-//Apple//DTD PLIST 1.0//EN\" "
           "\"http://www.apple.com/DTDs/PropertyList-1.0.dtd\">\n"
           "<plist version=\"1.0\">\n<dict>\n"
           "    <key>Label</key>\n    <string>"
           + AgentLabel.toUtf8()
           + "</string>\n"
             "    <key>ProgramArguments</key>\n    <array>\n"
           + arguments
           + "    </array>\n"
             "    <key>RunAtLoad</key>\n    <true/>\n"
             "</dict>\n</plist>\n";
}

QString runCommandOf(const QStringList &command)
{
    QStringList quoted;
    for (const QString &argument : command) {
        QString text;
        int slashes = 0;
        for (const QChar sign : argument) {
            if (sign == u'\\') {
                ++slashes;
                continue;
            }
            // Backslashes are themselves but before a quotation mark.
            text += QString(sign == u'"' ? 2 * slashes + 1 : slashes, u'\\') + sign;
            slashes = 0;
        }
        quoted << u'"' + text + QString(2 * slashes, u'\\') + u'"';
    }
    return quoted.join(QLatin1Char(' '));
}

DesktopAutostart::DesktopAutostart(QStringList arguments, const QString &folder)
    : m_command(QStringList{QDir::toNativeSeparators(programPath()), QStringLiteral("--minimized")} + arguments)
{
#if defined(Q_OS_MACOS)
    m_path = QDir(folder.isEmpty() ? QDir::home().filePath(QStringLiteral("Library/LaunchAgents")) : folder)
                 .filePath(AgentLabel + QStringLiteral(".plist"));
#elif defined(Q_OS_WIN)
    Q_UNUSED(folder)
#else
    const QString config = QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation);
    m_path = QDir(folder.isEmpty() ? QDir(config).filePath(QStringLiteral("autostart")) : folder)
                 .filePath(QStringLiteral("feedwarden.desktop"));
#endif
}

QString DesktopAutostart::cannotWrite(const QString &reason) const
{
    return AutostartWords::tr("%1 cannot be written: %2").arg(QDir::toNativeSeparators(m_path), reason);
}

#if defined(Q_OS_WIN)

bool DesktopAutostart::isOn() const { return QSettings(RunKey, QSettings::NativeFormat).contains(RunValue); }

QString DesktopAutostart::set(bool isOn)
{
    QSettings run(RunKey, QSettings::NativeFormat);
    if (isOn)
        run.setValue(RunValue, runCommandOf(m_command));
    else
        run.remove(RunValue);
    run.sync();
    return run.status() == QSettings::NoError ? QString()
                                              : AutostartWords::tr("Windows did not let the start be changed.");
}

#else

bool DesktopAutostart::isOn() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return false;
    const QByteArray entry = file.read(100'000);
#if defined(Q_OS_MACOS)
    return entry.contains("ProgramArguments");
#else
    return isEntryInForce(entry);
#endif
}

QString DesktopAutostart::set(bool isOn)
{
    if (!isOn) {
        QFile file(m_path);
        return !file.exists() || file.remove() ? QString() : cannotWrite(file.errorString());
    }
    const QString folder = QFileInfo(m_path).absolutePath();
    if (!QDir().mkpath(folder))
        return AutostartWords::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder));
#if defined(Q_OS_MACOS)
    const QByteArray entry = launchAgentOf(m_command);
#else
    const QByteArray entry = autostartEntryOf(m_command);
#endif
    QSaveFile file(m_path);
    if (!file.open(QIODevice::WriteOnly) || file.write(entry) != entry.size() || !file.commit())
        return cannotWrite(file.errorString());
    return {};
}

#endif

}   // namespace feedwarden
