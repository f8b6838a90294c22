/** A published number; R writes its infinities as text and its missing values as null. */
export type Published = number | "Inf" | "-Inf" | null;

/** What one case came to. */
export interface CaseOutcome {
  readonly file: string;
  readonly id: string;
  readonly method: string;
  readonly agrees: boolean;
  /** The greatest relative difference of the case. */
  readonly worst: number;
  /** Where it was. */
  readonly where: string;
  readonly compared: number;
  /** Compared numbers that are nought but for rounding, held against the scale of the figures. */
  readonly nearNought: number;
}

export const tolerance = 1e-9;
// A difference of figures of size S that cancels to less than a millionth of S keeps few of its digits on any machine.
const cancelled = 1e-6;

/** Collects the comparisons of one case. */
export class CaseComparison {
  worst = 0;
  where = "";
  compared = 0;
  nearNought = 0;
  readonly scale: number;

  /** `scale` is the size of the figures that the results are differences of. */
  constructor(scale: number) {
    this.scale = scale;
  }

  private note(difference: number, where: string): void {
    if (difference > this.worst || (difference !== difference && this.worst !== Infinity)) {
      this.worst = difference === difference ? difference : Infinity;
      this.where = where;
    }
  }

  /** One number against the published one. `null` of ours agrees with null or an infinity: it cannot be stated. */
  number(
    where: string,
    ours: number | null | undefined,
    theirs: Published | undefined,
    scale = this.scale,
  ): void {
    if (theirs === undefined) return;
    this.compared += 1;
    if (typeof theirs !== "number" || ours === null || ours === undefined) {
      const agree = typeof theirs !== "number" && (ours === null || ours === undefined);
      this.note(agree ? 0 : Infinity, where);
      return;
    }
    const least = cancelled * scale;
    if (Math.abs(theirs) < least) this.nearNought += 1;
    const difference = Math.abs(ours - theirs);
    this.note(difference === 0 ? 0 : difference / Math.max(Math.abs(theirs), least), where);
  }

  /** A row of numbers against the published row, which must be as long. */
  row(
    where: string,
    ours: readonly (number | null | undefined)[],
    theirs: readonly Published[] | undefined,
    scale = this.scale,
  ): void {
    if (theirs === undefined) return;
    if (ours.length !== theirs.length) this.note(Infinity, `${where}: ${String(ours.length)} long`);
    theirs.forEach((value, i) => {
      this.number(`${where}[${String(i)}]`, ours[i], value, scale);
    });
  }

  /** The case failed outright. */
  fail(where: string): void {
    this.note(Infinity, where);
  }

  outcome(file: string, id: string, method: string): CaseOutcome {
    const { worst, where, compared, nearNought } = this;
    return {
      file,
      id,
      method,
      agrees: compared > 0 && worst <= tolerance,
      worst,
      where,
      compared,
      nearNought,
    };
  }
}
