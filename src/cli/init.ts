/** `ai-iam-gate init`: a configuration with its reasons and a workflow, after a look at what the repository holds. */
import { filesOf, textsIn } from "../change/inventory.ts"
import { formats } from "../formats/index.ts"
import { thresholds } from "../model/severity.ts"
import { defaultConfigPath, parseThreshold } from "../options.ts"
import { configurationText, type Found, workflowText } from "./init-texts.ts"
import type { Terminal } from "./main.ts"
import { readIn, replaceIn } from "./replace-file.ts"
import { readWords, UsageError } from "./words.ts"

export const workflowPath = ".github/workflows/ai-access.yml"

const help = `ai-iam-gate init: begin in a repository

  --repo DIR         the work tree (default: .)
  --fail-on WORD     ${thresholds.join(", ")} (default: none, which only reports: raise it once you have seen what it says)
  --print            write to stdout what would be written, and nothing else

Writes ${defaultConfigPath} and ${workflowPath}. What is there already is left alone.
`

export async function init(args: readonly string[], terminal: Terminal): Promise<number> {
  const words = readWords(args, ["--repo", "--fail-on"], ["--print", "--help", "-h"])
  if (words.has("--help") || words.has("-h")) {
    terminal.stdout.write(help)
    return 0
  }
  const repo = words.value("--repo") ?? "."
  const failOn = parseThreshold(words.value("--fail-on") ?? "none", "--fail-on")
  const found = await lookAt(repo)
  const texts: readonly (readonly [string, string])[] = [
    [defaultConfigPath, configurationText(found, failOn)],
    [workflowPath, workflowText(found)],
  ]
  if (words.has("--print")) {
    for (const [path, text] of texts) terminal.stdout.write(`# ${path}\n${text}\n`)
    return 0
  }
  const missing = texts.filter(([path]) => readIn(repo, path) === undefined)
  for (const [path, text] of missing) replaceIn(repo, path, text)
  const left = texts
    .filter((each) => !missing.includes(each))
    .map(([path]) => `${path} is there already, and was left alone\n`)
  terminal.stdout.write(
    [
      ...missing.map(([path]) => `wrote ${path}\n`),
      ...left,
      summaryOf(found),
      ...(missing.length > 0
        ? ["next: read both, commit them, and open a pull request that changes a permission\n"]
        : []),
    ].join(""),
  )
  if (missing.length === 0) throw new UsageError("both files are there already; there is nothing to begin")
  return 0
}

const summaryOf = ({ formats: counts }: Found): string =>
  counts.length === 0
    ? "nothing here says who may do what yet: no file of a kind that the gate reads\n"
    : `the gate may read here: ${counts.map(({ name, files }) => `${files} ${name}`).join(", ")}\n`

const endings = [".tf", ".tofu", ".json", ".yaml", ".yml", ".bicep", ".ts", ".py"]
/** More of them are no hint but a burden. */
const most = 8

async function lookAt(repo: string): Promise<Found> {
  const paths = await filesOf(repo)
  const [accounts, models] = await Promise.all([
    textsIn(repo, "arn:aws[a-z-]*:[a-z0-9-]+:[a-z0-9-]*:[0-9]{12}:", endings),
    textsIn(repo, "(foundation-model|inference-profile)/[a-z0-9.:-]+", endings),
  ])
  const counts = formats.map(({ name, mayClaim }) => ({ name, files: paths.filter(mayClaim).length }))
  return {
    formats: counts.filter(({ files, name }) => files > 0 && isTelling(name)),
    accounts: distinct(accounts.map((arn) => arn.split(":")[4] ?? "")),
    models: distinct(models.map((text) => text.slice(text.indexOf("/") + 1))),
    examples: distinct(paths.flatMap((path) => /^((?:[^/]+\/)*(?:examples?|tests?|fixtures))\//.exec(path)?.[1] ?? [])),
    hasCdk: paths.some((path) => path === "cdk.json" || path.endsWith("/cdk.json")),
  }
}

/** Any JSON or YAML file may be one of those by its name alone, which says nothing. */
const isTelling = (name: string): boolean => /^(terraform|bicep|serverless)/.test(name)

const distinct = (all: readonly string[]): readonly string[] => [...new Set(all)].filter(Boolean).slice(0, most)
