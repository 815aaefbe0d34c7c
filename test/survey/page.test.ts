/** The page of a review in a real browser: how fast it is, who can use it, and that it is left alone by what it shows. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { pathToFileURL } from "node:url"
import type { BrowserContextOptions, Page } from "playwright-core"
import { afterAll, describe, expect, it } from "vitest"
import { defaultOptions } from "../../src/read-options.ts"
import { surveyLinks } from "../../src/report/links.ts"
import { renderSurveyHtml } from "../../src/report/survey-html.ts"
import { type Files, reviewedFiles } from "../../src/review-files.ts"
import { survey } from "../../src/survey.ts"
import { company as accounts, models, tools } from "../merge/accounts.ts"
import { estateOf } from "../merge/saved.ts"
import { hostilePullRequest } from "../security/hostile.ts"
import { startBrowser } from "./browser.ts"
import { largeRepository } from "./large.ts"
import { company, companyBefore } from "./repository.ts"

const browser = await startBrowser()
const directory = mkdtempSync(join(tmpdir(), "ai-iam-gate-page-"))
afterAll(async () => {
  await browser?.close()
  rmSync(directory, { recursive: true, force: true })
})

const commit = (digit: string) => digit.repeat(40)
const made = new Map<string, Promise<string>>()

/** The address of a page, made once. */
function addressOf(name: string, head: Files, base?: Files): Promise<string> {
  const make = async () => {
    const { change } = await reviewedFiles(base ?? {}, head)
    const of = await survey({
      change: { ...change, base: commit("1"), head: commit("2") },
      isCompared: base !== undefined,
      options: defaultOptions,
      written: [],
    })
    const path = join(directory, `${name}.html`)
    writeFileSync(path, renderSurveyHtml(of, surveyLinks("https://github.com/acme/assistant", of)))
    return pathToFileURL(path).href
  }
  const known = made.get(name) ?? make()
  made.set(name, known)
  return known
}
const small = () => addressOf("small", company, companyBefore)

interface Opened {
  readonly page: Page
  /** Requests but for the page itself, dialogs, and whatever the console says. */
  readonly noises: readonly string[]
}

