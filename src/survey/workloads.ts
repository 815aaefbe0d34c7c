/** What a kind of workload is for to what of its capabilities goes beyond that. */
import { type Capability, capabilities } from "../model/capability.ts"

/** What each kind needs for its work; whatever it is not for is worth a question, and no verdict. */
const needs: readonly { readonly trait: string; readonly needs: readonly Capability[] }[] = [
  {
    // Runs jobs, agents and knowledge bases: reads data, calls models and tools, and writes what comes of it.
    trait: "ai-service-role",
    needs: ["invoke", "agent-exec", "kb-read", "kb-write", "train", "artifact", "metadata-read", "tag"],
  },
  {
    // Puts things in place, and asks nothing of models itself.
    trait: "ci",
    needs: ["deploy", "artifact", "author", "train", "tag", "metadata-read", "identity"],
  },
  // Answers people or other programs with the help of models.
  { trait: "workload", needs: ["invoke", "agent-exec", "kb-read", "metadata-read"] },
]

/** Of several kinds, the one that stands first. Nothing of people, and of what is no workload. */
export function exceedingOf(traits: ReadonlySet<string>, held: ReadonlySet<Capability>): readonly Capability[] {
  const kind = needs.find(({ trait }) => traits.has(trait))
  return kind ? capabilities.filter((each) => held.has(each) && !kind.needs.includes(each)) : []
}
