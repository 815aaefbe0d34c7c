/** Google Cloud before it is loaded: by what it is known that there is something for it to read. */
import type { CloudEntry } from "../cloud.ts"
import { fabricWord, googleSource } from "./module-words.ts"

export const gcp: CloudEntry = {
  name: "gcp",
  marks: /\bgoogle_|roles\/|includedPermissions/,
  types: /^(?:data\.)?google_|^gcloud:|^fabric:/,
  handed: new RegExp(`${fabricWord.source}|${googleSource.source}`),
  load: () => import("./index.ts").then((m) => m.gcp),
}
