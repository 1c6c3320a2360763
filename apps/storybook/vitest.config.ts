import { join } from 'node:path';
import { chromium, reporters } from '@mdma-at/build-kit/vitest';
import { defineConfig } from 'vitest/config';
import { quickProjects, storyProject } from './story-projects.ts';

const book = join(import.meta.dirname, '.storybook');

export default defineConfig({
  test: {
    reporters: reporters('stories'),
    projects: [
      ...(await Promise.all(
        quickProjects.map(async (project) => storyProject(project, { book, browser: await chromium() })),
      )),
      { test: { name: 'book', include: ['docs/**/*.test.ts', 'scripts/**/*.test.ts'] } },
    ],
  },
});
