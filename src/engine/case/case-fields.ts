import * as z from "zod/mini";

const matching = (pattern: RegExp, message: string) => z.string(message).check(z.regex(pattern, message));

/** An object that knows its fields, and names one that it does not know. */
export const fields = <Shape extends z.core.$ZodShape>(shape: Shape, what: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `There is no field ${issue.keys.join(", ")} in ${what}. Known here: ${Object.keys(shape).join(", ")}`
        : `Write the fields of ${what}: ${Object.keys(shape).join(", ")}`,
  });

export const slug = matching(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "Write lower-case words joined by hyphens, for example: fasteners-lost-margin",
);
/** A name that formulas use. It has no _, so that the figures drawn behind it can have names of their own. */
export const name = matching(
  /^[a-zA-Z][a-zA-Z0-9]{0,29}$/,
  "Write a name of letters and digits, at most 30 and a letter first, for example: budgetPrice",
);
export const said = z
  .string("Write text here")
  .check(
    z.regex(/\S/, "Write at least one word here"),
    z.maxLength(20_000, "Write at most 20,000 characters"),
  );
export const formula = z
  .string('Write a formula in quotation marks, for example: "budgetUnits * price"')
  .check(
    z.regex(/\S/, "Write a formula, for example: budgetUnits * price"),
    z.maxLength(450, "Write at most 450 characters; give a part of it a name of its own under values"),
  );
export const figure = z.number("Write a number, for example: 1250.5");
export const day = matching(
  /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,
  "Write a day, for example: 2026-11-30",
);

export const wholeFrom = (least: number, most: number, message: string) =>
  z.number(message).check(z.int(message), z.gte(least, message), z.lte(most, message));

export const listOf = <Part extends z.core.SomeType>(part: Part, least: number, most: number, what: string) =>
  z
    .array(part, `Write a list of ${what}`)
    .check(
      z.minLength(least, `Write at least ${least} ${what}`),
      z.maxLength(most, `Write at most ${most} ${what}`),
    );

export const coded = (pattern: RegExp, example: string) =>
  matching(pattern, `Write an id such as ${example}`);
