/** Declarations, each ended by a semicolon, that no rule of a page overrides. */
export function important(declarations: string): string {
  return declarations.replaceAll(';', '!important;');
}
