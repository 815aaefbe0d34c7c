/** Holdings to what somebody makes of them: the edits of one pull request, of statements, documents and boundaries. */
import { conditionEdits } from "./condition-edits.ts"
import type { Dice } from "./dice.ts"
import { actionPool, documentOf, resourcePool, statement } from "./documents.ts"
import { type Document, type Holdings, list, matches, type OneOrMany, type Statement } from "./oracle.ts"

/** Undefined where it does not apply. */
export type Edit = (holdings: Holdings, dice: Dice) => Holdings | undefined
/** One statement to those that stand in its place. */
type Rewrite = (statement: Statement, dice: Dice) => readonly Statement[] | undefined
type Statements = readonly Statement[]

/** One of the documents, the boundary's among them. */
const inDocument =
  (rewrite: (statements: Statements, dice: Dice) => Statements | undefined): Edit =>
  ({ policies, boundary }, dice) => {
    const at = dice.below(policies.length + (boundary ? 1 : 0))
    const document = policies[at] ?? (boundary as Document)
    const made = rewrite(list(document.Statement), dice)
    if (!made) return undefined
    return at < policies.length
      ? { policies: policies.with(at, documentOf(made)), boundary }
      : { policies, boundary: documentOf(made) }
  }

const inStatement = (rewrite: Rewrite): Edit =>
  inDocument((statements, dice) => {
    if (statements.length === 0) return undefined
    const at = dice.below(statements.length)
    const made = rewrite(statements[at] as Statement, dice)
    return made && statements.flatMap((each, i) => (i === at ? made : [each]))
  })

type Element = "Action" | "NotAction" | "Resource" | "NotResource"
const elementsOf = (of: Statement): readonly Element[] =>
  (["Action", "NotAction", "Resource", "NotResource"] as const).filter((name) => of[name] !== undefined)
const poolOf = (name: Element): readonly string[] => {
  const all = name.endsWith("Action") ? actionPool : resourcePool
  return name.startsWith("Not") ? all.filter((each) => !/^[*]$|:[*]$/.test(each)) : all
}
const put = (of: Statement, name: Element, values: readonly string[]): Statement => ({
  ...of,
  [name]: values.length === 1 ? values[0] : values,
})
const without = (of: Statement, name: Element): Statement => {
  const { [name]: _, ...rest } = of
  return rest
}

/** The values of one element to others; none at all is no edit. */
const inElement = (
  rewrite: (values: readonly string[], pool: readonly string[], dice: Dice) => readonly string[],
): Edit =>
  inStatement((of, dice) => {
    const name = dice.pick(elementsOf(of))
    const values = rewrite(list(of[name]), poolOf(name), dice)
    return values.length === 0 ? undefined : [put(of, name, values)]
  })

const replaced = (fits: (old: string, other: string) => boolean): Edit =>
  inElement((values, pool, dice) => {
    const old = dice.pick(values)
    const others = pool.filter((other) => other !== old && fits(old, other))
    return others.length === 0 ? [] : values.map((value) => (value === old ? dice.pick(others) : value))
  })

const split = (name: "Action" | "Resource"): Edit =>
  inStatement((of) => {
    const values = list(of[name])
    return values.length < 2 ? undefined : values.map((value) => ({ ...of, [name]: value }))
  })

/** Two statements that differ in one element become one. */
const merged = (name: "Action" | "Resource"): Edit =>
  inDocument((statements) => {
    for (const [i, a] of statements.entries())
      for (const b of statements.slice(i + 1))
        if (a[name] !== undefined && b[name] !== undefined && sameBut(a, b, name)) {
          const values = [...new Set([...list(a[name]), ...list(b[name])])]
          return statements.flatMap((each) => (each === a ? [put(a, name, values)] : each === b ? [] : [each]))
        }
    return undefined
  })

