export type { ContextFact, ContextTopic } from './context-fact.ts';
export { contextFacts } from './context-facts.data.ts';
