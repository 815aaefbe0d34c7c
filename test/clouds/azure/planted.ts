/** Mistakes that somebody could make in what Azure's roles mean, each as an edit of its source: the proof must catch every one. */
import type { Mistake } from "../../access/planted.ts"

const mistake = (name: string, file: string, right: string, wrong: string): Mistake => ({
  name,
  file: `clouds/azure/${file}`,
  right,
  wrong,
})

export const mistakes: readonly Mistake[] = [
  mistake(
    "exclusions are forgotten",
    "permissions.ts",
    "const left = except.length === 0 ? all : all.filter(",
    "const left = except.length >= 0 ? all : all.filter(",
  ),
  mistake(
    "an exclusion takes away what it only has something in common with",
    "permissions.ts",
    'covers(foldCase(except), permissionGlob(lower)) === "yes"',
    "covers(foldCase(except), permissionGlob(lower)) !== undefined",
  ),
  mistake(
    "the planes are one",
    "permissions.ts",
    '...permitted("data", written(dataActions), written(notDataActions)),',
    '...permitted("control", written(dataActions), written(notDataActions)),',
  ),
  mistake(
    "what no catalogue has is nothing",
    "permissions.ts",
    "if (!made || except.length === 0",
    "if (made) return []\n  if (!made || except.length === 0",
  ),
  mistake(
    "exclusions bear on what no catalogue has nowhere",
    "permissions.ts",
    "except: except.map((each) => onPlane(plane, foldCase(each))),",
    "except: [],",
  ),
  mistake(
    "what no catalogue has is one thing on both planes",
    "catalogue.ts",
    '{ kind: "literal", text: `${plane}:` }, ...tokens]',
    "...tokens]",
  ),
  mistake("letters count in names of operations", "catalogue.ts", "`^${foldCase(of)", "`^${of"),
  mistake(
    "only one entry of a role counts",
    "custom-roles.ts",
    "role.permissions.flatMap(",
    "role.permissions.slice(0, 1).flatMap(",
  ),
  mistake(
    "a scope begins as others do",
    "scopes.ts",
    '[...tidy.map(literally), "/*"]',
    '[...tidy.map(literally), "*"]',
  ),
  mistake(
    "a management group is any",
    "scopes.ts",
    'if (level === "tenant") return { of, level }',
    'if (level === "tenant" || level === "management-group") return { of: pattern(["/*"], "glob"), level }',
  ),
  mistake(
    "whoever assigns roles on an AI service does nothing to it",
    "bearing.ts",
    '["authorization", "insights"].includes(action.service)',
    '["insights"].includes(action.service)',
  ),
  mistake(
    "conditions are forgotten",
    "restrictions.ts",
    "...(condition ? writtenIn(condition) : []),",
    "...(condition && until ? writtenIn(condition) : []),",
  ),
  mistake(
    "who must activate a role has it",
    "restrictions.ts",
    '...(when === "eligible" ? [always',
    '...(when === "eligible" && until ? [always',
  ),
  mistake(
    "an assignment never ends",
    "restrictions.ts",
    "...(until ? endOf(until) : []),",
    "...(until && condition ? endOf(until) : []),",
  ),
  mistake("a negation is forgotten", "conditions.ts", 'typeof of === "boolean" ? !of', 'typeof of === "boolean" ? of'),
  mistake(
    "or decides as and does",
    "conditions.ts",
    'const decides = expression.kind === "or"',
    'const decides = expression.kind !== "or"',
  ),
  mistake("a beginning is the whole", "conditions.ts", "operator.isPrefix ? values.map(prefix) : values", "values"),
  mistake(
    "what is not there is not equal",
    "conditions.ts",
    'return operator.is.negated || operator.is.over === "all" ? [test',
    "return operator.is.negated && operator.is.over === undefined ? [test",
  ),
  mistake("every value is some value", "conditions.ts", '? "all"', '? "any"'),
  mistake(
    "alternatives are several tests of the first value",
    "conditions.ts",
    "values: tests.flatMap(({ values }) => values)",
    "values: first.values",
  ),
  mistake(
    "a deny of everyone is of nobody in view",
    "deny.ts",
    'each.kind === "identity" && !isAmong',
    'each.kind === "policy" && !isAmong',
  ),
  mistake(
    "a deny of a scope alone goes on below it",
    "deny.ts",
    "here ? { ...whole, of: withoutBelow(whole.of) } : whole",
    "here && !scope ? { ...whole, of: withoutBelow(whole.of) } : whole",
  ),
]
