/** What a rule is, once its file has been read: its words, its condition, and what it says. */
import type { RolePieceName } from "../blueprint/pieces.ts"
import type { Severity } from "../model/severity.ts"

export interface Rule {
  /** Its path under rules/, without the ending: `aws/bedrock/any-model`. */
  readonly id: string
  readonly title: string
  /** The first whose `when` holds decides. */
  readonly severity: readonly { readonly when?: RowWords; readonly is: Severity }[]
  /** Ids, or globs of them, of rules that this one replaces on the same row. */
  readonly covers: readonly string[]
  readonly when: When
  /** The part of the row that the rule is about, where its words do not say. */
  readonly blame?: Part
  readonly what: string
  readonly why: string
  readonly fix: string
  readonly references: readonly string[]
  /** Mends to try, the best first: see rules/README.md. One is offered only where it is shown to help. */
  readonly suggest?: readonly Mend[]
  /** Archetypes that answer it, the nearest first: where no mend is shown to help, how to generate one is told. */
  readonly generate?: readonly string[]
}

/** What to write instead, said so that it can be tried. */
export type Mend =
  /** What stood before this pull request. */
  | { readonly kind: "restore" }
  /** What whoever read the fact knows to be right. */
  | { readonly kind: "instead" }
  /** All of these at once, in the statements of the rows. */
  | {
      readonly kind: "write"
      /** Those of them that the row's action matches stand in its place; names of pieces among them stand for theirs. */
      readonly action?: readonly string[]
      /** A role of the provider's in place of the one that is granted. */
      readonly role?: RolePieceName
      /** Things of the same kind that are named nearby stand in place of the resource. */
      readonly resource?: "nearby"
      /** Tests that are added: for each piece, or key that must be equal, its values, with the placeholders below. */
      readonly condition?: Readonly<Record<string, readonly string[]>>
    }

/** What stands for something that is only known beside the row. */
export const mendPlaceholders = ["service", "account", "network", "guardrail"] as const

export const parts = ["action", "resource", "principal", "conditions", "statement"] as const
export type Part = (typeof parts)[number]

export type When =
  /** A row that broadens access, with these properties. */
  | { readonly kind: "broadens"; readonly row: RowWords }
  /** Rows of one subject that are dangerous together, all or so many of them; at least one of them is new. */
  | { readonly kind: "combines"; readonly rows: readonly RowWords[]; readonly least?: number }
  /** A fact about a resource that changed. */
  | {
      readonly kind: "setting"
      readonly name: readonly string[]
      readonly change: readonly string[]
      readonly value?: readonly string[]
      readonly subject?: readonly string[]
    }
  /** Text that appeared and cannot mean what its author hoped. */
  | {
      readonly kind: "lint"
      readonly name: readonly string[]
      readonly effect?: readonly string[]
      readonly subject?: readonly string[]
    }
  /** A change of what the gate itself rests on. */
  | { readonly kind: "gate"; readonly name: readonly string[]; readonly change: readonly string[] }

/** All must hold; of a list, any suffices. */
export interface RowWords {
  readonly capability?: readonly string[]
  /** Globs of action names, in any case. */
  readonly action?: readonly string[]
  readonly resource?: ResourceWords
  readonly is?: readonly string[]
  readonly "is-not"?: readonly string[]
  readonly principal?: readonly string[]
  readonly effect?: readonly string[]
  readonly change?: readonly string[]
  readonly grew?: readonly string[]
  readonly "lacks-condition"?: readonly string[]
  readonly "has-condition"?: readonly string[]
  readonly "managed-policy"?: readonly string[]
}

export interface ResourceWords {
  readonly reaches?: readonly string[]
  /** Globs of names, in any case: something that one of them names is among what the row is about. */
  readonly overlaps?: readonly string[]
}

/** The text that stands for a part of the finding in `what`, `why` and `fix`. */
export const placeholders = {
  broadens: [
    "principal",
    "who",
    "action",
    "actions",
    "resource",
    "conditions",
    "capabilities",
    "lost",
    "losses",
    "policy",
  ],
  combines: ["principal", "who", "action", "actions", "resource", "conditions", "capabilities", "other"],
  setting: ["principal", "value", "before"],
  lint: ["principal", "text", "instead", "outcome", "detail"],
  gate: ["file", "how"],
} as const satisfies Record<When["kind"], readonly string[]>
