import * as z from "zod/mini";
import {
  atLeastOne,
  criterionId,
  fields,
  guidanceId,
  mistakeId,
  outcomeId,
  perhapsMany,
  slug,
  text,
  textLike,
  wholeFrom,
} from "./fields.ts";

const criteria = atLeastOne(criterionId, "write the criteria that it serves, such as [AC6]");

/** What stands between the lines of dashes at the head of a lesson. The file's name is the lesson's id. */
export const lessonSchema = fields(
  {
    title: text("write the title, such as: Smoothing"),
    number: textLike(/^[0-6]\.[1-9][0-9]?$/, 'write outcome and place in quotation marks, such as "2.4"'),
    outcome: outcomeId,
    summary: textLike(/\.\s*$/, "write one sentence that ends in a full stop"),
    minutes: wholeFrom(3, 120, "write whole minutes, such as 35"),
    needs: perhapsMany(slug, "write the lessons to read first, such as [averages]"),
    aims: atLeastOne(
      fields(
        {
          text: text("write what a candidate will be able to do, such as: smooth a series by hand"),
          criteria,
        },
        "an aim",
      ),
      "write at least one aim with text and criteria",
    ),
    criteria,
    mistakes: perhapsMany(mistakeId, "write a list of mistakes, such as [M5]"),
    guidance: perhapsMany(guidanceId, "write a list of guidance, such as [G6]"),
    terms: atLeastOne(slug, "write the glossary ids that it teaches, such as [moving-average]"),
    check: atLeastOne(slug, "write the tasks of the check at the end, such as [smoothing-follows-sales]"),
  },
  "a lesson",
).check(
  z.refine((lesson) => lesson.outcome === `LO${lesson.number.charAt(0)}`, {
    path: ["number"],
    error: "begin the number with the number of the outcome, such as 2.4 for LO2",
  }),
);
