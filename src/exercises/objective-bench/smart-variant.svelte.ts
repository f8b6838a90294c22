import type { SmartVariant } from "#engine/targets";
import { openTextStash } from "#state/stash";
import { inAddress, sayInAddress } from "./bench-address.ts";

const stash = openTextStash("smart-variant");
const known = (word: string | null): SmartVariant | null =>
  word === "achievable" || word === "actionable" ? word : null;

/** Which SMART is taught: the bench, the drills and the lessons of a page share it. */
export const smartVariant = $state<{ now: SmartVariant }>({ now: "achievable" });

/** A tutor’s choice in the address comes first, and holds from then on. */
export function readSmartVariant(): void {
  const handed = known(inAddress("smart"));
  if (handed) stash.write(handed);
  smartVariant.now = handed ?? known(stash.read()) ?? "achievable";
}

/** Only the bench’s own page says the choice in its address; a lesson’s address is the lesson’s. */
export function chooseSmartVariant(variant: SmartVariant, shared: boolean): void {
  smartVariant.now = variant;
  stash.write(variant);
  if (shared) sayInAddress("smart", variant);
}
