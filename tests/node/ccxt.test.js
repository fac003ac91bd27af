// SPDX-License-Identifier: GPL-3.0-or-later
// ccxt against every venue it knows: markets, REST, streams, all candle lengths, its own sequence and checksum checks.
'use strict'

const assert = require('node:assert')
const ccxt = require('ccxt')
const ccxtOlder = require('ccxt-older') // The last kind that checks the checksums of OKX.
const { withSimulator, assertBook, assertContiguous, assertNear, assertNow } = require('./harness')

const Insurance = 97 // On Binance futures every 97th trade is the insurance fund's, and in no aggregate.

function clients({ url, rest }) {
  const make = (library, id, set, options = {}) => {
    const exchange = new library.pro[id]({ newUpdates: true, enableRateLimit: false, ...options })
    set(exchange.urls.api)
    return exchange
  }
  const binance = (api) => {
    Object.assign(api, {
      public: `${rest('binance-spot')}/api/v3`,
      fapiPublic: `${rest('binance-usdm')}/fapi/v1`,
      fapiPublicV2: `${rest('binance-usdm')}/fapi/v2`,
      dapiPublic: `${rest('binance-coinm')}/dapi/v1`
    })
    Object.assign(api.ws, {
      // It tells spot from futures by "wss://stream", which a user's name is as good for as a host's.
      spot: `${url('binance-spot').replace('//', '//stream@')}/ws`,
      future: `${url('binance-usdm')}/ws`,
      delivery: `${url('binance-coinm')}/ws`
    })
  }
  const bybit = (api) => {
    api.public = rest('bybit-spot')
    api.ws.public.spot = `${url('bybit-spot')}/v5/public/spot`
    api.ws.public.linear = `${url('bybit-linear')}/v5/public/linear`
  }
  const okx = (api) => {
    api.rest = rest('okx')
    api.ws = `${url('okx')}/ws/v5`
  }
  const contiguous = (id) => id + 1
  return [
    { name: 'binance', exchange: make(ccxt, 'binance', binance), symbol: 'BTC/USDT', next: contiguous },
    { name: 'binanceusdm', exchange: make(ccxt, 'binanceusdm', binance), symbol: 'BTC/USDT:USDT' },
    { name: 'binancecoinm', exchange: make(ccxt, 'binancecoinm', binance), symbol: 'BTC/USD:BTC' },
    { name: 'bybit spot', exchange: make(ccxt, 'bybit', bybit), symbol: 'BTC/USDT', next: null },
    { name: 'bybit linear', exchange: make(ccxt, 'bybit', bybit), symbol: 'BTC/USDT:USDT', next: null },
    { name: 'okx spot', exchange: make(ccxt, 'okx', okx), symbol: 'BTC/USDT', next: contiguous },
    { name: 'okx swap', exchange: make(ccxt, 'okx', okx), symbol: 'BTC/USDT:USDT', next: contiguous },
    { name: 'okx, older', exchange: make(ccxtOlder, 'okx', okx), symbol: 'BTC/USDT', next: contiguous },
    {
      name: 'kraken',
      exchange: make(ccxt, 'kraken', (api) => {
        api.public = rest('kraken')
        api.ws.publicV2 = `${url('kraken')}/v2`
      }),
      symbol: 'BTC/USD',
      next: contiguous
    },
    {
      name: 'coinbase',
      exchange: make(ccxt, 'coinbase', (api) => {
        api.rest = rest('coinbase')
        api.ws = url('coinbase')
      }),
      symbol: 'BTC/USD',
      next: contiguous
    },
    {
      name: 'coinbaseexchange',
      exchange: make(ccxt, 'coinbaseexchange', (api) => {
        api.public = rest('coinbase-exchange')
        api.ws = url('coinbase-exchange')
      }),
      symbol: 'BTC/USD',
      next: contiguous,
      noBookWithoutKey: true,
      noTickersOfAll: true
    }
  ]
}

async function rest({ exchange, symbol, noTickersOfAll }) {
  const markets = await exchange.loadMarkets()
  assert.ok(Object.keys(markets).length >= 6)
  const market = markets[symbol]
  assert.ok(market.active !== false && market.precision.price > 0 && market.precision.amount > 0)
  assert.strictEqual(market.contract, symbol.includes(':'))
  if (market.contract) assert.ok(market.contractSize > 0 && market.settle === symbol.split(':')[1])
  assertNow(await exchange.fetchTime())
  const book = await exchange.fetchOrderBook(symbol)
  const { bid } = assertBook(book.bids, book.asks, 20)
  const ticker = await exchange.fetchTicker(symbol)
  assertNear(ticker.last, bid)
  if (!noTickersOfAll)
    assert.ok(Object.keys(await exchange.fetchTickers(undefined, market.spot ? { type: 'spot' } : {})).length >= 6)
  const trades = await exchange.fetchTrades(symbol)
  assert.ok(trades.length >= 50)
  trades.forEach((trade) => assertNear(trade.price, bid))
  for (let i = 1; i < trades.length; ++i) assert.ok(trades[i].timestamp >= trades[i - 1].timestamp)
  for (const [name, value] of Object.entries(exchange.timeframes)) {
    if (value === undefined || (name === '1s' && market.contract && exchange.id.startsWith('binance'))) continue
    const candles = await exchange.fetchOHLCV(symbol, name, undefined, 5)
    assert.ok(candles.length >= 4, `${candles.length} candles of ${name}`)
    // What Kraken offers as 21,600 minutes is called two weeks here.
    const length = (name === '2w' ? 15 * 86_400 : exchange.parseTimeframe(name)) * 1000
    for (const [i, [open, first, high, low, last]] of candles.entries()) {
      assert.ok(low <= Math.min(first, last) && high >= Math.max(first, last))
      // Months are not of one length.
      if (i > 0 && !name.endsWith('M')) assert.strictEqual(open - candles[i - 1][0], length, `candles of ${name}`)
    }
  }
  return bid
}

