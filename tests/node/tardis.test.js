// SPDX-License-Identifier: GPL-3.0-or-later
// tardis-dev, a published recorder, against the simulated venues: its normalised trades and books must come out of what the
// simulator says. It takes other addresses from WSS_URL_<EXCHANGE>. Its Binance book wants REST at a fixed public host, so
// of Binance only trades are taken; Coinbase (the Exchange feed) has its book on the socket.
'use strict'

const assert = require('node:assert')
const { spawn } = require('node:child_process')
const readline = require('node:readline')

const [program] = process.argv.slice(2)
const Patience = 60_000

async function serve() {
  const simulator = spawn(program, ['serve', '--venue', 'binance-spot', '--venue', 'coinbase-exchange', '--rate', '1000'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, QT_LOGGING_RULES: 'feedwarden.*=false' }
  })
  const lines = readline.createInterface({ input: simulator.stdout })[Symbol.asyncIterator]()
  const urls = {}
  for (let i = 0; i < 2; ++i) {
    const ready = JSON.parse((await lines.next()).value)
    urls[ready.venue] = ready.url
  }
  return { simulator, urls }
}

async function take(messages, count) {
  const taken = []
  for await (const message of messages) {
    taken.push(message)
    if (taken.length === count) break
  }
  return taken
}

function assertTrades(trades, exchange, symbols) {
  const last = new Map()
  for (const trade of trades) {
    assert.strictEqual(trade.type, 'trade')
    assert.strictEqual(trade.exchange, exchange)
    assert.ok(symbols.includes(trade.symbol), trade.symbol)
    assert.ok(trade.price > 0 && trade.amount > 0)
    assert.ok(trade.side === 'buy' || trade.side === 'sell')
    assert.ok(Math.abs(trade.timestamp - Date.now()) < 60_000, `time of the trade: ${trade.timestamp}`)
    const id = Number(trade.id)
    if (last.has(trade.symbol)) assert.strictEqual(id, last.get(trade.symbol) + 1, 'trade ids are contiguous')
    last.set(trade.symbol, id)
  }
  assert.strictEqual(last.size, symbols.length)
}

async function main() {
  const { simulator, urls } = await serve()
  try {
    // Read when a feed is made, so they must be there before. The path and the unit are those of the client's own default.
    process.env.WSS_URL_BINANCE = `${urls['binance-spot']}/stream?timeUnit=microsecond`
    process.env.WSS_URL_COINBASE = `${urls['coinbase-exchange']}/`
    const { streamNormalized, normalizeTrades, normalizeBookChanges, OrderBook } = require('tardis-dev')
    const fail = (error) => {
      throw error
    }

    const binance = await take(
      streamNormalized({ exchange: 'binance', symbols: ['BTCUSDT', 'ETHUSDT'], onError: fail }, normalizeTrades),
      300
    )
    assertTrades(binance, 'binance', ['BTCUSDT', 'ETHUSDT'])
    console.log('binance: 300 trades')

    const coinbase = await take(
      streamNormalized({ exchange: 'coinbase', symbols: ['BTC-USD'], onError: fail }, normalizeTrades, normalizeBookChanges),
      500
    )
    assertTrades(coinbase.filter((message) => message.type === 'trade').slice(1), 'coinbase', ['BTC-USD'])
    const changes = coinbase.filter((message) => message.type === 'book_change')
    assert.ok(changes.length > 10 && changes[0].isSnapshot, 'a snapshot, then changes')
    const book = new OrderBook()
    for (const change of changes) {
      book.update(change)
      assert.ok(book.bestBid().price < book.bestAsk().price, 'the book is not crossed')
    }
    console.log(`coinbase: ${coinbase.length - changes.length} trades, ${changes.length} book changes`)
  } finally {
    simulator.kill()
  }
}

setTimeout(() => {
  console.error('nothing more came')
  process.exit(1)
}, Patience).unref()

main().then(
  () => process.exit(0),
  (error) => {
    console.error(error)
    process.exit(1)
  }
)
