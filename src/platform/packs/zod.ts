import { z } from 'zod';

// the page's policy refuses code made from strings, which is how zod would speed itself up
z.config({ jitless: true });

export { z };
