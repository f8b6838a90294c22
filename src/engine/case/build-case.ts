import { ok, refuse, type Problem, type Result } from "#engine/measure";
import type { PracticeSheet } from "#engine/task";
import { askSheet, type Sheet } from "#engine/worksheet";
import { buildTables } from "./build-tables.ts";
import { buildTasks, collisionIn } from "./build-tasks.ts";
import type { BuiltCase, BuiltCause } from "./built-case.ts";
import { drawFigures } from "./case-figures.ts";
import type { CaseStudy } from "./case-study.ts";
import { fillText, type Told } from "./fill-text.ts";

/** How often figures are drawn anew because an answer could not be told from a slip. */
const mostAttempts = 30;

type Shown = NonNullable<ReturnType<Told["shownAs"]>>;
type ShownIn = { readonly [Field in keyof Shown]?: Shown[Field] | undefined };

const shown = ({ unit = "number", decimals = 0, list }: ShownIn): Shown => ({ unit, decimals, list });

/** What the texts may tell, before it is known which cause's texts they may use. */
function toldOf(study: CaseStudy, sheet: Sheet): Told {
  const { parameters = [], values = [], causes = [], tables = [], lists = {} } = study;
  const figures = new Map<string, Shown>([
    ...[...parameters, ...values].map((one) => [one.name, shown(one)] as const),
    ...causes.map(({ flag }) => [flag, shown({})] as const),
    ...tables.flatMap(({ columns }) => columns.map((column) => [column.name, shown(column)] as const)),
  ]);
  return { ask: askSheet(sheet), shownAs: (name) => figures.get(name), lists, cause: {} };
}

/** Fills texts one after another, and keeps every problem with its place. */
function filler(told: Told) {
  const problems: Problem[] = [];
  const fill = (text: string, where: string): string => {
    const filled = fillText(text, told);
    if (filled.ok) return filled.value;
    problems.push(...filled.problems.map((problem) => ({ ...problem, where })));
    return "";
  };
  return { fill, problems };
}

function builtCauses(
  study: CaseStudy,
  told: Told,
): Result<{ causes: BuiltCause[]; planted: number; words: Record<string, string> }> {
  const { fill, problems } = filler(told);
  const { causes = [] } = study;
  const asked = causes.length > 0 ? told.ask("planted") : ok(0);
  const planted = asked.ok && typeof asked.value === "number" ? asked.value - 1 : -1;
  const written = causes.map(({ id, says, rule }, at) => ({
    id,
    says: fill(says, `causes.${at}.says`),
    rule: fill(rule, `causes.${at}.rule`),
  }));
  const words = Object.entries(causes[planted]?.words ?? {}).map(
    ([name, text]) => [name, fill(text, `causes.${planted}.words.${name}`)] as const,
  );
  if (problems.length > 0) return refuse(...problems);
  return ok({ causes: written, planted, words: Object.fromEntries(words) });
}

function fillCase(
  study: CaseStudy,
  sheet: Sheet,
  seed: number,
  practiceSheet?: PracticeSheet,
): Result<BuiltCase> {
  const plain = toldOf(study, sheet);
  const causes = builtCauses(study, plain);
  if (!causes.ok) return causes;
  const told: Told = { ...plain, cause: causes.value.words };
  const { fill, problems } = filler(told);
  const brief = fill(study.brief, "brief");
  const exhibits = (study.exhibits ?? []).map(({ id, title, from, text }, at) => ({
    id,
    title: fill(title, `exhibits.${at}.title`),
    ...(from === undefined ? {} : { from }),
    text: fill(text, `exhibits.${at}.text`),
  }));
  const tables = buildTables(study, told.ask, told);
  const tasks = buildTasks({ study, told, seed, practiceSheet });
  if (!tables.ok) problems.push(...tables.problems);
  if (!tasks.ok) problems.push(...tasks.problems);
  if (problems.length > 0 || !tables.ok || !tasks.ok) return refuse(...problems);
  const { id, version, title, firm, trade, level, outcomes, criteria, mistakes, guidance, minutes } = study;
  const { summary, source, opens, due, attempts, answers = "after-hand-in" } = study;
  return ok({
    ...{
      id,
      version,
      title,
      firm,
      trade,
      level,
      outcomes,
      criteria,
      mistakes,
      guidance,
      minutes,
      summary,
      source,
    },
    ...{ seed, brief, exhibits, tables: tables.value, tasks: tasks.value },
    cause: causes.value.causes[causes.value.planted],
    otherCauses: causes.value.causes.filter((_, at) => at !== causes.value.planted),
    ...{ opens, due, attempts, answers },
  });
}

/**
 * One candidate's case from a seed: their own numbers, tables, tasks and answer key. The same seed gives the same case on
 * every device. Figures that break a constraint, hide the planted cause, or make an answer equal to a known slip are drawn
 * again in the same way every time.
 *
 * Refuses a seed that is not a whole number; constraints that no draw keeps to, with the one that broke most often; a
 * formula or text that names what the case does not have; a task that is not well formed; each with its place in the file.
 * @example
 * buildCase(exampleCase, 7).value.tasks[0].value === buildCase(exampleCase, 7).value.tasks[0].value // => true
 * buildCase(exampleCase, 0.5).problems // => [{ code: "case-seed", where: "seed", seed: 0.5 }]
 */
export function buildCase(study: CaseStudy, seed: number, practiceSheet?: PracticeSheet): Result<BuiltCase> {
  if (!Number.isSafeInteger(seed) || seed < 0 || seed > 999_999_999)
    return refuse({ code: "case-seed", where: "seed", seed });
  let collision: Problem = { code: "case-seed", where: "seed", seed };
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const sheet = drawFigures(study, seed, attempt);
    if (!sheet.ok) return sheet;
    const built = fillCase(study, sheet.value, seed, practiceSheet);
    if (!built.ok) return built;
    const found = collisionIn(built.value.tasks);
    if (!found) return built;
    collision = found;
  }
  return refuse(collision);
}
