#!/usr/bin/env node
/** Entry of the command line: words in, a report out, an exit status. */
import { main } from "./cli/main.ts"

process.exitCode = await main(process.argv.slice(2), process)
