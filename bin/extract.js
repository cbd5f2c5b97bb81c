#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8'
import { main } from '../dist/program/main.js'

// Left alone, the heap grows to four times what is in use before it is cleaned. At 30 % a run takes 3 % longer and a fifth less memory.
setFlagsFromString('--heap-growing-percent=30')
process.exitCode = await main(process.argv.slice(2))
