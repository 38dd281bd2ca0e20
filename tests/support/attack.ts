/** How many times the usual number of random attempts an attack makes: `npm run attack` sets more. */
export const ATTACK_TIMES = Number(process.env.ATTACK_TIMES) || 1;
