/** Google Cloud before it is loaded: by what it is known that there is something for it to read. */
import type { CloudEntry } from "../cloud.ts"
import { fabricWord, googleSource } from "./module-words.ts"

export const gcp: CloudEntry = {
  name: "gcp",
  marks: /\bgoogle_|\bcnrm\b|roles\/|includedPermissions/,
  types: /^(?:data\.)?google(?:workspace)?_|^gcloud:|^fabric:|^cnrm:/,
  handed: new RegExp(`${fabricWord.source}|${googleSource.source}`),
  load: () => import("./index.ts").then((m) => m.gcp),
}
