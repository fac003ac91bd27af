// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/configurationwriter.h"

#include "core/base/privatefiles.h"
#include "core/config/plainsecrets.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <functional>
#include <optional>

namespace feedwarden {

namespace {

using Kind = TomlNode::Kind;

/// The arrays whose tables go by their place, each with the key that is required.
struct PlacedArray {
    ConfigurationWriter::Tables tables;
    QString name, required;
};
const PlacedArray *placedArrays()
{
    using Tables = ConfigurationWriter::Tables;
    static const PlacedArray all[] = {
        {Tables::AlertRules, QStringLiteral("alerts.rule"), QStringLiteral("kind")},
        {Tables::AlertChannels, QStringLiteral("alerts.channel"), QStringLiteral("name")},
        {Tables::Maintenance, QStringLiteral("maintenance"), QStringLiteral("begin")},
    };
    return all;
}
const PlacedArray &placed(ConfigurationWriter::Tables tables) { return placedArrays()[int(tables)]; }
/// Null for those of feeds and accounts, which go by their names.
const PlacedArray *placed(const QString &array)
{
    for (const PlacedArray *one = placedArrays(); one != placedArrays() + 3; ++one) {
        if (one->name == array)
            return one;
    }
    return nullptr;
}

Error invalid(const QString &detail) { return Error{ErrorCode::InvalidArgument, detail}; }

TomlNode toNode(const ConfigValue &value)
{
    struct Maker {
        TomlNode operator()(bool boolean) const { return {.kind = Kind::Boolean, .boolean = boolean}; }
        TomlNode operator()(qint64 whole) const { return {.kind = Kind::Integer, .integer = whole}; }
        TomlNode operator()(double number) const { return {.kind = Kind::Number, .number = number}; }
        TomlNode operator()(const QString &text) const { return {.kind = Kind::Text, .text = text}; }
        TomlNode operator()(const QStringList &list) const
        {
            TomlNode array{.kind = Kind::Array};
            for (const QString &text : list)
                array.children.push_back({.kind = Kind::Text, .text = text});
            return array;
        }
    };
    return std::visit(Maker{}, value);
}

/// By a name with points: "alerts.rule". Null where it is not, or where a table is something else.
const TomlNode *findPath(const TomlNode &root, const QString &path)
{
    const TomlNode *node = &root;
    for (const QString &name : path.split(u'.')) {
        if (node->kind != Kind::Table)
            return nullptr;
        node = node->find(name);
        if (!node)
            return nullptr;
    }
    return node;
}

TomlNode *findChild(TomlNode &table, QStringView key) { return const_cast<TomlNode *>(std::as_const(table).find(key)); }

/// A table that says nothing is the same as none; those of arrays count as elements and stay.
void dropEmptyTables(TomlNode &node)
{
    for (TomlNode &child : node.children)
        dropEmptyTables(child);
    if (node.kind == Kind::Table)
        std::erase_if(node.children,
                      [](const TomlNode &child) { return child.kind == Kind::Table && child.children.empty(); });
}

bool isArrayOfTables(const TomlNode &node)
{
    return node.kind == Kind::Array && !node.children.empty()
           && std::ranges::all_of(node.children,
                                  [](const TomlNode &child) { return child.kind == Kind::Table && !child.isInline; });
}

/// Where the statements below a table's own header, or its dotted names, end; -1 where there are none.
qsizetype endOfOwnStatements(const TomlNode &table)
{
    qsizetype end = -1;
    for (const TomlNode &child : table.children) {
        if (isArrayOfTables(child) || (child.kind == Kind::Table && child.hasHeader))
            continue;
        end = std::max(end,
                       child.kind == Kind::Table && !child.isInline ? endOfOwnStatements(child) : child.source.end);
    }
    return end;
}

/// Calls `visit` for every table with a header, the deepest last.
template<typename Visit>
void forEachHeader(const TomlNode &node, const Visit &visit)
{
    if (node.kind == Kind::Table && node.hasHeader)
        visit(node);
    for (const TomlNode &child : node.children)
        forEachHeader(child, visit);
}

/// True if byte `at` is inside a value of one line or more.
bool isInsideValue(const TomlNode &node, qsizetype at)
{
    if (node.kind != Kind::Table || node.isInline) {
        if (!isArrayOfTables(node))
            return at >= node.source.begin && at < node.source.end;
    }
    return std::ranges::any_of(node.children, [at](const TomlNode &child) { return isInsideValue(child, at); });
}

/// A text seen as lines.
class Lines final
{
public:
    explicit Lines(const QByteArray &text) : m_text(text) {}

