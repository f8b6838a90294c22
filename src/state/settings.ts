import { persistentAtom } from "@nanostores/persistent";
import { afterFirstPaint } from "./first-paint.ts";

/** Whether the person wants to be reminded of backups. Shared between tabs. The theme is kept by the page's own first script. */
const remindersKept = persistentAtom<"yes" | "no">("gt-reminders", "yes", {
  encode: (wanted) => wanted,
  // Another edition may have written another word.
  decode: (text) => (text === "no" ? "no" : "yes"),
});

export const reminders = afterFirstPaint(remindersKept, "yes");

export function setReminders(wanted: "yes" | "no"): void {
  try {
    remindersKept.set(wanted);
  } catch {
    // A browser that keeps nothing still lets the setting count until the page is left.
  }
}
