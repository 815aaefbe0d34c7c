/** What the page tells beside the matrix: findings, models, crossings, credentials, changes, and what could not be read. */
import { accountStates, type PageCrossing, type PageFinding, type Who } from "../report/survey-page-shape.ts"
import {
  capabilitiesIn,
  count,
  data,
  isCompared,
  nameOf,
  phraseOf,
  phrasesIn,
  placeOf,
  type Select,
  sentence,
  severityWords,
  tenantName,
  text,
} from "./data.ts"
import { buttonOf, byId, element } from "./element.ts"

type Cell = Node | string
type Rows = readonly (readonly Cell[])[]

/** So many are there at first: the rest comes when it is asked for, and before printing. */
const mostAtFirst = 100

export function showLists(select: Select): void {
  const who = (number: Who): Cell =>
    number < 0 ? "" : buttonOf(nameOf(number), () => select(number), { class: "plain name" })
  const people = (all: readonly Who[]): Cell =>
    element("span", {}, ...separated(all.slice(0, 12).map(who), all.length - 12))

  list("findings", "Findings", data.findings.length, () =>
    items(
      [...data.findings].sort((a, b) => b[0] - a[0]).map((each) => () => findingOf(each, select)),
      "findings",
    ),
  )
  const { modelsLeft } = data.stats
  const elsewhere = modelsLeft > 0 ? `, and ${count(modelsLeft, "name")} on the pages of their own accounts` : ""
  section("models", `Models${elsewhere}`, ["Model", "Who can invoke it"], data.models.length, () =>
    data.models.map(([of, breadth, approval, holders]) => [
      element(
        "span",
        {},
        element("code", {}, text(of)),
        ...[breadth === 2 ? "every model" : "", approval === 2 ? "not approved" : approval === 1 ? "approved" : ""]
          .filter(Boolean)
          .map((note) => element("small", {}, note)),
      ),
      element("span", {}, `${holders.length}: `, people(holders.map(([each]) => each))),
    ]),
  )
  if (data.accounts.length > 0) accounts()
  const within = data.crossings.filter((each) => each[8] !== null)
  const outside = data.crossings.filter((each) => each[8] === null)
  if (within.length > 0)
    section(
      "crossings",
      "From one account to another, within the estate",
      ["From", "To", "Who can take it", "What they come to", "By", "Where"],
      within.length,
      () => within.map((each) => acrossRow(each, who, people)),
    )
  section(
    within.length > 0 ? "outside" : "crossings",
    within.length > 0 ? "From and to what was not scanned" : "Across accounts, projects and tenants",
    ["From", "To", "By", "If", "Where"],
    outside.length,
    () =>
      outside.map(([, from, to, number, action, conditions, because, place]) => [
        element("span", {}, element("code", {}, text(from)), ...perhaps(because)),
        number < 0 ? element("code", {}, text(to)) : element("span", {}, who(number)),
        element("code", {}, text(action)),
        text(conditions) === "" ? "always" : element("code", {}, text(conditions)),
        placeOf(place),
      ]),
  )
  for (const [id, title, kinds] of [
    ["credentials", "Credentials that are there", ["credential"]],
    ["retired", "Still on retired models", ["retired"]],
    ["facts", "Settings, and text that cannot mean what it says", ["setting", "lint"]],
  ] as const) {
    const facts = data.facts.filter(([kind]) => (kinds as readonly string[]).includes(kind))
    section(id, title, ["Of", "What", "Value", "Where"], facts.length, () =>
      facts.map(([, of, whose, name, value, because, place]) => [
        whose.length > 0 ? people(whose) : element("code", {}, text(of)),
        element("span", {}, text(name), ...perhaps(because)),
        element("code", {}, text(value)),
        placeOf(place),
      ]),
    )
  }
  if (isCompared)
    section("changes", "Changed since the last review", ["Who", "What", "On", "If", "Where"], data.changes.length, () =>
      data.changes.map(([broadens, of, bits, action, resource, conditions, isCertain, place]) => [
        element("code", {}, text(of)),
        element(
          "span",
          { class: broadens ? "wider" : "narrower" },
          `${broadens ? "" : "no longer: "}${phrasesIn(bits)}${isCertain ? "" : " (possibly)"}`,
          element("small", {}, element("code", {}, text(action))),
        ),
        element("code", {}, text(resource)),
        text(conditions) === "" ? "" : element("code", {}, text(conditions)),
        placeOf(place),
      ]),
    )
  if (isCompared)
    section("gone", "Findings that are gone", ["Severity", "What", "Who"], data.gone.length, () =>
      data.gone.map(([severity, title, of]) => [
        severityWords[severity] ?? "",
        text(title),
        element("code", {}, text(of)),
      ]),
    )
  section("unread", "Not read, or not decided", ["How", "What", "Where"], data.unread.length, () =>
    data.unread.map(([isError, message, place, path, settle]) => [
      isError ? "not read" : "not decided",
      element("span", {}, ...sentence(message), `. To settle it, ${text(settle)}.`),
      place ? placeOf(place) : element("code", {}, text(path)),
    ]),
  )
}

/** As many as one reads at a glance. */
const some = (phrases: readonly string[]): string =>
  phrases.length > 6 ? `${phrases.slice(0, 5).join(", ")} and ${phrases.length - 5} more` : phrases.join(", ")

