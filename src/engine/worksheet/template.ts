import { ok, refuse, type Result } from "#engine/measure";
import * as z from "zod/mini";
import { fields, figure, formulaText, identifier, listUpTo, said, wholeNumber } from "./fields.ts";
import { limits } from "./limits.ts";
import { placeOfIssue, readSheet } from "./read-sheet.ts";
import { sheetSchema } from "./sheet.ts";

const each = z.optional(wholeNumber(1, limits.rows));
const stepped = fields({
  name: identifier,
  from: figure,
  to: figure,
  step: z
    .number("Write a step, for example: 5")
    .check(z.positive("Write a step above nought, for example: 5")),
  each,
});
const listed = fields({
  name: identifier,
  oneOf: listUpTo(figure, 200, "figures").check(z.minLength(1, "Write at least one figure")),
  each,
});

/** A figure that the seed draws: from a range in steps, or one of a list; `each` draws one for each of so many rows. */
const parameter = z.union([stepped, listed], {
  error:
    "Write a name with from, to and step, or with oneOf, for example: { name: price, from: 20, to: 60, step: 5 }",
});

/** Something that has to be true of the figures that are drawn. */
const constraint = fields({ says: said, formula: formulaText });

const templateSchema = fields({
  sheet: sheetSchema,
  parameters: listUpTo(parameter, 60, "parameters"),
  fills: z.record(
    z.string(),
    formulaText,
    "Write given cells or columns with a formula for each, for example: { price: basePrice }",
  ),
  constraints: listUpTo(constraint, 30, "constraints"),
});

/**
 * A sheet whose givens a seed fills.
 *
 * `sheet` is written out in full, with example figures, so that it can be read and checked as any other. `parameters` are
 * drawn. `fills` says, by the name of a given cell or of a column, which formula over parameters takes the example's
 * place; a column's is worked in each row of its given parts. `constraints` are formulas that have to come out true, over
 * parameters and all the sheet's figures, its right answers included.
 */
export type SheetTemplate = z.infer<typeof templateSchema>;
export type Parameter = z.infer<typeof parameter>;

/**
 * Reads a template from plain JSON. What its formulas mean is found when it is first varied.
 *
 * @example
 * readTemplate({ sheet: 5 }).ok // => false
 */
export function readTemplate(raw: unknown): Result<SheetTemplate> {
  const shaped = templateSchema.safeParse(raw);
  if (!shaped.success) {
    return refuse(
      ...shaped.error.issues.map((issue) => ({
        code: "sheet-shape",
        where: placeOfIssue(raw, issue.path),
        write: issue.message,
      })),
    );
  }
  const sheet = readSheet(shaped.data.sheet);
  return sheet.ok ? ok(shaped.data) : sheet;
}
