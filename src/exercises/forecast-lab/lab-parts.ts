// What is fetched once somebody chooses a method: the engine, and all that shows what it finds.
export { default as Bench } from "./Bench.svelte";
export { default as Comparison } from "./Comparison.svelte";
export { workLab } from "./lab-work.svelte.ts";
