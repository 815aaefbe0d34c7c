/** Issuers of tokens: their addresses, who has an account with them, and which well-known one a name only looks like. */
import { domainToUnicode } from "node:url"
import { spelled } from "../../model/text.ts"
import { literal, type Value } from "../../model/value.ts"
import { textIn } from "../attributes.ts"

/** What a template of Fabric's stands for: https://github.com/GoogleCloudPlatform/cloud-foundation-fabric/blob/master/modules/project/identity-providers-defs.tf */
const templates: Readonly<Record<string, string>> = {
  github: "https://token.actions.githubusercontent.com",
  gitlab: "https://gitlab.com",
  terraform: "https://app.terraform.io",
}

/** The address of an issuer, or of what a template's name stands for. */
export function issuerOf(written: Value | undefined): string | undefined {
  const template = templates[literal(written) ?? ""]
  if (template !== undefined) return template
  return written?.kind === "text" ? spelled(written.pieces) : textIn(written)
}

/** From the attributes by which conditions and members name what is in a token, to its claims. */
export const mappingOf = (map: Value | undefined): ReadonlyMap<string, string> =>
  new Map(map?.kind === "dict" ? map.entries.map(({ key, value }) => [key, textIn(value) ?? ""]) : [])

/**
 * Issuers that give tokens to whoever has an account with them; what one of their tokens may be used for is for the condition
 * to say. https://cloud.google.com/iam/docs/best-practices-for-using-workload-identity-federation
 */
const shared: readonly RegExp[] = [
  /^https:\/\/token\.actions\.githubusercontent\.com\/?$/,
  /^https:\/\/gitlab\.com\/?$/,
  /^https:\/\/app\.terraform\.io\/?$/,
  /^https:\/\/(?:login\.microsoftonline\.com\/(?:common|organizations|consumers)|sts\.windows\.net\/common)\b/,
  /^https:\/\/accounts\.google\.com\/?$/,
  /^https:\/\/agent\.buildkite\.com\/?$/,
  /^https:\/\/oidc\.vercel\.com\/?$/,
]

/** Enterprises may have an address of their own below GitHub's, and no others come from there. */
export const isShared = (url: string): boolean => shared.some((pattern) => pattern.test(url))

const known = [
  "token.actions.githubusercontent.com",
  "gitlab.com",
  "app.terraform.io",
  "login.microsoftonline.com",
  "accounts.google.com",
  "oidc.circleci.com",
]

/** Letters and digits beside the Latin letter that they are drawn like; accents and width are folded before. */
const drawnAlike: Readonly<Record<string, string>> = {
  а: "a",
  е: "e",
  о: "o",
  р: "p",
  с: "c",
  у: "y",
  х: "x",
  і: "i",
  ј: "j",
  ѕ: "s",
  ԁ: "d",
  ɡ: "g",
  һ: "h",
  ο: "o",
  α: "a",
  ν: "v",
  ι: "i",
  κ: "k",
  τ: "t",
  "0": "o",
  "1": "l",
}

/** Undefined where it is the known one itself, or nothing like it. A name with letters beside ASCII's is always like one. */
export function lookAlike(url: string): string | undefined {
  const host = hostOf(url)
  if (host === undefined || known.includes(host)) return undefined
  const plain = folded(host)
  const near = known.find((each) => plain === folded(each) || isNear(plain, each) || begins(host, each))
  if (near !== undefined || /^[\x20-\x7e]*$/.test(host)) return near
  return known.find((each) => domainOf(each) === domainOf(host)) ?? "an address in plain letters"
}

/** As people read it: a browser shows `xn--` names in their own letters. */
function hostOf(url: string): string | undefined {
  const host = /^(?:https?:\/\/)?([^/:?#]+)/.exec(url)?.[1]?.toLowerCase()
  // What is filled in later may be anything.
  if (host === undefined || host.includes("${")) return undefined
  return host.startsWith("xn--") || host.includes(".xn--") ? domainToUnicode(host) : host
}

const domainOf = (host: string): string => host.split(".").slice(-2).join(".")

const folded = (host: string): string =>
  [...host.normalize("NFKD").replace(/\p{M}/gu, "")].map((char) => drawnAlike[char] ?? char).join("")

/** The known name before another one: `token.actions.githubusercontent.com.example.org`. */
const begins = (host: string, name: string): boolean => host.startsWith(`${name}.`) || host.startsWith(`${name}-`)

/** Up to two letters that differ, or one that is missing or too many, of a long name. */
function isNear(host: string, name: string): boolean {
  if (name.length < 12 || Math.abs(host.length - name.length) > 1) return false
  return distance(host, name) <= (host.length === name.length ? 2 : 1)
}

function distance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const changed = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, changed))
    }
    row = next
  }
  return row[b.length] ?? 0
}
