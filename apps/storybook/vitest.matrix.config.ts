import { join } from 'node:path';
import { chromium, reporters } from '@mdma-at/build-kit/vitest';
import { launchOptions } from '@mdma-at/build-kit/chromium';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { matrixProjects, storyProject } from './story-projects.ts';

const launch = await launchOptions();
const book = join(import.meta.dirname, '.storybook');

export default defineConfig({
  test: {
    reporters: reporters('matrix'),
    projects: await Promise.all(
      matrixProjects.map(async (project) => {
        const usual = await chromium();
        return storyProject(project, {
          book,
          browser: project.device
            ? { ...usual, provider: playwright({ launchOptions: launch, contextOptions: project.device }) }
            : usual,
        });
      }),
    ),
  },
});
