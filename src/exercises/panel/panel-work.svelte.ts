import { onLeaving } from "#state/leaving";
import { editPanel, panels, type Editing, type Kept, type PanelWork } from "#state/panels";
import { wantedId } from "../judgement/wanted-id.ts";
import { emptyPanel, examplePanel } from "./example-panel.ts";
import type { PanelDesk } from "./panel-desk.ts";

/** Typing settles before it is written; a page that is left writes at once. */
const settlesAfter = 200;

/**
 * The desk of the panel page: it opens with the panel that the address names, that was worked on last, or with the
 * example, and keeps every change. Call while a component is set up.
 */
export function openDesk(): PanelDesk {
  const example = JSON.stringify(examplePanel);
  let body = $state(structuredClone(examplePanel));
  let id = $state.raw<string>();
  let editing: Editing<PanelWork> | undefined;
  /** The last text that was handed to the shelf. */
  let handed = example;
  let kept: readonly Kept<PanelWork>[] = [];
  let opened = false;

  function keep(): string | undefined {
    const panel = $state.snapshot(body);
    const text = JSON.stringify(panel);
    if (text !== handed || !editing) {
      handed = text;
      editing ??= editPanel(id);
      id = editing.id();
      void editing.keep(panel);
    }
    return id;
  }
  const keepChange = (): void => {
    if (JSON.stringify(body) !== handed) keep();
  };
  function show(one: Kept<PanelWork>): void {
    id = one.id;
    editing = editPanel(one.id);
    body = structuredClone(one.body);
    handed = JSON.stringify(body);
  }
  /** What was on the desk stays kept; what comes now is a panel of its own. */
  function startWith(next: PanelWork, already: string): void {
    keepChange();
    [id, editing, body, handed] = [undefined, undefined, next, already];
  }

  const stop = panels.subscribe((shelf) => {
    kept = shelf.kept;
    if (shelf.stage === "unread" || opened) return;
    opened = true;
    const wanted = wantedId();
    const last = kept.find((one) => one.id === wanted) ?? kept[0];
    // What somebody typed while the shelf was read is newer than what lies on it.
    if (last && JSON.stringify($state.snapshot(body)) === example) show(last);
  });
  $effect(() => {
    if (JSON.stringify(body) === handed) return;
    const timer = setTimeout(keepChange, settlesAfter);
    return () => clearTimeout(timer);
  });
  $effect(() => {
    const stay = onLeaving(keepChange);
    return () => {
      keepChange();
      stay();
      stop();
    };
  });

  return {
    get body() {
      return body;
    },
    get id() {
      return id;
    },
    get isExample() {
      return JSON.stringify(body) === example;
    },
    keep,
    open: (wanted) => {
      const one = kept.find((each) => each.id === wanted);
      if (!one) startWith(structuredClone(examplePanel), example);
      else {
        keepChange();
        show(one);
      }
    },
    startEmpty: () => startWith(emptyPanel((body.seed % 9000) + 1), ""),
    startExample: () => startWith(structuredClone(examplePanel), example),
  };
}
