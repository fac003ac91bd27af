// SPDX-License-Identifier: GPL-3.0-or-later
// Binance's own connectors and the SDKs that most programs use, against Spot and both kinds of futures.
'use strict'

const assert = require('node:assert')
const { withSimulator, take, collect, assertBook, assertContiguous, assertNear, assertNow, logger } = require('./harness')

// The venue takes five frames a second on Spot, and so must a polite client.
const pause = () => new Promise((resolve) => setTimeout(resolve, 700))

async function sdk({ url, rest }) {
  const { USDMClient, CoinMClient, MainClient, WebsocketClient } = require('binance')
  const spot = new MainClient({ baseUrl: rest('binance-spot') })
  const book = await spot.getOrderBook({ symbol: 'BTCUSDT', limit: 50 })
  const { bid } = assertBook(book.bids, book.asks, 50)
  assert.ok((await spot.getExchangeInfo()).symbols.length >= 20)
  for (const [call, key] of [
    ['get24hrChangeStatistics', 'lastPrice'],
    ['getSymbolPriceTicker', 'price'],
    ['getSymbolOrderBookTicker', 'bidPrice'],
    ['getAvgPrice', 'price'],
    ['getTradingDayTicker', 'lastPrice']
  ]) {
    assertNear((await spot[call]({ symbol: 'BTCUSDT' }))[key], bid)
  }
  for (const call of ['getRecentTrades', 'getHistoricalTrades', 'getAggregateTrades']) {
    const trades = await spot[call]({ symbol: 'BTCUSDT', limit: 20 })
    assertContiguous(trades.map((trade) => trade.id ?? trade.a))
  }
  await assert.rejects(spot.getOrderBook({ symbol: 'NOPE' }), { code: -1121 })

  for (const [Client, venue, symbol, pair] of [
    [USDMClient, 'binance-usdm', 'BTCUSDT', 'BTCUSDT'],
    [CoinMClient, 'binance-coinm', 'BTCUSD_PERP', 'BTCUSD']
  ]) {
    const futures = new Client({ baseUrl: rest(venue) })
    assertNow((await futures.getServerTime()).serverTime ?? (await futures.getServerTime()))
    assert.ok((await futures.getExchangeInfo()).symbols.some((each) => each.symbol === symbol))
    const mark = await futures.getMarkPrice({ symbol })
    assertNear((mark[0] ?? mark).markPrice, bid)
    for (const call of ['getKlines', 'getContinuousContractKlines', 'getIndexPriceKlines', 'getMarkPriceKlines']) {
      const candles = await futures[call]({ symbol, pair, contractType: 'PERPETUAL', interval: '1h', limit: 3 })
      assert.strictEqual(candles.length, 3, call)
      assertNear(candles[2][4], bid)
    }
    assert.ok((await futures.getFundingRateHistory({ symbol })).length > 0)
  }

  const sockets = new WebsocketClient({ beautify: true, wsUrl: url('binance-spot') }, logger)
  const answered = take(sockets, 'response', 1)
  const formatted = take(sockets, 'formattedMessage', 20, (message) => message.eventType === 'trade')
  sockets.subscribe(['btcusdt@trade', 'btcusdt@depth20@100ms', '!miniTicker@arr'], 'main')
  assert.strictEqual((await answered)[0].result, null)
  const trades = await formatted
  assertContiguous(trades.map((trade) => trade.tradeId))
  trades.forEach((trade) => assertNear(trade.price, bid))
  const ended = take(sockets, 'response', 1)
  sockets.unsubscribe(['btcusdt@trade'], 'main')
  assert.strictEqual((await ended)[0].result, null)
  sockets.closeAll(true)
  console.log('binance: Spot, USD-M and COIN-M over REST, streams')
  return bid
}

async function connector({ url }, bid) {
  const { WebsocketStream } = require('@binance/connector')
  const streams = {
    trade: (socket) => socket.trade('btcusdt'),
    aggTrade: (socket) => socket.aggTrade('btcusdt'),
    kline: (socket) => socket.kline('btcusdt', '1s'),
    miniTicker: (socket) => socket.miniTicker('btcusdt'),
    'miniTicker of all': (socket) => socket.miniTicker(),
    ticker: (socket) => socket.ticker('btcusdt'),
    bookTicker: (socket) => socket.bookTicker('btcusdt'),
    partialBookDepth: (socket) => socket.partialBookDepth('btcusdt', '10', '100ms'),
    diffBookDepth: (socket) => socket.diffBookDepth('btcusdt', '100ms'),
    rollingWindowTicker: (socket) => socket.rollingWindowTicker('1h', 'btcusdt'),
    'rollingWindowTicker of all': (socket) => socket.rollingWindowTicker('4h')
  }
  for (const [name, subscribe] of Object.entries(streams)) {
    for (const combinedStreams of [false, true]) {
      let socket
      const [text] = await collect(
        1,
        (push) => {
          socket = new WebsocketStream({ wsURL: url('binance-spot'), combinedStreams, logger, callbacks: { message: push } })
          subscribe(socket)
        },
        name
      )
      socket.disconnect()
      const message = JSON.parse(text)
      assert.strictEqual(message.stream !== undefined, combinedStreams, name)
      const data = combinedStreams ? message.data : message
      const one = Array.isArray(data) ? data.find((each) => each.s === 'BTCUSDT') : data
      const price = one.c ?? one.k?.c ?? one.p ?? one.b?.[0]?.[0] ?? one.bids?.[0]?.[0]
      if (name !== 'diffBookDepth' && name !== 'bookTicker') assertNear(price, bid)
    }
  }
  const [list] = await collect(1, (push) => {
    const socket = new WebsocketStream({
      wsURL: url('binance-spot'),
      combinedStreams: true,
      logger,
      callbacks: {
        open: () => socket.send(JSON.stringify({ method: 'LIST_SUBSCRIPTIONS', id: 'list' })),
        message: (text) => text.includes('"id":"list"') && push(JSON.parse(text))
      }
    })
    socket.subscribe(['btcusdt@trade', 'ethusdt@trade'])
  })
  assert.deepStrictEqual(list.result, ['btcusdt@trade', 'ethusdt@trade'])
  console.log(`@binance/connector: ${Object.keys(streams).length} streams, raw and combined`)
}

