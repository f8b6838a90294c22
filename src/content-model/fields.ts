import * as z from "zod/mini";
import { syllabusIds } from "#engine/measure";

/** An object that knows its fields, and names one that it does not know. */
export const fields = <Shape extends z.core.$ZodShape>(shape: Shape, what: string) =>
  z.strictObject(shape, {
    error: (issue) =>
      issue.code === "unrecognized_keys"
        ? `is not a field of ${what}. Write one of ${Object.keys(shape).join(", ")}`
        : `write the fields of ${what}: ${Object.keys(shape).join(", ")}`,
  });

/** Text of one kind; the message says what to write, with an example. */
export const text = (message: string) => z.string(message).check(z.regex(/\S/, message));
export const textLike = (pattern: RegExp, message: string) =>
  z.string(message).check(z.regex(pattern, message));

export const wholeFrom = (least: number, most: number, message: string) =>
  z.number(message).check(z.int(message), z.gte(least, message), z.lte(most, message));

/** Words joined by hyphens, as in an address bar. An id never changes once it is published. */
export const slug = textLike(
  /^[a-z0-9]+(-[a-z0-9]+)*$/,
  "write lower-case words joined by hyphens, such as moving-average",
);

export const outcomeId = textLike(syllabusIds.outcome, "write a learning outcome, such as LO2");
export const criterionId = textLike(syllabusIds.criterion, "write an assessment criterion, such as AC6");
export const guidanceId = textLike(syllabusIds.guidance, "write a line of guidance, such as G11");
export const mistakeId = textLike(syllabusIds.mistake, "write a common mistake, such as M5");
export const capabilityId = textLike(syllabusIds.capability, "write a capability, such as OC5");

/** A list that may be left out, and then is empty. */
export const perhapsMany = <Part extends z.core.SomeType>(part: Part, message: string) =>
  z._default(z.array(part, message), []);
/** A list with at least one entry. */
export const atLeastOne = <Part extends z.core.SomeType>(part: Part, message: string) =>
  z.array(part, message).check(z.minLength(1, message));
