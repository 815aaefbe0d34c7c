/** Whether one request is allowed, by the documented order: an explicit deny wins, then an allow, else nothing is allowed. */
import type { Row, Test } from "./world.ts"

export interface Request {
  readonly action: string
  readonly resource: string
  /** The keys that the request carries. */
  readonly context: Readonly<Record<string, string>>
}

export const allowed = (rows: readonly Row[], request: Request): boolean =>
  rows.some((row) => row.effect === "allow" && applies(row, request)) &&
  !rows.some((row) => row.effect === "deny" && applies(row, request))

const applies = (row: Row, request: Request): boolean =>
  row.actions.includes(request.action) &&
  matches(row.resource, request.resource) &&
  !(row.except !== undefined && matches(row.except, request.resource)) &&
  (row.conditions ?? []).every((test) => holds(test, request.context[test.key]))

/** https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html */
function holds(test: Test, value: string | undefined): boolean {
  if (value === undefined) return test.ifExists || test.negated
  const found = test.values.some((each) => matches(each, value))
  return test.negated ? !found : found
}

const known = new Map<string, RegExp>()
export function matches(glob: string, text: string): boolean {
  let regex = known.get(glob)
  if (!regex) {
    regex = new RegExp(`^${glob.replace(/\*/g, "[^]*").replace(/\?/g, "[^]")}$`)
    known.set(glob, regex)
  }
  return regex.test(text)
}

const contexts: readonly Request["context"][] = [undefined, "a", "b", "ab"].flatMap((x) =>
  [undefined, "a", "b", "ab"].map((y) => ({ ...(x !== undefined && { x }), ...(y !== undefined && { y }) })),
)

export function* requests(actions: readonly string[], resources: readonly string[]): Iterable<Request> {
  for (const action of actions)
    for (const resource of resources) for (const context of contexts) yield { action, resource, context }
}
