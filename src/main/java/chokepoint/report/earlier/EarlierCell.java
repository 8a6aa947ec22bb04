package chokepoint.report.earlier;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A cell of an earlier output.
 *
 * @param text without blanks around it
 * @param date what a number means as a date; empty of a text
 * @param where the cell, for people
 */
record EarlierCell(String text, Optional<LocalDate> date, String where) {

    EarlierCell {
        text = text.strip();
    }
}
