/** Totals that have to hold: each names its members by their place in the list of guesses. */
export interface WantedTotal {
  readonly members: readonly number[];
  readonly amount: number;
}

export type LeastChange =
  | { readonly ok: true; readonly amounts: readonly number[] }
  /** No figures hold these totals: which of them stand against each other, and what they miss by at the least. */
  | { readonly ok: false; readonly against: readonly number[]; readonly by: number };

const hair = 1e-7;
const mostPivots = 5000;

/** A table of equations in which every unknown stands between nought and a bound of its own. */
interface Tableau {
  readonly rows: number[][];
  readonly right: number[];
  readonly basis: number[];
  readonly most: number[];
  /** Unknowns that are counted down from their bound. */
  readonly turned: boolean[];
  /** What each unknown costs: first what is missed, then the change. */
  readonly costs: number[][];
}

function turnColumn({ rows, right, most, turned, costs }: Tableau, at: number): void {
  rows.forEach((row, line) => {
    right[line] = (right[line] ?? 0) - (row[at] ?? 0) * (most[at] ?? 0);
    row[at] = -(row[at] ?? 0);
  });
  for (const cost of costs) cost[at] = -(cost[at] ?? 0);
  turned[at] = turned[at] !== true;
}

function turnRow({ rows, right, basis, most, turned }: Tableau, line: number): void {
  const own = basis[line] ?? 0;
  rows[line] = (rows[line] ?? []).map((entry, at) => (at === own ? entry : -entry));
  right[line] = (most[own] ?? 0) - (right[line] ?? 0);
  turned[own] = turned[own] !== true;
}

function pivot({ rows, right, basis, costs }: Tableau, line: number, at: number): void {
  const row = rows[line] ?? [];
  const by = row[at] ?? 1;
  for (let place = 0; place < row.length; place += 1) row[place] = (row[place] ?? 0) / by;
  right[line] = (right[line] ?? 0) / by;
  const clear = (other: number[]): number => {
    const factor = other[at] ?? 0;
    if (factor !== 0)
      for (let place = 0; place < row.length; place += 1)
        other[place] = (other[place] ?? 0) - factor * (row[place] ?? 0);
    return factor;
  };
  rows.forEach((other, place) => {
    if (place !== line) right[place] = (right[place] ?? 0) - clear(other) * (right[line] ?? 0);
  });
  for (const cost of costs) clear(cost);
  basis[line] = at;
}

/** Lowers one cost as far as it goes. The first unknown that helps is taken, so that it cannot go round in a circle. */
function lower(table: Tableau, by: number): void {
  const { rows, right, basis, most, costs } = table;
  for (let turn = 0; turn < mostPivots; turn += 1) {
    const at = (costs[by] ?? []).findIndex((cost, place) => cost < -hair && (most[place] ?? 0) > 0);
    if (at < 0) return;
    let limit = most[at] ?? Infinity;
    let leaves = -1;
    rows.forEach((row, line) => {
      const entry = row[at] ?? 0;
      const room = entry > hair ? (right[line] ?? 0) : (most[basis[line] ?? 0] ?? 0) - (right[line] ?? 0);
      if (Math.abs(entry) <= hair || room === Infinity) return;
      const reach = Math.max(0, room) / Math.abs(entry);
      const first = leaves >= 0 && reach < limit + hair && (basis[line] ?? 0) < (basis[leaves] ?? 0);
      if (reach < limit - hair || first) [limit, leaves] = [Math.min(reach, limit), line];
    });
    if (leaves < 0) {
      if (limit === Infinity) return;
      turnColumn(table, at);
      continue;
    }
    if ((rows[leaves]?.[at] ?? 0) < 0) turnRow(table, leaves);
    pivot(table, leaves, at);
  }
}

/**
 * Whole figures of nought or more that hold every total and change the guesses as little as they can.
 *
 *   least Σ |figure − guess| where every total holds: a linear programme, worked by the simplex method with bounds. Up and
 *   down cost a little more or less than one each by `lean`, so that what was rounded down is raised first
 *
 * Where the totals cannot hold, the multipliers of its first phase name those that stand against each other, and its least
 * cost is what they miss by. A guess of null is a figure that has to stay nought.
 * @example
 * leastChange([3, 3], [0, 0], [{ members: [0, 1], amount: 7 }]) // => { ok: true, amounts: [4, 3] }
 * leastChange([3, 3], [0, 0], [{ members: [0, 1], amount: 7 }, { members: [0], amount: 9 }]) // => { ok: false, against: [0, 1], by: 2 }
 */
export function leastChange(
  guesses: readonly (number | null)[],
  lean: readonly number[],
  totals: readonly WantedTotal[],
): LeastChange {
  const count = guesses.length;
  const width = 2 * count + totals.length;
  const right = totals.map(
    ({ members, amount }) => amount - members.reduce((sum, at) => sum + (guesses[at] ?? 0), 0),
  );
  const sign = right.map((missing) => (missing < 0 ? -1 : 1));
  const rows = totals.map(({ members }, line) => {
    const row = new Array<number>(width).fill(0);
    for (const at of members) {
      row[at] = sign[line] ?? 1;
      row[count + at] = -(sign[line] ?? 1);
    }
    row[2 * count + line] = 1;
    return row;
  });
  const change = Array.from({ length: width }, (_, at) =>
    at < count ? 1 - (lean[at] ?? 0) : at < 2 * count ? 1 + (lean[at - count] ?? 0) : 0,
  );
  const missed = change.map((_, at) =>
    at < 2 * count ? -rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) : 0,
  );
  const table: Tableau = {
    rows,
    right: right.map(Math.abs),
    basis: totals.map((_, line) => 2 * count + line),
    most: [
      ...guesses.map((guess) => (guess === null ? 0 : Infinity)),
      ...guesses.map((guess) => guess ?? 0),
      ...totals.map(() => Infinity),
    ],
    turned: new Array<boolean>(width).fill(false),
    costs: [missed, change],
  };
  lower(table, 0);
  const by = table.basis.reduce(
    (sum, own, line) => sum + (own >= 2 * count ? (table.right[line] ?? 0) : 0),
    0,
  );
  if (by > 1e-4) {
    const multiplier = (line: number): number => 1 - (table.costs[0]?.[2 * count + line] ?? 0);
    const against = totals.map((_, line) => line).filter((line) => Math.abs(multiplier(line)) > hair);
    return { ok: false, against, by: Math.max(1, Math.round(by)) };
  }
  for (let line = 0; line < totals.length; line += 1) table.most[2 * count + line] = 0;
  lower(table, 1);
  const values = new Array<number>(width).fill(0);
  table.basis.forEach((own, line) => (values[own] = table.right[line] ?? 0));
  table.turned.forEach((turned, at) => {
    if (turned) values[at] = (table.most[at] ?? 0) - (values[at] ?? 0);
  });
  const amounts = guesses.map((guess, at) => (guess ?? 0) + (values[at] ?? 0) - (values[count + at] ?? 0));
  return { ok: true, amounts };
}
