// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <variant>
#include <vector>

namespace feedwarden {

/// Where something stands in a text.
struct TextRegion {
    qsizetype begin = 0;   ///< First byte.
    qsizetype end = 0;     ///< One past the last byte.
    int line = 0;          ///< Of `begin`, from 1.
};

/// One value, array or table of a TOML text, with its place. Plain values, so that the library stays in one .cpp.
struct TomlNode {
    enum class Kind {
        Table,
        Array,
        Boolean,
        Integer,
        Number,   ///< A floating-point number.
        Text,
        Time,   ///< A date or a time: nothing of ours is one.
    };
    Kind kind = Kind::Table;
    bool boolean = false;
    qint64 integer = 0;
    double number = 0;
    QString text;
    bool isInline = false;    ///< A table written as { ... }.
    bool hasHeader = false;   ///< A table with its own [header], not one that only a longer name brings into being.

    /// A value: itself. A table with a header: that header, without what follows it. A table without: where it is first
    /// named.
    TextRegion source;
    QString key;            ///< Its name in the table around it; empty for elements of an array.
    TextRegion keySource;   ///< Of the name; for elements of an array of tables only the first element's is known.

    /// Of a table in the order of the text, of an array its elements.
    std::vector<TomlNode> children;

    /// A member of this table, or null.
    [[nodiscard]] const TomlNode *find(QStringView name) const;

    /// Same content, wherever and in whatever order of keys it is written.
    [[nodiscard]] bool hasSameContent(const TomlNode &other) const;
};

/// Why a text is not TOML.
struct TomlProblem {
    int line = 1;
    QString message;   ///< Untranslated, one sentence without a full stop.
};

/// Limits, so that no file can exhaust memory or stack.
inline constexpr qsizetype MaxTomlBytes = 1024 * 1024;

/// Reads a whole text: UTF-8 with or without a byte order mark, either kind of line end, at most MaxTomlBytes.
/// Never throws.
[[nodiscard]] std::variant<TomlNode, TomlProblem> parseToml(const QByteArray &utf8);

/// `text` as a TOML basic string, quotes included: any text, on one line.
[[nodiscard]] QByteArray tomlString(QStringView text);

}   // namespace feedwarden
