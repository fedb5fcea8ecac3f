import { computed, signal } from '@preact/signals';
import { endSession, readSession } from '../api/gateway';
import type { Role, Session } from '../api/types';

export const session = signal<Session | null>(null);
export const mayLabel = computed(() => has('labeler'));
export const mayOperate = computed(() => has('operator'));

export async function loadSession(): Promise<void> {
  session.value = await readSession();
}

export async function logOut(): Promise<void> {
  await endSession();
  location.reload();
}

function has(role: Role): boolean {
  const roles = session.value?.roles ?? [];
  return roles.includes(role) || roles.includes('operator');
}
