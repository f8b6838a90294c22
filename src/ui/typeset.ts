/** Content is typed with straight apostrophes; the page shows the curved ones. */
export const curved = (text: string): string =>
  text.replace(/(?<=[\p{L}\p{N}])'/gu, "’").replace(/'(?=[\p{L}\p{N}])/gu, "‘");
