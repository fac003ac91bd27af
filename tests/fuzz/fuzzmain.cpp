// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/fuzztarget.h"

#include <QLoggingCategory>

#include <cstdio>
#include <cstdlib>
#include <cstring>

// libFuzzer's side. One program for all targets, since each would link the same libraries: FEEDWARDEN_FUZZ_TARGET says
// which. tests/fuzz/run.sh asks for their names, lengths and words by `--list`.

using namespace feedwarden;

static const fuzz::Target *target = nullptr;

extern "C" int LLVMFuzzerInitialize(int *argc, char ***argv)
{
    QLoggingCategory::setFilterRules(QStringLiteral("*=false"));
    if (*argc > 1 && std::strcmp((*argv)[1], "--list") == 0) {
        for (const fuzz::Target &one : fuzz::targets())
            std::printf("%s %lld\n", one.name.constData(), static_cast<long long>(one.longest));
        std::exit(0);
    }
    target = fuzz::findTarget(qgetenv("FEEDWARDEN_FUZZ_TARGET"));
    if (target == nullptr) {
        std::fprintf(stderr, "FEEDWARDEN_FUZZ_TARGET has to be one of those that --list shows\n");
        std::exit(2);
    }
    if (*argc > 1 && std::strcmp((*argv)[1], "--words") == 0) {
        for (const QByteArray &word : target->words) {
            std::fputc('"', stdout);
            for (const char byte : word)
                std::printf("\\x%02x", unsigned(uchar(byte)));
            std::fputs("\"\n", stdout);
        }
        std::exit(0);
    }
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, size_t size)
{
    try {
        target->run(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    } catch (const fuzz::BrokenPromise &broken) {
        std::fprintf(stderr, "BROKEN PROMISE of %s: %s\n", target->name.constData(), broken.what());
        std::abort();
    }
    return 0;
}
