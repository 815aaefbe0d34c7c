/** How much a rule file may hold: beyond it a rule is refused, so that none can make the gate slow. */

/** Characters of one file. */
export const mostText = 32_000
/** Entries of one list. */
export const mostEntries = 100
/** Rows of a combination. Each is looked for among all that a subject holds. */
export const mostRows = 5
/** Mends of one rule: each that is tried is a review of its own. */
export const mostMends = 4
/** Characters of a word: a glob is matched in time that grows with its length. */
export const longestWord = 300
/** Characters of a title or a sentence. */
export const longestText = 2_000
/** Words of the conditions of all rules of one directory: each may be compared with each action that a change reaches. */
export const mostWords = 1_500
/** Rule files of one directory. */
export const mostRules = 300
/** Complaints that are told at once. */
export const mostComplaints = 20
