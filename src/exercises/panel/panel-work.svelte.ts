import { keepPanel, newPanelId, panels, stashedPanel, stashPanel, type PanelWork } from "#state/panels";
import { emptyPanel, examplePanel } from "./example-panel.ts";
import type { PanelDesk } from "./panel-desk.ts";

/**
 * The desk of the panel page: it opens with the panel that was worked on last, or with the example, and keeps every
 * change a moment after it was made. Call while a component is set up.
 */
export function openDesk(): PanelDesk {
  const example = JSON.stringify(examplePanel);
  let body = $state(structuredClone(examplePanel));
  let id = newPanelId();
  const revisions: Record<string, string> = {};
  /** The last text that was handed to the shelf, and the last that lies on it. */
  let handed = example;
  let onShelf = example;
  let ready = $state(false);
  let writing: Promise<void> = Promise.resolve();

  const stop = panels.subscribe(({ stage, kept }) => {
    if (stage === "unread" || ready) return;
    for (const one of kept) revisions[one.id] = one.revision;
    const last = stashedPanel() ?? (kept[0] ? { id: kept[0].id, panel: kept[0].body } : null);
    // What somebody typed while the shelf was read is newer than what lies on it.
    if (last && JSON.stringify($state.snapshot(body)) === example) {
      id = last.id;
      body = structuredClone(last.panel);
      const same = kept.find((one) => one.id === last.id);
      handed = onShelf = same ? JSON.stringify(same.body) : "";
    }
    ready = true;
  });

  function write(): void {
    const panel = $state.snapshot(body);
    const text = JSON.stringify(panel);
    if (text === handed) return;
    handed = text;
    const to = id;
    writing = writing.then(async () => {
      const kept = await keepPanel(to, panel, revisions[to] ?? null);
      revisions[to] = kept.revision;
      onShelf = text;
      if (handed === text) stashPanel(null);
    });
  }

  $effect(() => {
    JSON.stringify(body);
    if (!ready) return;
    const timer = setTimeout(write, 200);
    return () => clearTimeout(timer);
  });
  $effect(() => {
    const leave = (): void => {
      const panel = $state.snapshot(body);
      if (!ready || JSON.stringify(panel) === onShelf) return;
      stashPanel({ id, panel });
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

  /** What was on the desk stays kept; what comes now is a panel of its own. */
  function startWith(next: PanelWork): void {
    write();
    id = newPanelId();
    body = next;
  }

  return {
    get body() {
      return body;
    },
    get isExample() {
      return JSON.stringify(body) === example;
    },
    startEmpty: () => startWith(emptyPanel((body.seed % 9000) + 1)),
    startExample: () => startWith(structuredClone(examplePanel)),
  };
}
