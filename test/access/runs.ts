/** How much is generated: a minute's worth with `npm test`, the full counts with `npm run test:long`. */

export const isLong = process.env.AI_IAM_GATE_LONG === "1"

/** Pairs of holdings that the oracle judges. */
export const pairsPerRun = isLong ? 200_000 : 3_500
/** Runs of the cheapest law; dearer ones have fewer. */
export const runsPerLaw = isLong ? 200_000 : 8_000
