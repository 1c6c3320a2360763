import { expect, it } from 'vitest';
import { workflowProblems } from './workflow-problems.ts';

const commit = '3d3c42e5aac5ba805825da76410c181273ba90b1';
const good = `name: check
on:
  pull_request:
permissions: {}
jobs:
  test:
    runs-on: ubuntu-latest
    permissions:
      contents: read
    steps:
      - uses: actions/checkout@${commit} # v7.0.1
        with:
          persist-credentials: false
      - run: npm test
`;

it('a pinned, modest workflow has no problem', () => {
  expect(workflowProblems(good)).toEqual([]);
});

it('a tag can be moved, a commit cannot', () => {
  expect(workflowProblems(good.replace(commit, 'v7'))).toEqual([
    'line 11: actions/checkout@v7 is not pinned by a commit',
  ]);
});

it('a commit says which version it is', () => {
  expect(workflowProblems(good.replace(' # v7.0.1', ''))).toHaveLength(1);
});

it('rights are asked for job by job', () => {
  expect(workflowProblems(good.replace('permissions: {}\n', ''))).toHaveLength(1);
});

it("a stranger's code never runs with our rights", () => {
  expect(workflowProblems(good.replace('pull_request:', 'pull_request_target:'))[0]).toContain('pull_request_target');
});

it('a checkout leaves no token behind', () => {
  expect(workflowProblems(good.replace('persist-credentials: false', 'fetch-depth: 0'))).toHaveLength(1);
});

it('a job that may publish runs nothing of the repository and waits for a person', () => {
  const publishing = good.replace('contents: read', 'id-token: write');
  expect(workflowProblems(publishing)).toEqual([
    "job test may publish, so it must not run the repository's code",
    'job test may publish, so it needs an environment with reviewers',
  ]);
});

it('no stored secret, no cache', () => {
  const more = `${good}        env:\n          TOKEN: \${{ secrets.NPM_TOKEN }}\n          cache: npm\n`;
  expect(workflowProblems(more)).toHaveLength(2);
});
