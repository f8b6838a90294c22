import * as z from "zod/mini";
import {
  atLeastOne,
  capabilityId,
  criterionId,
  fields,
  guidanceId,
  mistakeId,
  outcomeId,
  text,
  textLike,
} from "./fields.ts";

const groupId = z.literal(["L5D", "L4C", "L4D"], "write L5D, L4C or L4D");
const name = text("write a short name, such as: A technique that fits the data and the market");
const sentence = text("write one full sentence of your own, ending in a full stop").check(
  z.regex(/[.]\s*$/, "end the sentence with a full stop"),
);
const outcomes = atLeastOne(outcomeId, "write the outcomes that it belongs to, such as [LO2]");

/** What a candidate who has the outcome can do: "can" goes before the ability. */
export const outcomeSchema = fields(
  {
    id: outcomeId,
    name,
    ability: textLike(
      /^[a-z].*[^.\s]\s*$/s,
      "write what follows “can”, such as: use and compare sales forecasting techniques",
    ),
    sentence,
  },
  "an outcome",
);
/** One qualification that the unit belongs to. Which criteria are its own is inferred, and the note says so. */
export const groupSchema = fields(
  { id: groupId, name, qualification: text("write the full name of the qualification"), note: sentence },
  "a group",
);
export const criterionSchema = fields(
  { id: criterionId, group: groupId, outcomes, name, sentence },
  "a criterion",
);
export const guidanceSchema = fields({ id: guidanceId, outcomes, name, sentence }, "a line of guidance");
export const mistakeSchema = fields(
  { id: mistakeId, outcomes, name, sentence, instead: sentence },
  "a common mistake",
);
export const capabilitySchema = fields({ id: capabilityId, outcomes, name, sentence }, "a capability");
