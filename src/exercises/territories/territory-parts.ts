// What stands below the quotas, fetched once they are there.
export { default as Areas } from "./Areas.svelte";
export { default as Calls } from "./Calls.svelte";
