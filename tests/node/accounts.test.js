// SPDX-License-Identifier: GPL-3.0-or-later
// Published clients that sign in: ccxt against every venue with private sessions that it can be pointed at, bybit-api
// and okx-api against theirs. Right keys bring orders and balances, wrong ones the client's own word for them.
'use strict'

const assert = require('node:assert')
const ccxt = require('ccxt')
const { WebsocketClient: BybitClient } = require('bybit-api')
const { WebsocketClient: OkxClient } = require('okx-api')
const { withSimulator, take, assertNow, logger } = require('./harness')

const Venues = ['binance-spot', 'bybit-spot', 'bybit-linear', 'coinbase', 'kraken', 'okx']

function clients({ url, rest, keys }, wrong = false) {
  const make = (id, venue, set) => {
    const { key, secret, passphrase } = keys(venue)
    // As long and as well formed as the right one.
    const other = [...secret].reverse().join('').replaceAll('=', 'A')
    const exchange = new ccxt.pro[id]({
      newUpdates: true,
      enableRateLimit: false,
      apiKey: key,
      secret: wrong ? other : secret,
      password: passphrase
    })
    set(exchange)
    return exchange
  }
  const bybit = (category) => ({ urls: { api }, options }) => {
    api.public = api.private = rest('bybit-spot')
    api.ws.public.spot = `${url('bybit-spot')}/v5/public/spot`
    api.ws.public.linear = `${url('bybit-linear')}/v5/public/linear`
    const socket = `${url(`bybit-${category}`)}/v5/private`
    Object.assign(api.ws.private, { spot: { unified: socket, nonUnified: socket }, contract: socket })
    options.defaultType = category === 'spot' ? 'spot' : 'swap'
  }
  return [
    {
      name: 'binance',
      symbol: 'BTC/USDT',
      exchange: make('binance', 'binance-spot', ({ urls: { api }, options }) => {
        api.public = api.private = `${rest('binance-spot')}/api/v3`
        api.sapi = `${rest('binance-spot')}/sapi/v1`
        api.ws['ws-api'].spot = `${url('binance-spot')}/ws-api/v3`
        options.fetchMarkets = { types: ['spot'] }
        options.fetchMargins = false
        options.fetchCurrencies = false
      })
    },
    {
      name: 'coinbase',
      symbol: 'BTC/USD',
      exchange: make('coinbase', 'coinbase', ({ urls: { api } }) => {
        api.rest = rest('coinbase')
        api.ws = url('coinbase')
      })
    },
    { name: 'bybit spot', symbol: 'BTC/USDT', exchange: make('bybit', 'bybit-spot', bybit('spot')) },
    { name: 'bybit linear', symbol: 'BTC/USDT:USDT', exchange: make('bybit', 'bybit-linear', bybit('linear')) },
    {
      name: 'okx',
      symbol: 'BTC/USDT',
      exchange: make('okx', 'okx', ({ urls: { api } }) => {
        api.rest = rest('okx')
        api.ws = `${url('okx')}/ws/v5`
      })
    },
    {
      name: 'kraken',
      symbol: 'BTC/USD',
      exchange: make('kraken', 'kraken', ({ urls: { api } }) => {
        api.public = api.private = rest('kraken')
        api.ws.publicV2 = api.ws.privateV2 = `${url('kraken')}/v2`
      })
    }
  ]
}

async function withCcxt({ name, exchange, symbol }) {
  exchange.has.fetchCurrencies = false
  await exchange.loadMarkets()
  const orders = []
  while (!orders.some(({ status }) => status === 'closed') || !orders.some(({ status }) => status === 'open'))
    orders.push(...(await exchange.watchOrders()))
  for (const order of orders) {
    assert.ok(order.id && order.symbol && order.price > 0 && order.amount > 0, JSON.stringify(order))
    if (order.status === 'closed') assert.strictEqual(order.filled, order.amount)
  }
  assertNow(orders.at(-1).lastTradeTimestamp ?? orders.at(-1).timestamp)
  const quote = exchange.markets[symbol].quote
  const watched = exchange.has.watchBalance ? await exchange.watchBalance() : undefined
  if (watched) assert.ok(watched[quote].total > 0, JSON.stringify(watched))
  await exchange.close()
  console.log(`ccxt, ${name}: ${orders.length} orders${watched ? ', balances' : ''}`)
}

// ccxt refuses some promises that nobody holds.
process.on('unhandledRejection', (error) => {
  if (!(error instanceof ccxt.AuthenticationError)) throw error
})

async function withWrongSecret({ name, exchange }) {
  exchange.has.fetchCurrencies = false
  await exchange.loadMarkets()
  // Kraken's words are no class of their own there.
  const isMeant = (error) => error instanceof ccxt.AuthenticationError || /EAPI:Invalid signature/.test(error.message)
  await assert.rejects(exchange.watchOrders(), isMeant, name)
  await exchange.close().catch(() => {})
}

async function withBybitApi({ url, keys }) {
  const { key, secret } = keys('bybit-linear')
  const client = new BybitClient({ market: 'v5', key, secret, wsUrl: `${url('bybit-linear')}/v5/private` }, logger)
  const of = (topic) => take(client, 'update', 3, (message) => message.topic === topic)
  const wanted = ['order', 'execution', 'position', 'wallet'].map(of)
  client.subscribeV5(['order', 'execution', 'position', 'wallet'], 'linear')
  await Promise.all(wanted)
  client.closeAll(true)
  console.log('bybit-api: auth, four topics')
}

async function withOkxApi({ url, keys }) {
  const { key, secret, passphrase } = keys('okx')
  const account = { apiKey: key, apiSecret: secret, apiPass: passphrase }
  const client = new OkxClient({ accounts: [account], wsUrl: `${url('okx')}/ws/v5/private` }, logger)
  const of = (channel) => take(client, 'update', 2, (message) => message.arg.channel === channel)
  const wanted = ['orders', 'account', 'positions', 'balance_and_position'].map(of)
  client.subscribe([
    { channel: 'orders', instType: 'ANY' },
    { channel: 'account' },
    { channel: 'positions', instType: 'ANY' },
    { channel: 'balance_and_position' }
  ])
  await Promise.all(wanted)
  client.closeAll(true)
  console.log('okx-api: login, four channels')
}

withSimulator(Venues, async (simulator) => {
  for (const client of clients(simulator)) await withCcxt(client)
  // A turned PEM is no key: the client itself refuses it.
  for (const client of clients(simulator, true)) if (client.name !== 'coinbase') await withWrongSecret(client)
  await withBybitApi(simulator)
  await withOkxApi(simulator)
})
