import { smartLetters, type LetterVerdict, type SmartLetter, type SmartVariant } from "./smart-letters.ts";
import type { ObjectiveReading } from "./read-objective.ts";

/** A sales activity as a team rates itself, all from 1 to 5, with what is done about it and by when. */
export interface RatedActivity {
  readonly activity: string;
  /** How well it is done now; null while it is not rated. */
  readonly performance: number | null;
  /** How settled the way of doing it is. */
  readonly maturity: number | null;
  /** How well the plan needs it done. */
  readonly needed: number | null;
  readonly criticality: number | null;
  readonly development: string;
  /** The day by which the development has to have worked, 2027-03-31. */
  readonly by: string | null;
}

/** How far an activity falls short of what the plan needs, and how much that matters. */
export interface CapabilityGap {
  readonly now: number;
  readonly gap: number;
  /** gap × criticality, 0 to 20. */
  readonly score: number;
}

/**
 * The gap of one activity; null while it is not rated. Maturity not rated counts as high as performance.
 *
 *   now = the lower of performance and maturity;  gap = needed − now, nothing below 0;  score = gap × criticality
 *
 * What is done well by one person in her own way is not yet something that a plan can lean on, so the lower of the two counts.
 * @example
 * const activity = { activity: "First visits", performance: 3, maturity: 2, needed: 4, criticality: 5, development: "", by: null };
 * capabilityGap(activity) // => { now: 2, gap: 2, score: 10 }
 * capabilityGap({ ...activity, needed: null }) // => null
 */
export function capabilityGap({
  performance,
  maturity,
  needed,
  criticality,
}: Omit<RatedActivity, "activity" | "development" | "by">): CapabilityGap | null {
  if (performance === null || needed === null || criticality === null) return null;
  const now = Math.min(performance, maturity ?? performance);
  const gap = Math.max(0, needed - now);
  return { now, gap, score: gap * criticality };
}

/** What holds the reading of Achievable down: the activity, its gap, and how it is met. */
export interface CapabilityCap {
  readonly activity: string;
  readonly now: number;
  readonly needed: number;
  readonly by: string | null;
  /** Nothing is done about it; it is done too late; it is under way and in time, which caps nothing but is said. */
  readonly met: "not" | "late" | "in-time";
  /** The highest verdict that Achievable may still have. */
  readonly most: LetterVerdict;
}

/** A gap of one step in an activity on which the plan hangs, or of two on which much hangs. */
const capping = 5;
const ranks: readonly LetterVerdict[] = ["not", "partly", "met"];
const lower = (one: LetterVerdict, other: LetterVerdict): LetterVerdict =>
  ranks.indexOf(one) < ranks.indexOf(other) ? one : other;

/**
 * What the team's capability allows an objective to be called (F44, AP3): the cap that holds most, or null where no gap is
 * large enough. Activities are those that the plan leans on.
 *
 *   a gap caps where gap × criticality ≥ 5
 *   nothing done about it: not achievable;  worked on, but not by the deadline: partly;  worked on and in time: no cap
 *
 * A development without a day, or an objective without one, is not known to be in time. The limit of 5 is this product's own:
 * no source gives one. Of equal caps the activity with the larger score is named.
 * @example
 * const visits = { activity: "First visits", performance: 3, maturity: 3, needed: 4, criticality: 5, development: "Coaching", by: "2026-06-30" };
 * capabilityCap([visits], "2027-03-31").most // => "met"
 * capabilityCap([visits], "2026-05-31").most // => "partly"
 * capabilityCap([{ ...visits, development: "" }], "2027-03-31").most // => "not"
 * capabilityCap([{ ...visits, criticality: 4 }], "2026-05-31") // => null
 */
export function capabilityCap(
  activities: readonly RatedActivity[],
  deadline: string | null,
): CapabilityCap | null {
  const caps = activities.flatMap((one) => {
    const gap = capabilityGap(one);
    if (gap === null || gap.score < capping) return [];
    const inTime = one.by !== null && deadline !== null && one.by <= deadline;
    const met =
      one.development.trim() === "" ? ("not" as const) : inTime ? ("in-time" as const) : ("late" as const);
    const most = ({ not: "not", late: "partly", "in-time": "met" } as const)[met];
    const { activity, by } = one;
    return [{ cap: { activity, now: gap.now, needed: one.needed ?? 0, by, met, most }, score: gap.score }];
  });
  caps.sort(
    (one, other) => ranks.indexOf(one.cap.most) - ranks.indexOf(other.cap.most) || other.score - one.score,
  );
  return caps[0]?.cap ?? null;
}

/**
 * The five letters with Achievable held down to what capability allows. Actionable asks for a verb, and nothing caps it.
 *
 * @example
 * const read = readObjective("Raise sales in Leeds from £1.2m to £1.5m by June 2027", { today: "2026-11-24" }).value;
 * const cap = { activity: "First visits", now: 2, needed: 4, by: null, met: "not", most: "not" };
 * [smartLetters(read, "achievable").A, cappedLetters(read, "achievable", cap).A, cappedLetters(read, "achievable", null).A] // => ["met", "not", "met"]
 */
export function cappedLetters(
  reading: ObjectiveReading,
  variant: SmartVariant,
  cap: CapabilityCap | null,
): Readonly<Record<SmartLetter, LetterVerdict>> {
  const letters = smartLetters(reading, variant);
  return cap === null || variant === "actionable" ? letters : { ...letters, A: lower(letters.A, cap.most) };
}
