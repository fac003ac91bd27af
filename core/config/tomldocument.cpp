// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/config/tomldocument.h"

#include "core/config/plainsecrets.h"

// The only file that includes toml++: it is heavy, and it throws.
#include <toml++/toml.h>

#include <QRegularExpression>
#include <QStringDecoder>

#include <algorithm>
#include <cstring>
#include <exception>
#include <optional>
#include <unordered_map>

namespace feedwarden {

/// More parts than this in one name would let the library's recursion eat the stack (measured: 100,000 crash it).
static constexpr int MaxNameParts = 500;

const TomlNode *TomlNode::find(QStringView name) const
{
    const auto found = std::ranges::find(children, name, &TomlNode::key);
    return kind == Kind::Table && found != children.end() ? &*found : nullptr;
}

bool TomlNode::hasSameContent(const TomlNode &other) const
{
    if (kind != other.kind || children.size() != other.children.size())
        return false;
    switch (kind) {
    case Kind::Table:
        return std::ranges::all_of(children, [&](const TomlNode &child) {
            const TomlNode *counterpart = other.find(child.key);
            return counterpart && child.hasSameContent(*counterpart);
        });
    case Kind::Array:
        return std::ranges::equal(children, other.children,
                                  [](const TomlNode &a, const TomlNode &b) { return a.hasSameContent(b); });
    case Kind::Boolean:
        return boolean == other.boolean;
    case Kind::Integer:
        return integer == other.integer;
    case Kind::Number:
        return number == other.number || (number != number && other.number != other.number);
    case Kind::Text:
    case Kind::Time:
        return text == other.text;
    }
    Q_UNREACHABLE();
}

namespace {

/// Turns the library's lines and columns (code points) into bytes, and its nodes into ours.
class Converter final
{
public:
    explicit Converter(const QByteArray &text) : m_text(text)
    {
        // A byte order mark has no column.
        m_lineStarts.push_back(text.startsWith("\xef\xbb\xbf") ? 3 : 0);
        for (qsizetype at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1))
            m_lineStarts.push_back(at + 1);
    }

    [[nodiscard]] TomlNode convert(const toml::node &node) const
    {
        TomlNode result;
        result.source = region(node.source());
        switch (node.type()) {
        case toml::node_type::table: {
            const toml::table &table = *node.as_table();
            result.kind = TomlNode::Kind::Table;
            result.isInline = table.is_inline();
            for (const auto &[name, child] : table) {
                TomlNode converted = convert(child);
                converted.key = QString::fromUtf8(name.data(), qsizetype(name.str().size()));
                converted.keySource = region(name.source());
                result.children.push_back(std::move(converted));
            }
            std::ranges::stable_sort(result.children, {}, [](const TomlNode &child) { return child.keySource.begin; });
            break;
        }
        case toml::node_type::array:
            result.kind = TomlNode::Kind::Array;
            for (const toml::node &child : *node.as_array())
                result.children.push_back(convert(child));
            break;
        case toml::node_type::boolean:
            result.kind = TomlNode::Kind::Boolean;
            result.boolean = node.as_boolean()->get();
            break;
        case toml::node_type::integer:
            result.kind = TomlNode::Kind::Integer;
            result.integer = node.as_integer()->get();
            break;
        case toml::node_type::floating_point:
            result.kind = TomlNode::Kind::Number;
            result.number = node.as_floating_point()->get();
            break;
        case toml::node_type::string:
            result.kind = TomlNode::Kind::Text;
            result.text = QString::fromStdString(node.as_string()->get());
            break;
        default:
            result.kind = TomlNode::Kind::Time;
            result.text = QString::fromUtf8(
                m_text.sliced(result.source.begin, result.source.end - result.source.begin));
            break;
        }
        return result;
    }

private:
    [[nodiscard]] qsizetype offset(toml::source_position position) const
    {
        if (position.line < 1 || position.line > m_lineStarts.size())
            return m_text.size();
        const std::vector<qsizetype> &marks = marksOf(position.line);
        const size_t columns = std::max<size_t>(position.column, 1) - 1;
        const size_t mark = std::min(columns / MarkEvery, marks.size() - 1);
        qsizetype at = marks[mark];
        for (size_t left = columns - mark * MarkEvery; left > 0 && at < m_text.size(); --left)
            skipCodePoint(at);
        return at;
    }

    void skipCodePoint(qsizetype &at) const
    {
        do
            ++at;
        while (at < m_text.size() && (uchar(m_text.at(at)) & 0xc0) == 0x80);   // Continuation bytes.
    }

    /// Where every so many columns of a line begin: a line with a hundred thousand values would otherwise be walked
    /// through a hundred thousand times.
    [[nodiscard]] const std::vector<qsizetype> &marksOf(toml::source_index line) const
    {
        std::vector<qsizetype> &marks = m_marks[line];
        if (!marks.empty())
            return marks;
        qsizetype at = m_lineStarts[line - 1];
        const qsizetype end = line < m_lineStarts.size() ? m_lineStarts[line] : m_text.size();
        marks.push_back(at);
        for (size_t column = 1; at < end; ++column) {
            skipCodePoint(at);
            if (column % MarkEvery == 0)
                marks.push_back(at);
        }
        return marks;
    }

