// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/common/commandline.h"

#include "app/agent/commands.h"
#include "core/base/similar.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QTest>

namespace tst_commandline {

using namespace feedwarden;

/// What a command takes is said once, so what is read and what is told cannot differ.
class TestCommandLine : public QObject
{
    Q_OBJECT

private slots:
    void optionsAndOperandsMayComeInAnyOrder_data();
    void optionsAndOperandsMayComeInAnyOrder();
    void whatIsWrongIsNamed_data();
    void whatIsWrongIsNamed();
    void helpWinsOverEverythingElse_data();
    void helpWinsOverEverythingElse();
    void theLastOfSeveralCounts();
    void helpTellsEverythingAndFitsATerminal();
    void everyCommandOfTheAgentHelps_data();
    void everyCommandOfTheAgentHelps();
    void aSlipIsRecognised_data();
    void aSlipIsRecognised();
};

static const CommandSpec &paint()
{
    static const CommandSpec spec{.name = "paint",
                                  .summary = "paints a thing",
                                  .options = {{"colour", "NAME",
                                               "Which colour the thing gets; without it the painter "
                                               "takes what is at hand, which nobody can foresee."},
                                              {"twice", nullptr, "Two layers."},
                                              {"once", nullptr, "One layer.", "twice"}},
                                  .operands = {{"THING", "What is painted."}},
                                  .examples = {{"paint --colour red door", "a red door"}}};
    return spec;
}

static QStringList words(const char *text) { return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts); }

void TestCommandLine::optionsAndOperandsMayComeInAnyOrder_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("options first") << words("--colour red --twice door");
    QTest::newRow("options last") << words("door --twice --colour red");
    QTest::newRow("with an equals sign") << words("--colour=red door --twice");
    QTest::newRow("after the end of options") << words("--colour red --twice -- door");
}

void TestCommandLine::optionsAndOperandsMayComeInAnyOrder()
{
    QFETCH(const QStringList, arguments);
    const auto parsed = parseCommand(paint(), arguments);
    QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    QCOMPARE(parsed->value("colour"), QStringLiteral("red"));
    QVERIFY(parsed->isSet("twice"));
    QVERIFY(!parsed->isSet("once"));
    QCOMPARE(parsed->operand(0), QStringLiteral("door"));
    QVERIFY(!parsed->wantsHelp());
}

void TestCommandLine::whatIsWrongIsNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("told");
    const auto row = [](const char *name, const QStringList &arguments, const char *told) {
        QTest::newRow(name) << arguments << QString::fromLatin1(told);
    };
    row("a slip", words("--color red door"), "there is no option --color; did you mean --colour?");
    row("a slip with a value", words("--colur=red door"), "there is no option --colur; did you mean --colour?");
    row("one dash", words("-colour red door"), "there is no option -colour; did you mean --colour?");
    row("nothing like it", words("--varnish door"),
        "there is no option --varnish; there are --help, --colour, --twice, --once");
    row("a forgotten value", words("door --colour"), "--colour needs a value: --colour NAME");
    row("an option where the value is", words("--colour --twice door"), "--colour needs a value: --colour NAME");
    row("an empty value", words("--colour= door"), "--colour needs a value: --colour NAME");
    row("a value too many", words("--twice=yes door"), "--twice takes no value");
    row("two that exclude each other", words("--twice --once door"), "--once and --twice exclude each other");
    row("an operand too many", words("door window"), "'window' is not understood");
    row("an operand too few", words("--twice"), "THING is missing");
    row("a long one", {QStringLiteral("--") + QString(100'000, u'x')}, nullptr);
}

void TestCommandLine::whatIsWrongIsNamed()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const QString, told);
    const auto parsed = parseCommand(paint(), arguments);
    QVERIFY(!parsed);
    QCOMPARE(parsed.error().code, ErrorCode::InvalidArgument);
    if (!told.isEmpty())
        QCOMPARE(parsed.error().detail, told);
}

