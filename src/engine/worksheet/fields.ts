import * as z from "zod/mini";

/** An object that knows its fields, and names one that it does not know. */
export const fields = <Shape extends z.core.$ZodShape>(shape: Shape) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `There is no field ${issue.keys.join(", ")}. Known here: ${Object.keys(shape).join(", ")}`
        : "Write fields and their values here",
  });

/** Text that says something: what is empty teaches nothing. */
export const said = z
  .string("Write text here")
  .check(
    z.regex(/\S/, "Write at least one word here"),
    z.maxLength(2000, "Write at most 2,000 characters here"),
  );

/** A name that formulas use. */
export const identifier = z
  .string("Write a name, for example: unitsSold")
  .check(
    z.regex(
      /^[a-zA-Z][a-zA-Z0-9_]{0,39}$/,
      "Write a name of letters, digits and _, at most 40 and a letter first, for example: unitsSold",
    ),
  );

/** The text of a formula; what it says is for the parser to judge. */
export const formulaText = z
  .string("Write a formula, for example: alpha * sales")
  .check(z.regex(/\S/, "Write a formula, for example: alpha * sales"));

/** A figure that is finite, because nothing follows from one that is not. */
export const figure = z.number("Write a number, for example: 1250.5");

/** A list with a limit, because a sheet may come from anybody. */
export const listUpTo = <T extends z.core.SomeType>(part: T, most: number, what: string) =>
  z.array(part, `Write a list of ${what}`).check(z.maxLength(most, `Write at most ${most} ${what}`));

/** A whole number from least to most. */
export const wholeNumber = (least: number, most: number) => {
  const message = `Write a whole number from ${least} to ${most}`;
  return z.number(message).check(z.int(message), z.gte(least, message), z.lte(most, message));
};
