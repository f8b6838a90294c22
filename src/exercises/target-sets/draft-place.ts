import { openTextStash } from "#state/stash";

/** The draft of a tool as it was left, as text; nothing where there is none or the browser refuses to say. */
export const readPlace = (name: string): string | null => openTextStash(`tool-${name}`).read();

/** Writes a draft down at once. */
export const writePlace = (name: string, text: string | null): void =>
  openTextStash(`tool-${name}`).write(text);
