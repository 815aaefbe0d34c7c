/** The generated file of SAM's policy templates and connectors to its contents, read when it is first asked for. */
import { readFileSync } from "node:fs"
import type { Span } from "../../model/source.ts"
import type { Value } from "../../model/value.ts"
import { madeDict, madeList, madeText } from "../made.ts"

/** Lists are of words with blanks between them. */
export interface StatementData {
  readonly actions: string
  readonly resources: string
  readonly conditions?: Readonly<Record<string, Readonly<Record<string, string>>>>
}

interface SamData {
  readonly templates: Readonly<
    Record<string, { readonly parameters: string; readonly statements: readonly StatementData[] }>
  >
  /** By the types of source and destination. Without a holder, nothing is given to a role. */
  readonly connectors: Readonly<
    Record<
      string,
      {
        readonly holder?: "Source" | "Destination"
        readonly categories: Readonly<Record<string, readonly StatementData[]>>
      }
    >
  >
}

let known: SamData | undefined
// The bundler copies a file that is named in just this form.
export const samData = (): SamData =>
  (known ??= JSON.parse(readFileSync(new URL("./data/sam.json", import.meta.url), "utf8")) as SamData)

/** A document of statements that allow, all of which stands for one place; `written` makes the text of a resource or of a test. */
export function documentOf(statements: readonly StatementData[], span: Span, written: (text: string) => Value): Value {
  const words = (text: string, make: (word: string) => Value) => madeList(text.split(" ").map(make), span)
  const made = statements.map(({ actions, resources, conditions }) =>
    madeDict(
      {
        Effect: madeText("Allow", span),
        Action: words(actions, (word) => madeText(word, span)),
        Resource: words(resources, written),
        Condition: conditions && mapped(conditions, span, (tests) => mapped(tests, span, (text) => written(text))),
      },
      span,
    ),
  )
  return madeDict({ Statement: madeList(made, span) }, span)
}

const mapped = <T>(of: Readonly<Record<string, T>>, span: Span, make: (value: T) => Value): Value =>
  madeDict(Object.fromEntries(Object.entries(of).map(([key, value]) => [key, make(value)])), span)
