/** Resources in ARM's shape, whichever language they are written in, to facts: the readers of every topic in one table, by type in lower case. */

import { cognitiveTypes } from "./cognitive.ts"
import { connectionTypes } from "./connections.ts"
import { diagnosticTypes } from "./diagnostics.ts"
import type { Reader } from "./facts.ts"
import { gatewayTypes } from "./gateways.ts"
import { identityTypes } from "./identities.ts"
import { lighthouseTypes } from "./lighthouse.ts"
import { machineLearningTypes } from "./machine-learning.ts"
import { networkTypes } from "./networks.ts"
import { outboundTypes } from "./outbound.ts"
import { placeTypes } from "./places.ts"
import { roleTypes } from "./roles.ts"
import { searchTypes } from "./search.ts"
import { workloadTypes } from "./workloads.ts"

export const armReaders: Readonly<Record<string, Reader>> = {
  ...roleTypes,
  ...lighthouseTypes,
  ...identityTypes,
  ...cognitiveTypes,
  ...machineLearningTypes,
  ...searchTypes,
  ...connectionTypes,
  ...workloadTypes,
  ...gatewayTypes,
  ...outboundTypes,
  ...networkTypes,
  ...placeTypes,
  ...diagnosticTypes,
}
