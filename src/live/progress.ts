/** What a run is doing to what its user sees of it: every command before it runs, and how far it is where somebody watches. */

export interface Screen {
  write(text: string): unknown
  readonly isTTY?: boolean
}

export interface Progress {
  /** Shown before anything else happens. */
  command(words: readonly string[]): void
  note(text: string): void
  /** How many commands ended, of how many that are known to be asked. */
  at(ended: number, known: number): void
  end(): void
}

const width = 30

export function progressOn(screen: Screen): Progress {
  let bar = ""
  const clear = () => (bar === "" ? "" : `\r${" ".repeat(bar.length)}\r`)
  const line = (text: string) => screen.write(`${clear()}${text}\n${bar}`)
  return {
    command: (words) => line(`$ ${words.map(quoted).join(" ")}`),
    note: (text) => line(`ai-iam-gate: ${text}`),
    at(ended, known) {
      if (!screen.isTTY) return
      const full = known === 0 ? width : Math.round((ended / known) * width)
      const before = clear()
      bar = `[${"#".repeat(full)}${".".repeat(width - full)}] ${ended} of ${known}`
      screen.write(`${before}${bar}`)
    },
    end() {
      screen.write(clear())
      bar = ""
    },
  }
}

/** So that it may be copied into a shell. */
const quoted = (word: string): string =>
  /^[A-Za-z0-9_@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`
