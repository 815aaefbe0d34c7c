/** `ai-iam-gate generate`: a policy that starts out right, in the form that its repository has. */
import { type Archetype, type Form, forms, type Values, type Word } from "../generate/archetype.ts"
import { archetypes } from "../generate/archetypes.ts"
import { write } from "../generate/write.ts"
import { nearest } from "../model/nearest.ts"
import type { Terminal } from "./main.ts"
import { readIn, replaceIn } from "./replace-file.ts"
import { readWords, UsageError, type Words } from "./words.ts"

const names = archetypes.map(({ name }) => name)
const width = Math.max(...names.map((name) => name.length))

const help = `ai-iam-gate generate: policies that start out right

  ai-iam-gate generate ARCHETYPE --as FORM …          prints it (generate ARCHETYPE --help lists its words)

${archetypes.map(({ name, title, forms: own }) => `  ${name.padEnd(width)}  ${title} (${own.join(", ")})`).join("\n")}

  --as FORM          ${forms.join(", ")}: those that stand behind the archetype
  --output DIR       writes the files there, and leaves alone what is there already

Each passes the gate, and says at its head what it leaves out.
`

export async function generate(args: readonly string[], terminal: Terminal): Promise<number> {
  const [name, ...rest] = args
  if (name === undefined || name === "--help" || name === "-h") {
    terminal.stdout.write(help)
    return name === undefined ? 2 : 0
  }
  const archetype = archetypes.find((each) => each.name === name)
  if (!archetype) {
    const [near] = nearest(name, names)
    throw new UsageError(
      `there is no archetype \`${name}\`; ${near === undefined ? `they are ${names.join(", ")}` : `did you mean \`${near}\``}`,
    )
  }
  const flags = ["--as", "--output", ...archetype.words.map((word) => `--${word.name}`)]
  const words = readWords(rest, flags, ["--help", "-h"])
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(helpOf(archetype))
    return 0
  }
  const files = write(archetype, valuesIn(words, archetype), formIn(words, archetype))
  const directory = words.value("--output")
  if (directory === undefined) {
    const [only, ...more] = files
    terminal.stdout.write(
      only && more.length === 0 ? only.text : files.map(({ path, text }) => `==> ${path} <==\n${text}\n`).join(""),
    )
    return 0
  }
  const there = files.filter(({ path }) => readIn(directory, path) !== undefined)
  if (there.length > 0)
    throw new UsageError(`--output: ${there.map(({ path }) => `\`${path}\``).join(", ")} is there already`)
  for (const { path, text } of files) replaceIn(directory, path, text)
  terminal.stdout.write(files.map(({ path }) => `wrote ${path}\n`).join(""))
  return 0
}

function formIn(words: Words, { name, forms: own }: Archetype): Form {
  const asked = words.value("--as")
  const found = own.find((form) => form === asked)
  if (found) return found
  const valid = `\`${name}\` can be had as ${own.join(", ")}`
  throw new UsageError(asked === undefined ? `\`--as\` is needed; ${valid}` : `--as: ${valid}, not as \`${asked}\``)
}

/** Throws UsageError for all words that are missing, or for the first that cannot be. */
function valuesIn(words: Words, archetype: Archetype): Values {
  const missing = archetype.words.filter(({ name, optional }) => !optional && words.values(`--${name}`).length === 0)
  if (missing.length > 0)
    throw new UsageError(
      missing.map(({ name, what, example }) => `\`--${name}\` is needed: ${what}, like \`${example}\``).join("\n  "),
    )
  const given = new Map(archetype.words.map((word): [string, readonly string[]] => [word.name, valuesOf(word, words)]))
  return {
    one: (name) => given.get(name)?.[0] ?? "",
    all: (name) => given.get(name) ?? [],
    maybe: (name) => given.get(name)?.[0],
  }
}

function valuesOf({ name, many, like, likeWords }: Word, words: Words): readonly string[] {
  const written = words.values(`--${name}`)
  const values = many ? written.flatMap((each) => each.split(",").map((value) => value.trim())) : written.slice(-1)
  const wrong = values.find((value) => !like.test(value))
  if (wrong !== undefined) throw new UsageError(`--${name}: \`${wrong}\` will not do; it takes ${likeWords}`)
  return [...new Set(values)]
}

const helpOf = ({ name, title, forms: own, words, leavesOut }: Archetype): string => {
  const widest = Math.max(...words.map((word) => word.name.length)) + 2
  return `ai-iam-gate generate ${name}: ${title}

  ${"--as".padEnd(widest)}  ${own.join(", ")}
${words.map(({ name: each, what, example, many, optional }) => `  ${`--${each}`.padEnd(widest)}  ${what}${many ? ", with commas between them" : ""}${optional ? " (may be left out)" : ""}: ${example}`).join("\n")}

It leaves out:
${leavesOut.map((each) => `  ${each}`).join("\n")}
`
}
