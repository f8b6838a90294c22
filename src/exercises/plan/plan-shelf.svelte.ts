import { SvelteURLSearchParams } from "svelte/reactivity";
import { readPlan, type Plan } from "#engine/plan";
import {
  keepUnreadTyping,
  lastPlanId,
  rememberPlan,
  stashedPlan,
  stashPlan,
  unreadTyping,
} from "#state/open-plan";
import { editPlan, plans, type Editing, type Kept } from "#state/plans";
import { tellNotKept } from "../your-work/tell-not-kept.ts";

/** Being looked up; no plan on this device; another plan was asked for than there is; open; deleted while it was open. */
export type PlanStage = "reading" | "none" | "unknown" | "open" | "deleted";

interface Desk {
  readonly get: () => Plan;
  /** A plan comes onto the desk, with nothing to undo. */
  readonly begin: (plan: Plan) => void;
  /** Another tab changed the plan on the desk. */
  readonly take: (plan: Plan) => void;
}

interface PlanShelf {
  readonly stage: PlanStage;
  readonly id: string;
  readonly beside: boolean;
  readonly unread: Readonly<Record<string, string>>;
  readonly keepSoon: () => void;
  readonly leaveUnread: (address: string, typed: string | null) => void;
  readonly dropUnread: (item: string) => void;
  readonly close: () => void;
}

const pause = 200;
/** As the shelf writes moments. */
const now = (): string => new Date(Date.now()).toISOString();

/** Keeps the plan on a desk in step with the shelf: every change of it a moment later, and what other tabs change. */
export function followPlan(desk: Desk): PlanShelf {
  const asked = new SvelteURLSearchParams(location.search).get("plan");
  let stage = $state<PlanStage>("reading");
  let id = $state("");
  let beside = $state(false);
  let unread = $state.raw<Readonly<Record<string, string>>>({});
  let edit: Editing<Plan> | null = null;
  /** The state of the plan that this tab has seen; null before its first keeping. */
  let revision: string | null = null;
  /** The last plan that was handed to the shelf or came from it. */
  let handed = desk.get();
  let writes = 0;
  let writing: Promise<void> = Promise.resolve();
  let timer: ReturnType<typeof setTimeout> | undefined;

  function putOnDesk(to: string, from: string | null, plan: Plan): void {
    [id, revision, handed, stage] = [to, from, plan, "open"];
    edit = editPlan(to);
    unread = unreadTyping(to);
    desk.begin(plan);
    rememberPlan(to);
    history.replaceState(history.state, "", `?plan=${encodeURIComponent(to)}${location.hash}`);
  }

  function open(kept: readonly Kept<Plan>[]): void {
    const left = stashedPlan();
    const read = readPlan(left?.plan);
    const stashed = left && read.ok ? { ...left, plan: read.value } : null;
    stashPlan(null);
    const wanted = asked ?? lastPlanId() ?? stashed?.id;
    const found = kept.find((one) => one.id === wanted) ?? (asked === null ? kept[0] : undefined);
    // The page closed before the shelf had the last change.
    if (stashed && (stashed.id === wanted || !found) && !(found && found.updated >= stashed.at)) {
      putOnDesk(stashed.id, found?.revision ?? null, stashed.plan);
      handed = { ...stashed.plan };
      write();
    } else if (found) putOnDesk(found.id, found.revision, found.body);
    else stage = asked !== null && kept.length > 0 ? "unknown" : "none";
  }

  function catchUp(kept: readonly Kept<Plan>[]): void {
    if (writes > 0 || desk.get() !== handed) return;
    const stored = kept.find((one) => one.id === id);
    if (!stored) {
      if (revision !== null) stage = "deleted";
    } else if (stored.revision !== revision) {
      [revision, handed, stage] = [stored.revision, stored.body, "open"];
      edit = editPlan(id);
      desk.take(stored.body);
    }
  }

  const stop = plans.subscribe(({ stage: shelfStage, kept }) => {
    if (shelfStage === "unread") return;
    if (stage === "reading") open(kept);
    else if (id !== "") catchUp(kept);
  });
  tellNotKept();

  function write(): void {
    clearTimeout(timer);
    const plan = desk.get();
    if (plan === handed || !edit) return;
    const through = edit;
    handed = plan;
    writes += 1;
    writing = writing.then(async () => {
      try {
        const kept = await through.keep(plan);
        revision = kept.revision;
        if (kept.id !== id) {
          keepUnreadTyping(kept.id, unread);
          [id, beside] = [kept.id, true];
          rememberPlan(id);
        }
        if (stage === "deleted") stage = "open";
        if (desk.get() === plan) stashPlan(null);
      } finally {
        writes -= 1;
      }
      catchUp(plans.get().kept);
    });
  }
  function leave(): void {
    if (desk.get() === handed && writes === 0) return;
    if (id !== "") stashPlan({ id, plan: desk.get(), at: now() });
    write();
  }
  window.addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", leave);

  function setUnread(next: Readonly<Record<string, string>>): void {
    unread = next;
    keepUnreadTyping(id, next);
  }
  const without = (drop: (address: string) => boolean): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(unread).filter(([address]) => !drop(address)));

  return {
    get stage() {
      return stage;
    },
    get id() {
      return id;
    },
    get beside() {
      return beside;
    },
    get unread() {
      return unread;
    },
    keepSoon() {
      clearTimeout(timer);
      timer = setTimeout(write, pause);
    },
    leaveUnread(address, typed) {
      if (typed !== null) setUnread({ ...unread, [address]: typed });
      else if (address in unread) setUnread(without((one) => one === address));
    },
    dropUnread: (item) => setUnread(without((one) => one.startsWith(`${item}.`))),
    close() {
      leave();
      clearTimeout(timer);
      stop();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    },
  };
}
