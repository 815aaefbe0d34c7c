/** An IAM glob to a test for names: `*` is any run, `?` any one character, and a hostile glob takes no longer than its length times the name's. */

/** Compares without regard to case; the names must come in lower case. */
export function nameMatcher(glob: string): (lowerName: string) => boolean {
  const wanted = glob.toLowerCase()
  const first = wanted.search(/[*?]/)
  if (first < 0) return (name) => name === wanted
  const start = wanted.slice(0, first)
  const rest = wanted.slice(first)
  if (/^\*+$/.test(rest)) return (name) => name.startsWith(start)
  // Most names lack the longest piece of literal text, which is quickly seen.
  const piece = rest.split(/[*?]+/).reduce((a, b) => (b.length > a.length ? b : a), "")
  return (name) => name.startsWith(start) && name.includes(piece, first) && matches(rest, name, first)
}

/** Goes back only to the last `*`: whatever an earlier one took in, a later one can take in as well. */
function matches(glob: string, name: string, from: number): boolean {
  let at = 0
  let star = -1
  let resume = from
  for (let i = from; i < name.length; ) {
    const symbol = glob[at]
    if (symbol === "*") {
      star = at++
      resume = i
    } else if (symbol === "?" || symbol === name[i]) {
      at++
      i++
    } else if (star >= 0) {
      at = star + 1
      i = ++resume
    } else return false
  }
  while (glob[at] === "*") at++
  return at === glob.length
}
