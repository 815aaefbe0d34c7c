/** All that can be generated. */
import type { Archetype } from "./archetype.ts"
import { bedrock } from "./aws-bedrock.ts"
import { sagemaker } from "./aws-sagemaker.ts"
import { azure } from "./azure.ts"
import { federation } from "./federation.ts"
import { gcp } from "./gcp.ts"

/** By the cloud whose identity it is. */
export const archetypesOf: Readonly<Record<string, readonly Archetype[]>> = {
  aws: [...bedrock, ...sagemaker, ...federation],
  azure,
  gcp,
}

export const archetypes: readonly Archetype[] = Object.values(archetypesOf).flat()
