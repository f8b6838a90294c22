import { sentence } from "#ui/sentence.ts";
import type { ControlRoom } from "./control-room.svelte.ts";

/** The value, problem and change of a field of one form, to spread over a field of the page. */
export function formFields(room: ControlRoom, form: string) {
  const problem = (name: string): string | undefined => {
    const found = room.fieldProblems[`${form}.${name}`];
    return found && sentence(found);
  };
  return {
    text: (name: string) => ({
      value: room.typed[`${form}.${name}`] ?? "",
      problem: problem(name),
      oninput: (text: string) => {
        room.type(`${form}.${name}`, text);
      },
    }),
    choice: (name: string, otherwise: string | undefined) => ({
      value: room.typed[`${form}.${name}`] ?? otherwise ?? "",
      problem: problem(name),
      onchange: (value: string) => {
        room.type(`${form}.${name}`, value);
      },
    }),
  };
}

/** Things with an id and a name, as a select lists them. */
export const named = (
  list: readonly { readonly id: string; readonly name: string }[],
): readonly { readonly value: string; readonly label: string }[] =>
  list.map(({ id, name }) => ({ value: id, label: name }));
