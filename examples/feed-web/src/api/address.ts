const setting = document.querySelector<HTMLMetaElement>('meta[name="sim-feed-api"]')?.content.trim();

/** Where the read API is: as the page was told, else where the page itself is. */
export const apiAddress = setting ? new URL(setting, location.href).href : location.origin;
