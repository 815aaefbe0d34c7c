/** What a client says to people where JSON was expected, to what is to be told of that: that nobody was logged in, an error, a table. */
import type { Diagnostic } from "../model/diagnostic.ts"
import type { Source } from "../model/source.ts"

const json = /^\s*(?:[[{"\d-]|(?:true|false|null)\b)/
const login =
  /az login|AADSTS\d+|gcloud auth login|Reauthentication|active account selected|aws (?:sso )?login|ExpiredToken|Unable to locate credentials|(?:token|session).{0,40}expired/i

/** Empty for what is no part of an answer and says nothing of one; undefined of what may be JSON. */
export function spokenIn({ text, path }: Source): readonly Diagnostic[] | undefined {
  if (json.test(text)) return undefined
  const lines = text.split("\n").filter((line) => line.trim() !== "" && !/^\s*WARNING\b/.test(line))
  const [first] = lines
  if (first === undefined) return []
  const told = (code: Diagnostic["code"], message: string): readonly Diagnostic[] => [
    { code, severity: "error", message, at: { path } },
  ]
  if (login.test(text))
    return told("unanswered", "nobody was logged in when this was asked for: log in, and ask for it again")
  const error = lines.find((line) => /\berror\b/i.test(line))
  return error === undefined
    ? told(
        "syntax",
        `\`${first.trim().slice(0, 60)}\` is no JSON: ask for that with \`--output json\`, of gcloud \`--format json\``,
      )
    : told("unanswered", `it holds an error in place of an answer: \`${error.trim().slice(0, 300)}\``)
}
