declare module "astro" {
  interface AstroClientDirectives {
    /** Wakes when first pointed at, focused or typed in. */
    "client:touch"?: boolean | "kept" | "now" | "seen";
  }
}

export {};
