import type { Problem } from "#engine/measure";
import written from "../../content/messages/en-GB.yaml?raw";
import { readCatalogue } from "./catalogue.ts";
import { fillBlanks } from "./fill-blanks.ts";

const sentences = readCatalogue(written);

/** What a problem or a finding says to a person. Every code has its sentence in the catalogue, and a test sees to it. */
export function sentence(problem: Problem): string {
  return fillBlanks(sentences.get(problem.code) ?? problem.code, problem);
}
