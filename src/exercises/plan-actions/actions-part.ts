import { actionGaps, budgetPosition, formatPounds, type Plan } from "#engine/plan";
import Actions from "./Actions.svelte";
import { countInWords } from "./count-in-words.ts";

/** What the page finds: how many actions, what money is left, and how many cells are empty. */
function conclusion(plan: Plan): string {
  const actions = plan.actions.filter(({ status }) => status !== "dropped").length;
  if (actions === 0) return "No action is planned yet";
  const { agreed, actions: spent } = budgetPosition(plan);
  const gaps = actionGaps(plan).length;
  const money =
    agreed === null
      ? `${formatPounds(spent)} planned`
      : agreed === spent
        ? "the budget spent to the pound"
        : `${formatPounds(Math.abs(agreed - spent))} ${agreed > spent ? "in hand" : "too much"}`;
  const cells = gaps === 0 ? "no cell empty" : `${countInWords(gaps)} ${gaps === 1 ? "cell" : "cells"} empty`;
  const words = `${countInWords(actions)} ${actions === 1 ? "action" : "actions"}, ${money}, ${cells}`;
  return words.charAt(0).toUpperCase() + words.slice(1);
}

export const actionsPart = { view: Actions, conclusion };
