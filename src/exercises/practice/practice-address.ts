import type { Support } from "#engine/task";

/** What can be practised on a worksheet. */
export interface Skill {
  /** The name of its generator. */
  readonly kind: string;
  readonly name: string;
  /** What you practise, in a sentence. */
  readonly says: string;
  readonly criteria: readonly string[];
  /** The lesson that teaches it. */
  readonly lesson?: { readonly href: string; readonly title: string } | undefined;
}

/** What is on the bench: the address bar says all of it, so that it can be shared and come back to. */
export interface Practised {
  readonly kind: string;
  readonly seed: number;
  readonly support: Support;
}

const supports: readonly Support[] = ["worked", "completion", "alone"];
const mostSeed = 999_999;

/** Reads the address; whatever it does not say, or says wrongly, is as usual: the first skill, seed 1, alone. */
export function readPracticeAddress(search: string, skills: readonly Skill[]): Practised {
  const asked = new URLSearchParams(search);
  const seed = Number(asked.get("seed") ?? 1);
  return {
    kind: skills.find((skill) => skill.kind === asked.get("skill"))?.kind ?? skills[0]?.kind ?? "",
    seed: Number.isInteger(seed) && seed >= 1 && seed <= mostSeed ? seed : 1,
    support: supports.find((support) => support === asked.get("steps")) ?? "alone",
  };
}

export function toPracticeAddress({ kind, seed, support }: Practised): string {
  return `?${new URLSearchParams({ skill: kind, steps: support, seed: String(seed) }).toString()}`;
}
