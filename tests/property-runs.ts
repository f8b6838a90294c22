import fc from "fast-check";

/** `npm run proof` asks for full counts; `npm test` takes fast-check's own hundred. */
fc.configureGlobal({ numRuns: Number(process.env["GT_RUNS"] ?? "100") });
