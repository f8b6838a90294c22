/** A learning outcome of the unit, `LO1` to `LO6`, or `LO0` for what a candidate is expected to know before it. */
export type OutcomeId = `LO${number}`;
/** An assessment criterion, such as `AC6`. */
export type CriterionId = `AC${number}`;
/** A line of guidance for higher grades, such as `G11`. */
export type GuidanceId = `G${number}`;
/** A common mistake, such as `M5`. */
export type MistakeId = `M${number}`;

/** What each kind of syllabus id looks like. Whether it exists is for the syllabus to say. */
export const syllabusIds = {
  outcome: /^LO[0-9]$/,
  criterion: /^AC[1-9][0-9]?$/,
  guidance: /^G[1-9][0-9]?$/,
  mistake: /^M[1-9][0-9]?$/,
  capability: /^(OC|SP|TP|AP)[1-9]$/,
} as const;
