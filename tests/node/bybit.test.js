// SPDX-License-Identifier: GPL-3.0-or-later
// bybit-api, the SDK that most programs use, against spot and linear contracts.
'use strict'

const assert = require('node:assert')
const { RestClientV5, WebsocketClient } = require('bybit-api')
const { withSimulator, take, assertBook, assertNear, assertNow, logger } = require('./harness')

async function rest(client, category) {
  const ask = async (call, parameters) => {
    const answer = await client[call]({ category, symbol: 'BTCUSDT', ...parameters })
    assert.strictEqual(answer.retCode, 0, `${call}: ${answer.retMsg}`)
    return answer.result
  }
  assertNow((await client.getServerTime()).time)
  assert.ok((await ask('getInstrumentsInfo', { symbol: undefined })).list.length >= 20)
  const book = await ask('getOrderbook', { limit: 50 })
  const { bid } = assertBook(book.b, book.a, 50)
  const ticker = (await ask('getTickers')).list[0]
  assertNear(ticker.bid1Price, bid)
  for (const interval of ['1', '3', '5', '15', '30', '60', '120', '240', '360', '720', 'D', 'W', 'M']) {
    assert.strictEqual((await ask('getKline', { interval, limit: 3 })).list.length, 3, interval)
  }
  assert.ok((await ask('getPublicTradingHistory', { limit: 50 })).list.length >= 50)
  if (category === 'linear') {
    await ask('getMarkPriceKline', { interval: '60' })
    assert.ok((await ask('getFundingRateHistory')).list.length > 0)
    assert.ok((await ask('getOpenInterest', { intervalTime: '1h' })).list.length > 0)
  }
  const refused = await client.getOrderbook({ category, symbol: 'NOPE' })
  assert.strictEqual(refused.retCode, 10001)
  return bid
}

// The client keeps no book: this is the reader's part, by the venue's rule. Where it breaks, false.
function keeper() {
  let update
  const sides = { b: new Map(), a: new Map() }
  return {
    sides,
    apply({ type, data }) {
      if (type === 'snapshot') {
        sides.b.clear()
        sides.a.clear()
      } else if (data.u !== update + 1) {
        return false
      }
      update = data.u
      for (const side of ['b', 'a']) {
        for (const [price, size] of data[side]) size === '0' ? sides[side].delete(price) : sides[side].set(price, size)
      }
      return true
    }
  }
}

withSimulator(['bybit-spot', 'bybit-linear'], async (simulator) => {
  for (const category of ['spot', 'linear']) {
    const venue = `bybit-${category}`
    // One host answers for both over REST.
    const bid = await rest(new RestClientV5({ baseUrl: simulator.rest('bybit-spot') }), category)
    const client = new WebsocketClient(
      { market: 'v5', wsUrl: `${simulator.url(venue)}/v5/public/${category}`, pingInterval: 500 },
      logger
    )
    const topics = ['orderbook.50.BTCUSDT', 'publicTrade.BTCUSDT', 'tickers.BTCUSDT', 'kline.1.BTCUSDT']
    if (category === 'linear') topics.push('allLiquidation.BTCUSDT')
    const of = (topic, count) => take(client, 'update', count, (message) => message.topic === topic)
    const wanted = topics.map((topic, i) => of(topic, i === 0 ? 40 : i === 1 ? 20 : 1))
    const answered = take(client, 'response', 1)
    client.subscribeV5(topics, category)
    assert.strictEqual((await answered)[0].success, true)
    const [books, trades, tickers, candles] = await Promise.all(wanted)
    const { sides, apply } = keeper()
    for (const message of books) {
      assert.ok(apply(message), 'u rises by one')
      const sorted = (side, sign) => [...side].sort((a, b) => sign * (a[0] - b[0]))
      assertBook(sorted(sides.b, -1), sorted(sides.a, 1), 40)
    }
    const each = trades.flatMap((message) => message.data)
    assert.strictEqual(new Set(each.map((trade) => trade.i)).size, each.length)
    each.forEach((trade) => assertNear(trade.p, bid))
    assertNear(tickers[0].data.lastPrice, bid)
    assertNear(candles[0].data[0].close, bid)

    const refused = take(client, 'exception', 1)
    client.subscribeV5(['publicTrade.NOPE'], category)
    assert.match((await refused)[0].ret_msg, /handler not found,topic:publicTrade.NOPE/)
    const holes = keeper()
    const torn = take(
      client,
      'update',
      1,
      (message) => message.topic === topics[0] && !holes.apply(message) && message.type === 'delta'
    )
    const again = take(client, 'response', 1, (message) => message.op === 'subscribe')
    client.unsubscribeV5([topics[0]], category)
    client.subscribeV5([topics[0]], category)
    await again
    await simulator.inject({ fault: 'drop_message', venue, stream: 'orderbook.50', count: 1 })
    await torn
    client.closeAll(true)
    console.log(`bybit-api, ${category}: REST, ${topics.length} topics, a lost change of the book was seen`)
  }
})
