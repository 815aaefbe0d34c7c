/** A terminal to how text is set for it. */
import type { Style } from "../report/page.ts"
import type { Terminal } from "./main.ts"

/** Colour where the terminal has it, unless somebody says otherwise. https://no-color.org, https://force-color.org */
export const styleOf = ({ stdout, env }: Pick<Terminal, "stdout" | "env">): Style => ({
  colour: env.NO_COLOR ? false : env.FORCE_COLOR ? true : stdout.isTTY === true,
  width: Math.max(60, Math.min(stdout.columns ?? 100, 120)),
})
