/** An estate to Markdown for a job's summary: the verdict, how each account stands, what crosses them, and the worst that was found. */

import { capabilityPhrase } from "../model/capability.ts"
import type { Account, Estate } from "../model/estate.ts"
import { codeCell, codeSpan, prose } from "./escape.ts"
import { columnsOfSeverity, comesTo, idOf, inOrder, standing, type WayAcross, waysAcross } from "./estate-words.ts"
import { bytes, fitted, type Part, whole } from "./fit.ts"
import { linkedPlace } from "./linked-place.ts"
import type { Links } from "./links.ts"
import { occasionOf } from "./occasion.ts"
import { tallyOf } from "./tally.ts"
import { count, isError, listed, settledBy, severityWord, verdictSentence, worstFirst } from "./wording.ts"

/** GitHub drops a job summary of more than 1 MiB. */
const limit = 900_000
const mostFindings = 200

export function renderEstateMarkdown(estate: Estate, links: Links): string {
  const { report, accounts, survey } = estate
  const holding = survey.principals.filter(({ cells }) => cells.length > 0).length
  const { settles } = occasionOf(report)
  const named = new Map(survey.principals.map(({ key, name }) => [key, name]))
  const parts: readonly Part[] = [
    whole(`### Access to AI services in ${count(accounts.length, "account")}`),
    whole(`${report.verdict === "fail" ? "❌" : "✅"} ${prose(verdictSentence(report))}`),
    ...unknownAccounts(accounts),
    whole(`${count(holding, "principal")} can do something with AI services.`),
    table("By cloud", `| cloud | ${heads} |\n|---|${rules}`, cloudRows(estate)),
    table(
      "By account",
      `| account | cloud | ${heads} | with AI | |\n|---|---|${rules}---:|---|`,
      inOrder(estate.accounts).map(accountRow),
    ),
    table(
      "What crosses accounts",
      "| from | to | who can take it | what they come to | by | because of |\n|---|---|---|---|---|---|",
      waysAcross(estate).map((way) => wayRow(way, named, links)),
    ),
    list(
      "The worst findings",
      worstFirst(report.findings.filter(({ waiver }) => waiver === null))
        .slice(0, mostFindings)
        .map((finding) => {
          const { severity, title, principal, location, certainty } = finding
          const doubt = certainty === "possible" ? ", possible" : ""
          const who = [
            codeSpan(idOf(estate.accountOf.get(finding) ?? "")),
            ...(principal === null ? [] : [codeSpan(principal, 120)]),
          ]
          return `**${severityWord[severity]}**${doubt} · ${prose(title, 1000)} · ${who.join(" · ")} · ${linkedPlace(location, links)}`
        }),
    ),
    list(
      "What could not be read or decided",
      report.diagnostics.map((diagnostic) => {
        const { at, message, code } = diagnostic
        const where = "source" in at ? linkedPlace(at, links) : codeSpan(at.path)
        return `${isError(diagnostic) ? "**Not read**" : "Not decided"} · ${where}: ${prose(message)}. To settle it, ${settles[code] ?? settledBy[code]}.`
      }),
    ),
  ].filter(({ items, head }) => items.length > 0 || !head.startsWith("**"))
  return fitted(parts, limit, bytes)
}

const heads = columnsOfSeverity.map(([, word]) => word.toLowerCase()).join(" | ")
const rules = columnsOfSeverity.map(() => "---:|").join("")

/** What is not known comes before what is. */
function unknownAccounts(accounts: readonly Account[]): readonly Part[] {
  const open = accounts.filter(({ state }) => state !== "whole")
  if (open.length === 0) return []
  const names = listed(
    open.map(({ id }) => codeSpan(id, 60)),
    12,
  )
  return [
    whole(
      `⚠️ Not all is known of ${names}: ${open.length === 1 ? "it counts" : "they count"} as failed, whatever was found there.`,
    ),
  ]
}

const numberCell = (number: number): string => (number === 0 ? "–" : `**${number}**`)

const cloudRows = ({ report }: Estate): readonly string[] =>
  tallyOf(report.findings).map(
    ({ cloud, counts }) => `| ${codeCell(cloud)} | ${counts.map(([, number]) => numberCell(number)).join(" | ")} |`,
  )

function accountRow(account: Account): string {
  const { id, cloud, counts, principals, state } = account
  const cells = columnsOfSeverity.map(([severity]) => (state === "missing" ? "?" : numberCell(counts[severity])))
  return `| ${codeCell(id)} | ${codeCell(cloud)} | ${cells.join(" | ")} | ${state === "missing" ? "?" : principals} | ${standing(account)} |`
}

function wayRow(way: WayAcross, named: ReadonlyMap<string, string>, links: Links): string {
  const { from, to, estate, action, conditions, because, place } = way
  const takers = listed(
    estate.takers.map((key) => codeCell(named.get(key) ?? key, 80)),
    4,
  )
  const others = estate.more > 0 ? ` and ${estate.more} more` : ""
  const who = takers === "" ? "nobody" : `${takers}${others}`
  const reaches = listed(
    estate.reaches.map((each) => capabilityPhrase[each]),
    6,
  )
  const only = conditions.length === 0 ? "" : `<br>if ${conditions.map((each) => codeCell(each, 80)).join(" and ")}`
  const doubt = because === null ? "" : `<br>only perhaps: ${prose(because, 300)}`
  return `| ${end(from, estate.from)} | ${end(to, estate.to)} | ${who} | ${reaches === "" ? comesTo(way) : reaches} | ${codeCell(action)}${only}${doubt} | ${linkedPlace(place, links)} |`
}

const end = (name: string, tenant: string): string =>
  name.includes(idOf(tenant)) ? codeCell(name) : `${codeCell(name)}<br>in ${codeCell(idOf(tenant))}`

const table = (title: string, head: string, rows: readonly string[]): Part => ({
  head: `**${title}**\n\n${head}`,
  items: rows,
  after: "\n",
  between: "\n",
  more: (left) => `and ${count(left, "more row")}; the page and the JSON have all of them`,
})

const list = (title: string, items: readonly string[]): Part => ({
  head: `**${title}**`,
  items: items.map((item) => `- ${item}`),
  after: "\n\n",
  between: "\n",
  more: (left) => `and ${left} more; the page and the JSON have all of them`,
})
