export { targetStretch, type Stretch } from "./stretch.ts";
