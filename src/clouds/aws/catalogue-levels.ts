/** An action of any service to the access level that AWS gives it. A capability never follows from it: InvokeModel is a `Read`. */
import { readFileSync } from "node:fs"
import { actionNames } from "./data.ts"

const words = {
  R: "Read",
  W: "Write",
  L: "List",
  T: "Tagging",
  P: "Permissions management",
} as const
export type AccessLevel = (typeof words)[keyof typeof words]

let letters: ReadonlyMap<string, string> | undefined

/** Undefined where AWS has no such action. */
export function accessLevel(name: string): AccessLevel | undefined {
  letters ??= new Map(
    readFileSync(new URL("./data/levels.txt", import.meta.url), "utf8")
      .trimEnd()
      .split("\n")
      .map((line) => {
        const [service = "", levels = ""] = line.split(" ")
        return [service, levels]
      }),
  )
  const [service = "", action = ""] = name.toLowerCase().split(":")
  const at =
    actionNames()
      .get(service)
      ?.findIndex((each) => each.toLowerCase() === action) ?? -1
  const letter = at < 0 ? undefined : letters.get(service)?.[at]
  return letter === undefined ? undefined : words[letter as keyof typeof words]
}
