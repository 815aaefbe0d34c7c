/** What is in view of a finding to the command that writes an identity of its kind as it should be, with the words that are known. */
import { type Archetype, type Form, formOf, type View, type Word } from "./archetype.ts"
import { archetypes } from "./archetypes.ts"

export interface Command {
  readonly text: string
  /** Set where it asks for more than what is in view. */
  readonly isIncomplete: boolean
}

/** More than that are not a choice that anyone made. */
const mostValues = 6

/** Of the first archetype that answers what is in view, in the form that the file has. Nothing is made up: what is not in view it asks for. */
export function commandFor(names: readonly string[], view: View, format: string): Command | undefined {
  const form = formOf[format]
  const found = names
    .flatMap((name) => archetypes.find((each) => each.name === name) ?? [])
    .find((each) => form !== undefined && each.forms.includes(form) && isAbout(each, view))
  return found && form && commandOf(found, form, view)
}

const isAbout = ({ about }: Archetype, view: View): boolean =>
  about === undefined || Object.values(view).some((texts: readonly string[]) => texts.some((text) => about.test(text)))

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

/** One, or all of a word that takes several; none where there is a choice to make. */
function valuesIn({ seen, like, many }: Word, view: View): readonly string[] {
  if (!seen) return []
  const found = new Map<string, string>()
  for (const text of view[seen.among]) {
    const value = seen.as.exec(text)?.[1]
    // What is only known in small letters is what is written elsewhere.
    const key = value?.toLowerCase()
    if (value !== undefined && key !== undefined && like.test(value) && !found.has(key)) found.set(key, value)
  }
  return found.size <= (many ? mostValues : 1) ? [...found.values()] : []
}

/** As a shell takes it for one word. */
const quoted = (text: string): string => (/^[\w@%+=:,./-]+$/.test(text) ? text : `'${text.replaceAll("'", "'\\''")}'`)
