import type { CascadeDraft } from "./cascade-draft.ts";

type TextName = "title" | "target" | "forecast" | "people" | "products" | "months" | "shares";

/** Takes what is typed in a field of the draft. */
export type TypeLater = (field: TextName) => (text: string) => void;

/** A pasted column is many changes at once: they are worked together, a moment after the last. */
export function typeLater(change: (typed: Partial<CascadeDraft>) => void): {
  type: TypeLater;
  flush: () => void;
} {
  let pending: Partial<CascadeDraft> = {};
  let timer: ReturnType<typeof setTimeout> | undefined;
  function flush(): void {
    clearTimeout(timer);
    const typed = pending;
    pending = {};
    if (Object.keys(typed).length > 0) change(typed);
  }
  const type: TypeLater = (field) => (text) => {
    pending[field] = text;
    clearTimeout(timer);
    timer = setTimeout(flush, 150);
  };
  return { type, flush };
}
