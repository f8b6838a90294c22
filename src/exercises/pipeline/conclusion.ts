import type { PipelineForecast } from "#engine/forecast";
import type { Pipeline } from "./pipeline-work.svelte.ts";
import { counted, percent, shortPounds } from "./pipeline-words.ts";

/** What the stages' opinions alone would make of the open deals. */
const byOpinion = (forecast: PipelineForecast, opinion: readonly number[]): number =>
  forecast.stages.reduce((sum, { value }, at) => sum + value * (opinion[at] ?? 0), 0);

/** The page's title: its finding in figures. */
export function conclusion({ forecast, opinion, work }: Pipeline): string {
  if (work.deals.length === 0) return "What are your open deals worth?";
  if (!forecast.ok) return "These deals cannot be weighed yet";
  const { weighted, total, deals } = forecast.value;
  if (deals.length === 0) return "No deal is open";
  const said = byOpinion(forecast.value, opinion);
  const apart = Math.abs(said - weighted) > 0.05 * Math.max(said, weighted);
  const worth = `${shortPounds(weighted)} of the ${shortPounds(total)} that is open should be won`;
  return apart ? `${worth}, not ${shortPounds(said)}` : worth;
}

/** The stage whose opinion moves the sum most, and what age and slips take. */
export function because({ forecast, history, opinion, own, work }: Pipeline): string {
  if (work.deals.length === 0) {
    return "Weight each open deal by its chance of being won, and take that chance from deals that closed, not from opinion.";
  }
  if (!forecast.ok || forecast.value.deals.length === 0)
    return "Bring deals that are open, with their stages and values.";
  const { stages, plain, weighted } = forecast.value;
  const worst = stages
    .map(({ stage, value }, at) => ({ stage, at, moves: value * ((opinion[at] ?? 0) - (own[at] ?? 0)) }))
    .filter(({ at }) => history.rates[at]?.rate !== null)
    .sort((a, b) => Math.abs(b.moves) - Math.abs(a.moves))[0];
  const rate = worst && history.rates[worst.at];
  const first =
    worst && rate
      ? `At ${worst.stage} the opinion is ${percent(opinion[worst.at] ?? 0)}; of ${counted(rate.reached, "deal", "deals")} that reached it and closed, ${String(rate.won)} ${rate.won === 1 ? "was" : "were"} won, which is ${percent(rate.rate ?? 0)}. `
      : "No closed deal says how often each stage is won, so opinions stand in. ";
  const off = plain - weighted;
  const second =
    off > 0.5
      ? `Age and slipped dates take another ${shortPounds(off)} from what stage chances alone give.`
      : "";
  return first + second;
}
