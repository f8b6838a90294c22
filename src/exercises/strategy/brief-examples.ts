import type { StrategyWork } from "#state/strategies";
import type { FirmStrategy } from "../../content-model/strategy.ts";
import { withTwins, type FirmExample } from "./firm-example.ts";

const effect = (value: number): string => String(value);

function briefWork(firm: FirmStrategy, flawed: boolean): StrategyWork {
  const { lines, decisions, links } = firm.brief;
  return {
    tool: "brief",
    title: firm.firm,
    grids: {
      lines: lines.map(({ ref, from, says, serves }) => [ref, from, says, serves]),
      decisions: [...decisions, ...(flawed ? firm.flawedBrief.decisions : [])].map(({ ref, kind, says }) => [
        ref,
        kind,
        says,
      ]),
      links: (flawed ? firm.flawedBrief.links : links).map(({ line, because, decision, therefore }) => [
        line,
        because,
        decision,
        therefore,
      ]),
      switch: firm.switch.map(({ ref, name, volume, margin, because, bound }) => [
        ref,
        name,
        effect(volume),
        effect(margin),
        because,
        bound,
      ]),
    },
    settings: {
      to: "profit",
      // The sound twin leaves the exercise to whoever comes; the flawed one shows a list with mistakes.
      ...(flawed &&
        Object.fromEntries(
          Object.entries(firm.flawedSwitch).map(([ref, change]) => [`answer-${ref}`, change]),
        )),
    },
  };
}

const emptyWork: StrategyWork = {
  tool: "brief",
  title: "",
  grids: {
    lines: [
      ["B1", "business", "", ""],
      ["M1", "marketing", "", "B1"],
    ],
    decisions: [
      ["D1", "target-markets", ""],
      ["D2", "product-focus", ""],
      ["D3", "channels", ""],
      ["D4", "territories", ""],
      ["D5", "promotional-focus", ""],
    ],
    links: [["B1", "", "D1", ""]],
    switch: [
      ["C1", "Discount authority of salespeople", "2", "-2", "", ""],
      ["C2", "Calls on customers who have never bought", "2", "-1", "", ""],
      ["C3", "Calls on the largest accounts", "0", "1", "", ""],
    ],
  },
  settings: { to: "profit" },
};

/** Strategy briefs of the firms, each with its flawed twin, and an empty one. */
export const briefExamples = (firms: readonly FirmStrategy[]): FirmExample[] =>
  withTwins(
    firms,
    ({ sells }) => sells,
    (firm) => ({ sound: briefWork(firm, false), flawed: briefWork(firm, true) }),
    emptyWork,
  );
