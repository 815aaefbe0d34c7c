/** An exit status to the end of the process, at once: what a collector or a connection still has to do is nobody's concern. */

/** Whatever was written is out before. */
export async function exitWith(status: number): Promise<never> {
  for (const stream of [process.stdout, process.stderr])
    await new Promise<void>((written) => {
      stream.write("", () => written())
    })
  return process.exit(status)
}
