import { tick } from "svelte";
import { formatNumber } from "#engine/measure";
import { sentence } from "#ui/sentence.ts";
import type { CascadeWork } from "./cascade-work.svelte.ts";
import { gridView, type GridCell } from "./grid-view.ts";
import { readAmount } from "./read-draft.ts";

const mostShown = 60;
const steps: Record<string, readonly [number, number]> = {
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  PageDown: [12, 0],
  PageUp: [-12, 0],
};

/** The grid under the hand: which figure is chosen, what is typed over it, and what the keys do. */
export function openGrid(work: CascadeWork, uid: string) {
  let all = $state(false);
  let row = $state(0);
  let across = $state(0);
  let typing = $state<string | null>(null);
  let unreadable = $state("");

  const view = $derived(work.open ? gridView(work.cascade, work.open, work.draft.by) : null);
  const shownRows = $derived(view ? (all ? view.rows : view.rows.slice(0, mostShown)) : []);
  const rows = $derived(view ? [...shownRows, view.sum] : []);
  const width = $derived(view?.head.length ?? 1);
  const at = $derived({
    row: Math.min(row, Math.max(0, rows.length - 1)),
    across: Math.min(across, width - 1),
  });
  const chosen = $derived(rows[at.row]?.cells[at.across]);
  const pounds = $derived(work.cascade.unit === "pounds");
  const decimals = $derived(pounds && work.cascade.step % 100 !== 0 ? 2 : 0);
  const figure = (amount: number): string => formatNumber(pounds ? amount / 100 : amount, decimals);

  async function focus(nextRow: number, nextAcross: number): Promise<void> {
    row = Math.min(Math.max(0, nextRow), rows.length - 1);
    across = Math.min(Math.max(0, nextAcross), width - 1);
    await tick();
    document.getElementById(`${uid}-${String(row)}-${String(across)}`)?.focus();
  }
  async function edit(text: string): Promise<void> {
    if (!chosen) return;
    unreadable = "";
    typing = text;
    await tick();
    document.getElementById(`${uid}-typing`)?.focus();
  }
  async function commit(): Promise<void> {
    if (typing === null || !chosen) return;
    const problems: Parameters<typeof readAmount>[3] = [];
    const amount = readAmount(typing, work.cascade.unit, chosen.name, problems);
    if (amount === null) {
      unreadable = problems[0] ? sentence(problems[0]) : "";
      if (problems.length === 0) typing = null;
      return;
    }
    unreadable = "";
    if (!work.lock(chosen.path, amount)) return;
    typing = null;
    await focus(at.row, at.across);
  }
  function cancel(): void {
    typing = null;
    unreadable = "";
    work.quiet();
    void focus(at.row, at.across);
  }
  function toggle(cell: GridCell | undefined): void {
    if (!cell) return;
    if (cell.locked) work.unlock(cell.path);
    else work.lock(cell.path, cell.amount);
  }
  function keys(event: KeyboardEvent): void {
    // A button within the grid keeps its own keys.
    const target = event.target instanceof HTMLElement ? event.target : null;
    if (typing !== null || target?.closest("td") == null) return;
    const step = steps[event.key];
    if (step) void focus(at.row + step[0], at.across + step[1]);
    else if (event.key === "Home") void focus(event.ctrlKey ? 0 : at.row, 0);
    else if (event.key === "End") void focus(event.ctrlKey ? rows.length : at.row, width);
    else if (event.key === "z" && (event.ctrlKey || event.metaKey)) work.undo();
    else if (event.ctrlKey || event.metaKey || event.altKey) return;
    else if (/^[0-9£]$/.test(event.key)) void edit(event.key);
    else if (event.key === "Enter" || event.key === "F2") void edit(chosen ? figure(chosen.amount) : "");
    else if (event.key === "l" || event.key === "L") toggle(chosen);
    else return;
    event.preventDefault();
  }
  function move(to: () => void): void {
    row = 0;
    across = 0;
    typing = null;
    to();
  }

  return {
    uid,
    mostShown,
    work,
    get view() {
      return view;
    },
    get rows() {
      return rows;
    },
    get at() {
      return at;
    },
    get chosen() {
      return chosen;
    },
    get all() {
      return all;
    },
    get typing() {
      return typing;
    },
    set typing(text) {
      typing = text;
    },
    get unreadable() {
      return unreadable;
    },
    figure,
    focus,
    edit,
    commit,
    cancel,
    toggle,
    keys,
    /** Marks the figure that got the focus. */
    reached(down: number, over: number): void {
      row = down;
      across = over;
    },
    showAll(wanted: boolean): void {
      all = wanted;
    },
    /** Opens a part, and puts the hand on its first figure. */
    go(path: readonly string[]): void {
      move(() => {
        work.go(path);
      });
      void tick().then(() => focus(0, 0));
    },
    /** Sets another level down the side. */
    turn(by: string): void {
      move(() => {
        work.turn(by);
      });
    },
  };
}

export type Grid = ReturnType<typeof openGrid>;
