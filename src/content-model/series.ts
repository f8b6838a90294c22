import * as z from "zod/mini";
import { atLeastOne, fields, slug, text, textLike, wholeFrom } from "./fields.ts";

const figure = z.number("write a figure without commas or signs, such as 1250.5");
const values = atLeastOne(figure, "write the figures in order, such as [104.2, 98.7]");
const decimals = wholeFrom(0, 4, "write the decimals shown, from 0 to 4");
const unit = text("write the unit, such as £000 or index, 2023 = 100");

const sourceSchema = fields(
  {
    publisher: text("write who publishes it, such as: Office for National Statistics"),
    title: text("write the title of the publication, such as: Retail Sales Index"),
    licence: text("write the licence, such as: Open Government Licence v3.0"),
    url: z.exactOptional(textLike(/^https:\/\//, "write the address of the publication, beginning https://")),
  },
  "a source",
);

/** What may move sales, period by period beside them. */
const driverSchema = fields(
  { title: text("write what it is, such as: TV advertising"), unit, decimals, values },
  "a driver",
);

/** A sales series and what a candidate needs to know to read it. Every series names its source. */
export const seriesSchema = fields(
  {
    id: slug,
    title: text("write a plain title, such as: Clothing sold in Great Britain"),
    unit,
    decimals,
    frequency: z.literal([1, 4, 12], "write 12 for months, 4 for quarters or 1 for years"),
    start: fields(
      {
        year: wholeFrom(1900, 2100, "write the year of the first figure, such as 2012"),
        period: wholeFrom(1, 12, "write the month or quarter of the first figure, such as 1"),
      },
      "a start",
    ),
    description: textLike(/\.\s*$/, "say what the figures are, in sentences that end in a full stop"),
    notice: textLike(/\.\s*$/, "say what to look for in the plot, in sentences that end in a full stop"),
    invented: z.boolean("write true for a firm made up for teaching, or false for published figures"),
    credit: textLike(/\.\s*$/, "write the credit that the publisher asks for, ending in a full stop"),
    source: sourceSchema,
    values,
    driver: z.exactOptional(driverSchema),
  },
  "a series",
).check(
  z.refine((series) => series.start.period <= series.frequency, {
    path: ["start", "period"],
    error: "write a period of the year that exists: 1 to 12 for months, 1 to 4 for quarters, 1 for years",
  }),
  z.refine((series) => !series.driver || series.driver.values.length === series.values.length, {
    path: ["driver", "values"],
    error: "write as many figures as the series itself has",
  }),
);
export type PublishedSeries = z.infer<typeof seriesSchema>;
