import { library } from '@mdma-at/build-kit/tsup';

export default library(import.meta.dirname);