async function watch({ exchange, symbol, next, noBookWithoutKey }, bid) {
  const trades = []
  while (trades.length < 30) trades.push(...(await exchange.watchTrades(symbol)))
  trades.forEach((trade) => {
    assertNear(trade.price, bid)
    assertNow(trade.timestamp)
    assert.ok(trade.amount > 0 && ['buy', 'sell'].includes(trade.side))
  })
  assert.strictEqual(new Set(trades.map((trade) => trade.id)).size, trades.length)
  if (next !== null)
    assertContiguous(trades.map((trade) => trade.id).slice(1), next ?? ((id) => ((id + 1) % Insurance === 0 ? id + 2 : id + 1)))
  const ticker = await exchange.watchTicker(symbol)
  assertNear(ticker.last, bid)
  if (!noBookWithoutKey) {
    for (let i = 0; i < 50; ++i) {
      const book = await exchange.watchOrderBook(symbol)
      assertBook(book.bids.slice(0, 10), book.asks.slice(0, 10), 5)
    }
  }
  if (exchange.has.watchOHLCV) {
    const candles = await exchange.watchOHLCV(symbol, '1m')
    assertNear(candles.at(-1)[4], bid)
  }
  if (exchange.has.watchBidsAsks) assertNear((await exchange.watchBidsAsks([symbol]))[symbol].bid, bid)
  // Coinbase's acknowledgement names what is left, and the client waits until that is nothing.
  if (exchange.id !== 'coinbase') {
    for (const call of ['unWatchTrades', 'unWatchOrderBook', 'unWatchTicker']) {
      if (exchange.has[call]) await exchange[call](symbol)
    }
  }
}

// What the client throws when a fault is done to the book it keeps. The next call starts over.
async function noticed({ exchange, symbol }, harm) {
  for (let i = 0; i < 5; ++i) await exchange.watchOrderBook(symbol)
  await harm()
  for (let i = 0; i < 500; ++i) {
    try {
      await exchange.watchOrderBook(symbol)
    } catch (error) {
      const book = await exchange.watchOrderBook(symbol)
      assertBook(book.bids.slice(0, 10), book.asks.slice(0, 10), 5)
      return error
    }
  }
  throw new Error('the client noticed nothing')
}

withSimulator(
  [
    'binance-spot',
    'binance-usdm',
    'binance-coinm',
    'bybit-spot',
    'bybit-linear',
    'okx',
    'kraken',
    'coinbase',
    'coinbase-exchange'
  ],
  async (simulator) => {
    const all = clients(simulator)
    for (const client of all) {
      const bid = await rest(client)
      await watch(client, bid)
      console.log(`${client.name}: markets, REST, ${Object.keys(client.exchange.timeframes).length} lengths of candles, streams`)
    }
    const find = (name) => all.find((client) => client.name === name)

    for (const [name, call, question] of [
      ['binance', 'publicGetDepth', { symbol: 'NOPE' }],
      ['binanceusdm', 'fapiPublicGetDepth', { symbol: 'NOPE' }],
      ['okx spot', 'publicGetMarketTicker', { instId: 'NO-PE' }]
    ]) {
      await assert.rejects(find(name).exchange[call](question), (error) => error instanceof ccxt.BadSymbol, name)
    }
    await assert.rejects(find('kraken').exchange.publicGetDepth({ pair: 'NOPE' }), /EQuery:Unknown asset pair/)
    await assert.rejects(
      find('bybit spot').exchange.publicGetV5MarketOrderbook({ category: 'spot', symbol: 'NOPE' }),
      ccxt.BadRequest
    )
    console.log('symbols that there are not are refused in the words that the client knows')

    const okx = await noticed(find('okx, older'), () =>
      simulator.inject({ fault: 'bad_checksum', venue: 'okx', symbol: 'BTC-USDT', count: 1 })
    )
    assert.ok(okx instanceof ccxtOlder.ChecksumError, `${okx}`)
    console.log('okx, older: 50 checksums were right, and a wrong one was noticed')
    for (const [name, venue] of [
      ['binance', 'binance-spot'],
      ['binanceusdm', 'binance-usdm']
    ]) {
      const gap = await noticed(find(name), () => simulator.inject({ fault: 'drop_message', venue, stream: 'depth', count: 1 }))
      assert.ok(gap instanceof ccxt.ChecksumError || gap instanceof ccxt.ExchangeError, `${gap}`)
      console.log(`${name}: a lost change of the book was noticed: ${gap.constructor.name}`)
    }
    await Promise.all(all.map((client) => client.exchange.close()))
  }
)
