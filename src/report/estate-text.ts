/** An estate to the terminal: how each account stands, what crosses them, the worst that was found, and the verdict. */
import type { Account, Estate } from "../model/estate.ts"
import { columnsOf } from "./columns.ts"
import { codeSpan, plainSentence } from "./escape.ts"
import { columnsOfSeverity, comesTo, idOf, inOrder, standing, type WayAcross, waysAcross } from "./estate-words.ts"
import { type Block, type Page, pageOf, type Style } from "./page.ts"
import { unreadBlocks } from "./text-access.ts"
import { tallyBlocks } from "./text-tally.ts"
import { count, isPossible, placeText, severityWord, verdictSentence, worstFirst } from "./wording.ts"

/** As much as one reads in a terminal; the page and the JSON have all of it. */
const most = { accounts: 60, ways: 40, findings: 25 }

export function renderEstateText(estate: Estate, style: Style): string {
  const page = pageOf(style)
  const blocks = [
    ...findingBlocks(estate, page),
    ...crossingBlocks(estate, page),
    accountBlock(estate, page),
    ...tallyBlocks(estate.report, page),
    ...unreadBlocks(estate.report, page),
    verdict(estate, page),
  ]
  return `${blocks.map((lines) => lines.join("\n")).join("\n\n")}\n`
}

function findingBlocks({ report, accountOf }: Estate, page: Page): readonly Block[] {
  const found = worstFirst(report.findings.filter(({ waiver }) => waiver === null))
  if (found.length === 0) return []
  const shown = found.slice(0, most.findings)
  return [
    [
      page.paint(
        "bold",
        shown.length < found.length ? `The worst ${shown.length} of ${found.length} findings` : "Findings",
      ),
      ...shown.flatMap((finding) => {
        const { severity, title, principal, location, what } = finding
        const heading = `${severityWord[severity].toUpperCase()}${isPossible(finding) ? ", possible" : ""}`
        const [first = "", ...rest] = page.say(title, columnsOf(heading) + 4, "bold")
        const who = [idOf(accountOf.get(finding) ?? ""), ...(principal === null ? [] : [principal])]
        return [
          `  ${page.paint(severity === "critical" ? "label" : severity, heading)}  ${first.trimStart()}`,
          ...rest,
          ...page.say(who.map((each) => codeSpan(each, 120)).join(" · "), 4),
          ...page.say(what, 4),
          ...page.say(codeSpan(placeText(location)), 4, "dim"),
        ]
      }),
    ],
  ]
}

function crossingBlocks(estate: Estate, page: Page): readonly Block[] {
  const ways = waysAcross(estate)
  if (ways.length === 0) return []
  const shown = ways.slice(0, most.ways)
  return [
    [
      page.paint("bold", "What crosses accounts"),
      ...shown.flatMap((way) => wayLines(way, page)),
      ...moreLines(ways.length - shown.length, page),
    ],
  ]
}

function wayLines(way: WayAcross, page: Page): Block {
  const { from, to, estate, action, conditions, because, place } = way
  const ends = `${end(from, estate.from)} → ${end(to, estate.to)}`
  const only = conditions.length === 0 ? "" : ` if ${conditions.map((each) => codeSpan(each, 80)).join(" and ")}`
  const perhaps = because === null || estate.takers.length === 0 ? "" : ` (only perhaps: ${because})`
  const mark = page.paint(estate.takers.length === 0 ? "dim" : "more", estate.takers.length === 0 ? "·" : "+")
  const [first = "", ...rest] = page.say(ends, 4)
  return [
    `  ${mark} ${first.trimStart()}`,
    ...rest,
    ...page.say(`${comesTo(way)}${perhaps}`, 6),
    ...page.say(`${codeSpan(action, 80)}${only} · ${codeSpan(placeText(place))}`, 6, "dim"),
  ]
}

/** A name that says its account already says it once. */
const end = (name: string, tenant: string): string =>
  name.includes(idOf(tenant)) ? codeSpan(name, 120) : `${codeSpan(name, 120)} in ${codeSpan(idOf(tenant))}`

const moreLines = (left: number, page: Page): Block =>
  left > 0 ? [page.paint("dim", `  and ${left} more; the page and the JSON have all of them`)] : []

function accountBlock(estate: Estate, page: Page): Block {
  const ordered = inOrder(estate.accounts)
  const shown = ordered.slice(0, most.accounts)
  const names = shown.map(({ id }) => plainSentence(codeSpan(id, 40)))
  const clouds = shown.map(({ cloud }) => plainSentence(codeSpan(cloud, 12)))
  const [wide, narrow] = [Math.max(7, ...names.map(columnsOf)), Math.max(5, ...clouds.map(columnsOf))]
  const heads = columnsOfSeverity.map(([, word]) => word.toLowerCase().padStart(9)).join("")
  return [
    page.paint("bold", `${count(ordered.length, "account")}, those that were not read whole first`),
    page.paint("dim", `  ${"account".padEnd(wide)}  ${"cloud".padEnd(narrow)}${heads}   with AI`),
    ...shown.map((account, i) => {
      const name = `${(names[i] ?? "").padEnd(wide)}  ${(clouds[i] ?? "").padEnd(narrow)}`
      return `  ${name}${numbers(account, page)}${note(account, page)}`
    }),
    ...moreLines(ordered.length - shown.length, page),
  ]
}

function numbers({ state, counts, principals }: Account, page: Page): string {
  const cell = (number: number, width: number): string =>
    (state === "missing" ? "?" : number === 0 ? "–" : `${number}`).padStart(width)
  const found = columnsOfSeverity.map(([severity]) =>
    page.paint(counts[severity] === 0 ? "dim" : severity, cell(counts[severity], 9)),
  )
  return `${found.join("")}${cell(principals, 10)}`
}

function note(account: Account, page: Page): string {
  const words = standing(account)
  return words === "" ? "" : `  ${page.paint(account.state === "whole" ? "pass" : "more", words)}`
}

function verdict({ report, accounts }: Estate, page: Page): Block {
  const word = report.verdict === "fail" ? page.paint("high", "FAIL") : page.paint("pass", "PASS")
  const threshold =
    report.failOn === "none" ? `only reporting, measured at ${report.wouldFailOn}` : `failing from ${report.failOn} on`
  const [head = "", ...rest] = page.say(verdictSentence(report), 6, "bold")
  return [
    ...page.say(
      `${count(accounts.length, "account, subscription or project", "accounts, subscriptions and projects")}, ${threshold}`,
      0,
      "dim",
    ),
    `${word}  ${head.trimStart()}`,
    ...rest,
  ]
}
