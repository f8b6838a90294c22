import { activitySchema, capacitySchema, cascadeSchema, territoriesSchema } from "#engine/targets";
import * as z from "zod/mini";
import {
  choice,
  cites,
  citesOne,
  day,
  documentId,
  figure,
  figures,
  line,
  lines,
  month,
  namedFigures,
  planItem,
  prose,
  rating,
} from "./fields.ts";

/** Sales, or anything that is counted, period after period without a gap. */
export const history = planItem({
  title: line,
  unit: line,
  /** The first month of the first period. */
  start: month,
  frequency: choice(["monthly", "quarterly", "yearly"]),
  values: figures,
  source: line,
  /** The kept history that it was copied from. */
  document: documentId,
});

/** A kept forecast, copied as it stood when it was cited. The forecast itself stays a document of its own. */
export const citedForecast = planItem({
  document: documentId,
  title: line,
  basis: choice(["series", "judgement"]),
  method: line,
  unit: line,
  from: month,
  to: month,
  /** Of the whole span. */
  expected: figure,
  /** Standard deviation of what may come; null where the method gives none. */
  spread: figure,
  /** Month by month, or period by period of its history, where the method gives it. */
  values: figures,
  /** How far it was out on periods held back, such as MASE. */
  accuracy: namedFigures,
  /** Methods that it was compared with. */
  comparedWith: lines,
  reason: prose,
  madeOn: day,
  /** The forecast that it takes the place of, once actual figures are known. */
  revises: citesOne,
  histories: cites,
  assumptions: cites,
});

const partOf = <Schema extends z.core.SomeType>(schema: Schema) => z._default(z.nullable(schema), null);

/** A kept set of targets, copied as it stood when it was cited. */
export const citedTargetSet = planItem({
  document: documentId,
  title: line,
  unit: line,
  from: month,
  to: month,
  amount: figure,
  /** What was expected, and how surely, when it was kept. */
  expected: figure,
  spread: figure,
  baseline: figure,
  reason: prose,
  keptOn: day,
  forecasts: cites,
  cascade: partOf(cascadeSchema),
  activity: partOf(activitySchema),
  capacity: partOf(capacitySchema),
  territories: partOf(territoriesSchema),
});

/** A measure that somebody reads and acts on. */
export const kpi = planItem({
  name: line,
  formula: line,
  unit: line,
  /** Where the figure is read: the CRM, the ledger. */
  source: line,
  baseline: figure,
  amount: figure,
  /** Which way is good. */
  better: choice(["higher", "lower"]),
  /** A leading measure can still be acted on; a lagging one tells how it came out. */
  kind: choice(["leading", "lagging"]),
  frequency: choice(["daily", "weekly", "monthly", "quarterly", "yearly"]),
  owners: cites,
  /** Targets and objectives that it measures. */
  serves: cites,
});

/** Something the plan takes as given, and how it would show that it does not hold. */
export const assumption = planItem({
  text: prose,
  amount: figure,
  low: figure,
  high: figure,
  unit: line,
  source: line,
  /** What a change in it does to the result, in words. */
  sensitivity: prose,
  /** From 1, hardly matters, to 5, the plan stands or falls with it. */
  weight: rating,
  /** The early sign that it does not hold. */
  warning: prose,
  /** The measures in which that would show. */
  kpis: cites,
  owners: cites,
  checkOn: day,
  evidence: cites,
});
