// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/fuzz/corpuscases.h"
#include "tests/fuzz/csvcells.h"
#include "tests/fuzz/frames.h"
#include "tests/fuzz/fuzztarget.h"
#include "tests/support/quietprotocol.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTest>

#include <algorithm>

namespace tst_fuzzcorpus {

using namespace feedwarden;
using namespace feedwarden::fuzz;

// What the fuzzers found interesting once, and what people thought of: run with the tests, also where there is no
// clang. tests/fuzz/run.sh looks for more.

namespace {

/// Understands "a" to "z", each of which is a trade, and does one thing that no protocol may.
class CarelessProtocol final : public test::QuietProtocol
{
public:
    enum class Fault { None, ReadsOn, Remembers, MindsSpaces, GivesAnyway, InventsStreams };

    explicit CarelessProtocol(Fault fault) : m_fault(fault) {}

    [[nodiscard]] const VenueFacts &facts() const override { return m_facts; }
    void decode(std::string_view frame, DecodedFrame &out) override
    {
        out.clear();
        const bool isGood = frame.starts_with("[a");
        FeedMessage message;
        message.stream = m_fault == Fault::InventsStreams ? 7 : 0;
        Trade trade{.price = Decimal(1, 0), .quantity = Decimal(1, 0)};
        if (m_fault == Fault::ReadsOn)
            trade.id = quint64(uchar(frame.data()[frame.size()]));
        if (m_fault == Fault::Remembers)
            trade.id = m_refused;
        if (m_fault == Fault::MindsSpaces)
            trade.id = frame.size();
        message.payload = trade;
        if (isGood || m_fault == Fault::GivesAnyway || frame.starts_with("[ a"))
            out.messages.push_back(message);
        if (!isGood && !frame.starts_with("[ a")) {
            ++m_refused;
            out.problem = DecodeProblem::Malformed;
            out.problemField = "frame";
        }
    }

private:
    const Fault m_fault;
    VenueFacts m_facts;
    quint64 m_refused = 0;
};

void runNamed(const Target &target, const QByteArray &name, const QByteArray &input, QByteArrayList &broken)
{
    try {
        target.run(input);
    } catch (const BrokenPromise &promise) {
        broken += target.name + '/' + name + ": " + QByteArray(promise.what()).left(600);
    }
}

void addTargets()
{
    QTest::addColumn<QByteArray>("target");
    for (const Target &target : targets())
        QTest::newRow(target.name.constData()) << target.name;
}

}   // namespace

class TestFuzzCorpus final : public QObject
{
    Q_OBJECT

private slots:
    void brokenPromisesAreFound_data();
    void brokenPromisesAreFound();
    void csvIsReadStrictly_data();
    void csvIsReadStrictly();
    void everyTargetHasACorpus();
    void theCorpusHolds_data() { addTargets(); }
    void theCorpusHolds();
    void whatIsCutOffHolds_data() { addTargets(); }
    void whatIsCutOffHolds();
    void monstersAreRefused_data();
    void monstersAreRefused();
};

void TestFuzzCorpus::brokenPromisesAreFound_data()
{
    using Fault = CarelessProtocol::Fault;
    QTest::addColumn<int>("fault");
    QTest::addColumn<QByteArray>("promise");
    const auto row = [](const char *name, Fault fault, const char *promise) {
        QTest::newRow(name) << int(fault) << QByteArray(promise);
    };
    row("none", Fault::None, "");
    row("reads on behind the frame", Fault::ReadsOn, "the same frames give the same");
    row("remembers what it refused", Fault::Remembers, "a frame that was refused leaves nothing behind");
    row("minds spaces", Fault::MindsSpaces, "white space means nothing");
    row("gives what it refuses", Fault::GivesAnyway, "the result of a frame fits together");
    row("invents streams", Fault::InventsStreams, "the result of a frame fits together");
}

void TestFuzzCorpus::brokenPromisesAreFound()
{
    QFETCH(const int, fault);
    QFETCH(const QByteArray, promise);
    const auto makeLine = [&] {
        FrameLine line;
        line.protocol = std::make_unique<CarelessProtocol>(CarelessProtocol::Fault(fault));
        line.add({QStringLiteral("A"), Channel::Trade});
        return line;
    };
    QByteArray broken;
    try {
        followFrames(makeLine, "[a]\nrubbish\n[a]");
    } catch (const BrokenPromise &found) {
        broken = found.what();
    }
    QVERIFY2(promise.isEmpty() ? broken.isEmpty() : broken.startsWith(promise), broken.constData());
}

void TestFuzzCorpus::csvIsReadStrictly_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isCsv");
    QTest::newRow("cells") << QStringLiteral("a,\"b,\"\"\n\",\n,,\n") << true;
    QTest::newRow("a quote in the middle") << QStringLiteral("a\"b\n") << false;
    QTest::newRow("a quote left open") << QStringLiteral("\"a\n") << false;
    QTest::newRow("something behind a quote") << QStringLiteral("\"a\"b\n") << false;
    QTest::newRow("a bare carriage return") << QStringLiteral("a\rb\n") << false;
    QTest::newRow("a row that does not end") << QStringLiteral("a,b") << false;
}

