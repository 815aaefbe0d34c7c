/** The table: every edit of which a review must say the same in each format. */
import { boundRows } from "./bounds.ts"
import { conditionRows } from "./conditions.ts"
import { denyRows } from "./denies.ts"
import { holderRows } from "./holders.ts"
import { placeRows } from "./places.ts"
import type { Row } from "./row.ts"
import { statementRows } from "./statements.ts"
import { writingRows } from "./writings.ts"

export const rows: readonly Row[] = [
  ...statementRows,
  ...conditionRows,
  ...denyRows,
  ...holderRows,
  ...placeRows,
  ...writingRows,
  ...boundRows,
]
