/** Handlebars' own reader of templates, without its compiler. */
declare module "handlebars/dist/cjs/handlebars/compiler/base.js" {
  export function parse(input: string): hbs.AST.Program;
}
