import * as z from "zod/mini";
import { fields, perhapsMany, slug, text, textLike, wholeFrom } from "./fields.ts";

export const faqSections = ["site", "forecasting", "targets", "answers"] as const;

/** A question as a candidate asks it, with an answer and where to go on from there. */
export const faqSchema = fields(
  {
    id: slug,
    place: wholeFrom(1, 99, "write its place on the page as a whole number, such as 3"),
    section: z.literal(faqSections, `write one of ${faqSections.join(", ")}`),
    question: textLike(/\?\s*$/, "write the question as a candidate asks it, ending in a question mark"),
    answer: textLike(/\.\s*$/, "write one to three short paragraphs that end in a full stop"),
    lessons: perhapsMany(slug, "write the lessons to read on in, such as [smoothing]"),
    links: perhapsMany(
      fields(
        {
          name: text("write what the link is called, such as: The forecast lab"),
          address: textLike(
            /^\/[a-z/-]*\/(#[a-z-]+)?$/,
            "write an address of this site, such as /tools/forecast/",
          ),
        },
        "a link",
      ),
      "write a list of links, each with name and address",
    ),
  },
  "a question",
).check(
  z.refine((question) => question.lessons.length + question.links.length > 0, {
    path: ["lessons"],
    error: "name a lesson or a link, so that a reader can go on",
  }),
);
export type FaqEntry = z.infer<typeof faqSchema>;