    [[nodiscard]] qsizetype begin(qsizetype at) const { return at <= 0 ? 0 : m_text.lastIndexOf('\n', at - 1) + 1; }
    /// One past the line end, or the end of the text.
    [[nodiscard]] qsizetype end(qsizetype at) const
    {
        const qsizetype lineEnd = m_text.indexOf('\n', at);
        return lineEnd < 0 ? m_text.size() : lineEnd + 1;
    }
    /// Without blanks at its ends.
    [[nodiscard]] QByteArray trimmed(qsizetype at) const
    {
        const qsizetype from = begin(at);
        return m_text.sliced(from, end(from) - from).trimmed();
    }
    [[nodiscard]] QByteArray indentation(qsizetype at) const
    {
        const qsizetype from = begin(at);
        qsizetype to = from;
        while (to < m_text.size() && (m_text[to] == ' ' || m_text[to] == '\t'))
            ++to;
        return m_text.sliced(from, to - from);
    }
    [[nodiscard]] bool isComment(qsizetype at) const { return trimmed(at).startsWith('#'); }
    [[nodiscard]] bool isBlank(qsizetype at) const { return trimmed(at).isEmpty(); }

    /// The beginning of the comments directly above the line of `at`, or of that line itself.
    [[nodiscard]] qsizetype beginWithComments(qsizetype at) const
    {
        qsizetype from = begin(at);
        while (from > 0 && isComment(from - 1))
            from = begin(from - 1);
        return from;
    }
    /// The end of the line of `at` and of the comments directly below it, unless they stand directly above something
    /// else.
    [[nodiscard]] qsizetype endWithComments(qsizetype at) const
    {
        const qsizetype own = end(at);
        qsizetype to = own;
        while (to < m_text.size() && isComment(to))
            to = end(to);
        return to == m_text.size() || isBlank(to) ? to : own;
    }

private:
    const QByteArray &m_text;
};

QByteArray lineEndOf(const QByteArray &text) { return text.contains("\r\n") ? QByteArray("\r\n") : QByteArray("\n"); }

/// Inserts whole lines at `at`, the beginning of a line or the end of the text.
void insertLines(QByteArray &text, qsizetype at, QByteArray lines)
{
    const QByteArray lineEnd = lineEndOf(text);
    if (at > 0 && text[at - 1] != '\n')
        lines.prepend('\n');
    if (lineEnd != "\n")
        lines.replace("\n", lineEnd);
    text.insert(at, lines);
}

/// "max_delay_ms = 5": keys of ours need no quotes.
QByteArray statement(const QString &key, const ConfigValue &value) { return key.toUtf8() + " = " + toToml(value); }

/// True if nothing but the element, its comma and a comment stands in its lines.
bool hasLinesOfItsOwn(const QByteArray &text, const TomlNode &element)
{
    const Lines lines(text);
    const QByteArray before = text.sliced(lines.begin(element.source.begin),
                                          element.source.begin - lines.begin(element.source.begin));
    QByteArray after = text.sliced(element.source.end, lines.end(element.source.end) - element.source.end).trimmed();
    if (after.startsWith(','))
        after = after.sliced(1).trimmed();
    return before.trimmed().isEmpty() && (after.isEmpty() || after.startsWith('#'));
}

/// Where the comma behind an element of an array is; -1 where there is none.
qsizetype commaBehind(const QByteArray &text, qsizetype at)
{
    for (; at < text.size(); ++at) {
        if (text[at] == ',')
            return at;
        if (text[at] == '#')
            at = text.indexOf('\n', at);
        else if (text[at] == ']')
            return -1;
        if (at < 0)
            return -1;
    }
    return -1;
}

/// A key of today's table by its place in the file: "reconnection.max_delay_ms" in a feed is a policy's key.
const KeySpec *specFor(const QString &array, const QString &key)
{
    if (array.isEmpty()) {
        const KeySpec *spec = findKey(key);
        return spec && globalTables().contains(spec->table()) ? spec : nullptr;
    }
    if (!key.contains(u'.'))
        return findKey(QString(array + u'.' + key));
    const KeySpec *spec = array == QLatin1String("feed") ? findKey(key) : nullptr;
    return spec && feedTables().contains(spec->table()) ? spec : nullptr;
}

/// The key's spec if it may have that value. Error: InvalidArgument.
Result<const KeySpec *> specFor(const QString &array, const QString &key, const ConfigValue *value)
{
    const QString name = array.isEmpty() ? key : array + u'.' + key;
    const auto *text = value ? std::get_if<QString>(value) : nullptr;
    const KeySpec *spec = specFor(array, key);
    if (namesSecret(key) || (text && array == QLatin1String("account") && looksLikeSecret(*text)))
        return invalid(
            QStringLiteral("%1: a secret must not stand in the configuration: %2").arg(name, secretAdvice()));
    if (!spec)
        return invalid(QStringLiteral("%1: unknown key").arg(name));
    if (value && !spec->admits(*value))
        return invalid(QStringLiteral("%1: must be %2").arg(name, spec->allowed()));
    return spec;
}

}   // namespace

const TomlNode *ConfigurationWriter::Address::in(const TomlNode &root) const
{
    const TomlNode *node = &root;
    if (!array.isEmpty()) {
        node = findPath(root, array);
        if (!node || index >= node->children.size())
            return nullptr;
        node = &node->children[index];
    }
    for (const QString &name : tables) {
        node = node->find(name);
        if (!node)
            return nullptr;
    }
    return node;
}

/// The array's text with `wanted` as its elements, with the lines and comments of those that stay. None where that
/// cannot be done element by element: then the array is written anew.
std::optional<QByteArray> ConfigurationWriter::withElements(QByteArray text, const Address &address,
                                                            const QStringList &wanted)
{
    // Every step is made on a text that parses, so that no place is out of date.
    TomlNode root;
    const auto findArray = [&]() -> const TomlNode * {
        auto parsed = parseToml(text);
        if (std::holds_alternative<TomlProblem>(parsed))
            return nullptr;
        root = std::get<TomlNode>(std::move(parsed));
        const TomlNode *array = address.in(root);
        return array && !array->children.empty() ? array : nullptr;
    };
    const TomlNode *array = findArray();
    while (array) {
        // What stays has to stay in its order, and what is new has to come last.
        QStringList staying;
        const TomlNode *leaving = nullptr;
        for (const TomlNode &element : array->children) {
            if (element.kind == Kind::Text && wanted.contains(element.text) && !staying.contains(element.text))
                staying.append(element.text);
            else
                leaving = &element;
        }
        if (staying.isEmpty() || wanted.first(staying.size()) != staying)
            return {};
        if (!leaving)
            break;
        qsizetype from = leaving->source.begin;
        qsizetype to = leaving->source.end;
        if (hasLinesOfItsOwn(text, *leaving)) {
            from = Lines(text).begin(from);
            to = Lines(text).end(to);
        } else if (leaving != &array->children.back() && !hasLinesOfItsOwn(text, leaving[1])) {
            to = leaving[1].source.begin;   // With the comma behind it.
        } else if (leaving != &array->children.front()) {
            from = leaving[-1].source.end;   // With the comma in front of it; one behind it may stay.
        }
        text.remove(from, to - from);
        array = findArray();
    }
    if (!array)
        return {};

    const QStringList added = wanted.sliced(qsizetype(array->children.size()));
    if (added.isEmpty())
        return text;
    const TomlNode &last = array->children.back();
    QByteArray insertion;
    if (hasLinesOfItsOwn(text, last)) {
        const Lines lines(text);
        for (const QString &element : added)
            insertion += lines.indentation(last.source.begin) + tomlString(element) + ",\n";
        const bool hasComma = commaBehind(text, last.source.end) >= 0;
        insertLines(text, lines.end(last.source.end), insertion);
        if (!hasComma)
            text.insert(last.source.end, ',');
    } else {
        for (const QString &element : added)
            insertion += ", " + tomlString(element);
        text.insert(last.source.end, insertion);
    }
    return text;
}

Result<ConfigurationWriter> ConfigurationWriter::open(const QString &path, const ReadOptions &options)
{
    ConfigurationWriter writer(path, options);
    writer.m_options.environment = QProcessEnvironment();
    const QFileInfo info(path);
    if (info.exists()) {
        QFile file(path);
        if (!info.isFile() || !file.open(QIODevice::ReadOnly))
            return Error{ErrorCode::Resource, QStringLiteral("%1 cannot be read").arg(path)};
        writer.m_original = file.read(MaxTomlBytes + 1);
        writer.m_exists = true;
    }
    auto parsed = parseToml(writer.m_original);
    if (const auto *problem = std::get_if<TomlProblem>(&parsed))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1:%2: %3").arg(path).arg(problem->line).arg(problem->message)};
    auto migrated = migrateConfiguration(writer.m_original, options.migrations);
    if (!migrated)
        return migrated.error();
    writer.m_text = *migrated;
    parsed = parseToml(writer.m_text);
    writer.m_root = std::get<TomlNode>(std::move(parsed));

    if (!writer.m_root.find(u"config_version")) {
        // Above the first statement or header and its comments; what stands further up is the file's own heading.
        QByteArray text = writer.m_text;
        qsizetype first = text.size();
        for (const TomlNode &child : writer.m_root.children)
            first = std::min(first, child.source.begin);
        const bool isEmpty = writer.m_root.children.empty();
        const qsizetype bom = text.startsWith("\xef\xbb\xbf") ? 3 : 0;
        const qsizetype at = isEmpty ? text.size() : std::max(bom, Lines(text).beginWithComments(first));
        QByteArray line = "config_version = " + QByteArray::number(ConfigurationVersion) + '\n';
        if (!isEmpty)
            line += '\n';
        if (at == bom && bom > 0)
            text.insert(at, line.replace("\n", lineEndOf(text)));
        else
            insertLines(text, at, line);
        TomlNode intended = writer.m_root;
        intended.children.push_back(
            {.kind = Kind::Integer, .integer = ConfigurationVersion, .key = QStringLiteral("config_version")});
        if (auto accepted = writer.accept(text, intended); !accepted)
            return accepted.error();
    }
    return writer;
}

Result<void> ConfigurationWriter::accept(const QByteArray &text, const TomlNode &intended)
{
    auto parsed = parseToml(text);
    const Error error{
        ErrorCode::Configuration,
        QStringLiteral("%1 is written in a way that cannot be changed from here; please edit it by hand").arg(m_path)};
    if (std::holds_alternative<TomlProblem>(parsed))
        return error;
    TomlNode &root = std::get<TomlNode>(parsed);
    TomlNode actualContent = root;
    TomlNode intendedContent = intended;
    dropEmptyTables(actualContent);
    dropEmptyTables(intendedContent);
    if (!actualContent.hasSameContent(intendedContent))
        return error;
    m_text = text;
    m_root = std::move(root);
    return {};
}

Result<void> ConfigurationWriter::set(const QString &key, const ConfigValue &value)
{
    const auto spec = specFor({}, key, &value);
    return spec ? edit({.tables = {(*spec)->table()}}, (*spec)->key(), value) : spec.error();
}

Result<void> ConfigurationWriter::unset(const QString &key)
{
    const auto spec = specFor({}, key, nullptr);
    return spec ? erase({.tables = {(*spec)->table()}}, (*spec)->key()) : spec.error();
}

Result<ConfigurationWriter::Address> ConfigurationWriter::addressOf(const QString &array, const QString &name,
                                                                    const QString &key) const
{
    const TomlNode *elements = findPath(m_root, array);
    if (elements && elements->kind == Kind::Array) {
        for (size_t i = 0; i < elements->children.size(); ++i) {
            const TomlNode *written = elements->children[i].find(u"name");
            if (written && written->kind == Kind::Text && written->text == name)
                return Address{array, i, key.split(u'.').mid(0, key.count(u'.'))};
        }
    }
    return invalid(QStringLiteral("there is no %1 \"%2\"").arg(array, name));
}

Result<void> ConfigurationWriter::setIn(const QString &array, const QString &name, const QString &key,
                                        const ConfigValue &value)
{
    const auto spec = specFor(array, key, &value);
    if (!spec)
        return spec.error();
    const auto address = addressOf(array, name, key);
    return address ? edit(*address, (*spec)->key(), value) : address.error();
}

Result<void> ConfigurationWriter::unsetIn(const QString &array, const QString &name, const QString &key)
{
    const auto spec = specFor(array, key, nullptr);
    if (!spec)
        return spec.error();
    const auto address = addressOf(array, name, key);
    return address ? erase(*address, (*spec)->key()) : address.error();
}

Result<void> ConfigurationWriter::setInFeed(const QString &feed, const QString &key, const ConfigValue &value)
{
    return setIn(QStringLiteral("feed"), feed, key, value);
}

Result<void> ConfigurationWriter::unsetInFeed(const QString &feed, const QString &key)
{
    return unsetIn(QStringLiteral("feed"), feed, key);
}

Result<void> ConfigurationWriter::setInAccount(const QString &account, const QString &key, const ConfigValue &value)
{
    return setIn(QStringLiteral("account"), account, key, value);
}

Result<void> ConfigurationWriter::unsetInAccount(const QString &account, const QString &key)
{
    return unsetIn(QStringLiteral("account"), account, key);
}

Result<TomlNode *> ConfigurationWriter::tableIn(TomlNode &root, const QStringList &path) const
{
    TomlNode *table = &root;
    for (const QString &name : path) {
        TomlNode *next = findChild(*table, name);
        if (!next) {
            table->children.push_back({.key = name});
            next = &table->children.back();
        }
        if (next->kind != Kind::Table)
            return Error{ErrorCode::Configuration, QStringLiteral("%1 is no table in %2").arg(name, m_path)};
        table = next;
    }
    return table;
}

Result<void> ConfigurationWriter::edit(const Address &address, const QString &key, const ConfigValue &value)
{
    // What is meant.
    TomlNode intended = m_root;
    const auto found = tableIn(*const_cast<TomlNode *>(address.element().in(intended)), address.tables);
    if (!found)
        return found.error();
    TomlNode *const table = *found;
    TomlNode node = toNode(value);
    node.key = key;
    if (TomlNode *existing = findChild(*table, key))
        *existing = node;
    else
        table->children.push_back(node);

    // How it is written.
    QByteArray text = m_text;
    const Lines lines(m_text);
    const TomlNode *written = address.in(m_root);
    if (const TomlNode *existing = written ? written->find(key) : nullptr) {
        if (const auto *list = std::get_if<QStringList>(&value); list && existing->kind == Kind::Array) {
            const auto byElements = withElements(m_text, address.below(key), *list);
            if (byElements && accept(*byElements, intended))
                return {};
        }
        text.replace(existing->source.begin, existing->source.end - existing->source.begin, toToml(value));
        return accept(text, intended);
    }

    // Inside { ... }, also where only the table around it is there.
    QString inlineKey = key;
    const TomlNode *holder = written;
    if (!holder && !address.array.isEmpty()) {
        holder = address.element().in(m_root);
        inlineKey = (address.tables + QStringList{key}).join(u'.');
    }
    if (holder && holder->isInline) {
        qsizetype end = -1;
        for (const TomlNode &child : holder->children)
            end = std::max(end,
                           child.kind == Kind::Table && !child.isInline ? endOfOwnStatements(child) : child.source.end);
        if (end >= 0)
            text.insert(end, ", " + statement(inlineKey, value));
        else
            text.insert(holder->source.begin + 1, ' ' + statement(inlineKey, value));
        return accept(text, intended);
    }

    if (written && written->hasHeader) {
        // Below a line that shows the key commented out, else below the last statement, else below the header.
        qsizetype nextHeader = m_text.size();
        forEachHeader(m_root, [&](const TomlNode &other) {
            if (other.source.begin > written->source.begin)
                nextHeader = std::min(nextHeader, lines.begin(other.source.begin));
        });
        const qsizetype ownEnd = endOfOwnStatements(*written);
        qsizetype at = lines.end(ownEnd >= 0 ? ownEnd : written->source.begin);
        QByteArray indentation = lines.indentation(ownEnd >= 0 ? ownEnd : written->source.begin);
        for (qsizetype line = lines.end(written->source.begin); line < nextHeader; line = lines.end(line)) {
            QByteArray shown = lines.trimmed(line);
            if (!shown.startsWith('#') || isInsideValue(m_root, line))
                continue;
            shown = shown.sliced(1).trimmed();
            if (shown.startsWith(key.toUtf8()) && shown.sliced(key.toUtf8().size()).trimmed().startsWith('=')) {
                at = lines.end(line);
                indentation = lines.indentation(line);
                break;
            }
        }
        insertLines(text, at, indentation + statement(key, value) + '\n');
        return accept(text, intended);
    }
    if (written) {
        // A table that exists by its dotted names: one more of them, spelled like the last.
        const TomlNode *last = nullptr;
        for (const TomlNode &child : written->children) {
            if (child.kind != Kind::Table && !isArrayOfTables(child))
                last = &child;
        }
        if (last) {
            const qsizetype from = lines.begin(last->keySource.begin);
            const QByteArray prefix = m_text.sliced(from, last->keySource.begin - from);
            insertLines(text, lines.end(last->source.end), prefix + statement(key, value) + '\n');
            return accept(text, intended);
        }
    }

    // A table of its own.
    if (!address.array.isEmpty()) {
        const TomlNode *element = address.element().in(m_root);
        qsizetype end = element->source.begin;
        forEachHeader(*element, [&](const TomlNode &header) {
            end = std::max({end, header.source.begin, endOfOwnStatements(header)});
        });
        insertLines(text, lines.endWithComments(end),
                    "\n[" + address.array.toUtf8() + '.' + address.tables.join(u'.').toUtf8() + "]\n"
                        + statement(key, value) + '\n');
        return accept(text, intended);
    }
    const QByteArray block = '[' + address.tables.join(u'.').toUtf8() + "]\n" + statement(key, value) + '\n';
    qsizetype firstElement = text.size();
    for (const QString &name : {QStringLiteral("feed"), QStringLiteral("account")}) {
        if (const TomlNode *array = m_root.find(name); array && isArrayOfTables(*array))
            firstElement = std::min(firstElement, array->children.front().source.begin);
    }
    if (firstElement < text.size())
        insertLines(text, lines.beginWithComments(firstElement), block + '\n');
    else
        insertLines(text, text.size(), '\n' + block);
    return accept(text, intended);
}

Result<void> ConfigurationWriter::erase(const Address &address, const QString &key)
{
    const TomlNode *written = address.in(m_root);
    const TomlNode *existing = written && written->kind == Kind::Table ? written->find(key) : nullptr;
    if (!existing)
        return {};

    TomlNode intended = m_root;
    TomlNode *table = const_cast<TomlNode *>(address.in(intended));
    std::erase_if(table->children, [&](const TomlNode &child) { return child.key == key; });

    // The { ... } around it, where there is one: its members share lines.
    const TomlNode *around = nullptr;
    for (qsizetype depth = address.tables.size(); depth >= 0 && !around; --depth) {
        const TomlNode *candidate = Address{address.array, address.index, address.tables.first(depth)}.in(m_root);
        if (candidate && candidate->isInline)
            around = candidate;
    }
    QByteArray text = m_text;
    if (around) {
        // Nothing but white space, names and '=' is between the comma in front and the value.
        qsizetype from = existing->keySource.begin;
        while (from > around->source.begin + 1 && text[from - 1] != ',' && text[from - 1] != '{')
            --from;
        qsizetype to = existing->source.end;
        if (text[from - 1] == ',')
            --from;
        else if (const qsizetype comma = text.indexOf(',', to);
                 comma >= 0 && text.sliced(to, comma - to).trimmed().isEmpty())
            to = comma + 1;
        text.remove(from, to - from);
    } else {
        const Lines lines(m_text);
        const qsizetype from = lines.begin(existing->keySource.begin);
        text.remove(from, lines.end(existing->source.end) - from);
    }
    return accept(text, intended);
}

Result<void> ConfigurationWriter::checkTables(const QString &array, const TomlNode *elements) const
{
    if (!elements || isArrayOfTables(*elements) || (elements->kind == Kind::Array && elements->children.empty()))
        return {};
    return Error{ErrorCode::Configuration,
                 QStringLiteral("the %1s of %2 are no [[%1]] tables; please edit it by hand").arg(array, m_path)};
}

Result<void> ConfigurationWriter::addTo(const QString &array, const QList<Entry> &entries)
{
    if (auto checked = checkTables(array, findPath(m_root, array)); !checked)
        return checked;

    const PlacedArray *const byPlace = placed(array);
    const QString required = byPlace ? byPlace->required : QStringLiteral("name");
    TomlNode element;
    QByteArray block = "[[" + array.toUtf8() + "]]\n";
    QString name;
    for (const auto &[key, value] : entries) {
        if (const auto spec = specFor(array, key, &value); !spec)
            return spec.error();
        if (key == required)
            name = std::get<QString>(value);
        if (key.contains(u'.'))
            continue;
        TomlNode node = toNode(value);
        node.key = key;
        element.children.push_back(node);
        block += statement(key, value) + '\n';
    }
    if (name.isEmpty())
        return invalid(QStringLiteral("%1.%2: is required").arg(array, required));
    if (!byPlace && addressOf(array, name, {}))
        return invalid(
            QStringLiteral("there is %1 %2 \"%3\" already")
                .arg(array == QLatin1String("account") ? QStringLiteral("an") : QStringLiteral("a"), array, name));
    for (const QString &table : feedTables()) {
        TomlNode tableNode;
        tableNode.key = table;
        for (const auto &[key, value] : entries) {
            const KeySpec *spec = specFor(array, key);
            if (!key.contains(u'.') || spec->table() != table)
                continue;
            if (tableNode.children.empty())
                block += "\n[" + array.toUtf8() + '.' + table.toUtf8() + "]\n";
            TomlNode node = toNode(value);
            node.key = spec->key();
            tableNode.children.push_back(node);
            block += statement(spec->key(), value) + '\n';
        }
        if (!tableNode.children.empty())
            element.children.push_back(tableNode);
    }
    return addBlock(array, element, block);
}

/// `block` is how `element` is written.
Result<void> ConfigurationWriter::addBlock(const QString &array, const TomlNode &element, QByteArray block)
{
    TomlNode intended = m_root;
    const QStringList path = array.split(u'.');
    const auto found = tableIn(intended, path.first(path.size() - 1));
    if (!found)
        return found.error();
    TomlNode *const table = *found;
    TomlNode *elements = findChild(*table, path.last());
    if (!elements) {
        table->children.push_back({.kind = Kind::Array, .key = path.last()});
        elements = &table->children.back();
    }
    elements->children.push_back(element);

    // Such tables stay together, and what they say for all stands nowhere near the feeds.
    QByteArray text = m_text;
    qsizetype at = text.size();
    if (const TomlNode *written = findPath(m_root, array); placed(array) && written && isArrayOfTables(*written))
        at = piecesOf(written->children.back()).front().second;
    insertLines(text, at, '\n' + block);
    return accept(text, intended);
}

std::vector<std::pair<qsizetype, qsizetype>> ConfigurationWriter::piecesOf(const TomlNode &element) const
{
    // Its tables may be apart: others can stand between [[feed]] and [feed.health].
    const Lines lines(m_text);
    std::vector<std::pair<qsizetype, qsizetype>> pieces;
    forEachHeader(element, [&](const TomlNode &header) {
        const qsizetype end = std::max(header.source.begin, endOfOwnStatements(header));
        pieces.emplace_back(lines.beginWithComments(header.source.begin), lines.endWithComments(end));
    });
    std::ranges::sort(pieces, std::greater{});
    return pieces;
}

Result<void> ConfigurationWriter::removeFrom(const QString &array, const QString &name)
{
    const auto address = addressOf(array, name, {});
    return address ? removeElement(*address) : address.error();
}

Result<void> ConfigurationWriter::removeElement(const Address &address)
{
    const TomlNode *elements = findPath(m_root, address.array);
    if (auto checked = checkTables(address.array, elements); !checked)
        return checked;

    TomlNode intended = m_root;
    TomlNode *table = &intended;
    const QStringList path = address.array.split(u'.');
    for (const QString &name : path.first(path.size() - 1))
        table = findChild(*table, name);
    TomlNode *intendedElements = findChild(*table, path.last());
    intendedElements->children.erase(intendedElements->children.begin() + qptrdiff(address.index));
    if (intendedElements->children.empty())
        std::erase_if(table->children, [&path](const TomlNode &child) { return child.key == path.last(); });

    QByteArray text = m_text;
    for (auto [from, to] : piecesOf(elements->children[address.index])) {
        const Lines now(text);
        // One blank line less where two would meet, or at the beginning.
        if (from == 0 || now.isBlank(from - 1)) {
            while (to < text.size() && now.isBlank(to))
                to = now.end(to);
        }
        text.remove(from, to - from);
    }
    return accept(text, intended);
}

Result<void> ConfigurationWriter::addFeed(const QList<Entry> &entries)
{
    return addTo(QStringLiteral("feed"), entries);
}

Result<void> ConfigurationWriter::removeFeed(const QString &feed) { return removeFrom(QStringLiteral("feed"), feed); }

Result<QByteArray> ConfigurationWriter::feedText(const QString &feed) const
{
    const auto address = addressOf(QStringLiteral("feed"), feed, {});
    if (!address)
        return address.error();
    if (const auto checked = checkTables(QStringLiteral("feed"), findPath(m_root, QStringLiteral("feed"))); !checked)
        return checked.error();
    return textOf(*address);
}

Result<QByteArray> ConfigurationWriter::textOf(const Address &address) const
{
    QByteArray text;
    for (const auto &[from, to] : piecesOf(*address.in(m_root))) {
        QByteArray piece = m_text.sliced(from, to - from);
        if (!piece.endsWith('\n'))
            piece += lineEndOf(m_text);
        text.prepend(text.isEmpty() ? piece : piece + lineEndOf(m_text));
    }
    return text;
}

Result<void> ConfigurationWriter::addFeedText(const QByteArray &tables)
{
    const QString array = QStringLiteral("feed");
    auto parsed = parseToml(tables);
    auto *const root = std::get_if<TomlNode>(&parsed);
    const TomlNode *const added = root && root->children.size() == 1 ? root->find(array) : nullptr;
    const TomlNode *const name = added && isArrayOfTables(*added) && added->children.size() == 1
                                     ? added->children.front().find(u"name")
                                     : nullptr;
    if (!name || name->kind != Kind::Text)
        return invalid(QStringLiteral("this is not one [[feed]]"));
    if (addressOf(array, name->text, {}))
        return invalid(QStringLiteral("there is a feed \"%1\" already").arg(name->text));
    TomlNode intended = m_root;
    TomlNode *elements = findChild(intended, array);
    if (elements && !isArrayOfTables(*elements))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("the feeds of %1 are no [[feed]] tables; please edit it by hand").arg(m_path)};
    if (!elements) {
        intended.children.push_back({.kind = Kind::Array, .key = array});
        elements = &intended.children.back();
    }
    elements->children.push_back(added->children.front());
    QByteArray text = m_text;
    if (!text.isEmpty() && !text.endsWith('\n'))
        text += lineEndOf(m_text);
    return accept(text + lineEndOf(m_text) + tables, intended);
}