void TestCommandLine::helpWinsOverEverythingElse_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<bool>("isHelp");
    QTest::newRow("alone") << words("--help") << true;
    QTest::newRow("short") << words("-h") << true;
    QTest::newRow("with nonsense before") << words("--varnish --help") << true;
    QTest::newRow("as an operand") << words("-- --help") << false;
}

void TestCommandLine::helpWinsOverEverythingElse()
{
    QFETCH(const QStringList, arguments);
    QFETCH(const bool, isHelp);
    const auto parsed = parseCommand(paint(), arguments);
    QVERIFY(parsed);
    QCOMPARE(parsed->wantsHelp(), isHelp);
}

void TestCommandLine::theLastOfSeveralCounts()
{
    const auto parsed = parseCommand(paint(), words("--colour red --colour green -"));
    QVERIFY(parsed);
    QCOMPARE(parsed->value("colour"), QStringLiteral("green"));
    QCOMPARE(parsed->operand(0), QStringLiteral("-"));   // Standard input, where a command says so.
}

void TestCommandLine::helpTellsEverythingAndFitsATerminal()
{
    const QString help = helpOf(QStringLiteral("painter"), paint());
    for (const char *part : {"painter paint: paints a thing", "[--colour NAME]", "[--twice]", "THING", "Two layers.",
                             "What is painted.", "--help", "painter paint --colour red door", "a red door"})
        QVERIFY2(help.contains(QLatin1String(part)), part);
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
}

void TestCommandLine::everyCommandOfTheAgentHelps_data()
{
    QTest::addColumn<QString>("name");
    for (const AgentCommand &command : agentCommands())
        QTest::newRow(command.spec.name) << QString::fromLatin1(command.spec.name);
}

void TestCommandLine::everyCommandOfTheAgentHelps()
{
    QFETCH(const QString, name);
    const auto &commands = agentCommands();
    const auto command = std::ranges::find_if(
        commands, [&name](const AgentCommand &one) { return name == QLatin1String(one.spec.name); });
    const QString help = helpOf(QStringLiteral("feedwarden-agent"), command->spec);
    for (const CommandSpec::Option &option : command->spec.options)
        QVERIFY(help.contains(QLatin1String("--") + QLatin1String(option.name)));
    QVERIFY(!command->spec.examples.empty());
    for (const QString &line : help.split(u'\n'))
        QVERIFY2(line.size() <= 80, qPrintable(line));
    // What the examples show is accepted.
    for (const CommandSpec::Example &example : command->spec.examples) {
        const QStringList line = words(example.line);
        const qsizetype nameWords = name.count(u' ') + 1;
        QCOMPARE(line.first(nameWords).join(u' '), name);
        const auto parsed = parseCommand(command->spec, line.mid(nameWords));
        QVERIFY2(parsed, parsed ? "" : qPrintable(parsed.error().detail));
    }
}

void TestCommandLine::aSlipIsRecognised_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("meant");
    QTest::newRow("right") << QStringLiteral("venue") << QStringLiteral("venue");
    QTest::newRow("a letter missing") << QStringLiteral("vnue") << QStringLiteral("venue");
    QTest::newRow("a letter too many") << QStringLiteral("vennue") << QStringLiteral("venue");
    QTest::newRow("two exchanged") << QStringLiteral("veneu") << QStringLiteral("venue");
    QTest::newRow("a long one may differ more")
        << QStringLiteral("reconection_initial_delay") << QStringLiteral("reconnection_initial_delay_ms");
    QTest::newRow("something else") << QStringLiteral("horse") << QString();
    QTest::newRow("nothing") << QString() << QString();
}

void TestCommandLine::aSlipIsRecognised()
{
    QFETCH(const QString, written);
    QFETCH(const QString, meant);
    const QStringList known{QStringLiteral("symbols"), QStringLiteral("venue"),
                            QStringLiteral("reconnection_initial_delay_ms")};
    QCOMPARE(nearestOf(written, known).value_or(QString()), meant);
    QVERIFY(!nearestOf(written, {}));
}

}   // namespace tst_commandline

FEEDWARDEN_APPLESS_TEST(tst_commandline::TestCommandLine)
#include "tst_commandline.moc"
