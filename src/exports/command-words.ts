/** The words of the command that printed a file to what they say that the file does not. */

/** Whether a command begins with these words, whatever program it is of. */
export const wordsAfter = ([, ...words]: readonly string[], ...wanted: readonly string[]): boolean =>
  wanted.every((word, i) => words[i] === word)

/** The value of a flag, written as `--flag value` or `--flag=value`. */
export function flagIn(command: readonly string[], ...names: readonly string[]): string | undefined {
  for (const [i, word] of command.entries()) {
    if (names.includes(word)) return command[i + 1]
    const name = names.find((each) => word.startsWith(`${each}=`))
    if (name !== undefined) return word.slice(name.length + 1)
  }
  return undefined
}
