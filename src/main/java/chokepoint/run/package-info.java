/**
 * One run over lists: settings in, outputs and a result out. It finds the lists, their policies and earlier decisions, has each
 * list checked and its outputs written, and judges several lists together. Java callers begin with {@link
 * chokepoint.run.Chokepoint}. It must not know the command line.
 */
@NullMarked
package chokepoint.run;

import org.jspecify.annotations.NullMarked;
