// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <vector>

namespace tst_typenames {

// Two different types of one name in one program are undefined behaviour that no compiler and no linker speaks of: the
// linker takes either one's inline members for both. What is linked together therefore has each name once. The check is
// a function over texts, so that it can be shown to find what it is for.

namespace {

struct Token {
    QString text;
    int line = 0;
};

/// Names, and signs one by one ("::" as one), without comments, literals, preprocessor lines and what stands behind an
/// #else: of two ways to write a thing the first is taken, so that braces stay in pairs.
std::vector<Token> tokensOf(const QString &text)
{
    std::vector<Token> tokens;
    int line = 1;
    std::vector<bool> isElse;   ///< Of each #if that is open.
    bool isLineStart = true;
    const auto isSkipped = [&] { return std::find(isElse.cbegin(), isElse.cend(), true) != isElse.cend(); };
    for (qsizetype i = 0; i < text.size();) {
        const QChar c = text[i];
        const QStringView rest = QStringView(text).mid(i);
        if (c == u'\n') {
            ++line;
            isLineStart = true;
            ++i;
        } else if (c.isSpace()) {
            ++i;
        } else if (rest.startsWith(QLatin1String("//"))) {
            while (i < text.size() && text[i] != u'\n')
                ++i;
        } else if (rest.startsWith(QLatin1String("/*"))) {
            const qsizetype end = text.indexOf(QLatin1String("*/"), i + 2);
            const qsizetype next = end < 0 ? text.size() : end + 2;
            line += int(QStringView(text).mid(i, next - i).count(u'\n'));
            i = next;
        } else if (isLineStart && c == u'#') {
            static const QRegularExpression directive(QStringLiteral("^#\\s*(\\w+)"));
            const QString name = directive.match(rest.left(40).toString()).captured(1);
            if (name.startsWith(QLatin1String("if")))
                isElse.push_back(false);
            else if (name.startsWith(QLatin1String("el")) && !isElse.empty())
                isElse.back() = true;
            else if (name == QLatin1String("endif") && !isElse.empty())
                isElse.pop_back();
            for (; i < text.size() && text[i] != u'\n'; ++i) {
                if (text[i] == u'\\' && i + 1 < text.size() && text[i + 1] == u'\n') {
                    ++line;
                    ++i;
                }
            }
        } else if (rest.startsWith(QLatin1String("R\""))) {
            const qsizetype open = text.indexOf(u'(', i);
            const QString end = u')' + text.mid(i + 2, open - i - 2) + u'"';
            const qsizetype close = text.indexOf(end, open);
            const qsizetype next = close < 0 ? text.size() : close + end.size();
            line += int(QStringView(text).mid(i, next - i).count(u'\n'));
            i = next;
        } else if (c == u'"' || c == u'\'') {
            for (++i; i < text.size() && text[i] != c && text[i] != u'\n'; ++i) {
                if (text[i] == u'\\')
                    ++i;
            }
            ++i;
            isLineStart = false;
        } else {
            isLineStart = false;
            qsizetype length = 1;
            if (c.isLetterOrNumber() || c == u'_') {
                // A quote within a number is a separator: 10'000.
                while (i + length < text.size()
                       && (text[i + length].isLetterOrNumber() || text[i + length] == u'_'
                           || (c.isDigit() && text[i + length] == u'\'')))
                    ++length;
            } else if (rest.startsWith(QLatin1String("::"))) {
                length = 2;
            }
            if (!isSkipped())
                tokens.push_back({text.mid(i, length), line});
            i += length;
        }
    }
    return tokens;
}

struct Definition {
    QString name;   ///< "feedwarden::Backoff", "feedwarden::Monitor::Private".
    int line = 0;
};

bool isName(const QString &text) { return text[0].isLetter() || text[0] == u'_'; }

/// What the class, struct, union or enum at `position` defines; empty where it only declares, names or specialises one.
QString definedAt(const std::vector<Token> &tokens, size_t position)
{
    size_t i = position + 1;
    const auto at = [&](size_t index) { return index < tokens.size() ? tokens[index].text : QString(); };
    if (tokens[position].text == QLatin1String("enum")
        && (at(i) == QLatin1String("class") || at(i) == QLatin1String("struct")))
        ++i;
    const auto skipPair = [&](const QString &open, const QString &close) {
        int depth = 0;
        do {
            depth += at(i) == open ? 1 : at(i) == close ? -1 : 0;
            ++i;
        } while (depth > 0 && i < tokens.size());
    };
    while (at(i) == QLatin1String("[") || at(i) == QLatin1String("alignas")) {
        if (at(i) == QLatin1String("["))
            skipPair(QStringLiteral("["), QStringLiteral("]"));
        else
            ++i, skipPair(QStringLiteral("("), QStringLiteral(")"));
    }
    QString name;
    while (i < tokens.size() && (isName(at(i)) || at(i) == QLatin1String("::"))) {
        if (at(i) == QLatin1String("final")) {
            ++i;
            break;
        }
        const bool joins = at(i) == QLatin1String("::") || name.endsWith(QLatin1String("::"));
        // Two names side by side: the first is a macro that says what to export, or this is a variable.
        if (!joins && !name.isEmpty()) {
            if (name.size() == 1 || name != name.toUpper())
                return {};
            name.clear();
        }
        name += at(i++);
    }
    if (name.isEmpty() || at(i) == QLatin1String("<"))
        return {};
    if (at(i) == QLatin1String(":")) {
        while (i < tokens.size() && at(i) != QLatin1String("{") && at(i) != QLatin1String(";")
               && at(i) != QLatin1String(")"))
            ++i;
    }
    return at(i) == QLatin1String("{") ? name : QString();
}

/// The types that `text` defines at the scope of a namespace that has a name, or of none.
std::vector<Definition> definitionsIn(const QString &text)
{
    const std::vector<Token> tokens = tokensOf(text);
    struct Scope {
        bool isNamespace = false;
        QString name;   ///< Empty for one without.
    };
    std::vector<Scope> scopes;
    std::vector<Definition> found;
    for (size_t i = 0; i < tokens.size(); ++i) {
        const QString &token = tokens[i].text;
        if (token == QLatin1String("}")) {
            if (!scopes.empty())
                scopes.pop_back();
        } else if (token == QLatin1String("extern") && i + 1 < tokens.size()
                   && tokens[i + 1].text == QLatin1String("{")) {
            scopes.push_back({true, QStringLiteral("::")});   // extern "C", whose literal has been left out.
            ++i;
        } else if (token == QLatin1String("namespace") && (i == 0 || tokens[i - 1].text != QLatin1String("using"))) {
            QString name;
            size_t end = i + 1;
            while (end < tokens.size() && (isName(tokens[end].text) || tokens[end].text == QLatin1String("::")))
                name += tokens[end++].text;
            if (end < tokens.size() && tokens[end].text == QLatin1String("{")) {
                scopes.push_back({true, name});
                i = end;
            }
        } else if (token == QLatin1String("{")) {
            scopes.push_back({});
        } else if (token == QLatin1String("class") || token == QLatin1String("struct")
                   || token == QLatin1String("union") || token == QLatin1String("enum")) {
            const bool isOpen = std::all_of(scopes.cbegin(), scopes.cend(), [](const Scope &scope) {
                return scope.isNamespace && !scope.name.isEmpty();
            });
            const QString name = isOpen ? definedAt(tokens, i) : QString();
            if (!name.isEmpty()) {
                QString qualified;
                for (const Scope &scope : scopes) {
                    if (scope.name != QLatin1String("::"))
                        qualified += scope.name + QLatin1String("::");
                }
                found.push_back({qualified + name, tokens[i].line});
            }
            // "enum class" is one word, not two.
            if (token == QLatin1String("enum") && i + 1 < tokens.size()
                && (tokens[i + 1].text == QLatin1String("class") || tokens[i + 1].text == QLatin1String("struct")))
                ++i;
        }
    }
    return found;
}

/// A source that becomes one program only: what it defines can meet what is shared, but not another program's.
bool isOfOneProgram(const QString &path)
{
    static const QRegularExpression own(QStringLiteral("(^|/)(main|preview|chartgallery|tst_\\w+|bench_\\w+)\\.cpp$"));
    return own.match(path).hasMatch();
}

/// One line per name that is defined in two files which may be linked together.
QStringList clashesIn(const QMap<QString, QString> &sources)
{
    struct Place {
        QString path;
        int line = 0;
    };
    QMap<QString, std::vector<Place>> places;
    for (auto source = sources.cbegin(); source != sources.cend(); ++source) {
        for (const Definition &definition : definitionsIn(source.value()))
            places[definition.name].push_back({source.key(), definition.line});
    }
    QStringList clashes;
    for (auto place = places.cbegin(); place != places.cend(); ++place) {
        for (size_t i = 0; i < place->size(); ++i) {
            for (size_t j = i + 1; j < place->size(); ++j) {
                const Place &a = (*place)[i];
                const Place &b = (*place)[j];
                if (a.path == b.path || (isOfOneProgram(a.path) && isOfOneProgram(b.path)))
                    continue;
                clashes += QStringLiteral("%1:%2: %3 is also defined in %4:%5")
                               .arg(b.path)
                               .arg(b.line)
                               .arg(place.key(), a.path)
                               .arg(a.line);
            }
        }
    }
    return clashes;
}

}   // namespace

class TestTypeNames final : public QObject
{
    Q_OBJECT
private slots:
    void definitionsAreFound_data();
    void definitionsAreFound();
    void plantedClashesAreFound_data();
    void plantedClashesAreFound();
    void everyTypeHasANameOfItsOwn();
};

void TestTypeNames::definitionsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    const auto row = [](const char *name, const char *text, const QStringList &expected) {
        QTest::newRow(name) << QString::fromUtf8(text) << expected;
    };
    const auto s = [](const char *text) { return QString::fromLatin1(text); };
    row("a struct", "namespace f {\nstruct A {\n};\n}\n", {s("f::A:2")});
    row("a class with bases", "namespace f { class A final : public B<int>, private C\n{ }; }", {s("f::A:1")});
    row("an enum", "namespace f { enum class A : int { X };\nenum B { Y };\nenum struct C { Z }; }",
        {s("f::A:1"), s("f::B:2"), s("f::C:3")});
    row("a union", "namespace f { union A { int i; }; }", {s("f::A:1")});
    row("a template", "namespace f { template<class T, typename U = int> struct A { T t; }; }", {s("f::A:1")});
    row("with attributes", "namespace f { struct [[nodiscard]] alignas(8) A { }; class MY_EXPORT B { }; }",
        {s("f::A:1"), s("f::B:1")});
    row("without a namespace", "struct A { };", {s("A:1")});
    row("nested namespaces", "namespace f::g { struct A { }; namespace h { struct B { }; } struct C { }; }",
        {s("f::g::A:1"), s("f::g::h::B:1"), s("f::g::C:1")});
    row("of a class, from outside", "namespace f { class A::Private : public Q { }; }", {s("f::A::Private:1")});
    row("behind what only looks like a brace",
        "namespace f { auto s = \"{ { \\\" {\"; char c = '{'; int n = 10'000; // {\n/* { */ auto r = R\"x({ \" )x\";\n"
        "#define M {\\\n {\nstruct A { }; }",
        {s("f::A:5")});
    row("in C", "extern \"C\" { struct A { }; }", {s("A:1")});
    row("of two ways the first", "#ifdef W\nstruct A {\n#else\nstruct A : B {\n#endif\n};\nstruct C { };",
        {s("A:2"), s("C:7")});

