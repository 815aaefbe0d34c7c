/** How manifests of Config Connector name each other to Google's own names. */
import type { Resource } from "../../model/resource.ts"
import type { Span } from "../../model/source.ts"
import { field, type Piece, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import type { Node } from "./facts.ts"
import { nodeNamed } from "./node-names.ts"

export const specOf = ({ body }: Resource): Value => field(body, "spec") ?? body

/** What an annotation of Config Connector's own says. */
export const own = ({ body }: Resource, name: string): Value | undefined =>
  field(field(field(body, "metadata"), "annotations"), `cnrm.cloud.google.com/${name}`)

/** https://cloud.google.com/config-connector/docs/how-to/organizing-resources/project-scoped-resources */
export const projectIn = (resource: Resource): Value | undefined =>
  field(field(specOf(resource), "projectRef"), "external") ??
  own(resource, "project-id") ??
  field(field(resource.body, "metadata"), "namespace")

/** The name that Google knows it by. */
export const accountIn = (resource: Resource): Value | undefined =>
  field(specOf(resource), "resourceID") ?? field(field(resource.body, "metadata"), "name")

/** `member`, `memberFrom`, or the text itself. */
export function memberIn(resource: Resource, written: Value): Value | undefined {
  if (written.kind !== "dict") return written
  const member = field(written, "member")
  if (member) return member
  const from = field(written, "memberFrom")
  const account = accountNamed(resource, field(from, "serviceAccountRef"))
  if (account) return account
  // Accounts that Google makes for a service have an address that is only known later.
  const [other] = from?.kind === "dict" ? from.entries : []
  const called = textIn(field(other?.value, "name"))
  return other
    ? { kind: "unknown", because: "Google makes its address", name: `${other.key} ${called}`, span: other.value.span }
    : undefined
}

/** A reference to a service account, as a member. */
export function accountNamed(resource: Resource, reference: Value | undefined): Value | undefined {
  const [external, name] = [field(reference, "external"), field(reference, "name")]
  if (external) return joined(external.span, "serviceAccount:", external)
  return name && joined(name.span, "serviceAccount:", ...emailOf(resource, reference, name))
}

const emailOf = (
  resource: Resource,
  reference: Value | undefined,
  name: Value,
): readonly (string | Value | undefined)[] => [
  name,
  "@",
  field(reference, "namespace") ?? projectIn(resource),
  ".iam.gserviceaccount.com",
]

/** One text of several; what is left out is the deployment's own project. */
function joined(span: Span, ...parts: readonly (string | Value | undefined)[]): Value {
  return {
    kind: "text",
    span,
    pieces: parts.flatMap((part): readonly Piece[] => {
      if (part === undefined) return [{ kind: "hole", name: "project", span }]
      if (typeof part !== "string")
        return part.kind === "text" ? part.pieces : [{ kind: "hole", name: textIn(part) ?? "project", span }]
      // No text that is made may pass for what is written there.
      const verbatim = span.end - span.start === part.length
      return [{ kind: "literal", text: part, span: verbatim ? { ...span, end: span.end - 1 } : span }]
    }),
  }
}

/** https://cloud.google.com/config-connector/docs/reference/resource-docs/iam/iampolicy#supported_resources */
const collections: Readonly<Record<string, string>> = {
  ArtifactRegistryRepository: "repositories",
  BigQueryConnectionConnection: "connections",
  BigQueryDataset: "datasets",
  BigQueryTable: "tables",
  IAMServiceAccount: "serviceAccounts",
  IAMWorkloadIdentityPool: "workloadIdentityPools",
  KMSCryptoKey: "cryptoKeys",
  KMSKeyRing: "keyRings",
  PubSubTopic: "topics",
  RunJob: "jobs",
  RunService: "services",
  SecretManagerSecret: "secrets",
  StorageBucket: "buckets",
  VertexAIEndpoint: "endpoints",
}

/** What its policy is set on. */
export function nodeIn(resource: Resource): Node {
  const reference = field(specOf(resource), "resourceRef")
  const kind = textIn(field(reference, "kind")) ?? ""
  const [external, name] = [field(reference, "external"), field(reference, "name")]
  const project = field(reference, "namespace") ?? projectIn(resource)
  if (kind === "Project") return { kind: "project", id: external ?? name ?? project }
  if (kind === "Folder" || kind === "Organization")
    return { kind: kind === "Folder" ? "folder" : "organization", id: external ?? name }
  const collection = collections[kind] ?? `${kind.charAt(0).toLowerCase()}${kind.slice(1)}s`
  const told = external && nodeNamed(external)
  if (told) return told.kind === "resource" ? { ...told, collection, id: external } : told
  const id =
    name && kind === "IAMServiceAccount"
      ? joined(name.span, "projects/", project, "/serviceAccounts/", ...emailOf(resource, reference, name))
      : (external ?? name)
  return { kind: "resource", collection, id, project }
}
