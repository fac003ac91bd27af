// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/agent/commands.h"
#include "core/config/configurationkeys.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>

namespace tst_docs {

using namespace feedwarden;

// What the pages for readers name has to be there: pages, headings, files, tests, commands with their options, keys of
// the configuration, variables. Which sentences are true is left to whoever writes them.

namespace {

const QString Root = QStringLiteral(FEEDWARDEN_SOURCE_DIR);

QString readSource(const QString &path)
{
    QFile file(Root + u'/' + path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// README.md, docs/metrics.md and so on.
QStringList pages()
{
    QStringList paths{QStringLiteral("README.md"), QStringLiteral("CONTRIBUTING.md"),
                      QStringLiteral("ARCHITECTURE.md")};
    for (const QString &name : QDir(Root + QStringLiteral("/docs")).entryList({QStringLiteral("*.md")}, QDir::Files))
        paths += QStringLiteral("docs/") + name;
    return paths;
}

/// A page taken apart.
struct Page {
    struct Block {
        QString language;
        QStringList lines;
    };
    QString prose;       ///< Without blocks and spans of code.
    QStringList spans;   ///< Of code, within lines.
    std::vector<Block> blocks;
    QStringList anchors;   ///< Of its headings, as they are linked to.
};

/// A heading as browsers link to it: "## What is kept, and for how long" is "what-is-kept-and-for-how-long".
QString anchorOf(const QString &heading)
{
    QString anchor;
    for (const QChar c : heading.toLower()) {
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    }
    return anchor;
}

Page takenApart(const QString &text)
{
    static const QRegularExpression fence(QStringLiteral("^\\s*```(\\w*)\\s*$"));
    static const QRegularExpression heading(QStringLiteral("^#+ (.*)$"));
    static const QRegularExpression link(QStringLiteral("\\[([^\\]]*)\\]\\([^)]*\\)"));
    Page page;
    bool isInBlock = false, wasEmpty = true, wasIndented = false;
    for (const QString &line : text.split(u'\n')) {
        if (const auto match = fence.match(line); match.hasMatch()) {
            isInBlock = !isInBlock;
            if (isInBlock)
                page.blocks.push_back({match.captured(1), {}});
            continue;
        }
        // A block may also be indented, behind an empty line.
        const bool isIndented = !isInBlock && line.startsWith(QLatin1String("    ")) && (wasEmpty || wasIndented);
        if (isIndented && !wasIndented)
            page.blocks.push_back({{}, {}});
        if (isInBlock || isIndented) {
            page.blocks.back().lines += line.trimmed();
        } else {
            if (const auto match = heading.match(line); match.hasMatch()) {
                const QString anchor = anchorOf(match.captured(1).replace(link, QStringLiteral("\\1")));
                const qsizetype before = page.anchors.count(anchor);
                page.anchors += before > 0 ? anchor + u'-' + QString::number(before) : anchor;
            }
            page.prose += line + u'\n';
        }
        wasEmpty = line.trimmed().isEmpty();
        wasIndented = isIndented;
    }
    static const QRegularExpression span(QStringLiteral("`([^`\\n]+(?:\\n[^`\\n]+)?)`"));
    for (auto it = span.globalMatch(page.prose); it.hasNext();)
        page.spans += it.next().captured(1).simplified();
    page.prose.replace(span, QString());
    return page;
}

/// Where the links of a page lead to.
QStringList linksOf(const Page &page)
{
    static const QRegularExpression link(QStringLiteral("\\]\\(([^)\\s]+)\\)"));
    QStringList targets;
    for (auto it = link.globalMatch(page.prose); it.hasNext();)
        targets += it.next().captured(1);
    return targets;
}

/// `path`, seen from the folder of `page`, within the tree.
QString resolved(const QString &page, const QString &path)
{
    return QDir::cleanPath(QFileInfo(page).path() + u'/' + path);
}

QStringList complaintsOfLinks(const QString &name, const Page &page)
{
    QStringList found;
    for (const QString &target : linksOf(page)) {
        if (target.contains(QLatin1String("://")))
            continue;
        const QString path = target.section(u'#', 0, 0);
        const QString file = path.isEmpty() ? name : resolved(name, path);
        if (!path.isEmpty() && (file.startsWith(QLatin1String("../")) || !QFileInfo::exists(Root + u'/' + file))) {
            found += QStringLiteral("%1: a link leads to %2, which is not there").arg(name, target);
            continue;
        }
        const QString anchor = target.section(u'#', 1);
        const Page there = path.isEmpty() ? page : takenApart(readSource(file));
        if (!anchor.isEmpty() && !there.anchors.contains(anchor))
            found += QStringLiteral("%1: a link leads to %2, where there is no such heading").arg(name, target);
    }
    return found;
}

/// Everything that programs and scripts of ours are made of, to look words up in.
const QString &sources()
{
    static const QString text = [] {
        QString all;
        for (const char *folder : {"app", "core", "ui", "tests", "cmake", "packaging"}) {
            QDirIterator it(Root + u'/' + QLatin1String(folder),
                            {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.sh"),
                             QStringLiteral("*.py"), QStringLiteral("*.js"), QStringLiteral("*.cmake"),
                             QStringLiteral("CMakeLists.txt")},
                            QDir::Files, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                if (file.open(QIODevice::ReadOnly) && !file.fileName().endsWith(QLatin1String("tst_docs.cpp")))
                    all += QString::fromUtf8(file.readAll());
            }
        }
        for (const char *file : {"run.sh", "test.sh", "CMakeLists.txt"})
            all += readSource(QLatin1String(file));
        return all;
    }();
    return text;
}

bool isNamedInSources(const QString &word)
{
    const QRegularExpression whole(QStringLiteral("(?<![\\w-])%1(?![\\w-])").arg(QRegularExpression::escape(word)));
    return whole.match(sources()).hasMatch();
}

/// Names of tests, and of files in the tree.
QStringList complaintsOfNames(const QString &name, const Page &page)
{
    static const QRegularExpression test(QStringLiteral("^(tst_[a-z0-9_]+)(\\*?)(?: |$)"));
    static const QRegularExpression path(QStringLiteral(
        "^(?:\\./)?((?:docs|tests|core|app|ui|resources|packaging|cmake|translations)/[\\w./*-]*)(?: |$)"));
    static const QSet<QString> tests = [] {
        QSet<QString> names;
        QDirIterator it(Root + QStringLiteral("/tests"),
                        {QStringLiteral("tst_*.cpp"), QStringLiteral("tst_*.sh"), QStringLiteral("tst_*.py")},
                        QDir::Files, QDirIterator::Subdirectories);
        while (it.hasNext())
            names += QFileInfo(it.next()).baseName();
        return names;
    }();
    QStringList found;
    for (const QString &span : page.spans) {
        if (const auto match = test.match(span); match.hasMatch()) {
            const bool isThere = match.captured(2).isEmpty() ? tests.contains(match.captured(1))
                                                             : std::ranges::any_of(tests, [&](const QString &known) {
                                                                   return known.startsWith(match.captured(1));
                                                               });
            if (!isThere)
                found += QStringLiteral("%1: there is no test %2").arg(name, span);
        }
        const auto match = path.match(span);
        if (!match.hasMatch() || match.captured(1).contains(QLatin1String("..")))
            continue;
        const QFileInfo info(Root + u'/' + match.captured(1));
        const bool isThere = info.exists()
                             || (info.fileName().contains(u'*') && !info.dir().entryList({info.fileName()}).isEmpty());
        // An uppercase word stands for any of its kind: tests/fuzz/corpus/TARGET.
        static const QRegularExpression placeholder(QStringLiteral("/[A-Z]+(/|$)"));
        if (!isThere && !placeholder.match(match.captured(1)).hasMatch())
            found += QStringLiteral("%1: there is no %2").arg(name, match.captured(1));
    }
    return found;
}

/// The command of the agent that `words` begin with; null where they are none.
const CommandSpec *commandOf(const QStringList &words)
{
    const CommandSpec *longest = nullptr;
    for (const AgentCommand &command : agentCommands()) {
        const QStringList of = QString::fromLatin1(command.spec.name).split(u' ');
        if (words.mid(0, of.size()) == of)
            longest = &command.spec;
    }
    return longest;
}

/// One command of a shell, as far as it is one of ours. `isBare`: a span of code that names no program.
QStringList complaintsOfCommand(const QString &name, const QString &command, bool isSpan)
{
    static const QRegularExpression assignment(QStringLiteral("^[A-Z_]+=\\S*$"));
    static const QRegularExpression option(QStringLiteral("^(--[a-z][a-z0-9-]*)(=.*)?$"));
    QStringList words = command.split(u' ', Qt::SkipEmptyParts);
    while (!words.isEmpty()
           && (words.first() == QLatin1String("$") || words.first() == QLatin1String("sudo")
               || words.first() == QLatin1String("exec") || assignment.match(words.first()).hasMatch()))
        words.removeFirst();
    if (words.isEmpty())
        return {};
    QStringList options;
    for (const QString &word : std::as_const(words)) {
        if (word == QLatin1String("--"))
            break;
        QString plain = word;
        while (!plain.isEmpty() && QStringLiteral("[](),;…").contains(plain.back()))
            plain.chop(1);
        if (plain.startsWith(u'['))
            plain.remove(0, 1);
        if (const auto match = option.match(plain); match.hasMatch())
            options += match.captured(1);
    }
    QStringList found;
    const auto complain = [&](const QString &what) {
        found += QStringLiteral("%1: \"%2\": %3").arg(name, command, what);
    };
    const QString program = QFileInfo(words.first()).fileName();
    const CommandSpec *spec = nullptr;
    if (program == QLatin1String("feedwarden-agent")) {
        const QStringList rest = words.mid(1);
        if (rest.isEmpty())
            return {};
        spec = commandOf(rest);
        const bool isGroup = rest.first() == QLatin1String("accounts") || rest.first() == QLatin1String("alerts");
        if (!spec && !rest.first().startsWith(u'-') && rest.first() != QLatin1String("COMMAND")
            && !(isGroup && rest.size() == 1))
            complain(QStringLiteral("there is no such command"));
    } else if (isSpan) {
        spec = commandOf(words);
    }
    static const QStringList everywhere{QStringLiteral("--help"), QStringLiteral("--version")};
    if (spec) {
        for (const QString &each : std::as_const(options)) {
            const bool isKnown = everywhere.contains(each)
                                 || std::ranges::any_of(spec->options, [&](const CommandSpec::Option &known) {
                                        return each.mid(2) == QLatin1String(known.name);
                                    });
            if (!isKnown)
                complain(QStringLiteral("%1 has no option %2").arg(QLatin1String(spec->name), each));
        }
        return found;
    }
    static const QHash<QString, QString> mains{
        {QStringLiteral("feedwarden"), readSource(QStringLiteral("app/desktop/main.cpp"))},
        {QStringLiteral("feedwarden-sim"), readSource(QStringLiteral("app/simulator/main.cpp"))}};
    if (const auto main = mains.constFind(program); main != mains.cend()) {
        for (const QString &each : std::as_const(options)) {
            if (!everywhere.contains(each) && !main->contains(QLatin1String("QStringLiteral(\"") + each.mid(2) + u'"'))
                complain(QStringLiteral("there is no option %1").arg(each));
        }
        return found;
    }
    // A script of ours, or options alone: something of ours has to know the word. Programs of others are theirs.
    const bool isOurs = words.first().startsWith(QLatin1String("--"))
                        || (words.first().contains(u'/') && QFileInfo(Root + u'/' + words.first()).isFile());
    if (isOurs) {
        for (const QString &each : std::as_const(options)) {
            if (!everywhere.contains(each) && !isNamedInSources(each) && !isNamedInSources(each.mid(2)))
                complain(QStringLiteral("nothing of ours has an option %1").arg(each));
        }
    }
    return found;
}

QStringList complaintsOfCommands(const QString &name, const Page &page)
{
    static const QRegularExpression separators(QStringLiteral("\\s*(?:\\||;|&&|\\$\\(|<\\(|\\{)\\s*"));
    QStringList found;
    const auto look = [&](const QString &text, bool isSpan) {
        for (const QString &command : text.split(separators, Qt::SkipEmptyParts))
            found += complaintsOfCommand(name, command.simplified(), isSpan);
    };
    for (const QString &span : page.spans)
        look(span, true);
    for (const Page::Block &block : page.blocks) {
        if (!block.language.isEmpty() && block.language != QLatin1String("sh"))
            continue;
        QString pending;
        for (const QString &line : block.lines) {
            QString part = line.section(QStringLiteral(" #"), 0, 0);
            if (part.startsWith(u'#'))
                continue;
            pending += part;
            if (pending.endsWith(u'\\')) {
                pending.chop(1);
                continue;
            }
            look(pending, false);
            pending.clear();
        }
    }
    return found;
}

/// Keys of the configuration and variables.
QStringList complaintsOfKeys(const QString &name, const Page &page)
{
    static const QSet<QString> lastParts = [] {
        QSet<QString> keys{QStringLiteral("config_version")};
        for (const KeySpec &key : configurationKeys())
            keys += key.key();
        return keys;
    }();
    static const QRegularExpression assigned(QStringLiteral("^((?:[a-z_0-9]+\\.)*)([a-z_0-9]+) = "));
    static const QRegularExpression dotted(QStringLiteral("^([a-z_]+)((?:\\.[a-z_0-9]+)+)$"));
    static const QRegularExpression variable(QStringLiteral("\\bFEEDWARDEN_[A-Z0-9_]+\\b(?!\\*)"));
    static const QRegularExpression header(QStringLiteral("^#?\\[\\[?([a-z._]+)\\]\\]?"));
    static const QRegularExpression written(QStringLiteral("^#?([a-z_0-9]+)\\s*="));
    QStringList found;
    const auto complain = [&](const QString &key) {
        found += QStringLiteral("%1: the configuration has no key %2").arg(name, key);
    };
    // The profile of a venue has keys of its own.
    const bool isOfProfiles = name == QLatin1String("docs/adding-a-venue.md");
    for (const QString &span : page.spans) {
        if (const auto match = assigned.match(span); match.hasMatch() && !isOfProfiles) {
            const QString key = match.captured(1) + match.captured(2);
            if (match.captured(1).isEmpty() ? !lastParts.contains(key) : !findKey(key))
                complain(key);
        }
        static const QSet<QString> files{QStringLiteral(".json"), QStringLiteral(".sqlite"), QStringLiteral(".toml"),
                                         QStringLiteral(".db"),   QStringLiteral(".sock"),   QStringLiteral(".md"),
                                         QStringLiteral(".vault")};
        if (const auto match = dotted.match(span); match.hasMatch() && globalTables().contains(match.captured(1))
                                                   && !files.contains(match.captured(2)) && !findKey(span))
            complain(span);
    }
    for (const Page::Block &block : page.blocks) {
        QString table;
        for (const QString &line : block.lines) {
            if (block.language != QLatin1String("toml") || isOfProfiles)
                break;
            if (const auto match = header.match(line); match.hasMatch()) {
                table = match.captured(1);
                for (const QString &of : feedTables()) {
                    if (table == QLatin1String("feed.") + of)
                        table = of;
                }
                if (keysOf(table).isEmpty())
                    complain(u'[' + table + u']');
            } else if (const auto key = written.match(line); key.hasMatch()) {
                const QString full = table.isEmpty() ? key.captured(1) : table + u'.' + key.captured(1);
                if (full != QLatin1String("config_version") && !findKey(full))
                    complain(full);
            }
        }
    }
    QStringList texts = page.spans;
    for (const Page::Block &block : page.blocks)
        texts += block.lines;
    for (const QString &text : std::as_const(texts)) {
        for (auto it = variable.globalMatch(text); it.hasNext();) {
            const QString word = it.next().captured();
            const bool isKey = std::ranges::any_of(configurationKeys(), [&](const KeySpec &key) {
                return environmentName(key) == word || (word.endsWith(u'_') && environmentName(key).startsWith(word));
            });
            if (!isKey && !isNamedInSources(word))
                found += QStringLiteral("%1: nothing of ours reads %2").arg(name, word);
        }
    }
    return found;
}

QStringList complaintsOf(const QString &name, const QString &text)
{
    const Page page = takenApart(text);
    return complaintsOfLinks(name, page) + complaintsOfNames(name, page) + complaintsOfCommands(name, page)
           + complaintsOfKeys(name, page);
}

}   // namespace

class TestDocs final : public QObject
{
    Q_OBJECT
private slots:
    void headingsAreLinkedToAsBrowsersDo_data();
    void headingsAreLinkedToAsBrowsersDo();
    void whatIsNotThereIsSeen_data();
    void whatIsNotThereIsSeen();
    void whatPagesNameIsThere_data();
    void whatPagesNameIsThere();
    void theMapHasEveryPage();
};

void TestDocs::headingsAreLinkedToAsBrowsersDo_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("anchors");
    QTest::newRow("words") << QStringLiteral("## What is kept, and for how long\n")
                           << QStringList{QStringLiteral("what-is-kept-and-for-how-long")};
    QTest::newRow("code") << QStringLiteral("# `[[feed]]`\n") << QStringList{QStringLiteral("feed")};
    QTest::newRow("a link") << QStringLiteral("# See [there](x.md)\n") << QStringList{QStringLiteral("see-there")};
    QTest::newRow("twice") << QStringLiteral("# A\n## A\n") << QStringList{QStringLiteral("a"), QStringLiteral("a-1")};
    QTest::newRow("in a block of code") << QStringLiteral("```sh\n# A\n```\n") << QStringList();
}

void TestDocs::headingsAreLinkedToAsBrowsersDo()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, anchors);
    QCOMPARE(takenApart(text).anchors, anchors);
}

