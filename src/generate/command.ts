/** What is in view of a finding to the command that writes an identity of its kind as it should be, with the words that are known. */
import type { Command } from "../model/finding.ts"
import { type Archetype, type Form, formOf, type Seen, type View, type Word } from "./archetype.ts"
import { archetypes, archetypesOf } from "./archetypes.ts"

export interface Place {
  readonly cloud: string
  /** As the file is written that the command is to stand in for. */
  readonly format: string
}

/** More than that are not a choice that anyone made. */
const mostValues = 6
/** The resource ID of a project in an account of Azure is the longest that there is: some 260. */
const longestValue = 300

/** Of the first archetype that answers what is in view, in the form that the file has. Nothing is made up: what is not in view it asks for. */
export function commandFor(names: readonly string[], view: View, { cloud, format }: Place): Command | undefined {
  const form = formOf[format]
  if (form === undefined) return undefined
  const found = names
    .flatMap((name) => archetypesOf[cloud]?.find((each) => each.name === name) ?? [])
    .find((each) => each.forms.includes(form) && answers(each, view))
  return found && commandOf(found, form, view)
}

/** Nobody is told to make what the configuration does not approve of. */
const answers = ({ about, words }: Archetype, view: View): boolean =>
  (about === undefined || textsIn(about, view).length > 0) &&
  words.every(({ approved }) => !approved || view[approved.among].length === 0 || textsIn(approved, view).length > 0)

function commandOf({ name, words }: Archetype, form: Form, view: View): Command {
  const known = words.map((word) => ({ word, values: valuesIn(word, view) }))
  const flags = known.flatMap(({ word, values }) =>
    values.length === 0 ? [] : [`--${word.name} ${quoted(values.join(","))}`],
  )
  return {
    text: ["ai-iam-gate generate", name, `--as ${form}`, ...flags].join(" "),
    isIncomplete: known.some(({ word, values }) => values.length === 0 && word.optional === undefined),
  }
}

/** With its words as its help has them, optional ones and all. */
export function exampleOf(name: string): string | undefined {
  const found = archetypes.find((each) => each.name === name)
  if (!found) return undefined
  const { words, forms } = found
  const form = forms.find((each) => each === "terraform") ?? forms[0]
  const flags = words.map((word) => `--${word.name} ${quoted(word.example)}`)
  return ["ai-iam-gate generate", name, `--as ${form}`, ...flags].join(" ")
}

/** One, or all of a word that takes several; none where there is a choice to make. */
function valuesIn({ seen, like, many }: Word, view: View): readonly string[] {
  if (!seen) return []
  const found = new Map<string, string>()
  for (const value of textsIn(seen, view)) {
    // What is only known in small letters is what is written elsewhere.
    const key = value.toLowerCase()
    if (like.test(value) && !found.has(key)) found.set(key, value)
  }
  const values = [...found.values()]
  return values.length <= (many ? mostValues : 1) && values.join(",").length <= longestValue ? values : []
}

/** The first group of each text that matches, or the match. */
const textsIn = ({ among, as }: Seen, view: View): readonly string[] =>
  view[among].flatMap((text) => {
    const [all, group = all] = as.exec(text) ?? []
    return group === undefined ? [] : [group]
  })

/** As a shell takes it for one word. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
