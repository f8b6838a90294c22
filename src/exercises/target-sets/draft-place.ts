/** The draft of a tool as it was left, as text; nothing where there is none or the browser refuses to say. */
export function readPlace(name: string): string | null {
  try {
    return localStorage.getItem(`gt-tool-${name}`);
  } catch {
    return null;
  }
}

/** Writes a draft down at once. A browser without storage still lets the person go on. */
export function writePlace(name: string, text: string | null): boolean {
  try {
    if (text === null) localStorage.removeItem(`gt-tool-${name}`);
    else localStorage.setItem(`gt-tool-${name}`, text);
    return true;
  } catch {
    return false;
  }
}
