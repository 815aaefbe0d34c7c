#!/usr/bin/env node
/** Entry of the command line: words in, a report out, an exit status. */
import module from "node:module"
import { exitWith } from "./exit.ts"

// What follows need not be compiled anew at every start. Older Node has no such cache.
module.enableCompileCache?.()
const { main } = await import("./cli/main.ts")
await exitWith(await main(process.argv.slice(2), process))
