import { capital, type Measure } from "./measure.ts";
import type { Scenario } from "./scenario.ts";
import type { LineWeek, StageWeek, WeekFacts } from "./week-facts.ts";

type Rest = Omit<Measure, "id" | "name" | "about">;

/** What is read of each stage: how many go on, at what share, and how long the open ones take. */
export function stageMeasures({ stages, words }: Scenario): Measure[] {
  return stages.flatMap(({ id, name }, at): Measure[] => {
    const next = stages[at + 1]?.name.toLowerCase() ?? words.deal[0];
    const part = (read: (stage: StageWeek) => number) => (facts: WeekFacts) => {
      const stage = facts.stages[at];
      return stage ? read(stage) : 0;
    };
    const of = (what: string, said: string, rest: Omit<Rest, "keeper">): Measure => {
      return { id: `${what}:${id}`, name: said, about: id, keeper: "records", ...rest };
    };
    const [passed, left] = [part((stage) => stage.passed), part((stage) => stage.left)];
    const gone = at === 0 ? `${capital(words.meeting[1])} set` : `${name}: gone on`;
    const open = part((stage) => stage.open);
    return [
      of("passed", gone, { unit: "count", better: "higher", top: passed }),
      of("rate", `${name} to ${next}`, { unit: "share", better: "higher", top: passed, bottom: left }),
      ...(at === 0
        ? []
        : [
            of("open", `${name}: open`, { unit: "count", better: "neither", top: open, stands: true }),
            of("weeks", `${name}: weeks in the stage`, {
              unit: "weeks",
              better: "lower",
              top: open,
              bottom: part((stage) => stage.left + stage.stale),
            }),
          ]),
    ];
  });
}

/** What is read of each line: its money, its leads, and what they became. */
export function lineMeasures({ lines, words }: Scenario): Measure[] {
  return lines.flatMap(({ id, name, buys }, at): Measure[] => {
    const part = (read: (line: LineWeek) => number) => (facts: WeekFacts) => {
      const line = facts.lines[at];
      return line ? read(line) : 0;
    };
    const of = (what: string, said: string, rest: Rest): Measure => {
      return { id: `${what}:${id}`, name: `${name}: ${said}`, about: id, ...rest };
    };
    const [spent, delivered] = [part((line) => line.spent), part((line) => line.delivered)];
    const [accepted, met] = [part((line) => line.accepted), part((line) => line.met)];
    const [won, worked] = [part((line) => line.won), part((line) => line.worked)];
    const meetings = words.meeting[1];
    const more = { unit: "count", better: "higher" } as const;
    const share = { unit: "share", better: "higher" } as const;
    const spend = of("spend", "money spent", {
      keeper: "marketing",
      unit: "pence",
      better: "neither",
      top: spent,
    });
    if (buys === "care") return [spend];
    return [
      spend,
      of("delivered", "leads delivered", { keeper: "marketing", ...more, top: delivered }),
      of("accepted", "leads accepted", { keeper: "team", ...more, top: accepted }),
      of("yield", "first-pass yield", { keeper: "team", ...share, top: accepted, bottom: delivered }),
      of("cost", "cost of an accepted lead", {
        keeper: "marketing",
        unit: "pence",
        better: "lower",
        top: spent,
        bottom: accepted,
      }),
      of("met", `${meetings} set`, { keeper: "records", ...more, top: met }),
      of("rate", `${meetings} for each lead answered`, {
        keeper: "records",
        ...share,
        top: met,
        bottom: worked,
      }),
      of("won", `${words.deal[1]} won`, { keeper: "records", ...more, top: won }),
    ];
  });
}