    row("a declaration", "namespace f { class A; struct B; enum class C : int; }", {});
    row("in a namespace without a name", "namespace f { namespace { struct A { }; namespace g { struct B { }; } } }",
        {});
    row("within a class or a function",
        "namespace f { class A { struct B { }; enum C { X }; }; void g() { struct D { }; } }", {s("f::A:1")});
    row("a specialisation", "namespace std { template<> struct hash<f::A> { }; }", {});
    row("a variable", "struct A a{1}; struct B *b = nullptr; struct C f() { return {}; } void g(struct D d) { }", {});
    row("an alias of a namespace", "namespace a = b; using namespace c; struct A { };", {s("A:1")});
    row("without a name", "static struct { int i; } x; enum { Y };", {});
}

void TestTypeNames::definitionsAreFound()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, expected);
    QStringList found;
    for (const Definition &definition : definitionsIn(text))
        found += QStringLiteral("%1:%2").arg(definition.name).arg(definition.line);
    QCOMPARE(found, expected);
}

void TestTypeNames::plantedClashesAreFound_data()
{
    using Sources = QMap<QString, QString>;
    QTest::addColumn<Sources>("sources");
    QTest::addColumn<int>("clashes");
    const auto row = [](const char *name, int clashes,
                        std::initializer_list<std::pair<const char *, const char *>> files) {
        Sources sources;
        for (const auto &[path, text] : files)
            sources.insert(QString::fromLatin1(path), QString::fromLatin1(text));
        QTest::newRow(name) << sources << clashes;
    };
    static constexpr char Struct[] = "namespace feedwarden { struct A { int i; }; }";
    static constexpr char Class[] = "namespace feedwarden {\nclass A final : public QObject { };\n}";
    static constexpr char Hidden[] = "namespace feedwarden { namespace { struct A { }; } }";
    row("two headers of core", 1, {{"core/feed/a.h", Struct}, {"core/venues/a.h", Class}});
    row("two sources", 1, {{"core/feed/a.cpp", Struct}, {"core/connection/b.cpp", Class}});
    row("core and the simulator", 1, {{"core/feed/a.h", Struct}, {"app/simulator/capture.h", Class}});
    row("ui and what tests share", 1, {{"ui/charts/a.h", Struct}, {"tests/support/a.h", Class}});
    row("core and a test", 1, {{"core/feed/a.h", Struct}, {"tests/unit/feed/tst_a.cpp", Class}});
    row("core and a program", 1, {{"core/feed/a.h", Struct}, {"app/agent/main.cpp", Class}});
    row("an enum and a class", 1,
        {{"core/feed/a.h", Class}, {"ui/b.h", "namespace feedwarden { enum class A { X }; }"}});
    row("three", 3, {{"core/feed/a.h", Class}, {"ui/b.h", Class}, {"app/common/c.h", Class}});

    row("two tests", 0, {{"tests/unit/feed/tst_a.cpp", Struct}, {"tests/unit/feed/tst_b.cpp", Class}});
    row("hidden", 0, {{"core/feed/a.cpp", Hidden}, {"core/connection/b.cpp", Hidden}, {"core/feed/a.h", Struct}});
    row("another namespace", 0,
        {{"core/feed/a.h", Struct}, {"core/feed/b.h", "namespace feedwarden::b { struct A { }; }"}});
    row("declared elsewhere", 0, {{"core/feed/a.h", Struct}, {"core/feed/b.h", "namespace feedwarden { struct A; }"}});
    row("two ways in one file", 0,
        {{"core/base/a.cpp", "#if W\nstruct A { };\n#endif\n#if L\nstruct A { };\n#endif\n"}});
}