void TestDocs::whatIsNotThereIsSeen_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isWrong");
    const auto right = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text) << false;
    };
    const auto wrong = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text) << true;
    };
    right("a page", "[a](metrics.md)");
    wrong("no page", "[a](nowhere.md)");
    wrong("out of the tree", "[a](../../main/README.md)");
    right("a heading", "[a](metrics.md#alerts)");
    wrong("no heading", "[a](metrics.md#nothing)");
    right("a heading here", "# B c\n[a](#b-c)\n");
    wrong("no heading here", "# B c\n[a](#b-d)\n");
    right("elsewhere", "[a](https://example.com/x.md)");
    right("no link but code", "`[a](nowhere.md)`");
    right("a test", "`tst_docs`");
    right("tests", "`tst_desktop*`");
    wrong("no test", "`tst_nothing`");
    right("a file", "`docs/metrics.md`");
    right("files", "`tests/fuzz/fuzz*.cpp`");
    wrong("no file", "`core/cellar/wine.cpp`");
    right("a command", "`feedwarden-agent report --from -7d`");
    wrong("no command", "`feedwarden-agent dance`");
    wrong("another command's option", "`feedwarden-agent check --demo FILE`");
    right("of two words", "`accounts add main --venue okx`");
    wrong("of two words, no option", "`accounts add main --colour red`");
    wrong("in a block", "```sh\nsudo feedwarden-agent run --fast   # soon\n```\n");
    wrong("in a block over two lines", "```\nfeedwarden-agent run \\\n  --fast\n```\n");
    wrong("behind a pipe", "```sh\ncat x | feedwarden-agent alerts test --now phone\n```\n");
    right("a comment in a block", "```sh\n# feedwarden-agent run --fast\n```\n");
    right("the window's", "`feedwarden --minimized`");
    wrong("not the window's", "`feedwarden --tray`");
    right("the simulator's", "`feedwarden-sim serve --venue okx --tls`");
    wrong("not the simulator's", "`feedwarden-sim serve --chaos`");
    right("a script's", "`tests/fuzz/run.sh --seconds 60`");
    wrong("not a script's", "`tests/fuzz/run.sh --for-fortnights 2`");
    right("alone", "`--data-dir DIR`");
    wrong("not even alone", "`--for-fortnights`");
    right("of others", "`cmake --build x`");
    right("a key", "`redundancy = 2`");
    wrong("no key", "`colour = 2`");
    right("with its table", "`slo.objective_percent`");
    wrong("not of that table", "`slo.redundancy`");
    right("a file like a key", "`alerts.json`");
    right("a table", "```toml\n[[feed]]\nname = \"a\"\n[feed.health]\nstale_after_ms = 5\n```\n");
    wrong("no table", "```toml\n[colour]\n```\n");
    wrong("a key of another table", "```toml\n[[feed]]\nstale_after_ms = 5\n```\n");
    right("a variable", "`FEEDWARDEN_LOG_LEVEL`");
    right("variables", "`FEEDWARDEN_LOG_`");
    wrong("no variable", "`FEEDWARDEN_COLOUR`");
}

