import { taskSchema } from "#engine/task";
import { sheetSchema } from "#engine/worksheet";
import * as z from "zod/mini";
import { caseSchema } from "./case-study.ts";

type Json = Record<string, unknown>;

const isRecord = (value: unknown): value is Json =>
  typeof value === "object" && value !== null && !Array.isArray(value);
const formulaText: Json = {
  type: "string",
  pattern: "^= ",
  description: "A formula, for example: = price * sold",
};
const filledText: Json = { type: "string", pattern: "\\{\\{|^= " };
const chosen: Json = {
  type: "object",
  description: "There only where the formula holds; use takes the place of the whole.",
  properties: { when: { type: "string" }, use: {} },
  required: ["when", "use"],
  additionalProperties: false,
};

/** What an editor says of a field while it is written. */
const hints: Readonly<Record<string, string>> = {
  id: "Lower-case words joined by hyphens: the name of the file. It never changes.",
  version: "1 for a new case; up by one whenever a right answer changes.",
  brief: "What the candidate reads first. A blank line begins a paragraph; {{ name }} tells a figure.",
  exhibits: "Letters, notes and extracts, each with its writer.",
  lists: "Texts by name: customers, months, products. Rows of tables are made of them.",
  parameters: "Figures that the seed draws: from, to and step, or oneOf.",
  values: "Figures worked from others by formula, rounded to their decimals unless exact.",
  constraints: "What has to be true of every candidate's figures. A draw that breaks one is drawn again.",
  causes: "What may have gone wrong. The seed plants one, unless planted names it.",
  planted: "The id of the cause that everybody gets.",
  tables: "What the candidate may read and download. A hidden table or column stays with the key.",
  tasks:
    "What is asked, in the format of every task. version, level, outcome and criteria come from the case where they are left out.",
  minutes: "For the whole case; the tasks together may not take longer.",
  answers: "When answers are shown: a courtesy, as is every date here.",
  opens: "The day on which candidates may begin, such as 2026-11-30.",
  due: "The last day on which it may be handed in.",
  attempts: "How often it may be handed in.",
};

/** A part of a task as it may stand in a case: figures may be formulas, texts may tell figures, parts may have a condition. */
function asWritten(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(asWritten);
  if (!isRecord(schema)) return schema;
  const { type } = schema;
  if (type === "number" || type === "integer" || type === "boolean") return { anyOf: [schema, formulaText] };
  if (type === "string")
    return "pattern" in schema || "enum" in schema ? { anyOf: [schema, filledText] } : schema;
  const inside = Object.fromEntries(
    Object.entries(schema).map(([key, part]) => {
      if (key === "items") return [key, { anyOf: [asWritten(part), chosen] }];
      if (key === "properties" && isRecord(part))
        return [key, { ...asWrittenFields(part), when: { type: "string" } }];
      return [
        key,
        ["anyOf", "oneOf", "additionalProperties", "prefixItems"].includes(key) ? asWritten(part) : part,
      ];
    }),
  );
  return type === "array" ? { anyOf: [inside, formulaText] } : inside;
}

const asWrittenFields = (fields: Json): Json =>
  Object.fromEntries(
    Object.entries(fields).map(([name, part]) => [name, name === "kind" ? part : asWritten(part)]),
  );

/** What a task says itself, and need not say again in a case. */
const fromCase = ["version", "level", "outcome", "criteria"];

function taskInCase(schema: unknown): unknown {
  const written = asWritten(schema);
  if (!isRecord(written) || !isRecord(written["properties"])) return written;
  const required = Array.isArray(written["required"]) ? written["required"] : [];
  const sheet = asWritten(plainSchema(sheetSchema));
  const properties = { ...written["properties"], ...("sheet" in written["properties"] ? { sheet } : {}) };
  return { ...written, properties, required: required.filter((name) => !fromCase.includes(String(name))) };
}

/** As a plain object. `$schema` stands once, at the top. */
function plainSchema(schema: z.core.$ZodType): Json {
  const written = Object.entries(z.toJSONSchema(schema, { io: "input" }));
  return Object.fromEntries(written.filter(([name]) => name !== "$schema"));
}

/**
 * The format of a case as a JSON Schema, by which an editor completes, explains and checks a case as it is written.
 *
 * @example
 * caseJsonSchema().required.includes("tasks") // => true
 */
export function caseJsonSchema(): Json {
  const study = plainSchema(caseSchema);
  const tasks = plainSchema(taskSchema);
  const kinds = Array.isArray(tasks["oneOf"]) ? tasks["oneOf"].map(taskInCase) : [];
  const fields = isRecord(study["properties"]) ? study["properties"] : {};
  const written = { ...fields, tasks: { type: "array", minItems: 1, maxItems: 30, items: { oneOf: kinds } } };
  const explained = Object.fromEntries(
    Object.entries(written).map(([name, part]) => [
      name,
      hints[name] !== undefined && isRecord(part) ? { ...part, description: hints[name] } : part,
    ]),
  );
  return {
    $schema: "https://json-schema.org/draft/2020-12/schema",
    title: "A case study for Golden Thread",
    ...study,
    properties: explained,
  };
}
