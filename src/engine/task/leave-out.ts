/** The same object without some of its fields. */
export function leaveOut<From extends object, Name extends keyof From>(
  from: From,
  ...names: readonly Name[]
): Omit<From, Name> {
  const left = { ...from };
  for (const name of names) Reflect.deleteProperty(left, name);
  return left;
}
