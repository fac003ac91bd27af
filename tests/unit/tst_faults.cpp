// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/testmain.h"

#include <QDate>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>
#include <QTest>
#include <QXmlStreamReader>

#include <algorithm>
#include <optional>
#include <vector>

namespace tst_faults {

// Which test holds which fault of tests/faults/catalogue.txt, read from the sources: no fault without a test or a known
// limit, and docs/faults.md says so. FEEDWARDEN_WRITE_PAGES=1 writes that page anew; FEEDWARDEN_RESULTS names the JUnit
// files of ctest, separated by colons, whose results it then takes over.

namespace {

QString sourcePath(const QString &path) { return QStringLiteral(FEEDWARDEN_SOURCE_DIR "/") + path; }

QString readSource(const QString &path)
{
    QFile file(sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

struct Fault {
    QString id;
    QString words;
};

struct FaultGroup {
    QString title;
    std::vector<Fault> faults;
};

/// Lines "[Title]" and "ID  words"; what else there is becomes a fault without an id, which is none.
std::vector<FaultGroup> readCatalogue(const QString &text)
{
    static const QRegularExpression row(QStringLiteral("^([A-Z]-\\d\\d)  (\\S.*)$"));
    std::vector<FaultGroup> groups;
    for (const QString &line : text.split(QLatin1Char('\n'), Qt::SkipEmptyParts)) {
        if (line.startsWith(QLatin1Char('#')))
            continue;
        if (line.startsWith(QLatin1Char('[')) || groups.empty()) {
            groups.push_back({line.mid(1).chopped(1), {}});
            continue;
        }
        const auto match = row.match(line);
        groups.back().faults.push_back({match.captured(1), match.captured(2)});
    }
    return groups;
}

/// Test functions by the fault that they hold, each as "tst_file function".
using Holders = QMap<QString, QStringList>;

/// The ids that stand at the beginning of a line's comment: "// T-06", "/// Faults: why".
QStringList idsOfComment(const QString &line)
{
    static const QRegularExpression list(
        QStringLiteral("//+\\s*(?:[Ff]aults?\\s+)?([A-Z]-\\d\\d\\b(?:(?:, | and )[A-Z]-\\d\\d\\b)*)"));
    const QString found = list.match(line).captured(1);
    static const QRegularExpression between(QStringLiteral(", | and "));
    return found.isEmpty() ? QStringList() : found.split(between);
}

/// The ids that the strings of a line begin with, as the names of rows do.
QStringList idsOfRows(const QString &line)
{
    static const QRegularExpression name(QStringLiteral("\"([A-Z]-\\d\\d)\\b"));
    QStringList ids;
    for (auto it = name.globalMatch(line); it.hasNext();)
        ids += it.next().captured(1);
    return ids;
}

/// aPeerThatNeverReadsAgainIsLeft_T15, D03_aDamagedFileIsKeptAside
QStringList idsOfName(const QString &function)
{
    static const QRegularExpression part(QStringLiteral("(?:^|_)([A-Z])(\\d\\d)(?=_|$)"));
    QStringList ids;
    for (auto it = part.globalMatch(function); it.hasNext();) {
        const auto match = it.next();
        ids += match.captured(1) + QLatin1Char('-') + match.captured(2);
    }
    return ids;
}

/// What the file `test`.cpp of this text holds: only what stands at one of its slots counts.
Holders holdersIn(const QString &test, const QString &text)
{
    static const QRegularExpression slotPattern(QStringLiteral("^\\s+void (\\w+)\\(\\)"));
    static const QRegularExpression definition(QStringLiteral("^(\\s*)void (?:\\w+::)?(\\w+)\\(\\)[^;]*$"));
    static const QRegularExpression access(QStringLiteral("^\\s*(public|private|protected|signals)( slots)?:"));
    const QStringList lines = text.split(QLatin1Char('\n'));

    QSet<QString> slotNames;
    Holders holders;
    const auto hold = [&](QString function, const QStringList &ids) {
        if (function.endsWith(QLatin1String("_data")))
            function.chop(5);
        const QString holder = test + QLatin1Char(' ') + function;
        for (const QString &id : ids) {
            if (!holders[id].contains(holder))
                holders[id] += holder;
        }
    };

    bool amongSlots = false;
    for (const QString &line : lines) {
        const auto begin = access.match(line);
        if (begin.hasMatch() || line.startsWith(QLatin1String("};")))
            amongSlots = begin.hasMatch() && line.contains(QLatin1String("private slots:"));
        if (const auto match = slotPattern.match(line); amongSlots && match.hasMatch()) {
            slotNames += match.captured(1);
            hold(match.captured(1), idsOfName(match.captured(1)));
            if (line.contains(QLatin1String(");")))
                hold(match.captured(1), idsOfComment(line));
        }
    }

    QString function, end;
    QStringList above;   // Ids of the comment that ends on the line before.
    for (const QString &line : lines) {
        if (function.isEmpty()) {
            const auto match = definition.match(line);
            if (match.hasMatch() && slotNames.contains(match.captured(2))) {
                function = match.captured(2);
                end = match.captured(1) + QLatin1Char('}');
                hold(function, above);
            }
            above = line.trimmed().startsWith(QLatin1String("//")) ? above + idsOfComment(line) : QStringList();
        }
        if (!function.isEmpty()) {
            hold(function, idsOfComment(line));
            if (!line.trimmed().startsWith(QLatin1String("//")))
                hold(function, idsOfRows(line));
            if (line == end || (line.endsWith(QLatin1String(" }")) && line.contains(function)))
                function.clear();
        }
    }
    return holders;
}

/// All that tests/ holds; the sources of the tests that are built by `built`.
Holders holdersOfTree(QStringList *tests)
{
    Holders holders;
    QDirIterator iterator(sourcePath(QStringLiteral("tests")), {QStringLiteral("tst_*.cpp")}, QDir::Files,
                          QDirIterator::Subdirectories);
    while (iterator.hasNext()) {
        const QFileInfo info(iterator.next());
        QFile list(info.path() + QLatin1String("/CMakeLists.txt"));
        if (!list.open(QIODevice::ReadOnly))
            continue;
        // A test that is not on its folder's list is never run.
        const QRegularExpression named(QStringLiteral("\\b%1\\b").arg(info.baseName()));
        if (info.baseName() == QLatin1String("tst_faults")
            || !named.match(QString::fromUtf8(list.readAll())).hasMatch())
            continue;
        QFile file(info.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        *tests += info.baseName();
        const Holders here = holdersIn(info.baseName(), QString::fromUtf8(file.readAll()));
        for (auto it = here.cbegin(); it != here.cend(); ++it)
            holders[it.key()] += it.value();
    }
    for (QStringList &list : holders)
        list.sort();
    tests->sort();
    return holders;
}

/// Rows "| T-09, T-20 | what | ..." of the page of known limits: what is said of each fault.
QMap<QString, QString> limitsIn(const QString &page)
{
    static const QRegularExpression row(QStringLiteral("^\\| ([A-Z]-\\d\\d(?:, [A-Z]-\\d\\d)*) \\| ([^|]+) \\|"));
    QMap<QString, QString> limits;
    for (const QString &line : page.split(QLatin1Char('\n'))) {
        const auto match = row.match(line);
        if (!match.hasMatch())
            continue;
        for (const QString &id : match.captured(1).split(QStringLiteral(", ")))
            limits[id] += (limits[id].isEmpty() ? QString() : QStringLiteral(". ")) + match.captured(2);
    }
    return limits;
}

/// One line for each thing that is wrong.
QStringList complaints(const std::vector<FaultGroup> &catalogue, const Holders &holders, const QStringList &tests,
                       const QString &limitsPage)
{
    QStringList found;
    QSet<QString> known;
    const QMap<QString, QString> limits = limitsIn(limitsPage);
    for (const FaultGroup &group : catalogue) {
        for (const Fault &fault : group.faults) {
            if (fault.id.isEmpty() || known.contains(fault.id))
                found += QStringLiteral("%1 %2: no id, or one that is there twice").arg(fault.id, group.title);
            known += fault.id;
            if (!holders.contains(fault.id) && !limits.contains(fault.id))
                found += QStringLiteral("%1: neither a test nor a known limit").arg(fault.id);
        }
    }
    for (auto it = holders.cbegin(); it != holders.cend(); ++it) {
        if (!known.contains(it.key()))
            found += QStringLiteral("%1: %2 holds what is not in the catalogue").arg(it.key(), it.value().constFirst());
    }
    for (auto it = limits.cbegin(); it != limits.cend(); ++it) {
        if (!known.contains(it.key()))
            found += QStringLiteral("%1: a known limit of what is not in the catalogue").arg(it.key());
    }
    static const QRegularExpression name(QStringLiteral("`(tst_\\w+)(\\*?)`"));
    for (auto it = name.globalMatch(limitsPage); it.hasNext();) {
        const auto match = it.next();
        const bool isStart = !match.captured(2).isEmpty();
        if (!std::any_of(tests.begin(), tests.end(), [&](const QString &test) {
                return isStart ? test.startsWith(match.captured(1)) : test == match.captured(1);
            }))
            found += QStringLiteral("docs/known-limits.md names %1, which is no test").arg(match.captured(1));
    }
    return found;
}

/// What became of a test function in a run.
struct Outcome {
    bool hasPassed = false;
    bool hasFailed = false;
    QString skipped{};   ///< Why; of the last row that was.
};

/// By "tst_file function", of ctest's JUnit file.
std::optional<QMap<QString, Outcome>> readResults(const QByteArray &junit)
{
    static const QRegularExpression result(
        QStringLiteral("^(PASS|XFAIL|FAIL!|XPASS|SKIP)\\s*: [\\w:]*?(\\w+)\\([^\\n]*?\\) ?([^\\n]*)$"),
        QRegularExpression::MultilineOption);
    QMap<QString, Outcome> outcomes;
    QXmlStreamReader reader(junit);
    QString test;
    while (!reader.atEnd()) {
        reader.readNext();
        if (!reader.isStartElement())
            continue;
        if (reader.name() == QLatin1String("testcase"))
            test = reader.attributes().value(QLatin1String("name")).toString();
        if (reader.name() != QLatin1String("system-out"))
            continue;
        for (auto it = result.globalMatch(reader.readElementText()); it.hasNext();) {
            const auto match = it.next();
            Outcome &outcome = outcomes[test + QLatin1Char(' ') + match.captured(2)];
            const QString what = match.captured(1);
            outcome.hasPassed |= what == QLatin1String("PASS") || what == QLatin1String("XFAIL");
            outcome.hasFailed |= what == QLatin1String("FAIL!") || what == QLatin1String("XPASS");
            if (what == QLatin1String("SKIP"))
                outcome.skipped = match.captured(3);
        }
    }
    if (reader.hasError())
        return std::nullopt;
    return outcomes;
}

/// The cell of a fault: "passed", or what else happened to whom.
QString resultCell(const QStringList &holders, const QMap<QString, Outcome> &outcomes)
{
    QStringList parts, failed, unknown;
    bool anyPassed = false;
    QMap<QString, QStringList> skipped;
    for (const QString &holder : holders) {
        const QString function = QLatin1Char('`') + holder.section(QLatin1Char(' '), 1) + QLatin1Char('`');
        const auto found = outcomes.constFind(holder);
        if (found == outcomes.cend())
            unknown += function;
        else if (found->hasFailed)
            failed += function;
        else if (!found->skipped.isEmpty() && !found->hasPassed)
            skipped[found->skipped] += function;
        else
            anyPassed |= found->hasPassed;
    }
    if (!failed.isEmpty())
        parts += QStringLiteral("**failed**: ") + failed.join(QLatin1String(", "));
    if (anyPassed)
        parts += QStringLiteral("passed");
    for (auto it = skipped.cbegin(); it != skipped.cend(); ++it)
        parts += QStringLiteral("skipped: %1 (%2)")
                     .arg(it.value().join(QLatin1String(", ")), QString(it.key()).replace(u'|', u'/'));
    if (!unknown.isEmpty())
        parts += QStringLiteral("not run: ") + unknown.join(QLatin1String(", "));
    return parts.join(QLatin1String("; "));
}

/// "`tst_a`: f, g; `tst_b`: h"
QString holdersCell(const QStringList &holders)
{
    QString cell, last;
    for (const QString &holder : holders) {
        const QString test = holder.section(QLatin1Char(' '), 0, 0);
        if (test == last)
            cell += QLatin1String(", ");
        else
            cell += (cell.isEmpty() ? QString() : QStringLiteral("; ")) + QStringLiteral("`%1`: ").arg(test);
        cell += holder.section(QLatin1Char(' '), 1);
        last = test;
    }
    return cell;
}

struct Page {
    QString of;   ///< When and where the results were made.
    /// The cell of each fault, by its id and the cell of the tests that held it then: others have not been run.
    QMap<std::pair<QString, QString>, QString> results;
};

/// Of a page that was written before.
Page resultsIn(const QString &text)
{
    static const QRegularExpression row(
        QStringLiteral("^\\| ([A-Z]-\\d\\d) \\|.*\\| ([^|]*?) \\| ([^|]*?) \\| [^|]*\\|$"));
    static const QRegularExpression date(QStringLiteral("^Results: (.*)\\.$"));
    Page page;
    for (const QString &line : text.split(QLatin1Char('\n'))) {
        if (const auto match = row.match(line); match.hasMatch() && match.captured(3) != QStringLiteral("–"))
            page.results[{match.captured(1), match.captured(2)}] = match.captured(3);
        if (const auto match = date.match(line); match.hasMatch())
            page.of = match.captured(1);
    }
    return page;
}

QString pageOf(const std::vector<FaultGroup> &catalogue, const Holders &holders, const QMap<QString, QString> &limits,
               const Page &results)
{
    qsizetype faults = 0, held = 0;
    QString tables;
    for (const FaultGroup &group : catalogue) {
        tables += QStringLiteral("\n## %1\n\n| Id | Fault | Held by | Result | Known limit |\n|---|---|---|---|---|\n")
                      .arg(group.title);
        for (const Fault &fault : group.faults) {
            const QStringList tests = holders.value(fault.id);
            ++faults;
            held += tests.isEmpty() ? 0 : 1;
            const QString limit = limits.value(fault.id), holding = holdersCell(tests);
            tables += QStringLiteral("| %1 | %2 | %3 | %4 | %5 |\n")
                          .arg(fault.id, fault.words, tests.isEmpty() ? QStringLiteral("–") : holding,
                               tests.isEmpty() ? QStringLiteral("–")
                                               : results.results.value({fault.id, holding}, QStringLiteral("not run")),
                               limit.isEmpty() ? QStringLiteral("–")
                                               : QStringLiteral("[%1](known-limits.md)").arg(limit));
        }
    }
    return QStringLiteral(
               "# Faults and the tests that hold them\n\n"
               "What can go wrong around Feedwarden, from the name of a host to the disk, and which test makes it go "
               "wrong and looks at what\ncomes of it, on real sockets, TLS, files, processes and network namespaces. "
               "%1 of %2 faults are made in tests; the others are\n[known limits](known-limits.md). Beside these "
               "tests, "
               "`tst_faultpairs` makes two at a time, drawn from a seed, and `tst_simulation` up to\nsix.\n\n"
               "`tst_faults` makes this page of `tests/faults/catalogue.txt`, of the tests' sources and of "
               "`docs/known-limits.md`, and fails where\nthe page is not what it finds; the results are those of the "
               "last run that was written down (`CONTRIBUTING.md`, \"Faults and their\ntests\").\n\n"
               "Results: %3.\n")
               .arg(held)
               .arg(faults)
               .arg(results.of)
           + tables;
}

}   // namespace

class TestFaults final : public QObject
{
    Q_OBJECT
private slots:
    void idsAreFoundWhereTheyStand_data();
    void idsAreFoundWhereTheyStand();
    void whatIsWrongIsSeen_data();
    void whatIsWrongIsSeen();
    void resultsAreRead();
    void aResultIsThatOfTheTestsThatWereRun();
    void everyFaultIsHeldOrKnown();
    void thePageIsUpToDate();
};

void TestFaults::idsAreFoundWhereTheyStand_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("ids");
    const auto row = [](const char *name, const char *text, const QStringList &ids) {
        QTest::newRow(name) << QStringLiteral("class A {\nprivate slots:\n    void f_data();\n    void f();%1\n")
                                   .arg(QLatin1String(text))
                            << ids;
    };
    const auto id = [](const char *text) { return QString::fromLatin1(text); };
    const QString held = id("T-06");
    row("a row", "\n};\nvoid A::f_data()\n{\n    QTest::newRow(\"T-06 gone\");\n}\n", {held});
    row("a comment above", "\n};\n/// Faults T-06 and T-07: why.\nvoid A::f()\n{\n}\n", {held, id("T-07")});
    row("a comment two lines above", "\n};\n// T-06, as far as it goes,\n// and no further.\nvoid A::f()\n{\n}\n",
        {held});
    row("a comment within", "\n};\nvoid A::f()\n{\n    g();   // T-06\n}\n", {held});
    row("a comment at the slot", "   // T-06\n};\n", {held});
    row("the name", "\n    void aPeerIsGone_T06();\n};\n", {held});
    row("the name's beginning", "\n    void T06_aPeerIsGone();\n};\n", {held});
    row("within the class", "\n    void g()   // T-06\n    {\n    }\n};\n", {held});
    row("not of a helper", "\n};\n// T-06\nvoid g()\n{\n    h(\"T-07 x\");\n}\nvoid A::f()\n{\n}\n", {});
    row("not as an aside", "\n};\nvoid A::f()\n{\n    // Resets are T-03.\n    g(\"not T-04\");\n}\n", {});
    row("not where it is no slot", "\nprivate:\n    void g_T06();\n};\nvoid A::g_T06()\n{\n}\n", {});
}

void TestFaults::idsAreFoundWhereTheyStand()
{
    QFETCH(const QString, text);
    QFETCH(const QStringList, ids);
    QCOMPARE(QStringList(holdersIn(QStringLiteral("tst_a"), text).keys()), ids);
}

void TestFaults::whatIsWrongIsSeen_data()
{
    QTest::addColumn<QString>("catalogue");
    QTest::addColumn<QString>("source");
    QTest::addColumn<QString>("limits");
    QTest::addColumn<QString>("complaint");
    const auto row = [](const char *name, const char *catalogue, const char *comment, const char *limits,
                        const char *complaint) {
        QTest::newRow(name) << QString::fromLatin1(catalogue)
                            << QStringLiteral("private slots:\n    void f();   // %1\n};\n").arg(QLatin1String(comment))
                            << QString::fromLatin1(limits) << QString::fromLatin1(complaint);
    };
    row("nothing", "[T]\nT-06  gone\nT-09  no route\n", "T-06", "| T-09 | why | `tst_a` |\n`tst_*`", "");
    row("nobody holds it", "[T]\nT-06  gone\nT-09  no route\n", "T-06", "", "T-09: neither a test");
    row("a slip in a test", "[T]\nT-06  gone\n", "T-06, T-60", "", "T-60: tst_a f holds what is not");
    row("a slip in a limit", "[T]\nT-06  gone\n", "T-06", "| T-60 | why | |", "T-60: a known limit of what is not");
    row("a test that is gone", "[T]\nT-06  gone\n", "T-06", "see `tst_b`", "names tst_b, which is no test");
    row("twice", "[T]\nT-06  gone\nT-06  again\n", "T-06", "", "there twice");
    row("no row", "[T]\nT-6 gone\n", "", "", "no id");
}

void TestFaults::whatIsWrongIsSeen()
{
    QFETCH(const QString, catalogue);
    QFETCH(const QString, source);
    QFETCH(const QString, limits);
    QFETCH(const QString, complaint);
    const QString test = QStringLiteral("tst_a");
    const QString said = complaints(readCatalogue(catalogue), holdersIn(test, source), {test}, limits)
                             .join(QLatin1Char('\n'));
    QVERIFY2(complaint.isEmpty() ? said.isEmpty() : said.contains(complaint), qPrintable(said));
}

void TestFaults::resultsAreRead()
{
    const QByteArray junit = "<?xml version=\"1.0\"?><testsuite><testcase name=\"tst_a\" status=\"run\"><system-out>"
                             "********* Start\n"
                             "PASS   : tst_a::TestA::good(T-06 (a row))\n"
                             "PASS   : tst_a::TestA::mixed(one)\nFAIL!  : tst_a::TestA::mixed(two) Compared values\n"
                             "SKIP   : tst_a::TestA::away() no namespace | here\n   Loc: [x.cpp(1)]\n"
                             "XFAIL  : tst_a::TestA::known() of Qt\n"
                             "</system-out></testcase></testsuite>";
    const auto results = readResults(junit);
    QVERIFY(results);
    const auto cell = [&](const QStringList &functions) { return resultCell(functions, *results); };
    QCOMPARE(cell({QStringLiteral("tst_a good"), QStringLiteral("tst_a known")}), QStringLiteral("passed"));
    QCOMPARE(cell({QStringLiteral("tst_a good"), QStringLiteral("tst_a mixed")}),
             QStringLiteral("**failed**: `mixed`; passed"));
    QCOMPARE(cell({QStringLiteral("tst_a away")}), QStringLiteral("skipped: `away` (no namespace / here)"));
    QCOMPARE(cell({QStringLiteral("tst_b good")}), QStringLiteral("not run: `good`"));
    QVERIFY(!readResults(junit.chopped(20)));
}

void TestFaults::aResultIsThatOfTheTestsThatWereRun()
{
    const auto catalogue = readCatalogue(QStringLiteral("[T]\nT-06  gone\nT-07  gone again\n"));
    const QString tells = QStringLiteral("tst_a tells"), comesBack = QStringLiteral("tst_a comesBack");
    Holders holders{{QStringLiteral("T-06"), {tells}}, {QStringLiteral("T-07"), {tells}}};
    const Page made{.of = QStringLiteral("a day"),
                    .results = {{{QStringLiteral("T-06"), holdersCell({tells})}, QStringLiteral("passed")},
                                {{QStringLiteral("T-07"), holdersCell({tells})}, QStringLiteral("passed")}}};
    const QString page = pageOf(catalogue, holders, {}, made);
    QCOMPARE(pageOf(catalogue, holders, {}, resultsIn(page)), page);
    QCOMPARE(page.count(QStringLiteral("| passed |")), 2);
    holders[QStringLiteral("T-07")] += comesBack;   // Which nobody has run yet.
    const QString later = pageOf(catalogue, holders, {}, resultsIn(page));
    QCOMPARE(later.count(QStringLiteral("| passed |")), 1);
    QVERIFY2(later.contains(QStringLiteral("tells, comesBack | not run |")), qPrintable(later));
}

void TestFaults::everyFaultIsHeldOrKnown()
{
    QStringList tests;
    const Holders holders = holdersOfTree(&tests);
    QVERIFY(tests.size() > 100);   // It did look.
    const QStringList found = complaints(readCatalogue(readSource(QStringLiteral("tests/faults/catalogue.txt"))),
                                         holders, tests, readSource(QStringLiteral("docs/known-limits.md")));
    QVERIFY2(found.isEmpty(), qPrintable(QLatin1Char('\n') + found.join(QLatin1Char('\n'))));
}

void TestFaults::thePageIsUpToDate()
{
    QStringList tests;
    const Holders holders = holdersOfTree(&tests);
    const auto catalogue = readCatalogue(readSource(QStringLiteral("tests/faults/catalogue.txt")));
    const auto limits = limitsIn(readSource(QStringLiteral("docs/known-limits.md")));
    const QString path = QStringLiteral("docs/faults.md");
    const QString present = readSource(path);
    Page results = resultsIn(present);
    if (!qEnvironmentVariableIsSet("FEEDWARDEN_WRITE_PAGES")) {
        QVERIFY2(present == pageOf(catalogue, holders, limits, results),
                 "run tst_faults with FEEDWARDEN_WRITE_PAGES=1, and look at what is new");
        return;
    }
    if (const QString files = qEnvironmentVariable("FEEDWARDEN_RESULTS"); !files.isEmpty()) {
        QMap<QString, Outcome> outcomes;
        for (const QString &name : files.split(QLatin1Char(':'))) {
            QFile file(name);
            QVERIFY2(file.open(QIODevice::ReadOnly), qPrintable(name));
            const auto read = readResults(file.readAll());
            QVERIFY2(read, qPrintable(name));
            outcomes.insert(*read);
        }
        for (const FaultGroup &group : catalogue) {
            for (const Fault &fault : group.faults)
                results.results[{fault.id, holdersCell(holders.value(fault.id))}] = resultCell(holders.value(fault.id),
                                                                                               outcomes);
        }
        results.of = QStringLiteral("%1, %2, Qt %3")
                         .arg(QDate::currentDate().toString(Qt::ISODate), QSysInfo::prettyProductName(),
                              QLatin1String(qVersion()));
    }
    QFile file(sourcePath(path));
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(pageOf(catalogue, holders, limits, results).toUtf8());
}

}   // namespace tst_faults

FEEDWARDEN_APPLESS_TEST(tst_faults::TestFaults)
#include "tst_faults.moc"
