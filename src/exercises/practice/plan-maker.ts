/** The one function of the room that practice of plans needs. */
export { planPracticeSheet } from "#engine/plan";
