/** How long waivers last, in days. */

/** A waiver ends within so many days of being written: a year, and time to renew it. What never ends is a change of the rules. */
export const farthest = 400

/** Its owner is told so many days ahead. */
export const soon = 14
