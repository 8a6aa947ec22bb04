/**
 * What a command found comes in, text for a terminal or JSON for programs goes out. It must not know picocli.
 */
@NullMarked
package chokepoint.cli.print;

import org.jspecify.annotations.NullMarked;
