// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/accountinput.h"

#include "core/account/credentialstext.h"
#include "core/account/secretfiles.h"
#include "core/config/plainsecrets.h"

#include <QDir>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>

#if defined(Q_OS_WIN)
#include <io.h>
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

namespace feedwarden {

std::optional<QString> secretInArguments(const QStringList &arguments)
{
    // A store's hashes are in the names of its folders; what is there, or could be made there, is a path.
    const auto isPath = [](const QString &text) {
        const QFileInfo info(text);
        return info.exists() || (text.contains(u'/') && info.absoluteDir().exists());
    };
    for (const QString &argument : arguments) {
        const bool isOption = argument.startsWith(QLatin1String("--"));
        const qsizetype equals = isOption ? argument.indexOf(u'=') : -1;
        const QString option = isOption ? argument.left(equals) : QString();
        const QString value = isOption ? (equals >= 0 ? argument.mid(equals + 1) : QString()) : argument;
        const bool announces = namesSecret(option) && option != QLatin1String("--keep-secret");
        if (!announces && (!looksLikeSecret(value) || isPath(value)))
            continue;
        return QStringLiteral(
            "a secret is never given as an argument: the shell's history keeps it, and other programs of this machine "
            "can read it. Take this one back at the exchange and make another; write that into a file that only you "
            "can read (chmod 600) and name the file with --secret-file FILE, or give --secret-file - and type it");
    }
    return {};
}

static qint64 readInput(char *to, size_t size)
{
#if defined(Q_OS_WIN)
    return _read(0, to, unsigned(size));
#else
    ssize_t got = -1;
    do
        got = ::read(STDIN_FILENO, to, size);
    while (got < 0 && errno == EINTR);
    return got;
#endif
}

bool inputIsTerminal()
{
#if defined(Q_OS_WIN)
    return _isatty(0) != 0;
#else
    return ::isatty(STDIN_FILENO) != 0;
#endif
}

namespace {

/// While it lives the terminal shows nothing and gives out each key at once, Ctrl+C too: whoever gives up gets a
/// terminal back that shows what is typed.
class QuietTerminal final
{
public:
    QuietTerminal()
    {
#if defined(Q_OS_WIN)
        m_input = GetStdHandle(STD_INPUT_HANDLE);
        m_isQuiet = GetConsoleMode(m_input, &m_before)
                    && SetConsoleMode(
                        m_input, m_before & ~DWORD(ENABLE_ECHO_INPUT | ENABLE_LINE_INPUT | ENABLE_PROCESSED_INPUT));
#else
        if (::tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~tcflag_t(ECHO | ECHONL | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_isQuiet = ::tcsetattr(STDIN_FILENO, TCSANOW, &quiet) == 0;
#endif
    }
    ~QuietTerminal()
    {
        if (!m_isQuiet)
            return;
#if defined(Q_OS_WIN)
        SetConsoleMode(m_input, m_before);
#else
        ::tcsetattr(STDIN_FILENO, TCSANOW, &m_before);
#endif
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isQuiet() const { return m_isQuiet; }

private:
#if defined(Q_OS_WIN)
    HANDLE m_input = nullptr;
    DWORD m_before = 0;
#else
    termios m_before{};
#endif
    bool m_isQuiet = false;
};

}   // namespace

Result<Secret> askForSecret(const QString &question)
{
    static constexpr char Interrupt = 3, EndOfInput = 4, Backspace = 8, Delete = 127, KillLine = 21;
    const QuietTerminal terminal;
    if (!terminal.isQuiet())
        return Error{ErrorCode::Resource, QStringLiteral("there is no terminal to ask at")};
    std::fputs(qUtf8Printable(question), stderr);
    std::fflush(stderr);
    const auto isDone = [](std::string_view typed) {
        return !typed.starts_with("-----BEGIN") || typed.find("-----END") != std::string_view::npos;
    };
    Secret typed = Secret::ofSize(SecretFiles::MaxFileBytes);
    size_t size = 0;
    while (true) {
        char key = 0;
        const qint64 got = readInput(&key, 1);
        if (got <= 0 || key == Interrupt || (key == EndOfInput && size == 0)) {
            std::fputs("\n", stderr);
            return Error{ErrorCode::Configuration, QStringLiteral("nothing was typed, nothing is stored")};
        }
        if (key == '\n' || key == '\r' || key == EndOfInput) {
            if (isDone(typed.text().substr(0, size)))
                break;
            key = '\n';
        } else if (key == Backspace || key == Delete) {
            size -= size > 0 ? 1 : 0;
            continue;
        } else if (key == KillLine) {
            size = 0;
            continue;
        }
        if (size == typed.writable().size()) {
            std::fputs("\n", stderr);
            return Error{ErrorCode::Configuration, QStringLiteral("that is too long for a secret")};
        }
        typed.writable()[size++] = key;
    }
    std::fputs("\n", stderr);
    while (size > 0 && (typed.text()[size - 1] == ' ' || typed.text()[size - 1] == '\t'))
        --size;
    typed.truncate(qsizetype(size));
    return typed;
}

/// Standard input to its end.
static Result<Secret> readWholeInput()
{
    Secret text = Secret::ofSize(SecretFiles::MaxFileBytes + 1);
    size_t size = 0;
    while (size < text.writable().size()) {
        const qint64 got = readInput(text.writable().data() + size, text.writable().size() - size);
        if (got < 0)
            return Error{ErrorCode::Resource, QStringLiteral("standard input cannot be read")};
        if (got == 0)
            break;
        size += size_t(got);
    }
    if (size > size_t(SecretFiles::MaxFileBytes))
        return Error{ErrorCode::Configuration, QStringLiteral("standard input is too long for a secret")};
    text.truncate(qsizetype(size));
    return text;
}

static Result<Credentials> askForCredentials()
{
    // Over all questions: nothing of what is pasted in one go shows up between two of them.
    const QuietTerminal terminal;
    auto key = askForSecret(QStringLiteral("API key: "));
    if (!key)
        return key.error();
    auto secret = askForSecret(QStringLiteral("Secret, or private key in PEM form: "));
    if (!secret)
        return secret.error();
    if (key->isEmpty() || secret->isEmpty())
        return Error{ErrorCode::Configuration, QStringLiteral("key and secret are both needed; nothing is stored")};
    auto passphrase = askForSecret(QStringLiteral("Passphrase, if the key has one: "));
    if (!passphrase)
        return passphrase.error();
    return Credentials{std::move(*key), std::move(*secret), std::move(*passphrase)};
}

Result<Credentials> credentialsFrom(const QString &fileOrDash)
{
    const bool isInput = fileOrDash == QLatin1String("-");
    if (isInput && inputIsTerminal())
        return askForCredentials();
    Secret text;
    if (isInput) {
        auto read = readWholeInput();
        if (!read)
            return read.error();
        text = std::move(*read);
    } else {
        SecretFileText file = readSecretFile(fileOrDash, SecretFiles::MaxFileBytes);
        if (!file.isOk())
            return Error{ErrorCode::Configuration, file.detail};
        text = std::move(file.content);
    }
    auto credentials = readCredentials(text.view());
    if (!credentials)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1: %2").arg(isInput ? QStringLiteral("standard input") : fileOrDash,
                                                  credentials.error().detail)};
    return credentials;
}

}   // namespace feedwarden
