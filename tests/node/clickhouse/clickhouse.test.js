// SPDX-License-Identifier: GPL-3.0-or-later
// resources/clickhouse/feedwarden.sql in ClickHouse: what the agent publishes becomes rows, each once, whatever else lies
// in the topics.
//
//   node clickhouse.test.js feedwarden.sql kafkahelper feedwarden-agent feedwarden-sim
'use strict'

const assert = require('node:assert')
const { execFileSync, spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const readline = require('node:readline')
const { Session } = require('chdb')

const [schemaFile, kafkahelper, agentProgram, simulatorProgram] = process.argv.slice(2)
const Kinds = ['events', 'gaps', 'trust', 'samples', 'messages']
const Patience = 180_000
const environment = { ...process.env, QT_LOGGING_RULES: 'feedwarden.*=false' }

async function until(what, holds) {
  const deadline = Date.now() + Patience
  for (;;) {
    const found = await holds()
    if (found) return found
    assert.ok(Date.now() < deadline, `${what}: not within ${Patience / 1000} s`)
    await new Promise((resolve) => setTimeout(resolve, 500))
  }
}

const started = []

function start(program, programArguments) {
  const child = spawn(program, programArguments, { stdio: ['pipe', 'pipe', 'inherit'], env: environment })
  started.push(child)
  const lines = readline.createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  return { child, line: async () => (await lines.next()).value }
}

function ended(child) {
  return new Promise((resolve) => (child.exitCode === null ? child.on('exit', resolve) : resolve(child.exitCode)))
}

// Of a topic: [key, text of the record].
function published(brokers, kind) {
  return execFileSync(kafkahelper, ['read', brokers, `feedwarden.${kind}`], { maxBuffer: 1 << 30 })
    .toString()
    .split('\n')
    .filter((line) => line)
    .map((line) => line.split('\t').slice(1))
}

// `messages`: [topic, key, text or bytes].
function write(brokers, messages) {
  const input = messages.map(([topic, key, value]) =>
    Buffer.concat([Buffer.from(`${topic}\t${key}\t`), Buffer.from(value), Buffer.from('\n')])
  )
  execFileSync(kafkahelper, ['write', brokers], { input: Buffer.concat(input) })
}

// Has the agent watch a simulated exchange that loses a message, until every topic has something.
async function publish(brokers, folder) {
  const simulator = start(simulatorProgram, ['serve', '--venue', 'binance-spot'])
  const exchange = JSON.parse(await simulator.line())
  const configuration = path.join(folder, 'f.toml')
  fs.writeFileSync(
    configuration,
    `config_version = 1
[publish]
enabled = true
brokers = "${brokers}"
instance = "agent-1"
samples = "1s"
messages = true
[[feed]]
name = "mine"
venue = "binance-spot"
channels = ["trade", "depth"]
symbols = ["BTCUSDT"]
url = "${exchange.url}"
rest_url = "${exchange.rest_url}"
`
  )
  const agent = start(agentProgram, ['run', '--config', configuration, '--data-dir', folder, '--output', 'none'])
  agent.child.stdout.resume()
  await until('trust', () => published(brokers, 'trust').filter(([, text]) => text.includes('"to":"trusted"')).length >= 2)
  const answer = await fetch(`${exchange.rest_url}/simulator/control`, {
    method: 'POST',
    body: JSON.stringify({ fault: 'drop_message', venue: 'binance-spot', stream: 'depth', count: 1 })
  })
  assert.ok((await answer.json()).ok)
  await until('records in every topic', () => Kinds.every((kind) => published(brokers, kind).length >= 2 - (kind === 'gaps')))
  agent.child.kill('SIGTERM')
  assert.strictEqual(await ended(agent.child), 0)
  simulator.child.kill('SIGTERM')
  await ended(simulator.child)
}

function made(kind, number, fields) {
  return {
    schema_version: 1,
    id: `made-${kind}-${number}`,
    instance: 'made',
    time: `2026-11-21T13:00:0${number}.000Z`,
    feed: 'f',
    line: 1,
    ...fields
  }
}

const quantiles = (name, value) => ({
  [`${name}_p50_ms`]: value,
  [`${name}_p95_ms`]: value,
  [`${name}_p99_ms`]: value,
  [`${name}_max_ms`]: value
})
const unknown = { quality_min: null, quality_mean: null, quality_max: null, ...quantiles('rtt', null), ...quantiles('feed_latency', null) }
const known = { quality_min: 80, quality_mean: 87.5, quality_max: 100, ...quantiles('rtt', 12.25), ...quantiles('feed_latency', 0.125) }
const counted = { step_s: 10, observed_s: 10, condition: 'trusted', messages: 5, bytes: 500, messages_low: 0, messages_high: 2 }

const MadeRecords = {
  gaps: [made('gaps', 1, { stream: 's', expected: 1, received: 3, missing: 2 })],
  trust: [
    made('trust', 0, { stream: 's', from: 'syncing', to: 'trusted' }),
    made('trust', 5, { stream: 's', from: 'trusted', to: 'blind' }),
    made('trust', 9, { stream: 's', from: 'blind', to: 'trusted' })
  ],
  samples: [made('samples', 1, { ...counted, ...unknown, blind_ms: 1000 }), made('samples', 2, { ...counted, ...known, blind_ms: 0 })],
  messages: ['0.000000012345678901', '123456789012.000000000000000001', '64000.10'].map((price, i) =>
    made('messages', i, { stream: 's', message: 'trade', event_time: null, price, quantity: '1' })
  )
}

// A sequence number that no JavaScript number is.
const Huge = '9223372036854775807'
const HugeGap = JSON.stringify(made('gaps', 2, { stream: 's', expected: 0, received: 7, missing: 1 })).replace(
  '"expected":0',
  `"expected":${Huge}`
)

// What is no record: the value, and why.
const good = JSON.stringify(made('refused', 1, { stream: 's', expected: 1, received: 2, missing: 1 }))
const Refused = [
  ['{', 'no JSON'],
  [Buffer.from([0xff, 0xfe]), 'no JSON'],
  [Buffer.from(good.replace('"f"', '"\u00ff"'), 'latin1'), 'no JSON'],
  ['[]', 'schema_version  is not known here'],
  ['7', 'schema_version  is not known here'],
  [good.replace('"schema_version":1', '"schema_version":2'), 'schema_version 2 is not known here'],
  [good.replace('"schema_version":1', '"schema_version":"1"'), 'schema_version "1" is not known here'],
  [good.replace('"id"', '"ID"'), 'no id'],
  [good.replace(/"2026[^"]*"/, '"never"'), 'no time']
]

// As ClickHouse writes what stands in a record.
function expectedOf(column, value) {
  if (column === 'time' || column === 'event_time') return value ? value.replace('T', ' ').replace('Z', '') : null
  if (column === 'quality_mean' && value !== null) return Math.fround(value)
  return value
}
const FieldOf = { trust_from: 'from', trust_to: 'to' }

function assertRow(row, text) {
  const record = JSON.parse(text)
  for (const [column, value] of Object.entries(row)) {
    if (column === 'record') {
      assert.strictEqual(value, text)
      continue
    }
    const field = FieldOf[column] ?? column
    const expected = expectedOf(column, record[field] ?? null)
    const actual = column === 'quality_mean' && value !== null ? Math.fround(value) : value
    // Only what is a text or a count has a value of its own for "nothing".
    if (record[field] === undefined) assert.ok(actual === '' || Number(actual) === 0, `${column} of ${text}: ${actual}`)
    else if (typeof expected === 'number') assert.strictEqual(Number(actual), expected, `${column} of ${text}`)
    else assert.strictEqual(actual, expected, `${column} of ${text}`)
  }
}

async function test(folder) {
  const broker = start(kafkahelper, ['broker'])
  const brokers = await broker.line()
  await publish(brokers, folder)

  // Everything a second time, with what is no record in between, where the good ones go.
  const texts = {}
  const messages = []
  for (const kind of Kinds) {
    const all = published(brokers, kind)
    for (const record of MadeRecords[kind] ?? []) all.push(['made', JSON.stringify(record)])
    if (kind === 'gaps') all.push(['made', HugeGap])
    texts[kind] = new Map(all.map(([, text]) => [JSON.parse(text).id, text]))
    const topic = `feedwarden.${kind}`
    for (const [key, text] of all) messages.push([topic, key, text])
    messages.push([topic, 'made', ''])   // Nothing at all.
    for (const [value] of Refused) messages.push([topic, 'made', value])
    for (const [key, text] of all.filter(([key]) => key === 'made')) messages.push([topic, key, text])
  }
  write(brokers, messages)

  const clickhouse = new Session(path.join(folder, 'clickhouse'))
  const ask = (sql) =>
    clickhouse
      .query(`${sql} SETTINGS output_format_json_quote_64bit_integers = 1, output_format_json_quote_decimals = 1`, 'JSONEachRow')
      .split('\n')
      .filter((line) => line)
      .map((line) => JSON.parse(line))
  const count = (what) => Number(ask(`SELECT count() AS n FROM ${what}`)[0].n)
  const schema = fs.readFileSync(schemaFile, 'utf8').replaceAll('kafka-1:9092', brokers)
  assert.ok(schema.includes(brokers))
  clickhouse.query(schema)
  console.log(ask('SELECT version() AS version')[0].version)

  for (const kind of Kinds) {
    const wanted = texts[kind].size
    await until(`${wanted} ${kind}`, () => count(`feedwarden.${kind} FINAL`) >= wanted)
  }
  await until('what is no record', () => count('feedwarden.refused FINAL') >= Kinds.length * Refused.length)

  // Each once, and every field.
  for (const kind of Kinds) {
    const rows = ask(`SELECT * FROM feedwarden.${kind} FINAL`)
    assert.strictEqual(rows.length, texts[kind].size)
    for (const row of rows) {
      const text = texts[kind].get(row.id)
      assert.ok(text, `${kind}: ${row.id} was never published`)
      if (text !== HugeGap) assertRow(row, text)
      texts[kind].delete(row.id)
    }
    assert.strictEqual(texts[kind].size, 0)
    console.log(kind, rows.length)
  }
  const read = Number(ask('SELECT sum(num_messages_read) AS n FROM system.kafka_consumers')[0].n)
  assert.ok(read > messages.length, `${read} messages were read, so none a second time`)
  assert.deepStrictEqual(ask("SELECT expected FROM feedwarden.gaps FINAL WHERE id = 'made-gaps-2'"), [{ expected: Huge }])

  // What is unknown is NULL.
  assert.deepStrictEqual(
    ask(`SELECT quality_mean IS NULL AS quality, rtt_p50_ms IS NULL AS rtt, feed_latency_max_ms IS NULL AS latency, count() AS n
         FROM feedwarden.samples FINAL WHERE instance = 'made' GROUP BY ALL ORDER BY quality`),
    [
      { quality: 0, rtt: 0, latency: 0, n: '1' },
      { quality: 1, rtt: 1, latency: 1, n: '1' }
    ]
  )
  assert.deepStrictEqual(ask("SELECT DISTINCT event_time FROM feedwarden.messages FINAL WHERE instance = 'made'"), [{ event_time: null }])

  // Prices to the digit, as the file says to ask for them.
  assert.deepStrictEqual(
    ask(`SELECT toDecimal128(JSONExtractString(record, 'price'), 18) AS price FROM feedwarden.messages FINAL
         WHERE instance = 'made' ORDER BY id`).map(({ price }) => price),
    ['0.000000012345678901', '123456789012.000000000000000001', '64000.1']
  )

  // The views.
  assert.deepStrictEqual(
    ask("SELECT trust, begins, ends FROM feedwarden.trust_intervals WHERE instance = 'made' ORDER BY begins"),
    [
      { trust: 'trusted', begins: '2026-11-21 13:00:00.000', ends: '2026-11-21 13:00:05.000' },
      { trust: 'blind', begins: '2026-11-21 13:00:05.000', ends: '2026-11-21 13:00:09.000' },
      { trust: 'trusted', begins: '2026-11-21 13:00:09.000', ends: null }
    ]
  )
  assert.deepStrictEqual(ask("SELECT hour, trusted_share, looked_s FROM feedwarden.trusted_share_by_hour WHERE instance = 'made'"), [
    { hour: '2026-11-21 13:00:00', trusted_share: 0.95, looked_s: '20' }
  ])

  // What is no record is kept with the reason.
  for (const kind of Kinds) {
    const refused = ask(`SELECT reason, hex(value) AS value FROM feedwarden.refused FINAL WHERE topic = 'feedwarden.${kind}' ORDER BY offset`)
    assert.deepStrictEqual(
      refused,
      Refused.map(([value, reason]) => ({ reason, value: Buffer.from(value).toString('hex').toUpperCase() }))
    )
  }

  // The file can be loaded again, and what comes later is taken.
  clickhouse.query(schema)
  const late = made('gaps', 3, { stream: 's', expected: 1, received: 2, missing: 1 })
  write(brokers, [['feedwarden.gaps', 'made', JSON.stringify(late)]])
  await until('what comes later', () => count(`feedwarden.gaps FINAL WHERE id = '${late.id}'`) === 1)
  clickhouse.close()
  broker.child.stdin.end()
  assert.strictEqual(await ended(broker.child), 0)
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feedwarden-clickhouse-'))
test(folder)
  .then(
    () => 0,
    (error) => {
      console.error(error)
      return 1
    }
  )
  .then((code) => {
    for (const child of started) child.kill('SIGKILL')
    fs.rmSync(folder, { recursive: true, force: true })
    process.exit(code)
  })
