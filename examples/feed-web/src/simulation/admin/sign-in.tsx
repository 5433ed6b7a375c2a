import { useMutation } from '@tanstack/react-query';
import type { FormEvent } from 'react';
import { Button } from '../../style/button.tsx';
import { signIn } from './admin-api.ts';
import { setSession } from './session.ts';
import css from './sign-in.module.css';

/** Lets an admin in. */
export function SignIn({ address }: { address: string }) {
  const attempt = useMutation({
    networkMode: 'always',
    // What was typed is forgotten soon after the form has gone, and not minutes later.
    gcTime: 1_000,
    mutationFn: ({ username, password }: { username: string; password: string }) => signIn(address, username, password),
    onSuccess: ({ access_token }, { username }) => setSession({ username, token: access_token }),
  });

  function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const fields = new FormData(event.currentTarget);
    attempt.mutate({ username: String(fields.get('username')), password: String(fields.get('password')) });
  }

  return (
    <form className={css['form']} onSubmit={submit} aria-label="Sign in as an admin">
      <label>
        Username
        <input
          name="username"
          autoComplete="username"
          required
          maxLength={100}
          autoCapitalize="none"
          spellCheck={false}
        />
      </label>
      <label>
        Password
        <input name="password" type="password" autoComplete="current-password" required />
      </label>
      <Button look="solid" type="submit" disabled={attempt.isPending}>
        {attempt.isPending ? 'Signing in ...' : 'Sign in'}
      </Button>
      {attempt.isError && (
        <p className={css['refusal']} role="alert">
          {attempt.error.message}
        </p>
      )}
      <p className={css['note']}>At {address}. The page keeps you signed in until it is closed or reloaded.</p>
    </form>
  );
}
