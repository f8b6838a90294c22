declare const brand: unique symbol;

/** A type that a plain value becomes only through its constructor, so that pence are never taken for pounds. */
export type Brand<T, B extends string> = T & { readonly [brand]: B };
