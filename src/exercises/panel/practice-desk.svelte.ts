import type { PanelWork } from "#state/panels";
import type { PanelDesk } from "./panel-desk.ts";

/** A desk that nothing is kept from: for a lesson. */
export function practiceDesk(start: PanelWork): PanelDesk {
  let body = $state(structuredClone(start));
  return {
    get body() {
      return body;
    },
    isExample: true,
    id: undefined,
    keep: () => undefined,
    open: () => undefined,
    startEmpty: () => undefined,
    startExample: () => (body = structuredClone(start)),
  };
}
