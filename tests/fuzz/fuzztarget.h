// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayList>

#include <functional>
#include <stdexcept>
#include <vector>

namespace feedwarden::fuzz {

// What is given bytes from outside, each with what it promises of any bytes whatever. Two programs run them: `fuzzers`,
// where libFuzzer makes the bytes up, and tst_fuzzcorpus, which has those that were interesting once.

/// A promise was broken; what() says which.
class BrokenPromise final : public std::runtime_error
{
public:
    using std::runtime_error::runtime_error;
};

/// Throws BrokenPromise unless it holds.
inline void promise(bool holds, const char *what)
{
    if (!holds) [[unlikely]]
        throw BrokenPromise(what);
}
/// Likewise, with what there was instead.
inline void promise(bool holds, const char *what, const QByteArray &instead)
{
    if (!holds) [[unlikely]]
        throw BrokenPromise(what + (": " + instead.toStdString()));
}

struct Target {
    QByteArray name;        ///< "decode-okx": also the folder of its corpus.
    qsizetype longest;      ///< Bytes that are tried; real input is refused elsewhere long before it hurts.
    QByteArrayList words;   ///< For libFuzzer to put in: what it could hardly guess.
    std::function<void(const QByteArray &input)> run;   ///< Throws BrokenPromise. Leaves nothing behind.
};

/// All of them, in the order of their names.
[[nodiscard]] const std::vector<Target> &targets();
/// Null for a name that is none.
[[nodiscard]] const Target *findTarget(const QByteArray &name);

// Each file has its own.
void addVenueTargets(std::vector<Target> &into);
void addAccountTargets(std::vector<Target> &into);
void addProfileTargets(std::vector<Target> &into);
void addConfigurationTargets(std::vector<Target> &into);
void addRequestTargets(std::vector<Target> &into);
void addTextTargets(std::vector<Target> &into);
void addAddressTargets(std::vector<Target> &into);
void addWireTargets(std::vector<Target> &into);

}   // namespace feedwarden::fuzz
