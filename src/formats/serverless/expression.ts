/** A text of the Serverless Framework's to the variables in it, and a variable to the sources that it tries in turn. */

/** Where a variable stands, its braces included. */
export interface Region {
  readonly from: number
  readonly to: number
}

/** https://www.serverless.com/framework/docs/guides/variables */
const source =
  /^\s*(?:(?:self|opt|env|param|ssm|cf|git|sls|output|vault|terraform|doppler|awsSecrets\w+)(?:\([^)]*\))?:|aws:(?:accountId|region|partition)\b|s3:[^}]*\/|(?:file|strToBool)\(|cf\.[\w-]+:|ssm\.[\w-]+:|["'])/

/** The outermost variables. What else is in `${}` is CloudFormation's or IAM's own. */
export function variablesIn(chars: string): readonly Region[] {
  const found: Region[] = []
  for (let from = chars.indexOf("${"); from >= 0; ) {
    const to = source.test(chars.slice(from + 2, from + 200)) ? closing(chars, from) : undefined
    if (to !== undefined) found.push({ from, to })
    from = chars.indexOf("${", to ?? from + 2)
  }
  return found
}

/** A variable longer than this is no person's. */
const LONGEST = 1_000

function closing(chars: string, from: number): number | undefined {
  let depth = 0
  for (let at = from; at < Math.min(chars.length, from + LONGEST); at++) {
    if (chars.startsWith("${", at)) depth++
    else if (chars[at] === "}" && --depth === 0) return at + 1
  }
  return undefined
}

/** The sources between the braces, without the blanks around them: a comma stands between two. */
export function sourcesIn(chars: string, { from, to }: Region): readonly Region[] {
  const found: Region[] = []
  let [start, depth, quote] = [from + 2, 0, ""]
  const take = (end: number) => {
    const text = chars.slice(start, end)
    const lead = text.length - text.trimStart().length
    found.push({ from: start + lead, to: Math.max(start + lead, start + text.trimEnd().length) })
    start = end + 1
  }
  for (let at = start; at < to - 1; at++) {
    const char = chars[at] ?? ""
    if (quote !== "") quote = char === quote ? "" : quote
    else if (char === "'" || char === '"') quote = char
    else if (char === "{" || char === "(") depth++
    else if (char === "}" || char === ")") depth--
    else if (char === "," && depth === 0) take(at)
  }
  take(to - 1)
  return found
}
