// Bundles what a module requires when it needs it: the line that makes a `require` of its own is left out, so that the bundler
// resolves the calls. Each such module starts on its first call, not with the program.

const OWN_REQUIRE = /^const require = createRequire\(import\.meta\.url\);$/m;

/** @returns {import('rolldown').Plugin} */
export function bundledRequire() {
  return {
    name: 'bundled-require',
    transform: {
      filter: { id: /[\\/]packages[\\/]parser[\\/]src[\\/].*\.ts$/, code: OWN_REQUIRE },
      handler: (code) => code.replace(OWN_REQUIRE, ''),
    },
  };
}
