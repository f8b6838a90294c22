import { cabinet } from "./documents/browser-cabinet.ts";

/** How safe the person's work is in this browser. */
export const storageHealth = cabinet.health;

/** Tries again to keep what only this tab holds, for instance after room was made on the disk. */
export function retryKeeping(): Promise<void> {
  return cabinet.retry();
}