const sameBut = (a: Statement, b: Statement, name: Element): boolean => {
  const text = (of: Statement) =>
    JSON.stringify([
      of.Effect,
      ...["Action", "NotAction", "Resource", "NotResource", "Condition"].map((each) =>
        each === name ? 0 : (of[each as Element] ?? 0),
      ),
    ])
  return text(a) === text(b)
}

/** `Resource: "*"` less something becomes `NotResource`, and the other way round. */
const excepted: Rewrite = (of, dice) => {
  const name = dice.pick(elementsOf(of))
  const opposite = (name.startsWith("Not") ? name.slice(3) : `Not${name}`) as Element
  if (name.startsWith("Not")) return [put(without(of, name), opposite, ["*"])]
  if (list(of[name])[0] !== "*" && dice.chance(0.8)) return undefined
  return [put(without(of, name), opposite, [dice.pick(poolOf(opposite))])]
}

/** An exception is written as a deny of its own. */
const deniedInstead: Rewrite = (of) => {
  if (of.Effect !== "Allow" || of.NotResource === undefined) return undefined
  const whole = { ...without(of, "NotResource"), Resource: "*" }
  return [
    whole,
    {
      ...without(without(of, "NotResource"), "Action"),
      ...(of.Action && { Action: of.Action }),
      Effect: "Deny",
      Resource: of.NotResource,
    },
  ]
}

/** A deny of what an allow would take in becomes an exception of it. */
const exceptedInstead: Edit = inDocument((statements) => {
  const deny = statements.find(
    ({ Effect, Resource, Condition }) => Effect === "Deny" && Resource !== undefined && Resource !== "*" && !Condition,
  )
  const allow = statements.find(
    (of) => of.Effect === "Allow" && of.Resource === "*" && deny && text(of.Action) === text(deny.Action),
  )
  if (!deny?.Resource || !allow) return undefined
  return statements.flatMap((each) =>
    each === deny
      ? []
      : each === allow
        ? [{ ...without(each, "Resource"), NotResource: deny.Resource as OneOrMany<string> }]
        : [each],
  )
})
const text = (value: OneOrMany<string> | undefined) => JSON.stringify(list(value))

/** A wildcard and all that it stands for among the actions that we know. */
const spelledOut: Edit = inStatement((of, dice) => {
  const values = list(of.Action)
  const globs = values.filter((value) => /[*?]/.test(value))
  if (globs.length === 0) return undefined
  const glob = dice.pick(globs)
  const known = actionPool.filter((each) => !/[*?]/.test(each) && matches(glob, each))
  return known.length === 0 ? undefined : [put(of, "Action", [...values.filter((value) => value !== glob), ...known])]
})

const otherCase: Rewrite = (of, dice) => {
  const name = of.Action === undefined ? "NotAction" : "Action"
  const change = dice.pick([(s: string) => s.toLowerCase(), (s: string) => s.toUpperCase()])
  return [put(of, name, list(of[name]).map(change))]
}

const otherForm: Rewrite = (of, dice) => {
  const name = dice.pick(elementsOf(of))
  const values = list(of[name])
  return values.length === 1
    ? [{ ...of, [name]: of[name] === values[0] ? values : values[0] }]
    : [{ ...of, [name]: dice.shuffled(values) }]
}

const moved: Edit = ({ policies, boundary }, dice) => {
  const [first, second] = policies
  if (first && second)
    return { policies: [documentOf([...list(first.Statement), ...list(second.Statement)])], boundary }
  const all = list(first?.Statement)
  if (all.length < 2) return undefined
  const at = dice.below(all.length)
  return {
    policies: [documentOf(all.toSpliced(at, 1)), { ...documentOf([]), Statement: all[at] as Statement }],
    boundary,
  }
}

