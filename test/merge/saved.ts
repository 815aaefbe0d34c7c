/** What accounts of an estate grant, written down briefly, to what `scan --save` would write of each of them. */
import { loadClouds } from "../../src/clouds/index.ts"
import { exports } from "../../src/exports/index.ts"
import { readExports } from "../../src/exports/read-exports.ts"
import { cloudformation } from "../../src/formats/cloudformation/json.ts"
import { terraform } from "../../src/formats/terraform/index.ts"
import { merge } from "../../src/merge/merge.ts"
import type { SavedDirectory } from "../../src/merge/saved-scan.ts"
import type { Diagnostic } from "../../src/model/diagnostic.ts"
import type { Estate } from "../../src/model/estate.ts"
import type { ConfigurationNote } from "../../src/model/report.ts"
import type { Resource, Unit } from "../../src/model/resource.ts"
import type { Source } from "../../src/model/source.ts"
import type { Tenant } from "../../src/model/survey.ts"
import { defaultOptions } from "../../src/read-options.ts"
import { renderJson } from "../../src/report/json.ts"
import { renderSurveyJson } from "../../src/report/survey-json.ts"
import { type Scanned, scan } from "../../src/scan.ts"

export const configuration: ConfigurationNote = {
  policy: "repository",
  readFrom: null,
  rules: [],
  ignored: [],
  ownRules: null,
  refused: [],
}

/** An account, and the texts that tell what is there: exports of its cloud, templates, and Terraform. */
export interface Made extends Tenant {
  readonly files: Readonly<Record<string, string>>
  /** What its scan was refused. */
  readonly refused?: string
}

export async function scanned({ cloud, id, files, refused }: Made, estate: readonly Tenant[] = []): Promise<Scanned> {
  const resources: Resource[] = []
  const diagnostics: Diagnostic[] = []
  const sources: Source[] = []
  for (const [path, text] of Object.entries(files)) {
    const source = { path, revision: "head" as const, text }
    sources.push(source)
    if (path.endsWith(".export.json")) {
      const parts = async function* () {
        yield text
      }
      const read = await readExports([{ path, parts }], exports)
      for (const unit of read.value) resources.push(...unit.resources)
      diagnostics.push(...read.diagnostics)
    } else if (path.endsWith(".tf")) resources.push(...terraform.read("", [source]).value)
    else resources.push(...cloudformation.read(path, [source]).value)
  }
  if (refused !== undefined)
    diagnostics.push({ code: "missing", severity: "error", message: refused, at: { path: "run.jsonl" } })
  const units: readonly Unit[] = [{ key: `${cloud}:${id}`, format: "export", tenant: id, resources }]
  await loadClouds(units, sources)
  const trustedAccounts = new Set(estate.map((tenant) => tenant.id))
  return scan({
    units,
    diagnostics,
    files: [...Object.keys(files), "run.jsonl"],
    options: { ...defaultOptions, estate: { ...defaultOptions.estate, trustedAccounts } },
    configuration,
  })
}

/** `edit` is what somebody did to the texts since. */
export function directoryOf(
  path: string,
  { report, survey }: Scanned,
  edit: (text: string, name: string) => string = (text) => text,
): SavedDirectory {
  const file = (name: string, text: string) => ({
    path: `${path}/${name}`,
    // As it comes from a disk: in parts, wherever they end.
    parts: async function* () {
      for (let at = 0; at < text.length; at += 10_007) yield text.slice(at, at + 10_007)
    },
  })
  return {
    path,
    report: file("report.json", edit([...renderJson(report)].join(""), "report.json")),
    review: file("review.json", edit(renderSurveyJson(survey), "review.json")),
  }
}

export async function directoriesOf(made: readonly Made[]): Promise<readonly SavedDirectory[]> {
  return Promise.all(made.map(async (each) => directoryOf(`scans/${each.id}`, await scanned(each, made))))
}

export const mergeOf = (directories: readonly SavedDirectory[], expected: readonly Tenant[] = []): Promise<Estate> =>
  merge({
    ...{ directories, expected, configuration, letGo: () => undefined },
    ...{ failOn: "high", possible: "one-lower", wouldFailOn: "high", unreadable: "fail" },
  })

export const estateOf = async (...made: readonly Made[]): Promise<Estate> => mergeOf(await directoriesOf(made))

/** Each way across, in words: both ends, who can take it, and whether it is certain. */
export const waysIn = ({ survey }: Estate): readonly string[] => {
  const names = new Map(survey.principals.map(({ key, name }) => [key, name]))
  return survey.crossings.flatMap(({ from, to, estate, because }) => {
    if (!estate) return []
    const takers = estate.takers.map((key) => short(names.get(key) ?? key)).join(", ")
    return [
      `${short(from)} -> ${short(to)}: ${takers === "" ? "nobody" : takers}${because === null ? "" : ` (${because})`}`,
    ]
  })
}

/** Names as people say them. */
export const short = (name: string): string =>
  name
    .replace(/^arn:aws:iam::(\d{12}):\w+\//, (_, id: string) => `${id[0]}/`)
    .replace(/^serviceAccount:|\.iam\.gserviceaccount\.com$/g, "")
