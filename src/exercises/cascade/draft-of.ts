import { monthName } from "#engine/measure";
import type { Cascade } from "#engine/targets";
import { typedFigure } from "../target-sets/typed-rows.ts";
import { emptyDraft, type CascadeDraft } from "./cascade-draft.ts";

/** A kept cascade as it would be typed, so that it can be worked on again. */
export function draftOf(cascade: Cascade, setId: string): CascadeDraft {
  const amount = (value: number | null): string =>
    value === null ? "" : typedFigure(cascade.unit === "pounds" ? value / 100 : value);
  const { unit, step, levels, rules, locks, closings, agreed, title } = cascade;
  return {
    ...emptyDraft,
    title,
    unit,
    step,
    levels,
    rules,
    locks,
    closings,
    agreed,
    setId,
    target: amount(cascade.amount),
    people: cascade.people
      .map((one) =>
        [
          one.name,
          one.region,
          one.team,
          ...[one.lastYear, one.potential, one.headcount, one.share].map(typedFigure),
        ].join("; "),
      )
      .join("\n"),
    products: cascade.products
      .map((one) => [one.name, ...[one.lastYear, one.potential, one.share].map(typedFigure)].join("; "))
      .join("\n"),
    months: cascade.months.map(({ month, index }) => `${monthName(month)}; ${String(index)}`).join("\n"),
    shares: cascade.shares
      .filter(({ name }, at, all) => all.findIndex((one) => one.name === name) === at)
      .map(({ name, share }) => `${name}; ${typedFigure(share)}`)
      .join("\n"),
    own: cascade.people.map(({ name, own }) => ({
      name,
      accounts: own.accounts === null ? "" : typedFigure(own.accounts),
      expected: amount(own.expected),
      typed: amount(own.typed),
    })),
  };
}
