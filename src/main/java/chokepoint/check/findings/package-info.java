/**
 * Turns matches of rules into findings: cause, evidence, earlier decisions, and the smallest change that brings a holder back to
 * its limit. It must not know how lists are read or samples.
 */
@NullMarked
package chokepoint.check.findings;

import org.jspecify.annotations.NullMarked;
