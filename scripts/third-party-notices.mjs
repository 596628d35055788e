import license from 'rollup-plugin-license';

const PERMISSIVE = '(MIT OR ISC OR 0BSD OR BSD-2-Clause OR BSD-3-Clause OR Apache-2.0)';

/**
 * Plugins that write THIRD-PARTY-NOTICES.txt beside a bundle: the licences of the libraries that are in it.
 * A library whose licence asks for more than to be named fails the build.
 */
export function thirdPartyNotices() {
  let notices = '';
  return [
    license({
      thirdParty: {
        multipleVersions: true,
        allow: { test: PERMISSIVE, failOnUnlicensed: true, failOnViolation: true },
        output: (libraries) => {
          notices = noticesOf(libraries);
        },
      },
    }),
    {
      name: 'third-party-notices',
      generateBundle() {
        this.emitFile({ type: 'asset', fileName: 'THIRD-PARTY-NOTICES.txt', source: notices });
      },
    },
  ];
}

function noticesOf(libraries) {
  const notices = libraries.filter(({ name }) => !name.startsWith('@afterword/')).map(noticeOf);
  return ['The bundle beside this file holds these libraries.\n', ...[...new Set(notices)].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf({ name, version, license, licenseText, noticeText, author }) {
  // A package without a licence file still has an author.
  const texts = [licenseText ?? `By ${author?.text() ?? 'its authors'}, without a licence file`, noticeText];
  const parts = texts.filter(Boolean).map((text) => `\n${plain(text)}\n`);
  return `${name} ${version} (${license.replaceAll(/[()]/g, '')})\n${parts.join('')}`;
}

function plain(text) {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[ \t]+$/gm, '')
    .trim();
}
