import { anyOf, findSpans, type Span } from "./span.ts";
import type { ObjectiveReading } from "./read-objective.ts";

/** Whether a measure says what was won, what was done, or only how much was noticed. */
export interface ObjectiveClass {
  readonly type: "outcome" | "activity" | "vanity";
  /** Results lag behind the work; activity leads to them. */
  readonly sign: "leading" | "lagging";
  readonly words: Span | null;
  /** The outcome measure that has to stand beside it; none for an outcome. */
  readonly partner: string | null;
}

const vanity = anyOf(
  "followers|likes|impressions|page ?views|views|shares|mentions|reach|website visitors|visitors|traffic|hits|downloads|sign-?ups|subscribers|clicks|awareness|members of the page",
);
const activity = anyOf(
  "calls|meetings|appointments|demos|demonstrations|visits|proposals|quotes|quotations|emails|presentations|workshops|events|interviews|follow-?ups|contacts|training|campaigns?|newsletters?|posts|leaflets|reports|plans?|roadmaps?|materials|crm",
);

/**
 * Outcome, activity or vanity: by the first measure that the objective names.
 *
 * An outcome is a result of trade (sales, margin, customers won, retention) and lags. An activity is work that leads to one.
 * A vanity measure counts notice that no sale need follow, and has to have a partner that does follow from it.
 * @example
 * const read = (text) => readObjective(text, { today: "2026-11-24" }).value
 * classifyObjective(read("Increase trade sales in Leeds by 10% in 2027")).type // => "outcome"
 * classifyObjective(read("Make 25 calls a day per rep")).type // => "activity"
 * classifyObjective(read("Get 10,000 more Instagram followers by June")).partner // => "orders that come from it, and their share of visitors (conversion)"
 */
export function classifyObjective({ text, extracted }: ObjectiveReading): ObjectiveClass {
  const metric = extracted.metric?.text ?? "";
  const unit = extracted.amount?.unit ?? "";
  const about = `${metric} ${unit}`;
  const first = (pattern: RegExp): Span | null => findSpans(text, pattern)[0] ?? null;
  const seen = findSpans(about, vanity).length > 0;
  const done = findSpans(about, activity).length > 0 || (metric === "" && extracted.direction === "deliver");
  if (seen)
    return {
      type: "vanity",
      sign: "leading",
      words: first(vanity),
      partner: "orders that come from it, and their share of visitors (conversion)",
    };
  if (done)
    return {
      type: "activity",
      sign: "leading",
      words: first(activity) ?? extracted.verb,
      partner: "what the work is to win: orders, sales or margin in the same period",
    };
  return { type: "outcome", sign: "lagging", words: extracted.metric, partner: null };
}
