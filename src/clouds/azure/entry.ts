/** Azure before it is loaded: by what it is known that there is something for it to read. */
import type { CloudEntry } from "../cloud.ts"
import { handedPrincipal, madeByModules } from "./module-words.ts"

export const azure: CloudEntry = {
  name: "azure",
  marks: /\baz(?:urerm|uread|api)_|Microsoft\.|management\.azure/,
  // Outputs come here where they may be keys.
  types: /^(?:data\.)?az(?:urerm|uread|api)_|\/|^output$/,
  handed: new RegExp(
    [handedPrincipal, ...madeByModules.map(([pattern]) => pattern)].map(({ source }) => source).join("|"),
    "i",
  ),
  load: () => import("./index.ts").then((m) => m.azure),
}