Result<void> ConfigurationWriter::replaceText(const QByteArray &text)
{
    auto parsed = parseToml(text);
    if (const auto *problem = std::get_if<TomlProblem>(&parsed))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1:%2: %3").arg(m_path).arg(problem->line).arg(problem->message)};
    m_text = text;
    m_root = std::get<TomlNode>(std::move(parsed));
    return {};
}

Result<ConfigurationWriter::Address> ConfigurationWriter::addressAt(Tables tables, size_t place) const
{
    const QString array = placed(tables).name;
    const TomlNode *elements = findPath(m_root, array);
    if (!elements || elements->kind != Kind::Array || place >= elements->children.size())
        return invalid(QStringLiteral("there is no %1 number %2").arg(array).arg(place + 1));
    return Address{array, place};
}

Result<void> ConfigurationWriter::setAt(Tables tables, size_t place, const QString &key, const ConfigValue &value)
{
    const auto spec = specFor(placed(tables).name, key, &value);
    if (!spec)
        return spec.error();
    const auto address = addressAt(tables, place);
    return address ? edit(*address, (*spec)->key(), value) : address.error();
}

Result<void> ConfigurationWriter::unsetAt(Tables tables, size_t place, const QString &key)
{
    const auto spec = specFor(placed(tables).name, key, nullptr);
    if (!spec)
        return spec.error();
    const auto address = addressAt(tables, place);
    return address ? erase(*address, (*spec)->key()) : address.error();
}

