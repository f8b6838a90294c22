/**
 * Unfinished work that no document has taken in: what cannot be read yet, or belongs to nothing that is kept. It is
 * written the moment it is typed, so that a page that closes loses nothing.
 */
export interface Stash<Work> {
  /** What was left; null where there is nothing, where it is damaged, or where the browser refuses to say. */
  readonly read: () => Work | null;
  /** Puts it in the place of what was there; null clears it. */
  readonly write: (work: Work | null) => void;
}

/** A stash of text, which is taken as it stands. */
export function openTextStash(name: string): Stash<string> {
  const key = `gt-${name}`;
  return {
    read: () => {
      try {
        return localStorage.getItem(key) || null;
      } catch {
        return null;
      }
    },
    write: (text) => {
      try {
        if (text) localStorage.setItem(key, text);
        else localStorage.removeItem(key);
      } catch {
        // Without storage, or with a full one, it stands on the page all the same.
      }
    },
  };
}

/** `check` makes work of what was left, or null of what has not its shape: anything may stand in a browser's storage. */
export function openStash<Work>(name: string, check: (left: unknown) => Work | null): Stash<Work> {
  const text = openTextStash(name);
  return {
    read: () => {
      const left = text.read();
      if (left === null) return null;
      try {
        return check(JSON.parse(left));
      } catch {
        return null;
      }
    },
    write: (work) => text.write(work === null ? null : JSON.stringify(work)),
  };
}

/** The named texts of an object, or null where it is none or one of them is missing. */
export function textsIn<Name extends string>(
  left: unknown,
  names: readonly Name[],
): Record<Name, string> | null {
  if (typeof left !== "object" || left === null) return null;
  const found = left as Record<string, unknown>;
  const texts: Partial<Record<Name, string>> = {};
  for (const name of names) {
    const text = Object.hasOwn(found, name) ? found[name] : undefined;
    if (typeof text !== "string") return null;
    texts[name] = text;
  }
  return texts as Record<Name, string>;
}
