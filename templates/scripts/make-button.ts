import { make } from "./make.ts";

/** A button with the words `label` that does `act`. */
export function makeButton(label: string, act: () => void): HTMLButtonElement {
  const button = make("button", { type: "button" }, label);
  button.addEventListener("click", act);
  return button;
}