void TestDocs::whatIsNotThereIsSeen()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isWrong);
    const QStringList found = complaintsOf(QStringLiteral("docs/made-up.md"), text);
    QVERIFY2(found.isEmpty() != isWrong, qPrintable(found.join(u'\n')));
}

void TestDocs::whatPagesNameIsThere_data()
{
    QTest::addColumn<QString>("path");
    for (const QString &path : pages())
        QTest::newRow(qPrintable(path)) << path;
}

void TestDocs::whatPagesNameIsThere()
{
    QFETCH(const QString, path);
    const QStringList found = complaintsOf(path, readSource(path));
    QVERIFY2(found.isEmpty(), qPrintable(u'\n' + found.join(u'\n')));
}

void TestDocs::theMapHasEveryPage()
{
    const QString map = QStringLiteral("docs/README.md");
    QSet<QString> named{map};
    for (const QString &target : linksOf(takenApart(readSource(map))))
        named += resolved(map, target.section(u'#', 0, 0));
    for (const QString &path : pages())
        QVERIFY2(named.contains(path), qPrintable(path + QStringLiteral(" is not on docs/README.md")));
    const QStringList first = linksOf(takenApart(readSource(QStringLiteral("README.md"))));
    QVERIFY(first.contains(map));
}

}   // namespace tst_docs

FEEDWARDEN_APPLESS_TEST(tst_docs::TestDocs)
#include "tst_docs.moc"
