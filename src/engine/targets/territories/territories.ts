import * as z from "zod/mini";

const text = z.string();
const figure = z.number();

/** One territory: what could be sold in it, and the calls that its accounts ask for in a year. */
const territory = z.strictObject({ name: text, potential: figure, calls: figure });

/** Accounts of one class, and how often each is called on in a year. */
const accountClass = z.strictObject({ name: text, accounts: figure, calls: figure });

/** An account or an area that one person looks after. */
const area = z.strictObject({ name: text, calls: figure, potential: figure, rep: text });

/** Territories, quotas and call plans. The target is in whole pence or units; potentials in pounds or units. */
export const territoriesSchema = z.strictObject({
  title: text,
  unit: z.enum(["pounds", "units"]),
  amount: z.int(),
  step: z.int(),
  /** What is expected of all territories together, in whole pence or units. */
  expected: z.int(),
  /** How far one territory's sales may lie from what is expected of it, as a fraction: a standard deviation. */
  variation: figure,
  /** Potential counts only as far as the calls for it can be made. */
  adjusted: z.boolean(),
  territories: z.array(territory),
  callsPerDay: figure,
  daysPerYear: figure,
  classes: z.array(accountClass),
  reps: z.array(text),
  areas: z.array(area),
});

export type Territories = z.infer<typeof territoriesSchema>;
export type Territory = z.infer<typeof territory>;
export type AccountClass = z.infer<typeof accountClass>;
export type Area = z.infer<typeof area>;
