/** A command to lines of so many columns that a shell takes for one. */
import { columnsOf } from "./columns.ts"

/** A flag with its value: what is quoted is never broken. */
const flags = / --[\w-]+(?: (?:'[^']*'(?:\\''[^']*')*|[^\s']+))?/g

/** Broken before flags alone, so that a value that is longer than a line stays whole. */
export function continued(command: string, room: number): readonly string[] {
  const lines: string[] = []
  let line = ""
  let from = 0
  const parts = [...command.matchAll(flags)].flatMap(({ index }) => {
    const part = command.slice(from, index)
    from = index
    return part
  })
  for (const part of [...parts, command.slice(from)]) {
    const isRoom = columnsOf(line + part) + 2 <= room
    if (line === "" || isRoom) line += part
    else {
      lines.push(`${line} \\`)
      line = part.trimStart()
    }
  }
  return [...lines, line]
}
