/** How long one of several motions may take. The longest that the limits of size allow takes a few seconds. */
export const secondsToAMotion = 60;
