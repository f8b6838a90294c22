import { defineCollection } from "astro:content";
import { scenarioSchema } from "#engine/control";
import { taskSchema } from "#engine/task";
import { sheetSchema } from "#engine/worksheet";
import { caseContentSchema } from "./content-model/case-content.ts";
import { faqSchema } from "./content-model/faq.ts";
import { leadsSchema } from "./content-model/leads.ts";
import { lessonSchema } from "./content-model/lesson.ts";
import { loadMdx, loadYaml } from "./content-model/load-content.ts";
import { planExampleSchema } from "./content-model/plan-example.ts";
import { seriesSchema } from "./content-model/series.ts";
import { strategySchema } from "./content-model/strategy.ts";
import {
  capabilitySchema,
  criterionSchema,
  groupSchema,
  guidanceSchema,
  mistakeSchema,
  outcomeSchema,
} from "./content-model/syllabus.ts";
import { termSchema } from "./content-model/term.ts";

export const collections = {
  groups: defineCollection({ loader: loadYaml("groups"), schema: groupSchema }),
  outcomes: defineCollection({ loader: loadYaml("outcomes"), schema: outcomeSchema }),
  criteria: defineCollection({ loader: loadYaml("criteria"), schema: criterionSchema }),
  guidance: defineCollection({ loader: loadYaml("guidance"), schema: guidanceSchema }),
  mistakes: defineCollection({ loader: loadYaml("mistakes"), schema: mistakeSchema }),
  capabilities: defineCollection({ loader: loadYaml("capabilities"), schema: capabilitySchema }),
  glossary: defineCollection({ loader: loadYaml("glossary"), schema: termSchema }),
  sheets: defineCollection({ loader: loadYaml("sheets"), schema: sheetSchema }),
  series: defineCollection({ loader: loadYaml("series"), schema: seriesSchema }),
  strategies: defineCollection({ loader: loadYaml("strategies"), schema: strategySchema }),
  leads: defineCollection({ loader: loadYaml("leads"), schema: leadsSchema }),
  lessons: defineCollection({ loader: loadMdx("lessons"), schema: lessonSchema }),
  tasks: defineCollection({ loader: loadYaml("tasks"), schema: taskSchema }),
  plans: defineCollection({ loader: loadYaml("plans"), schema: planExampleSchema }),
  control: defineCollection({ loader: loadYaml("control"), schema: scenarioSchema }),
  cases: defineCollection({ loader: loadYaml("cases"), schema: caseContentSchema }),
  faq: defineCollection({ loader: loadYaml("faq"), schema: faqSchema }),
};
