/**
 * What a candidate gave, read but not yet judged. Figures stay as they were typed,
 * so that marking can see at which step one was rounded.
 */
export type Answer =
  | { readonly kind: "choice"; readonly chosen: readonly string[] }
  | { readonly kind: "order"; readonly order: readonly string[] }
  | { readonly kind: "match" | "classify"; readonly placed: Readonly<Record<string, string>> }
  | { readonly kind: "number" | "worksheet"; readonly entries: Readonly<Record<string, string>> }
  | { readonly kind: "written"; readonly text: string };
