import type { Chance } from "./chance.ts";
import type { Drawn } from "./drawn.ts";
import type { Scenario } from "./scenario.ts";
import type { Strain } from "./strain.ts";
import type { Supply } from "./supply-leads.ts";
import { cellOf, waitWeeks, type World } from "./world.ts";

/** One rep's week: days at work and the ordinary leads that they allow. */
export interface Shift {
  readonly seat: number;
  readonly rep: number;
  readonly days: number;
  readonly capacity: number;
}

/** At this mood people work as planned; a third of a step in mood is a step in what they get done. */
const moraleFactor = (morale: number): number => 0.8 + morale / 3;

/** Who is at work, and how much each can take. */
export function shiftsOf(
  scenario: Scenario,
  drawn: Drawn,
  world: World,
  strain: Strain,
  week: number,
  chance: Chance,
): readonly Shift[] {
  const spirit = moraleFactor(world.morale - strain.morale) * (1 - world.timeTaken);
  return world.seats.map(({ rep, from, coached }, seat) => {
    const hired = rep >= scenario.reps.length;
    const full = hired ? drawn.hireCapacity : (drawn.capacity[rep] ?? 0);
    const ramp = hired ? Math.min(1, (week - from + 1) / scenario.hire.ramp) : 1;
    const days =
      week < from ? 0 : chance.ofMany(5, (1 - drawn.absence) * (strain.presence[rep] ?? 1), "days", rep);
    return { seat, rep, days, capacity: (full * Math.max(0, ramp) * days * (1 - coached) * spirit) / 5 };
  });
}

/** What became of the leads in a week. */
export interface Answered {
  /** Those answered by line, and those that went cold. */
  readonly worked: readonly number[];
  readonly cold: readonly number[];
  /** Leads answered, and those that went on, by rep, line and whether they fit. */
  readonly given: readonly number[];
  readonly met: readonly number[];
  readonly backlog: readonly (readonly number[])[];
}

/** Takes the oldest first until the capacity is used; of the last that are taken, the same share of every line. */
function takeOldest(
  queue: readonly (readonly number[])[],
  efforts: readonly number[],
  capacity: number,
  chance: Chance,
): number[][] {
  let room = capacity;
  return [...queue]
    .reverse()
    .map((waiting, back) => {
      const age = queue.length - 1 - back;
      const asked = waiting.reduce((sum, count, cell) => sum + count * (efforts[cell >> 1] ?? 1), 0);
      const share = asked <= room ? 1 : Math.max(0, room) / asked;
      const taken = waiting.map((count, cell) =>
        share === 1 ? count : chance.part(count, share, "worked", age * 64 + cell),
      );
      room -= taken.reduce((sum, count, cell) => sum + count * (efforts[cell >> 1] ?? 1), 0);
      return taken;
    })
    .reverse();
}

/** Shares each cell among the reps by what each can take. */
function giveToReps(
  taken: readonly number[],
  shifts: readonly Shift[],
  seats: number,
  chance: Chance,
): number[] {
  const lines = taken.length >> 1;
  const given = Array.from({ length: seats * taken.length }, () => 0);
  taken.forEach((count, cell) => {
    let [left, room] = [count, shifts.reduce((sum, { capacity }) => sum + capacity, 0)];
    for (const { rep, capacity } of shifts) {
      if (left <= 0 || room <= 0) break;
      const share = capacity >= room ? 1 : capacity / room;
      const part = share === 1 ? left : chance.part(left, share, "given", rep * 64 + cell);
      given[cellOf(rep, cell >> 1, lines, cell & 1)] = part;
      left -= part;
      room -= capacity;
    }
  });
  return given;
}

/**
 * Answers leads, the oldest first, as far as the reps' capacity goes. A lead that waited answers to less, and of those
 * still waiting some go cold. Accepted = answered + growth of the backlog + gone cold, line by line.
 */
export function answerLeads(
  scenario: Scenario,
  drawn: Drawn,
  world: World,
  supplies: readonly Supply[],
  shifts: readonly Shift[],
  strain: Strain,
  chance: Chance,
): Answered {
  const count = scenario.lines.length;
  const efforts = scenario.lines.map((_, line) => (drawn.effort[line] ?? 1) * (strain.effort[line] ?? 1));
  const fresh = supplies.flatMap(({ acceptedFit, acceptedUnfit }) => [acceptedFit, acceptedUnfit]);
  const queue = [fresh, ...world.backlog];
  const capacity = shifts.reduce((sum, one) => sum + one.capacity, 0);
  const taken = takeOldest(queue, efforts, capacity, chance);

  const total = fresh.map((_, cell) => taken.reduce((sum, part) => sum + (part[cell] ?? 0), 0));
  const warmth = total.map((all, cell) =>
    all <= 0 ? 1 : taken.reduce((sum, part, age) => sum + (part[cell] ?? 0) * drawn.fade ** age, 0) / all,
  );
  const seats = scenario.reps.length + scenario.hire.most;
  const given = giveToReps(total, shifts, seats, chance);
  const skills = new Map(world.seats.map(({ rep, skills: own }) => [rep, own[0] ?? 1]));
  const met = given.map((leads, at) => {
    if (leads <= 0) return 0;
    const cell = at % (count * 2);
    const skill = skills.get(Math.floor(at / (count * 2))) ?? 1;
    const base = (drawn.rate[0] ?? 0) * (strain.rate[0] ?? 1) * skill * (warmth[cell] ?? 1);
    return chance.ofMany(
      leads,
      Math.min(0.98, base * (cell & 1 ? (drawn.unfit[0] ?? 0) : 1)),
      "answered",
      at,
    );
  });

  const lost = fresh.map(() => 0);
  const waiting = queue.map((cells, age) =>
    cells.map((all, cell) => {
      const left = all - (taken[age]?.[cell] ?? 0);
      const cold = chance.ofMany(left, drawn.cold, "cold", age * 64 + cell);
      lost[cell] = (lost[cell] ?? 0) + cold;
      return left - cold;
    }),
  );
  const young = waiting.slice(0, waitWeeks - 1);
  const old = waiting.slice(waitWeeks - 1);
  const byLine = (cells: readonly number[]) =>
    scenario.lines.map((_, line) => (cells[line * 2] ?? 0) + (cells[line * 2 + 1] ?? 0));
  return {
    worked: byLine(total),
    cold: byLine(lost),
    given,
    met,
    backlog: [...young, fresh.map((_, cell) => old.reduce((sum, cells) => sum + (cells[cell] ?? 0), 0))],
  };
}
