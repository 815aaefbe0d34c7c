/** Text of a terminal, with its colours, to a picture of a window: `node scripts/picture.ts [TITLE] < text > picture.svg`. */
import { readFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { columnsOf } from "../src/report/columns.ts"

interface Look {
  readonly ink?: string
  readonly ground?: string
  readonly bold?: true
  readonly dim?: true
}
interface Run {
  readonly text: string
  readonly look: Look
  readonly column: number
}

const cell = { width: 8.4, height: 20, size: 14 }
const margin = { side: 22, top: 52, bottom: 20 }
const plainInk = "#d7dae0"
/** Black to white, then the bright ones. */
const inks = ["#3b4252", "#ff6b6b", "#7fd88f", "#f2c46d", "#7aa7f7", "#d794ff", "#62cfe0", "#d7dae0"]
const brightInks = ["#6b7489", "#ff8c8c", "#9fe8ac", "#ffd98f", "#9dbfff", "#e5b8ff", "#8be3f0", "#ffffff"]
const grounds = ["#3b4252", "#c9353f", "#2f8f46", "#a8781a", "#3263c4", "#8f49c0", "#1b8796", "#d7dae0"]

/** The same text gives the same picture, byte for byte. */
export function pictureOf(text: string, title: string): string {
  const lines = text.replace(/\n+$/, "").split("\n")
  const rows = rowsOf(lines)
  const columns = Math.max(40, ...rows.flatMap((row) => row.map((run) => run.column + columnsOf(run.text))))
  const width = round(columns * cell.width + 2 * margin.side)
  const height = rows.length * cell.height + margin.top + margin.bottom
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}">`,
    `<rect width="${width}" height="${height}" rx="10" fill="#1b1e26"/>`,
    `<path d="M0 34V10A10 10 0 0 1 10 0H${round(width - 10)}A10 10 0 0 1 ${width} 10V34Z" fill="#262a35"/>`,
    ...["#ff5f57", "#febc2e", "#28c840"].map((fill, i) => `<circle cx="${20 + 20 * i}" cy="17" r="6" fill="${fill}"/>`),
    `<g font-family="ui-monospace, SFMono-Regular, Menlo, Consolas, 'DejaVu Sans Mono', monospace" font-size="${cell.size}" fill="${plainInk}">`,
    `<text x="${round(width / 2)}" y="22" text-anchor="middle" font-size="13" fill="#9aa3b5">${escaped(title)}</text>`,
    ...rows.flatMap((row, i) => row.map((run) => drawn(run, margin.top + i * cell.height))),
    "</g>",
    "</svg>",
    "",
  ].join("\n")
}

function drawn({ text, look, column }: Run, top: number): string {
  const x = round(margin.side + column * cell.width)
  const length = round(columnsOf(text) * cell.width)
  const ground = look.ground
    ? `<rect x="${x}" y="${top}" width="${length}" height="${cell.height}" fill="${look.ground}"/>`
    : ""
  if (text.trim() === "") return ground
  const marks = [
    look.ink ? ` fill="${look.ink}"` : "",
    look.bold ? ' font-weight="bold"' : "",
    look.dim ? ' opacity="0.62"' : "",
  ].join("")
  // The length is given, so that columns stand below each other in whatever font there is.
  return `${ground}<text x="${x}" y="${top + 15}" textLength="${length}" lengthAdjust="spacingAndGlyphs" xml:space="preserve"${marks}>${escaped(text)}</text>`
}

function rowsOf(lines: readonly string[]): readonly (readonly Run[])[] {
  let look: Look = {}
  return lines.map((line) => {
    const runs: Run[] = []
    let column = 0
    for (const [, codes, text = ""] of line.matchAll(/\u001b\[([0-9;]*)m|([^\u001b]+|\u001b)/g)) {
      if (codes !== undefined) {
        look = codes.split(";").reduce(changed, look)
        continue
      }
      const seen = text.replace(/[\u0000-\u001f\u007f]/g, "")
      if (seen === "") continue
      runs.push({ text: seen, look, column })
      column += columnsOf(seen)
    }
    return runs
  })
}

/** Select Graphic Rendition. https://ecma-international.org/publications-and-standards/standards/ecma-48/ */
function changed(look: Look, code: string): Look {
  const { ink: _ink, ...withoutInk } = look
  const { ground: _ground, ...withoutGround } = look
  const { bold: _bold, dim: _dim, ...withoutWeight } = look
  const number = Number(code)
  if (number === 0) return {}
  if (number === 1) return { ...look, bold: true }
  if (number === 2) return { ...look, dim: true }
  if (number === 22) return withoutWeight
  if (number === 39) return withoutInk
  if (number === 49) return withoutGround
  const ink = inks[number - 30] ?? brightInks[number - 90]
  if (ink) return { ...look, ink }
  const ground = grounds[number - 40]
  return ground ? { ...look, ground } : look
}

const round = (number: number): number => Math.round(number * 10) / 10

const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" })[c] ?? c)

if (process.argv[1] === fileURLToPath(import.meta.url))
  process.stdout.write(pictureOf(readFileSync(0, "utf8"), process.argv[2] ?? "ai-iam-gate"))