Result<void> ConfigurationWriter::addTable(Tables tables, const QList<Entry> &entries)
{
    return addTo(placed(tables).name, entries);
}

Result<void> ConfigurationWriter::removeAt(Tables tables, size_t place)
{
    const auto address = addressAt(tables, place);
    return address ? removeElement(*address) : address.error();
}

Result<QByteArray> ConfigurationWriter::textAt(Tables tables, size_t place) const
{
    const auto address = addressAt(tables, place);
    return address ? textOf(*address) : address.error();
}

Result<void> ConfigurationWriter::addTableText(Tables tables, const QByteArray &text)
{
    const QString array = placed(tables).name;
    auto parsed = parseToml(text);
    const auto *const root = std::get_if<TomlNode>(&parsed);
    const TomlNode *const added = root && root->children.size() == 1 ? findPath(*root, array) : nullptr;
    const bool isAlone = added && (added == &root->children[0] || root->children[0].children.size() == 1);
    if (!isAlone || !isArrayOfTables(*added) || added->children.size() != 1)
        return invalid(QStringLiteral("this is not one [[%1]]").arg(array));
    if (auto checked = checkTables(array, findPath(m_root, array)); !checked)
        return checked;
    return addBlock(array, added->children.front(), QByteArray(text).replace("\r\n", "\n"));
}

