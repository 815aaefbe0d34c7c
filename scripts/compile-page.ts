/** The browser's part of a survey's page, under src/page/, to src/report/survey-page.json: one script and one style. */
import { readFileSync, writeFileSync } from "node:fs"
import { stripTypeScriptTypes } from "node:module"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { Script } from "node:vm"

const imported = /^import [^"]*from "(\.[^"]+)"\n/gm

/** Files in an order in which each comes after those that it imports. */
function inOrder(path: string, seen: Set<string> = new Set()): readonly string[] {
  if (seen.has(path)) return []
  seen.add(path)
  const imports = [...readFileSync(path, "utf8").matchAll(imported)].filter(([line]) => !line.startsWith("import type"))
  return [...imports.flatMap(([, to = ""]) => inOrder(join(dirname(path), to), seen)), path]
}

function codeOf(path: string): string {
  const source = readFileSync(path, "utf8")
    .replace(imported, "")
    .replace(/^export (?=[a-z])/gm, "")
  return stripTypeScriptTypes(source)
    .split("\n")
    .map((line) => line.replace(/^ +/, "").trimEnd())
    .filter((line) => line !== "" && !/^(\/\*\*.*\*\/|\/\/.*)$/.test(line))
    .join("\n")
}

/** The same sources give the same text. A name that two files give to different things stops it. */
export function compilePage(): string {
  const code = inOrder("src/page/page.ts").map(codeOf).join("\n")
  const script = `(() => {\n"use strict"\n${code}\n})()\n`
  new Script(script)
  const style = readFileSync("src/page/page.css", "utf8")
    .replace(/\/\*[\s\S]*?\*\//g, "")
    .replace(/^\s+/gm, "")
  return `${JSON.stringify({ style, script }, null, 1)}\n`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync("src/report/survey-page.json", compilePage())