async function open(address: string, options: BrowserContextOptions = {}): Promise<Opened> {
  if (!browser) throw new Error("there is no browser")
  const context = await browser.newContext({ viewport: { width: 1400, height: 1000 }, ...options })
  const page = await context.newPage()
  const noises: string[] = []
  page.on("request", (request) => request.url() !== address && noises.push(`request ${request.url()}`))
  page.on("dialog", (dialog) => {
    noises.push(`dialog ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on("console", (message) => noises.push(`console ${message.text()}`))
  page.on("pageerror", (error) => noises.push(`error ${error.message}`))
  await page.goto(address)
  await page.waitForSelector("html[data-ready]")
  return { page, noises }
}

/** How long an act takes until the browser has drawn what came of it, in milliseconds. */
const drawn = (page: Page, act: string): Promise<number> =>
  page.evaluate(`new Promise((done) => {
    const began = performance.now()
    ${act}
    requestAnimationFrame(() => setTimeout(() => done(performance.now() - began)))
  })`)
const search = (words: string) =>
  `const field = document.querySelector("input[type=search]"); field.value = ${JSON.stringify(words)}; field.dispatchEvent(new Event("input"));`
const median = (all: readonly number[]): number => [...all].sort((a, b) => a - b)[all.length >> 1] ?? 0
const shown = (page: Page) => page.locator("#shown").textContent()
const focused = (page: Page): Promise<string> =>
  page.evaluate("document.activeElement.getAttribute('aria-label') || document.activeElement.textContent")

const inBrowser = browser ? describe : describe.skip

inBrowser("the page of 2,000 principals by 20 capabilities", { timeout: 180_000 }, () => {
  const large = () => addressOf("large", largeRepository(2000))

  it("paints, filters, sorts and scrolls without lag, and holds only the rows in view", async () => {
    const { page, noises } = await open(await large())
    const paint: number = await page.evaluate(`new Promise((done) => {
      new PerformanceObserver((all) => done(all.getEntries()[0].startTime)).observe({ type: "paint", buffered: true })
    })`)
    const filters: number[] = []
    for (const words of ["role_0199", "role", "team-07", "role_01", ""]) filters.push(await drawn(page, search(words)))
    const sorts: number[] = []
    for (const column of [4, 12, 0])
      sorts.push(await drawn(page, `document.querySelectorAll("#matrix thead button")[${column}].click()`))
    const scrolls: number[] = []
    for (const to of [9000, 9300, 30_000, 55_000, 0])
      scrolls.push(await drawn(page, `document.getElementById("matrix").scrollTop = ${to}`))
    const figures = { paint, filter: median(filters), sort: median(sorts), scroll: median(scrolls) }
    const told = Object.entries(figures).map(([what, time]) => `${what} ${time.toFixed(0)} ms`)
    process.stdout.write(`the page of 2,000 principals by 20 capabilities: ${told.join(", ")} (medians)\n`)
    expect(await shown(page)).toBe("2,000 principals of 2,000 shown")
    expect(await page.locator("#matrix tbody tr").count()).toBeLessThan(90)
    expect(await page.locator("*").count()).toBeLessThan(4000)
    // Shared machines are slow; a page that drew all rows would take ten times as long.
    expect(figures.paint).toBeLessThan(3000)
    expect(figures.filter).toBeLessThan(300)
    expect(figures.sort).toBeLessThan(300)
    expect(figures.scroll).toBeLessThan(300)
    expect(noises).toEqual([])
  })

  it("says how many rows there are, and comes to the last one by keys", async () => {
    const { page } = await open(await large())
    const grid = page.getByRole("grid")
    expect(await grid.getAttribute("aria-rowcount")).toBe("2001")
    await page.locator("#matrix tbody th").first().focus()
    await page.keyboard.press("Control+End")
    const row = page.locator("#matrix tr", { has: page.locator(":focus") })
    expect(await row.getAttribute("aria-rowindex")).toBe("2001")
    await page.keyboard.press("Control+Home")
    expect(await focused(page)).toBe("Principal")
    expect(await page.locator('#matrix [tabindex="0"]').count()).toBe(1)
  })

  it("draws the neighbourhood of whoever is chosen, and no more", async () => {
    const { page } = await open(await large())
    await page.fill("input[type=search]", "role_00005")
    await page.locator("#matrix tbody th", { hasText: "role_00005" }).click()
    expect(await page.locator("#paths .node").count()).toBeLessThan(60)
    expect(await page.locator("#paths .node").count()).toBeGreaterThan(5)
    expect(await page.locator("#paths .more").first().textContent()).toMatch(/and [\d,]+ more/)
  })
})

inBrowser("whoever reads the page", { timeout: 60_000 }, () => {
  it("walks through the matrix with the keys, opens a cell, and hears what it is", async () => {
    const { page } = await open(await small())
    await page.getByRole("searchbox").focus()
    for (
      let i = 0;
      i < 12 && !(await page.evaluate("document.getElementById('matrix').contains(document.activeElement)"));
      i++
    )
      await page.keyboard.press("Tab")
    await page.keyboard.press("Control+Home")
    await page.keyboard.press("ArrowDown")
    expect(await focused(page)).toBe("aws_iam_role.assistant")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    await page.keyboard.press("ArrowRight")
    expect(await focused(page)).toBe("change guardrails and safety settings: can, gained")
    await page.keyboard.press("Enter")
    expect(await focused(page)).toBe("aws_iam_role.assistant")
    expect(await page.locator("#said").textContent()).toBe("Shown: aws_iam_role.assistant")
    const details = page.locator("#details")
    expect(await details.locator("ul.because").textContent()).toContain(
      "bedrock:UpdateGuardrail on * if aws:SourceVpce equals vpce-1",
    )
    expect(await details.locator("ul.because a").first().getAttribute("href")).toBe(
      `https://github.com/acme/assistant/blob/${commit("2")}/infra/main.tf#L12`,
    )
  })

  it("finds a file and a line behind every cell that is held", async () => {
    const { page } = await open(await small())
    const rows = await page.locator("#matrix tbody tr[data-who]").count()
    let cells = 0
    for (let row = 0; row < rows; row++) {
      const held = page.locator("#matrix tbody tr[data-who]").nth(row).locator("td.h3, td.h2, td.h1, td.c2")
      for (let i = 0; i < (await held.count()); i++) {
        await held.nth(i).click()
        expect(await page.locator("#details .cells .place, #details ul.because .place").first().textContent()).toMatch(
          /^[\w./-]+:\d+$/,
        )
        cells++
      }
    }
    expect(cells).toBeGreaterThan(40)
  })

  it("filters by name, kind, capability, certainty, excess and change, and is told each time", async () => {
    const { page } = await open(await small())
    const all = await shown(page)
    await page.getByLabel("Search").fill("assistant")
    await expect.poll(() => shown(page)).toBe("1 principal of 11 shown")
    await page.getByLabel("Search").fill("")
    await expect.poll(() => shown(page)).toBe(all)
    await page.getByRole("combobox", { name: /^Can/ }).selectOption("read prompts and responses")
    expect(await shown(page)).toMatch(/^\d principals of 11 shown$/)
    await page.getByRole("combobox", { name: /^How/ }).selectOption("by itself, surely")
    expect(await shown(page)).toBe("2 principals of 11 shown")
    await page.getByRole("combobox", { name: /^Can/ }).selectOption("anything")
    await page.getByRole("combobox", { name: /^How/ }).selectOption("in any way")
    await page.getByLabel("beyond its work").check()
    expect(await shown(page)).toBe("1 principal of 11 shown")
    await page.getByLabel("beyond its work").uncheck()
    await page.getByLabel("changed", { exact: true }).check()
    const names = await page.locator("#matrix tbody th").allTextContents()
    expect(names).toContain("aws_iam_role.assistant")
    expect(names).not.toContain("aws_iam_user.ada")
    expect(await page.locator("#shown").getAttribute("role")).toBe("status")
  })

  it("sorts by any column, and is told by which", async () => {
    const { page } = await open(await small())
    const names = () => page.locator("#matrix tbody th").allTextContents()
    await page.getByRole("button", { name: "Principal" }).click()
    const ascending = await names()
    expect(ascending).toEqual([...ascending].sort())
    expect(await page.getByRole("columnheader", { name: "Principal" }).getAttribute("aria-sort")).toBe("ascending")
    await page.getByRole("button", { name: "Principal" }).click()
    expect(await names()).toEqual([...ascending].reverse())
    await page.getByRole("button", { name: "log-read" }).click()
    expect(
      await page.locator("#matrix tbody tr[data-who]").first().locator("td").nth(15).getAttribute("aria-label"),
    ).toMatch(/^read prompts and responses: can,/)
  })

  it("asks each question with one button", async () => {
    const { page } = await open(await small())
    await page.getByRole("button", { name: "Who can change guardrails, filters and logging?" }).click()
    expect(await page.locator("#matrix tbody th").allTextContents()).toContain("aws_iam_user.ada")
    expect(await page.locator("#matrix tbody th").allTextContents()).not.toContain("policies/scientist.json")
    for (const [question, id, expected] of [
      ["Who can invoke each model?", "models", "amazon.nova-lite-v1:0"],
      ["Which credentials are there?", "credentials", "aws_iam_user.ada"],
      ["What crosses accounts and tenants?", "crossings", "arn:aws:iam::999988887777:role/audit"],
      ["What changed?", "changes", "no longer: invoke models"],
    ] as const) {
      await page.getByRole("button", { name: question }).click()
      await expect.poll(() => page.locator(`#${id}`).textContent()).toContain(expected)
    }
    expect(await page.locator("#unread summary").textContent()).toMatch(/\([1-9]\d*\)$/)
  })

  it("goes from one to another through the drawing with the keys", async () => {
    const { page } = await open(await small())
    await page.locator("#matrix tbody th", { hasText: "aws_iam_role.auditor" }).click()
    await page.locator("#paths .node.chosen").focus()
    await page.keyboard.press("ArrowLeft")
    expect(await focused(page)).toMatch(/^(arn:aws:iam::999988887777:role\/audit|aws_iam_role\.deployer)$/)
    const name = await focused(page)
    await page.keyboard.press("Enter")
    expect(await page.locator("#details-title").textContent()).toBe(name)
    expect(await page.locator("#paths .node.chosen").getAttribute("aria-label")).toBe(name)
  })

  it("prints all rows, not those in view alone", async () => {
    const { page } = await open(await addressOf("middle", largeRepository(300)))
    const rows = () => page.locator("#matrix tbody tr[data-who]").count()
    expect(await rows()).toBeLessThan(90)
    await page.evaluate("dispatchEvent(new Event('beforeprint'))")
    expect(await rows()).toBe(300)
    await page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(await rows()).toBeLessThan(90)
    expect((await page.pdf()).subarray(0, 5).toString()).toBe("%PDF-")
  })

  it("without a script is told where the same is", async () => {
    if (!browser) return
    const page = await (await browser.newContext({ javaScriptEnabled: false })).newPage()
    await page.goto(await small())
    expect(await page.locator("noscript").textContent()).toContain("Markdown, CSV and JSON")
  })

  it.each(["light", "dark"] as const)(
    "who cannot see it well has nothing in the way, in %s colours",
    async (colorScheme) => {
      // The page's own policy would keep the judge out.
      const { page } = await open(await small(), { colorScheme, bypassCSP: true })
      const { default: judge } = await import("axe-core")
      await page.evaluate(judge.source)
      await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
      await page.locator("#matrix td.c1").first().click()
      const found: {
        readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[]
        readonly passes: readonly unknown[]
      } = await page.evaluate(
        "axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] })",
      )
      expect(found.violations.map(({ id, nodes }) => [id, ...nodes.map(({ html }) => html)])).toEqual([])
      expect(found.passes.length).toBeGreaterThan(30)
    },
  )
})

