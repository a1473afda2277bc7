/** True when the browser need not ask first. */
export async function mayUseCamera(): Promise<boolean> {
  try {
    const permission = await navigator.permissions.query({ name: 'camera' });
    return permission.state === 'granted';
  } catch {
    return false; // a browser that cannot tell will ask
  }
}
