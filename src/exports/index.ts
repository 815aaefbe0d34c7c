/** Every export there is, and what is known of a cloud's once all are in view. The first one that reads a piece has it. */
import { awsAuthorization } from "./aws-authorization.ts"
import { awsOutputs } from "./aws-outputs.ts"
import { azureAccount } from "./azure-account.ts"
import { azureDirectory } from "./azure-directory.ts"
import { azureList, azureResource } from "./azure-resource.ts"
import { azureRoles } from "./azure-roles.ts"
import type { Export, Settle } from "./export.ts"
import { googleAsset } from "./google-asset.ts"
import { googleItem } from "./google-item.ts"
import { googlePolicy } from "./google-policy.ts"
import { settleAzure } from "./settle-azure.ts"
import { settleGoogle } from "./settle-google.ts"

export const exports: readonly Export[] = [
  awsAuthorization,
  azureRoles,
  azureResource,
  azureDirectory,
  azureAccount,
  googlePolicy,
  googleAsset,
  googleItem,
  awsOutputs,
  azureList,
]

export const settling: Readonly<Record<string, Settle>> = { azure: settleAzure, gcp: settleGoogle }
