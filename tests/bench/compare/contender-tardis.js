// SPDX-License-Identifier: GPL-3.0-or-later
// tardis-dev: its normalised trades, as they stream. It makes an object of each with numbers and two dates.
'use strict'

const { readAssignment, Tally, idle } = require('./contender.js')

const assignment = readAssignment()
process.env.WSS_URL_BINANCE = `${assignment.url}/stream`   // Read when a feed is made.
const { streamNormalized, normalizeTrades } = require('tardis-dev')

function trades(symbol) {
  const onError = (error) => {
    throw error
  }
  return streamNormalized({ exchange: 'binance', symbols: [symbol], timeoutIntervalMS: 0, onError }, normalizeTrades)
}

async function count() {
  const tally = new Tally(assignment)
  for await (const trade of trades('BTCUSDT')) {
    if (tally.countOne(Number(trade.id))) break
  }
  tally.tell()
  process.exit(0)
}

if (assignment.isIdle) {
  idle(assignment, async (number) => {
    for await (const trade of trades(`SILENT${number}`)) throw new Error(`unexpected ${trade.symbol}`)
  })
} else {
  count()
}
