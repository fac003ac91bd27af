// SPDX-License-Identifier: GPL-3.0-or-later
// tardis-dev, a published recorder, against the simulated venues: its normalised trades and books must come out of what the
// simulator says. It takes other addresses from WSS_URL_<EXCHANGE>. Its Binance book wants REST at a fixed public host, so
// of Binance only trades and liquidations are taken; Coinbase (the Exchange feed) and Bybit have their books on the socket.
'use strict'

const assert = require('node:assert')
const { spawn } = require('node:child_process')
const readline = require('node:readline')

const [program] = process.argv.slice(2)
const Patience = 60_000

async function serve() {
  const venues = ['binance-spot', 'binance-usdm', 'binance-coinm', 'bybit-linear', 'bybit-spot', 'coinbase-exchange', 'okx']
  const simulator = spawn(program, ['serve', ...venues.flatMap((venue) => ['--venue', venue]), '--rate', '1000'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, QT_LOGGING_RULES: 'feedwarden.*=false' }
  })
  const lines = readline.createInterface({ input: simulator.stdout })[Symbol.asyncIterator]()
  const urls = {}
  for (let i = 0; i < venues.length; ++i) {
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

function assertBook(messages, OrderBook) {
  const changes = messages.filter((message) => message.type === 'book_change')
  assert.ok(changes.length > 10 && changes[0].isSnapshot, 'a snapshot, then changes')
  const book = new OrderBook()
  for (const change of changes) {
    book.update(change)
    assert.ok(book.bestBid().price < book.bestAsk().price, 'the book is not crossed')
  }
  return changes
}

// `next`: the id that must follow an id; without it they are only unique.
function assertTrades(trades, exchange, symbols, next = (id) => id + 1) {
  const last = new Map()
  assert.strictEqual(new Set(trades.map((trade) => trade.symbol + trade.id)).size, trades.length, 'trade ids are unique')
  for (const trade of trades) {
    assert.strictEqual(trade.type, 'trade')
    assert.strictEqual(trade.exchange, exchange)
    assert.ok(symbols.includes(trade.symbol), trade.symbol)
    assert.ok(trade.price > 0 && trade.amount > 0)
    assert.ok(trade.side === 'buy' || trade.side === 'sell')
    assert.ok(Math.abs(trade.timestamp - Date.now()) < 60_000, `time of the trade: ${trade.timestamp}`)
    const id = Number(trade.id)
    if (next && last.has(trade.symbol)) assert.strictEqual(id, next(last.get(trade.symbol)), 'trade ids are contiguous')
    last.set(trade.symbol, id)
  }
  assert.strictEqual(last.size, symbols.length)
}

async function main() {
  const { simulator, urls } = await serve()
  try {
    // Read when a feed is made, so they must be there before. The path and the unit are those of the client's own default.
    process.env.WSS_URL_BINANCE = `${urls['binance-spot']}/stream?timeUnit=microsecond`
    process.env.WSS_URL_BINANCE_FUTURES = `${urls['binance-usdm']}/public/stream`
    process.env.WSS_URL_BYBIT = `${urls['bybit-linear']}/v5/public/linear`
    process.env.WSS_URL_BYBIT_SPOT = `${urls['bybit-spot']}/v5/public/spot`
    process.env.WSS_URL_BINANCE_DELIVERY = `${urls['binance-coinm']}/stream`
    process.env.WSS_URL_OKEX_SWAP = `${urls.okx}/ws/v5/business`
    process.env.WSS_URL_COINBASE = `${urls['coinbase-exchange']}/`
    const tardis = require('tardis-dev')
    const { streamNormalized, normalizeTrades, normalizeBookChanges, normalizeLiquidations, OrderBook } = tardis
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
    const changes = assertBook(coinbase, OrderBook)
    console.log(`coinbase: ${coinbase.length - changes.length} trades, ${changes.length} book changes`)

    const futures = await take(
      streamNormalized({ exchange: 'binance-futures', symbols: ['BTCUSDT', 'ETHUSDT'], onError: fail }, normalizeTrades),
      300
    )
    // Every 97th is the insurance fund's, and left out by this client.
    assertTrades(futures, 'binance-futures', ['BTCUSDT', 'ETHUSDT'], (id) => ((id + 1) % 97 === 0 ? id + 2 : id + 1))
    console.log('binance-futures: 300 trades')
    // Liquidations live elsewhere.
    process.env.WSS_URL_BINANCE_FUTURES = `${urls['binance-usdm']}/market/stream`
    const liquidated = await take(
      streamNormalized({ exchange: 'binance-futures', symbols: ['BTCUSDT'], onError: fail }, normalizeLiquidations),
      3
    )
    for (const liquidation of liquidated) assert.ok(liquidation.type === 'liquidation' && liquidation.price > 0)
    console.log('binance-futures: 3 liquidations')

    const delivery = await take(
      streamNormalized({ exchange: 'binance-delivery', symbols: ['BTCUSD_PERP'], onError: fail }, normalizeTrades),
      100
    )
    assertTrades(delivery, 'binance-delivery', ['BTCUSD_PERP'], (id) => ((id + 1) % 97 === 0 ? id + 2 : id + 1))
    console.log('binance-delivery: 100 trades')

    // Its trades of OKX are those of all kinds, which live elsewhere than the rest; one address serves both.
    const swaps = await take(
      streamNormalized({ exchange: 'okex-swap', symbols: ['BTC-USDT-SWAP'], onError: fail }, normalizeTrades),
      100
    )
    assertTrades(swaps, 'okex-swap', ['BTC-USDT-SWAP'])
    process.env.WSS_URL_OKEX_SWAP = `${urls.okx}/ws/v5/public`
    const ofOkx = await take(
      streamNormalized(
        { exchange: 'okex-swap', symbols: ['BTC-USDT-SWAP'], onError: fail },
        tardis.normalizeDerivativeTickers,
        normalizeLiquidations
      ),
      200
    )
    const last = ofOkx.filter((message) => message.type === 'derivative_ticker').at(-1)
    for (const key of ['lastPrice', 'markPrice', 'indexPrice', 'openInterest', 'fundingRate']) assert.ok(last[key] > 0, key)
    console.log('okex-swap: 100 trades, tickers with mark and index price, open interest and funding')

    for (const exchange of ['bybit', 'bybit-spot']) {
      const bybit = await take(
        streamNormalized({ exchange, symbols: ['BTCUSDT'], onError: fail }, normalizeTrades, normalizeBookChanges),
        500
      )
      const trades = bybit.filter((message) => message.type === 'trade')
      assertTrades(trades, exchange, ['BTCUSDT'], null)
      console.log(`${exchange}: ${trades.length} trades, ${assertBook(bybit, OrderBook).length} book changes`)
    }
    const tickers = await take(
      streamNormalized({ exchange: 'bybit', symbols: ['BTCUSDT'], onError: fail }, tardis.normalizeDerivativeTickers),
      20
    )
    for (const ticker of tickers) assert.ok(ticker.markPrice > 0 && ticker.lastPrice > 0 && ticker.fundingRate > 0)
    console.log('bybit: 20 tickers')
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
