/** Where the program is described. */
export const SITE = 'https://afterword.dev';