inBrowser("a hostile repository's page", { timeout: 60_000 }, () => {
  it("runs nothing, asks for nothing, and shows every text as text", async () => {
    const { page, noises } = await open(await addressOf("hostile", hostilePullRequest.head, hostilePullRequest.base))
    await page.evaluate("for (const each of document.querySelectorAll('details')) each.open = true")
    for (const row of (await page.locator("#matrix tbody th").all()).slice(0, 20)) await row.click()
    expect(await page.locator("img, iframe, object, embed, link, form, base").count()).toBe(0)
    expect(await page.locator("script").count()).toBe(2)
    expect(await page.locator("style").count()).toBe(1)
    expect(await page.locator("body").textContent()).toContain("<img src=x onerror=y>")
    const links: string[] = await page.evaluate("[...document.querySelectorAll('a')].map((each) => each.href)")
    expect(links.length).toBeGreaterThan(20)
    for (const link of links) expect(link).toMatch(/^https:\/\/github\.com\//)
    expect(noises).toEqual([])
  })

  it("lets no script in, even if one got into it", async () => {
    const { page, noises } = await open(await small())
    await page.evaluate(
      "document.body.insertAdjacentHTML('beforeend', '<img src=\"https://evil.example/x\" onerror=\"alert(1)\">')",
    )
    await page.evaluate(
      "document.body.append(Object.assign(document.createElement('script'), { textContent: 'alert(2)' }))",
    )
    await expect.poll(() => noises.length).toBeGreaterThan(0)
    expect(noises.filter((each) => each.startsWith("dialog"))).toEqual([])
    expect(noises.join("\n")).toContain("Content Security Policy")
  })
})

inBrowser("the page of several accounts", { timeout: 180_000 }, () => {
  const several = async () => {
    const { survey: of, accounts: standing } = await estateOf(...accounts)
    const path = join(directory, "several.html")
    writeFileSync(path, renderSurveyHtml(of, surveyLinks(undefined, of), standing))
    return pathToFileURL(path).href
  }

  it("names the account of each principal, and shows those of one alone", async () => {
    const { page, noises } = await open(await several())
    const cells = () => page.locator("#matrix tbody tr[data-who] td:nth-child(3)").allTextContents()
    expect(new Set(await cells()).size).toBeGreaterThan(3)
    const choice = page.locator("#controls label", { hasText: /^Account/ }).locator("select")
    await choice.selectOption({ label: models })
    // Whoever is let in there is found there too.
    expect([...new Set(await cells())].sort()).toEqual([`${tools}, ${models}`, models])
    await choice.selectOption({ label: "all" })
    await page.getByRole("columnheader", { name: "Account" }).getByRole("button").click()
    expect(await page.getByRole("columnheader", { name: "Account" }).getAttribute("aria-sort")).toBe("ascending")
    expect(noises).toEqual([])
  })

  it("opens the capability that is asked for, though a column more stands before", async () => {
    const { page } = await open(await several())
    const name = page.locator(`th[title$="${models}:role/admin"]`)
    expect(await name.textContent()).toBe("role/admin")
    await page.locator("#matrix tbody tr[data-who]", { has: name }).locator("td.h3").first().click()
    expect(await page.locator("#details").textContent()).toContain("change guardrails and safety settings: can")
    expect(await page.locator("#details ul.cells li").count()).toBe(1)
  })

  it("tells each way across with both of its ends, and how each account stands", async () => {
    const { page } = await open(await several())
    await page.getByRole("button", { name: "What crosses accounts and tenants?" }).click()
    const row = page.locator("#crossings tbody tr", { hasText: `${models}:role/admin` }).first()
    for (const text of [`in ${tools}`, `in ${models}`, "role/developer"])
      expect(await row.textContent()).toContain(text)
    await page.getByRole("button", { name: "How does each account stand?" }).click()
    await page.locator("#accounts tbody tr").first().waitFor()
    expect(await page.locator("#accounts tbody tr").count()).toBe(accounts.length)
    expect(await page.locator("#accounts tbody tr", { hasText: tools }).textContent()).toContain("no findings")
  })
})