    [[nodiscard]] TextRegion region(const toml::source_region &source) const
    {
        const qsizetype begin = offset(source.begin);
        return {.begin = begin, .end = std::max(begin, offset(source.end)), .line = int(source.begin.line)};
    }

    static constexpr size_t MarkEvery = 64;

    const QByteArray &m_text;
    std::vector<qsizetype> m_lineStarts;
    mutable std::unordered_map<toml::source_index, std::vector<qsizetype>> m_marks;
};

}   // namespace

/// The number of the line in which byte `at` stands.
static int lineOf(const QByteArray &text, qsizetype at)
{
    return 1 + int(std::count(text.cbegin(), text.cbegin() + at, '\n'));
}

/// What the library would not survive, or would report without a usable place.
static std::optional<TomlProblem> findHostileText(const QByteArray &text)
{
    if (text.size() > MaxTomlBytes)
        return TomlProblem{1, QStringLiteral("larger than 1 MiB")};
    // Decoded line by line only where something is wrong, to name the line.
    QStringDecoder whole(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    [[maybe_unused]] const QString decoded = whole(text);
    if (whole.hasError()) {
        qsizetype begin = 0;
        for (int line = 1; begin <= text.size(); ++line) {
            qsizetype end = text.indexOf('\n', begin);
            if (end < 0)
                end = text.size();
            QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
            [[maybe_unused]] const QString part = decoder(QByteArrayView(text).sliced(begin, end - begin));
            if (decoder.hasError())
                return TomlProblem{line, QStringLiteral("not UTF-8")};
            begin = end + 1;
        }
        return TomlProblem{1, QStringLiteral("not UTF-8")};
    }
    int dots = 0;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const char character = text[at];
        if (character == '.') {
            if (++dots > MaxNameParts)
                return TomlProblem{lineOf(text, at), QStringLiteral("a name with too many parts")};
        } else if (std::strchr(",={}[]\n", character)) {
            dots = 0;
        }
    }
    return {};
}

/// Marks the tables that have a header of their own. `[a.b]` makes a table `a` too, whose place is the same bracket;
/// the deepest table at one place is the one that the header names.
static void markHeaders(TomlNode &node, const QByteArray &text)
{
    for (TomlNode &child : node.children) {
        markHeaders(child, text);
        if (child.kind != TomlNode::Kind::Table || child.isInline || child.source.begin >= text.size()
            || text[child.source.begin] != '[')
            continue;
        const auto sharesPlace = [&](const TomlNode &grandchild) {
            const TomlNode *table = &grandchild;
            if (grandchild.kind == TomlNode::Kind::Array && !grandchild.children.empty())
                table = &grandchild.children.front();
            return table->kind == TomlNode::Kind::Table && !table->isInline
                   && table->source.begin == child.source.begin;
        };
        child.hasHeader = std::ranges::none_of(child.children, sharesPlace);
    }
}

/// The library's words without what it repeats of the text, where that may be a secret: a name that stands twice, or a
/// number that is too long, which may be somebody's passphrase.
static QString withoutRepeatedSecret(QString message)
{
    static const QRegularExpression repeated(QStringLiteral("'([^']{16,})'"));
    const auto match = repeated.match(message);
    if (match.hasMatch()) {
        bool isNumber = true;
        for (const QChar character : match.capturedView(1))
            isNumber = isNumber && (character.isDigit() || character == u'_' || character == u'-' || character == u'+');
        if (isNumber || looksLikeSecret(match.capturedView(1)))
            message.replace(match.capturedStart(1), match.capturedLength(1), QStringLiteral("\u2026"));
    }
    return message;
}

std::variant<TomlNode, TomlProblem> parseToml(const QByteArray &utf8)
{
    if (auto problem = findHostileText(utf8))
        return *problem;
    try {
        const toml::table table = toml::parse(std::string_view(utf8.constData(), size_t(utf8.size())));
        TomlNode root = Converter(utf8).convert(table);
        markHeaders(root, utf8);
        return root;
    } catch (const toml::parse_error &error) {
        const auto words = error.description();
        return TomlProblem{std::max(1, int(error.source().begin.line)),
                           withoutRepeatedSecret(QString::fromUtf8(words.data(), qsizetype(words.size())))};
    } catch (const std::exception &error) {
        return TomlProblem{1, QString::fromUtf8(error.what())};
    }
}

QByteArray tomlString(QStringView text)
{
    QByteArray result("\"");
    // Everything to escape is ASCII, which UTF-8 leaves alone. Half a surrogate pair becomes U+FFFD: TOML cannot hold
    // it.
    for (const char character : text.toUtf8()) {
        switch (character) {
        case '"':
            result += "\\\"";
            break;
        case '\\':
            result += "\\\\";
            break;
        case '\n':
            result += "\\n";
            break;
        case '\r':
            result += "\\r";
            break;
        case '\t':
            result += "\\t";
            break;
        default:
            if (uchar(character) < 0x20 || character == 0x7f)
                result += "\\u" + QByteArray::number(uint(uchar(character)), 16).rightJustified(4, '0');
            else
                result += character;
        }
    }
    return result + '"';
}

}   // namespace feedwarden
