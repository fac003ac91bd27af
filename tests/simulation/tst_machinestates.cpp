// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/machinerig.h"
#include "tests/support/printing.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QTest>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace tst_machinestates {

using namespace feedwarden;

/// Every situation that a line can come into, whatever happens in whatever order: breadth first, situations that differ
/// in instants alone being one.
class TestMachineStates final : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void nothingIsEverBroken();
    void everyStateIsReached();
    void noSituationIsADeadEnd();
    void aBrokenPromiseIsSeen();
    void theDocumentedTableIsTheGeneratedOne();

private:
    struct Node {
        int parent = -1;
        RigInput input = RigInput::Start;
        int depth = 0;
    };
    using Pair = std::pair<LineState, LineState>;

    void explore(const char *name, const std::vector<RigInput> &inputs, size_t most);
    [[nodiscard]] std::unique_ptr<MachineRig> rigAt(int node) const;
    [[nodiscard]] QString pathTo(int node) const;
    [[nodiscard]] QByteArray table() const;

    std::vector<Node> m_nodes;
    std::map<Pair, std::set<RigInput>> m_changes;
    std::set<LineState> m_states;
    QString m_broken;
};

#if defined(__SANITIZE_ADDRESS__)
static constexpr size_t MostSituations = 3'000;
#else
static constexpr size_t MostSituations = 30'000;
#endif

QString TestMachineStates::pathTo(int node) const
{
    QStringList path;
    for (int at = node; m_nodes[size_t(at)].parent >= 0; at = m_nodes[size_t(at)].parent)
        path.prepend(QLatin1String(nameOf(m_nodes[size_t(at)].input)));
    return path.join(QLatin1String(", "));
}

/// A rig cannot be copied, so that its way is gone again.
std::unique_ptr<MachineRig> TestMachineStates::rigAt(int node) const
{
    std::vector<RigInput> path;
    for (int at = node; m_nodes[size_t(at)].parent >= 0; at = m_nodes[size_t(at)].parent)
        path.push_back(m_nodes[size_t(at)].input);
    auto rig = std::make_unique<MachineRig>();
    for (auto input = path.rbegin(); input != path.rend(); ++input)
        rig->apply(*input);
    return rig;
}

/// All that `inputs` lead to, to the last of it or to `most` situations.
void TestMachineStates::explore(const char *name, const std::vector<RigInput> &inputs, size_t most)
{
    std::unordered_map<std::string, int> known;
    const size_t first = m_nodes.size();
    m_nodes.push_back({});
    known.emplace(MachineRig().key(), 0);
    int deepest = 0;
    quint64 steps = 0;
    for (size_t node = first; node < m_nodes.size() && m_broken.isEmpty(); ++node) {
        const auto before = rigAt(int(node));
        for (const RigInput input : inputs) {
            if (!before->isPossible(input))
                continue;
            const auto rig = rigAt(int(node));
            rig->apply(input);
            ++steps;
            m_states.insert(rig->state());
            for (const Pair &change : rig->changes())
                m_changes[change].insert(input);
            const bool isNew = m_nodes.size() - first < most && known.emplace(rig->key(), 0).second;
            if (isNew || !rig->broken().isEmpty())
                m_nodes.push_back({int(node), input, m_nodes[node].depth + 1});
            deepest = std::max(deepest, m_nodes.back().depth);
            if (rig->broken().isEmpty())
                continue;
            m_broken = QStringLiteral("%1, after: %2")
                           .arg(QLatin1String(rig->broken()), pathTo(int(m_nodes.size()) - 1));
            return;
        }
    }
    qInfo("%s: %zu situations%s, %llu inputs, up to %d deep", name, m_nodes.size() - first,
          m_nodes.size() - first < most ? ", all there are" : "", steps, deepest);
}

void TestMachineStates::initTestCase()
{
    using enum RigInput;
    explore("breakers",
            {Start, Stop, TimePasses, SlotGranted, TrialGranted, Opened, Acknowledged, Data, Pong, Recovered,
             EndsCounted, CloseDone, HostOpens, HostHalfOpens, HostCloses, ResetBreaker},
            MostSituations);
    explore("rotation", {Start,         TimePasses,       SlotGranted,
                         Opened,        Acknowledged,     Data,
                         Recovered,     RestartAnnounced, ReplacementWanted,
                         EndsCounted,   CloseDone,        NextSlotGranted,
                         NextOpened,    NextAcknowledged, NextData,
                         NextCaughtUp,  NextEndsCounted,  NextEndsBlocked,
                         NextCloseDone, LeftCloses,       Stop},
            MostSituations);
    std::vector<RigInput> all;
    for (int input = 0; input < RigInputCount; ++input)
        all.push_back(RigInput(input));
    explore("all", all, MostSituations);
}

