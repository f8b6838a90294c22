import type { Plan } from "../schema/plan.ts";

/** A plan that is being edited, with the way back and the way forward again. */
export interface PlanEditing {
  readonly now: Plan;
  readonly past: readonly Plan[];
  readonly future: readonly Plan[];
  /** What the last change was made to: typing on in one field is one step back. */
  readonly touched: string | null;
}

/** Steps that can be undone. Plans share what did not change between them, so they are light. */
const mostSteps = 200;

/**
 * The beginning of an edit, with nothing to undo.
 *
 * @example
 * beginEditing(planFrom({})).past // => []
 */
export function beginEditing(plan: Plan): PlanEditing {
  return { now: plan, past: [], future: [], touched: null };
}

/**
 * The edit after a change. `touched` names the field, such as `actions.action-1.activity`: changes to one field, one
 * after another, are undone together. Leave it out for a change that stands alone.
 *
 * @example
 * const begun = beginEditing(planFrom({}))
 * const typed = editTo(editTo(begun, planFrom({ title: "T" }), "title"), planFrom({ title: "Th" }), "title")
 * undo(typed).now.title // => ""
 */
export function editTo(editing: PlanEditing, plan: Plan, touched: string | null = null): PlanEditing {
  if (plan === editing.now) return editing;
  const goesOn = touched !== null && touched === editing.touched;
  const past = goesOn ? editing.past : [...editing.past, editing.now].slice(-mostSteps);
  return { now: plan, past, future: [], touched };
}

/**
 * One step back; the same where there is none.
 *
 * @example
 * undo(editTo(beginEditing(planFrom({})), planFrom({ title: "T" }))).now.title // => ""
 */
export function undo(editing: PlanEditing): PlanEditing {
  const before = editing.past.at(-1);
  if (!before) return editing;
  return {
    now: before,
    past: editing.past.slice(0, -1),
    future: [editing.now, ...editing.future],
    touched: null,
  };
}

/**
 * One step forward again; the same where there is none.
 *
 * @example
 * redo(undo(editTo(beginEditing(planFrom({})), planFrom({ title: "T" })))).now.title // => "T"
 */
export function redo(editing: PlanEditing): PlanEditing {
  const [after, ...future] = editing.future;
  if (!after) return editing;
  return { now: after, past: [...editing.past, editing.now], future, touched: null };
}
