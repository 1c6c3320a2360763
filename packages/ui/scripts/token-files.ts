import base from '../tokens/base.tokens.json' with { type: 'json' };
import dark from '../tokens/color.dark.tokens.json' with { type: 'json' };
import hcDark from '../tokens/color.hc-dark.tokens.json' with { type: 'json' };
import hcLight from '../tokens/color.hc-light.tokens.json' with { type: 'json' };
import light from '../tokens/color.light.tokens.json' with { type: 'json' };
import desk from '../tokens/density.desk.tokens.json' with { type: 'json' };
import room from '../tokens/density.room.tokens.json' with { type: 'json' };
import type { TokenFiles } from './tokens-to-css.ts';

export const tokenFiles: TokenFiles = {
  base,
  themes: { light, dark, 'hc-light': hcLight, 'hc-dark': hcDark },
  densities: { desk, room },
};
