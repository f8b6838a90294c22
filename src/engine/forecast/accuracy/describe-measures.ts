import type { Accuracy } from "./accuracy.ts";

export type MeasureId = Exclude<keyof Accuracy, "count" | "runningSignals">;

export interface MeasureDescription {
  readonly id: MeasureId;
  readonly name: string;
  readonly short: string;
  /** How it is written: in the unit of sales, its square, a percentage (a fraction here) or a plain number. */
  readonly scale: "sales" | "sales-squared" | "percent" | "number";
  /** What it tells. */
  readonly tells: string;
  /** Message code of the sentence that says what it hides. */
  readonly hides: string;
  /** Nearest to this is best. */
  readonly best: number;
}

/** Every error measure, in the order in which they are taught. */
export const errorMeasures: readonly MeasureDescription[] = [
  {
    id: "me",
    name: "Mean error (bias)",
    short: "ME",
    scale: "sales",
    tells: "Whether forecasts lean too low (+) or too high (−).",
    hides: "hides-me",
    best: 0,
  },
  {
    id: "mae",
    name: "Mean absolute error",
    short: "MAE",
    scale: "sales",
    tells: "How far off a typical forecast is, in units sold.",
    hides: "hides-mae",
    best: 0,
  },
  {
    id: "mse",
    name: "Mean squared error",
    short: "MSE",
    scale: "sales-squared",
    tells: "As MAE, with large misses squared.",
    hides: "hides-mse",
    best: 0,
  },
  {
    id: "rmse",
    name: "Root mean squared error",
    short: "RMSE",
    scale: "sales",
    tells: "How far off, with large misses weighing more.",
    hides: "hides-rmse",
    best: 0,
  },
  {
    id: "mpe",
    name: "Mean percentage error",
    short: "MPE",
    scale: "percent",
    tells: "The bias as a share of sales.",
    hides: "hides-mpe",
    best: 0,
  },
  {
    id: "mape",
    name: "Mean absolute percentage error",
    short: "MAPE",
    scale: "percent",
    tells: "How far off as a share of sales, month by month.",
    hides: "hides-mape",
    best: 0,
  },
  {
    id: "smape",
    name: "Symmetric MAPE, 0–200% scale",
    short: "sMAPE",
    scale: "percent",
    tells: "As MAPE, as a share of the mean of sales and forecast.",
    hides: "hides-smape",
    best: 0,
  },
  {
    id: "smapeHalf",
    name: "Symmetric MAPE, 0–100% scale",
    short: "sMAPE ÷ 2",
    scale: "percent",
    tells: "The same, as some books print it: half as large.",
    hides: "hides-smape",
    best: 0,
  },
  {
    id: "wape",
    name: "Weighted absolute percentage error",
    short: "WAPE",
    scale: "percent",
    tells: "All misses together as a share of all sales.",
    hides: "hides-wape",
    best: 0,
  },
  {
    id: "mase",
    name: "Mean absolute scaled error",
    short: "MASE",
    scale: "number",
    tells: "Error as a multiple of the (seasonal) naive method's.",
    hides: "hides-mase",
    best: 0,
  },
  {
    id: "trackingSignal",
    name: "Tracking signal",
    short: "TS",
    scale: "number",
    tells: "How far errors have piled up on one side.",
    hides: "hides-tracking-signal",
    best: 0,
  },
  {
    id: "theilsU",
    name: "Theil’s U",
    short: "U",
    scale: "number",
    tells: "Relative error as a multiple of “no change”.",
    hides: "hides-theils-u",
    best: 0,
  },
  {
    id: "acf1",
    name: "Error memory (lag 1)",
    short: "ACF1",
    scale: "number",
    tells: "Whether one error foretells the next.",
    hides: "hides-acf1",
    best: 0,
  },
];