Result<void> ConfigurationWriter::addAccount(const QList<Entry> &entries)
{
    return addTo(QStringLiteral("account"), entries);
}

Result<void> ConfigurationWriter::removeAccount(const QString &account)
{
    return removeFrom(QStringLiteral("account"), account);
}

QList<ConfigError> ConfigurationWriter::check() const { return parseConfiguration(m_text, m_path, m_options).errors; }

Result<void> ConfigurationWriter::save()
{
    if (!isChanged())
        return {};
    if (const auto errors = check(); !errors.isEmpty())
        return Error{ErrorCode::Configuration, errors.first().toString()};

    QFile file(m_path);
    const bool exists = QFileInfo::exists(m_path);
    if (exists && !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::Resource, QStringLiteral("%1 cannot be read").arg(m_path)};
    if (exists != m_exists || (exists && file.read(MaxTomlBytes + 1) != m_original))
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 has been changed meanwhile; nothing was written").arg(m_path)};
    file.close();

    if (auto created = createPrivateDirectory(QFileInfo(m_path).absolutePath()); !created)
        return created;
    if (exists) {
        if (auto kept = writePrivateFile(m_path + QLatin1String(".bak"), m_original); !kept)
            return kept;
    }
    if (auto written = writePrivateFile(m_path, m_text); !written)
        return written;
    m_original = m_text;
    m_exists = true;
    return {};
}

QByteArray ConfigurationWriter::bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(MaxTomlBytes + 1) : QByteArray();
}

Result<void> ConfigurationWriter::putBack(const QString &path, const QByteArray &before, const QByteArray &after)
{
    if (bytesOf(path) != after)
        return Error{ErrorCode::Configuration,
                     QStringLiteral("%1 has been changed meanwhile; nothing was written").arg(path)};
    if (auto kept = writePrivateFile(path + QLatin1String(".bak"), after); !kept)
        return kept;
    const QByteArray nothing = "config_version = " + QByteArray::number(ConfigurationVersion) + '\n';
    return writePrivateFile(path, before.trimmed().isEmpty() ? nothing : before);
}

}   // namespace feedwarden
