// SPDX-License-Identifier: GPL-3.0-or-later
// ws and JSON.parse, and the fields that the bare loops read.
'use strict'

const WebSocket = require('ws')
const { readAssignment, Tally, idle } = require('./contender.js')

function open(url, symbol) {
  const socket = new WebSocket(`${url}/stream`, { perMessageDeflate: false })
  socket.on('open', () => socket.send(JSON.stringify({ method: 'SUBSCRIBE', params: [`${symbol}@trade`], id: 1 })))
  socket.on('error', (error) => {
    throw error
  })
  return socket
}

const assignment = readAssignment()
if (assignment.isIdle) {
  const kept = []
  idle(assignment, (number) => kept.push(open(assignment.url, `silent${number}`)))
} else {
  const tally = new Tally(assignment)
  const trade = {}
  open(assignment.url, 'btcusdt').on('message', (text) => {
    const message = JSON.parse(text)
    if (message.stream === undefined) return
    const data = message.data
    trade.symbol = data.s
    trade.price = Number(data.p)
    trade.quantity = Number(data.q)
    trade.eventTime = data.E
    trade.time = data.T
    trade.maker = data.m
    if (!tally.countOne(data.t)) return
    tally.tell()
    process.exit(0)
  })
}
