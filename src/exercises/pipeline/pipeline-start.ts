import { examplePipeline, usualStandIns } from "#engine/forecast";
import { addMonths, month } from "#engine/measure";
import type { PipelineWork } from "#state/pipelines";

const exampleDay = "2026-11-02";

/** The example as it stood on a day that does not move, so that its figures can be talked about. */
export function exampleWork(): PipelineWork {
  const { firm, stages, deals } = examplePipeline(exampleDay);
  return {
    ...emptyWork(exampleDay),
    title: firm,
    stages: [...stages],
    deals: [...deals],
    from: "2026-10",
    to: "2026-12",
    target: 320_000,
  };
}

export const isExample = ({ title, source }: PipelineWork): boolean =>
  source === undefined && title === "Aldermoor Fire Systems";

/** A pipeline without deals, for the three months from this one on. */
export function emptyWork(today: string): PipelineWork {
  const now = month(today.slice(0, 7));
  return {
    title: "My pipeline",
    deals: [],
    stages: [],
    tried: {},
    today,
    from: now,
    to: addMonths(now, 2),
    target: null,
    byAge: true,
    bySlips: true,
    ...usualStandIns,
    typed: {},
  };
}
