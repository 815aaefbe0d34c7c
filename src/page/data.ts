/** The data in the page to what the parts of the page ask of it. */
import type { PageData, PagePieces, PagePlace, PagePrincipal, TextNumber, Who } from "../report/survey-page-shape.ts"
import { byId, element } from "./element.ts"

/** Shows somebody, or one capability of it. */
export type Select = (who: Who, capability?: number) => void

export const data: PageData = JSON.parse(byId("survey").textContent ?? "")

export const isCompared = data.base !== ""
/** Whether principals of several accounts stand beside each other. */
export const isOfSeveral = data.tenants.length > 1

export const text = (number: TextNumber): string => data.texts[number] ?? ""

export const tenantName = (number: number): string => text(data.tenants[number]?.[1] ?? -1)
/** Where a principal was found; all of it only where there is room. */
export const accountsOf = ({ tenants }: PagePrincipal): string =>
  tenants.length > 3 ? `${tenants.length} accounts` : tenants.map(tenantName).join(", ")
export const principalAt = (who: Who): PagePrincipal | undefined => data.principals[who]
export const nameOf = (who: Who): string => text(data.principals[who]?.name ?? -1)

export const holdWords = ["cannot", "can by acting as others", "can, perhaps", "can"] as const
/** Shapes, so that nobody needs to see colours. */
export const holdMarks = ["", "\u25cb", "\u25d0", "\u25cf"] as const
export const changeWords = [
  "as before",
  "gained",
  "lost",
  "wider than before",
  "narrower than before",
  "other than before",
]
export const changeMarks = ["", "+", "\u2212", "\u2191", "\u2193", "\u2195"] as const
export const kindWords = ["identity", "policy nobody holds", "resource", "named in a policy", "pattern"] as const
export const severityWords = ["Note", "Low", "Medium", "High", "Critical"] as const

/** The capabilities of a number's bits. */
export const capabilitiesIn = (bits: number): readonly number[] =>
  data.capabilities.flatMap((_, i) => ((bits >> i) & 1 ? [i] : []))

export const phraseOf = (capability: number): string => data.capabilities[capability]?.[1] ?? ""
export const phrasesIn = (bits: number): string => capabilitiesIn(bits).map(phraseOf).join(", ")

export const count = (number: number, one: string): string =>
  `${number.toLocaleString("en")} ${one}${number === 1 ? "" : "s"}`

/** File and line; a link where the repository has a page. */
export function placeOf(place: PagePlace): HTMLElement {
  const [path, line, last, address, isBase] = place
  const shown = `${text(path)}:${line}`
  const href = `${text(address)}#L${line}${last > line ? `-L${last}` : ""}`
  const code = element("code", { class: "place" }, shown)
  const linked = /^https?:\/\//.test(href)
    ? element("a", { href, rel: "noreferrer noopener", target: "_blank" }, code)
    : code
  return isBase ? element("span", {}, linked, " before") : linked
}

/** Words, and code between them. */
export const sentence = (pieces: PagePieces): readonly Node[] =>
  pieces.map((each, i) => (i % 2 === 1 ? element("code", {}, text(each)) : document.createTextNode(text(each))))
