/** The texts of the portal set the language of the page when they are loaded; in Node there is no page. */
Object.assign(globalThis, { document: { documentElement: {} } });
