import { useState } from 'preact/hooks';
import { OWN_PAGE } from '../api/http';
import { problemOf } from '../api/problem';
import { loginDone, loginWanted } from '../state/login';
import { loadSession } from '../state/session';
import { Dialog } from '../widgets/Dialog';

/** Asks for the key that whoever runs the gateway gave; the gateway keeps the session in a cookie that scripts cannot read. */
export function Login() {
  return loginWanted.value ? <LoginDialog /> : null;
}

function LoginDialog() {
  const [key, setKey] = useState('');
  const [problem, setProblem] = useState('');
  const submit = async (event: Event) => {
    event.preventDefault();
    setProblem(await logIn(key.trim()));
  };
  return (
    <Dialog title="Log in" class="small" focus="content">
      <p>This stream wants to know who looks. Enter the key that you were given by the person who runs it.</p>
      <form onSubmit={submit}>
        <label class="field">
          <span>Key</span>
          <input
            type="password"
            autofocus
            autocomplete="current-password"
            value={key}
            aria-describedby="login-problem"
            aria-invalid={problem !== ''}
            onInput={(event) => setKey(event.currentTarget.value)}
          />
        </label>
        <p id="login-problem" class="problem-text" role="alert">
          {problem}
        </p>
        <div class="actions">
          <button type="submit" class="primary" disabled={key.trim() === ''}>
            Log in
          </button>
        </div>
      </form>
    </Dialog>
  );
}

/** Empty when it worked, else what to say. */
async function logIn(key: string): Promise<string> {
  try {
    const response = await fetch('session', {
      method: 'POST',
      body: JSON.stringify({ key }),
      headers: { ...OWN_PAGE, 'Content-Type': 'application/json' },
    });
    if (!response.ok) {
      return problemOf(response.status, await response.text(), null).message;
    }
  } catch {
    return 'The gateway does not answer. Is it running?';
  }
  loginDone();
  await loadSession();
  return '';
}
