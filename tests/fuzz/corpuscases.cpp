// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/corpuscases.h"

#include <QDir>
#include <QFile>

namespace feedwarden::fuzz {

std::vector<CorpusCase> corpusOf(const Target &target)
{
    std::vector<CorpusCase> cases;
    const QDir folder(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/fuzz/corpus/") + QString::fromLatin1(target.name));
    for (const QString &name : folder.entryList(QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            cases.push_back({name.toUtf8(), file.readAll()});
    }
    return cases;
}

const std::vector<CorpusCase> &monsters()
{
    static const std::vector<CorpusCase> all = [] {
        constexpr qsizetype Million = 1'000'000;
        const auto times = [](const char *text, qsizetype count) { return QByteArray(text).repeated(count); };
        std::vector<CorpusCase> made;
        made.push_back({"a million lists", times("[", Million)});
        made.push_back({"a million lists, closed", times("[", Million) + times("]", Million)});
        made.push_back({"a million objects", times("{\"data\":", Million) + "1" + times("}", Million)});
        made.push_back({"a million lists in a field", "{\"data\":" + times("[", Million) + times("]", Million) + "}"});
        made.push_back({"a text of 10 MB", "{\"data\":\"" + QByteArray(10 * Million, 'x') + "\"}"});
        made.push_back({"a text of 10 MB, not closed", "{\"data\":\"" + QByteArray(10 * Million, 'x')});
        made.push_back({"10 MB of escapes", "{\"data\":\"" + times("\\u0041\\n", 10 * Million / 8) + "\"}"});
        made.push_back({"a number of a million digits", "{\"price\":" + QByteArray(Million, '9') + "}"});
        made.push_back({"many keys of one name", "{" + times("\"s\":1,", 100'000) + "\"s\":1}"});
        made.push_back({"a million values", "[" + times("1,", Million) + "1]"});
        made.push_back({"10 MB of NUL", QByteArray(10 * Million, '\0')});
        made.push_back({"a million empty lines", QByteArray(Million, '\n')});
        // As TOML, within what is read at all: a mebibyte.
        made.push_back({"lists of TOML", "a = " + times("[", Million)});
        made.push_back({"lists of TOML, closed", "a = " + times("[", Million / 2) + times("]", Million / 2)});
        made.push_back({"tables within tables", "a = " + times("{a=", Million / 4)});
        made.push_back({"a name of many parts", times("a.", Million / 2) + "a = 1"});
        made.push_back({"a header of many parts", "[" + times("a.", Million / 2) + "a]"});
        made.push_back({"many tables", times("[[feed]]\n", 100'000)});
        made.push_back({"a long text of TOML", "a = \"" + QByteArray(Million, 'x') + "\""});
        return made;
    }();
    return all;
}

}   // namespace feedwarden::fuzz
