/** Every cloud there is, and what those that have something to read make of the resources of one revision together. */
import type { Access } from "../model/access.ts"
import type { Diagnostic, Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import { aws } from "./aws/entry.ts"
import { azure } from "./azure/entry.ts"
import { type Cloud, type CloudEntry, type Estate, joinAccess, type Spelling } from "./cloud.ts"
import { concerned } from "./concerns.ts"
import { gcp } from "./gcp/entry.ts"

export const clouds: readonly CloudEntry[] = [aws, azure, gcp]

const loaded = new Map<string, Cloud>()

/** Begins to load what these files seem to ask for: nothing rests on it but time. */
export async function foreseeClouds(files: readonly Text[]): Promise<void> {
  await load(
    clouds.filter(({ marks }) => files.some(({ text }) => marks.test(text))),
    files,
  )
}

/** Awaited before `readAccess` of these units, with the files that they were read from. */
export const loadClouds = (units: readonly Unit[], files: readonly Text[]): Promise<void> =>
  load(concerned(clouds, units), files)

interface Text {
  readonly text: string
}

async function load(entries: readonly CloudEntry[], files: readonly Text[]): Promise<void> {
  await Promise.all(
    entries.map(async (entry) => {
      const cloud = loaded.get(entry.name) ?? (await entry.load())
      loaded.set(entry.name, cloud)
      await cloud.prepare?.(files.map(({ text }) => text))
    }),
  )
}

export function readAccess(units: readonly Unit[], estate: Estate): Read<Access> {
  const { value, diagnostics } = joinAccess(clouds.flatMap(({ name }) => loaded.get(name)?.read(units, estate) ?? []))
  return { value, diagnostics: [...diagnostics, ...unread(units)] }
}

/** What nobody was loaded to read would be access that nobody sees. */
const unread = (units: readonly Unit[]): readonly Diagnostic[] =>
  concerned(
    clouds.filter(({ name }) => !loaded.has(name)),
    units,
  ).map(({ name }) => ({
    code: "unsupported",
    severity: "error",
    message: `what there is of ${name} was not read`,
    at: { path: "." },
  }))

export const spellingOf = (cloud: string): Spelling | undefined => loaded.get(cloud)?.spelling
