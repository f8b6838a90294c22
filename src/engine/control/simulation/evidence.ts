import type { CriterionId } from "#engine/measure";
import type { RunLink } from "./counterfactual.ts";
import type { Play } from "./play.ts";
import type { CauseFinding, ControlRun } from "./run-document.ts";
import type { Scenario } from "./scenario.ts";
import { pathOf } from "./scene-path.ts";

/** What in a run bears on a criterion: which week, what was done, and whether it speaks for the candidate. No mark. */
export interface EvidenceLine {
  readonly criterion: CriterionId;
  readonly code: string;
  readonly week: number;
  readonly good: boolean;
  readonly [fact: string]: unknown;
}

/** How a finding stands against what was planted: the cause and what it is about, the cause alone, too early to be known, or another. */
export type FindingVerdict = "right" | "cause" | "early" | "other";

/** Judges a finding written at the review before a week. */
export function judgeFinding(play: Play, finding: CauseFinding, week: number): FindingVerdict {
  const { problem } = play.scenario;
  if (week <= play.drawn.onset) return "early";
  if (finding.cause !== problem.cause) return "other";
  return problem.about === undefined || problem.about === finding.about ? "right" : "cause";
}

function findingLines(play: Play, run: ControlRun): EvidenceLine[] {
  return run.weeks.flatMap(({ finding }, at): EvidenceLine[] => {
    if (!finding) return [];
    const week = at + 1;
    const verdict = judgeFinding(play, finding, week);
    const good = verdict === "right";
    const late = week - play.drawn.onset;
    return [
      good
        ? { criterion: "AC17", code: "evidence-cause-right", week, good, late, shown: finding.shown.length }
        : verdict === "cause"
          ? { criterion: "AC17", code: "evidence-cause-half", week, good }
          : { criterion: "AC17", code: "evidence-cause-other", week, good },
    ];
  });
}

/** Corrections: whether what was decided answers what went wrong, and what it brought. */
function correctionLines({ scenario, drawn }: Play, chain: readonly RunLink[]): EvidenceLine[] {
  const answers = chain.filter(
    ({ decision, week }) =>
      decision && week > drawn.onset && scenario.problem.answers.includes(decision.kind),
  );
  const [first] = answers;
  const brought = answers.reduce((sum, { gain }) => sum + gain, 0);
  if (!first) return [{ criterion: "AC17", code: "evidence-no-answer", week: scenario.weeks, good: false }];
  const facts = { week: first.week, late: first.week - drawn.onset, brought: Math.round(brought / 100) };
  return [
    { criterion: "AC17", code: "evidence-answer", good: brought > 0, ...facts },
    { criterion: "AC4", code: "evidence-adapted", good: brought > 0, ...facts },
  ];
}

/** Contingencies written beforehand, and those that moved something. */
function triggerLines(run: ControlRun, chain: readonly RunLink[]): EvidenceLine[] {
  const early = run.triggers.filter(({ since }) => since === 0).length;
  const written: EvidenceLine = {
    criterion: "AC16",
    code: "evidence-triggers",
    week: 1,
    good: early > 0,
    count: early,
  };
  const moved = chain.flatMap(({ trigger, week, gain }): EvidenceLine[] =>
    trigger === null
      ? []
      : [
          {
            criterion: "AC10",
            code: "evidence-trigger",
            week,
            good: gain > 0,
            trigger,
            gain: Math.round(gain / 100),
          },
        ],
  );
  return [written, ...moved];
}

/** What talks and coaching are worth as evidence of communication. */
function talkLines(scenario: Scenario, run: ControlRun): EvidenceLine[] {
  const talks = run.scenes.flatMap(({ scene, choices, week }) => {
    const path = pathOf(scenario, scene, choices);
    const title = scenario.scenes.find(({ id }) => id === scene)?.title ?? scene;
    return (path.ok ? path.value : []).flatMap(({ shows, says }) =>
      shows.map(({ criterion, good, because }): EvidenceLine => {
        return { criterion, code: "evidence-talk", week: week + 1, good, title, says, because };
      }),
    );
  });
  const coached = run.weeks.flatMap(({ decisions }, at) =>
    decisions.some(({ kind }) => kind === "coach") ? [at + 1] : [],
  );
  const [week] = coached;
  return [
    ...talks,
    ...(week === undefined
      ? []
      : [{ criterion: "AC9" as const, code: "evidence-coached", week, good: true, count: coached.length }]),
  ];
}

/** Findings with the figures that show them: a variance that was costed before it was corrected. */
function costedLines(play: Play, run: ControlRun): EvidenceLine[] {
  const at = run.weeks.findIndex(
    ({ finding }) => (finding?.shown.length ?? 0) > 0 && (finding?.why ?? "") !== "",
  );
  const finding = run.weeks[at]?.finding;
  if (!finding) return [];
  const good = at + 1 > play.drawn.onset;
  return [{ criterion: "AC10", code: "evidence-costed", week: at + 1, good, shown: finding.shown.length }];
}

/** Every line of evidence in a run, by week. */
export function evidenceOf(play: Play, run: ControlRun, chain: readonly RunLink[]): readonly EvidenceLine[] {
  return [
    ...talkLines(play.scenario, run),
    ...triggerLines(run, chain),
    ...findingLines(play, run),
    ...costedLines(play, run),
    ...correctionLines(play, chain),
  ].sort((a, b) => a.week - b.week);
}
