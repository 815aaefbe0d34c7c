/** A principal, and perhaps one of its capabilities, to everything that is known of it: each row with the line that says so. */
import type { PageRow, Who } from "../report/survey-page-shape.ts"
import {
  capabilitiesIn,
  changeWords,
  data,
  holdWords,
  isCompared,
  kindWords,
  nameOf,
  phraseOf,
  phrasesIn,
  placeOf,
  principalAt,
  text,
} from "./data.ts"
import { buttonOf, byId, element } from "./element.ts"
import { findingOf } from "./lists.ts"

export type Select = (who: Who, capability?: number) => void

/** So many rows are shown at once. */
const mostRows = 60

export function showDetails(who: Who, capability: number, select: Select): void {
  const of = principalAt(who)
  if (!of) return
  const cells = of.cells.filter(([each]) => capability < 0 || each === capability)
  const rows = of.rows.filter(([, bits]) => capability < 0 || (bits >> capability) & 1)
  const findings = data.findings.filter((finding) => finding[8].includes(who))
  byId("details").replaceChildren(
    element("h2", { id: "details-title", tabindex: -1 }, nameOf(who)),
    element(
      "p",
      { class: "about" },
      [kindWords[of.kind], text(of.cloud), ...of.traits.map(text)].filter(Boolean).join(" \u00b7 "),
      ...(of.place ? [" \u00b7 ", placeOf(of.place)] : []),
    ),
    ...(of.exceeds !== 0
      ? [element("p", { class: "exceeds" }, `Beyond its kind of work: ${phrasesIn(of.exceeds)}.`)]
      : []),
    ...(capability < 0
      ? []
      : [
          element(
            "p",
            {},
            element("strong", {}, phraseOf(capability)),
            " \u00b7 ",
            buttonOf("show everything of it", () => select(who), { class: "plain" }),
          ),
        ]),
    element("h3", {}, "What it can do"),
    cells.length === 0
      ? element("p", {}, "Nothing that concerns AI services.")
      : element(
          "ul",
          { class: "cells" },
          ...cells.map(([each, hold, before, change, ...through]) =>
            element(
              "li",
              { class: `h${hold} c${change}` },
              capability < 0
                ? buttonOf(phraseOf(each), () => select(who, each), { class: "plain" })
                : element("span", {}, phraseOf(each)),
              `: ${holdWords[hold]}`,
              ...(isCompared ? [` (before: ${holdWords[before]}; ${changeWords[change]})`] : []),
              ...(through.length > 0 ? [", as ", ...wayThrough(through, select)] : []),
            ),
          ),
        ),
    ...(rows.length > 0 ? [element("h3", {}, "Because of"), rowsOf(rows)] : []),
    ...(findings.length > 0
      ? [
          element("h3", {}, "What the rules say"),
          element("ul", { class: "findings" }, ...findings.map((each) => findingOf(each, select))),
        ]
      : []),
  )
}

const wayThrough = (through: readonly Who[], select: Select): readonly (Node | string)[] =>
  through.flatMap((who, i) => [
    ...(i > 0 ? [" \u2192 "] : []),
    buttonOf(nameOf(who), () => select(who), { class: "plain name" }),
  ])

function rowsOf(rows: readonly PageRow[]): HTMLElement {
  const body = element("tbody", {}, ...rows.slice(0, mostRows).map(rowOf))
  const table = element(
    "table",
    { class: "rows" },
    element(
      "thead",
      {},
      element("tr", {}, ...["What", "On", "If", "Where"].map((each) => element("th", { scope: "col" }, each))),
    ),
    body,
  )
  if (rows.length <= mostRows) return table
  const more = buttonOf(`Show ${rows.length - mostRows} more`, () => {
    body.append(...rows.slice(mostRows).map(rowOf))
    more.remove()
  })
  return element("div", {}, table, more)
}

function rowOf(row: PageRow): HTMLTableRowElement {
  const [isDeny, bits, action, effective, resource, conditions, because, on, managed, place, change] = row
  const notes = [
    isDeny ? "denied" : "",
    change === 1 ? "new" : change === 2 ? "no longer" : "",
    text(managed) === "" ? "" : `by ${text(managed)}`,
    on >= 0 ? `said by ${nameOf(on)}` : "",
    text(because) === "" ? "" : `only perhaps: ${text(because)}`,
  ].filter(Boolean)
  return element(
    "tr",
    { class: isDeny ? "deny" : `m${change}` },
    element(
      "td",
      {},
      element("code", {}, text(action)),
      element("small", {}, capabilitiesIn(bits).map(phraseOf).join(", ")),
      ...(text(effective) !== text(action) ? [element("small", {}, `reaches ${text(effective)}`)] : []),
      ...notes.map((note) => element("small", { class: "note" }, note)),
    ),
    element("td", {}, resource < 0 ? "" : element("code", {}, text(resource))),
    element("td", {}, text(conditions) === "" ? "always" : element("code", {}, text(conditions))),
    element("td", {}, placeOf(place)),
  )
}
