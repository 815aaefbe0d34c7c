/** What may be done at a place where AI keeps something, to what that means for access to AI. */

import { covers, foldCase, glob } from "../../access/pattern.ts"
import type { Capability } from "../../model/capability.ts"
import type { Action, Scope } from "../../model/grant.ts"
import { nameMatcher } from "./catalogue-glob.ts"
import type { Kept, PlaceKind } from "./facts.ts"

/** The actions that matter out of what a pattern matches. INVARIANT: equal text gives the same array, of the same actions. */
export type Reach = (action: Pick<Scope, "of" | "except">) => readonly Action[]

/** To read and to change what is kept. */
const touch: Readonly<Record<Kept, readonly [Capability, Capability]>> = {
  knowledge: ["kb-read", "kb-write"],
  logs: ["log-read", "log-config"],
  models: ["artifact", "artifact"],
  credentials: ["credential", "credential"],
  tools: ["agent-exec", "author"],
}

/**
 * Actions by what they do to what is kept; that others are let in is the same everywhere.
 * https://docs.aws.amazon.com/service-authorization/latest/reference/
 * https://docs.aws.amazon.com/opensearch-service/latest/developerguide/serverless-data-access.html
 */
const places: Readonly<Record<PlaceKind, { readonly read: string; readonly write: string; readonly share: string }>> = {
  bucket: {
    read: "s3:GetObject s3:GetObjectVersion",
    write: "s3:PutObject s3:DeleteObject s3:DeleteObjectVersion",
    share: "s3:PutBucketPolicy s3:PutBucketAcl s3:PutObjectAcl",
  },
  key: { read: "kms:Decrypt kms:ReEncryptFrom", write: "", share: "kms:CreateGrant kms:PutKeyPolicy" },
  secret: {
    read: "secretsmanager:GetSecretValue",
    write: "secretsmanager:PutSecretValue secretsmanager:UpdateSecret",
    share: "secretsmanager:PutResourcePolicy",
  },
  function: {
    read: "lambda:InvokeFunction lambda:InvokeFunctionUrl",
    write: "lambda:UpdateFunctionCode",
    share: "lambda:AddPermission",
  },
  domain: {
    read: "es:ESHttpGet es:ESHttpPost",
    write: "es:ESHttpPut es:ESHttpPatch es:ESHttpDelete",
    share: "es:UpdateDomainConfig",
  },
  collection: {
    read: "aoss:ReadDocument",
    write:
      "aoss:WriteDocument aoss:CreateIndex aoss:UpdateIndex aoss:DeleteIndex aoss:CreateCollectionItems aoss:UpdateCollectionItems aoss:DeleteCollectionItems",
    share: "",
  },
  repository: {
    read: "ecr:BatchGetImage ecr:GetDownloadUrlForLayer",
    write: "ecr:PutImage ecr:CompleteLayerUpload ecr:BatchDeleteImage",
    share: "ecr:SetRepositoryPolicy",
  },
}

const reaches = new Map<string, Reach>()

/** What patterns of a place's own policy reach, by what is kept there. */
export function reachAt(place: PlaceKind, kept: ReadonlySet<Kept>): Reach {
  const key = [place, ...[...kept].sort()].join(" ")
  const known = reaches.get(key) ?? reachOf(actionsAt(place, [...kept].sort()))
  reaches.set(key, known)
  return known
}

function actionsAt(place: PlaceKind, kept: readonly Kept[]): readonly Action[] {
  const { read, write, share } = places[place]
  const named = (names: string, capability: Capability): readonly Action[] =>
    names
      .split(" ")
      .filter(Boolean)
      .map((name) => ({ name, service: name.split(":")[0] ?? "", capability, supporting: false }))
  // One place may serve several ends; the first says what an action means there.
  const [reading, writing] = touch[kept[0] ?? "knowledge"]
  return [...named(read, reading), ...named(write, writing), ...named(share, "share-policy")]
}

function reachOf(actions: readonly Action[]): Reach {
  const known = new Map<string, readonly Action[]>()
  return ({ of, except }) => {
    const key = [of.text, ...except.map(({ text }) => text)].join("\u0001")
    const before = known.get(key)
    if (before) return before
    const matches = nameMatcher(of.text.replace(/\$\{[^}]*\}/g, "*"))
    const found = actions.filter(
      ({ name }) =>
        matches(name.toLowerCase()) &&
        !except.some((hole) => covers(foldCase(hole), glob(name.toLowerCase())) === "yes"),
    )
    known.set(key, found)
    return found
  }
}
