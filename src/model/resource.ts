/** What a format makes of the files of one unit: the resources they declare, still in the provider's own words. */
import type { Span } from "./source.ts"
import type { Dict } from "./value.ts"

export interface Resource {
  /** How the author refers to it, unique within its unit: `aws_iam_policy.deploy`, `data.aws_iam_role.ci`, `DeployPolicy`. */
  readonly address: string
  /** The provider's type name; the key by which a cloud claims it: `aws_iam_policy`, `AWS::IAM::Policy`, `iam:policy-document`. */
  readonly type: string
  readonly body: Dict
  /** The whole block. */
  readonly span: Span
  /** Where its author's program has it, when the address is only generated from that. */
  readonly path?: string
  /** What decides that it is there, where something does: a count, and where its value was written. */
  readonly given?: readonly Span[]
  /** Set where it is not certain that the resource exists (an unknown count or condition): why. */
  readonly perhaps?: string
}

/** Files that must be read together because they refer to each other: a Terraform module, a stack, one document. */
export interface Unit {
  /** A directory for a module, else a path. Unique within a revision. */
  readonly key: string
  readonly format: string
  /** Which of the settings it is deployed with, where there are several. */
  readonly part?: string
  /** The account, subscription or project that it is of, where that is known and not only its deployment's own. */
  readonly tenant?: string
  readonly resources: readonly Resource[]
}
