/** Mistakes that somebody could make in what Google Cloud's policies mean, each as an edit of its source: the proof must catch every one. */
import type { Mistake } from "../../access/planted.ts"

const mistake = (name: string, file: string, right: string, wrong: string): Mistake => ({
  name,
  file: `clouds/gcp/${file}`,
  right,
  wrong,
})

export const mistakes: readonly Mistake[] = [
  mistake(
    "only the first member of a binding counts",
    "bindings.ts",
    "binding.members.flatMap(",
    "binding.members.slice(0, 1).flatMap(",
  ),
  mistake(
    "nobody comes through a policy that is open to all",
    "bindings.ts",
    'if (member.kind === "anyone") addAnyone',
    'if (member.kind === "anyone") void addAnyone; else if (member.kind === "identity" && !member) addAnyone',
  ),
  mistake(
    "who Google knows is as good as anybody",
    "bindings.ts",
    "read: member.authenticated ? asking(read, [authenticated(value)]) : read,",
    "read,",
  ),
  mistake(
    "conditions of bindings are forgotten",
    "bindings.ts",
    "condition: readCondition(binding.condition),",
    "condition: readCondition(undefined),",
  ),
  mistake("a negation is forgotten", "conditions.ts", "return of(node.args, !asked)", "return of(node.args, asked)"),
  mistake("and is taken for or under a negation", "conditions.ts", '(node.op === "&&") === asked', 'node.op === "&&"'),
  mistake(
    "or is taken for and",
    "conditions.ts",
    "return a && b && isAlike(a, b)",
    "if (left.length * right.length === 1) return both(left, right)\n  return a && b && isAlike(a, b)",
  ),
  mistake(
    "a beginning is taken for an end",
    "cel-tests.ts",
    'endsWith: (parts) => pattern(["*", ...parts], "glob")',
    'endsWith: (parts) => pattern([...parts, "*"], "glob")',
  ),
  mistake("before is taken for after under a negation", "cel-tests.ts", 'less: "greater-or-equal",', 'less: "less",'),
  mistake(
    "a tag that is missing is there under a negation",
    "cel-tests.ts",
    'text === "true" ? "false" : "true"',
    "text",
  ),
  mistake(
    "of several values only the first counts",
    "cel-tests.ts",
    "if (key !== undefined && values) return make(key, text, values)",
    "if (key !== undefined && values) return make(key, text, values.slice(0, 1))",
  ),
  mistake(
    "a project lies in every folder",
    "nodes.ts",
    'return [...known, ...project, hole("folders", "folder", at)',
    'return [...known, ...project, pattern(["folders/20/*"], "glob"), hole("folders", "folder", at)',
  ),
  mistake("what a place lies in is forgotten", "nodes.ts", "within: around(text, level, parents)", "within: []"),
  mistake(
    "what is below a place is forgotten",
    "nodes.ts",
    '[...withoutNumber(path).map(literally), "/*"]',
    "[...withoutNumber(path).map(literally)]",
  ),
  mistake(
    "one place begins like another",
    "nodes.ts",
    '[...withoutNumber(path).map(literally), "/*"]',
    '[...withoutNumber(path).map(literally), "*"]',
  ),
  mistake(
    "a role holds only what is none of AI's",
    "roles.ts",
    "held: known.length === 0 ? [] : [providers(text, known, blame)]",
    "held: known.length === 0 ? [] : [providers(text, known.filter((each) => each.supporting), blame)]",
  ),
  mistake(
    "a custom role holds what it held first",
    "roles.ts",
    "return permissions.flatMap((value): readonly Held[] => {",
    "return permissions.slice(0, 1).flatMap((value): readonly Held[] => {",
  ),
  mistake(
    "a deny takes everything that its service has",
    "denies.ts",
    "const all = matching(of.text)",
    'const all = matching(of.text.includes("*") ? of.text : `${of.text.split(".")[0]}.*`)',
  ),
  mistake("a deny that is none is one", "denies.ts", "omitted.has(action)", "!action"),
  mistake(
    "who is spared is denied",
    "denied.ts",
    '&& each.member.text === member.text)) return "spared"',
    '&& each.member.text === `${member.text} `)) return "spared"',
  ),
  mistake(
    "conditions of denies are forgotten",
    "denies.ts",
    "rows: rowsOn(condition.alternatives),",
    "rows: rowsOn([[]]),",
  ),
  mistake(
    "denies of everybody are of nobody",
    "denied.ts",
    'if (text === everyone) return { kind: "everybody" }',
    "if (text === everyone) return undefined",
  ),
]
