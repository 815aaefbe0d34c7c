/** The system's Chromium, where there is one and a library that drives it: started once for a file of tests. */
import { accessSync, constants } from "node:fs"
import { delimiter, join } from "node:path"
import type { Browser } from "playwright-core"

const names = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"]

/** CHROMIUM_PATH says where it is, if it is nowhere usual. */
function executable(): string | undefined {
  const usual = (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((directory) => names.map((name) => join(directory, name)))
  const mac = "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"
  return [process.env.CHROMIUM_PATH ?? "", ...usual, mac].find((path) => path !== "" && isExecutable(path))
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}

/** Undefined, and said aloud, where there is none. */
export async function startBrowser(): Promise<Browser | undefined> {
  const executablePath = executable()
  const playwright = await import("playwright-core").catch(() => undefined)
  if (!executablePath || !playwright) {
    const missing = executablePath
      ? "playwright-core is not installed"
      : "no Chromium is installed (CHROMIUM_PATH names one)"
    process.stderr.write(`\nSKIPPED: the page of a review is NOT tested in a browser: ${missing}\n\n`)
    return undefined
  }
  // Chromium's own sandbox does not start for root.
  const args = process.getuid?.() === 0 ? ["--no-sandbox"] : []
  return playwright.chromium.launch({ executablePath, args })
}
