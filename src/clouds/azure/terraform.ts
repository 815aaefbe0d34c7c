/** Terraform's Azure resources to facts: the readers of every topic in one table, by type. */

import { activationReaders } from "./activation.ts"
import { armReaders } from "./arm.ts"
import { azapiReaders } from "./azapi.ts"
import { cognitiveReaders } from "./cognitive.ts"
import { connectionReaders } from "./connections.ts"
import { diagnosticReaders } from "./diagnostics.ts"
import { elsewhereReaders } from "./elsewhere.ts"
import type { Reader } from "./facts.ts"
import { gatewayReaders } from "./gateways.ts"
import { identityReaders } from "./identities.ts"
import { lighthouseReaders } from "./lighthouse.ts"
import { machineLearningReaders } from "./machine-learning.ts"
import { moduleReader } from "./module-arguments.ts"
import { networkReaders } from "./networks.ts"
import { outboundReaders } from "./outbound.ts"
import { placeReaders } from "./places.ts"
import { roleReaders } from "./roles.ts"
import { searchReaders } from "./search.ts"
import { workloadReaders } from "./workloads.ts"

export const terraformReaders: Readonly<Record<string, Reader>> = {
  ...elsewhereReaders,
  ...roleReaders,
  ...lighthouseReaders,
  ...identityReaders,
  ...cognitiveReaders,
  ...machineLearningReaders,
  ...searchReaders,
  ...connectionReaders,
  ...workloadReaders,
  ...gatewayReaders,
  ...outboundReaders,
  ...activationReaders,
  ...networkReaders,
  ...placeReaders,
  ...diagnosticReaders,
  ...azapiReaders(armReaders),
  module: moduleReader,
}
