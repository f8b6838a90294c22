import { openTextStash, type Stash } from "#state/stash";

/** Why a method was chosen, as typed and not kept yet. */
export const reasonDraft = (series: string): Stash<string> => openTextStash(`lab-reason-${series}`);

/** Rows that were pasted or read and not kept yet. */
export const importDraft = openTextStash("lab-import-all");
