import { describe, expect, it } from "vitest"
import { decode } from "../../src/change/decode.ts"
import { textOf } from "../../src/model/source.ts"
import { invoking, lite } from "../golden/idioms/idiom.ts"
import { reviewFiles } from "../review-sources.ts"

const utf16 = (text: string) => Buffer.from(text, "utf16le")
const swapped = (text: string) => utf16(text).swap16()

describe("bytes become text", () => {
  const text = 'a = "é…𝄞"\nplain = true\n'
  it.each([
    ["UTF-8", Buffer.from(text)],
    ["UTF-8 with a mark", Buffer.from(`\ufeff${text}`)],
    ["UTF-16, little end first, with a mark", utf16(`\ufeff${text}`)],
    ["UTF-16, big end first, with a mark", swapped(`\ufeff${text}`)],
    ["UTF-16, little end first, without", utf16(text)],
    ["UTF-16, big end first, without", swapped(text)],
  ])("%s", (_, bytes) => {
    expect(decode(bytes)).toBe(text)
  })
  it.each([
    ["nothing", Buffer.alloc(0), ""],
    ["one byte", Buffer.from("a"), "a"],
    ["two bytes, which may be either", utf16("a"), "a\0"],
    ["an odd number of bytes", Buffer.concat([utf16("abc"), Buffer.from("d")]), "a\0b\0c\0d"],
    ["zeros in both places", Buffer.from([97, 0, 0, 98, 99, 0]), "a\0\0bc\0"],
    ["letters that are all wide", utf16("日本語日本語"), decodeAsUtf8(utf16("日本語日本語"))],
    [
      "Latin-1 among UTF-8",
      Buffer.concat([Buffer.from("# caf"), Buffer.from([0xe9]), Buffer.from("\na")]),
      "# caf\ufffd\na",
    ],
  ])("%s stays UTF-8", (_, bytes, expected) => {
    expect(decode(bytes)).toBe(expected)
  })
})

function decodeAsUtf8(bytes: Buffer): string {
  return bytes.toString("utf8")
}

describe("a module is read however it is written down", () => {
  const narrow = `# über\n${invoking(`["${lite}"]`)}`
  const wide = narrow.replace(`["${lite}"]`, '["*"]')
  const jinja = "{% if env == 'prod' %}\n"
  it.each<[string, (text: string) => Buffer]>([
    ["UTF-16 without a mark", utf16],
    ["UTF-16 with a mark, and CRLF", (text) => utf16(`\ufeff${text.replaceAll("\n", "\r\n")}`)],
    ["a mark and CRLF", (text) => Buffer.from(`\ufeff${text.replaceAll("\n", "\r\n")}`)],
    ["CRLF in some lines", (text) => Buffer.from(text.replace("\n", "\r\n"))],
    ["a comment in Latin-1", (text) => Buffer.from(text, "latin1")],
  ])("%s", async (_, encoded) => {
    const [base, head] = [narrow, wide].map((text) => ({ "main.tf": decode(encoded(text)) }))
    const { findings, diagnostics } = await reviewFiles(base ?? {}, head ?? {})
    expect(findings.map(({ location }) => textOf(location))).toEqual(['"*"'])
    expect(diagnostics).toEqual([])
  })

  it("directives of Jinja among its lines are told, and what is beside them is read", async () => {
    const [base, head] = [narrow, wide].map((text) => ({ "main.tf": `${jinja}${text}{% endif %}\n` }))
    const { findings, diagnostics } = await reviewFiles(base ?? {}, head ?? {})
    expect(findings.map(({ location }) => textOf(location))).toEqual(['"*"'])
    expect(diagnostics.map(({ code, severity }) => [code, severity])).toEqual([["unsupported", "error"]])
  })
})