/** How each account stands; what is not known of one is never nothing. */
function accounts(): void {
  const heads = ["Account", "Cloud", "Critical", "High", "Medium", "Low", "Note", "Can use AI", ""]
  section("accounts", "Accounts", heads, data.accounts.length, () =>
    data.accounts.map(([cloud, id, state, counts, principals, note]) => {
      const isKnown = accountStates[state] !== "missing"
      return [
        element("code", {}, text(id)),
        text(cloud),
        ...counts.map((number) => (isKnown ? (number === 0 ? "\u2013" : number.toLocaleString("en")) : "?")),
        isKnown ? principals.toLocaleString("en") : "?",
        accountStates[state] === "whole" ? text(note) : element("strong", { class: "wider" }, text(note)),
      ]
    }),
  )
}

/** A way whose both ends were scanned: each end with its account. */
function acrossRow(
  [, from, to, number, action, conditions, because, place, estate]: PageCrossing,
  who: (number: Who) => Cell,
  people: (all: readonly Who[]) => Cell,
): readonly Cell[] {
  const [there = -1, here = -1, takers = [], more = 0, reaches = 0] = estate ?? []
  const end = (name: Cell, tenant: number) =>
    element("span", {}, name, element("small", {}, `in ${tenantName(tenant)}`))
  const others = more > 0 ? [` and ${more.toLocaleString("en")} more`] : []
  return [
    end(element("code", {}, text(from)), there),
    end(nameOf(number) === text(to) ? who(number) : element("code", {}, text(to)), here),
    takers.length === 0 ? "nobody" : element("span", {}, people(takers), ...others),
    some(capabilitiesIn(reaches).map(phraseOf)),
    element(
      "span",
      {},
      element("code", {}, text(action)),
      ...(text(conditions) === "" ? [] : [" if ", element("code", {}, text(conditions))]),
      ...perhaps(because),
    ),
    placeOf(place),
  ]
}

const perhaps = (because: number): readonly Node[] =>
  text(because) === "" ? [] : [element("small", {}, `only perhaps: ${text(because)}`)]

function separated(all: readonly Cell[], left: number): readonly Cell[] {
  const some = all.flatMap((each, i) => (i > 0 ? [", ", each] : [each]))
  return left > 0 ? [...some, ` and ${left.toLocaleString("en")} more`] : some
}

/** A part of the page that is made when it is opened: nothing that nobody looks at costs anything. */
function list(id: string, title: string, number: number, make: () => Node): void {
  const details = element(
    "details",
    { id, class: "list" },
    element("summary", {}, `${title} (${number.toLocaleString("en")})`),
  )
  let isMade = false
  const open = () => {
    if (isMade) return
    isMade = true
    details.append(number === 0 ? element("p", {}, "None.") : make())
  }
  details.addEventListener("toggle", () => details.open && open())
  addEventListener("beforeprint", () => {
    open()
    details.open = true
  })
  byId("lists").append(details)
}

function section(id: string, title: string, heads: readonly string[], number: number, rows: () => Rows): void {
  list(id, title, number, () => {
    const made = rows().map((cells) => () => element("tr", {}, ...cells.map((cell) => element("td", {}, cell))))
    const body = element("tbody")
    const table = element(
      "table",
      { class: "rows" },
      element("caption", { class: "hidden" }, title),
      element("thead", {}, element("tr", {}, ...heads.map((each) => element("th", { scope: "col" }, each)))),
      body,
    )
    return element("div", {}, table, ...inParts(body, made))
  })
}

function items(all: readonly (() => Node)[], name: string): Node {
  const made = element("ul", { class: name })
  return element("div", {}, made, ...inParts(made, all))
}

/** The first of them at once; a button brings the rest. */
function inParts(into: Element, all: readonly (() => Node)[]): readonly Node[] {
  into.append(...all.slice(0, mostAtFirst).map((make) => make()))
  if (all.length <= mostAtFirst) return []
  const rest = () => {
    if (!more.isConnected) return
    more.remove()
    into.append(...all.slice(mostAtFirst).map((make) => make()))
  }
  const more = buttonOf(`Show ${count(all.length - mostAtFirst, "more row")}`, rest)
  addEventListener("beforeprint", rest)
  return [more]
}

export function findingOf(finding: PageFinding, select: Select): HTMLElement {
  const [severity, isPossible, title, what, why, fix, rule, address, whose, place, isNew, waiver] = finding
  const href = text(address)
  const id = element("code", {}, text(rule))
  return element(
    "li",
    {},
    element(
      "p",
      {},
      element("span", { class: `severity s${severity}` }, severityWords[severity] ?? ""),
      isPossible ? " possible" : "",
      isCompared && isNew ? " new" : "",
      " \u00b7 ",
      element("strong", {}, text(title)),
      " \u00b7 ",
      placeOf(place),
      ...(text(waiver) === "" ? [] : [element("small", { class: "note" }, text(waiver))]),
    ),
    element("p", {}, ...sentence(what)),
    element("p", {}, ...sentence(why), " ", element("strong", {}, "Instead: "), ...sentence(fix)),
    element(
      "p",
      { class: "about" },
      /^https:\/\//.test(href) ? element("a", { href, rel: "noreferrer noopener", target: "_blank" }, id) : id,
      ...whose
        .slice(0, 6)
        .flatMap((who) => [" \u00b7 ", buttonOf(nameOf(who), () => select(who), { class: "plain name" })]),
    ),
  )
}
