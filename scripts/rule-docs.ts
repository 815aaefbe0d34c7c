/** The rules that ship to the files of docs/rules/, by path. */
import { rulesAt, shippedDirectory } from "../src/cli/rule-files.ts"
import { indexOf } from "./rule-index.ts"
import { controlsIn, pageOf } from "./rule-page.ts"

export function docsOf(read: (path: string) => string): ReadonlyMap<string, string> {
  const rules = rulesAt(shippedDirectory(), undefined).map((each) => ({
    ...each,
    text: read(`rules/${each.rule.id}.yaml`),
  }))
  return new Map([
    ["docs/rules/README.md", indexOf(rules.map(({ rule, text }) => ({ rule, controls: controlsIn(text) })))],
    ...rules.map((each): [string, string] => [`docs/rules/${each.rule.id}.md`, pageOf(each, each.text)]),
  ])
}
