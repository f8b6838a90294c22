export { readYaml, type FieldPath } from "./read-yaml.ts";
