import type { ChartLook } from "./chart-figure.ts";

export interface ChartColours {
  readonly ink: string;
  readonly ink2: string;
  readonly ink3: string;
  readonly paper: string;
  readonly sunk: string;
  readonly rule: string;
  readonly edge: string;
  readonly font: string;
  readonly line: Record<ChartLook, string>;
  /** Direct labels: series 2, 4 and the benchmark are too pale for text. */
  readonly label: Record<ChartLook, string>;
}

/** Reads the registered tokens as plain colours, in whichever theme the page has. */
export function chartColours(element: Element): ChartColours {
  const style = getComputedStyle(element);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  const [ink, ink2] = [token("--ink"), token("--ink-2")];
  const line = {
    actual: ink,
    forecast: token("--series-1"),
    benchmark: token("--series-6"),
    "series-2": token("--series-2"),
    "series-3": token("--series-3"),
    "series-4": token("--series-4"),
    "series-5": token("--series-5"),
  };
  return {
    ink,
    ink2,
    ink3: token("--ink-3"),
    paper: token("--paper"),
    sunk: token("--sunk"),
    rule: token("--rule"),
    edge: token("--edge"),
    font: style.fontFamily,
    line,
    label: { ...line, benchmark: ink2, "series-2": ink2, "series-4": ink2 },
  };
}

/** Calls back whenever the theme changes, by the reader's choice or the system's. */
export function onThemeChange(changed: () => void): () => void {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributes: true, attributeFilter: ["data-theme"] });
  const dark = matchMedia("(prefers-color-scheme: dark)");
  dark.addEventListener("change", changed);
  return () => {
    observer.disconnect();
    dark.removeEventListener("change", changed);
  };
}
