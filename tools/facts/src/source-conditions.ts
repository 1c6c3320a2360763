import { registerHooks } from 'node:module';

/** Lets data import its own workspace by name without a build: packages resolve to their sources from here on. */
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier, { ...context, conditions: ['@mdma-at/source', ...context.conditions] }),
});
