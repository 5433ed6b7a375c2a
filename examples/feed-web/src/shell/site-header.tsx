import { Link, useLocation } from 'wouter';
import { Brand } from './brand.tsx';
import css from './site-header.module.css';
import { ThemeSwitch } from './theme-switch.tsx';

const places = [
  { href: '/', name: 'Feed' },
  { href: '/personas', name: 'Personas' },
  { href: '/simulation', name: 'Simulation' },
  { href: '/about', name: 'About' },
];

/** The name and the ways. */
export function SiteHeader() {
  const [path] = useLocation();
  return (
    <header className={css['header']}>
      <Brand />
      <nav aria-label="Pages">
        <ul>
          {places.map(({ href, name }) => (
            <li key={href}>
              <Link href={href} aria-current={path === href ? 'page' : undefined}>
                {name}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <ThemeSwitch />
    </header>
  );
}