void TestMachineStates::nothingIsEverBroken() { QVERIFY2(m_broken.isEmpty(), qPrintable(m_broken)); }

void TestMachineStates::everyStateIsReached()
{
    for (int state = 0; state < LineStateCount; ++state)
        QVERIFY2(m_states.contains(LineState(state)), nameOf(LineState(state)).data());
}

void TestMachineStates::noSituationIsADeadEnd()
{
    // Where the world is kind from now on, the line becomes Stable: by itself, but where the user has to be asked.
    constexpr int Patience = 120;
    for (size_t node = 0; node < m_nodes.size(); ++node) {
        const auto rig = rigAt(int(node));
        if (rig->line().current().isStopped())
            rig->apply(RigInput::Start);
        QStringList done;
        for (int i = 0; i < Patience && rig->state() != LineState::Stable; ++i) {
            auto input = rig->bestNext();
            if (!input && rig->state() == LineState::Blocked)
                input = RigInput::ConnectNow;
            if (!input)
                break;
            done.append(QLatin1String(nameOf(*input)));
            rig->apply(*input);
        }
        if (rig->state() != LineState::Stable || !rig->broken().isEmpty())
            QFAIL(qPrintable(QStringLiteral("%1 %2 after: %3; then: %4")
                                 .arg(nameOf(rig->state()), QLatin1String(rig->broken()), pathTo(int(node)),
                                      done.mid(0, 30).join(QLatin1String(", ")))));
    }
}

void TestMachineStates::aBrokenPromiseIsSeen()
{
    // A line that is believed to be stopped, and is not.
    MachineRig rig;
    rig.apply(RigInput::Start);
    rig.apply(RigInput::SlotGranted);
    QVERIFY(rig.broken().isEmpty());
    rig.believeStopped();
    rig.apply(RigInput::EndsCounted);
    QCOMPARE(rig.broken(), QByteArray("a retry after a stop"));
}

static QByteArray words(LineState state) { return QByteArray(nameOf(state).data()).replace('_', ' '); }

QByteArray TestMachineStates::table() const
{
    QByteArray text = "| From | To | By |\n|---|---|---|\n";
    for (const auto &[change, inputs] : m_changes) {
        text += "| " + words(change.first) + " | " + words(change.second) + " | ";
        QByteArrayList names;
        for (const RigInput input : inputs)
            names.append(nameOf(input));
        text += names.join("; ") + " |\n";
    }
    text += "\nAllowed by the machine's own table, and not found: ";
    QByteArrayList unseen;
    for (int from = 0; from < LineStateCount; ++from) {
        for (int to = 0; to < LineStateCount; ++to) {
            const Pair change{LineState(from), LineState(to)};
            if (ConnectionMachine::isLegal(change.first, change.second) && !m_changes.contains(change))
                unseen.append(words(change.first) + " to " + words(change.second));
        }
    }
    return text + unseen.join(", ") + ".\n";
}

void TestMachineStates::theDocumentedTableIsTheGeneratedOne()
{
    if (MostSituations < 5'000)
        QSKIP("a build with sanitizers looks at a part");
    QFile page(QStringLiteral(FEEDWARDEN_SOURCE_DIR "/docs/line-states.md"));
    QVERIFY(page.open(QIODevice::ReadOnly));
    QByteArray text = page.readAll();
    static const QByteArray Begin = "<!-- generated -->\n", End = "<!-- end of what is generated -->\n";
    const auto from = text.indexOf(Begin) + Begin.size(), to = text.indexOf(End);
    QVERIFY(from >= Begin.size() && to >= from);
    const QByteArray documented = text.mid(from, to - from);
    if (qEnvironmentVariableIsSet("FEEDWARDEN_WRITE_PAGES")) {
        page.close();
        QVERIFY(page.open(QIODevice::WriteOnly));
        page.write(text.replace(from, to - from, table()));
        return;
    }
    QVERIFY2(documented == table(), "run tst_machinestates with FEEDWARDEN_WRITE_PAGES=1, and look at what is new");
}

}   // namespace tst_machinestates

FEEDWARDEN_GUILESS_TEST(tst_machinestates::TestMachineStates)
#include "tst_machinestates.moc"
