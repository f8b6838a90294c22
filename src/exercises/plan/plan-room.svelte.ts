import {
  addItem,
  beginEditing,
  changeItem,
  changePlan,
  changeSection,
  editTo,
  forgetCitations,
  keepVersion,
  moveItem,
  newItemId,
  partWords,
  planFrom,
  redo,
  removeItem,
  undo,
  type Plan,
  type PlanEditing,
  type PlanFields,
  type PlanItemDraft,
  type PlanListName,
  type PlanSectionName,
} from "#engine/plan";
import { randomFrom, type Problem, type Result } from "#engine/measure";
import { today } from "../forecast-lab/today.ts";
import { followPlan, type PlanStage } from "./plan-shelf.svelte.ts";

/** One item of a list. */
export type PlanItemOf<List extends PlanListName> = Plan[List][number];
type Fields = Readonly<Record<string, unknown>>;

/** A plan that is being written on, and the verbs that change it. Every change is kept, and can be undone. */
export interface PlanRoom {
  readonly stage: PlanStage;
  /** The id of the document; empty while there is none. */
  readonly id: string;
  readonly plan: Plan;
  /** Another tab had changed the plan at the same time, and this one's went on beside it. */
  readonly beside: boolean;
  /** What the last change was refused for. */
  readonly problems: readonly Problem[];
  /** Said aloud after a change that moves nothing into view. */
  readonly said: string;
  /** The item whose form is open. */
  opened: string | null;
  /** The anchor that takes the focus when it is drawn next. */
  wanted: string | null;
  /** What stands in fields and cannot be read yet, by the field's address. */
  readonly unread: Readonly<Record<string, string>>;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Adds an item, opens its form, and returns its id; null where it is refused. */
  readonly add: <List extends PlanListName>(
    list: List,
    fields?: Partial<PlanItemDraft<List>>,
    at?: number,
  ) => string | null;
  /** Adds an item that is known by these words, beside what is being written, and returns its id. */
  readonly write: (list: PlanListName, words: string) => string | null;
  /** Changes fields; those of one field after another are undone together. The problem is also returned. */
  readonly change: <List extends PlanListName>(
    list: List,
    id: string,
    fields: Omit<Partial<PlanItemOf<List>>, "id">,
  ) => Problem | null;
  readonly changeSection: <Name extends PlanSectionName>(
    name: Name,
    fields: Partial<Plan[Name]>,
  ) => Problem | null;
  readonly changePlan: (fields: Partial<PlanFields>) => Problem | null;
  /** What cited it goes on citing it, unless `forget` takes the citations out too. */
  readonly remove: (list: PlanListName, id: string, forget?: boolean) => void;
  readonly move: (list: PlanListName, id: string, to: number) => void;
  /** Puts another plan in its place, as one step: an import of parts, an earlier version. */
  readonly replace: (plan: Plan, said: string) => void;
  readonly undo: () => void;
  readonly redo: () => void;
  readonly keepVersion: (reason: string, by: string) => Result<Plan>;
  readonly leaveUnread: (address: string, typed: string | null) => void;
  readonly close: () => void;
}

const chance = (): number => crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;

/** Opens the plan that the address names, or the one that was worked on last. Close it when the page goes. */
export function openPlanRoom(): PlanRoom {
  let editing = $state.raw<PlanEditing>(beginEditing(planFrom({})));
  let problems = $state.raw<readonly Problem[]>([]);
  let said = $state("");
  let opened = $state<string | null>(null);
  let wanted = $state<string | null>(null);

  const shelf = followPlan({
    get: () => editing.now,
    begin: (plan) => (editing = beginEditing(plan)),
    take: (plan) => (editing = editTo(editing, plan)),
  });

  function accept(changed: Result<Plan>, touched: string | null = null): Problem | null {
    if (!changed.ok) {
      problems = changed.problems;
      return changed.problems[0] ?? null;
    }
    problems = [];
    if (changed.value !== editing.now) said = "";
    editing = editTo(editing, changed.value, touched);
    shelf.keepSoon();
    return null;
  }
  const touchedBy = (place: string, fields: object): string => `${place}.${Object.keys(fields).join("+")}`;

  function step(next: PlanEditing, word: string): void {
    if (next === editing) return;
    editing = next;
    said = word;
    problems = [];
    shelf.keepSoon();
  }

  return {
    get stage() {
      return shelf.stage;
    },
    get id() {
      return shelf.id;
    },
    get plan() {
      return editing.now;
    },
    get beside() {
      return shelf.beside;
    },
    get unread() {
      return shelf.unread;
    },
    get problems() {
      return problems;
    },
    get said() {
      return said;
    },
    get opened() {
      return opened;
    },
    set opened(id) {
      opened = id;
    },
    get wanted() {
      return wanted;
    },
    set wanted(anchor) {
      wanted = anchor;
    },
    get canUndo() {
      return editing.past.length > 0;
    },
    get canRedo() {
      return editing.future.length > 0;
    },
    add(list, fields, at) {
      const id = newItemId(list, randomFrom(chance()));
      if (accept(addItem(editing.now, list, { ...fields, id } as PlanItemDraft<typeof list>, at)))
        return null;
      [opened, wanted] = [id, id];
      return id;
    },
    write(list, words) {
      const id = newItemId(list, randomFrom(chance()));
      const fields = { id, [partWords[list].known]: words } as PlanItemDraft<typeof list>;
      return accept(addItem(editing.now, list, fields)) ? null : id;
    },
    change: (list, id, fields) => accept(changeItem(editing.now, list, id, fields), touchedBy(id, fields)),
    changeSection: (name, fields) =>
      accept(changeSection(editing.now, name, fields), touchedBy(name, fields as Fields)),
    changePlan: (fields) => accept(changePlan(editing.now, fields), touchedBy("plan", fields)),
    remove(list, id, forget = false) {
      const removed = removeItem(editing.now, list, id);
      if (!removed.ok) {
        problems = removed.problems;
        return;
      }
      const { plan } = removed.value;
      accept({ ok: true, value: forget ? forgetCitations(plan, id) : plan });
      shelf.dropUnread(id);
      if (opened === id) opened = null;
      said = "Deleted. It can be undone.";
    },
    move(list, id, to) {
      accept(moveItem(editing.now, list, id, to));
    },
    replace(plan, words) {
      accept({ ok: true, value: plan });
      said = words;
    },
    undo: () => step(undo(editing), "Undone."),
    redo: () => step(redo(editing), "Done again."),
    keepVersion(reason, by) {
      const id = `version-${newItemId("actions", randomFrom(chance())).slice("action-".length)}`;
      const kept = keepVersion(editing.now, { id, on: today(), by, reason });
      if (kept.ok) accept(kept);
      return kept;
    },
    leaveUnread: shelf.leaveUnread,
    close: shelf.close,
  };
}
