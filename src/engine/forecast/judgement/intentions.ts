import { ok, refuse, type Problem, type Result } from "#engine/measure";
import { trackRecord, type PastPeriod, type TrackRecord } from "./track-record.ts";

/** Buyers of one kind, some of whom were asked. */
export interface BuyerGroup {
  readonly name: string;
  /** How many there are. */
  readonly customers: number;
  /** What one of them buys, if they buy, in the unit of the forecast. */
  readonly amount: number;
  /** How many gave each answer, in the order of the probabilities. */
  readonly answers: readonly number[];
}

export interface IntentionsSurvey {
  /** The chance of buying that each answer stands for. */
  readonly probabilities: readonly number[];
  readonly groups: readonly BuyerGroup[];
  /** Earlier surveys: what they promised, and what was bought. */
  readonly past: readonly PastPeriod[];
  readonly shrinkage: number;
}

export interface GroupIntentions {
  readonly name: string;
  readonly answered: number;
  /** Customers for whom each answer speaks. */
  readonly weight: number;
  readonly meanProbability: number;
  readonly expected: number;
}

export interface Intentions {
  readonly groups: readonly GroupIntentions[];
  /** As the answers say. */
  readonly stated: number;
  readonly kept: TrackRecord;
  /** Stated × what such answers became before. */
  readonly corrected: number;
  /** What asking some and not all, and chance itself, leave open; null where nothing does. */
  readonly spread: number | null;
}

function checkSurvey({ probabilities, groups }: IntentionsSurvey): Problem[] {
  if (groups.length === 0) return [{ code: "intentions-no-group" }];
  const chances = probabilities.flatMap((probability, at) =>
    probability >= 0 && probability <= 1
      ? []
      : [{ code: "probability-outside", where: String(at + 1), probability }],
  );
  const people = groups.flatMap(({ name, customers, amount, answers }): Problem[] => {
    if (answers.length !== probabilities.length)
      return [{ code: "answers-differ", where: name, have: answers.length, need: probabilities.length }];
    if ([customers, amount, ...answers].some((figure) => !(Number.isFinite(figure) && figure >= 0)))
      return [{ code: "group-unusable", where: name }];
    const answered = answers.reduce((sum, count) => sum + count, 0);
    if (answered === 0) return [{ code: "group-unanswered", where: name }];
    return answered > customers ? [{ code: "group-too-many-answers", where: name, answered, customers }] : [];
  });
  return [...chances, ...people];
}

/** Expected units of a group and the variance about them. */
function workGroup(
  { name, customers, amount, answers }: BuyerGroup,
  chances: readonly number[],
): GroupIntentions & { readonly variance: number } {
  const answered = answers.reduce((sum, count) => sum + count, 0);
  const average = (of: (chance: number) => number): number =>
    answers.reduce((sum, count, at) => sum + count * of(chances[at] ?? 0), 0) / answered;
  const meanProbability = average((chance) => chance);
  const between = average((chance) => (chance - meanProbability) ** 2);
  const sampling = ((customers * customers * between) / answered) * (1 - answered / customers);
  const byChance = customers * average((chance) => chance * (1 - chance));
  return {
    name,
    answered,
    weight: customers / answered,
    meanProbability,
    expected: customers * meanProbability * amount,
    variance: (sampling + byChance) * amount * amount,
  };
}

/**
 * A survey of buyers' intentions as a forecast.
 *
 *   expected = Σ answers × (customers ÷ answered) × chance of buying × amount;  corrected = expected × factor of past surveys
 *
 * Each group is weighted up to all its customers, so that a group which answers readily does not count twice. The spread
 * is √Σ amount² × (customers² × variance of chances ÷ answered × (1 − answered ÷ customers) + Σ chance × (1 − chance)):
 * who was asked, and chance. It does not tell whether people do as they say; past surveys do. Refuses a chance outside
 * 0 to 1, a group nobody answered for, more answers than customers, and figures below nought.
 * @example
 * const survey = { probabilities: [0.75, 0.25], groups: [{ name: "Shops", customers: 100, amount: 2, answers: [10, 30] }], past: [], shrinkage: 4 };
 * buyerIntentions(survey).value.stated // => 75
 * buyerIntentions({ ...survey, past: [{ forecast: 400, actual: 280 }], shrinkage: 0 }).value.corrected // => 52.5
 * buyerIntentions({ ...survey, probabilities: [1.2, 0] }).problems // => [{ code: "probability-outside", where: "1", probability: 1.2 }]
 */
export function buyerIntentions(survey: IntentionsSurvey): Result<Intentions> {
  const problems = checkSurvey(survey);
  if (problems.length > 0) return refuse(...problems);
  const kept = trackRecord(survey.past, survey.shrinkage, "past surveys");
  if (!kept.ok) return kept;
  const worked = survey.groups.map((group) => workGroup(group, survey.probabilities));
  const stated = worked.reduce((sum, { expected }) => sum + expected, 0);
  const spread = Math.sqrt(worked.reduce((sum, { variance }) => sum + variance, 0)) * kept.value.factor;
  return ok({
    groups: worked.map(({ name, answered, weight, meanProbability, expected }) => ({
      name,
      answered,
      weight,
      meanProbability,
      expected,
    })),
    stated,
    kept: kept.value,
    corrected: stated * kept.value.factor,
    spread: spread === 0 ? null : spread,
  });
}