void TestFuzzCorpus::csvIsReadStrictly()
{
    QFETCH(const QString, text);
    QFETCH(const bool, isCsv);
    const auto cells = csvCells(text);
    QCOMPARE(cells.has_value(), isCsv);
    if (isCsv) {
        const QList<QStringList> expected = {{QStringLiteral("a"), QStringLiteral("b,\"\n"), QString()},
                                             {QString(), QString(), QString()}};
        QCOMPARE(*cells, expected);
    }
}

void TestFuzzCorpus::everyTargetHasACorpus()
{
    qsizetype bytes = 0;
    QStringList known;
    for (const Target &target : targets()) {
        const auto cases = corpusOf(target);
        QVERIFY2(cases.size() >= 2, target.name.constData());
        for (const CorpusCase &one : cases) {
            QVERIFY2(one.input.size() <= target.longest, QByteArray(target.name + '/' + one.name).constData());
            bytes += one.input.size();
        }
        known += QString::fromLatin1(target.name);
    }
    QVERIFY(bytes < 1'000'000);
    const QDir folder(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/tests/fuzz/corpus"));
    QCOMPARE(folder.entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name), known);
}

void TestFuzzCorpus::theCorpusHolds()
{
    QFETCH(const QByteArray, target);
    const Target &tried = *findTarget(target);
    QByteArrayList broken;
    for (const CorpusCase &one : corpusOf(tried))
        runNamed(tried, one.name, one.input, broken);
    QVERIFY2(broken.isEmpty(), broken.join('\n').constData());
}

void TestFuzzCorpus::whatIsCutOffHolds()
{
    QFETCH(const QByteArray, target);
    const Target &tried = *findTarget(target);
    // Of what is longer not each place is tried, since that would take minutes under the sanitizers; of frames
    // tst_badinput tries each.
    constexpr qsizetype Places = 24;
    QByteArrayList broken;
    for (const CorpusCase &one : corpusOf(tried)) {
        const qsizetype step = std::max<qsizetype>(one.input.size() / Places, 1);
        for (qsizetype size = 0; size < one.input.size(); size += step) {
            runNamed(tried, one.name + " cut to " + QByteArray::number(size), one.input.first(size), broken);
            QVERIFY2(broken.isEmpty(), broken.join('\n').constData());
        }
    }
}

void TestFuzzCorpus::monstersAreRefused_data()
{
    // Those that read what is nested or has no end; the others are given short texts by whoever asks them.
    QTest::addColumn<QByteArray>("target");
    for (const Target &target : targets()) {
        if (target.longest >= 1024 && target.name != "secret")
            QTest::newRow(target.name.constData()) << target.name;
    }
}

void TestFuzzCorpus::monstersAreRefused()
{
    QFETCH(const QByteArray, target);
    const Target &tried = *findTarget(target);
    // The largest ones once for each kind of reader: all venues have the same.
    const bool isFirst = target == "decode-binance-spot" || target == "trust-request";
    QByteArrayList broken;
    for (const CorpusCase &one : monsters()) {
        if (isFirst || one.input.size() <= 1'100'000)
            runNamed(tried, one.name, one.input, broken);
    }
    QVERIFY2(broken.isEmpty(), broken.join('\n').constData());
}

}   // namespace tst_fuzzcorpus

FEEDWARDEN_APPLESS_TEST(tst_fuzzcorpus::TestFuzzCorpus)
#include "tst_fuzzcorpus.moc"
