/** The portal's texts set the language of the page when they are loaded; here is none. */
Object.assign(globalThis, { document: { documentElement: {} } });
