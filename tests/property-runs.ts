import fc from "fast-check";

const usual = 100;
const asked = Number(process.env["GT_RUNS"] ?? usual);

/** `npm run proof` asks for full counts; `npm test` takes fast-check's own hundred. */
fc.configureGlobal({ numRuns: asked });

/** Runs of a slow property: so many in `npm test`, and as many times more in `npm run proof` as others have. */
export const runs = (count: number): number => Math.ceil((count * asked) / usual);
