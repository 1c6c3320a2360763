console.error(
  'release:rehearse is not built yet. It will publish to a registry on this machine only and never to a public one.',
);
process.exitCode = 1;
