/** The table: every edit of which a review must say the same in each format. */
import { conditionRows } from "./conditions.ts"
import { denyRows } from "./denies.ts"
import { holderRows } from "./holders.ts"
import type { Row } from "./row.ts"
import { statementRows } from "./statements.ts"

export const rows: readonly Row[] = [...statementRows, ...conditionRows, ...denyRows, ...holderRows]
