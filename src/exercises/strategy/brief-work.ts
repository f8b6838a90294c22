import type { Aim, Change, DecisionKind, StrategyBrief, StrategyLine, SwitchedDecision } from "#engine/plan";
import type { StrategyWork } from "#state/strategies";
import { gridOf, settingOf } from "./firm-example.ts";
import { typedFigure } from "./typed-grid.ts";

/** The typed tables as the brief that the engine reads. */
export function briefOf(work: StrategyWork): StrategyBrief {
  return {
    lines: gridOf(work, "lines").map(([ref = "", from = "", says = "", serves = ""]): StrategyLine => ({
      ref,
      from: from === "marketing" ? "marketing" : "business",
      says,
      serves,
    })),
    decisions: gridOf(work, "decisions").map(([ref = "", kind = "", says = ""]) => ({
      ref,
      kind: kind as DecisionKind,
      says,
    })),
    links: gridOf(work, "links").map(([line = "", because = "", decision = "", therefore = ""]) => ({
      line,
      because,
      decision,
      therefore,
    })),
  };
}

/** Decisions that can be turned up or down; an effect that is left empty is nought. */
export const switchOf = (work: StrategyWork): SwitchedDecision[] =>
  gridOf(work, "switch")
    .filter(([, name = ""]) => name.trim())
    .map(([ref = "", name = "", volume = "", margin = "", because = "", bound = ""]) => ({
      ref,
      name,
      volume: volume.trim() === "" ? 0 : typedFigure(volume),
      margin: margin.trim() === "" ? 0 : typedFigure(margin),
      because,
      bound,
    }));

export const aimsOf = (work: StrategyWork): { from: Aim; to: Aim } =>
  settingOf(work, "to") === "growth" ? { from: "profit", to: "growth" } : { from: "growth", to: "profit" };

const changes: readonly Change[] = ["more", "less", "same"];

/** What was answered for each decision. */
export const answersOf = (work: StrategyWork): Record<string, Change | undefined> =>
  Object.fromEntries(
    gridOf(work, "switch").map(([ref = ""]) => [
      ref,
      changes.find((change) => change === settingOf(work, `answer-${ref}`)),
    ]),
  );
