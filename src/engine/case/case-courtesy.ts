import type { CaseStudy } from "./case-study.ts";

/** Whether a case may be answered today by its own dates and attempts, and whether its answers may be shown. */
export interface Courtesy {
  readonly state: "not-yet-open" | "open" | "past-due" | "no-attempts-left";
  readonly answersShown: boolean;
}

/**
 * What the case asks for by its dates, attempts and rule for answers. It is a courtesy, and a page that acts on it says so:
 * a site with no server has no clock of its own and cannot count what is done on another device.
 *
 * `today` is a day such as 2026-11-30; `handedIn` counts hand-ins so far.
 * @example
 * courtesyOf({ due: "2026-12-11", answers: "after-due" }, { today: "2026-12-11", handedIn: 1 }) // => { state: "open", answersShown: false }
 * courtesyOf({ attempts: 1 }, { today: "2026-12-11", handedIn: 1 }) // => { state: "no-attempts-left", answersShown: true }
 */
export function courtesyOf(
  {
    opens,
    due,
    attempts,
    answers = "after-hand-in",
  }: Pick<CaseStudy, "opens" | "due" | "attempts" | "answers">,
  { today, handedIn }: { readonly today: string; readonly handedIn: number },
): Courtesy {
  const isPastDue = due !== undefined && today > due;
  const noneLeft = attempts !== undefined && handedIn >= attempts;
  const state =
    opens !== undefined && today < opens
      ? "not-yet-open"
      : isPastDue
        ? "past-due"
        : noneLeft
          ? "no-attempts-left"
          : "open";
  const shown = {
    "after-task": true,
    "after-hand-in": handedIn > 0,
    "after-due": isPastDue,
    "by-tutor": false,
  };
  return { state, answersShown: shown[answers] };
}
