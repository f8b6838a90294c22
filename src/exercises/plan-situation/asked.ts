/** The five questions that a tactical plan answers first. */
export const strategicQuestions = {
  customer: "Who is the customer?",
  value: "What do they value?",
  mission: "What is our mission?",
  plan: "What is our plan?",
  results: "What results do we want?",
} as const;

/** The four questions that keep a year's plan in line with the business. */
export const alignmentQuestions = {
  objectives: "What are the business’s objectives for the year?",
  strategies: "Which strategies are to reach them?",
  execution: "How are they carried out in the year?",
  risks: "What could stand in the way?",
} as const;
