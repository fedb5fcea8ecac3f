import type { ModelRole, ModelVersion } from '../api/types';
import { useModel } from '../api/gateway';
import { attempt, tell } from '../state/toasts';
import { confirmed } from '../widgets/confirm';
import { VersionCard } from './VersionCard';

/** The versions of one role, the newest first. */
export function RoleSection({ role, onChanged }: { role: ModelRole; onChanged: () => void }) {
  const current = role.versions.findIndex((version) => version.current || version.version === role.current);
  const use = async (version: ModelVersion, back: boolean) => {
    const title = back ? 'Roll back?' : 'Use this model?';
    const text = `The ${role.role} becomes ${version.version}. Photographs that come from now on are worked on with it; results that are there stay.`;
    if (await confirmed(title, text, back ? 'Roll back' : 'Use it')) {
      if (await attempt(() => useModel(role.role, version.version))) {
        tell(`The ${role.role} becomes ${version.version}: services take it within seconds.`);
        onChanged();
      }
    }
  };
  return (
    <section class="role" aria-labelledby={`role-${role.role}`}>
      <h2 id={`role-${role.role}`}>{role.role}</h2>
      {role.versions.length === 0 && <p class="muted">No version was announced yet.</p>}
      <ol class="versions">
        {role.versions.map((version, place) => (
          <VersionCard
            key={version.version}
            version={version}
            current={place === current}
            older={current >= 0 && place > current}
            before={role.versions[place + 1]}
            onUse={(back) => void use(version, back)}
          />
        ))}
      </ol>
    </section>
  );
}
