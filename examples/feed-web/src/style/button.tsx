import type { ComponentProps } from 'react';
import css from './button.module.css';

interface ButtonProps extends Omit<ComponentProps<'button'>, 'className'> {
  /** `solid` where something waits for it, `quiet` where one may as well not. */
  readonly look: 'solid' | 'quiet';
}

/** Something to press, wide enough for a thumb. */
export function Button({ look, type = 'button', ...rest }: ButtonProps) {
  return <button type={type} className={look === 'solid' ? css['solid'] : css['quiet']} {...rest} />;
}
