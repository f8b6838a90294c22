import { untrack } from "svelte";
import type { MethodId, MethodSettings } from "#engine/forecast";
import { newestYears, usualYears } from "./lab-series.ts";
import type { LabSeries } from "./lab-series.ts";
import { methodTabs, seasonKind } from "./method-tabs.ts";
import { holdChoices, usualHold } from "./hold.ts";
import { spanOf, spansAhead } from "./span.ts";
import type { Span } from "./span.ts";

/** How methods are tested: on the newest periods in one go, or one period after another. */
export type Scheme = "hold-out" | "rolling";

export interface LabSetup {
  readonly methods?: readonly MethodId[] | undefined;
  readonly settings?: MethodSettings | undefined;
  readonly hold?: number | undefined;
  /** How many periods to forecast, where it is not a year that is asked for. */
  readonly horizon?: number | undefined;
  /** Whether a person is asked for the kind of season before the forecast is shown. */
  readonly asks?: boolean | undefined;
  /** The history is taken as it is given, however long: a lesson has chosen it. */
  readonly wholeHistory?: boolean | undefined;
}

/** Where somebody stands in the lab: the figures, the method if one is chosen, and what it is asked to do. */
export function openPlace(first: LabSeries, setup: LabSetup = {}) {
  let whole = $state.raw(first);
  let years = $state.raw(setup.wholeHistory ? null : usualYears(first));
  let spanId = $state.raw<Span["id"]>("next");
  let hold = $state.raw(
    setup.hold ??
      usualHold(
        newestYears(
          first,
          untrack(() => years),
        ),
      ),
  );
  let scheme = $state.raw<Scheme>("hold-out");
  let level = $state.raw<80 | 95>(95);
  const [only] = setup.methods ?? [];
  let settingsOf = $state.raw<Partial<Record<MethodId, MethodSettings>>>(
    only && setup.settings ? { [only]: setup.settings } : {},
  );
  let answered = $state.raw(!(setup.asks ?? false));
  let panel = $state.raw<"plot" | "driver" | "method">("plot");
  let chosen = $state.raw<MethodId | undefined>(only);

  const series = $derived(newestYears(whole, years));
  const tabs = $derived(methodTabs(series.frequency, setup.methods));
  const method = $derived(
    tabs.flatMap((tab) => tab.methods).find((one) => one === chosen) ?? tabs[0]?.methods[0] ?? "naive",
  );
  const spans = $derived(setup.horizon === undefined ? spansAhead(series) : [spanOf(series, setup.horizon)]);
  const span = $derived(spans.find(({ id }) => id === spanId) ?? (spans[0] as Span));

  return {
    get whole() {
      return whole;
    },
    get series() {
      return series;
    },
    get years() {
      return years;
    },
    get tabs() {
      return tabs;
    },
    get method() {
      return method;
    },
    /** What is open: the plot alone, a driver, or a method. */
    get panel() {
      return panel === "driver" && !series.driver ? "plot" : panel;
    },
    get span() {
      return span;
    },
    get spans() {
      return spans;
    },
    get hold() {
      return hold;
    },
    get scheme() {
      return scheme;
    },
    /** How sure the interval that is drawn is to be, in per cent. */
    get level() {
      return level;
    },
    get settingsOf() {
      return settingsOf;
    },
    /** The kind of season is asked for, and the forecast waits for the answer. */
    get asks() {
      return !answered && seasonKind(method) !== null;
    },
    chooseSeries(next: LabSeries): void {
      whole = next;
      years = usualYears(next);
      hold = usualHold(newestYears(next, years));
      settingsOf = {};
      answered = !(setup.asks ?? false);
    },
    chooseYears(few: number | null): void {
      years = few;
      const choices = holdChoices(series.values.length, series.frequency);
      if (!choices.includes(hold)) hold = usualHold(series);
    },
    chooseMethod(next: MethodId): void {
      chosen = next;
      panel = "method";
    },
    open(next: "plot" | "driver"): void {
      panel = next;
    },
    chooseSpan(next: Span["id"]): void {
      spanId = next;
    },
    holdBack(periods: number): void {
      hold = periods;
    },
    testBy(next: Scheme): void {
      scheme = next;
    },
    drawInterval(next: 80 | 95): void {
      level = next;
    },
    /** Settings of the method that is open. */
    set(next: MethodSettings): void {
      settingsOf = { ...settingsOf, [method]: { ...settingsOf[method], ...next } };
    },
    /** Stands again where a kept forecast was made. */
    takeUp(from: LabSeries, by: MethodId, given: object, until: Span["id"]): void {
      whole = from;
      years = null;
      hold = usualHold(from);
      chosen = by;
      panel = "method";
      settingsOf = { [by]: given as MethodSettings };
      spanId = until;
      answered = true;
    },
    /** The kind of season is settled: by an answer, or by a link that asks to see the method. */
    passQuestion(): void {
      answered = true;
    },
  };
}

export type Place = ReturnType<typeof openPlace>;
