/** The one place that imports zod. `zod/mini` starts four times as fast as `zod`. */
export * from "zod/mini";
