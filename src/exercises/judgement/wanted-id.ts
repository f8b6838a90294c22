/** The document that the address names. */
export const wantedId = (): string | null => new URLSearchParams(location.search).get("id");
