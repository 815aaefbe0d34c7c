/** The changed files to those that the gate itself rests on: what configures it, the rules beside it, what runs it. */

export interface GatePaths {
  /** The configuration in force. */
  readonly configuration: string
  /** The directory of own rules in force. */
  readonly ownRules: string | undefined
  /** The workflow that runs at the moment, where that is known. */
  readonly workflow: string | undefined
}

export type GatePart = "configuration" | "own-rule" | "workflow"

/** Which part of the gate a file may be; of a workflow, only its text tells. */
export function gatePart(path: string, { configuration, ownRules, workflow }: GatePaths): GatePart | undefined {
  if (path === configuration) return "configuration"
  if (ownRules !== undefined && path.startsWith(`${ownRules}/`) && /\.ya?ml$/.test(path)) return "own-rule"
  return path === workflow || isWorkflow(path) ? "workflow" : undefined
}

/** Workflows, and the actions of the repository that they may call. https://docs.github.com/actions/reference/workflows-and-actions */
const isWorkflow = (path: string): boolean =>
  /^\.github\/workflows\/[^/]+\.ya?ml$/.test(path) || /^(?:.+\/)?action\.ya?ml$/.test(path)
