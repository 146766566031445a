import regexp from 'eslint-plugin-regexp';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['node_modules', 'coverage', 'var', 'docs']),
  tseslint.configs.recommended,
  regexp.configs['flat/recommended'],
  {
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/consistent-type-imports': 'error',
      // Every pattern must be linear on hostile input: both kinds of super-linear matching are errors.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'potential', ignoreSticky: true }],
      // A class that names its letters reads better than one shortened for the machine.
      'regexp/prefer-d': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/require-unicode-regexp': 'error',
      // The whole of date-fns costs a second at every start; its functions cost nothing.
      'no-restricted-imports': [
        'error',
        { paths: [{ name: 'date-fns', allowImportNames: ['Day'], message: 'Import date-fns/<function>.' }] },
      ],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
    },
  },
  {
    // A report's words reach the reader unchecked: there the types of the reader are all that is trusted.
    files: ['src/**/*.ts', 'commands/**/*.ts'],
    rules: { 'no-console': 'error' },
  },
  { files: ['src/cli/**/*.ts', 'scripts/**/*.ts', 'bench/**/*.ts'], rules: { 'no-console': 'off' } },
);
