import {
  measuresOf,
  type CauseFinding,
  type CauseKind,
  type ControlTrigger,
  type Decision,
  type Scenario,
} from "#engine/control";
import { readMoney, readNumber, readPercent, type Problem, type Result } from "#engine/measure";

/** What stands in the fields of the room, by name. */
export type Typed = Readonly<Record<string, string>>;
export type ReadForm<Form> =
  | { readonly ok: true; readonly value: Form }
  | { readonly ok: false; readonly problems: Readonly<Record<string, Problem>> };

/** Reads fields one after another and gathers what is wrong with each. */
function reading(typed: Typed, form: string) {
  const problems: Record<string, Problem> = {};
  return {
    problems,
    chosen: (name: string, otherwise: string | undefined): string => {
      const value = typed[`${form}.${name}`] ?? otherwise ?? "";
      if (value === "") problems[name] = { code: "field-empty" };
      return value;
    },
    figure: (name: string, read: (text: string) => Result<number>): number => {
      const text = typed[`${form}.${name}`] ?? "";
      const found = text.trim() === "" ? null : read(text);
      if (found?.ok) return found.value;
      problems[name] = found?.problems[0] ?? { code: "field-empty" };
      return 0;
    },
  };
}
const done = <Form>(problems: Readonly<Record<string, Problem>>, value: Form): ReadForm<Form> =>
  Object.keys(problems).length === 0 ? { ok: true, value } : { ok: false, problems };
const inPence = (pounds: number): number => Math.round(pounds * 100);

/** The decision that stands in the form. */
export function readDecision(
  { lines, definitions, reps, stages }: Scenario,
  typed: Typed,
): ReadForm<Decision> {
  const { problems, chosen, figure } = reading(typed, "decision");
  const kind = (typed["decision.kind"] ?? "shift") as Decision["kind"];
  const read = (): Decision => {
    switch (kind) {
      case "shift":
        return {
          kind,
          from: chosen("from", lines[0]?.id),
          to: chosen("to", lines[1]?.id),
          amount: inPence(figure("amount", readMoney)),
        };
      case "definition":
        return { kind, to: chosen("definition", definitions[0]?.id) };
      case "coach":
        return { kind, rep: chosen("rep", reps[0]?.id), stage: chosen("stage", stages[0]?.id) };
      case "hire":
        return { kind };
      case "rephase":
        return {
          kind,
          line: chosen("line", lines[0]?.id),
          share: figure("share", readPercent),
          weeks: figure("weeks", readNumber),
        };
      case "reprice":
        return { kind, price: inPence(figure("price", readMoney)) };
      case "audit":
        return { kind, of: chosen("of", lines[0]?.id) };
    }
  };
  return done(problems, read());
}

/** The trigger that stands in the form, under a name that no other has. */
export function readTrigger(
  scenario: Scenario,
  typed: Typed,
  others: readonly ControlTrigger[],
): ReadForm<Omit<ControlTrigger, "since">> {
  const { lines, reps, stages, definitions } = scenario;
  const { problems, chosen, figure } = reading(typed, "trigger");
  const measures = measuresOf(scenario);
  const measure = chosen("measure", measures[0]?.id);
  const unit = measures.find(({ id }) => id === measure)?.unit;
  const moves = chosen("moves", "money") as ControlTrigger["moves"];
  const threshold = figure(
    "threshold",
    unit === "share" ? readPercent : unit === "pence" ? readMoney : readNumber,
  );
  let number = others.length + 1;
  while (others.some(({ id }) => id === `t-${String(number)}`)) number += 1;
  const read = {
    id: `t-${String(number)}`,
    measure,
    comparison: chosen("comparison", "below") as ControlTrigger["comparison"],
    threshold: unit === "pence" ? inPence(threshold) : threshold,
    periods: figure("periods", readNumber),
    moves,
    from:
      moves === "money" ? chosen("from", lines[0]?.id) : moves === "time" ? chosen("rep", reps[0]?.id) : null,
    to:
      moves === "money"
        ? chosen("to", lines[1]?.id)
        : moves === "time"
          ? chosen("stage", stages[0]?.id)
          : moves === "activity"
            ? chosen("definition", definitions[0]?.id)
            : null,
    amount:
      moves === "money"
        ? inPence(figure("amount", readMoney))
        : moves === "people"
          ? figure("heads", readNumber)
          : moves === "price"
            ? figure("change", readPercent) * 100
            : 0,
    withinDays: figure("days", readNumber),
  };
  return done(problems, read);
}

/** The finding that stands in the form; undefined while no cause is chosen. */
export function readFinding(typed: Typed): CauseFinding | undefined {
  const cause = typed["finding.cause"] ?? "";
  if (cause === "") return undefined;
  return {
    cause: cause as CauseKind,
    about: (typed["finding.about"] ?? "") || null,
    shown: (typed["finding.shown"] ?? "").split(",").filter(Boolean),
    why: typed["finding.why"] ?? "",
  };
}
