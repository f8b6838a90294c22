import type { DecisionKind, PlanResult } from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import { briefOf } from "./brief-work.ts";

const areas: Readonly<Record<DecisionKind, string>> = {
  "target-markets": "market",
  "product-focus": "product",
  channels: "channel",
  territories: "territory",
  "promotional-focus": "promotion",
};

/** Lines and decisions as strategies of a plan: each decision with its reason, citing the lines that it follows from. */
export function briefResults(work: StrategyWork): PlanResult[] {
  const { lines, decisions, links } = briefOf(work);
  return [
    ...lines
      .filter(({ says }) => says.trim())
      .map(({ ref, from, says, serves }): PlanResult => ({
        key: ref,
        label: `${ref} ${says}`,
        list: "strategies",
        fields: { level: from, what: says.trim() },
        cites: { serves: serves ? [serves] : [] },
      })),
    ...decisions
      .filter(({ says }) => says.trim())
      .map(({ ref, kind, says }): PlanResult => {
        const own = links.filter(({ decision }) => decision === ref);
        return {
          key: ref,
          label: `${ref} ${says}`,
          list: "strategies",
          fields: {
            level: "sales",
            area: areas[kind],
            what: says.trim(),
            because: own
              .map(({ because, therefore }) => `Because ${because}, therefore ${therefore}.`)
              .join(" "),
          },
          cites: { serves: own.map(({ line }) => line) },
        };
      }),
  ];
}
