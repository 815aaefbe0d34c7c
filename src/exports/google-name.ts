/** What Google's resources are called in full, from a name, a command or a file's name. https://cloud.google.com/iam/docs/full-resource-names */
import { basename } from "node:path/posix"
import { flagIn } from "./command-words.ts"

const manager = "//cloudresourcemanager.googleapis.com/"

export const projectName = (project: string): string => `${manager}projects/${project.replace(/^projects\//, "")}`

/** The project that a name says it lies in, by its ID or its number; of a service account, that of its address. */
export const projectIn = (name: string): string | undefined =>
  /(?:^|\/)projects\/([^/_-][^/]*)/.exec(name)?.[1] ?? /@([a-z][a-z0-9-]+)\.iam\.gserviceaccount\.com/.exec(name)?.[1]

interface Asked {
  readonly id: string
  /** The value of a flag. */
  flag(...names: readonly string[]): string | undefined
}

const within = ({ id, flag }: Asked, service: string, ...path: readonly string[]): string => {
  const project = flag("--project")
  const short = id.split("/").at(-1) ?? id
  if (id.startsWith("projects/")) return `//${service}.googleapis.com/${id}`
  return project === undefined
    ? `${path.at(-1) ?? ""}/${short}`
    : `//${service}.googleapis.com/${["projects", project, ...path, short].join("/")}`
}

/** By the group of commands that `get-iam-policy` stands in: https://cloud.google.com/sdk/gcloud/reference */
const named: Readonly<Record<string, (asked: Asked) => string>> = {
  projects: ({ id }) => projectName(id),
  organizations: ({ id }) => `${manager}organizations/${id.replace(/^organizations\//, "")}`,
  "resource-manager folders": ({ id }) => `${manager}folders/${id.replace(/^folders\//, "")}`,
  "iam service-accounts": ({ id, flag }) => {
    const email = id.split("/").at(-1) ?? id
    return `//iam.googleapis.com/projects/${projectIn(email) ?? flag("--project") ?? "-"}/serviceAccounts/${email}`
  },
  "storage buckets": ({ id }) => `//storage.googleapis.com/${id.replace(/^gs:\/\//, "")}`,
  secrets: (asked) => within(asked, "secretmanager", "secrets"),
  "pubsub topics": (asked) => within(asked, "pubsub", "topics"),
  "run services": (asked) => within(asked, "run", "locations", asked.flag("--region") ?? "-", "services"),
  "run jobs": (asked) => within(asked, "run", "locations", asked.flag("--region") ?? "-", "jobs"),
  functions: (asked) =>
    within(asked, "cloudfunctions", "locations", asked.flag("--region", "--gen2-region") ?? "-", "functions"),
  "artifacts repositories": (asked) =>
    within(asked, "artifactregistry", "locations", asked.flag("--location") ?? "-", "repositories"),
  "workbench instances": (asked) =>
    within(asked, "notebooks", "locations", asked.flag("--location") ?? "-", "instances"),
  "colab runtime-templates": (asked) =>
    within(asked, "aiplatform", "locations", asked.flag("--region") ?? "-", "notebookRuntimeTemplates"),
}

/** Of what a policy is that a command asked for. Undefined where it asked for none, or for one of what is not known here. */
export function policyOf(command: readonly string[]): string | undefined {
  const words = command.slice(1).filter((word) => word !== "alpha" && word !== "beta")
  const at = words.indexOf("get-iam-policy")
  const id = at < 0 ? undefined : words[at + 1]
  const group = words.slice(0, at).join(" ")
  if (id === undefined || id.startsWith("-") || !Object.hasOwn(named, group)) return undefined
  return named[group]?.({ id, flag: (...names) => flagIn(command, ...names) })
}

const generic = /^(?:project|projects|policy|policies|export|output|bindings|iam|gcloud|google)$/
const around =
  /^(?:(?:get|gcloud|iam|allow|policy|policies|bindings|projects?)[-_.]+)+|(?:[-_.]+(?:get|iam|allow|policy|policies|bindings))+$/g

/** Of what a policy may be that lies in a file of this name: `acme-prod.json`, `acme-prod.iam-policy.json`, `folder-123.json`. */
export function policyIn(path: string): string | undefined {
  const name = basename(path).replace(/\.json$/i, "")
  const [, kind, number] = /(?:^|[-_.])(folder|organization|org)s?[-_.](\d+)(?:$|[-_.])/.exec(name) ?? []
  if (kind !== undefined) return `${manager}${kind === "folder" ? "folders" : "organizations"}/${number}`
  const rest = name.replace(around, "")
  return /^[a-z][a-z0-9-]{4,28}[a-z0-9]$/.test(rest) && !generic.test(rest) ? projectName(rest) : undefined
}
