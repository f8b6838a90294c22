import type * as z from "zod/mini";
import { scenarioSchema } from "#engine/control";
import { taskSchema } from "#engine/task";
import { sheetSchema } from "#engine/worksheet";
import { caseContentSchema } from "./case-content.ts";
import { faqSchema } from "./faq.ts";
import { leadsSchema } from "./leads.ts";
import { lessonSchema } from "./lesson.ts";
import { planExampleSchema } from "./plan-example.ts";
import { seriesSchema } from "./series.ts";
import { strategySchema } from "./strategy.ts";
import {
  capabilitySchema,
  criterionSchema,
  groupSchema,
  guidanceSchema,
  mistakeSchema,
  outcomeSchema,
} from "./syllabus.ts";
import { termSchema } from "./term.ts";

export interface CollectionPlan {
  /** The folder or the one file that holds it, under the folder of the content. */
  readonly place: string;
  /** `list`: a file holds many entries. `single`: a file is one entry, named by its id. `head`: MDX, its front matter. */
  readonly form: "list" | "single" | "head";
  readonly schema: z.core.$ZodType;
  /** What one entry is called in a message. */
  readonly called: string;
}

/** Every collection: where it is kept, in what form, and what an entry looks like. */
export const collectionPlans = {
  groups: { place: "syllabus/groups.yaml", form: "list", schema: groupSchema, called: "a group" },
  outcomes: {
    place: "syllabus/outcomes.yaml",
    form: "list",
    schema: outcomeSchema,
    called: "a learning outcome",
  },
  criteria: {
    place: "syllabus/criteria.yaml",
    form: "list",
    schema: criterionSchema,
    called: "an assessment criterion",
  },
  guidance: {
    place: "syllabus/guidance.yaml",
    form: "list",
    schema: guidanceSchema,
    called: "a line of guidance",
  },
  mistakes: {
    place: "syllabus/mistakes.yaml",
    form: "list",
    schema: mistakeSchema,
    called: "a common mistake",
  },
  capabilities: {
    place: "syllabus/capabilities.yaml",
    form: "list",
    schema: capabilitySchema,
    called: "a capability",
  },
  glossary: { place: "glossary", form: "list", schema: termSchema, called: "a term of the glossary" },
  sheets: { place: "sheets", form: "single", schema: sheetSchema, called: "a worksheet" },
  series: { place: "series", form: "single", schema: seriesSchema, called: "a series" },
  strategies: { place: "strategies", form: "single", schema: strategySchema, called: "a strategy" },
  leads: { place: "leads", form: "single", schema: leadsSchema, called: "a set of leads" },
  lessons: { place: "lessons", form: "head", schema: lessonSchema, called: "a lesson" },
  tasks: { place: "tasks", form: "single", schema: taskSchema, called: "a task" },
  plans: { place: "plans", form: "single", schema: planExampleSchema, called: "a worked example plan" },
  control: {
    place: "control",
    form: "single",
    schema: scenarioSchema,
    called: "a scenario of the control room",
  },
  cases: { place: "cases", form: "single", schema: caseContentSchema, called: "a case" },
  faq: { place: "faq", form: "list", schema: faqSchema, called: "a question" },
} as const satisfies Record<string, CollectionPlan>;

export type CollectionName = keyof typeof collectionPlans;
export const collectionNames = Object.keys(collectionPlans) as CollectionName[];
