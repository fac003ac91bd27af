// SPDX-License-Identifier: GPL-3.0-or-later
// coinbase-api, the SDK that most programs use, against Advanced Trade and the Exchange.
'use strict'

const assert = require('node:assert')
const { CBAdvancedTradeClient, CBExchangeClient, WebsocketClient } = require('coinbase-api')
const { withSimulator, take, assertBook, assertContiguous, assertNear, assertNow, logger } = require('./harness')

const Btc = { product_id: 'BTC-USD' }

async function advanced({ url, rest, inject }) {
  const client = new CBAdvancedTradeClient({ baseUrl: rest('coinbase') })
  assertNow((await client.getServerTime()).epochMillis)
  assert.ok((await client.getPublicProducts()).products.length >= 20)
  const { pricebook } = await client.getPublicProductBook({ ...Btc, limit: 50 })
  const { bid } = assertBook(pricebook.bids, pricebook.asks, 50)
  const now = Math.floor(Date.now() / 1000)
  for (const [granularity, seconds] of Object.entries({
    ONE_MINUTE: 60,
    FIVE_MINUTE: 300,
    FIFTEEN_MINUTE: 900,
    THIRTY_MINUTE: 1800,
    ONE_HOUR: 3600,
    TWO_HOUR: 7200,
    SIX_HOUR: 21_600,
    ONE_DAY: 86_400
  })) {
    const { candles } = await client.getPublicProductCandles({
      ...Btc,
      granularity,
      start: String(now - 10 * seconds),
      end: String(now)
    })
    assert.ok(candles.length >= 9, granularity)
    assertNear(candles[0].close, bid)
  }
  assertContiguous((await client.getPublicMarketTrades({ ...Btc, limit: 20 })).trades.map((trade) => trade.trade_id).reverse())

  const socket = new WebsocketClient({ wsUrl: url('coinbase'), pingInterval: 500 }, logger)
  // One number for all frames of the connection; those of acknowledgements come as other events.
  const numbers = []
  for (const event of ['update', 'response']) socket.on(event, (message) => numbers.push(message.sequence_num))
  const of = (channel, count = 1) => take(socket, 'update', count, (message) => message.channel === channel)
  const wanted = [
    of('market_trades', 10),
    of('l2_data', 20),
    of('ticker'),
    of('ticker_batch'),
    of('candles'),
    of('heartbeats'),
    of('status')
  ]
  for (const topic of ['market_trades', 'level2', 'ticker', 'ticker_batch', 'candles', 'heartbeats', 'status']) {
    socket.subscribe({ topic, payload: { product_ids: ['BTC-USD'] } }, 'advTradeMarketData')
  }
  const [trades, books, tickers] = await Promise.all(wanted)
  const ids = trades
    .slice(1)
    .flatMap((message) => message.events.flatMap((event) => event.trades).reverse())
    .map((trade) => trade.trade_id)
  assertContiguous(ids)
  assertNear(tickers[0].events[0].tickers[0].price, bid)
  const sides = { bid: new Map(), offer: new Map() }
  for (const { side, price_level: price, new_quantity: size } of books.flatMap((message) =>
    message.events.flatMap((event) => event.updates)
  )) {
    Number(size) === 0 ? sides[side].delete(price) : sides[side].set(price, size)
  }
  const sorted = (side, sign) => [...side].sort((a, b) => sign * (a[0] - b[0]))
  assertBook(sorted(sides.bid, -1), sorted(sides.offer, 1), 100)
  numbers.sort((a, b) => a - b)
  assertContiguous(numbers)
  await inject({ fault: 'drop_message', venue: 'coinbase', stream: 'l2_data', count: 1 })
  await of('l2_data', 5)
  numbers.sort((a, b) => a - b)
  assert.throws(() => assertContiguous(numbers), 'a lost frame leaves its hole')
  socket.closeAll(true)
  console.log('coinbase-api, Advanced Trade: REST, seven channels, a lost frame was seen')
}

async function exchange({ url, rest }) {
  const client = new CBExchangeClient({ baseUrl: rest('coinbase-exchange') })
  assert.ok((await client.getAllTradingPairs()).length >= 20)
  assert.ok((await client.getCurrencies()).length >= 20)
  const book = await client.getProductBook({ ...Btc, level: 2 })
  const { bid } = assertBook(book.bids, book.asks, 100)
  assertNear((await client.getProductTicker(Btc)).price, bid)
  assertNear((await client.getProductStats(Btc)).last, bid)
  for (const granularity of ['60', '300', '900', '3600', '21600', '86400']) {
    const candles = await client.getProductCandles({ ...Btc, granularity })
    assert.strictEqual(candles.length, 300, granularity)
    assert.strictEqual(candles[0][0] - candles[1][0], Number(granularity))
  }
  const socket = new WebsocketClient({ wsUrl: url('coinbase-exchange'), pingInterval: 500 }, logger)
  const of = (type, count = 1) => take(socket, 'update', count, (message) => message.type === type)
  const wanted = [of('match', 20), of('l2update', 5), of('snapshot'), of('ticker'), of('heartbeat'), of('status')]
  socket.subscribe(
    [
      ...['matches', 'level2_batch', 'ticker', 'heartbeat'].map((topic) => ({ topic, payload: { product_ids: ['BTC-USD'] } })),
      'status'
    ],
    'exchangeMarketData'
  )
  const [matches, , [snapshot]] = await Promise.all(wanted)
  assertContiguous(matches.map((match) => match.trade_id))
  assertBook(snapshot.bids, snapshot.asks, 100)
  socket.closeAll(true)
  console.log('coinbase-api, Exchange: REST, five channels')
}

withSimulator(['coinbase', 'coinbase-exchange'], async (simulator) => {
  await advanced(simulator)
  await exchange(simulator)
})
