/** The word of `--format` to what writes in that form; and what is written to where `--output` and `--save` say. */
import type { Report } from "../model/report.ts"
import type { Survey } from "../model/survey.ts"
import { piecesOf } from "../output-file.ts"
import type { SarifContext } from "../report/sarif.ts"
import type { Rule } from "../rules/rule.ts"
import type { Terminal } from "./main.ts"
import { UsageError, type Words } from "./words.ts"
import { write, writeInto } from "./write.ts"

type Text = string | Iterable<string>

/** One line for each form. A renderer is loaded when it is asked for. */
export type Forms<Render> = Readonly<Record<string, () => Promise<Render>>>

/** Of what is deployed: with the terminal it is for, and the rules in force. */
export type Render<What> = (what: What, terminal: Terminal, rules: readonly Rule[]) => Text

/** Throws UsageError where it is the word of none. */
export function formIn<Form>(forms: Readonly<Record<string, Form>>, word: string): Form {
  const form = Object.hasOwn(forms, word) ? forms[word] : undefined
  if (form) return form
  throw new UsageError(`--format: \`${word}\` is not a format; use one of ${Object.keys(forms).join(", ")}`)
}

/** Whatever is not written to the terminal itself has none of its colours. */
const plain = (terminal: Terminal): Terminal => ({ ...terminal, stdout: { ...terminal.stdout, isTTY: false } })

export function put(words: Words, terminal: Terminal, textFor: (terminal: Terminal) => Text): void {
  const output = words.value("--output")
  if (output !== undefined) write(output, textFor(plain(terminal)))
  else for (const piece of piecesOf(textFor(terminal))) terminal.stdout.write(piece)
}

/** Each of these files in its form, one after the other. */
export async function save<Render>(
  files: Readonly<Record<string, string>>,
  { forms, words, terminal }: { readonly forms: Forms<Render>; readonly words: Words; readonly terminal: Terminal },
  textOf: (render: Render, terminal: Terminal) => Text,
): Promise<void> {
  const directory = words.value("--save")
  if (directory === undefined) return
  for (const [name, word] of Object.entries(files))
    writeInto(directory, name, textOf(await formIn(forms, word)(), plain(terminal)))
}

/** The forms that one account and many of them have in common. */
export const formsOfDeployed = {
  sarif: async () => {
    const [{ renderSarif }, { ruleLinks: links }, { version }] = await Promise.all([
      import("../report/sarif.ts"),
      import("../report/links.ts"),
      import("../version.ts"),
    ])
    const difference = { hunks: new Map(), renames: new Map() }
    return ({ report, accountOf }, _terminal, rules) =>
      renderSarif(report, { difference, links, rules, version, ...(accountOf && { accountOf }) })
  },
  csv: async () => {
    const { renderSurveyCsv } = await import("../report/survey-csv.ts")
    return ({ survey }) => renderSurveyCsv(survey)
  },
  review: async () => {
    const { renderSurveyJson } = await import("../report/survey-json.ts")
    return ({ survey }) => renderSurveyJson(survey)
  },
} satisfies Forms<Render<Deployed>>

interface Deployed {
  readonly report: Report
  readonly survey: Survey
  readonly accountOf?: SarifContext["accountOf"]
}
