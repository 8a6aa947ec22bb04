/**
 * Turns matches of rules into findings: cause, evidence, earlier decisions, and the smallest change that brings a holder back to its limit.
 */
@NullMarked
package chokepoint.check.findings;

import org.jspecify.annotations.NullMarked;
