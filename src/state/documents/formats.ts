import { planVersion } from "#engine/plan";
import { forecastSchema, historySchema, practiceSchema, readingSchema } from "./bodies.ts";
import { caseWorkSchema } from "./case-work-body.ts";
import { choiceSchema } from "./choice-body.ts";
import { controlRunSchema } from "./control-run-body.ts";
import { mergeReading } from "./merge-reading.ts";
import { pipelineSchema } from "./pipeline-body.ts";
import { panelSchema } from "./panel-body.ts";
import { objectiveSchema } from "./objective-body.ts";
import { planBodySchema } from "./plan-body.ts";
import type { DocumentFormats } from "./read-stored.ts";
import { scenariosSchema } from "./scenarios-body.ts";
import { strategySchema } from "./strategy-body.ts";
import { targetsSchema } from "./targets-body.ts";
import { trackingSchema } from "./tracking-body.ts";

/** Every kind of document that is kept. A change of shape raises the version and adds the way from the last one. */
export const formats = {
  forecast: {
    version: 3,
    schema: forecastSchema,
    migrations: {
      // Until judgement joined them, every forecast came from a series.
      1: (body) => ({ basis: "series", ...(body as object) }),
      // Since then a forecast may say which one it replaces; those before it replace none.
      2: (body) => body,
    },
  },
  "case-work": { version: 1, schema: caseWorkSchema, migrations: {} },
  choice: { version: 1, schema: choiceSchema, migrations: {} },
  "control-run": { version: 1, schema: controlRunSchema, migrations: {} },
  history: { version: 1, schema: historySchema, migrations: {} },
  objective: { version: 1, schema: objectiveSchema, migrations: {} },
  pipeline: { version: 1, schema: pipelineSchema, migrations: {} },
  panel: { version: 1, schema: panelSchema, migrations: {} },
  plan: { version: planVersion, schema: planBodySchema, migrations: {} },
  practice: { version: 1, schema: practiceSchema, migrations: {} },
  reading: { version: 1, schema: readingSchema, migrations: {}, merge: mergeReading },
  scenarios: {
    version: 2,
    schema: scenariosSchema,
    // Since then an assumption may have a reading, and a figure a unit of its own.
    migrations: { 1: (body) => body },
  },
  strategy: { version: 1, schema: strategySchema, migrations: {} },
  targets: { version: 1, schema: targetsSchema, migrations: {} },
  tracking: { version: 1, schema: trackingSchema, migrations: {} },
} as const satisfies DocumentFormats;
