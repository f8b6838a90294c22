/**
 * Every scenario of the control room over 1,000 seeds: what the reference policy, which sees the board alone, brings over no
 * action, and what blind shifts of budget bring, each with its 95 % interval. The reference has to lie above nought in
 * every scenario and blind shifts in none. Then how long a run of 26 weeks takes: the median is to stay below 5 ms.
 */
import {
  blindShifts,
  noAction,
  openPlay,
  playPolicy,
  playWeek,
  referencePolicy,
  resultOf,
} from "#engine/control";
import { gainOf } from "../engine/control/policy-gain.ts";
import { scenarios } from "../engine/control/scenarios.ts";
import { timesInWords } from "./timings.ts";

const seeds = Number(process.argv[2] ?? 1000);
const limit = 5;
const pounds = (pence: number): string =>
  Math.round(pence / 100)
    .toLocaleString("en-GB")
    .padStart(8);
let held = true;

console.log(`Gain over no action in pounds, ${String(seeds)} seeds: mean and 95 % interval`);
console.log(`${"scenario".padEnd(26)}${"reference policy".padStart(28)}${"blind shifts".padStart(36)}`);
for (const scenario of scenarios) {
  const totals = (policy: typeof noAction): number[] =>
    Array.from({ length: seeds }, (_, at) => resultOf(playPolicy(scenario, at + 1, policy)).total);
  const none = totals(noAction);
  const [reference, blind] = [referencePolicy, blindShifts].map((policy) => gainOf(totals(policy), none));
  if (!reference || !blind) continue;
  const said = [reference, blind].map(
    ({ mean, low, high }) => `${pounds(mean)}  [${pounds(low)}, ${pounds(high)}]`,
  );
  const isRight = reference.low > 0 && blind.low <= 0;
  if (!isRight) held = false;
  console.log(`${scenario.id.padEnd(26)}${said.join("    ")}${isRight ? "" : "   NOT HELD"}`);
}

const [longest] = scenarios.filter(({ weeks }) => weeks === 26);
if (longest) {
  const times = Array.from({ length: 400 }, (_, seed) => {
    const began = performance.now();
    let play = openPlay(longest, seed);
    while (play.world.week < longest.weeks) play = playWeek(play, []);
    return performance.now() - began;
  });
  console.log(timesInWords(`A run of ${String(longest.weeks)} weeks`, times));
  const median = times.sort((a, b) => a - b)[times.length >> 1] ?? NaN;
  if (!(median < limit)) held = false;
}
process.exit(held ? 0 : 1);
