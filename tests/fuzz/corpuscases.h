// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/fuzz/fuzztarget.h"

#include <QByteArray>
#include <QString>

#include <vector>

namespace feedwarden::fuzz {

struct CorpusCase {
    QByteArray name;
    QByteArray input;
};

/// What lies in the folder of a target, in the order of the names.
[[nodiscard]] std::vector<CorpusCase> corpusOf(const Target &target);
/// What is too large to lie anywhere: nested a million times, ten million bytes long, and so on. Of every kind of text.
[[nodiscard]] const std::vector<CorpusCase> &monsters();

}   // namespace feedwarden::fuzz
