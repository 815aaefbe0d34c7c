/** The clouds that we know, and what they make of the resources of one revision together. */
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import { aws } from "./aws/index.ts"
import { azure } from "./azure/index.ts"
import { type Cloud, type Estate, joinAccess, type Spelling } from "./cloud.ts"
import { gcp } from "./gcp/index.ts"

const clouds: readonly Cloud[] = [aws, azure, gcp]

/** Awaited once before the files of a change are read: what their texts ask for is loaded then. */
export async function prepareClouds(files: readonly { readonly text: string }[]): Promise<void> {
  const texts = files.map(({ text }) => text)
  await Promise.all(clouds.map((cloud) => cloud.prepare?.(texts)))
}

export const readAccess = (units: readonly Unit[], estate: Estate): Read<Access> =>
  joinAccess(clouds.map((cloud) => cloud.read(units, estate)))

export const spellingOf = (cloud: string): Spelling | undefined => clouds.find(({ name }) => name === cloud)?.spelling
