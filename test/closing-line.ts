/** A vitest reporter that ends a run with one plain line, which any reader of a log can find: `N passed, N failed`. */
import { writeFileSync } from "node:fs"
import type { Reporter, TestModule } from "vitest/node"

/** The line goes to the file named by CLOSING_LINE, so that the caller can print it last. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    let passed = 0
    let failed = 0
    let skipped = 0
    for (const module of modules) {
      // A file that could not be loaded has no tests, and has failed.
      if (module.errors().length > 0) failed++
      for (const test of module.children.allTests()) {
        const state = test.result().state
        if (state === "passed") passed++
        else if (state === "failed") failed++
        else skipped++
      }
    }
    const line = `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`
    const file = process.env.CLOSING_LINE
    if (file) writeFileSync(file, line)
  }
}
