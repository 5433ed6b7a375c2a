import { useTheme } from './theme.ts';
import css from './theme-switch.module.css';

/** Turns the light on and off. */
export function ThemeSwitch() {
  const [theme, choose] = useTheme();
  const isDark = theme === 'dark';
  return (
    <button
      type="button"
      className={css['switch']}
      role="switch"
      aria-checked={isDark}
      aria-label="Dark"
      title={isDark ? 'Light' : 'Dark'}
      onClick={() => choose(isDark ? 'light' : 'dark')}
    >
      <svg viewBox="0 0 24 24" aria-hidden>
        {isDark ? (
          <path d="M16.5 2.6A10 10 0 1 0 21.6 16 8.6 8.6 0 0 1 16.5 2.6z" />
        ) : (
          <path d="m12 1 2 4.4L18.4 3l-.3 4.7L23 9l-3.5 3.2L22 16.5l-4.8.3-.4 4.8-4-2.6-3.6 3-1.3-4.5L3 18.6l1.4-4.5L1 11l4.4-1.8L4 4.7l4.6.9z" />
        )}
      </svg>
    </button>
  );
}
