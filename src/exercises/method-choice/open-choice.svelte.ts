import { editChoice, type Editing, type Kept, type MethodArgument } from "#state/choices";
import type { LabSeries } from "../forecast-lab/lab-series.ts";
import { newestYears, usualYears } from "../forecast-lab/lab-series.ts";
import { usualHold } from "../forecast-lab/hold.ts";

/** How long typing rests before it is kept. */
const rest = 400;

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

/** The argument that is open: kept from the first change on, and again whenever typing rests. */
export function openChoice(first: LabSeries, onbegun: (id: string) => void) {
  let kept = $state.raw<Kept<MethodArgument> | null>(null);
  let body = $state.raw<MethodArgument>(begun(first));
  let editing: Editing<MethodArgument> | undefined;
  /** What was handed over to be kept last. */
  let handed: MethodArgument | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> = Promise.resolve();

  function flush(): Promise<void> {
    clearTimeout(timer);
    const by = editing;
    const written = body;
    if (!by || written === handed) return writing;
    handed = written;
    writing = by.keep(written).then((after) => {
      if (editing !== by) return;
      kept = { ...after, body: written };
      onbegun(after.id);
    });
    return writing;
  }
  function show(next: MethodArgument): void {
    clearTimeout(timer);
    body = next;
    handed = next;
  }

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
      if (!editing) {
        editing = editChoice();
        onbegun(editing.id());
      }
      clearTimeout(timer);
      timer = setTimeout(() => void flush(), rest);
    },
    begin: (series: LabSeries): void => {
      kept = null;
      editing = undefined;
      show(begun(series));
    },
    open: (one: Kept<MethodArgument>): void => {
      kept = one;
      editing = editChoice(one.id);
      show(one.body);
    },
  };
}
