/** Every export there is. The first one that reads a piece has it. */
import { awsAuthorization } from "./aws-authorization.ts"
import { awsOutputs } from "./aws-outputs.ts"
import type { Export } from "./export.ts"

export const exports: readonly Export[] = [awsAuthorization, awsOutputs]
