import type { Unit } from "#engine/measure";
import type { Task } from "#engine/task";
import type { CaseStudy, Reveal } from "./case-study.ts";

/** A column that the candidate sees: texts, or figures in a unit. */
export type BuiltColumn =
  | { readonly name: string; readonly label: string; readonly kind: "text" }
  | {
      readonly name: string;
      readonly label: string;
      readonly kind: "figure";
      readonly unit: Unit;
      readonly decimals: number;
    };

/** A table of one candidate's case. */
export interface BuiltTable {
  readonly id: string;
  readonly title: string;
  readonly about?: string;
  readonly columns: readonly BuiltColumn[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface BuiltExhibit {
  readonly id: string;
  readonly title: string;
  readonly from?: string;
  readonly text: string;
}

/** What may have gone wrong, with its texts in this candidate's figures. */
export interface BuiltCause {
  readonly id: string;
  readonly says: string;
  readonly rule: string;
}

type Heading = Pick<
  CaseStudy,
  | "id"
  | "version"
  | "title"
  | "firm"
  | "trade"
  | "level"
  | "outcomes"
  | "criteria"
  | "mistakes"
  | "guidance"
  | "minutes"
  | "summary"
  | "source"
>;

/** One candidate's case: its figures drawn, its texts filled, its tasks ready to be answered and marked. */
export interface BuiltCase extends Readonly<Heading> {
  readonly seed: number;
  readonly brief: string;
  readonly exhibits: readonly BuiltExhibit[];
  readonly tables: readonly BuiltTable[];
  readonly tasks: readonly Task[];
  /** The cause that is planted; none where the case has no causes. */
  readonly cause: BuiltCause | undefined;
  /** The other causes that might have been planted. */
  readonly otherCauses: readonly BuiltCause[];
  readonly opens?: string | undefined;
  readonly due?: string | undefined;
  readonly attempts?: number | undefined;
  readonly answers: Reveal;
}
