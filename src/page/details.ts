/** A principal, and perhaps one of its capabilities, to everything that is known of it: each row with the line that says so. */
import type { PageRow, Who } from "../report/survey-page-shape.ts"
import {
  accountsOf,
  capabilitiesIn,
  changeWords,
  count,
  data,
  holdWords,
  isOfSeveral,
  kindWords,
  nameOf,
  phraseOf,
  phrasesIn,
  placeOf,
  principalAt,
  type Select,
  text,
} from "./data.ts"
import { buttonOf, byId, element } from "./element.ts"
import { findingOf } from "./lists.ts"

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
      [kindWords[of.kind], text(of.cloud), isOfSeveral ? accountsOf(of) : "", ...of.traits.map(text)]
        .filter(Boolean)
        .join(" \u00b7 "),
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
              ...(through.length > 0 ? [", as ", ...wayThrough(who, through, select)] : []),
              ...(change === 0 ? [] : [` \u00b7 ${since(before, hold, change)}`]),
            ),
          ),
        ),
    ...(rows.length > 0 ? [element("h3", {}, "Because of"), rowsOf(rows)] : []),
    ...(of.more > 0
      ? [element("p", { class: "about" }, `${count(of.more, "more row")}, on the page of its own account.`)]
      : []),
    ...(findings.length > 0
      ? [
          element("h3", {}, "What the rules say"),
          element("ul", { class: "findings" }, ...findings.map((each) => findingOf(each, select))),
        ]
      : []),
  )
}

/** What became of it, and what it was where that is not plain. */
const since = (before: number, hold: number, change: number): string =>
  `${changeWords[change]}${before > 0 && hold > 0 && before !== hold ? `: ${holdWords[before]}` : ""}`

/** Whom it acts as, and the line that lets it take the first step. */
function wayThrough(who: Who, through: readonly Who[], select: Select): readonly (Node | string)[] {
  const step = data.edges.find(([, from, to]) => from === who && to === through[0])
  return [
    ...through.flatMap((each, i) => [
      ...(i > 0 ? [" \u2192 "] : []),
      buttonOf(nameOf(each), () => select(each), { class: "plain name" }),
    ]),
    ...(step ? [" \u00b7 ", placeOf(step[7])] : []),
  ]
}

function rowsOf(rows: readonly PageRow[]): HTMLElement {
  const list = element("ul", { class: "because" }, ...rows.slice(0, mostRows).map(rowOf))
  if (rows.length <= mostRows) return list
  const more = buttonOf(`Show ${rows.length - mostRows} more`, () => {
    list.append(...rows.slice(mostRows).map(rowOf))
    more.remove()
  })
  return element("div", {}, list, more)
}

function rowOf(row: PageRow): HTMLLIElement {
  const [isDeny, bits, action, effective, resource, conditions, because, on, managed, place, change] = row
  const notes = [
    isDeny ? "denied" : "",
    change === 1 ? "new" : change === 2 ? "no longer" : "",
    text(managed) === "" ? "" : `by ${text(managed)}`,
    on >= 0 ? `said by ${nameOf(on)}` : "",
    text(because) === "" ? "" : `only perhaps: ${text(because)}`,
  ].filter(Boolean)
  return element(
    "li",
    { class: isDeny ? "deny" : `m${change}` },
    element("code", {}, text(action)),
    " on ",
    element("code", {}, text(resource)),
    ...(text(conditions) === "" ? [] : [" if ", element("code", {}, text(conditions))]),
    " \u00b7 ",
    placeOf(place),
    element("small", {}, capabilitiesIn(bits).map(phraseOf).join(", ")),
    ...(text(effective) !== text(action) ? [element("small", {}, `reaches ${text(effective)}`)] : []),
    ...notes.map((note) => element("small", { class: "note" }, note)),
  )
}
