import { methodTabs } from "./method-tabs.ts";
import type { MethodId } from "#engine/forecast";

/** What a link to the lab asks for. */
export interface LabAddress {
  readonly series: string | null;
  readonly method: MethodId | null;
}

/** Reads an address such as `?series=ons-all-retail&method=holt`; an unknown method is passed over. */
export function readAddress(search: string): LabAddress {
  const asked = new URLSearchParams(search);
  const method = asked.get("method");
  return {
    series: asked.get("series"),
    method:
      methodTabs(12)
        .flatMap(({ methods }) => methods)
        .find((id) => id === method) ?? null,
  };
}

/** The query string that leads back to this series and method. */
export function toAddress(series: string, method: MethodId | null): string {
  return `?${new URLSearchParams({ series, ...(method && { method }) }).toString()}`;
}
