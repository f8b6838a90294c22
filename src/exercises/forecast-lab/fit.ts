import { fitSettings } from "#engine/forecast";
import type { History, MethodId, MethodSettings } from "#engine/forecast";
import { formatNumber } from "#engine/measure";

/** A setting in the sliders' own steps, and how it is written. */
export interface Fitted {
  readonly settings: MethodSettings;
  readonly words: string;
}

/** The settings that would have made the squared one-step errors least, rounded to the steps of the sliders. */
export function fit(
  method: MethodId,
  history: History,
  settings: MethodSettings,
  parameters: readonly {
    readonly name: "window" | "alpha" | "beta" | "gamma" | "phi";
    readonly symbol: string;
  }[],
): Fitted | null {
  const fitted = fitSettings(method, history, settings);
  if (!fitted.ok) return null;
  const found = parameters.map(({ name, symbol }) => ({
    name,
    symbol,
    value: Number((fitted.value.settings[name] ?? 0).toFixed(2)),
  }));
  return {
    settings: Object.fromEntries(found.map(({ name, value }) => [name, value])),
    words: found
      .map(({ name, symbol, value }) => `${symbol} ${formatNumber(value, name === "window" ? 0 : 2)}`)
      .join(", "),
  };
}
