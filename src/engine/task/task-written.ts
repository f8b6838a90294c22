import * as z from "zod/mini";
import {
  commonShape,
  criterionId,
  fields,
  guidanceId,
  listOf,
  marksSchema,
  mistakeId,
  said,
  slug,
} from "./task-common.ts";

/** The command words, each of which asks for its own kind of answer. */
export const commandWords = [
  "describe",
  "explain",
  "compare",
  "analyse",
  "assess",
  "justify",
  "evaluate",
  "discuss",
  "recommend",
] as const;

/** One way to earn a marking point: everything named here, found near enough together. */
const signSchema = fields({
  words: z.optional(z.array(listOf(said, 1, 40, "words or phrases"))),
  figure: z.optional(z.union([z.literal(true), z.array(z.number())])),
  reason: z.optional(z.literal(true)),
  example: z.optional(z.literal(true)),
  within: z.optional(z.literal(["sentence", "passage", "answer"])),
});
export type Sign = z.infer<typeof signSchema>;

const pointSchema = fields({
  id: slug,
  says: said,
  marks: z.optional(marksSchema),
  criterion: z.optional(criterionId),
  lifts: z.optional(guidanceId),
  missing: said,
  signs: z.optional(listOf(signSchema, 1, 8, "signs, or leave `signs` out where only a person can judge")),
});

const nearMissSchema = fields({
  because: said,
  answer: said,
  earns: z.number().check(z.int(), z.gte(0)),
  mistake: z.optional(mistakeId),
});

/** An answer in words, judged point by point, with answers that show where the line is drawn. */
export const writtenSchema = fields({
  ...commonShape,
  kind: z.literal("written"),
  commandWord: z.literal(commandWords, `Write one of: ${commandWords.join(", ")}`),
  words: z.optional(fields({ least: z.number(), most: z.number() })),
  points: listOf(pointSchema, 1, 12, "marking points"),
  models: listOf(said, 1, 6, "model answers"),
  nearMisses: z.optional(z.array(nearMissSchema)),
});
