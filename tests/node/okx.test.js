// SPDX-License-Identifier: GPL-3.0-or-later
// okx-api, the SDK that most programs use, against spot and swaps.
'use strict'

const assert = require('node:assert')
const { RestClient, WebsocketClient } = require('okx-api')
const { withSimulator, take, assertBook, assertContiguous, assertNear, assertNow, logger } = require('./harness')

const Spot = { instId: 'BTC-USDT' }
const Swap = { instId: 'BTC-USDT-SWAP' }

async function rest(client) {
  assertNow((await client.getSystemTime())[0].ts)
  const swap = (await client.getInstruments({ instType: 'SWAP', ...Swap }))[0]
  assert.deepStrictEqual([swap.settleCcy, swap.ctVal, swap.ctType, swap.baseCcy], ['USDT', '0.01', 'linear', ''])
  for (const instType of ['FUTURES', 'OPTION']) assert.deepStrictEqual(await client.getInstruments({ instType }), [])
  const book = (await client.getOrderBook({ ...Spot, sz: '50' }))[0]
  const { bid } = assertBook(book.bids, book.asks, 50)
  assertNear((await client.getTicker(Spot))[0].last, bid)
  for (const bar of [
    '1s',
    '1m',
    '3m',
    '5m',
    '15m',
    '30m',
    '1H',
    '2H',
    '4H',
    '6H',
    '12H',
    '1D',
    '2D',
    '3D',
    '1W',
    '1M',
    '3M',
    '6Hutc',
    '12Hutc',
    '1Dutc',
    '2Dutc',
    '3Dutc',
    '1Wutc',
    '1Mutc',
    '3Mutc'
  ]) {
    assert.strictEqual((await client.getCandles({ ...Spot, bar, limit: '3' })).length, 3, bar)
  }
  const trades = await client.getTrades({ ...Spot, limit: '50' })
  assertContiguous(trades.map((trade) => trade.tradeId).reverse())
  assert.ok((await client.getIndexTickers({ quoteCcy: 'USDT' })).length >= 20)
  for (const call of ['getFundingRate', 'getFundingRateHistory', 'getMinMaxLimitPrice'])
    assert.ok((await client[call](Swap)).length > 0, call)
  await assert.rejects(client.getTicker({ instId: 'NO-PE' }), { code: '51001' })
  return bid
}

async function watch(socket, subscriptions, counts) {
  const channels = subscriptions.map((each) => each.channel)
  const wanted = channels.map((channel) =>
    take(socket, 'update', counts[channel] ?? 1, (message) => message.arg.channel === channel)
  )
  const answered = take(socket, 'response', subscriptions.length)
  socket.subscribe(subscriptions)
  for (const answer of await answered) assert.strictEqual(answer.event, 'subscribe')
  return Object.fromEntries((await Promise.all(wanted)).map((messages, i) => [channels[i], messages]))
}

withSimulator(['okx'], async (simulator) => {
  const bid = await rest(new RestClient({ baseUrl: simulator.rest('okx') }, 'prod'))
  const socket = new WebsocketClient({ wsUrl: `${simulator.url('okx')}/ws/v5/public`, pingInterval: 500 }, logger)
  const got = await watch(
    socket,
    [
      { channel: 'trades', ...Spot },
      { channel: 'books', ...Spot },
      { channel: 'books5', ...Spot },
      { channel: 'bbo-tbt', ...Spot },
      { channel: 'tickers', ...Spot },
      { channel: 'index-tickers', ...Spot },
      { channel: 'mark-price', ...Swap },
      { channel: 'funding-rate', ...Swap },
      { channel: 'open-interest', ...Swap },
      { channel: 'price-limit', ...Swap },
      { channel: 'liquidation-orders', instType: 'SWAP' },
      { channel: 'instruments', instType: 'SPOT' }
    ],
    { trades: 20, books: 20 }
  )
  assertContiguous(got.trades.map((message) => message.data[0].tradeId))
  got.trades.forEach((message) => assertNear(message.data[0].px, bid))
  let last = -1
  for (const { data } of got.books) {
    assert.strictEqual(data[0].prevSeqId, last)
    last = data[0].seqId
  }
  for (const channel of ['books5', 'bbo-tbt']) assertBook(got[channel][0].data[0].bids, got[channel][0].data[0].asks)
  assertNear(got['index-tickers'][0].data[0].idxPx, bid)
  assert.ok(got.instruments[0].data.length >= 20)
  const refused = take(socket, 'exception', 1)
  socket.subscribe({ channel: 'trades', instId: 'NO-PE' })
  assert.strictEqual((await refused)[0].code, '60018')
  const ended = take(socket, 'response', 1)
  socket.unsubscribe({ channel: 'trades', ...Spot })
  assert.strictEqual((await ended)[0].event, 'unsubscribe')
  socket.closeAll(true)

  const business = new WebsocketClient({ wsUrl: `${simulator.url('okx')}/ws/v5/business`, pingInterval: 500 }, logger)
  const candles = await watch(
    business,
    [
      { channel: 'candle1m', ...Spot },
      { channel: 'candle1D', ...Spot },
      { channel: 'mark-price-candle1m', ...Swap }
    ],
    {}
  )
  for (const [message] of Object.values(candles)) assertNear(message.data[0][4], bid)
  business.closeAll(true)
  console.log('okx-api: REST, 25 lengths of candles, 15 channels')
})
