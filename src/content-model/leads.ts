import * as z from "zod/mini";
import { atLeastOne, fields, slug, text, textLike, wholeFrom } from "./fields.ts";

const field = fields(
  {
    id: slug,
    name: text("write what is known, such as: Treatment chairs"),
    part: z.literal(["fit", "intent"], "write fit or intent"),
    kind: z.literal(["number", "choice"], "write number or choice"),
    options: z.exactOptional(z.array(text("write an answer, such as: Refit"), "write the answers there are")),
  },
  "a field of a lead",
);
const rule = fields(
  {
    fitNeeded: wholeFrom(0, 20, "write how many conditions of fit are needed"),
    intentNeeded: wholeFrom(0, 20, "write how many conditions of intent are needed"),
    clauses: atLeastOne(
      fields(
        {
          field: slug,
          test: z.literal(["is", "is-not", "at-least", "at-most"], "write is, is-not, at-least or at-most"),
          value: text("write what it is compared with"),
        },
        "a condition",
      ),
      "write a condition",
    ),
  },
  "a lead definition",
);

/** Leads whose end is known, with a definition that serves and one that does not. */
export const leadsSchema = fields(
  {
    id: slug,
    firm: text("write the firm, such as: Calder Valves"),
    about: textLike(/\.$/, "say where the leads come from, in a sentence that ends in a full stop"),
    fields: atLeastOne(field, "write a field"),
    leads: z
      .array(
        fields(
          {
            name: text("write who asked, such as: Mill Dairy"),
            facts: z.record(slug, text("write what was known")),
            became: z.literal(["won", "lost", "nothing"], "write won, lost or nothing"),
          },
          "a lead",
        ),
        "write the leads",
      )
      .check(z.length(40, "write 40 leads")),
    rule,
    looseRule: rule,
    costs: fields(
      {
        hours: wholeFrom(0, 1000, "write hours, such as 6"),
        hourCost: wholeFrom(0, 1000, "write pounds an hour, such as 40"),
        margin: wholeFrom(0, 10_000_000, "write pounds, such as 2400"),
      },
      "costs",
    ),
  },
  "leads",
).check(
  z.refine(
    ({ fields: known, leads }) =>
      leads.every(({ facts }) =>
        known.every(({ id, kind, options }) =>
          kind === "number" ? /^\d+$/.test(facts[id] ?? "") : options?.includes(facts[id] ?? "") === true,
        ),
      ),
    { path: ["leads"], error: "write for every lead each field’s figure, or one of its answers" },
  ),
);
export type FirmLeads = z.infer<typeof leadsSchema>;
