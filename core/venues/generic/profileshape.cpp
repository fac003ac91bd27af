// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/venues/generic/profileshape.h"

#include <algorithm>

namespace feedwarden {

static constexpr qsizetype MaxPointerParts = 16;
static constexpr qsizetype MaxIndex = 1000;

ProfileShape::ProfileShape() : m_nodes(1), m_scopes(1) {}

std::optional<QString> ProfileShape::problemOf(const QByteArray &pointer)
{
    if (!pointer.startsWith('/'))
        return QStringLiteral("must be a pointer such as \"/data/price\", which begins with /");
    if (pointer.count('/') > MaxPointerParts)
        return QStringLiteral("must be a pointer of at most %1 parts").arg(MaxPointerParts);
    for (qsizetype at = pointer.indexOf('~'); at >= 0; at = pointer.indexOf('~', at + 1)) {
        if (at + 1 == pointer.size() || (pointer[at + 1] != '0' && pointer[at + 1] != '1'))
            return QStringLiteral("must be a pointer where ~ stands as ~0 and / as ~1");
    }
    return {};
}

int ProfileShape::columnOf(int node, int scope)
{
    int &column = m_nodes[size_t(node)].column;
    if (column < 0)
        column = m_scopes[size_t(scope)].columns++;
    return column;
}

ProfileShape::Place ProfileShape::add(const QByteArray &pointer)
{
    if (pointer.isEmpty())
        return {};
    int node = 0, scope = 0;
    const QByteArrayList parts = pointer.mid(1).split('/');
    for (QByteArray part : parts) {
        if (part == "*") {
            if (m_nodes[size_t(node)].elementNode < 0) {
                const int listColumn = columnOf(node, scope);
                m_nodes[size_t(node)].elementNode = int(m_nodes.size());
                m_nodes[size_t(node)].elementScope = int(m_scopes.size());
                m_nodes.emplace_back();
                m_scopes.push_back({scope, listColumn, 0});
            }
            scope = m_nodes[size_t(node)].elementScope;
            node = m_nodes[size_t(node)].elementNode;
            continue;
        }
        part.replace("~1", "/").replace("~0", "~");
        const std::string key = part.toStdString();
        const auto &children = m_nodes[size_t(node)].children;
        const auto found = std::find_if(children.begin(), children.end(),
                                        [&](const Child &child) { return child.key == key; });
        if (found != children.end()) {
            node = found->node;
            continue;
        }
        bool isNumber = false;
        const uint index = part.toUInt(&isNumber);
        const bool isIndex = isNumber && index <= MaxIndex && part == QByteArray::number(index);
        const int added = int(m_nodes.size());
        m_nodes[size_t(node)].children.push_back({key, isIndex ? int(index) : -1, added});
        m_nodes.emplace_back();
        node = added;
    }
    return {scope, columnOf(node, scope)};
}

bool ProfileShape::isWithin(int scope, int outer) const
{
    while (scope >= 0 && scope != outer)
        scope = parentOf(scope);
    return scope == outer;
}

bool ProfileShape::hasMixedList() const
{
    return std::any_of(m_nodes.begin(), m_nodes.end(), [](const Node &node) {
        return node.elementNode >= 0 && std::any_of(node.children.begin(), node.children.end(), [](const Child &child) {
                   return child.index >= 0;
               });
    });
}

ShapeReader::ShapeReader(const ProfileShape &shape) : m_shape(shape), m_tables(size_t(shape.scopeCount())) {}

quint32 ShapeReader::addRow(int scope, quint32 parent)
{
    Table &table = m_tables[size_t(scope)];
    table.cells.resize(table.cells.size() + size_t(m_shape.m_scopes[size_t(scope)].columns));
    table.parents.push_back(parent);
    return table.rows++;
}

bool ShapeReader::read(JsonCursor &cursor)
{
    for (Table &table : m_tables) {
        table.rows = 0;
        table.cells.clear();
        table.parents.clear();
    }
    m_rows = 0;
    return readNode(cursor, 0, 0, addRow(0, 0));
}

bool ShapeReader::readNode(JsonCursor &cursor, int nodeIndex, int scope, quint32 row)
{
    const ProfileShape::Node &node = m_shape.m_nodes[size_t(nodeIndex)];
    // A place in the table, not a reference: reading on may move it.
    const size_t place = node.column < 0
                             ? 0
                             : size_t(row) * size_t(m_shape.m_scopes[size_t(scope)].columns) + size_t(node.column);
    const auto cell = [&]() -> Cell & { return m_tables[size_t(scope)].cells[place]; };
    if (node.column >= 0 && cell().kind != Cell::Kind::Missing)
        return cursor.fail(DecodeProblem::DuplicateKey, "message");

    const char first = cursor.peek();
    if (first == '{') {
        if (node.column >= 0)
            cell().kind = Cell::Kind::Other;
        if (node.children.empty())
            return cursor.skip("message");
        return cursor.object("message", [&](std::string_view key) {
            for (const ProfileShape::Child &child : node.children) {
                if (child.key == key)
                    return readNode(cursor, child.node, scope, row);
            }
            return cursor.skip("message");
        });
    }
    if (first == '[') {
        if (node.column >= 0)
            cell().kind = Cell::Kind::Other;
        if (node.elementNode < 0 && node.children.empty())
            return cursor.skip("message");
        quint32 firstRow = 0, count = 0;
        if (node.elementNode >= 0)
            firstRow = m_tables[size_t(node.elementScope)].rows;
        int position = 0;
        const bool ok = cursor.array("message", [&] {
            const int index = position++;
            if (node.elementNode >= 0) {
                ++count;
                if (++m_rows > MaxRows)
                    return cursor.fail(DecodeProblem::Malformed, "too many elements");
                return readNode(cursor, node.elementNode, node.elementScope, addRow(node.elementScope, row));
            }
            for (const ProfileShape::Child &child : node.children) {
                if (child.index == index)
                    return readNode(cursor, child.node, scope, row);
            }
            return cursor.skip("message");
        });
        if (ok && node.elementNode >= 0) {
            Cell &list = cell();
            list.kind = Cell::Kind::List;
            list.first = firstRow;
            list.count = count;
        }
        return ok;
    }
    if (node.column < 0)
        return cursor.skip("message");
    std::string_view text;
    if (!cursor.scalar(text, "message"))
        return false;
    Cell &single = cell();
    single.text = text;
    single.kind = first == '"' ? Cell::Kind::Text : first == 'n' ? Cell::Kind::Null : Cell::Kind::Bare;
    return true;
}

const ShapeReader::Cell &ShapeReader::cell(ProfileShape::Place place, int scope, quint32 row) const
{
    while (scope != place.scope) {
        row = m_tables[size_t(scope)].parents[row];
        scope = m_shape.parentOf(scope);
    }
    return m_tables[size_t(scope)]
        .cells[size_t(row) * size_t(m_shape.m_scopes[size_t(scope)].columns) + size_t(place.column)];
}

}   // namespace feedwarden
