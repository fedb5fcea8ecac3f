import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { dir: 'src/test/web', include: ['**/*.test.ts'], environment: 'node', testTimeout: 30_000 },
});
