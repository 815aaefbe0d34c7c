/** A plan and the modules that were read to the one that it is a plan of. */
import type { Unit } from "../../model/resource.ts"
import { field, literal } from "../../model/value.ts"
import type { When } from "../format.ts"
import { placeOf, withoutKeys } from "./addresses.ts"
import type { Plan } from "./plan.ts"
import { isData } from "./read.ts"
import { same } from "./same.ts"
import { instancesAt, isPlannable } from "./settle.ts"

/** Less in common than this is chance. */
const least = 0.5

/** Undefined where there is none, and where several fit alike. */
export function rootOf(plan: Plan, when: When, units: readonly Unit[]): Unit | undefined {
  const instances = instancesAt(plan, when)
  const fits = units.flatMap((unit) => {
    const share = shareOf([...instances.keys()], unit)
    return share >= least
      ? [{ unit, rank: [share, nearness(plan.source.path, unit.key), agreeing(instances, unit)] }]
      : []
  })
  const [best, next] = fits.sort((a, b) => compare(b.rank, a.rank))
  return best && !(next && compare(best.rank, next.rank) === 0) ? best.unit : undefined
}

const compare = (a: readonly number[], b: readonly number[]): number =>
  a.map((each, i) => each - (b[i] ?? 0)).find((each) => each !== 0) ?? 0

/** How much of what either has both have. Of a module of which no file was read, the call is what both know. */
function shareOf(planned: readonly string[], unit: Unit): number {
  const written = unit.resources.filter((each) => (isPlannable(each) && !isData(each.type)) || each.type === "module")
  const names = new Set(written.map(({ address }) => withoutKeys(address)))
  const plannable = unit.resources.filter(isPlannable).map(({ address }) => placeOf(withoutKeys(address)).module)
  const seen = new Set(plannable.flatMap(upwards))
  const isManaged = (address: string) => !isData(placeOf(address).rest.join("."))
  const all = new Set(planned.filter(isManaged).map((address) => callOr(address, seen)))
  const sure = written.filter((each) => each.perhaps === undefined).map(({ address }) => withoutKeys(address))
  const either = new Set([...all, ...sure]).size
  return either === 0 ? 0 : [...all].filter((address) => names.has(address)).length / either
}

/** A module and those that it is in, down to the root. */
const upwards = (module: string): readonly string[] => {
  const steps = module.split(".")
  return ["", ...steps.flatMap((_, i) => (i % 2 === 1 ? [steps.slice(0, i + 1).join(".")] : []))]
}

const callOr = (address: string, seen: ReadonlySet<string>): string =>
  upwards(placeOf(address).module).find((module) => module !== "" && !seen.has(module)) ?? address

/** How far up from the plan's file its module lies: the nearer the better. What tells its parts apart stands in brackets. */
function nearness(path: string, name: string): number {
  const steps = path.split("/").slice(0, -1)
  const directory = name.replace(/ \([^()]*\)$/, "")
  const up = directory === "" || directory === "." ? [] : directory.split("/")
  return up.every((step, i) => steps[i] === step) ? up.length : -1
}

/** Arguments that both know, less those that they know otherwise: what tells the stages of one system apart. */
function agreeing(instances: ReturnType<typeof instancesAt>, { resources }: Unit): number {
  const bodies = new Map([...instances.values()].flat().map(({ address, state }) => [address, state.body]))
  let sum = 0
  for (const { address, body } of resources) {
    const planned = bodies.get(address)
    for (const { key, value } of planned ? body.entries : []) {
      const other = field(planned, key)
      if (other && (literal(value) !== undefined || value.kind === "scalar")) sum += same(value, other) ? 1 : -1
    }
  }
  return sum
}
