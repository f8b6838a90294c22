import { ok, refuse, type Result } from "#engine/measure";
import * as z from "zod/mini";

const source = z.strictObject({
  publisher: z.string(),
  title: z.string(),
  licence: z.string(),
  url: z.optional(z.string()),
});

/** The shape of a sales series as a document: one figure a year (1), a quarter (4) or a month (12). */
export const salesSeriesSchema = z.strictObject({
  id: z.string().check(z.minLength(1)),
  title: z.string().check(z.minLength(1)),
  /** What is counted, in the plural: "pounds", "thousand dollars", "visits". */
  unit: z.string(),
  frequency: z.union([z.literal(1), z.literal(4), z.literal(12)]),
  start: z.strictObject({
    year: z.int().check(z.minimum(1), z.maximum(9999)),
    period: z.int().check(z.minimum(1), z.maximum(12)),
  }),
  values: z.array(z.number()).check(z.minLength(1), z.maxLength(20_000)),
  source: z.optional(source),
});

/** A sales history, whole periods one after another without a gap. */
export type SalesSeries = Readonly<z.infer<typeof salesSeriesSchema>>;

/**
 * Reads a series from anything, as from a file: every field is checked, and the start period must be one of the year.
 *
 * Refuses with the field and the reason. Example of a right one:
 * `{ id: "tills", title: "Till sales", unit: "pounds", frequency: 4, start: { year: 2024, period: 2 }, values: [210, 250] }`
 * @example
 * readSalesSeries({ id: "tills", title: "Till sales", unit: "pounds", frequency: 4, start: { year: 2024, period: 5 }, values: [210] }).problems // => [{ code: "series-start", where: "start.period", period: 5, frequency: 4 }]
 */
export function readSalesSeries(raw: unknown): Result<SalesSeries> {
  const read = salesSeriesSchema.safeParse(raw);
  if (!read.success) {
    return refuse(
      ...read.error.issues.map((issue) => ({
        code: "series-unreadable",
        where: issue.path.map(String).join("."),
        reason: issue.message,
      })),
    );
  }
  const { frequency, start } = read.data;
  return start.period <= frequency
    ? ok(read.data)
    : refuse({ code: "series-start", where: "start.period", period: start.period, frequency });
}
