const workKept = "gt-work-kept";

/** Lets a page wake its exercises at once for somebody who has work to see, before any document is read. */
export function sayWorkIsKept(): void {
  try {
    localStorage.setItem(workKept, "yes");
  } catch {
    // Without storage there is nothing to come back to.
  }
}

/** Whether anything was ever kept on this device. */
export function workIsKept(): boolean {
  try {
    return localStorage.getItem(workKept) === "yes";
  } catch {
    return false;
  }
}
