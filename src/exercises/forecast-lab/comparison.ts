import { accuracy, forecastBy, holdOut, rollingOrigin } from "#engine/forecast";
import type { Accuracy, History, MethodId, MethodSettings } from "#engine/forecast";
import type { Problem, Result } from "#engine/measure";
import type { Scheme } from "./lab-place.svelte.ts";

/** How one method did on periods that it had not seen. */
interface Tested {
  readonly method: MethodId;
  readonly accuracy: Accuracy;
  readonly miss: number;
}

/** All methods that can run on the earlier figures, and why the others cannot. */
export interface Comparison {
  readonly tested: readonly Tested[];
  readonly unable: readonly { readonly method: MethodId; readonly problem: Problem }[];
  /** The benchmark's miss, which others are to beat. */
  readonly toBeat: number | null;
}

/** One step ahead, again and again: each held-back period is forecast from all that came before it. */
function oneStepTest(
  method: MethodId,
  history: History,
  hold: number,
  settings: MethodSettings,
): Result<Accuracy> {
  const first = history.values.length - hold;
  const known = { ...history, values: history.values.slice(0, first) };
  const start = forecastBy(method, known, 1, settings);
  if (!start.ok) return start;
  const { errors } = rollingOrigin(
    history.values,
    1,
    (values) => {
      const forecast = forecastBy(method, { ...history, values }, 1, settings);
      return forecast.ok ? forecast.value.mean : null;
    },
    first,
  );
  const actual = history.values.slice(first);
  const said = actual.map((value, t) => {
    const error = errors[t]?.[0] ?? null;
    return error === null ? null : value - error;
  });
  return { ok: true, value: accuracy(actual, said, { history: known.values, seasons: history.frequency }) };
}

/** Tests one method on the newest periods. */
export function testMethod(
  method: MethodId,
  history: History,
  hold: number,
  scheme: Scheme,
  settings: MethodSettings = {},
): Result<Accuracy> {
  if (scheme === "rolling") return oneStepTest(method, history, hold, settings);
  const held = holdOut(method, history, hold, settings);
  return held.ok ? { ok: true, value: held.value.accuracy } : held;
}

/** Tests the methods side by side, each with the settings it was given. */
export function compareMethods(
  methods: readonly MethodId[],
  history: History,
  hold: number,
  scheme: Scheme,
  settingsOf: Partial<Record<MethodId, MethodSettings>>,
  benchmark: MethodId,
): Comparison {
  const tested: Tested[] = [];
  const unable: { method: MethodId; problem: Problem }[] = [];
  for (const method of methods) {
    const result = testMethod(method, history, hold, scheme, settingsOf[method]);
    const miss = result.ok ? result.value.mae : result;
    if (result.ok && miss.ok) tested.push({ method, accuracy: result.value, miss: miss.value });
    else if (!miss.ok && miss.problems[0]) unable.push({ method, problem: miss.problems[0] });
  }
  return { tested, unable, toBeat: tested.find(({ method }) => method === benchmark)?.miss ?? null };
}

/** "48% nearer", "45% further off": a miss against the benchmark's. */
export function againstBenchmark(miss: number, toBeat: number): string {
  if (toBeat === 0) return miss === 0 ? "just as near" : "further off";
  const share = Math.round((miss / toBeat - 1) * 100);
  if (share === 0) return "just as near";
  return share < 0 ? `${String(-share)}% nearer` : `${String(share)}% further off`;
}
