// SPDX-License-Identifier: GPL-3.0-or-later
// What the tests with published clients share: a simulator over TLS, whose authority the client trusts as it would any
// other, and what is true of every market.
'use strict'

const assert = require('node:assert')
const { spawn } = require('node:child_process')
const fs = require('node:fs')
const os = require('node:os')
const path = require('node:path')
const readline = require('node:readline')

const Patience = 150_000

// Starts `feedwarden-sim` (the first argument), and this script again as the client: an authority can only be added when
// Node starts.
async function serve(venues, rate) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'feedwarden-node-'))
  const authority = path.join(folder, 'ca.pem')
  const simulator = spawn(
    process.argv[2],
    ['serve', ...venues.flatMap((venue) => ['--venue', venue]), '--rate', String(rate), '--account-rate', '20', '--tls']
      .concat(['--ca-file', authority]),
    { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, QT_LOGGING_RULES: 'feedwarden.*=false' } }
  )
  const lines = readline.createInterface({ input: simulator.stdout })[Symbol.asyncIterator]()
  const endpoints = {}
  for (let i = 0; i < venues.length; ++i) {
    const { venue, url, rest_url, api_key, api_secret, passphrase, ed25519_key, ed25519_secret } = JSON.parse(
      (await lines.next()).value
    )
    const keys = { key: api_key, secret: api_secret, passphrase, ed25519: { key: ed25519_key, secret: ed25519_secret } }
    endpoints[venue] = { url, rest: rest_url, keys }
  }
  const client = spawn(process.execPath, [process.argv[1]], {
    stdio: 'inherit',
    env: { ...process.env, NODE_EXTRA_CA_CERTS: authority, FEEDWARDEN_ENDPOINTS: JSON.stringify(endpoints) }
  })
  const deadline = setTimeout(() => client.kill(), Patience)
  const code = await new Promise((resolve) => client.on('exit', (exit) => resolve(exit ?? 1)))
  clearTimeout(deadline)
  simulator.kill()
  fs.rmSync(folder, { recursive: true, force: true })
  process.exit(code)
}

// Runs `test` with { url, rest, keys, inject }: of a venue the origins of its sockets and REST, the keys of its test
// account, and a way to do it harm.
exports.withSimulator = function (venues, test, rate = 500) {
  if (!process.env.FEEDWARDEN_ENDPOINTS) {
    serve(venues, rate)
    return
  }
  const endpoints = JSON.parse(process.env.FEEDWARDEN_ENDPOINTS)
  const simulator = {
    url: (venue) => endpoints[venue].url,
    rest: (venue) => endpoints[venue].rest,
    keys: (venue) => endpoints[venue].keys,
    async inject(fault) {
      const answer = await fetch(`${endpoints[fault.venue].rest}/simulator/control`, {
        method: 'POST',
        body: JSON.stringify(fault)
      })
      const { ok, error } = await answer.json()
      assert.ok(ok, error)
    }
  }
  test(simulator).then(
    () => process.exit(0),
    (error) => {
      console.error(error)
      process.exit(1)
    }
  )
}

// The first `count` events that `filter` lets through.
exports.take = function (emitter, event, count, filter = () => true, within = 20_000) {
  return exports.collect(
    count,
    (push) => {
      const listen = (value) => filter(value) && push(value)
      emitter.setMaxListeners(50)
      emitter.on(event, listen)
      return () => emitter.off?.(event, listen)
    },
    `${event} events`,
    within
  )
}

// `start` is given a function that takes values, and may return one that stops them.
exports.collect = function (count, start, what = 'values', within = 20_000) {
  return new Promise((resolve, reject) => {
    const values = []
    let stop
    const deadline = setTimeout(() => reject(new Error(`${values.length} of ${count} ${what} came`)), within)
    stop = start((value) => {
      values.push(value)
      if (values.length !== count) return
      clearTimeout(deadline)
      if (typeof stop === 'function') stop()
      resolve(values)
    })
  })
}

const number = (level) => [Number(level.price ?? level[0]), Number(level.size ?? level.quantity ?? level[1])]

// Levels as [price, size] or objects, best first; the two best prices.
exports.assertBook = function (bids, asks, least = 1) {
  const sides = [bids.map(number), asks.map(number)]
  for (const [i, side] of sides.entries()) {
    assert.ok(side.length >= least, `${side.length} levels`)
    for (const [j, [price, size]] of side.entries()) {
      assert.ok(price > 0 && size > 0, `level ${price} ${size}`)
      if (j > 0) assert.ok(i === 0 ? price < side[j - 1][0] : price > side[j - 1][0], 'levels are in order')
    }
  }
  assert.ok(sides[0][0][0] < sides[1][0][0], 'the book is not crossed')
  return { bid: sides[0][0][0], ask: sides[1][0][0] }
}

// Ids rise by one, but where `next` says otherwise.
exports.assertContiguous = function (ids, next = (id) => id + 1) {
  const numbers = ids.map(Number)
  for (let i = 1; i < numbers.length; ++i) assert.strictEqual(numbers[i], next(numbers[i - 1]), 'ids are contiguous')
}

// Within half a per cent: no minute moves a market more.
exports.assertNear = function (price, expected) {
  assert.ok(Math.abs(Number(price) - expected) < expected / 200, `${price} is not near ${expected}`)
}

exports.assertNow = function (ms) {
  assert.ok(Math.abs(Number(ms) - Date.now()) < 60_000, `${ms} is not now`)
}

// For the SDKs that take one: they throw and tell what matters.
exports.logger = Object.fromEntries(
  ['trace', 'silly', 'debug', 'notice', 'info', 'log', 'warn', 'warning', 'error'].map((level) => [level, () => {}])
)
