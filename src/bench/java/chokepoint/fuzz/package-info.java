/**
 * Bytes of any kind come in at every place where a list or a policy does; nothing may come of them but an answer or a refusal in
 * words. Each target has one method for Jazzer; {@code FuzzTest} runs all of them over their seeds and some mutations.
 */
package chokepoint.fuzz;
