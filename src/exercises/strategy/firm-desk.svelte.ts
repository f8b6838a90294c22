import {
  keepStrategy,
  newStrategyId,
  stashedStrategy,
  stashStrategy,
  strategies,
  type StrategyWork,
} from "#state/strategies";
import { wantedId } from "../judgement/wanted-id.ts";
import type { FirmExample } from "./firm-example.ts";

/** Work of this tool that is kept, as a line to choose. */
interface KeptChoice {
  readonly id: string;
  readonly label: string;
}

/** A working copy; whoever shows it writes into `work`. */
export interface FirmDesk {
  readonly work: StrategyWork;
  /** The example that stands there unchanged; nothing once it was changed. */
  readonly example: FirmExample | undefined;
  readonly kept: readonly KeptChoice[];
  /** The id of what is on the desk, where it is kept. */
  readonly keptId: string;
  open(key: string): void;
}

/**
 * The desk of a strategy tool: it opens with what was worked on last, or with the first example, and keeps every change
 * a moment after it was made. Call while a component is set up.
 */
export function openFirmDesk(tool: StrategyWork["tool"], examples: readonly FirmExample[]): FirmDesk {
  const first = examples[0]?.work ?? { tool, title: "", grids: {}, settings: {} };
  const texts = examples.map((one) => JSON.stringify(one.work));
  const isExample = (text: string): boolean => texts.includes(text);
  let work = $state($state.snapshot(first));
  let id = $state(newStrategyId());
  let kept = $state<KeptChoice[]>([]);
  const revisions: Record<string, string> = {};
  const onShelf: Record<string, string> = {};
  let handed = JSON.stringify(first);
  let ready = $state(false);
  let writing: Promise<void> = Promise.resolve();

  const stop = strategies.subscribe(({ stage, kept: all }) => {
    if (stage === "unread") return;
    const own = all.filter(({ body }) => body.tool === tool);
    kept = own.map((one) => ({ id: one.id, label: one.body.title.trim() || "A firm without a name" }));
    for (const one of own) {
      revisions[one.id] ??= one.revision;
      onShelf[one.id] ??= JSON.stringify(one.body);
    }
    if (ready) return;
    const wanted = own.find((one) => one.id === wantedId());
    const stashed = stashedStrategy(tool);
    const newest = wanted ?? own[0];
    const last =
      (wanted && stashed?.id !== wanted.id ? null : stashed) ??
      (newest ? { id: newest.id, work: newest.body } : null);
    // What somebody typed while the shelf was read is newer than what lies on it.
    if (last && JSON.stringify($state.snapshot(work)) === JSON.stringify(first)) {
      id = last.id;
      work = $state.snapshot(last.work);
      handed = onShelf[last.id] ?? "";
    }
    ready = true;
  });

  function write(): void {
    const body = $state.snapshot(work);
    const text = JSON.stringify(body);
    const to = id;
    // An example that nobody changed is not their work.
    if (text === handed || (isExample(text) && onShelf[to] === undefined)) return;
    handed = text;
    writing = writing.then(async () => {
      const { revision } = await keepStrategy(to, body, revisions[to] ?? null);
      revisions[to] = revision;
      onShelf[to] = text;
      if (handed === text) stashStrategy(tool, null);
    });
  }

  $effect(() => {
    JSON.stringify(work);
    if (!ready) return;
    const timer = setTimeout(write, 200);
    return () => clearTimeout(timer);
  });
  $effect(() => {
    const leave = (): void => {
      const body = $state.snapshot(work);
      const text = JSON.stringify(body);
      if (!ready || text === (onShelf[id] ?? "") || (isExample(text) && onShelf[id] === undefined)) return;
      stashStrategy(tool, { id, work: body });
      write();
    };
    window.addEventListener("pagehide", leave);
    document.addEventListener("visibilitychange", leave);
    return () => {
      leave();
      stop();
      window.removeEventListener("pagehide", leave);
      document.removeEventListener("visibilitychange", leave);
    };
  });

  return {
    get work() {
      return work;
    },
    get example() {
      const text = JSON.stringify(work);
      return examples.find((one) => JSON.stringify(one.work) === text);
    },
    get kept() {
      return kept;
    },
    get keptId() {
      return kept.some((one) => one.id === id) ? id : "";
    },
    open: (key) => {
      write();
      const example = examples.find((one) => one.key === key);
      const shelved = onShelf[key];
      if (example) {
        id = newStrategyId();
        work = $state.snapshot(example.work);
        handed = JSON.stringify(example.work);
      } else if (shelved !== undefined) {
        id = key;
        work = JSON.parse(shelved) as StrategyWork;
        handed = shelved;
      }
    },
  };
}
