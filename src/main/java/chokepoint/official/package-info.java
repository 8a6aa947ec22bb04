/**
 * Turns official and public files, already downloaded, into lists that rules use and sheets of rates that policies name: begin with
 * {@link chokepoint.official.OfficialImport}. A file is read as a stream and taken whole or not at all. It must not know rules,
 * policies, findings or how lists are read.
 */
@NullMarked
package chokepoint.official;

import org.jspecify.annotations.NullMarked;