async function connections({ url, rest }, bid) {
  process.env.LOG_LEVEL = 'error'
  const { Spot } = require('@binance/spot')
  const { DerivativesTradingUsdsFutures } = require('@binance/derivatives-trading-usds-futures')
  console.info = console.warn = console.debug = () => {}
  const btc = { symbol: 'btcusdt' }
  for (const [Client, venue, questions, streams] of [
    [
      Spot,
      'binance-spot',
      {
        exchangeInfo: {},
        depth: { symbol: 'BTCUSDT' },
        ticker24hr: {},
        tickerBookTicker: { symbols: ['BTCUSDT', 'ETHUSDT'] },
        ticker: { symbol: 'BTCUSDT' }
      },
      {
        trade: btc,
        diffBookDepth: { ...btc, updateSpeed: '100ms' },
        klineOffset: { ...btc, interval: '1d' },
        rollingWindowTicker: { ...btc, windowSize: '1d' }
      }
    ],
    [
      DerivativesTradingUsdsFutures,
      'binance-usdm',
      {
        exchangeInformation: {},
        orderBook: { symbol: 'BTCUSDT' },
        symbolPriceTickerV2: {},
        getFundingRateInfo: {},
        openInterest: { symbol: 'BTCUSDT' }
      },
      {
        aggregateTradeStreams: btc,
        diffBookDepthStreams: { ...btc, updateSpeed: '100ms' },
        markPriceStreamForAllMarket: { updateSpeed: '1s' },
        liquidationOrderStreams: btc,
        allBookTickersStream: {},
        continuousContractKlineCandlestickStreams: { pair: 'btcusdt', contractType: 'perpetual', interval: '1m' }
      }
    ]
  ]) {
    const client = new Client({
      configurationRestAPI: { apiKey: '', apiSecret: '', basePath: rest(venue) },
      configurationWebsocketStreams: { wsURL: url(venue) }
    })
    for (const [call, parameters] of Object.entries(questions))
      assert.ok(await (await client.restAPI[call](parameters)).data(), call)
    const connection = await client.websocketStreams.connect()
    for (const [name, parameters] of Object.entries(streams)) {
      const stream = connection[name](parameters)
      const [message] = await collect(1, (push) => stream.on('message', push), name)
      const price = message.p ?? message.k?.c ?? message.c
      if (typeof price === 'string' && name !== 'rollingWindowTicker') assertNear(price, bid)
      await pause()
      stream.unsubscribe()
    }
    await connection.disconnect()
    console.log(`${venue}: its generated connector, ${Object.keys(streams).length} streams`)
  }
}

async function others({ url, rest }, bid) {
  const NodeBinance = require('node-binance-api')
  const first = new (NodeBinance.default ?? NodeBinance)().options({
    urls: {
      base: `${rest('binance-spot')}/api/`,
      stream: `${url('binance-spot')}/ws/`,
      combineStream: `${url('binance-spot')}/stream?streams=`
    },
    log: () => {}
  })
  assertNear((await first.prices()).BTCUSDT, bid)
  assert.strictEqual((await first.candlesticks('BTCUSDT', '1m')).length, 500)
  const depths = await collect(10, (push) => {
    first.websockets.depthCache(['BTCUSDT'], (_, depth) =>
      push({ bids: first.sortBids(depth.bids), asks: first.sortAsks(depth.asks) })
    )
  })
  for (const { bids, asks } of depths) assertBook(Object.entries(bids), Object.entries(asks), 50)
  await collect(5, (push) => first.websockets.trades(['BTCUSDT', 'ETHUSDT'], push))
  console.log('node-binance-api: prices, candles, a book kept by it')

  const second = require('binance-api-node').default({
    httpBase: rest('binance-spot'),
    httpFutures: rest('binance-usdm'),
    wsBase: `${url('binance-spot')}/ws`,
    wsFutures: `${url('binance-usdm')}/public/ws`
  })
  assertNow(await second.time())
  const book = await second.book({ symbol: 'BTCUSDT' })
  assertBook(book.bids, book.asks, 100)
  const trades = await collect(20, (push) => second.ws.trades(['BTCUSDT'], push))
  assertContiguous(trades.map((trade) => trade.tradeId))
  const changes = await collect(5, (push) => second.ws.depth('BTCUSDT', push))
  for (let i = 1; i < changes.length; ++i) assert.strictEqual(changes[i].firstUpdateId, changes[i - 1].finalUpdateId + 1)
  const futures = await collect(5, (push) => second.ws.futuresDepth('BTCUSDT', push))
  for (let i = 1; i < futures.length; ++i) assert.strictEqual(futures[i].prevFinalUpdateId, futures[i - 1].finalUpdateId)
  console.log('binance-api-node: REST, trades and changes of books')
}

withSimulator(['binance-spot', 'binance-usdm', 'binance-coinm'], async (simulator) => {
  const bid = await sdk(simulator)
  await connector(simulator, bid)
  await connections(simulator, bid)
  await others(simulator, bid)
})
