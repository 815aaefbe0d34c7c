/** What a cloud's own command line client is, as data: what it is asked, in which order, and what its ways of saying no mean. */

/** One command, written once for all that it is asked of. */
export interface Ask {
  /**
   * Without the program. `{Name}` stands for a field of the item that it is asked about, or of one that led there, `{../Name}` for
   * one of those that led there alone, `{Name/}` for what stands behind the last slash of it; `{}` for an item that is a text,
   * `{place}` for the place.
   */
  readonly words: readonly string[]
  /** In every place (a region, a subscription), or once. Left out: where its parent was asked; once for those that have none. */
  readonly everywhere?: true
  /** Set for what is the same wherever it is asked: its command names no place. */
  readonly nowhere?: true
  /** Why nothing is missed where it is refused. */
  readonly spare?: string
  /** What is asked of each item of a list in the answer. */
  readonly follow?: readonly Follow[]
}

export interface Follow extends Ask {
  /** The way to the items: keys joined by dots, lists are gone through. Empty where the answer itself is the list. */
  readonly each: string
  /** Only of items whose fields look so. */
  readonly where?: Readonly<Record<string, RegExp>>
}

/** What an exit of the client that is no success means. */
export type Failure =
  /** The login may not ask this. */
  | "refused"
  /** There is none of it, or none here: nothing is missing. */
  | "absent"
  /** To be asked again later. */
  | "throttled"
  /** Nothing can be asked: the login has ended, or there never was one. */
  | "logged-out"
  /** Nobody answers: the service is not offered in this place, where others answer there. */
  | "unreachable"
  | "failed"

export interface Client {
  /** As people name the cloud: `--live aws`. */
  readonly cloud: string
  readonly program: string
  /** Where to get the program, and how to log in: ends of messages. */
  readonly install: string
  readonly login: string
  /** Words that every command ends with. */
  readonly always: readonly string[]
  /** Set for the client where the user has not set them. */
  readonly env: Readonly<Record<string, string>>
  /** What every command must look like, its words joined by blanks: nothing else is ever run. */
  readonly readOnly: RegExp
  /** Asked first, and every time: whose login it is, at this way in the answer. */
  readonly whose: Ask & { readonly tenant: string }
  readonly places: {
    /** What people call them, and the flag that names them: `--regions`. */
    readonly name: string
    readonly flag: string
    /** Lists those that there are. */
    readonly ask: Ask
    readonly at: string
    /** The field of each that names its tenant, where a login may have places of several. */
    readonly tenant?: string
    /** How a command says where. */
    words(place: string): readonly string[]
  }
  readonly asks: readonly Ask[]
  /** By what it wrote to its error stream and its exit status. */
  failureOf(status: number, message: string): Failure
}
