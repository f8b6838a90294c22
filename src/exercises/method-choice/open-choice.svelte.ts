import { changeChoice, keepChoice, type Kept, type MethodArgument } from "#state/choices";
import type { LabSeries } from "../forecast-lab/lab-series.ts";
import { newestYears, usualYears } from "../forecast-lab/lab-series.ts";
import { usualHold } from "../forecast-lab/hold.ts";

/** How long typing rests before it is kept. */
const rest = 400;
const key = "gt-choice";

interface Written {
  readonly id: string | null;
  readonly basedOn: string | null;
  readonly body: MethodArgument;
}

/** A choice about a series, before anything is said of it. */
function begun(series: LabSeries): MethodArgument {
  const newest = newestYears(series, usualYears(series));
  const { id, title, unit, frequency, start, values } = newest;
  return {
    title: `Which way to forecast ${title}`,
    series: { id, title, unit, frequency, start: { ...start }, values: [...values] },
    ...(series.own && { historyId: id }),
    methods: frequency === 1 ? ["holt", "delphi"] : ["seasonal-naive", "holt-winters-additive", "delphi"],
    hold: usualHold(newest),
    stage: null,
    level: 4,
    argument: "",
  };
}

function readWritten(): Written | null {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null") as Written | null;
  } catch {
    return null;
  }
}

function write(written: Written | null): void {
  try {
    if (written) localStorage.setItem(key, JSON.stringify(written));
    else localStorage.removeItem(key);
  } catch {
    // Without storage it is kept once the typing rests.
  }
}

/** The argument that is open: kept from the first change on, and again whenever typing rests. */
export function openChoice(first: LabSeries, onkept: (kept: Kept<MethodArgument>) => void) {
  let kept = $state.raw<Kept<MethodArgument> | null>(null);
  let body = $state.raw<MethodArgument>(begun(first));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  const flush = (): Promise<void> => {
    clearTimeout(timer);
    writing = writing.then(async () => {
      const written = body;
      if (written === kept?.body) return;
      const after = kept ? await changeChoice(kept.id, written, kept.revision) : await keepChoice(written);
      kept = { ...after, body: written };
      if (body === written) write(null);
      onkept(after);
    });
    return writing;
  };

  return {
    get kept() {
      return kept;
    },
    get body() {
      return body;
    },
    flush,
    change: (part: Partial<MethodArgument>): void => {
      body = { ...body, ...part };
      write({ id: kept?.id ?? null, basedOn: kept?.revision ?? null, body });
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), rest);
    },
    begin: (series: LabSeries): void => {
      kept = null;
      body = begun(series);
    },
    /** Opens a kept argument, with what was typed and not kept yet when the tab was closed. */
    open: (one: Kept<MethodArgument>): void => {
      const left = readWritten();
      kept = one;
      body = one.body;
      if (left?.id === one.id && left.basedOn === one.revision) {
        body = left.body;
        void flush();
      }
    },
    /** Takes up what was typed before the first keeping; says whether there was any. */
    takeUp: (): boolean => {
      const left = readWritten();
      if (!left || left.id !== null) return false;
      kept = null;
      body = left.body;
      void flush();
      return true;
    },
  };
}
