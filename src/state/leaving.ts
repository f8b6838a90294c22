/** Calls when the page may be going; a phone closes without a word what is only hidden. Returns the way to stop. */
export function onLeaving(leave: () => void): () => void {
  const hide = (): void => {
    if (document.visibilityState === "hidden") leave();
  };
  addEventListener("pagehide", leave);
  document.addEventListener("visibilitychange", hide);
  return () => {
    removeEventListener("pagehide", leave);
    document.removeEventListener("visibilitychange", hide);
  };
}
