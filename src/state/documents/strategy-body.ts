import * as z from "zod/mini";
import { title, words } from "./body-fields.ts";

/** Work on a strategy exercise. What was typed is kept as it stands, finished or not: tables by name, and single fields. */
export const strategySchema = z.strictObject({
  tool: z.enum(["brief", "models", "campaigns", "leads"]),
  title,
  grids: z.record(z.string(), z.array(z.array(words))),
  settings: z.record(z.string(), words),
});

export type StrategyWork = z.infer<typeof strategySchema>;
