/** Mistakes that somebody could make in the engine, each as an edit of its source: the proof must catch every one of them. */

export interface Mistake {
  readonly name: string
  /** Under src/. */
  readonly file: string
  /** Stands there once. */
  readonly right: string
  readonly wrong: string
}

const mistake = (name: string, file: string, right: string, wrong: string): Mistake => ({ name, file, right, wrong })

export const mistakes: readonly Mistake[] = [
  mistake(
    "a lifted deny is dropped",
    "access/row-difference.ts",
    "  for (const grant of base.denies.all) yield* liftedDeny(grant, head, subject)\n",
    "",
  ),
  mistake(
    "a deny that may hold is taken for one that does",
    "access/uncovered.ts",
    'deny.perhaps === undefined && coversBeyondActions(deny, grant) === "yes"',
    'coversBeyondActions(deny, grant) !== "no"',
  ),
  mistake(
    "a deny counts for all actions of a row",
    "access/uncovered.ts",
    "open = open.filter((action) => !isAbout(deny, action))",
    "open = open.some((action) => isAbout(deny, action)) ? [] : open",
  ),
  mistake(
    "what is covered perhaps counts as covered",
    "access/uncovered.ts",
    "if (perhaps.size === 0) return { without, unsure: [] }",
    "without = without.filter((action) => !perhaps.has(action.name))\n  if (perhaps.size >= 0) return { without, unsure: [] }",
  ),
  mistake(
    "one action in common covers all of a row",
    "access/uncovered.ts",
    "without = row.reaches === without ? [] : kept(without, (action) => !isOf(row, action))\n",
    "without = []\n",
  ),
  mistake(
    "covers is swapped on resources",
    "access/covers.ts",
    "scope.covers(wide.resource, narrow.resource)\n",
    "scope.covers(narrow.resource, wide.resource)\n",
  ),
  mistake(
    "conditions are compared the wrong way round",
    "access/covers.ts",
    "implies(narrow.conditions, wide.conditions))\n",
    "implies(wide.conditions, narrow.conditions))\n",
  ),
  mistake(
    "conditions are not compared",
    "access/covers.ts",
    "and(who, what, implies(narrow.conditions, wide.conditions))",
    "and(who, what)",
  ),
  mistake(
    "a resource that is covered perhaps counts as covered",
    "access/covers.ts",
    "return and(who, what, implies",
    "return and(who, implies",
  ),
  mistake(
    "an exception is forgotten",
    "access/scope.ts",
    "...a.except.map((hole) => or(not(touches(hole, b)), ...b.except.map((other) => pattern.covers(other, hole)))),",
    "",
  ),
  mistake(
    "an exception of the narrow side covers too little of one of the wide side",
    "access/scope.ts",
    "pattern.covers(other, hole)",
    "pattern.overlaps(other, hole)",
  ),
  mistake(
    "ARNs are taken apart where a wildcard stands for several parts",
    "access/scope.ts",
    "isOf(account, /^\\d+$/) || isProviders(account, partition)",
    "account !== undefined",
  ),
  mistake("a ? matches a run", "access/pattern.ts", "t >= one && t !== run", "t >= one"),
  mistake(
    "a pattern covers what it only begins",
    "access/pattern.ts",
    "  return i === p.length\n}\n\n/** Whether some filling",
    "  return true\n}\n\n/** Whether some filling",
  ),
  mistake(
    "letter case of actions counts",
    "clouds/aws/catalogue.ts",
    "const wanted = text.toLowerCase()\n  const known = expanded",
    "const wanted = text\n  const known = expanded",
  ),
  mistake(
    "IfExists is ignored",
    "access/condition.ts",
    ": test.operator.ifExists || test.operator.over",
    ": test.operator.over",
  ),
  mistake("ForAllValues is taken to need its key", "access/condition.ts", 'test.operator.over === "all" || ', ""),
  mistake(
    "a negated test is taken to need its key",
    "access/condition.ts",
    '|| (test.operator.negated && test.operator.over === "one")',
    "",
  ),
  mistake("Null: true is taken for Null: false", "access/condition.ts", '=== "true")\n', '=== "false")\n'),
  mistake(
    "a test that is there counts as any test of its key",
    "access/condition.ts",
    "return valuesImply(given, wanted)\n",
    'return "yes"\n',
  ),
  mistake(
    "the key of a condition is not looked at",
    "access/condition.ts",
    'if (given.key !== wanted.key) return "no"',
    "",
  ),
  mistake(
    "negation is lost",
    "access/condition.ts",
    'if (given.operator.negated) return wanted.operator.negated ? valuesCover(given, wanted) : "no"',
    "if (given.operator.negated && wanted.operator.negated) return valuesCover(given, wanted)",
  ),
  mistake(
    "values of negated tests are compared as those of plain ones",
    "access/condition.ts",
    '? valuesCover(given, wanted) : "no"',
    '? valuesCover(wanted, given) : "no"',
  ),
  mistake(
    "one value that is covered covers the list",
    "access/condition.ts",
    "return and(...narrow.values.map((value) => or(",
    "return or(...narrow.values.map((value) => or(",
  ),
  mistake(
    "conditions that exclude each other are seen everywhere",
    "access/condition.ts",
    "if (!needKey(all, a.key)) return false\n",
    "",
  ),
  mistake(
    "quantifiers are taken for equal",
    "access/condition.ts",
    'if (comparable !== "yes") return comparable\n',
    "",
  ),
  mistake(
    "networks are compared the wrong way round",
    "access/comparison.ts",
    "covers: (wide, narrow) => ofTexts(wide, narrow, includesNetwork)",
    "covers: (wide, narrow) => ofTexts(narrow, wide, includesNetwork)",
  ),
  mistake("the length of a network is not looked at", "access/address.ts", "|| a.length > b.length", ""),
  mistake(
    "a range takes in its open end",
    "access/comparison.ts",
    "(!a.open || b.open || a.from === -Infinity))\n",
    "true)\n",
  ),
  mistake(
    "less and greater are swapped",
    "access/comparison.ts",
    "{ from: down ? -Infinity : value, to: up ? Infinity : value,",
    "{ from: up ? -Infinity : value, to: down ? Infinity : value,",
  ),
  mistake(
    "letter case of values is never looked at",
    "access/comparison.ts",
    "return { covers: ignoresCase(narrow) ? (a, b) => covers(a, anyCase(b)) : covers, apart }",
    "return { covers: (a, b) => covers(foldCase(a), foldCase(b)), apart }",
  ),
  mistake(
    "one part of an ARN that is covered covers the ARN",
    "access/comparison.ts",
    "and(...left.map((part, i) => covers(part, right[i] as Pattern)))",
    "or(...left.map((part, i) => covers(part, right[i] as Pattern)))",
  ),
  mistake(
    "StringEquals reads wildcards",
    "clouds/aws/conditions.ts",
    'operator.test === "like" ? "glob" : "exact"',
    '"glob"',
  ),
  mistake(
    "NotAction picks",
    "clouds/aws/rows.ts",
    "const all = { of: whole, except: patterns.map(({ of }) => of), span: selection.span }",
    "const all = { of: patterns[0]?.of ?? whole, except: [], span: selection.span }",
  ),
  mistake(
    "an exception counts for actions that it is not about",
    "clouds/aws/reach.ts",
    'resource.except.filter((hole) => resourceFit(action, searchText(hole)) !== "no")',
    'resource.except.filter((hole) => hole.text === "*")',
  ),
  mistake(
    "a condition on a key that no request carries always holds",
    "clouds/aws/reach.ts",
    'return holdsWithoutKey(condition) ? "always" : "never"',
    'return "always"',
  ),
  mistake(
    "a boundary is not looked at",
    "access/limits.ts",
    "  if (base.limits.length === 0) return\n",
    "  if (base.limits.length >= 0) return\n",
  ),
  mistake(
    "what a boundary denies is let through",
    "access/limits.ts",
    "for (const action of met(row, row.reaches, limit.denies)) outside.add(action)\n",
    "",
  ),
  mistake(
    "a boundary grants",
    "access/limits.ts",
    "const open = notDenied(row, row.reaches, limit.denies)\n  const whole = open.filter((action) => !without.includes(action))",
    "const open = notDenied(row, row.reaches, limit.denies)\n  const whole = open",
  ),
  mistake(
    "a deny in a boundary may be lifted",
    "access/limits.ts",
    "  for (const deny of was.denies.all) yield* liftedDeny(deny, { allows: now.allows, denies }, subject)\n",
    "",
  ),
  mistake(
    "a boundary that lets more through is not seen",
    "access/limits.ts",
    "without.filter(counts), unsure.filter(counts)",
    "[], []",
  ),
  mistake(
    "what its rows are not blamed for is not blamed on a boundary either",
    "access/limits.ts",
    "(!isNew(row, action) || isOld(piece, allowed)) &&",
    "isOld(piece, allowed) &&",
  ),
  mistake(
    "alternatives are compared one for all",
    "access/row-difference.ts",
    "    parts.map((part) => uncovered(part, rows)).flatMap(",
    "    parts.slice(0, 1).map((part) => uncovered(part, rows)).flatMap(",
  ),
  mistake(
    "a deny under another condition becomes an exception",
    "access/apart.ts",
    '      implies(grant.conditions, deny.conditions) === "yes",\n',
    '      implies(grant.conditions, deny.conditions) !== "maybe",\n',
  ),
  mistake(
    "rows whose resource begins with less are not looked up",
    "access/table.ts",
    "if (length > longest) return\n",
    "if (length >= longest) return\n",
  ),
]
