/**
 * Forgets what was kept for use without a connection, and the program that gave it. It is small and apart from what
 * keeps it, for every tool carries it with "Wis alles".
 */
export async function vergeetOffline(): Promise<void> {
  const diensten = (await navigator.serviceWorker?.getRegistrations().catch(() => [])) ?? [];
  for (const dienst of diensten) if (dienst.scope.endsWith('/werkmap/')) await dienst.unregister();
  await globalThis.caches?.delete('stapwijs-werkmap-offline').catch(() => false);
}
