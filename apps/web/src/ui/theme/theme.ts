import { createTheme, type CSSVariablesResolver } from '@mantine/core';

/** The tokens of tokens.css as a theme of Mantine; contrast of every pair was computed. */
export const theme = createTheme({
  fontFamily: "'Noto Sans Georgian Variable', 'Noto Sans Georgian', system-ui, sans-serif",
  headings: {
    fontWeight: '700',
    sizes: { h1: { fontSize: '1.5rem' }, h2: { fontSize: '1.25rem' }, h3: { fontSize: '1rem' } },
  },
  primaryColor: 'road',
  primaryShade: 7,
  colors: {
    road: [
      '#e6f0fb',
      '#cddff3',
      '#a3c2e4',
      '#79a4d4',
      '#5186c1',
      '#3570ad',
      '#265d98',
      '#1b4a83',
      '#143864',
      '#0d2747',
    ],
  },
  black: '#1a2330',
  defaultRadius: 4,
  fontSizes: { xs: '0.75rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.5rem' },
  lineHeights: { xs: '1.5', sm: '1.5', md: '1.5', lg: '1.4', xl: '1.3' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  cursorType: 'pointer',
  respectReducedMotion: true,
});

export const cssVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-text': 'var(--gza-text)',
    '--mantine-color-dimmed': 'var(--gza-muted)',
    '--mantine-color-placeholder': 'var(--gza-muted)',
    '--mantine-color-error': 'var(--gza-error)',
    '--mantine-color-anchor': 'var(--gza-primary)',
    '--mantine-color-default-border': 'var(--gza-control-border)',
    '--mantine-color-body': 'var(--gza-surface)',
  },
  dark: {},
});
