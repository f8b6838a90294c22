/** The parts of a set of targets that have a tool of their own. */
export type TargetPart = "activity" | "capacity" | "cascade" | "territories" | "measures";
