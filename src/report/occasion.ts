/** Why a report is made to its words: of a change that waits for a verdict, of what is deployed, or of how that differs from what is declared. */
import type { DiagnosticCode } from "../model/diagnostic.ts"
import { deployed, type PlacedFinding, type Report } from "../model/report.ts"
import { count } from "./count.ts"

export interface Occasion {
  /** What the verdict is of. */
  readonly subject: string
  /** What a finding does to it, of one and of several; what it would have done. */
  readonly blocks: { readonly one: string; readonly many: string; readonly done: string }
  readonly newness: Readonly<Record<PlacedFinding["change"], string>>
  /** Over the table of who can do what, and before what they can. */
  readonly access: { readonly title: string; readonly gained: string; readonly lost: string; readonly column: string }
  /** What settles what could not be read or decided, where that is something else than in a repository. */
  readonly settles: Readonly<Partial<Record<DiagnosticCode, string>>>
  /** What was looked at, for whoever wonders whether anything was. */
  readonly lookedAt: (stats: Report["stats"]) => string
}

export const pullRequest: Occasion = {
  subject: "this pull request",
  blocks: { one: "blocks", many: "block", done: "blocked" },
  newness: {
    appeared: "new in this pull request",
    changed: "changed by this pull request",
    vanished: "removed by this pull request",
  },
  access: { title: "What changes in access", gained: "can newly", lost: "can no longer", column: "can newly" },
  settles: {},
  lookedAt: ({ changedFiles, unitsRead }) => `${count(changedFiles, "changed file")}, ${count(unitsRead, "unit")} read`,
}

const asItIs = "as it is deployed"

const state: Occasion = {
  subject: "this scan",
  blocks: { one: "fails", many: "fail", done: "failed" },
  newness: { appeared: asItIs, changed: asItIs, vanished: asItIs },
  access: { title: "Who may do what", gained: "can", lost: "cannot", column: "can" },
  settles: {
    syntax: "ask for it again, as JSON, and it is judged",
    shape: "leave it out, or ask for it as it is printed by itself",
    unresolved: "ask for what it names as well, and scan both together",
    missing: "ask for it again, and scan it",
  },
  lookedAt: ({ unitsRead }) =>
    `${count(unitsRead, "account, subscription or project", "accounts, subscriptions and projects")} read`,
}

const drift: Occasion = {
  ...state,
  newness: {
    appeared: "deployed, and declared nowhere",
    changed: "deployed otherwise than declared",
    vanished: "declared, and not deployed",
  },
  access: {
    title: "What is deployed otherwise than declared",
    gained: "can, though no code says so,",
    lost: "cannot, though code says so,",
    column: "can, though no code says so",
  },
}

export const occasionOf = ({ base, head }: Pick<Report, "base" | "head">): Occasion =>
  head !== deployed ? pullRequest : base === null ? state : drift
