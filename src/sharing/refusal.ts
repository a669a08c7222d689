/** Why no copy can be made, in a sentence for the user. */
export class CopyRefusal extends Error {}
