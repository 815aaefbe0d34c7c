/** Days of the calendar, in UTC, as they are written: `2027-01-31`. */

const millisecondsOfDay = 86_400_000

/** Whether it is a day that the calendar has. */
export const isDay = (text: string): boolean =>
  /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text)) && dayOf(new Date(text)) === text

export const dayOf = (date: Date): string => date.toISOString().slice(0, 10)

/** From one day to another; negative where the other lies before it. */
export const daysBetween = (from: string, to: string): number =>
  Math.round((Date.parse(to) - Date.parse(from)) / millisecondsOfDay)

/** Today by the clock; or by SOURCE_DATE_EPOCH, in seconds, where a run must come out the same: https://reproducible-builds.org/specs/source-date-epoch/ */
export function today(sourceDateEpoch?: string): string {
  const seconds = /^\d{1,11}$/.test(sourceDateEpoch ?? "") ? Number(sourceDateEpoch) : undefined
  return dayOf(seconds === undefined ? new Date() : new Date(seconds * 1000))
}
