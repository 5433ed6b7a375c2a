/** The address that the page was told under that name, in a meta element; undefined where it was told none. */
function told(name: string): string | undefined {
  const setting = document.querySelector<HTMLMetaElement>(`meta[name="${name}"]`)?.content.trim();
  return setting ? new URL(setting, location.href).href : undefined;
}

/** Where the read API is: as the page was told, else where the page itself is. */
export const apiAddress = told('sim-feed-api') ?? location.origin;

/** Where the admin API is; undefined where the page was not told. */
export const adminAddress = told('sim-feed-admin');
