/** Whatever names a publisher's model to where that model stands in its lifecycle. */
import type { Lint } from "../../model/access.ts"
import type { Resource } from "../../model/resource.ts"
import type { Value } from "../../model/value.ts"
import { seen } from "../../model/value.ts"
import { textIn } from "../attributes.ts"
import { blameOf } from "../blame.ts"
import { type Stage, stageOf } from "../lifecycle.ts"
import type { Fact } from "./facts.ts"

/** `publishers/google/models/gemini-2.5-pro@001`. https://cloud.google.com/vertex-ai/docs/reference/rest/v1/publishers.models */
const path = /\bpublishers\/[\w-]+\/models\/([\w.-]+)/g
/** A model by its own name, as libraries take it: with its publisher before it, or a version behind it. */
const alone = /^(?:google\/|anthropic\/|models\/|vertex_ai\/)?([a-z][\w.-]*)(?:@\w+)?$/

/** Types of what answers with a model, runs programs that do, or says which may be used. */
const resting =
  /^google_(?:vertex_ai|ces|dialogflow|discovery_engine|cloud_run|cloudfunctions|cloudfunctions2|agent)_|^cnrm:VertexAI|^(?:google_org_policy_policy|google_\w+_organization_policy|gcloud:org-policy)$/
/** What is kept out is none of what is used. */
const kept = /den(?:y|ied)|description|display_?name|labels|annotations/i
/** Whatever has an end has one by then. */
const lastDay = "9999-12-31"
/** Deeper than this no type has an argument. */
const deepest = 12

/** Every text of a resource that names models. */
export function modelsNamed(resource: Resource): readonly Fact[] {
  return resting.test(resource.type) && !/_iam_(?:policy|binding|member)$/.test(resource.type)
    ? textsIn(resource.body).map((named) => ({ kind: "model", named, resource }))
    : []
}

function textsIn(value: Value, depth = 0): readonly Value[] {
  const found = seen(value)
  if (depth > deepest) return []
  if (found.kind === "list") return found.items.flatMap((item) => textsIn(item, depth + 1))
  if (found.kind === "dict")
    return found.entries.flatMap(({ key, value: each }) => (kept.test(key) ? [] : textsIn(each, depth + 1)))
  return found.kind === "text" && stageIn(textIn(found) ?? "", lastDay) ? [value] : []
}

function idsIn(text: string): readonly string[] {
  const named = [...text.matchAll(path)].map(([, id = ""]) => id)
  const own = named.length > 0 ? undefined : alone.exec(text)?.[1]
  return own === undefined ? named : [own]
}

/** The first of the models that a text names whose end has come, or is near. */
export function stageIn(text: string, today: string): (Stage & { readonly text: string }) | undefined {
  for (const id of idsIn(text)) {
    const stage = stageOf("gcp", id, today)
    if (stage) return { ...stage, text: id }
  }
  return undefined
}

/** What all lints of one place have in common. */
type Shared = Pick<Lint, "subject" | "effect" | "service" | "statement" | "said" | "block">

export function modelLint(named: Value, shared: Shared, today: string): readonly Lint[] {
  const stage = stageIn(textIn(named) ?? "", today)
  return stage ? [{ ...shared, ...stage, ...blameOf(named) }] : []
}
