// SPDX-License-Identifier: GPL-3.0-or-later
// Polymarket's own client over REST, and the socket beside it: both have the same book.
'use strict'

const assert = require('node:assert')
const WebSocket = require('ws')
const { ClobClient } = require('@polymarket/clob-client')
const { withSimulator, collect, assertBook, assertNow } = require('./harness')

withSimulator(['polymarket'], async ({ url, rest }) => {
  const client = new ClobClient(rest('polymarket'), 137)
  assert.strictEqual(await client.getOk(), 'OK')
  assertNow((await client.getServerTime()) * 1000)
  const { data: markets } = await client.getMarkets()
  for (const call of ['getSimplifiedMarkets', 'getSamplingMarkets', 'getSamplingSimplifiedMarkets']) {
    assert.strictEqual((await client[call]()).data[0].condition_id, markets[0].condition_id, call)
  }
  const [yes, no] = (await client.getMarket(markets[0].condition_id)).tokens.map((token) => token.token_id)
  const bestFirst = (levels) => [...levels].reverse()
  const books = await client.getOrderBooks([yes, no].map((token_id) => ({ token_id })))
  for (const book of books) assertBook(bestFirst(book.bids), bestFirst(book.asks), 100)
  assert.strictEqual(await client.getTickSize(yes), '0.0001')
  assert.strictEqual(await client.getNegRisk(yes), false)
  assert.strictEqual(await client.getFeeRateBps(yes), 0)
  const { mid } = await client.getMidpoint(yes)
  const near = (price) => assert.ok(Math.abs(Number(price) - Number(mid)) < 0.05, `${price} is not near ${mid}`)
  near((await client.getMidpoints([{ token_id: yes }]))[yes])
  near((await client.getPrice(yes, 'BUY')).price)
  near((await client.getPrices([{ token_id: yes, side: 'SELL' }]))[yes].SELL)
  near((await client.getLastTradePrice(yes)).price)
  near((await client.getLastTradesPrices([{ token_id: yes }]))[0].price)
  assert.ok((await client.getSpread(yes)).spread > 0 && (await client.getSpreads([{ token_id: yes }]))[yes] > 0)
  assert.strictEqual((await client.getPricesHistory({ market: yes, interval: '1h' })).history.length, 60)

  const socket = new WebSocket(`${url('polymarket')}/ws/market`)
  const sides = { BUY: new Map(), SELL: new Map() }
  const hashes = new Set()
  const take = (count, filter) =>
    collect(count, (push) => {
      const listen = (raw) => filter(String(raw)) && push(String(raw))
      socket.on('message', listen)
      return () => socket.off('message', listen)
    })
  socket.on('message', (raw) => {
    if (String(raw) === 'PONG') return
    for (const event of [JSON.parse(raw)].flat()) {
      if (event.event_type === 'book' && event.asset_id === yes) {
        sides.BUY = new Map(event.bids.map(({ price, size }) => [price, size]))
        sides.SELL = new Map(event.asks.map(({ price, size }) => [price, size]))
        hashes.add(event.hash)
      }
      for (const change of event.price_changes ?? []) {
        if (change.asset_id !== yes) continue
        change.size === '0' ? sides[change.side].delete(change.price) : sides[change.side].set(change.price, change.size)
        hashes.add(change.hash)
      }
    }
  })
  await new Promise((resolve) => socket.on('open', resolve))
  const changed = take(50, (text) => text.includes('price_change'))
  socket.send(JSON.stringify({ assets_ids: [yes, no], type: 'market' }))
  await changed
  const pong = take(1, (text) => text === 'PONG')
  socket.send('PING')
  await pong
  const sorted = (side, sign) => [...sides[side]].sort((a, b) => sign * (a[0] - b[0]))
  assertBook(sorted('BUY', -1), sorted('SELL', 1), 100)
  // What REST calls the state of the book is a state that the socket has told, or will.
  const { hash } = await client.getOrderBook(yes)
  for (let i = 0; !hashes.has(hash) && i < 100; ++i) await take(1, (text) => text.includes('price_change'))
  assert.ok(hashes.has(hash), 'REST and socket have the same book')
  socket.close()
  console.log('@polymarket/clob-client: REST; its book is the one on the socket')
})
