/** Runes everywhere: state is seen where it is declared. */
export default { compilerOptions: { runes: true } };
