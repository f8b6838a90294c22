import { readPlan, planVersion, type Plan } from "#engine/plan";
import { refuse, type Result } from "#engine/measure";

const format = "golden-thread-plan";
/** Far more than the largest plan takes. */
const mostBytes = 30_000_000;

/** A plan as a file, which says what it is and by which edition it was written. */
export function planToJson(plan: Plan): string {
  return `${JSON.stringify({ format, version: planVersion, plan }, null, 1)}\n`;
}

/** Reads a plan from a file's text. Nothing on the device changes by it. */
export function planFromJson(text: string): Result<Plan> {
  if (text.length > mostBytes)
    return refuse({ code: "plan-file-too-large", limitMegabytes: mostBytes / 1e6 });
  let raw: unknown;
  try {
    raw = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return refuse({ code: "plan-file-unreadable" });
  }
  if (
    typeof raw !== "object" ||
    raw === null ||
    !("format" in raw) ||
    raw.format !== format ||
    !("plan" in raw)
  )
    return refuse({ code: "plan-file-foreign" });
  if (!("version" in raw) || typeof raw.version !== "number" || raw.version > planVersion)
    return refuse({ code: "plan-file-newer" });
  return readPlan(raw.plan);
}
