import * as z from "zod/mini";

// No limits on what a person wrote: a long text is kept like a short one.
export const title = z.string();
export const words = z.string();
export const slug = z.string().check(z.maxLength(200));
/** A day or a moment in ISO form. */
export const when = z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}/), z.maxLength(40));
export const monthName = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export const figures = z.array(z.number());

/** Sales as they stood when something was made of them; what is kept must not change when the history does. */
export const series = z.strictObject({
  id: slug,
  title,
  unit: title,
  frequency: z.union([z.literal(1), z.literal(4), z.literal(12)]),
  start: z.strictObject({ year: z.int(), period: z.int() }),
  values: figures,
  source: z.exactOptional(
    z.strictObject({ publisher: title, licence: title, title, url: z.exactOptional(title) }),
  ),
});
