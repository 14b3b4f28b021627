#!/usr/bin/env node
import { runCommand } from './program.ts'
import { terminalOf } from './terminal.ts'

// a reader that has enough ("| head") is no error
process.stdout.on('error', (error) => {
  if ('code' in error && error.code === 'EPIPE') process.exit(0)
  throw error
})

process.exitCode = await runCommand(process.argv.slice(2), terminalOf(process.stdout, process.stderr, process.env))
