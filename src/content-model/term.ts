import * as z from "zod/mini";
import { atLeastOne, fields, outcomeId, perhapsMany, slug, text, textLike } from "./fields.ts";

const formulaSchema = fields(
  {
    words: text('write the formula in words, such as "price × units"'),
    tex: text(String.raw`write the formula in LaTeX, such as '\text{price} \times \text{units}'`),
  },
  "a formula",
);

/** A term as a teacher explains it: what it is, how it is computed, what it looks like in figures. */
export const termSchema = fields(
  {
    id: slug,
    term: text("write the term as it is said, such as: moving average"),
    definition: textLike(/\.\s*$/, "write one or two sentences that end in a full stop"),
    formula: z.exactOptional(formulaSchema),
    unit: z.exactOptional(text("write the unit, such as: the unit of the series")),
    example: textLike(/\.\s*$/, "write an example with figures that ends in a full stop"),
    synonyms: perhapsMany(
      text("write another name, such as: rolling average"),
      "write a list, such as [rolling average]",
    ),
    confusedWith: perhapsMany(slug, "write a list of term ids, such as [target]"),
    outcomes: atLeastOne(outcomeId, "write the outcomes that use it, such as [LO2]"),
  },
  "a term",
);
export type Term = z.infer<typeof termSchema>;