const bounded: Edit = ({ policies, boundary }, dice) => {
  const granted = policies.flatMap(({ Statement }) => list(Statement)).filter(({ Effect }) => Effect === "Allow")
  const made = dice.chance(0.4)
    ? granted
    : [
        statement(dice, "Allow"),
        ...(dice.chance(0.4) ? [statement(dice)] : []),
        ...(dice.chance(0.4) ? granted.slice(0, 1) : []),
      ]
  return boundary && dice.chance(0.5)
    ? { policies }
    : made.length === 0
      ? undefined
      : { policies, boundary: documentOf(made) }
}

const one = (rewrite: (of: Statement, dice: Dice) => Statement | undefined): Edit =>
  inStatement((of, dice) => {
    const made = rewrite(of, dice)
    return made && [made]
  })

/** Each with how often it is made. */
const edits: readonly (readonly [string, number, Edit])[] = [
  ["a statement is added", 6, inDocument((all, dice) => [...all, statement(dice)])],
  ["a deny is added", 4, inDocument((all, dice) => [...all, statement(dice, "Deny")])],
  [
    "a statement is removed",
    5,
    inDocument((all, dice) => (all.length < 2 ? undefined : all.toSpliced(dice.below(all.length), 1))),
  ],
  [
    "a deny is removed",
    4,
    inDocument((all) => {
      const at = all.findIndex(({ Effect }) => Effect === "Deny")
      return at < 0 || all.length < 2 ? undefined : all.toSpliced(at, 1)
    }),
  ],
  ["a statement stands twice", 2, inStatement((of) => [of, { ...of, Sid: "Again" }])],
  ["statements are shuffled", 3, inDocument((all, dice) => (all.length < 2 ? undefined : dice.shuffled(all)))],
  ["statements are split by action", 3, split("Action")],
  ["statements are split by resource", 3, split("Resource")],
  ["statements are merged by action", 3, merged("Action")],
  ["statements are merged by resource", 3, merged("Resource")],
  ["a statement moves to another policy", 3, moved],
  ["an element is widened", 7, replaced((old, other) => matches(other, old))],
  ["an element is narrowed", 7, replaced((old, other) => matches(old, other))],
  ["an element is replaced", 2, replaced(() => true)],
  ["a value is added", 5, inElement((values, pool, dice) => [...values, dice.pick(pool)])],
  [
    "a value is dropped",
    4,
    inElement((values, _, dice) => (values.length < 2 ? [] : values.toSpliced(dice.below(values.length), 1))),
  ],
  ["a wildcard is spelled out", 3, spelledOut],
  ["an exception comes or goes", 4, inStatement(excepted)],
  ["an exception becomes a deny", 2, inStatement(deniedInstead)],
  ["a deny becomes an exception", 2, exceptedInstead],
  ["letters change case", 3, inStatement(otherCase)],
  ["a list becomes a string", 3, inStatement(otherForm)],
  ["a Sid changes", 1, one((of) => ({ ...of, Sid: "Other" }))],
  ["an effect turns", 2, one((of) => ({ ...of, Effect: of.Effect === "Allow" ? "Deny" : "Allow" }))],
  ["a boundary changes", 6, bounded],
  ...conditionEdits.map(([name, weight, rewrite]) => [name, weight, inStatement(rewrite)] as const),
]
const weighted = edits.flatMap(([name, weight, edit]) => Array.from({ length: weight }, () => [name, edit] as const))

/** An edit by its name. */
export function editNamed(wanted: string): Edit {
  const found = edits.find(([name]) => name === wanted)
  if (!found) throw new Error(`no edit "${wanted}"`)
  return found[2]
}

/** One to three edits that apply, with their names. */
export function edited(base: Holdings, dice: Dice): { readonly head: Holdings; readonly names: readonly string[] } {
  const names: string[] = []
  let head = base
  for (let left = dice.pick([1, 1, 1, 2, 2, 3]), tries = 0; left > 0 && tries < 60; tries++) {
    const [name, edit] = dice.pick(weighted)
    const made = edit(head, dice)
    if (!made) continue
    head = made
    names.push(name)
    left--
  }
  return { head, names }
}
