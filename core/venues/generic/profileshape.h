// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/venues/jsonframe.h"

#include <QByteArray>
#include <QString>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace feedwarden {

/// All places that a set of pointers names, as a tree that a JSON text is walked along once.
///
/// What a pointer names lands in a table: the root scope has one row; each "*" opens a scope of its own with a row for
/// every element of its list, whose columns are the places below that "*". Immutable once it is built.
class ProfileShape final
{
public:
    /// A column of a scope; scope -1 = no place.
    struct Place {
        int scope = -1;
        int column = -1;

        [[nodiscard]] bool isGiven() const { return scope >= 0; }
        friend bool operator==(const Place &, const Place &) = default;
    };

    ProfileShape();

    /// What is wrong with a pointer, or none: "must begin with /".
    [[nodiscard]] static std::optional<QString> problemOf(const QByteArray &pointer);
    /// `pointer` must have no problem; the empty one names the whole text, which is no place.
    Place add(const QByteArray &pointer);

    /// The scope around `scope`; -1 for the root.
    [[nodiscard]] int parentOf(int scope) const { return m_scopes[size_t(scope)].parent; }
    /// Where the list of a scope stands, in its parent.
    [[nodiscard]] Place listOf(int scope) const
    {
        return {m_scopes[size_t(scope)].parent, m_scopes[size_t(scope)].listColumn};
    }
    /// `outer` is `scope` or around it.
    [[nodiscard]] bool isWithin(int scope, int outer) const;
    /// A list of which some pointers name every element and others single ones; that is not supported.
    [[nodiscard]] bool hasMixedList() const;
    [[nodiscard]] int scopeCount() const { return int(m_scopes.size()); }

private:
    friend class ShapeReader;

    struct Child {
        std::string key;
        int index = -1;   ///< As an element of a list; -1 where the key is no number.
        int node = 0;
    };
    struct Node {
        std::vector<Child> children;
        int column = -1;
        int elementNode = -1;   ///< Of each element, where a "*" follows.
        int elementScope = -1;
    };
    struct Scope {
        int parent = -1;
        int listColumn = -1;
        int columns = 0;
    };
    int columnOf(int node, int scope);

    std::vector<Node> m_nodes;
    std::vector<Scope> m_scopes;
};

/// Reads a JSON text along a shape. Its memory is used again: nothing is allocated once it has seen texts of the usual
/// size. Texts live as long as those of the JsonFrame. Not thread-safe.
class ShapeReader final
{
public:
    struct Cell {
        enum class Kind : quint8 {
            Missing,
            Null,
            Text,    ///< In quotes.
            Bare,    ///< A number, true or false.
            List,    ///< Read row by row: `first`, `count`.
            Other,   ///< An object or a list where a single value was looked for, or the other way round.
        };
        Kind kind = Kind::Missing;
        quint32 first = 0;
        quint32 count = 0;
        std::string_view text;

        [[nodiscard]] bool isScalar() const { return kind == Kind::Text || kind == Kind::Bare; }
    };

    /// Elements of lists in one text that are looked at; more than any venue sends, and a bound for what a text can
    /// cost.
    static constexpr quint32 MaxRows = 200'000;

    explicit ShapeReader(const ProfileShape &shape);

    /// One value, at the cursor; what was read before is gone. A key twice where something is looked for is a problem.
    bool read(JsonCursor &cursor);

    [[nodiscard]] quint32 rowsOf(int scope) const { return m_tables[size_t(scope)].rows; }
    /// The cell of a place for a row of `scope`, which is the place's own scope or within it.
    [[nodiscard]] const Cell &cell(ProfileShape::Place place, int scope, quint32 row) const;

private:
    struct Table {
        quint32 rows = 0;
        std::vector<Cell> cells;        ///< Row by row.
        std::vector<quint32> parents;   ///< Per row: that of the scope around it.
    };
    quint32 addRow(int scope, quint32 parent);
    bool readNode(JsonCursor &cursor, int node, int scope, quint32 row);

    const ProfileShape &m_shape;
    std::vector<Table> m_tables;
    quint32 m_rows = 0;   ///< In all tables.
};

}   // namespace feedwarden
