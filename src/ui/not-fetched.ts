/** Says under a part of the page that its script could not be fetched, with the way out. What was typed stays in it. */
export function sayNotFetched(element: Element, again: () => void): void {
  const notice = document.createElement("p");
  notice.setAttribute("role", "alert");
  const button = document.createElement("button");
  button.className = "button second compact";
  button.textContent = "Try again";
  button.onclick = () => {
    notice.remove();
    again();
  };
  notice.append(
    "This part could not be fetched. What you typed stays: check the connection and try again. ",
    button,
  );
  element.after(notice);
}
