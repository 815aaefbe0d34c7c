/** AWS before it is loaded: by what it is known that there is something for it to read. */
import type { CloudEntry } from "../cloud.ts"

export const aws: CloudEntry = {
  name: "aws",
  marks: /\baws|AWS::|"Statement"|\bStatement:/,
  types: /^(?:data\.)?aws(?:cc)?_|^AWS::|^Custom::|^iam:/,
  // Documents, statements in the words of the provider's data source, managed policies.
  handed: /^(?:Statement|Effect|(?:not_)?actions)$|"Statement"\s*:|^arn:[a-z-]+:iam::aws:policy\//,
  load: () => import("./index.ts").then((m) => m.aws),
}
