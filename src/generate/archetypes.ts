/** All that can be generated. */
import type { Archetype } from "./archetype.ts"
import { bedrock } from "./aws-bedrock.ts"
import { sagemaker } from "./aws-sagemaker.ts"
import { azure } from "./azure.ts"
import { federation } from "./federation.ts"
import { gcp } from "./gcp.ts"

export const archetypes: readonly Archetype[] = [...bedrock, ...sagemaker, ...azure, ...gcp, ...federation]
