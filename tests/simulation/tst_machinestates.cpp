// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/simulation/machinerig.h"
#include "tests/support/printing.h"

#include <QFile>
#include <QTest>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

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
    void theTableOfLegalChangesIsExact();
    void theDocumentedTableIsTheGeneratedOne();

private:
    struct Node {
        int parent = -1;
        RigInput input = RigInput::Start;
        int depth = 0;
    };
    using Pair = std::pair<LineState, LineState>;

    [[nodiscard]] std::unique_ptr<MachineRig> rigAt(int node) const;
    [[nodiscard]] QString pathTo(int node) const;
    [[nodiscard]] QByteArray table() const;

    std::vector<Node> m_nodes;
    std::map<Pair, std::set<RigInput>> m_changes;
    std::set<LineState> m_states;
    QString m_broken;
    quint64 m_steps = 0;
    int m_deepest = 0;
};

#if defined(__SANITIZE_ADDRESS__)
static constexpr size_t MostSituations = 3'000;
#else
static constexpr size_t MostSituations = 40'000;
#endif

QString TestMachineStates::pathTo(int node) const
{
    QStringList path;
    for (int at = node; at > 0; at = m_nodes[size_t(at)].parent)
        path.prepend(QLatin1String(nameOf(m_nodes[size_t(at)].input)));
    return path.join(QLatin1String(", "));
}

/// A rig cannot be copied, so that its way is gone again.
std::unique_ptr<MachineRig> TestMachineStates::rigAt(int node) const
{
    std::vector<RigInput> path;
    for (int at = node; at > 0; at = m_nodes[size_t(at)].parent)
        path.push_back(m_nodes[size_t(at)].input);
    auto rig = std::make_unique<MachineRig>();
    for (auto input = path.rbegin(); input != path.rend(); ++input)
        rig->apply(*input);
    return rig;
}

void TestMachineStates::initTestCase()
{
    std::unordered_map<std::string, int> known;
    m_nodes.push_back({});
    known.emplace(MachineRig().key(), 0);
    m_states.insert(LineState::Idle);
    for (size_t node = 0; node < m_nodes.size() && m_broken.isEmpty(); ++node) {
        const auto before = rigAt(int(node));
        for (int i = 0; i < RigInputCount && m_broken.isEmpty(); ++i) {
            const auto input = RigInput(i);
            if (!before->isPossible(input))
                continue;
            const auto rig = rigAt(int(node));
            rig->apply(input);
            ++m_steps;
            m_states.insert(rig->state());
            for (const Pair &change : rig->changes())
                m_changes[change].insert(input);
            const bool isNew = m_nodes.size() < MostSituations && known.emplace(rig->key(), int(m_nodes.size())).second;
            if (isNew || !rig->broken().isEmpty())
                m_nodes.push_back({int(node), input, m_nodes[node].depth + 1});
            m_deepest = std::max(m_deepest, m_nodes.back().depth);
            if (!rig->broken().isEmpty())
                m_broken = QStringLiteral("%1, after: %2")
                               .arg(QLatin1String(rig->broken()), pathTo(int(m_nodes.size()) - 1));
        }
    }
    qInfo("%zu situations, %llu inputs, up to %d deep, %zu changes of state", m_nodes.size(), m_steps, m_deepest,
          m_changes.size());
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

/// What is legal happens, and what happens is legal: the table promises neither more nor less.
void TestMachineStates::theTableOfLegalChangesIsExact()
{
    QStringList unseen;
    for (int from = 0; from < LineStateCount; ++from) {
        for (int to = 0; to < LineStateCount; ++to) {
            if (ConnectionMachine::isLegal(LineState(from), LineState(to))
                && !m_changes.contains({LineState(from), LineState(to)}))
                unseen.append(QStringLiteral("%1 -> %2").arg(nameOf(LineState(from)), nameOf(LineState(to))));
        }
    }
    qInfo().noquote() << "legal and never seen:" << unseen.join(QLatin1String(", "));
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
        text += names.join(", ") + " |\n";
    }
    return text;
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

QTEST_GUILESS_MAIN(TestMachineStates)
#include "tst_machinestates.moc"
