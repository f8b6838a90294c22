import { addMonths, ok, readMonth, refuse, type Result } from "#engine/measure";
import { planFrom, type Plan } from "#engine/plan";

/** “2027/28” for a year that begins in April 2027, “2027” for one that begins in January. */
const yearName = (from: string): string => {
  const year = Number(from.slice(0, 4));
  return from.endsWith("-01") ? String(year) : `${String(year)}/${String((year + 1) % 100).padStart(2, "0")}`;
};

/** The month in which the next financial year from April begins. */
export function nextApril(today: string): string {
  const year = Number(today.slice(0, 4)) + (Number(today.slice(5, 7)) >= 4 ? 1 : 0);
  return `April ${String(year)}`;
}

/** An empty plan for a year of a firm. */
export function beginPlan(firm: string, begins: string): Result<Plan> {
  if (firm.trim() === "") return refuse({ code: "plan-firm-missing", where: "firm" });
  const from = readMonth(begins);
  if (!from.ok) return refuse(...from.problems.map((problem) => ({ ...problem, where: "begins" })));
  const name = firm.trim();
  return ok(
    planFrom({
      title: `${name}, ${yearName(from.value)}`.slice(0, 300),
      from: from.value,
      to: addMonths(from.value, 11),
      organisation: { name },
    }),
  );
}
