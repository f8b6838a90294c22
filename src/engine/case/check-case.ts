import type { Problem } from "#engine/measure";
import { checkTask, pointsOf, type PracticeSheet } from "#engine/task";
import { parseFormula, namesIn } from "#engine/worksheet";
import type { BuiltCase } from "./built-case.ts";
import { buildCase } from "./build-case.ts";
import type { CaseStudy } from "./case-study.ts";
import { keyAnswers } from "./key-answers.ts";
import { markCase } from "./mark-case.ts";

/** The names that a rule may rest on: columns that the candidate sees, and values worked from nothing else. */
function hiddenNamesBehind(study: CaseStudy, formula: string, seen: Set<string> = new Set()): string[] {
  const read = parseFormula(formula);
  if (!read.ok) return [];
  const visible = new Set(
    (study.tables ?? []).flatMap((table) =>
      table.hidden === true
        ? []
        : table.columns.filter(({ hidden }) => hidden !== true).map(({ name }) => name),
    ),
  );
  const worked = new Map<string, string>([
    ...(study.values ?? []).map(({ name, formula: text }) => [name, text] as const),
    ...(study.tables ?? []).flatMap(({ columns }) =>
      columns.flatMap(({ name, formula: text }) => (text === undefined ? [] : [[name, text] as const])),
    ),
  ]);
  return namesIn(read.value).flatMap((name) => {
    if (visible.has(name) || name === "t" || name === "n" || seen.has(name)) return [];
    seen.add(name);
    const text = worked.get(name);
    return text === undefined ? [name] : hiddenNamesBehind(study, text, seen);
  });
}

/** A rule that looks at what only the key knows would find every cause, and show nothing to a candidate. */
function ruleProblems(study: CaseStudy): Problem[] {
  return (study.causes ?? []).flatMap(({ found }, at) =>
    hiddenNamesBehind(study, found).map((name) => ({
      code: "case-rule-hidden",
      where: `causes.${at}.found`,
      name,
    })),
  );
}

/** What the case says that it assesses, and what its marking points do assess. */
function coverProblems(study: CaseStudy, built: BuiltCase): Problem[] {
  const pointed = new Set(built.tasks.flatMap((task) => pointsOf(task).map(({ criterion }) => criterion)));
  const idle = study.criteria
    .map((criterion, at) => ({ criterion, at }))
    .filter(({ criterion }) => !pointed.has(criterion))
    .map(({ criterion, at }) => ({ code: "case-criterion-idle", where: `criteria.${at}`, criterion }));
  const unnamed = [...pointed]
    .filter((criterion) => !study.criteria.includes(criterion))
    .map((criterion) => ({ code: "case-criterion-unnamed", where: "criteria", criterion }));
  const minutes = built.tasks.reduce((sum, task) => sum + task.minutes, 0);
  const long =
    minutes > study.minutes ? [{ code: "case-minutes", where: "minutes", minutes, have: study.minutes }] : [];
  return [...idle, ...unnamed, ...long];
}

/** The key has to earn every mark that a machine can give, through the same door as a hand-in. */
function keyProblems(built: BuiltCase): Problem[] {
  const { tasks } = markCase(built, keyAnswers(built));
  return tasks.flatMap((task, at) => {
    const missed = task.points.filter(({ met }) => met === false).map(({ id }) => id);
    return missed.length === 0
      ? []
      : [{ code: "case-key-misses", where: `tasks.${at}`, points: missed.join(", ") }];
  });
}

/**
 * Checks one candidate's case after it was built, as `checkCase` does.
 *
 * @example
 * checkBuilt(exampleCase, buildCase(exampleCase, 7).value) // => []
 */
export function checkBuilt(study: CaseStudy, built: BuiltCase, practiceSheet?: PracticeSheet): Problem[] {
  const tasks = built.tasks.flatMap((task, at) =>
    checkTask(task, built.seed, practiceSheet).map((problem) => ({
      ...problem,
      where: `tasks.${at}`,
      task: task.id,
    })),
  );
  return [...ruleProblems(study), ...coverProblems(study, built), ...tasks, ...keyProblems(built)];
}

/**
 * Checks a case with one seed: that it can be built; that its constraints hold and its rule finds the planted cause and
 * no other, from what the candidate sees; that its key earns every mark; that model answers and near misses earn what they
 * say; that it assesses what it says, in the time it says. A case with a problem is not fit to be set.
 *
 * @example
 * checkCase(exampleCase, 7) // => []
 * checkCase({ ...exampleCase, minutes: 1 }, 7).map(({ code }) => code) // => ["case-minutes"]
 */
export function checkCase(study: CaseStudy, seed: number, practiceSheet?: PracticeSheet): Problem[] {
  const built = buildCase(study, seed, practiceSheet);
  return built.ok ? checkBuilt(study, built.value, practiceSheet) : [...built.problems];
}
