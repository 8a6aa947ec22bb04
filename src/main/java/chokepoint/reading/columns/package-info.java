/**
 * A header and sample rows come in, how each column is read goes out: its field, currency, unit and country codes. It must not know
 * lines or reports.
 */
@NullMarked
package chokepoint.reading.columns;

import org.jspecify.annotations.NullMarked;
