import { refuse, type Result } from "#engine/measure";
import { readPlan } from "./read-plan.ts";
import { planVersion, type Plan } from "./schema/plan.ts";

const format = "golden-thread-plan";
/** Characters. The largest plan that may be, with its versions, stays below. */
const longest = 40_000_000;

/** From the version named to the next. */
const migrations: Readonly<Record<number, (plan: unknown) => unknown>> = {};

/**
 * A plan as the text of a file: JSON that says what it is and of which version, with everything in it.
 *
 * @example
 * toPlanFile(planFrom({ title: "Thornhay" })).slice(0, 58) // => `{\n  "format": "golden-thread-plan",\n  "version": 1,\n  "pla`
 */
export function toPlanFile(plan: Plan): string {
  return `${JSON.stringify({ format, version: planVersion, plan }, null, 2)}\n`;
}

interface Outside {
  readonly format: unknown;
  readonly version: unknown;
  readonly plan: unknown;
}

function readOutside(raw: unknown): Outside | null {
  if (typeof raw !== "object" || raw === null || !("format" in raw) || raw.format !== format) return null;
  return {
    format,
    version: "version" in raw ? raw.version : undefined,
    plan: "plan" in raw ? raw.plan : undefined,
  };
}

/**
 * Reads the text of a plan file. What comes back is a plan of its own: nothing that is kept is touched.
 *
 * Refuses what is too large, is no JSON (as when a download was cut short), is no plan file, is from a later version,
 * or is damaged inside; each with its reason.
 * @example
 * readPlanFile(toPlanFile(planFrom({ title: "Thornhay" }))).value.title // => "Thornhay"
 * readPlanFile(`{"format": "golden-thr`).problems // => [{ code: "plan-file-cut" }]
 * readPlanFile(`{"format": "golden-thread-plan", "version": 9, "plan": {}}`).problems // => [{ code: "plan-file-newer", version: 9, here: 1 }]
 * readPlanFile("[]").problems // => [{ code: "plan-file-foreign" }]
 */
export function readPlanFile(text: string): Result<Plan> {
  if (text.length > longest) return refuse({ code: "plan-file-large", limitMegabytes: longest / 1_000_000 });
  let raw: unknown;
  try {
    // A mark of byte order, which some editors put first, is no part of JSON.
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "plan-file-cut" });
  }
  const outside = readOutside(raw);
  if (!outside) return refuse({ code: "plan-file-foreign" });
  const { version } = outside;
  if (typeof version !== "number" || !Number.isInteger(version) || version < 1)
    return refuse({ code: "plan-damaged", where: "version" });
  if (version > planVersion) return refuse({ code: "plan-file-newer", version, here: planVersion });
  let { plan } = outside;
  for (let from = version; from < planVersion; from += 1) plan = migrations[from]?.(plan);
  return readPlan(plan);
}
