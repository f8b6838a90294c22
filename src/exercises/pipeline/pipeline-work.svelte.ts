import { forecastPipeline, ownChances, pipelineHistory } from "#engine/forecast";
import type { PipelineForecast, PipelineHistory, Weighing } from "#engine/forecast";
import type { Result } from "#engine/measure";
import type { Editing, Kept, PipelineWork } from "#state/pipelines";
import { lastDay } from "./pipeline-words.ts";

/** Typing settles before it is written; a page that is left writes at once. */
const settlesAfter = 300;

type Keeping = (id?: string) => Editing<PipelineWork>;

/**
 * A pipeline that is worked on: what stands in it, what follows, and that every change is kept. The shelf is fetched
 * after the page; what is changed before it has come is kept as soon as it is there.
 */
export function openPipeline(first: PipelineWork) {
  let keeping: Keeping | undefined;
  let work = $state.raw(first);
  let touched = $state(false);
  let editing: Editing<PipelineWork> | undefined;
  let id = $state.raw<string>();
  let waiting: ReturnType<typeof setTimeout> | undefined;

  const deals = $derived(work.deals);
  const stages = $derived(work.stages);
  const slipFactor = $derived(work.slipFactor);
  const lateDays = $derived(work.lateDays);
  const history = $derived<PipelineHistory>(pipelineHistory(deals, stages, { slipFactor, lateDays }));
  const own = $derived(ownChances(history, stages));
  const opinion = $derived(stages.map(({ chance }) => chance));
  const used = $derived(stages.map(({ name }, at) => work.tried[name] ?? own[at] ?? 0));
  const { today, from, to, byAge, bySlips } = $derived(work);
  const weighing = $derived<Weighing>({ today, from: `${from}-01`, to: lastDay(to), byAge, bySlips });
  const byOwn = $derived<Result<PipelineForecast>>(forecastPipeline(deals, stages, history, own, weighing));
  const forecast = $derived<Result<PipelineForecast>>(
    Object.keys(work.tried).length === 0 ? byOwn : forecastPipeline(deals, stages, history, used, weighing),
  );

  function flush(): void {
    if (waiting === undefined || !keeping) return;
    clearTimeout(waiting);
    waiting = undefined;
    editing ??= keeping(id);
    id = editing.id();
    void editing.keep(work);
  }

  return {
    get work() {
      return work;
    },
    get history() {
      return history;
    },
    get own() {
      return own;
    },
    get opinion() {
      return opinion;
    },
    get used() {
      return used;
    },
    get weighing() {
      return weighing;
    },
    get byOwn() {
      return byOwn;
    },
    get forecast() {
      return forecast;
    },
    /** Whether the person has changed anything since it was opened. */
    get touched() {
      return touched;
    },
    get id() {
      return id;
    },
    change(some: Partial<PipelineWork>): void {
      work = { ...work, ...some };
      touched = true;
      clearTimeout(waiting);
      waiting = setTimeout(flush, settlesAfter);
    },
    /** Text of a field stays as it was typed; what it is read as is changed with it, once it can be read. */
    type(field: string, text: string, some: Partial<PipelineWork> = {}): void {
      this.change({ ...some, typed: { ...work.typed, [field]: text } });
    },
    flush,
    /** Keeps it as it stands, and says as what. */
    keep(): string | undefined {
      if (id === undefined) this.change({});
      flush();
      return id;
    },
    keepBy(edit: Keeping): void {
      keeping = edit;
      flush();
    },
    /** A pipeline of its own: the one before stays as it was kept. */
    begin(next: PipelineWork, kept = true): void {
      flush();
      editing = undefined;
      id = undefined;
      if (kept) this.change(next);
      else {
        work = next;
        touched = false;
      }
    },
    resume(kept: Kept<PipelineWork>): void {
      flush();
      editing = keeping?.(kept.id);
      id = kept.id;
      work = kept.body;
      touched = false;
    },
  };
}

export type Pipeline = ReturnType<typeof openPipeline>;