void TestTypeNames::plantedClashesAreFound()
{
    using Sources = QMap<QString, QString>;
    QFETCH(const Sources, sources);
    QFETCH(const int, clashes);
    const QStringList found = clashesIn(sources);
    QVERIFY2(found.size() == clashes, qPrintable(found.join(u'\n')));
}

void TestTypeNames::everyTypeHasANameOfItsOwn()
{
    const QDir root(QStringLiteral(FEEDWARDEN_SOURCE_DIR));
    QMap<QString, QString> sources;
    size_t types = 0;
    for (const auto *folder : {"core", "ui", "app", "tests"}) {
        QDirIterator iterator(root.filePath(QLatin1String(folder)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                              QDir::Files, QDirIterator::Subdirectories);
        while (iterator.hasNext()) {
            QFile file(iterator.next());
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(file.fileName()));
            const QString text = QString::fromUtf8(file.readAll());
            sources.insert(root.relativeFilePath(file.fileName()), text);
            types += definitionsIn(text).size();
        }
    }
    QVERIFY(types > 300);   // It did look.
    const QStringList clashes = clashesIn(sources);
    QVERIFY2(clashes.isEmpty(), qPrintable(QLatin1Char('\n') + clashes.join(QLatin1Char('\n'))));
}

}   // namespace tst_typenames

FEEDWARDEN_APPLESS_TEST(tst_typenames::TestTypeNames)
#include "tst_typenames.moc"
