import { editScenarios } from "#state/scenarios";
import type { Editing, Kept, ScenariosWork } from "#state/scenarios";
import { readWork } from "./read-work.ts";

/** Typing settles before it is written; a page that is left writes at once. */
const settlesAfter = 300;

type Driver = ScenariosWork["drivers"][number];
type Scenario = ScenariosWork["scenarios"][number];
type Assumption = ScenariosWork["assumptions"][number];

const changedIn = <One extends { id: string }>(all: readonly One[], id: string, some: Partial<One>): One[] =>
  all.map((one) => (one.id === id ? { ...one, ...some } : one));

/** Scenarios that are worked on: what stands in them, what follows, and that every change is kept. */
export function openScenarios(first: ScenariosWork, { keeps = true }: { keeps?: boolean } = {}) {
  let work = $state.raw(first);
  let touched = $state(false);
  let editing: Editing<ScenariosWork> | undefined;
  let id = $state.raw<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const read = $derived(readWork(work));

  function flush(): void {
    if (waiting === undefined) return;
    clearTimeout(waiting);
    waiting = undefined;
    editing ??= editScenarios(id);
    id = editing.id();
    void editing.keep(work);
  }
  function change(some: Partial<ScenariosWork>): void {
    work = { ...work, ...some };
    touched = true;
    if (!keeps) return;
    clearTimeout(waiting);
    waiting = setTimeout(flush, settlesAfter);
  }

  return {
    get work() {
      return work;
    },
    get read() {
      return read;
    },
    /** Whether the person has changed anything since it was opened. */
    get touched() {
      return touched;
    },
    get id() {
      return id;
    },
    change,
    changeDriver: (one: string, some: Partial<Driver>): void =>
      change({ drivers: changedIn(work.drivers, one, some) }),
    changeScenario: (one: string, some: Partial<Scenario>): void =>
      change({ scenarios: changedIn(work.scenarios, one, some) }),
    changeSign(one: Scenario, some: Partial<Scenario["sign"]>): void {
      this.changeScenario(one.id, { sign: { ...one.sign, ...some } });
    },
    changeAssumption: (one: string, some: Partial<Assumption>): void =>
      change({ assumptions: changedIn(work.assumptions, one, some) }),
    replaceAssumption: (next: Assumption): void =>
      change({ assumptions: work.assumptions.map((one) => (one.id === next.id ? next : one)) }),
    flush,
    /** Keeps it as it stands, and says as what. */
    keep(): string | undefined {
      if (id === undefined) change({});
      flush();
      return id;
    },
    /** Work of its own: the one before stays as it was kept. */
    begin(next: ScenariosWork, kept = true): void {
      flush();
      editing = undefined;
      id = undefined;
      work = next;
      touched = false;
      if (kept) change({});
    },
    resume(kept: Kept<ScenariosWork>): void {
      flush();
      editing = editScenarios(kept.id);
      id = kept.id;
      work = kept.body;
      touched = false;
    },
  };
}

export type Scenarios = ReturnType<typeof openScenarios>;

/** An id that none of these has. */
export function newIdAmong(all: readonly { readonly id: string }[], stem: string): string {
  let number = all.length + 1;
  while (all.some(({ id }) => id === `${stem}${String(number)}`)) number += 1;
  return `${stem}${String(number)}`;
}
