/** What is said beside a scan, or a merge of scans, to the options of it: the configuration as it lies here, and whose accounts they are. */
import { today } from "../model/day.ts"
import type { Tenant } from "../model/survey.ts"
import { configurationIn, type Options, parseThreshold } from "../options.ts"
import type { Terminal } from "./main.ts"
import { workTree } from "./rule-files.ts"
import { UsageError, type Words } from "./words.ts"

export interface OptionsHere {
  readonly options: Options
  /** Where the configuration was read. */
  readonly readFrom: { readonly path: string; readonly commit: string } | null
  /** What `--estate` names. */
  readonly estate: readonly Tenant[]
}

/** What is deployed has no revision: the configuration is read as it lies below the working directory. */
export async function optionsHere(words: Words, { env }: Terminal): Promise<OptionsHere> {
  const config = words.value("--config")
  const { options, isRead } = await workTree(".", config)
  const word = words.value("--fail-on")
  const day = today(env.SOURCE_DATE_EPOCH)
  const estate = words.values("--estate").flatMap(tenantsIn)
  const trustedAccounts = new Set([...options.estate.trustedAccounts, ...estate.map(({ id }) => id)])
  const path = isRead ? configurationIn(config).path : undefined
  return {
    options: {
      ...options,
      ...(word !== undefined && { failOn: parseThreshold(word, "--fail-on") }),
      estate: { ...options.estate, trustedAccounts, today: day },
      today: day,
    },
    readFrom: path === undefined ? null : { path, commit: "work-tree" },
    estate,
  }
}

/** `aws:111122223333,gcp:my-project`. Throws UsageError. */
function tenantsIn(list: string): readonly Tenant[] {
  return list
    .split(/[\s,]+/)
    .filter((each) => each !== "")
    .map((each) => {
      const [, cloud, id] = /^([a-z]+):(\S+)$/.exec(each) ?? []
      if (cloud === undefined || id === undefined)
        throw new UsageError(
          `--estate: \`${each}\` is no account; they are written like \`aws:111122223333\` or \`gcp:my-project\``,
        )
      return { cloud, id }
    })
}
