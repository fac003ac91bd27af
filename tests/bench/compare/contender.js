// SPDX-License-Identifier: GPL-3.0-or-later
// What the contenders on Node share; the arguments are those of contender.h.
'use strict'

const fs = require('node:fs')

const FirstId = 3_000_000_000

exports.readAssignment = () => {
  const [what, ...rest] = process.argv.slice(2)
  if (what === 'count') return { url: `ws://127.0.0.1:${rest[0]}`, messages: Number(rest[1]), times: rest[2] }
  return { isIdle: true, url: rest[0], warm: Number(rest[2]), count: Number(rest[3]) }
}

exports.Tally = class {
  constructor({ messages, times }) {
    this.total = messages
    this.from = Math.floor(messages / 10)
    this.seen = 0
    this.file = times
    this.times = times ? new Float64Array(messages) : undefined
  }

  // Throws where it is not the next one. True once all have come.
  countOne(id) {
    if (id !== FirstId + this.seen) throw new Error(`expected trade ${FirstId + this.seen}, not ${id}`)
    if (this.times) {
      const [seconds, nanoseconds] = process.hrtime()
      this.times[this.seen] = seconds * 1e9 + nanoseconds
    }
    if (++this.seen === this.from) {
      this.begin = process.hrtime()
      this.cpu = process.cpuUsage()
    }
    return this.seen === this.total
  }

  tell() {
    const [seconds, nanoseconds] = process.hrtime(this.begin)
    const cpu = process.cpuUsage(this.cpu)
    if (this.times) fs.writeFileSync(this.file, BigInt64Array.from(this.times, (time) => BigInt(Math.round(time))))
    const figures = {
      messages: this.total - this.from,
      seconds: seconds + nanoseconds / 1e9,
      cpu_seconds: (cpu.user + cpu.system) / 1e6
    }
    console.log(JSON.stringify(figures))
  }
}

// `open(number)` opens one connection.
exports.idle = ({ warm, count }, open) => {
  let opened = 0
  let wanted = warm
  // A few at a time: a listening socket has room for 50.
  setInterval(() => {
    for (let i = 0; i < 5 && opened < wanted; ++i) open(opened++)
  }, 20)
  process.stdin.on('data', () => {
    wanted = warm + count
  })
  process.stdin.on('end', () => process.exit(0))
}
