export { enCa, type MessageKey, type Messages } from './en-ca/index.ts';
export { fillMessage } from './fill-message.ts';
export type { MessageParams, MessageValue, ParamNames } from './message-params.ts';
export { longMessages, mirroredMessages } from './pseudo-messages.ts';
export { createTranslator, type Translator } from './translator.ts';
