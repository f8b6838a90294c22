import { storageHealth } from "#state/storage";

let told = false;

/**
 * Says on the page, once, when this browser does not keep what is written. Whatever writes calls it, because whoever
 * goes to the page of their work first to find out has left the work behind.
 */
export function tellNotKept(): void {
  if (told || typeof document === "undefined") return;
  told = true;
  const stop = storageHealth.subscribe(({ problem }) => {
    if (!problem) return;
    queueMicrotask(() => stop());
    void Promise.all([import("svelte"), import("./NotKept.svelte")]).then(
      ([{ mount }, { default: NotKept }]) => mount(NotKept, { target: document.body }),
    );
  });
}
