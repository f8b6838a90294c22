/** What was typed in fields that no script has taken over yet, so that neither waking nor a reload loses it. */
type Field = HTMLInputElement | HTMLTextAreaElement;

const fieldsOf = (element: Element): Field[] => [
  ...element.querySelectorAll<Field>('input:not([type="radio"], [type="checkbox"], [type="file"]), textarea'),
];
const placeOf = (element: Element): string => {
  const kind = element.tagName === "ASTRO-ISLAND" ? "astro-island" : "[data-wakes]";
  const at = [...document.querySelectorAll(kind)].indexOf(element);
  return `gt-typed ${location.pathname} ${kind} ${String(at)}`;
};

/** Puts what was typed aside for the next time that this page is opened in this tab. */
export function putAside(element: Element): void {
  const typed = fieldsOf(element).map(({ value, defaultValue }) => (value === defaultValue ? null : value));
  try {
    if (typed.some((text) => text !== null)) sessionStorage.setItem(placeOf(element), JSON.stringify(typed));
  } catch {
    // Without storage the fields still hold it, until the page is left.
  }
}

/** Gives back what was put aside, once. */
export function giveBack(element: Element): void {
  try {
    const place = placeOf(element);
    const typed: unknown = JSON.parse(sessionStorage.getItem(place) ?? "null");
    sessionStorage.removeItem(place);
    if (!Array.isArray(typed)) return;
    fieldsOf(element).forEach((field, at) => {
      const text: unknown = typed[at];
      if (typeof text === "string") field.value = text;
    });
  } catch {
    // Nothing was put aside that can be read.
  }
}

/**
 * Says under a part of the page that its script could not be fetched, with the two ways out. What was typed stays in its
 * fields, and comes back after a reload.
 */
export function sayNotFetched(element: Element, again: () => void): void {
  const notice = document.createElement("div");
  notice.className = "notice problem";
  notice.setAttribute("role", "alert");
  const first = document.createElement("p");
  const strong = document.createElement("b");
  strong.textContent = "This part could not be fetched, so it does not answer yet.";
  first.append(strong, " Check the connection and try again, or reload the page. What you typed stays.");
  const buttons = document.createElement("p");
  buttons.className = "buttons";
  const button = (words: string, press: () => void): void => {
    const one = document.createElement("button");
    one.type = "button";
    one.className = "button second compact";
    one.textContent = words;
    one.addEventListener("click", press);
    buttons.append(one);
  };
  button("Try again", () => {
    notice.remove();
    again();
  });
  button("Reload the page", () => {
    putAside(element);
    location.reload();
  });
  notice.append(first, buttons);
  element.after(notice);
}
