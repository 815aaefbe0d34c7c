/** A row of the table: an edit in each format that can say it, and what a review of it must say. */
import type { Files } from "../../review-sources.ts"
import { cdk } from "./cdk.ts"
import { cloudformation } from "./cloudformation.ts"
import { document, type Estate, roleWith, type Spelling, type Statement } from "./estate.ts"
import { documented, jsonencoded } from "./terraform.ts"

export const formats = ["document", "cloudformation", "cdk", "terraform", "terraform data source"] as const
export type Format = (typeof formats)[number]

export interface Texts {
  readonly base: Files
  readonly head: Files
}

/**
 * `silent`: nothing changes, either way. `even`: nothing broadens, either way, though what an allow or a deny no longer says is
 * told. `narrows`: something is taken away, and the other way round it would broaden.
 * Else what broadens: actions, of which `bedrock:*` stands for some of its like and `*` for any others, and rules as `id severity`.
 */
export type Verdict = "silent" | "even" | "narrows" | Broadens
export interface Broadens {
  readonly actions: readonly string[]
  readonly rules: readonly string[]
  readonly certainty?: "possible"
  /** Set where the edit takes something away too. */
  readonly trades?: true
}

export interface Row {
  readonly name: string
  readonly says: Verdict
  /** What a document alone says, where that whoever holds it is not in view makes a difference. */
  readonly documentSays?: Verdict
  /** Or why a format cannot say it. */
  readonly texts: Readonly<Record<Format, Texts | string>>
}

const roles: Readonly<Record<Exclude<Format, "document">, Spelling>> = {
  cloudformation,
  cdk,
  terraform: jsonencoded,
  "terraform data source": documented,
}

const lone = (statements: readonly Statement[]): Files => ({
  "policy.json": `${JSON.stringify(document(statements), null, 2)}\n`,
})

const each = (base: Estate, head: Estate) =>
  Object.fromEntries(Object.entries(roles).map(([format, spell]) => [format, { base: spell(base), head: spell(head) }]))

type More = Partial<Pick<Row, "documentSays"> & { readonly except: Partial<Record<Format, string>> }>

/** An edit of a policy: alone as a document, and held by a role in all else. */
export const policyEdit = (
  name: string,
  base: readonly Statement[],
  head: readonly Statement[],
  says: Verdict,
  { except, ...more }: More = {},
): Row => ({
  name,
  says,
  ...more,
  texts: {
    document: { base: lone(base), head: lone(head) },
    ...each(roleWith(base), roleWith(head)),
    ...except,
  } as Row["texts"],
})

/** An edit of who holds what, which a document cannot say. */
export const estateEdit = (
  name: string,
  base: Estate,
  head: Estate,
  says: Verdict,
  { except }: Pick<More, "except"> = {},
): Row => ({
  name,
  says,
  texts: { document: "it does not say who holds it", ...each(base, head), ...except } as Row["texts"],
})

/** The files at both ends, by format. */
export type Said = Partial<Record<Format, readonly [base: Files, head: Files]>>

/** An edit of texts. `otherwise` says why the formats that are left out cannot say it. */
export const textEdit = (
  name: string,
  said: Said,
  says: Verdict,
  otherwise = "it writes all of that in one place",
): Row => ({
  name,
  says,
  texts: Object.fromEntries(
    formats.map((format): [Format, Texts | string] => {
      const texts = said[format]
      return [format, texts ? { base: texts[0], head: texts[1] } : otherwise]
    }),
  ) as Row["texts"],
})
