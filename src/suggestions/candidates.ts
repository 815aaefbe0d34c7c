/** A finding and the mends of its rule to edits of the head that are worth trying, the best first. */
import type { Edit, Writer } from "../formats/writer.ts"
import type { Missing } from "../model/access.ts"
import type { Blame } from "../model/grant.ts"
import { type Source, textOf } from "../model/source.ts"
import type { Judgement } from "../rules/matches.ts"
import type { Mend } from "../rules/rule.ts"
import { restored } from "./restore.ts"
import { type Sheet, written } from "./write.ts"

export interface Candidate {
  readonly kind: Mend["kind"]
  /** All of one file, that which the finding stands in. */
  readonly edits: readonly Edit[]
}

/** `head` is the file that the finding stands in, `base` what it was before, where it was there. */
export function candidates(
  judgement: Judgement,
  head: Source,
  base: Source | undefined,
  sheet: Sheet,
): readonly Candidate[] {
  return (judgement.rule.suggest ?? [])
    .flatMap((mend) => editsOf(mend, judgement, head, base, sheet).map((edits) => ({ kind: mend.kind, edits })))
    .filter(({ edits }) => edits.every(({ span }) => span.source.revision === "head" && span.source.path === head.path))
}

function editsOf(
  mend: Mend,
  { cause, finding }: Judgement,
  head: Source,
  base: Source | undefined,
  sheet: Sheet,
): readonly (readonly Edit[])[] {
  switch (mend.kind) {
    case "restore":
      return base ? restored(cause, finding.location, { base, head }) : []
    case "instead":
      return [replacedFacts(cause, sheet.writer)].filter((edits) => edits.length > 0)
    case "write": {
      const edits = cause.kind === "rows" ? written(mend, cause.rows, sheet) : undefined
      return edits ? [edits] : []
    }
  }
}

/** What stands in the text for a fact, with what is right in its place. */
function replacedFacts(cause: Judgement["cause"], writer: Writer): readonly Edit[] {
  if (cause.kind === "lint") {
    const { lint } = cause.delta
    return lint.instead === undefined ? [] : inPlace(lint, lint.text, lint.instead)
  }
  if (cause.kind !== "settings") return []
  return cause.deltas.flatMap(({ setting }) => {
    if (setting.missing) return said(setting.missing, writer)
    return setting.instead === undefined
      ? []
      : inPlace(setting, textOf(setting.span).replace(/^["']|["']$/g, ""), setting.instead)
  })
}

/** What nothing was said of. */
function said({ within, name, value }: Missing, writer: Writer): readonly Edit[] {
  const isTruth = /^(true|false)$/.test(value)
  const values = [isTruth ? { text: undefined, written: value } : { text: value }]
  const edit = writer.entry(within, { name, value: { kind: "values", values } })
  return edit ? [edit] : []
}

/** In its quotes, if it has any; nothing where it is put together from elsewhere. */
function inPlace({ span, via }: Blame, text: string, instead: string): readonly Edit[] {
  const at = textOf(span).indexOf(text)
  if (via !== undefined || at < 0 || text === "" || /[\s{}]/.test(text)) return []
  const start = span.start + at
  return [{ span: { source: span.source, start, end: start + text.length }, text: instead }]
}
