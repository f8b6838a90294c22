import * as z from "zod/mini";

/** An object that knows its fields, and names one that it does not know. */
export const fields = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `There is no field ${issue.keys.join(", ")}. Known here: ${Object.keys(shape).join(", ")}`
        : `Write these fields: ${Object.keys(shape).join(", ")}`,
  });

/** Words that say something. */
export const said = z
  .string("Write at least one word here")
  .check(z.regex(/\S/, "Write at least one word here"), z.maxLength(2000, "Write at most 2,000 characters"));

export const slug = z
  .string("Write lower-case words joined by hyphens")
  .check(
    z.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, "Write lower-case words joined by hyphens, such as search-adverts"),
  );

export const whole = (least: number, most: number) => {
  const message = `Write a whole number from ${least} to ${most}`;
  return z.number(message).check(z.int(message), z.gte(least, message), z.lte(most, message));
};

/** Pounds, with pence behind the point. */
export const money = z
  .number("Write pounds, such as 900")
  .check(z.gte(0, "Write pounds from 0 up"), z.lte(10_000_000, "Write less than ten million pounds"));

/** One figure, or the least and the most between which a seed draws one. */
export const span = (least: number, most: number) => {
  const message = `Write a figure from ${least} to ${most}, or the least and the most of it`;
  const figure = z.number(message).check(z.gte(least, message), z.lte(most, message));
  return z.union([
    figure,
    z.tuple([figure, figure], message).check(z.refine(([low, high]) => low <= high, message)),
  ]);
};
export type Span = number | [number, number];

export const listed = <Part extends z.core.SomeType>(part: Part, least: number, most: number, what: string) =>
  z
    .array(part, `Write a list of ${what}`)
    .check(
      z.minLength(least, `Write at least ${least} ${what}`),
      z.maxLength(most, `Write at most ${most} ${what}`),
    );
