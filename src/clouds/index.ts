/** The clouds that we know, and what they make of the resources of one revision together. */
import type { Access } from "../model/access.ts"
import type { Read } from "../model/diagnostic.ts"
import type { Unit } from "../model/resource.ts"
import { aws } from "./aws/index.ts"
import { azure } from "./azure/index.ts"
import { type Cloud, type Estate, joinAccess, type Spelling } from "./cloud.ts"
import { gcp } from "./gcp/index.ts"

const clouds: readonly Cloud[] = [aws, azure, gcp]

export const readAccess = (units: readonly Unit[], estate: Estate): Read<Access> =>
  joinAccess(clouds.map((cloud) => cloud.read(units, estate)))

export const spellingOf = (cloud: string): Spelling | undefined => clouds.find(({ name }) => name === cloud)?.spelling
