/** The one function of the room that practice needs, so that fetching it does not fetch the whole room. */
export { controlPracticeSheet } from "#engine/control";
